#include "core/search/fields.h"

#include "core/search/lexer.h"
#include "core/text/fold.h"

#include <QHash>

namespace jianbao::search {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
struct Named {
    T value;
    Name name;
};

// Folded names, Chinese and English.
template<typename T>
QHash<QString, T> byName(const QList<Named<T>> &table)
{
    QHash<QString, T> names;
    for (const Named<T> &row : table) {
        names.insert(text::fold(row.name.chinese), row.value);
        names.insert(text::fold(row.name.english), row.value);
    }
    return names;
}

template<typename T>
std::optional<T> valueNamed(const QHash<QString, T> &names, const QString &name)
{
    const auto found = names.constFind(text::fold(name.trimmed()));
    return found == names.cend() ? std::nullopt : std::optional<T>(*found);
}

template<typename T>
QList<Name> namesIn(const QList<Named<T>> &table)
{
    QList<Name> names;
    for (const Named<T> &row : table)
        names.append(row.name);
    return names;
}

const QList<Named<OfKind>> &kinds()
{
    static const QList<Named<OfKind>> table{{{u"news"_s}, {u"消息"_s, u"news"_s}},
                                            {{u"feature"_s}, {u"通讯"_s, u"feature"_s}},
                                            {{u"opinion"_s}, {u"言论"_s, u"opinion"_s}},
                                            {{u"photo"_s}, {u"图片"_s, u"photo"_s}}};
    return table;
}

const QList<Named<State>> &states()
{
    static const QList<Named<State>> table{{State::Starred, {u"星标"_s, u"starred"_s}},
                                           {State::Unread, {u"未读"_s, u"unread"_s}},
                                           {State::Read, {u"已读"_s, u"read"_s}},
                                           {State::Doubtful, {u"待核"_s, u"doubtful"_s}}};
    return table;
}

const QList<Named<Attached>> &attachments()
{
    static const QList<Named<Attached>> table{{Attached::Highlight, {u"划线"_s, u"highlight"_s}},
                                              {Attached::Note, {u"笔记"_s, u"note"_s}},
                                              {Attached::Tag, {u"标签"_s, u"tag"_s}},
                                              {Attached::Repair, {u"修正"_s, u"repair"_s}},
                                              {Attached::Township, {u"乡镇"_s, u"township"_s}}};
    return table;
}

// Whether the lexer reads it behind a field as one word, in which no character stands for others.
bool isPlainWord(const QString &value)
{
    const auto tokens = tokensOf(u"标签:"_s + value);
    return tokens && tokens->size() == 3 && tokens->at(1).sign == Sign::Word && tokens->at(1).text == value
           && !value.contains(u'*') && !value.contains(u'?');
}

} // namespace

const QList<FieldName> &fieldNames()
{
    static const QList<FieldName> names{
        {Field::Headline, {u"标题"_s, u"headline"_s}}, {Field::Body, {u"正文"_s, u"body"_s}},
        {Field::Place, {u"镇"_s, u"place"_s}},         {Field::Mention, {u"提及"_s, u"mention"_s}},
        {Field::Contributor, {u"作者"_s, u"by"_s}},
        {Field::Tag, {u"标签"_s, u"tag"_s}},           {Field::Note, {u"笔记"_s, u"note"_s}},
        {Field::Paper, {u"报纸"_s, u"paper"_s}},       {Field::Date, {u"日期"_s, u"date"_s}},
        {Field::Page, {u"版"_s, u"page"_s}},           {Field::Kind, {u"体裁"_s, u"kind"_s}},
        {Field::State, {u"状态"_s, u"is"_s}},          {Field::Has, {u"含"_s, u"has"_s}},
    };
    return names;
}

std::optional<Field> fieldNamed(const QString &name)
{
    static const QHash<QString, Field> names = [] {
        QHash<QString, Field> all{{u"地方"_s, Field::Place}};
        for (const FieldName &field : fieldNames()) {
            all.insert(text::fold(field.name.chinese), field.field);
            all.insert(field.name.english, field.field);
        }
        return all;
    }();
    return valueNamed(names, name);
}

QList<Name> valuesOf(Field field)
{
    switch (field) {
    case Field::Kind: return namesIn(kinds());
    case Field::State: return namesIn(states());
    case Field::Has: return namesIn(attachments());
    default: return {};
    }
}

QString termFor(Field field, const QString &value, bool chinese)
{
    for (const FieldName &names : fieldNames()) {
        if (names.field == field)
            return (chinese ? names.name.chinese : names.name.english) + u':'
                   + (isPlainWord(value) ? value : quoted(value));
    }
    return value;
}

std::optional<Part> partOf(Field field)
{
    switch (field) {
    case Field::Text: return Part::Anywhere;
    case Field::Headline: return Part::Titles;
    case Field::Body: return Part::Body;
    case Field::Contributor: return Part::Contributors;
    case Field::Note: return Part::Notes;
    case Field::Paper: return Part::Paper;
    default: return std::nullopt;
    }
}

std::optional<OfKind> kindOf(const QString &value)
{
    static const QHash<QString, OfKind> names = byName(kinds());
    return valueNamed(names, value);
}

std::optional<State> stateOf(const QString &value)
{
    static const QHash<QString, State> names = byName(states());
    return valueNamed(names, value);
}

std::optional<Attached> attachedOf(const QString &value)
{
    static const QHash<QString, Attached> names = byName(attachments());
    return valueNamed(names, value);
}

} // namespace jianbao::search
