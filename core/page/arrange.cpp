#include "core/page/arrange.h"

#include "core/page/assignment.h"
#include "core/page/groupings.h"
#include "core/page/signs.h"
#include "core/page/titlewords.h"
#include "core/page/windows.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace jianbao::page {

namespace {

// Costs of reading the page one way or another. They were set so that one clear sign outweighs one vague one.
namespace price {
constexpr double breakUnmarked = 2.6;      // an article begins below a title, without 本报…讯 or names
constexpr double breakUntitled = 5.5;      // an article begins without any sign
constexpr double breakAfterClosing = 0.5;  // … where the one before ended with names
constexpr double continueByline = 3.5;     // an article goes on below a byline
constexpr double continueClosing = 3.5;    // … behind closing names
constexpr double continueColumn = 2.5;     // … in another column width
constexpr double uncredited = 4.5;         // an article that names nobody, neither at its head nor at its end
constexpr double untitled = 4.0;           // an article without a title
constexpr double againstHabit = 2.2;       // a title on the unusual side of its article
constexpr double perPlaceOff = 1.5;        // other articles between a title and its own
constexpr double perRankOff = 0.5;         // stacked titles in another order than their articles
constexpr double inside = 3.0;             // a title between the paragraphs of its article
constexpr double inOther = 2.5;            // … of another one
constexpr double photoTitle = 2.4;         // a title over a photo
constexpr double bannerOfSeveral = 1.3;   // gain for the name of a column whose words several articles use
constexpr double otherUnits = 0.35;        // part of that gain for a title's further units
constexpr double photoFar = 2.0;           // … that stands elsewhere
constexpr double sharedWords = 6.0;        // gain when all words of the title occur in the article
constexpr double wordsApart = 4.0;         // two units of a title find their words in different articles
} // namespace price

constexpr int mostPasses = 4;
constexpr qsizetype mostGroups = 80; // in one assignment; the rest of a longer row of titles is left as banners
constexpr double sharedBySome = 0.25;   // a share of words that tells something
constexpr double sharedBySeveral = 0.7; // the second article shares nearly as much as the first

struct Group {
    qsizetype first = 0; // units
    qsizetype last = 0;
    qsizetype gap = 0;
    int rank = 0;    // among the groups of its gap
    int companions = 1; // groups in its gap
};

// A choice of the page's reading; everything else follows from it.
struct Choice {
    bool titlesBefore = true;
    std::vector<char> breaks;     // per paragraph: an article begins with it
    std::vector<int> groupCounts; // per gap with units
};

struct Solution {
    double cost = 0;
    std::vector<Group> groups;
    std::vector<int> strandOfParagraph;
    int textStrands = 0;
    std::vector<int> columnOfGroup; // text strands, then photos; -1: alone
    std::vector<std::vector<double>> costs;
};

// A gap between two nodes in which units stand.
struct Gap {
    qsizetype at = 0;
    qsizetype first = 0; // units
    qsizetype last = 0;
    std::vector<Reading> readings; // by number of groups, from 1
};

class Arranger
{
public:
    Arranger(const Stream &stream, const QList<Piece> &pieces, const QList<TitleFacts> &titles)
        : m_stream(stream), m_pieces(pieces), m_titles(titles), m_words(stream, pieces, titles)
    {
        linkParagraphs();
        weighBanners();
        findGaps();
    }

    Arrangement arrange()
    {
        const Choice before = search(true);
        const Choice after = search(false);
        const Solution a = solve(before);
        const Solution b = solve(after);
        return a.cost <= b.cost ? build(before, a) : build(after, b);
    }

private:
    // --- what does not depend on the choice ---

    void linkParagraphs()
    {
        const size_t count = size_t(m_stream.paragraphs.size());
        m_before.assign(count, -1);
        m_linkStart.assign(count, 0);
        m_headNode.assign(count, 0);
        m_lastNode.assign(count, 0);
        qsizetype textNode = -1;
        for (qsizetype node = 0; node < m_stream.nodes.size(); ++node) {
            const Node &n = m_stream.nodes[node];
            if (n.paragraph < 0)
                continue;
            const size_t p = size_t(n.paragraph);
            if (n.head) {
                m_headNode[p] = node;
                m_linkStart[p] = textNode + 1;
                m_before[p] = textNode < 0 ? -1 : m_stream.nodes[textNode].paragraph;
            }
            m_lastNode[p] = node;
            textNode = node;
        }
        m_breakCost.assign(count, 0);
        m_continueCost.assign(count, 0);
        m_forced.assign(count, 0);
        m_credited.assign(count, 0);
        for (qsizetype p = 0; p < m_stream.paragraphs.size(); ++p)
            weighLink(p);
    }

