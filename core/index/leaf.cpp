#include "core/index/leaf.h"

#include "core/index/varint.h"

namespace jianbao::index {

void LeafWriter::begin(Term term)
{
    endList();
    m_term = term;
}

Done LeafWriter::add(const Posting &posting)
{
    if (m_leaf.data.size() + m_list.size() >= leafSize) {
        endList();
        if (auto done = endLeaf(); !done)
            return done;
    }
    append(m_list, posting, m_list.empty() ? 0 : m_last, isSingle(m_term));
    m_last = posting.article;
    return {};
}

Done LeafWriter::finish()
{
    endList();
    return endLeaf();
}

void LeafWriter::endList()
{
    if (m_list.empty())
        return;
    if (isSingle(m_term))
        m_list = packed(m_list);
    appendNumber(m_leaf.data, m_term - m_listed);
    appendNumber(m_leaf.data, m_list.size());
    m_leaf.data += m_list;
    m_leaf.term = m_listed = m_term;
    m_leaf.article = m_last;
    m_list.clear();
}

Done LeafWriter::endLeaf()
{
    if (m_leaf.data.empty())
        return {};
    const Done done = m_write(m_leaf);
    m_leaf.data.clear();
    m_listed = 0;
    ++m_written;
    return done;
}

bool LeafReader::next()
{
    if (m_data.empty())
        return false;
    quint64 step = 0;
    quint64 size = 0;
    if (!takeNumber(m_data, step) || !takeNumber(m_data, size) || size > m_data.size()) {
        m_data = {};
        m_damaged = true;
        return false;
    }
    m_term += step;
    m_list = m_data.substr(0, size);
    m_data.remove_prefix(size);
    return true;
}

tl::unexpected<Error> damaged()
{
    return failure(ErrorKind::Storage, {}, QStringLiteral("the search index is damaged: jianbao-cli rebuild mends it"));
}

} // namespace jianbao::index
