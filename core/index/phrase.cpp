#include "core/index/phrase.h"

#include <algorithm>

namespace jianbao::index {

namespace {

// Keeps those of the first places from which one of the second is so far off.
void keepFollowed(std::vector<Place> &first, const std::vector<Place> &second, quint32 offset)
{
    auto at = second.begin();
    std::erase_if(first, [&](Place place) {
        at = std::lower_bound(at, second.end(), place + offset);
        return at == second.end() || *at != place + offset;
    });
}

class Match
{
public:
    Match(std::span<const char32_t> phrase, const Asked &asked, const OpenList &open)
        : m_asked(asked), m_parts(partsOf(phrase))
    {
        for (const PhrasePart &part : m_parts)
            m_lists.push_back(open(part.term));
    }

    // To the first article from this one on that has all parts and is asked for; none: there is no more.
    std::optional<ArticleId> article(ArticleId from)
    {
        from = m_asked.next(from);
        for (std::size_t met = 0, i = 0; met < m_lists.size() && from <= m_asked.to; i = (i + 1) % m_lists.size()) {
            if (!m_lists[i].seek(from))
                return std::nullopt;
            const ArticleId at = m_lists[i].posting().article;
            const ArticleId wanted = at == from ? at : m_asked.next(at);
            met = at == from ? met + 1 : at == wanted ? 1 : 0;
            from = wanted;
        }
        return from <= m_asked.to ? std::optional(from) : std::nullopt;
    }

    // Whether they stand there as in the phrase.
    bool holds()
    {
        m_places.clear();
        if (m_parts.size() == 1 && m_asked.columns == 0 && !m_asked.places)
            return true;
        if (m_asked.columns != 0 && (m_asked.columns & 1) == 0 && isInFirstColumn(m_lists.front().posting().standing))
            return false;
        appendPlaces(m_lists.front().posting().standing, m_places);
        if (m_asked.columns != 0)
            std::erase_if(m_places, [&](Place place) { return (m_asked.columns >> columnOf(place) & 1) == 0; });
        for (std::size_t i = 1; i < m_parts.size() && !m_places.empty(); ++i) {
            m_others.clear();
            appendPlaces(m_lists[i].posting().standing, m_others);
            keepFollowed(m_places, m_others, m_parts[i].offset);
        }
        return !m_places.empty();
    }

    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }

    [[nodiscard]] Done ended() const
    {
        for (const PostingList &list : m_lists) {
            if (!list.ended())
                return list.ended();
        }
        return {};
    }

private:
    const Asked &m_asked;
    std::vector<PhrasePart> m_parts;
    std::vector<PostingList> m_lists;
    std::vector<Place> m_places;
    std::vector<Place> m_others;
};

} // namespace

std::vector<PhrasePart> partsOf(std::span<const char32_t> phrase)
{
    if (phrase.size() == 1)
        return {{single(phrase.front()), 0}};
    std::vector<PhrasePart> parts;
    for (std::size_t i = 0; i + 1 < phrase.size(); i += 2)
        parts.push_back({pairOf(phrase[i], phrase[i + 1]), quint32(i)});
    if (phrase.size() % 2 != 0)
        parts.push_back({pairOf(phrase[phrase.size() - 2], phrase.back()), quint32(phrase.size() - 2)});
    return parts;
}

Done findPhrase(std::span<const char32_t> phrase, const Asked &asked, const OpenList &open, const VisitHit &visit)
{
    Match match(phrase, asked, open);
    for (auto article = match.article(std::max<ArticleId>(asked.from, 1)); article;
         article = match.article(*article + 1)) {
        if (match.holds())
            visit(*article, match.places());
    }
    return match.ended();
}

Done findCharacter(char32_t character, const Asked &asked, LeafSource &leaves, const VisitHit &visit)
{
    std::vector<std::pair<ArticleId, Place>> found;
    std::vector<Place> places;
    for (bool atEnd = false; !atEnd;) {
        const auto data = leaves.next();
        if (!data)
            return failure(data);
        if (!*data)
            break;
        LeafReader lists(**data);
        while (!atEnd && lists.next()) {
            atEnd = lists.term() >= single(character);
            if (lists.term() >> characterBits != character || atEnd)
                continue;
            PostingReader list = lists.list();
            while (list.next() && list.posting().article <= asked.to) {
                if (list.posting().article < asked.from || asked.next(list.posting().article) != list.posting().article)
                    continue;
                places.clear();
                appendPlaces(list.posting().standing, places);
                for (const Place place : places) {
                    if (asked.columns == 0 || (asked.columns >> columnOf(place) & 1) != 0)
                        found.emplace_back(list.posting().article, place);
                }
            }
            if (list.isDamaged())
                return damaged();
        }
        if (lists.isDamaged())
            return damaged();
    }
    std::sort(found.begin(), found.end());
    for (std::size_t i = 0; i < found.size();) {
        const ArticleId article = found[i].first;
        for (places.clear(); i < found.size() && found[i].first == article; ++i)
            places.push_back(found[i].second);
        visit(article, places);
    }
    return {};
}

bool standInOrder(std::span<const std::vector<Place>> places, std::span<const quint32> lengths,
                  std::span<const Distance> distances)
{
    std::vector<Place> reached = places.front(); // where the string may begin that all before it lead to
    for (std::size_t i = 0; i + 1 < places.size() && !reached.empty(); ++i) {
        std::vector<Place> next;
        for (const Place place : places[i + 1]) {
            const auto leads = [&](Place before) {
                const Place least = before + lengths[i] + distances[i].least;
                return columnOf(before) == columnOf(place) && place >= least
                       && place - least <= distances[i].most - distances[i].least;
            };
            if (std::any_of(reached.begin(), reached.end(), leads))
                next.push_back(place);
        }
        reached = std::move(next);
    }
    return !reached.empty();
}

} // namespace jianbao::index