    void weighLink(qsizetype p)
    {
        const Paragraph &paragraph = m_stream.paragraphs[p];
        const qsizetype before = m_before[size_t(p)];
        const auto side = std::partition_point(m_stream.sides.begin(), m_stream.sides.end(),
            [&](const SideUnit &unit) { return unit.gap < m_linkStart[size_t(p)]; });
        const bool byline = side != m_stream.sides.end() && side->gap <= m_headNode[size_t(p)];
        m_credited[size_t(p)] = paragraph.dateline || paragraph.closing || byline;
        m_forced[size_t(p)] = before < 0 || paragraph.dateline;
        if (m_forced[size_t(p)])
            return;
        const Paragraph &previous = m_stream.paragraphs[before];
        const bool units = !unitsIn(m_linkStart[size_t(p)], m_headNode[size_t(p)]).isEmpty();
        const bool otherColumn = previous.column > 0 && paragraph.column > 0 &&
                                 std::abs(previous.column - paragraph.column) > 1.6;
        double &continued = m_continueCost[size_t(p)];
        double &broken = m_breakCost[size_t(p)];
        continued += byline ? price::continueByline : 0;
        continued += previous.closing ? price::continueClosing : 0;
        continued += otherColumn ? price::continueColumn : 0;
        broken = byline ? 0 : previous.closing ? price::breakAfterClosing : units ? price::breakUnmarked : price::breakUntitled;
    }

    QList<qsizetype> unitsIn(qsizetype firstGap, qsizetype lastGap) const
    {
        QList<qsizetype> found;
        const auto begin = std::partition_point(m_stream.units.begin(), m_stream.units.end(),
                                                [&](const TitleUnit &unit) { return unit.gap < firstGap; });
        for (auto unit = begin; unit != m_stream.units.end() && unit->gap <= lastGap; ++unit)
            found.append(unit - m_stream.units.begin());
        return found;
    }

    // The name of a column over several items shares its words with more than one of them.
    void weighBanners()
    {
        Solution certain; // articles begin only where they surely do
        for (size_t p = 0; p < m_before.size(); ++p)
            certain.strandOfParagraph.push_back(m_forced[p] ? certain.textStrands++ : certain.strandOfParagraph[size_t(m_before[p])]);
        std::vector<std::vector<double>> certainShares;
        for (qsizetype unit = 0; unit < m_titles.size(); ++unit) {
            std::vector<double> shared = sharedWords({unit, unit, 0, 0, 1}, certain);
            certainShares.push_back(shared);
            shared.resize(size_t(certain.textStrands));
            std::sort(shared.begin(), shared.end(), std::greater<>());
            const bool several = shared.size() > 1 && shared[0] >= sharedBySome && shared[1] >= sharedBySeveral * shared[0];
            const bool may = !m_titles[unit].place && !m_titles[unit].dash && m_titles[unit].lines == 1;
            m_banner.push_back(std::max(0.3, m_titles[unit].banner - (several && may ? price::bannerOfSeveral : 0)));
        }
        m_together.assign(certainShares.size(), 0);
        for (size_t unit = 1; unit < certainShares.size(); ++unit)
            m_together[unit] = togetherCost(certainShares[unit - 1], certainShares[unit]);
    }

    // Units of one title find their words in one article.
    static double togetherCost(const std::vector<double> &above, const std::vector<double> &below)
    {
        double agree = 0;
        for (size_t i = 0; i < above.size(); ++i)
            agree = std::max(agree, std::min(above[i], below[i]));
        const auto best = [](const std::vector<double> &shares) {
            return shares.empty() ? 0.0 : *std::max_element(shares.begin(), shares.end());
        };
        return price::wordsApart * (std::min(best(above), best(below)) - agree);
    }

