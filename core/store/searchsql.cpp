#include "core/store/searchsql.h"

namespace jianbao::store {

void Condition::add(const QString &condition, const QVariantList &with)
{
    if (!sql.isEmpty())
        sql += QStringLiteral(" AND ");
    sql += condition;
    values += with;
}

void addSearch(Condition &condition, const search::Query &query)
{
    // instr compares characters and knows no wildcards; a line feed parts the units in both columns, and no term has
    // one, so that a term cannot match across paragraphs.
    static const QString found = QStringLiteral(
        "(EXISTS (SELECT 1 FROM article_texts t WHERE t.article_id = a.id AND instr(t.folded, ?) > 0)"
        " OR a.id IN (SELECT n.article_id FROM notes n WHERE instr(n.folded, ?) > 0))");
    for (const search::Term &term : query.terms)
        condition.add(found, {term.folded, term.folded});
}

} // namespace jianbao::store
