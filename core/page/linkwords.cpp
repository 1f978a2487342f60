#include "core/page/linkwords.h"

#include "core/page/firstwords.h"
#include "core/page/cohesion.h"
#include "core/page/prices.h"
#include "core/page/signs.h"
#include "core/page/surroundings.h"

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
        std::vector<QString> texts;
        std::vector<char> begins;
        for (qsizetype p = 0; p < stream.paragraphs.size(); ++p) {
            texts.push_back(m_cohesion.text(p).toString());
            begins.push_back(char(links[size_t(p)].forced));
            m_firstWords.push_back(firstWordsOf(m_cohesion.text(p)));
        }
        m_surroundings = Surroundings(texts, begins);
        for (qsizetype p = 0; p < stream.paragraphs.size(); ++p)
            m_upTo.push_back(upTo(p));
    }

    void weigh(qsizetype p)
    {
        Link &link = m_links[size_t(p)];
        if (link.forced)
            return;
        const double here = goesOn(p, link.before);
        link.breakCost += here + leansBack(p) - setsOut(p) - price::ofStranger;
        if (here < price::mayResume)
            findResumed(p, here);
    }

private:
    // The paragraphs of an article up to one, as far as nothing surely begins, and their words.
    struct Article {
        std::vector<qsizetype> paragraphs; // the last first
        Cohesion::Joined pairs;
        Cohesion::Joined characters; // of the nearest
    };
    Article upTo(qsizetype last) const
    {
        std::vector<qsizetype> paragraphs;
        for (qsizetype p = last; p >= 0 && paragraphs.size() < far; p = m_links[size_t(p)].before) {
            paragraphs.push_back(p);
            if (m_links[size_t(p)].forced)
                break;
        }
        const std::vector<qsizetype> nearest(paragraphs.begin(), paragraphs.begin() + qsizetype(std::min(paragraphs.size(), near)));
        return {paragraphs, m_cohesion.pairs(paragraphs), m_cohesion.characters(nearest)};
    }

    // What the words say for a paragraph's going on with what ends with another one.
    double goesOn(qsizetype p, qsizetype last) const
    {
        const Article &before = m_upTo[size_t(last)];
        const double around = price::ofSharedAround * (m_surroundings.shared(last, p) - price::sharedUsually);
        return around + price::ofSharedPairs * m_cohesion.sharedPairs(p, before.pairs) -
               price::ofNewPlace * m_cohesion.newPlaces(p, before.paragraphs) +
               price::ofSharedWords * m_cohesion.sharedCharacters(p, before.characters);
    }

    // What a paragraph's first words say for its going on with the one before it.
    double leansBack(qsizetype p) const
    {
        const FirstWords &words = m_firstWords[size_t(p)];
        return (words.back ? price::ofBackWord : words.person ? price::ofPerson : 0) +
               (words.quote ? price::ofQuote : 0) + (speaksAgain(p) ? price::ofSpeaker : 0);
    }

    // … and for an article's beginning with it.
    double setsOut(qsizetype p) const
    {
        const FirstWords &words = m_firstWords[size_t(p)];
        const FirstWords &before = m_firstWords[size_t(m_links[size_t(p)].before)];
        const bool item = !words.mark.isNull() && words.mark != before.mark;
        const bool interview = !words.speaker.isEmpty() && !speaksAgain(p);
        return (words.lately ? price::ofLately : 0) + (words.day ? price::ofDay : 0) +
               (words.season ? price::ofSeason : 0) + (words.salutation ? price::ofSalutation : 0) +
               (item ? price::ofMark : 0) + (interview ? price::ofInterview : 0) +
               (words.cells && !before.cells ? price::ofTable : 0) +
               (before.cells && !words.cells ? price::belowTable : 0) + (before.outlook ? price::ofOutlook : 0) + (m_links[size_t(p)].namesBehind ? price::ofOwnNames : 0);
    }

    // Whether the paragraphs before have a speaker, too.
    bool speaksAgain(qsizetype p) const
    {
        if (m_links[size_t(p)].brief || m_firstWords[size_t(p)].speaker.isEmpty()) // 甲镇：… is no speaker
            return false;
        const std::vector<qsizetype> &before = m_upTo[size_t(m_links[size_t(p)].before)].paragraphs;
        return std::any_of(before.begin(), before.end(),
                           [&](qsizetype b) { return !m_firstWords[size_t(b)].speaker.isEmpty(); });
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
            const bool otherColumn = earlier.column.isOther(later.column);
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
    Surroundings m_surroundings;
    std::vector<FirstWords> m_firstWords;
    std::vector<Article> m_upTo; // by its last paragraph
};

} // namespace

void weighWords(const Stream &stream, const QList<Piece> &pieces, std::vector<Link> &links)
{
    Weigher weigher(stream, pieces, links);
    for (qsizetype p = 0; p < stream.paragraphs.size(); ++p)
        weigher.weigh(p);
}

} // namespace jianbao::page