    void findGaps()
    {
        double joined = 0;
        double several = 0;
        for (qsizetype i = 0; i < m_stream.units.size();) {
            qsizetype last = i;
            while (last + 1 < m_stream.units.size() && m_stream.units[last + 1].gap == m_stream.units[i].gap)
                ++last;
            m_gaps.push_back({m_stream.units[i].gap, i, last, {}});
            ++several;
            joined += last > i || m_titles[i].lines > 1;
            i = last + 1;
        }
        const double habit = several > 1 ? joined / several : 0.5;
        for (Gap &gap : m_gaps)
            gap.readings = readingsOf(m_titles, m_banner, m_together, gap.first, gap.last, habit);
    }

    // --- searching ---

    Choice firstChoice(bool titlesBefore) const
    {
        Choice choice;
        choice.titlesBefore = titlesBefore;
        for (size_t p = 0; p < m_before.size(); ++p)
            choice.breaks.push_back(m_forced[p] || m_breakCost[p] < m_continueCost[p]);
        for (const Gap &gap : m_gaps)
            choice.groupCounts.push_back(gap.last - gap.first < 3 ? 1 : int(gap.readings.size() + 1) / 2);
        return choice;
    }

    Choice search(bool titlesBefore) const
    {
        Choice choice = firstChoice(titlesBefore);
        double cost = solve(choice).cost;
        for (int pass = 0; pass < mostPasses; ++pass) {
            const double start = cost;
            for (size_t p = 0; p < m_before.size(); ++p) {
                if (m_forced[p] || (m_continueCost[p] == 0 && m_breakCost[p] >= price::breakUntitled))
                    continue;
                toggleBreak(choice, p, cost);
            }
            for (size_t g = 0; g < m_gaps.size(); ++g)
                improveGap(choice, g, cost);
            if (cost >= start - 1e-9)
                break;
        }
        return choice;
    }

    // Takes the other reading of a link, alone or with one title group more or less in some gap, if that is cheaper.
    void toggleBreak(Choice &choice, size_t p, double &cost) const
    {
        choice.breaks[p] = !choice.breaks[p];
        double best = solve(choice).cost;
        size_t bestGap = m_gaps.size();
        const int step = choice.breaks[p] ? 1 : -1;
        for (size_t g = 0; g < m_gaps.size(); ++g) {
            const int count = choice.groupCounts[g] + step;
            if (m_gaps[g].readings.size() < 2 || count < 1 || count > int(m_gaps[g].readings.size()))
                continue;
            choice.groupCounts[g] = count;
            const double other = solve(choice).cost;
            choice.groupCounts[g] -= step;
            if (other < best) {
                best = other;
                bestGap = g;
            }
        }
        if (best >= cost - 1e-9) {
            choice.breaks[p] = !choice.breaks[p];
            return;
        }
        cost = best;
        if (bestGap < m_gaps.size())
            choice.groupCounts[bestGap] += step;
    }

    void improveGap(Choice &choice, size_t g, double &cost) const
    {
        for (int step : {1, -1}) {
            for (;;) {
                const int count = choice.groupCounts[g] + step;
                if (count < 1 || count > int(m_gaps[g].readings.size()))
                    break;
                choice.groupCounts[g] = count;
                const double other = solve(choice).cost;
                if (other >= cost - 1e-9) {
                    choice.groupCounts[g] -= step;
                    break;
                }
                cost = other;
            }
        }
    }

    // --- the cost of a choice ---

    Solution solve(const Choice &choice) const
    {
        Solution s;
        s.strandOfParagraph.assign(m_before.size(), 0);
        for (size_t p = 0; p < m_before.size(); ++p) {
            const bool breaks = choice.breaks[p];
            s.cost += breaks ? m_breakCost[p] : m_continueCost[p];
            s.strandOfParagraph[p] = breaks ? s.textStrands++ : s.strandOfParagraph[size_t(m_before[p])];
        }
        s.cost += price::uncredited * uncreditedStrands(s);
        for (size_t g = 0; g < m_gaps.size(); ++g) {
            const Reading &reading = m_gaps[g].readings[size_t(choice.groupCounts[g] - 1)];
            s.cost += reading.cost;
            int rank = 0;
            for (const auto &[first, last] : reading.groups)
                s.groups.push_back({first, last, m_gaps[g].at, rank++, int(reading.groups.size())});
        }
        assign(choice, s);
        return s;
    }

