#include "core/store/wordsql.h"

#include <algorithm>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;
using search::Part;

// --- The index: all that is printed of an article --------------------------------------------------------------

// A phrase of FTS5: as each character is a token, just this substring.
QString phraseOf(const QString &piece)
{
    QString doubled = piece;
    return u'"' + doubled.replace(u'"', u"\"\""_s) + u'"';
}

qsizetype characters(const QString &piece)
{
    return std::count_if(piece.begin(), piece.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

QStringList piecesOf(const search::Pattern &pattern)
{
    QStringList pieces = pattern.pieces;
    pieces.removeAll(QString());
    return pieces;
}

// An expression of FTS5 that is true wherever the pattern matches, and little besides: the order of the pieces and each
// single distance are asked for later. None: there is nothing to ask the index for.
QString expressionOf(const search::Pattern &pattern)
{
    const QStringList pieces = piecesOf(pattern);
    if (pieces.size() < 2)
        return pieces.isEmpty() ? QString() : phraseOf(pieces.first());
    qsizetype between = 0; // characters from the end of the first piece to the beginning of the last
    for (const search::Gap &gap : pattern.gaps)
        between += gap.most;
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i)
        between += characters(pieces[i]);
    QStringList phrases;
    for (const QString &piece : pieces)
        phrases.append(phraseOf(piece));
    return u"NEAR(%1, %2)"_s.arg(phrases.join(u' ')).arg(between);
}

QString expressionOf(const search::Words &words)
{
    QStringList any;
    for (const search::Pattern &pattern : words.patterns) {
        const QString expression = expressionOf(pattern);
        if (expression.isEmpty())
            return {};
        any.append(expression);
    }
    return any.join(u" OR "_s);
}

// Its columns for a part; empty for all.
QString columnOf(Part part)
{
    switch (part) {
    case Part::Titles: return u"titles"_s;
    case Part::Body: return u"body"_s;
    case Part::Contributors: return u"names"_s;
    default: return {};
    }
}

// A zero byte ends a text for FTS5; no page has one.
bool canBeFound(const search::Words &words)
{
    return std::none_of(words.patterns.begin(), words.patterns.end(), [](const search::Pattern &pattern) {
        return pattern.pieces.join(QString()).contains(QChar::Null);
    });
}

bool isLiteral(const search::Words &words)
{
    return std::all_of(words.patterns.begin(), words.patterns.end(),
                       [](const search::Pattern &pattern) { return pattern.isLiteral(); });
}

IdQuery printed(const search::Words &words)
{
    const QString expression = expressionOf(words);
    if (expression.isEmpty() || !canBeFound(words))
        return {u"SELECT b.id FROM articles b WHERE %1"_s.arg(expression.isEmpty() ? 1 : 0), {}, false};
    const QString column = columnOf(words.part);
    IdQuery query{u"SELECT rowid FROM search_index WHERE search_index MATCH ?"_s,
                  {column.isEmpty() ? expression : u"{%1} : (%2)"_s.arg(column, expression)}, true};
    if (isLiteral(words))
        return query;
    QList<Condition> any;
    for (const search::Pattern &pattern : words.patterns)
        any.append({u"indexed_text(rowid, '%1') REGEXP ?"_s.arg(column), {pattern.toRegularExpression()}});
    const Condition exactly = anyOf(any);
    query.sql += u" AND "_s + exactly.sql;
    query.values += exactly.values;
    return query;
}

// --- Everything else is little, and scanned --------------------------------------------------------------------

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
    return {statement.arg(found.sql), found.values, false};
}

IdQuery ofPaper(const search::Words &words)
{
    const QString statement = u"SELECT b.id FROM articles b WHERE b.paper IN (SELECT p.paper FROM pages p WHERE %1)"_s;
    const QString paper = u"fold(p.paper)"_s;
    if (words.whole)
        return {statement.arg(paper + u" = ?"_s), {words.patterns.first().pieces.first()}, false};
    return within(statement, paper, words);
}

IdQuery ofContributor(const QString &name)
{
    return {u"SELECT c.article_id FROM contributors c WHERE c.name_folded = ?"_s, {name}, false};
}

IdQuery inNotes(const search::Words &words)
{
    return within(u"SELECT n.article_id FROM notes n WHERE %1"_s, u"n.folded"_s, words);
}

} // namespace

QList<IdQuery> idQueries(const search::Words &words)
{
    switch (words.part) {
    case Part::Anywhere:
        return {printed(words), inNotes(words)};
    case Part::Notes:
        return {inNotes(words)};
    case Part::Paper:
        return {ofPaper(words)};
    case Part::Contributors:
        return {words.whole ? ofContributor(words.patterns.first().pieces.first()) : printed(words)};
    default:
        return {printed(words)};
    }
}

Condition conditionOf(const search::Words &words)
{
    QList<Condition> any;
    for (const IdQuery &query : idQueries(words))
        any.append({u"a.id IN (%1)"_s.arg(query.sql), query.values});
    return anyOf(any);
}

} // namespace jianbao::store
