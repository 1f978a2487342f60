#include "core/store/wordsql.h"

#include "core/store/searchindex.h"

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;
using search::Part;

QStringList piecesOf(const search::Pattern &pattern)
{
    QStringList pieces = pattern.pieces;
    pieces.removeAll(QString());
    return pieces;
}

// Column is an SQL expression of folded text.
Condition matches(const QString &column, const search::Pattern &pattern)
{
    QList<Condition> all;
    for (const QString &piece : piecesOf(pattern))
        all.append({u"instr(%1, ?) > 0"_s.arg(column), {piece}});
    if (!pattern.isLiteral())
        all.append({column + u" REGEXP ?"_s, {pattern.toRegularExpression()}});
    return allOf(all);
}

// %1 of the statement is the condition on the column.
IdQuery within(const QString &statement, const QString &column, const search::Words &words)
{
    QList<Condition> any;
    for (const search::Pattern &pattern : words.patterns)
        any.append(matches(column, pattern));
    const Condition found = anyOf(any);
    return {statement.arg(found.sql), found.values};
}

IdQuery ofPaper(const search::Words &words)
{
    const QString statement = u"SELECT b.id FROM articles b WHERE b.paper IN (SELECT p.paper FROM pages p WHERE %1)"_s;
    const QString paper = u"fold(p.paper)"_s;
    if (words.whole)
        return {statement.arg(paper + u" = ?"_s), {words.patterns.first().pieces.first()}};
    return within(statement, paper, words);
}

IdQuery ofContributor(const QString &name)
{
    return {u"SELECT c.article_id FROM contributors c WHERE c.name_folded = ?"_s, {name}};
}

IdQuery inNotes(const search::Words &words)
{
    return within(u"SELECT n.article_id FROM notes n WHERE %1"_s, u"n.folded"_s, words);
}

index::Columns bit(Column column)
{
    return index::Columns(1) << int(column);
}

} // namespace

std::optional<IndexQuery> indexQuery(const search::Words &words)
{
    switch (words.part) {
    case Part::Anywhere: return IndexQuery{words.patterns, 0};
    case Part::Titles: return IndexQuery{words.patterns, bit(Column::Titles)};
    case Part::Body: return IndexQuery{words.patterns, bit(Column::Body)};
    case Part::Contributors:
        return words.whole ? std::nullopt : std::optional(IndexQuery{words.patterns, bit(Column::Names)});
    case Part::Notes:
    case Part::Paper: break;
    }
    return std::nullopt;
}

QList<IdQuery> scans(const search::Words &words)
{
    switch (words.part) {
    case Part::Anywhere:
    case Part::Notes: return {inNotes(words)};
    case Part::Paper: return {ofPaper(words)};
    case Part::Contributors:
        if (words.whole)
            return {ofContributor(words.patterns.first().pieces.first())};
        break;
    case Part::Titles:
    case Part::Body: break;
    }
    return {};
}

} // namespace jianbao::store
