#include "ui/search/facetrows.h"

#include "core/search/fields.h"
#include "core/store/filterexpression.h"

#include <QCoreApplication>

#include <algorithm>

namespace jianbao::ui {

namespace {

using namespace Qt::StringLiterals;
using search::Field;

constexpr qsizetype shownAtFirst = 6;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(jianbao::ui::FacetTexts)

public:
    static QString heading(FacetKind kind)
    {
        switch (kind) {
        case FacetKind::Year: return tr("Year");
        case FacetKind::Paper: return tr("Newspaper");
        case FacetKind::Contributor: return tr("Contributor");
        case FacetKind::Tag: return tr("Tag");
        case FacetKind::Kind: return tr("Kind");
        }
        return {};
    }
    static QString kind(const QString &name)
    {
        if (name == u"news")
            return tr("News");
        if (name == u"feature")
            return tr("Feature");
        if (name == u"opinion")
            return tr("Opinion");
        return tr("Photo");
    }
};

// The value as it is written in an expression.
QString kindValue(const QString &name, bool chinese)
{
    for (const search::Name &names : search::valuesOf(Field::Kind)) {
        if (names.english == name)
            return chinese ? names.chinese : names.english;
    }
    return name;
}

QList<FacetRow> tagRows(const QList<store::Facet<TagId>> &counts, const FacetWords &words)
{
    QList<FacetRow> rows;
    for (const auto &[id, count] : counts) {
        const auto tag = std::find_if(words.tags.cbegin(), words.tags.cend(),
                                      [id = id](const store::TagRecord &known) { return known.id == id; });
        if (tag == words.tags.cend())
            continue; // made or deleted since
        const QString word = store::tagWord(id, words.tags, words.names);
        rows.append({FacetRow::Role::Value, FacetKind::Tag, word, count,
                     search::termFor(Field::Tag, word, words.chinese), false, tag->colour});
    }
    return rows;
}

QList<FacetRow> valuesOf(FacetKind kind, const store::Facets &facets, const FacetWords &words)
{
    QList<FacetRow> rows;
    const auto add = [&](const QString &text, int count, Field field, const QString &value) {
        rows.append({FacetRow::Role::Value, kind, text, count, search::termFor(field, value, words.chinese), false});
    };
    switch (kind) {
    case FacetKind::Year:
        for (const auto &[year, count] : facets.years)
            if (!year.isEmpty())
                add(year, count, Field::Date, year);
        break;
    case FacetKind::Paper:
        for (const auto &[paper, count] : facets.papers)
            if (!paper.isEmpty())
                add(paper, count, Field::Paper, u'=' + paper);
        break;
    case FacetKind::Contributor:
        for (const auto &[name, count] : facets.contributors)
            add(name, count, Field::Contributor, u'=' + name);
        break;
    case FacetKind::Tag: return tagRows(facets.tags, words);
    case FacetKind::Kind:
        for (const auto &[name, count] : facets.kinds)
            add(Texts::kind(name), count, Field::Kind, kindValue(name, words.chinese));
        break;
    }
    return rows;
}

bool hasPart(const search::Query &query, const QString &expression, const search::Names &names)
{
    const auto parsed = search::parseQuery(expression, names);
    if (!parsed || parsed->parts.size() != 1)
        return false;
    for (const search::QueryPart &part : query.parts) {
        if (part.expression == parsed->parts.first().expression)
            return true;
    }
    return false;
}

} // namespace

QList<FacetRow> facetRows(const store::Facets &facets, const search::Query &query, const QSet<FacetKind> &whole,
                          const FacetWords &words)
{
    QList<FacetRow> rows;
    for (const FacetKind kind : {FacetKind::Year, FacetKind::Paper, FacetKind::Contributor, FacetKind::Tag,
                                 FacetKind::Kind}) {
        QList<FacetRow> values = valuesOf(kind, facets, words);
        if (values.isEmpty())
            continue;
        rows.append({FacetRow::Role::Heading, kind, Texts::heading(kind), 0, {}, false});
        for (FacetRow &value : values)
            value.chosen = hasPart(query, value.expression, words.names);
        // One row less than that would be hidden behind a row that says so.
        const bool cut = !whole.contains(kind) && values.size() > shownAtFirst + 1;
        const qsizetype shown = cut ? shownAtFirst : values.size();
        rows += values.first(shown);
        if (shown < values.size())
            rows.append({FacetRow::Role::More, kind, {}, int(values.size() - shown), {}, false});
    }
    return rows;
}

} // namespace jianbao::ui