    int uncreditedStrands(const Solution &s) const
    {
        std::vector<char> credited(size_t(s.textStrands), 0);
        for (size_t p = 0; p < m_before.size(); ++p)
            credited[size_t(s.strandOfParagraph[p])] |= m_credited[p];
        return int(std::count(credited.begin(), credited.end(), 0));
    }

    // Where the strands of a choice lie.
    struct Extent {
        qsizetype first = 0; // node
        qsizetype last = 0;
    };

    std::vector<Extent> extentsOf(const Solution &s) const
    {
        std::vector<Extent> extents(size_t(s.textStrands), Extent{m_stream.nodes.size(), -1});
        for (size_t p = 0; p < s.strandOfParagraph.size(); ++p) {
            Extent &extent = extents[size_t(s.strandOfParagraph[p])];
            extent.first = std::min(extent.first, m_headNode[p]);
            extent.last = std::max(extent.last, m_lastNode[p]);
        }
        return extents;
    }

    void assign(const Choice &choice, Solution &s) const
    {
        const std::vector<Extent> extents = extentsOf(s);
        const size_t photos = size_t(m_stream.photos.size());
        const size_t columns = extents.size() + photos;
        std::vector<double> columnAlone(columns, 0);
        std::fill_n(columnAlone.begin(), extents.size(), price::untitled);
        std::vector<double> rowAlone;
        std::vector<qsizetype> ends;
        for (const Extent &extent : extents)
            ends.push_back(extent.last);
        std::sort(ends.begin(), ends.end());
        std::vector<int> endRank(extents.size());
        for (size_t i = 0; i < extents.size(); ++i)
            endRank[i] = int(std::lower_bound(ends.begin(), ends.end(), extents[i].last) - ends.begin());
        for (const Group &group : s.groups) {
            rowAlone.push_back(aloneCost(choice, group));
            std::vector<double> shared = sharedWords(group, s);
            // Strands are in the order of their heads.
            const int begun = int(std::partition_point(extents.begin(), extents.end(),
                [&](const Extent &extent) { return extent.first < group.gap; }) - extents.begin());
            const int ended = int(std::lower_bound(ends.begin(), ends.end(), group.gap) - ends.begin());
            std::vector<double> row(columns, 0);
            for (size_t j = 0; j < extents.size(); ++j)
                row[j] = placeCost(choice, group, extents[j], int(j) - begun, endRank[j] - ended) - price::sharedWords * shared[j];
            for (size_t j = 0; j < photos; ++j)
                row[extents.size() + j] = photoCost(group, qsizetype(j)) - price::sharedWords * shared[extents.size() + j];
            s.costs.push_back(std::move(row));
        }
        if (s.groups.size() > size_t(mostGroups)) {
            s.columnOfGroup.assign(s.groups.size(), -1);
            return;
        }
        const Assignment assignment = cheapestAssignment(s.costs, rowAlone, columnAlone);
        s.columnOfGroup = assignment.columnOfRow;
        s.cost += assignment.cost;
    }

    // after: how many strands begin between the group and this one (0: the next), negative when it began before;
    // before: likewise for ends (-1: the last that ended).
    double placeCost(const Choice &choice, const Group &group, const Extent &extent, int after, int before) const
    {
        const bool inside = extent.first < group.gap && group.gap <= extent.last;
        if (inside)
            return price::inside;
        const int fromEnd = before + group.companions; // 0 … companions - 1: right before
        const auto offRow = [&](int place) {
            return place < 0 ? -place : std::max(0, place - group.companions + 1);
        };
        const double beforeText = price::perPlaceOff * offRow(after) + price::perRankOff * std::abs(after - group.rank) +
                                  (choice.titlesBefore ? 0 : price::againstHabit);
        const double behindText = price::perPlaceOff * offRow(fromEnd) + price::perRankOff * std::abs(fromEnd - group.rank) +
                                  (choice.titlesBefore ? price::againstHabit : 0);
        const double other = paragraphAround(choice, group.gap) >= 0 ? price::inOther : 0;
        return other + std::min(beforeText, behindText);
    }

