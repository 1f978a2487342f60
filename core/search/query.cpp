#include "core/search/query.h"

namespace jianbao::search {

Query literalQuery(const QString &words)
{
    if (words.trimmed().isEmpty())
        return {};
    const Words term{Part::Anywhere, {literalPattern(words)}};
    return {{{quoted(words), {Expression::Kind::Leaf, term, {}}}}};
}

namespace {

void addWanted(const Expression &expression, bool wanted, QList<Words> &words)
{
    if (expression.kind == Expression::Kind::Leaf) {
        if (const auto *own = std::get_if<Words>(&expression.term); own && wanted)
            words.append(*own);
        return;
    }
    for (const Expression &part : expression.parts)
        addWanted(part, expression.kind == Expression::Kind::Not ? !wanted : wanted, words);
}

} // namespace

QList<Words> wantedWords(const Query &query)
{
    QList<Words> words;
    for (const QueryPart &part : query.parts)
        addWanted(part.expression, true, words);
    return words;
}

std::optional<QString> onlyWords(const Query &query)
{
    if (query.parts.size() != 1)
        return std::nullopt;
    const auto *words = std::get_if<Words>(&query.parts.first().expression.term);
    const bool alone = query.parts.first().expression.kind == Expression::Kind::Leaf && words != nullptr
                       && words->part == Part::Anywhere && words->patterns.size() == 1
                       && words->patterns.first().isLiteral();
    return alone ? std::optional(words->patterns.first().pieces.first()) : std::nullopt;
}

QString quoted(const QString &words)
{
    QString inside = words;
    inside.replace(u'"', QStringLiteral("\"\""));
    return u'"' + inside + u'"';
}

QString expressionFor(const QString &words)
{
    const Query literal = literalQuery(words);
    const Result<Query> bare = parseQuery(words);
    const bool same = bare && bare->parts.size() == 1 && literal.parts.size() == 1
                      && bare->parts.first().expression == literal.parts.first().expression;
    return same ? words : quoted(words);
}

QString narrowed(const QString &expression, const QString &part, const Names &names)
{
    if (expression.isEmpty())
        return part;
    const QString joined = expression + u' ' + part;
    const Result<Query> before = parseQuery(expression, names);
    const Result<Query> after = parseQuery(joined, names);
    // Behind "a OR b" the part would belong to b.
    const bool apart = before && after && after->parts.size() > before->parts.size();
    return apart ? joined : u'(' + expression + QStringLiteral(") ") + part;
}

} // namespace jianbao::search
