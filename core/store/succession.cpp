#include "core/store/succession.h"

#include "core/page/lead.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace jianbao::store {

namespace {

struct Words {
    TextRange range;
    qsizetype article = 0;
};

// All blocks of the articles in page order.
QList<Words> wordsOf(const QList<page::Article> &articles)
{
    QList<Words> words;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        for (const page::Block &block : articles[i].blocks)
            words.append({block.range, i});
    }
    std::sort(words.begin(), words.end(), [](const Words &a, const Words &b) { return a.range < b.range; });
    return words;
}

// Units of a range in each article, added up.
void addShares(TextRange range, const QList<Words> &words, QHash<qsizetype, qsizetype> &shares)
{
    auto at = std::partition_point(words.begin(), words.end(),
                                   [&](const Words &w) { return w.range.end <= range.start; });
    for (; at != words.end() && at->range.start < range.end; ++at)
        shares[at->article] += at->range.intersected(range).length();
}

qsizetype greatest(const QHash<qsizetype, qsizetype> &shares)
{
    qsizetype best = -1;
    for (auto share = shares.begin(); share != shares.end(); ++share) {
        const qsizetype most = best < 0 ? 0 : shares[best];
        if (share.value() > most || (share.value() == most && share.key() < best))
            best = share.key();
    }
    return best;
}

struct Claim {
    qsizetype from = 0; // predecessor
    qsizetype to = 0;   // article
    qsizetype shared = 0;
    bool leads = false;
    qsizetype length = 0; // of the predecessor
};

class Heritage
{
public:
    explicit Heritage(const QList<page::Article> &articles) : m_articles(articles), m_words(wordsOf(articles)) {}

    Succession settle(const QList<Predecessor> &living, const QList<Predecessor> &retired)
    {
        m_result.ids.fill(0, m_articles.size());
        QList<Claim> claims = claimsOf(living);
        std::sort(claims.begin(), claims.end(), [](const Claim &a, const Claim &b) {
            return std::tuple(a.shared, -a.from, -a.to) > std::tuple(b.shared, -b.from, -b.to);
        });
        grant(claims, living, [](const Claim &claim) { return claim.leads; });
        for (const Predecessor &before : retired)
            revive(before);
        grant(claims, living, [](const Claim &claim) { return claim.shared * 2 > claim.length; });
        for (const Predecessor &before : living) {
            if (m_result.ids.contains(before.id))
                continue;
            m_result.ended.append(before.id);
            m_result.heirs.append(heirOf(before));
        }
        return m_result;
    }

private:
    QList<Claim> claimsOf(const QList<Predecessor> &living) const
    {
        QList<Claim> claims;
        for (qsizetype i = 0; i < living.size(); ++i) {
            QHash<qsizetype, qsizetype> shares;
            qsizetype length = 0;
            for (const page::Block &block : living[i].blocks) {
                addShares(block.range, m_words, shares);
                length += block.range.length();
            }
            for (auto share = shares.begin(); share != shares.end(); ++share) {
                const bool leads = page::beginWith(m_articles[share.key()].blocks, living[i].lead);
                claims.append({i, share.key(), share.value(), leads, length});
            }
        }
        return claims;
    }

    template<typename Right>
    void grant(const QList<Claim> &claims, const QList<Predecessor> &living, Right right)
    {
        for (const Claim &claim : claims) {
            const ArticleId id = living[claim.from].id;
            if (right(claim) && m_result.ids[claim.to] == 0 && !m_result.ids.contains(id))
                m_result.ids[claim.to] = id;
        }
    }

    void revive(const Predecessor &before)
    {
        for (qsizetype i = 0; i < m_articles.size(); ++i) {
            if (m_result.ids[i] == 0 && page::beginWith(m_articles[i].blocks, before.lead)) {
                m_result.ids[i] = before.id;
                return;
            }
        }
    }

    qsizetype heirOf(const Predecessor &before) const
    {
        QHash<qsizetype, qsizetype> shares;
        addShares(before.lead, m_words, shares);
        if (shares.isEmpty()) {
            for (const page::Block &block : before.blocks)
                addShares(block.range, m_words, shares);
        }
        return greatest(shares);
    }

    const QList<page::Article> &m_articles;
    QList<Words> m_words;
    Succession m_result;
};

} // namespace

Succession succession(const QList<Predecessor> &living, const QList<Predecessor> &retired,
                      const QList<page::Article> &articles)
{
    return Heritage(articles).settle(living, retired);
}

qsizetype articleOf(const QList<TextRange> &ranges, const QList<page::Article> &articles)
{
    const QList<Words> words = wordsOf(articles);
    QHash<qsizetype, qsizetype> shares;
    for (const TextRange &range : ranges)
        addShares(range, words, shares);
    return greatest(shares);
}

} // namespace jianbao::store