    double photoCost(const Group &group, qsizetype photo) const
    {
        qsizetype node = -1;
        for (qsizetype i = std::max<qsizetype>(0, group.gap - 1); i <= group.gap && i < m_stream.nodes.size(); ++i) {
            if (m_stream.nodes[i].photo == photo)
                node = i;
        }
        return price::photoTitle + (node < 0 ? price::photoFar : 0.0);
    }

    // A group that gets no strand: a crosshead where one may stand, else banners.
    double aloneCost(const Choice &choice, const Group &group) const
    {
        double banners = 0;
        for (qsizetype unit = group.first; unit <= group.last; ++unit)
            banners += m_banner[size_t(unit)];
        const qsizetype p = group.first == group.last ? paragraphAround(choice, group.gap) : -1;
        return p < 0 ? banners : std::min(banners, crossheadCost(choice, group.first));
    }

    double crossheadCost(const Choice &choice, qsizetype unit) const
    {
        double cost = m_titles[unit].crosshead;
        for (qsizetype other : {unit - 1, unit + 1}) {
            if (other >= 0 && other < m_titles.size() && paragraphAround(choice, m_stream.units[other].gap) >= 0)
                cost -= 0.5 * likeness(m_titles[unit], m_titles[other]);
        }
        return std::max(0.0, cost);
    }

    // The paragraph that goes on its strand across this gap; -1: an article ends or begins there.
    qsizetype paragraphAround(const Choice &choice, qsizetype gap) const
    {
        for (qsizetype node = gap; node < m_stream.nodes.size(); ++node) {
            const Node &n = m_stream.nodes[node];
            if (n.paragraph < 0)
                continue;
            const bool within = n.head && !choice.breaks[size_t(n.paragraph)];
            return within && m_linkStart[size_t(n.paragraph)] <= gap ? n.paragraph : -1;
        }
        return -1;
    }

    // For each strand and photo the share of the words of the group's most telling unit that occur in it, rare ones
    // weighing more. The best unit counts, the others add a little: a group must not gain by giving up a unit that
    // shares less.
    std::vector<double> sharedWords(const Group &group, const Solution &s) const
    {
        const size_t columns = size_t(s.textStrands) + size_t(m_stream.photos.size());
        std::vector<double> best(columns, 0);
        for (qsizetype unit = group.first; unit <= group.last; ++unit) {
            const std::vector<double> shares = m_words.shares(unit, s.strandOfParagraph, s.textStrands, columns);
            for (size_t i = 0; i < columns; ++i)
                best[i] = std::max(best[i], shares[i]) + price::otherUnits * std::min(best[i], shares[i]);
        }
        return best;
    }

    // --- the result ---

    Arrangement build(const Choice &choice, const Solution &s) const
    {
        Arrangement result;
        result.titlesBefore = choice.titlesBefore;
        result.cost = s.cost;
        std::vector<Strand> strands(size_t(s.textStrands) + size_t(m_stream.photos.size()));
        for (size_t p = 0; p < s.strandOfParagraph.size(); ++p)
            strands[size_t(s.strandOfParagraph[p])].paragraphs.append(qsizetype(p));
        for (qsizetype photo = 0; photo < m_stream.photos.size(); ++photo)
            strands[size_t(s.textStrands + photo)].photo = photo;
        std::vector<char> used(size_t(m_stream.units.size()), 0);
        for (size_t g = 0; g < s.groups.size(); ++g)
            placeGroup(choice, s, g, strands, used);
        for (qsizetype unit = 0; unit < m_stream.units.size(); ++unit) {
            if (!used[size_t(unit)])
                result.banners.append(unit);
        }
        placeSides(choice, s, strands, result);
        std::stable_sort(strands.begin(), strands.end(),
                         [&](const Strand &a, const Strand &b) { return firstPiece(a) < firstPiece(b); });
        for (Strand &strand : strands)
            result.strands.append(std::move(strand));
        return result;
    }

