#include "core/store/filterexpression.h"

#include "core/search/fields.h"
#include "core/store/querynames.h"

#include <algorithm>

namespace jianbao::store {

using namespace Qt::StringLiterals;
using search::Field;

namespace {

// The shortest name that means this place alone, from the nearest level up: 微山县/张楼镇; its code where none does.
QString placeWord(const QString &code, const place::Gazetteer &gazetteer, const search::Names &names)
{
    const QStringList path = gazetteer.path(code);
    for (qsizetype levels = 1; levels <= path.size(); ++levels) {
        const QString name = path.last(levels).join(u'/');
        if (names.places(name) == QStringList{code})
            return name;
    }
    return code;
}

QString daysWord(QDate from, QDate to)
{
    const auto text = [](QDate day) { return day.toString(Qt::ISODate); }; // empty: open
    if (!from.isValid() || !to.isValid())
        return text(from) + u".."_s + text(to);
    if (from == to)
        return text(from);
    const bool fromFirst = from.day() == 1;
    if (fromFirst && from.month() == 1 && to == QDate(from.year(), 12, 31))
        return from.toString(u"yyyy"_s);
    if (fromFirst && to == from.addMonths(1).addDays(-1))
        return from.toString(u"yyyy-MM"_s);
    return text(from) + u".."_s + text(to);
}

// The word for a value of a field that has only a few, by its English name.
QString valueWord(Field field, const QString &english, bool chinese)
{
    for (const search::Name &name : search::valuesOf(field)) {
        if (name.english == english)
            return chinese ? name.chinese : name.english;
    }
    return english;
}

} // namespace

QString tagWord(TagId id, const QList<TagRecord> &tags, const search::Names &names)
{
    QString path;
    for (std::optional<TagId> at = id; at;) {
        const auto tag = std::find_if(tags.cbegin(), tags.cend(), [&](const TagRecord &other) { return other.id == *at; });
        if (tag == tags.cend())
            break;
        path = path.isEmpty() ? tag->name : tag->name + u'/' + path;
        if (names.tags(path) == QList<TagId>{id})
            return path;
        at = tag->parent;
    }
    return path;
}

QString expressionOf(const ArticleFilter &filter, const QString &words, const place::Gazetteer &gazetteer,
                     const QList<TagRecord> &tags, bool chinese)
{
    const search::Names names = queryNames(gazetteer, tags);
    QStringList parts;
    const auto add = [&](Field field, const QString &value) { parts.append(search::termFor(field, value, chinese)); };
    if (!filter.placeCode.isEmpty())
        add(filter.anyMention ? Field::Mention : Field::Place, placeWord(filter.placeCode, gazetteer, names));
    if (filter.withoutTownship)
        parts.append(u'-' + search::termFor(Field::Has, valueWord(Field::Has, u"township"_s, chinese), chinese));
    if (filter.unread)
        add(Field::State, valueWord(Field::State, u"unread"_s, chinese));
    if (filter.starred)
        add(Field::State, valueWord(Field::State, u"starred"_s, chinese));
    if (filter.doubtful)
        add(Field::State, valueWord(Field::State, u"doubtful"_s, chinese));
    for (const TagId tag : filter.tags)
        add(Field::Tag, tagWord(tag, tags, names));
    if (!filter.contributor.isEmpty())
        add(Field::Contributor, u'=' + filter.contributor);
    if (!filter.paper.isEmpty())
        add(Field::Paper, u'=' + filter.paper);
    if (filter.from.isValid() || filter.to.isValid())
        add(Field::Date, daysWord(filter.from, filter.to));
    QString expression = words.trimmed();
    for (const QString &part : parts)
        expression = search::narrowed(expression, part, names);
    return expression;
}

} // namespace jianbao::store
