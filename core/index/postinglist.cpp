#include "core/index/postinglist.h"

namespace jianbao::index {

bool PostingList::seek(ArticleId article)
{
    if (posting().article >= article && posting().article > 0)
        return true;
    do {
        while (m_reader.next()) {
            if (posting().article >= article)
                return true;
        }
        if (m_reader.isDamaged())
            m_done = damaged();
    } while (m_done && m_goesOn && nextLeaf(article));
    return false;
}

bool PostingList::nextLeaf(ArticleId article)
{
    const auto leaf = m_leaves->next(article);
    if (!leaf)
        m_done = failure(leaf);
    if (!leaf || !*leaf)
        return m_goesOn = false;
    m_goesOn = (*leaf)->goesOn;
    LeafReader lists((*leaf)->data);
    while (lists.next()) {
        if (lists.term() == m_term) {
            m_reader = lists.list();
            return true;
        }
        if (lists.term() > m_term)
            return m_goesOn = false;
    }
    if (lists.isDamaged())
        m_done = damaged();
    return m_goesOn = false;
}

} // namespace jianbao::index
