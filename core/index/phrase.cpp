#include "core/index/phrase.h"

#include <algorithm>
#include <numeric>

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

// Whether it is known without its places that none is in these columns.
bool isOutside(const Standing &standing, Columns columns)
{
    return columns != 0 && (columns & 1) == 0 && isInFirstColumn(standing);
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
        if (isOutside(m_lists.front().posting().standing, m_asked.columns))
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

// One of millions, so ids are kept small, as they are (see IdSet).
struct Found {
    quint32 article = 0;
    Place place = 0;
};

// Sorted by counting: a common character stands at millions of places.
void visitByArticle(const std::vector<Found> &found, const VisitHit &visit)
{
    if (found.empty())
        return;
    const auto byArticle = [](const Found &a, const Found &b) { return a.article < b.article; };
    const auto [first, last] = std::minmax_element(found.begin(), found.end(), byArticle);
    const quint32 from = first->article;
    std::vector<std::size_t> ends(last->article - from + 1); // of the places of an article
    for (const Found &one : found)
        ++ends[one.article - from];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<Place> sorted(found.size());
    std::vector<std::size_t> begins = ends;
    for (const Found &one : found)
        sorted[--begins[one.article - from]] = one.place;
    std::vector<Place> places;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (begins[i] == ends[i])
            continue;
        places.assign(sorted.begin() + std::ptrdiff_t(begins[i]), sorted.begin() + std::ptrdiff_t(ends[i]));
        std::sort(places.begin(), places.end());
        visit(ArticleId(from + i), places);
    }
}

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
    std::vector<Found> found;
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
                if (list.posting().article < asked.from || isOutside(list.posting().standing, asked.columns)
                    || !asked.has(list.posting().article))
                    continue;
                places.clear();
                appendPlaces(list.posting().standing, places);
                for (const Place place : places) {
                    if (asked.columns == 0 || (asked.columns >> columnOf(place) & 1) != 0)
                        found.push_back({quint32(list.posting().article), place});
                }
            }
            if (list.isDamaged())
                return damaged();
        }
        if (lists.isDamaged())
            return damaged();
    }
    visitByArticle(found, visit);
    return {};
}

} // namespace jianbao::index
