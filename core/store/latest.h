// What was asked for last, kept for when it is asked for again. Internal to core/store.
#pragma once

#include <QList>

#include <utility>

namespace jianbao::store {

template<typename Key, typename Value>
class Latest
{
public:
    explicit Latest(qsizetype most) : m_most(most) {}

    // Null: not kept. Valid until the next call.
    [[nodiscard]] const Value *find(const Key &key)
    {
        for (qsizetype i = 0; i < m_kept.size(); ++i) {
            if (m_kept[i].first == key) {
                m_kept.move(i, 0);
                return &m_kept.first().second;
            }
        }
        return nullptr;
    }
    void add(const Key &key, Value value)
    {
        m_kept.prepend({key, std::move(value)});
        if (m_kept.size() > m_most)
            m_kept.removeLast();
    }
    template<typename Predicate>
    void removeIf(Predicate ofKey)
    {
        m_kept.removeIf([&](const std::pair<Key, Value> &kept) { return ofKey(kept.first); });
    }
    void clear() { m_kept.clear(); }

private:
    qsizetype m_most;
    QList<std::pair<Key, Value>> m_kept; // the latest first
};

} // namespace jianbao::store
