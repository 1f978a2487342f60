#include "core/store/wordsql.h"

namespace jianbao::store {

namespace {

// Column is an SQL expression of folded text.
Condition contains(const QString &column, const QString &piece)
{
    // instr compares characters and knows no wildcards; a line feed parts the units in every folded text, and no piece
    // has one, so that it cannot match across paragraphs.
    return {QStringLiteral("instr(%1, ?) > 0").arg(column), {piece}};
}

// That all pieces are there is quickly seen; their order and their distances are asked for only then.
Condition matches(const QString &column, const search::Pattern &pattern)
{
    QList<Condition> all;
    for (const QString &piece : pattern.pieces) {
        if (!piece.isEmpty())
            all.append(contains(column, piece));
    }
    if (!pattern.isLiteral())
        all.append({column + QStringLiteral(" REGEXP ?"), {pattern.toRegularExpression()}});
    return allOf(all);
}

Condition matches(const QString &column, const search::Words &words)
{
    QList<Condition> any;
    for (const search::Pattern &pattern : words.patterns)
        any.append(matches(column, pattern));
    return anyOf(any);
}

// %1 of the statement is the condition on the column.
Condition within(const QString &statement, const QString &column, const search::Words &words)
{
    const Condition found = matches(column, words);
    return {statement.arg(found.sql), found.values};
}

Condition inText(const search::Words &words)
{
    return within(QStringLiteral("EXISTS (SELECT 1 FROM article_texts t WHERE t.article_id = a.id AND %1)"),
                  QStringLiteral("t.folded"), words);
}

Condition inNotes(const search::Words &words)
{
    return within(QStringLiteral("a.id IN (SELECT n.article_id FROM notes n WHERE %1)"), QStringLiteral("n.folded"),
                  words);
}

} // namespace

Condition conditionOf(const search::Words &words)
{
    switch (words.part) {
    case search::Part::Anywhere:
        return anyOf({inText(words), inNotes(words)});
    case search::Part::Notes:
        return inNotes(words);
    case search::Part::Titles:
        // What stands in a title or in the body stands in the folded text, which need not be folded first.
        return allOf({inText(words),
                      matches(QStringLiteral("fold(a.kicker || char(10) || a.headline || char(10) || a.subheadline)"),
                              words)});
    case search::Part::Body:
        return allOf({inText(words),
                      within(QStringLiteral("EXISTS (SELECT 1 FROM article_texts t WHERE t.article_id = a.id AND %1)"),
                             QStringLiteral("fold(t.body)"), words)});
    case search::Part::Contributors:
        return within(QStringLiteral("a.id IN (SELECT c.article_id FROM contributors c WHERE %1)"),
                      QStringLiteral("c.name_folded"), words);
    case search::Part::Paper:
        return within(QStringLiteral("a.paper IN (SELECT p.paper FROM pages p WHERE %1)"),
                      QStringLiteral("fold(p.paper)"), words);
    }
    return {};
}

} // namespace jianbao::store
