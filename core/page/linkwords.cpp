#include "core/page/linkwords.h"

#include "core/page/cohesion.h"
#include "core/page/prices.h"
#include "core/page/signs.h"

#include <algorithm>
#include <cmath>

namespace jianbao::page {

namespace {

constexpr size_t near = 3;         // paragraphs whose words are compared
constexpr size_t far = 5;          // … whose places are
constexpr int farthest = 14;       // paragraphs between the parts of an interrupted article

class Weigher
{
public:
    Weigher(const Stream &stream, const QList<Piece> &pieces, std::vector<Link> &links)
        : m_stream(stream), m_pieces(pieces), m_links(links), m_cohesion(stream, pieces)
    {
    }

    void weigh(qsizetype p)
    {
        Link &link = m_links[size_t(p)];
        if (link.forced)
            return;
        const double here = goesOn(p, link.before);
        link.breakCost += here + (m_cohesion.refersBack(p) ? price::ofBackWord : 0) - price::ofStranger -
                          (m_cohesion.saysLately(p) ? price::ofLately : 0) - (m_cohesion.saysDay(p) ? price::ofDay : 0);
        if (here < price::mayResume)
            findResumed(p, here);
    }

private:
    // The paragraphs of an article up to one, as far as nothing surely begins.
    std::vector<qsizetype> upTo(qsizetype last) const
    {
        std::vector<qsizetype> before;
        for (qsizetype b = last; b >= 0 && before.size() < far; b = m_links[size_t(b)].before) {
            before.push_back(b);
            if (m_links[size_t(b)].forced)
                break;
        }
        return before;
    }

    // What the words say for a paragraph's going on with what ends with another one.
    double goesOn(qsizetype p, qsizetype last) const
    {
        std::vector<qsizetype> before = upTo(last);
        const int places = m_cohesion.newPlaces(p, before);
        const double pairs = price::ofSharedPairs * m_cohesion.sharedPairs(p, before);
        before.resize(std::min(before.size(), near));
        return pairs - price::ofNewPlace * places + price::ofSharedWords * m_cohesion.sharedCharacters(p, before);
    }

    bool mayBegin(const Link &link) const
    {
        return link.forced || link.titles || link.byline || link.closing || link.breakCost < price::breakUntitled;
    }

    // Behind an item that interrupts it an article goes on with the paragraph that fits it best.
    void findResumed(qsizetype p, double here)
    {
        Link &link = m_links[size_t(p)];
        int steps = 0;
        for (qsizetype begun = link.before; begun >= 0 && steps < farthest; begun = m_links[size_t(begun)].before, ++steps) {
            const Link &beginning = m_links[size_t(begun)];
            const qsizetype last = beginning.before;
            if (last < 0 || !mayBegin(beginning) || m_links[size_t(last)].namesBehind)
                continue;
            const Paragraph &earlier = m_stream.paragraphs[last];
            const Paragraph &later = m_stream.paragraphs[p];
            const bool otherColumn = earlier.column > 0 && later.column > 0 && std::abs(earlier.column - later.column) > 1.6;
            const bool open = !signs::endsSentence(m_pieces[earlier.pieces.last()].text);
            const double cost = price::resume + here - goesOn(p, last) + (otherColumn ? price::continueColumn : 0) -
                                (open ? price::ofOpenEnd : 0);
            if (link.resumed < 0 || cost < link.resumeCost) {
                link.resumed = last;
                link.resumeCost = cost;
            }
        }
    }

    const Stream &m_stream;
    const QList<Piece> &m_pieces;
    std::vector<Link> &m_links;
    Cohesion m_cohesion;
};

} // namespace

void weighWords(const Stream &stream, const QList<Piece> &pieces, std::vector<Link> &links)
{
    Weigher weigher(stream, pieces, links);
    for (qsizetype p = 0; p < stream.paragraphs.size(); ++p)
        weigher.weigh(p);
}

} // namespace jianbao::page
