#include "core/index/chain.h"

#include <algorithm>

namespace jianbao::index {

namespace {

// Where a string stands, by article.
class Standings
{
public:
    void add(ArticleId article, std::span<const Place> places) // ascending
    {
        m_places.insert(m_places.end(), places.begin(), places.end());
        m_articles.push_back({article, m_places.size()});
    }
    // To be asked in ascending order.
    std::span<const Place> of(ArticleId article)
    {
        while (m_at < m_articles.size() && m_articles[m_at].id < article)
            ++m_at;
        if (m_at == m_articles.size() || m_articles[m_at].id != article)
            return {};
        const std::size_t begin = m_at == 0 ? 0 : m_articles[m_at - 1].end;
        return {m_places.data() + begin, m_articles[m_at].end - begin};
    }
    void askAnew() { m_at = 0; }

private:
    struct Article {
        ArticleId id = 0;
        std::size_t end = 0; // of its places
    };

    std::vector<Article> m_articles;
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

bool isAt(Place place, Place before, std::size_t length, Distance distance)
{
    const Place least = before + Place(length) + distance.least;
    return columnOf(before) == columnOf(place) && place >= least && place - least <= distance.most - distance.least;
}

bool endsBetween(std::span<const Place> ends, Place from, Place to)
{
    const auto end = std::lower_bound(ends.begin(), ends.end(), from);
    return end != ends.end() && *end < to;
}

// The places at that distance behind one of those of the string before, where no paragraph ends between. Without ends:
// wherever.
std::vector<Place> reachedFrom(std::span<const Place> before, std::size_t length, Distance distance,
                               std::span<const Place> places, std::span<const Place> ends = {})
{
    std::vector<Place> reached;
    std::copy_if(places.begin(), places.end(), std::back_inserter(reached), [&](Place place) {
        return std::any_of(before.begin(), before.end(), [&](Place one) {
            return isAt(place, one, length, distance) && !endsBetween(ends, one, place);
        });
    });
    return reached;
}

} // namespace

Done findChain(const Chain &chain, Asked asked, const FindString &find, const std::function<void(ArticleId)> &visit)
{
    asked.places = true;
    std::vector<Standings> standings(chain.strings.size());
    std::vector<IdSet> articles(chain.strings.size()); // that have all strings so far
    for (std::size_t i = 0; i < chain.strings.size(); ++i) {
        const auto note = [&](ArticleId article, const std::vector<Place> &places) {
            const std::vector<Place> reached = i == 0 ? places
                                                      : reachedFrom(standings[i - 1].of(article), chain.strings[i - 1].size(),
                                                                    chain.distances[i - 1], places);
            if (reached.empty())
                return;
            standings[i].add(article, reached);
            articles[i].insert(article);
        };
        if (auto done = find(chain.strings[i], asked, note); !done)
            return done;
        if (articles[i].isEmpty())
            return {};
        asked.among = &articles[i];
    }
    for (Standings &one : standings)
        one.askAnew();
    std::vector<std::span<const Place>> places(chain.strings.size());
    const auto check = [&](ArticleId article, const std::vector<Place> &ends) {
        std::transform(standings.begin(), standings.end(), places.begin(),
                       [&](Standings &one) { return one.of(article); });
        if (standInParagraph(chain, places, ends))
            visit(article);
    };
    return find(std::vector<char32_t>{paragraphEnd}, asked, check);
}

bool standInParagraph(const Chain &chain, std::span<const std::span<const Place>> places, std::span<const Place> ends)
{
    std::vector<Place> reached; // where a string stands that all before it lead to
    for (const Place place : places.front()) {
        if ((place & lastPosition) >= chain.before && !endsBetween(ends, place - chain.before, place))
            reached.push_back(place);
    }
    for (std::size_t i = 0; i + 1 < places.size(); ++i)
        reached = reachedFrom(reached, chain.strings[i].size(), chain.distances[i], places[i + 1], ends);
    const auto length = Place(chain.strings.back().size());
    return std::any_of(reached.begin(), reached.end(), [&](Place place) {
        return !endsBetween(ends, place, place + length + chain.behind);
    });
}

} // namespace jianbao::index