    qsizetype firstPiece(const Strand &strand) const
    {
        return strand.photo >= 0 ? m_stream.photos[strand.photo].captions.first()
                                 : m_stream.paragraphs[strand.paragraphs.first()].pieces.first();
    }

    void placeGroup(const Choice &choice, const Solution &s, size_t g, std::vector<Strand> &strands,
                    std::vector<char> &used) const
    {
        const Group &group = s.groups[g];
        const int column = s.columnOfGroup[g];
        if (column >= 0) {
            double next = aloneCost(choice, group) + price::untitled;
            for (size_t j = 0; j < s.costs[g].size(); ++j)
                next = int(j) == column ? next : std::min(next, s.costs[g][j]);
            strands[size_t(column)].margin = next - s.costs[g][size_t(column)];
            for (qsizetype unit = group.first; unit <= group.last; ++unit) {
                strands[size_t(column)].titles.append(unit);
                used[size_t(unit)] = 1;
            }
            return;
        }
        const qsizetype p = group.first == group.last ? paragraphAround(choice, group.gap) : -1;
        if (p < 0 || m_banner[size_t(group.first)] < crossheadCost(choice, group.first))
            return;
        strands[size_t(s.strandOfParagraph[size_t(p)])].crossheads.append(group.first);
        used[size_t(group.first)] = 1;
    }

    // A byline opens the article below it, unless that one names its people itself or the byline closes the one above.
    void placeSides(const Choice &choice, const Solution &s, std::vector<Strand> &strands, Arrangement &result) const
    {
        for (qsizetype i = 0; i < m_stream.sides.size(); ++i) {
            const SideUnit &side = m_stream.sides[i];
            qsizetype above = -1;
            qsizetype below = -1;
            for (qsizetype node = side.gap - 1; node >= 0 && above < 0; --node)
                above = m_stream.nodes[node].paragraph;
            for (qsizetype node = side.gap; node < m_stream.nodes.size() && below < 0; ++node)
                below = m_stream.nodes[node].paragraph;
            const qsizetype owner = ownerOf(choice, side, above, below);
            if (owner >= 0)
                strands[size_t(s.strandOfParagraph[size_t(owner)])].sides.append(i);
            else if (!strands.empty())
                strands.front().sides.append(i);
            else
                result.looseSides.append(i);
        }
    }

    qsizetype ownerOf(const Choice &choice, const SideUnit &side, qsizetype above, qsizetype below) const
    {
        if (above < 0 || below < 0)
            return above < 0 ? below : above;
        if (side.note)
            return above;
        const bool begins = m_stream.nodes[m_headNode[size_t(below)]].head && choice.breaks[size_t(below)] &&
                            m_headNode[size_t(below)] >= side.gap;
        const bool bracketed = signs::isOpenBracket(m_pieces[side.piece].text.front());
        if (!begins || bracketed || m_stream.paragraphs[below].dateline)
            return above;
        return below;
    }

    const Stream &m_stream;
    const QList<Piece> &m_pieces;
    const QList<TitleFacts> &m_titles;
    TitleWords m_words;
    std::vector<double> m_banner; // per unit: what it costs to take it for the name of a column
    std::vector<double> m_together; // per unit: what it costs to take it for one title with the one before
    std::vector<Gap> m_gaps;
    std::vector<qsizetype> m_before;    // per paragraph: the one physically before its head, -1: none
    std::vector<qsizetype> m_linkStart; // per paragraph: the first gap between the two
    std::vector<qsizetype> m_headNode;
    std::vector<qsizetype> m_lastNode;
    std::vector<double> m_breakCost;
    std::vector<double> m_continueCost;
    std::vector<char> m_forced;
    std::vector<char> m_credited; // names stand at its head or at its end
};

} // namespace

Arrangement arrange(const Stream &stream, const QList<Piece> &pieces, const QList<TitleFacts> &titles)
{
    if (!isLong(stream))
        return Arranger(stream, pieces, titles).arrange();
    Arrangement all;
    for (const Window &window : windowsOf(stream)) {
        QList<TitleFacts> facts;
        for (qsizetype unit : window.units)
            facts.append(titles[unit]);
        append(all, Arranger(window.stream, pieces, facts).arrange(), window);
    }
    return all;
}

} // namespace jianbao::page
