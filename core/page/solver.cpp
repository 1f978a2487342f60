#include "core/page/solver.h"

#include "core/page/prices.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace jianbao::page {

namespace {

constexpr double sharedBySome = 0.25;   // a share of words that tells something
constexpr double sureJoint = 2;          // margin of one between the parts of a paragraph
constexpr double sharedBySeveral = 0.7; // the second article shares nearly as much as the first

// Units of one title find their words in one article.
double togetherCost(const std::pmr::vector<double> &above, const std::pmr::vector<double> &below)
{
    double agree = 0;
    for (size_t i = 0; i < above.size(); ++i)
        agree = std::max(agree, std::min(above[i], below[i]));
    const auto best = [](const std::pmr::vector<double> &shares) {
        return shares.empty() ? 0.0 : *std::max_element(shares.begin(), shares.end());
    };
    return price::wordsApart * (std::min(best(above), best(below)) - agree);
}

// The articles between a group and the one so many places from it.
int placesOff(const Group &group, int place)
{
    return place < 0 ? -place : std::max(0, place - group.companions + 1);
}

double distanceCost(const Group &group, int place)
{
    return price::ofPlacesOff(placesOff(group, place)) + price::ofRanksOff(std::abs(place - group.rank));
}

// Of a group's units with one more.
double withUnit(double best, double share)
{
    return std::max(best, share) + price::otherUnits * std::min(best, share);
}

} // namespace

Solver::Solver(const Stream &stream, const QList<Piece> &pieces, const QList<TitleFacts> &titles)
    : m_stream(stream), m_titles(titles), m_words(stream, pieces, titles), m_links(linksOf(stream, pieces))
{
    for (qsizetype photo = 0, node = 0; node < stream.nodes.size(); ++node) {
        if (stream.nodes[node].photo == photo) {
            const Photo &item = stream.photos[photo++];
            m_photoPlaces.push_back({node, item.captions.last(), item.credits.isEmpty() ? -1 : item.credits.first()});
        }
    }
    m_photoPlaces.resize(size_t(stream.photos.size()));
    weighBanners();
    weighCrossheads();
    findGaps();
}

// The name of a column over several items shares its words with more than one of them.
void Solver::weighBanners()
{
    std::vector<Course> turns; // articles begin where what stands between the paragraphs says so
    for (const Link &link : m_links)
        turns.push_back(link.forced || link.breakCost < link.continueCost ? Course::Begins : Course::GoesOn);
    Layout certain(m_links, turns, size_t(m_titles.size()), 0);
    std::pmr::vector<double> above;
    for (qsizetype unit = 0; unit < m_titles.size(); ++unit) {
        const std::pmr::vector<double> shares = sharedWords({unit, unit, 0, 0, 1}, certain);
        // The headline of an occasion is its own, though a comment that speaks of it has its words, too.
        const bool wordsTell = unit > 0 && !isOccasionOver(m_titles[unit - 1], m_titles[unit]);
        m_together.push_back(wordsTell ? togetherCost(above, shares) : 0);
        std::vector<double> sorted(shares.begin(), shares.begin() + certain.textStrands());
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        const bool several = sorted.size() > 1 && sorted[0] >= sharedBySome && sorted[1] >= sharedBySeveral * sorted[0];
        const bool may = !m_titles[unit].place && !m_titles[unit].dash && m_titles[unit].lines == 1;
        m_banner.push_back(std::max(price::bannerLeast, m_titles[unit].banner - (several && may ? price::bannerOfSeveral : 0)) +
                           (isAlone(unit) && !m_titles[unit].column ? price::bannerAlone : 0) +
                           (isOverPhoto(unit) && !m_titles[unit].column ? price::bannerOverPhoto : 0));
        above = shares;
    }
}

// Crossheads of one article are alike, and seldom is one alone: another unit that is like it stands between paragraphs of
// what may be the same article. One of several lines right below a title is rather the headline below its kicker.
void Solver::weighCrossheads()
{
    constexpr qsizetype farthest = 6; // units
    std::vector<int> certain;         // per unit: how many articles surely begin before the text below it
    size_t paragraph = 0;
    int begun = 0;
    for (const TitleUnit &unit : m_stream.units) {
        for (; paragraph < m_links.size() && m_links[paragraph].start <= unit.gap; ++paragraph)
            begun += m_links[paragraph].forced;
        certain.push_back(begun);
    }
    for (qsizetype unit = 0; unit < m_titles.size(); ++unit) {
        double gain = 0;
        for (qsizetype other = std::max<qsizetype>(0, unit - farthest);
             other <= unit + farthest && other < m_titles.size(); ++other) {
            if (certain[size_t(other)] == certain[size_t(unit)] && !shareGap(unit, other))
                gain = std::max(gain, likeness(m_titles[unit], m_titles[other]));
        }
        m_crosshead.push_back(m_titles[unit].crosshead + (isAlone(unit) ? 0 : price::crossheadBeside) - gain -
                              price::crossheadWords * sharedBelow(unit));
        const bool alike = m_titles[unit].ordinal ||
                           (m_titles[unit].lines == 1 && gain >= price::likeWidths + price::likeWords);
        m_mayBeFirst.push_back(alike && shareGap(unit, unit - 1) && !shareGap(unit, unit + 1) && !isAboveNames(unit));
    }
}

// The share of a unit's words that occur in the paragraphs below it, up to the next units.
double Solver::sharedBelow(qsizetype unit) const
{
    qsizetype next = unit + 1;
    while (shareGap(unit, next))
        ++next;
    const qsizetype end = next < m_stream.units.size() ? m_stream.units[next].gap : m_stream.nodes.size();
    quint64 words = 0;
    for (qsizetype node = m_stream.units[unit].gap; node < end; ++node) {
        if (m_stream.nodes[node].paragraph >= 0)
            words |= m_words.wordsIn(unit, size_t(m_stream.nodes[node].paragraph));
    }
    return m_words.share(unit, words);
}

// Whether names stand in a unit's gap below it.
bool Solver::isAboveNames(qsizetype unit) const
{
    const TitleUnit &title = m_stream.units[unit];
    return std::any_of(m_stream.sides.begin(), m_stream.sides.end(), [&](const SideUnit &side) {
        return !side.note && side.gap == title.gap && side.piece > title.pieces.last();
    });
}

// Whether nothing stands between a unit and a picture below it.
bool Solver::isOverPhoto(qsizetype unit) const
{
    const qsizetype gap = m_stream.units[unit].gap;
    return !shareGap(unit, unit + 1) && gap < m_stream.nodes.size() && m_stream.nodes[gap].photo >= 0;
}

// Whether no other unit stands in a unit's gap.
bool Solver::isAlone(qsizetype unit) const
{
    return !shareGap(unit, unit - 1) && !shareGap(unit, unit + 1);
}

// Whether there is another unit and it stands in a unit's gap.
bool Solver::shareGap(qsizetype unit, qsizetype other) const
{
    return other >= 0 && other < m_stream.units.size() && m_stream.units[other].gap == m_stream.units[unit].gap;
}

void Solver::findGaps()
{
    m_inside.resize(size_t(m_stream.nodes.size()) + 1);
    double joined = 0;
    double several = 0;
    double above = 0; // places over headlines
    double below = 0; // … and below
    const auto isPlace = [&](qsizetype unit) { return m_titles[unit].place; };
    for (qsizetype i = 0; i < m_stream.units.size();) {
        qsizetype last = i;
        while (last + 1 < m_stream.units.size() && m_stream.units[last + 1].gap == m_stream.units[i].gap)
            ++last;
        m_gaps.push_back({m_stream.units[i].gap, i, last, {}, 0});
        m_inside[size_t(m_gaps.back().at)] = insideCost(m_gaps.back().at);
        ++several;
        joined += last > i || m_titles[i].lines > 1;
        above += last > i && isPlace(i) && !isPlace(i + 1);
        below += last > i && isPlace(last) && !isPlace(last - 1);
        i = last + 1;
    }
    const TitleHabits habits{several > 1 ? joined / several : 0.5, (above - below) / (above + below + 1)};
    for (Gap &gap : m_gaps) {
        gap.readings = readingsOf(m_titles, m_banner, m_together, gap.first, gap.last, habits);
        gap.firstReading = m_readings;
        m_readings += gap.readings.size();
    }
}

Layout Solver::layoutOf(const Choice &choice, Layout *base) const
{
    return Layout(m_links, choice.turns, size_t(m_titles.size()), m_readings, base);
}

double Solver::textCost(const Choice &choice, const Layout &layout) const
{
    double cost = 0;
    for (size_t p = 0; p < m_links.size(); ++p)
        cost += m_links[p].cost(choice.turns[p]);
    return cost + price::uncredited * layout.uncreditedStrands(m_links);
}

Solution Solver::solve(const Choice &choice, Layout &layout) const
{
    Solution s;
    s.cost = textCost(choice, layout);
    for (size_t g = 0; g < m_gaps.size(); ++g) {
        const int count = choice.groupCounts[g];
        s.cost += m_gaps[g].readings[size_t(count - 1)].cost;
        for (int rank = 0; rank < int(groupsOf(g, count).size()); ++rank)
            s.groups.push_back(groupOf(g, count, rank));
        for (const AssignmentRow &row : rows(choice, layout, g, count))
            s.rows.push_back(&row);
    }
    if (s.groups.size() > size_t(mostGroups)) {
        s.columnOfGroup.assign(s.groups.size(), -1);
        return s;
    }
    Assignment assignment = cheapestAssignment(s.rows, aloneCosts(layout));
    s.columnOfGroup = std::move(assignment.columnOfRow);
    s.prices = std::move(assignment.prices);
    s.cost += assignment.cost;
    return s;
}

// What it costs to leave the articles and the photos without a title.
std::vector<double> Solver::aloneCosts(const Layout &layout) const
{
    std::vector<double> alone(size_t(layout.textStrands()), price::untitled);
    for (size_t p = 0; p < m_links.size(); ++p) {
        if (m_links[p].brief)
            alone[size_t(layout.strandOfParagraph()[p])] = price::untitledBrief;
    }
    alone.resize(alone.size() + size_t(m_stream.photos.size()), 0);
    return alone;
}

Group Solver::groupOf(size_t gap, int count, int rank) const
{
    const auto &groups = groupsOf(gap, count);
    const auto &[first, last] = groups[size_t(rank)];
    return {first, last, m_gaps[gap].at, rank, int(groups.size())};
}

const std::pmr::vector<AssignmentRow> &Solver::rows(const Choice &choice, Layout &layout, size_t gap, int count) const
{
    std::pmr::vector<AssignmentRow> &rows = layout.known.rows[m_gaps[gap].firstReading + size_t(count - 1)];
    if (rows.empty()) {
        rows.reserve(groupsOf(gap, count).size());
        for (int rank = 0; rank < int(groupsOf(gap, count).size()); ++rank)
            rows.push_back(rowOf(choice, layout, groupOf(gap, count, rank)));
    }
    return rows;
}

AssignmentRow Solver::rowOf(const Choice &choice, Layout &layout, const Group &group) const
{
    const size_t strands = size_t(layout.textStrands());
    const size_t photos = size_t(m_stream.photos.size());
    const Spot spot = spotOf(choice, layout, group.gap);
    AssignmentRow row{sharedWords(group, layout), aloneCost(choice, group)};
    weighStrands(choice, group, layout, spot, row.costs);
    for (size_t j = 0; j < photos; ++j) {
        const PhotoTitle title = photoTitle(choice, group, layout, spot, j);
        row.costs[strands + j] = title.cost + title.off - price::sharedWords * row.costs[strands + j];
    }
    return row;
}

Solver::Spot Solver::spotOf(const Choice &choice, const Layout &layout, qsizetype gap) const
{
    return {layout.begun(gap), layout.ended(gap), paragraphAround(choice, gap) >= 0};
}

// Whether the title stands before or behind its article, counting those in between.
Solver::Place Solver::placeOf(const Choice &choice, const Group &group, const Layout &layout, const Spot &spot,
                              size_t strand) const
{
    const auto at = [&](int place, bool above) {
        return Place{above, place, placesOff(group, place),
                     distanceCost(group, place) + (above == choice.titlesBefore ? 0 : price::againstHabit)};
    };
    const Place above = at(int(strand) - spot.begun, true); // 0: the next
    // 0 … companions - 1: right before
    const Place behind = at(layout.endedBefore(strand) - spot.ended + group.companions, false);
    return above.cost <= behind.cost ? above : behind;
}

// From what the strands share with a group to what they cost it. A title may also stand inside its article. The cheaper
// of placeOf() for all of them: this is asked thousands of times, so that it says no more than the cost.
void Solver::weighStrands(const Choice &choice, const Group &group, const Layout &layout, const Spot &spot,
                          std::pmr::vector<double> &costs) const
{
    const double ofAbove = choice.titlesBefore ? 0 : price::againstHabit;
    const double ofBehind = choice.titlesBefore ? price::againstHabit : 0;
    const double other = spot.inside ? price::inOther : 0;
    const double inside = m_inside[size_t(group.gap)];
    const std::span<const double> distances = distancesOf(group);
    const double *const above0 = &distances[m_links.size() - size_t(spot.begun)]; // of the first strand
    const double *const behind0 = &distances[m_links.size() + size_t(group.companions) - size_t(spot.ended)];
    for (int strand = 0; strand < layout.textStrands(); ++strand) {
        const double above = above0[strand] + ofAbove;
        const double behind = behind0[layout.endedBefore(size_t(strand))] + ofBehind;
        const double place = layout.isInside(group.gap, size_t(strand)) ? inside : std::min(above, behind) + other;
        double &cost = costs[size_t(strand)];
        cost = place - price::sharedWords * cost;
    }
}

// What distanceCost() gives for each place that a strand may have, from as many before as there are paragraphs. Groups of
// one rank among as many have one table.
std::span<const double> Solver::distancesOf(const Group &group) const
{
    const size_t companions = size_t(group.companions);
    const size_t number = companions * (companions - 1) / 2 + size_t(group.rank);
    if (m_distances.size() <= number)
        m_distances.resize(number + 1);
    std::vector<double> &distances = m_distances[number];
    if (distances.empty()) {
        const int most = int(m_links.size());
        distances.reserve(2 * m_links.size() + companions + 1);
        for (int place = -most; place <= most + group.companions; ++place)
            distances.push_back(distanceCost(group, place));
    }
    return distances;
}

// Between the parts of one paragraph no other article lies: there the title is set amid its columns.
double Solver::insideCost(qsizetype gap) const
{
    return cutsParagraph(gap) ? price::insideParagraph : price::inside;
}

bool Solver::cutsParagraph(qsizetype gap) const
{
    qsizetype above = gap - 1;
    qsizetype below = gap;
    while (above >= 0 && m_stream.nodes[above].paragraph < 0)
        --above;
    while (below < m_stream.nodes.size() && m_stream.nodes[below].paragraph < 0)
        ++below;
    if (above < 0 || below == m_stream.nodes.size() || m_stream.nodes[above].paragraph != m_stream.nodes[below].paragraph)
        return false;
    const qsizetype paragraph = m_stream.nodes[above].paragraph;
    const qsizetype first = m_links[size_t(paragraph)].headNode;
    const auto joint = std::count_if(m_stream.nodes.begin() + first, m_stream.nodes.begin() + above,
                                     [&](const Node &node) { return node.paragraph == paragraph; });
    return m_stream.paragraphs[paragraph].joints[joint].margin >= sureJoint;
}

QList<TitleReason> Solver::placeReasons(const Choice &choice, const Group &group, const Layout &layout, const Spot &spot,
                                        size_t strand) const
{
    if (layout.isInside(group.gap, strand))
        return {{TitleSign::Inside, m_inside[size_t(group.gap)]}};
    const Place place = placeOf(choice, group, layout, spot, strand);
    QList<TitleReason> reasons{{TitleSign::Between, price::ofPlacesOff(place.off)},
                               {TitleSign::Order, price::ofRanksOff(std::abs(place.place - group.rank))},
                               {TitleSign::AgainstHabit, place.above == choice.titlesBefore ? 0 : price::againstHabit},
                               {TitleSign::InOther, spot.inside ? price::inOther : 0}};
    reasons.removeIf([](const TitleReason &reason) { return reason.cost == 0; });
    return reasons;
}

// A title over a photo; between its caption and its credit it is surely the photo's.
Solver::PhotoTitle Solver::photoTitle(const Choice &choice, const Group &group, Layout &layout, const Spot &spot,
                                      size_t photo) const
{
    const PhotoPlace &item = m_photoPlaces[photo];
    const qsizetype title = m_stream.units[group.first].pieces.first();
    const bool within = item.lastCaption < title && title < item.firstCredit;
    const bool telling = group.first == group.last && m_titles[group.first].telling;
    const bool near = item.node == group.gap || item.node == group.gap - 1;
    return {within ? price::photoTitleWithin : price::photoTitle - (telling ? price::photoTelling : 0),
            near ? 0 : photoOff(choice, group, layout, spot, photo) / (telling ? group.companions : 1)};
}

// What it costs that a title stands elsewhere than beside its photo: as for articles, by those in between and the order.
double Solver::photoOff(const Choice &choice, const Group &group, Layout &layout, const Spot &spot, size_t photo) const
{
    std::pmr::vector<Layout::Known::PhotoSpot> &spots = layout.known.photoSpots;
    if (spots.empty()) {
        spots.reserve(m_photoPlaces.size());
        for (const PhotoPlace &place : m_photoPlaces)
            spots.push_back({layout.begun(place.node), layout.ended(place.node)});
    }
    const Layout::Known::PhotoSpot &own = spots[photo];
    const bool above = m_photoPlaces[photo].node >= group.gap;
    const int place = above ? own.begun - spot.begun : own.ended - spot.ended + group.companions - 1;
    const int off = place < 0 ? -place : above ? std::max(0, place - group.companions + 1) : 0;
    return price::photoApart + price::ofPlacesOff(off) + price::ofRanksOff(std::abs(place - group.rank)) +
           (above == choice.titlesBefore ? 0 : price::againstHabit);
}

double Solver::aloneCost(const Choice &choice, const Group &group) const
{
    double banners = 0;
    for (qsizetype unit = group.first; unit <= group.last; ++unit)
        banners += m_banner[size_t(unit)];
    return paragraphUnder(choice, group) < 0 ? banners : std::min(banners, m_crosshead[size_t(group.first)]);
}

qsizetype Solver::crossheadOf(const Choice &choice, const Group &group) const
{
    const qsizetype p = paragraphUnder(choice, group);
    return p < 0 || m_banner[size_t(group.first)] + price::columnInside < m_crosshead[size_t(group.first)] ? -1 : p;
}

// The paragraph whose crosshead a group may be; -1: none. A title's further unit may be the first of an article's crossheads
// where others are like it.
qsizetype Solver::paragraphUnder(const Choice &choice, const Group &group) const
{
    if (group.first != group.last)
        return -1;
    const qsizetype around = paragraphAround(choice, group.gap);
    const bool first = around < 0 && m_mayBeFirst[size_t(group.first)];
    for (qsizetype node = group.gap; first && node < m_stream.nodes.size(); ++node) {
        if (m_stream.nodes[node].paragraph >= 0)
            return m_stream.nodes[node].head ? m_stream.nodes[node].paragraph : -1;
    }
    return around;
}

// The paragraph that goes on its strand across this gap; -1: an article ends or begins there.
qsizetype Solver::paragraphAround(const Choice &choice, qsizetype gap) const
{
    for (qsizetype node = gap; node < m_stream.nodes.size(); ++node) {
        const Node &n = m_stream.nodes[node];
        if (n.paragraph < 0)
            continue;
        const bool within = n.head && choice.turns[size_t(n.paragraph)] == Course::GoesOn;
        return within && m_links[size_t(n.paragraph)].start <= gap ? n.paragraph : -1;
    }
    return -1;
}

const std::pmr::vector<double> &Solver::sharesOf(qsizetype unit, Layout &layout) const
{
    std::pmr::vector<double> &shares = layout.known.shares[size_t(unit)];
    if (!shares.empty())
        return shares;
    shares.resize(size_t(layout.textStrands()) + size_t(m_stream.photos.size()));
    const std::vector<Layout::Part> &fresh = layout.fresh();
    for (size_t i = 0; i < fresh.size();) {
        const int strand = fresh[i].strand;
        quint64 words = 0;
        for (; i < fresh.size() && fresh[i].strand == strand; ++i)
            words |= m_words.wordsIn(unit, size_t(fresh[i].paragraph));
        shares[size_t(strand)] = m_words.share(unit, words);
    }
    if (layout.base() != nullptr)
        takeShares(unit, layout, shares);
    else
        addPhotoShares(unit, layout, shares);
    return shares;
}

// What the base of a layout knows of the strands that they have in common, and of the photos.
void Solver::takeShares(qsizetype unit, const Layout &layout, std::pmr::vector<double> &shares) const
{
    const std::pmr::vector<double> &known = sharesOf(unit, *layout.base());
    for (size_t strand = 0; strand < size_t(layout.textStrands()); ++strand) {
        if (const int inBase = layout.inBase(strand); inBase >= 0)
            shares[strand] = known[size_t(inBase)];
    }
    std::copy(known.begin() + layout.base()->textStrands(), known.end(), shares.begin() + layout.textStrands());
}

void Solver::addPhotoShares(qsizetype unit, const Layout &layout, std::pmr::vector<double> &shares) const
{
    for (size_t photo = 0; photo < size_t(m_stream.photos.size()); ++photo) {
        const quint64 words = m_words.wordsIn(unit, size_t(m_stream.paragraphs.size()) + photo);
        shares[size_t(layout.textStrands()) + photo] = m_words.share(unit, words);
    }
}

std::pmr::vector<double> Solver::sharedWords(const Group &group, Layout &layout) const
{
    std::pmr::vector<double> best(sharesOf(group.first, layout), layout.known.memory.get());
    for (qsizetype unit = group.first + 1; unit <= group.last; ++unit) {
        const std::pmr::vector<double> &shares = sharesOf(unit, layout);
        for (size_t i = 0; i < best.size(); ++i)
            best[i] = withUnit(best[i], shares[i]);
    }
    return best;
}

double Solver::costAt(const Choice &choice, const Layout &layout, const Group &group, int strand) const
{
    double shared = 0;
    for (qsizetype unit = group.first; unit <= group.last; ++unit) {
        quint64 words = 0;
        for (const Layout::Part &part : layout.fresh())
            words |= part.strand == strand ? m_words.wordsIn(unit, size_t(part.paragraph)) : 0;
        shared = withUnit(shared, m_words.share(unit, words));
    }
    const Spot spot = spotOf(choice, layout, group.gap);
    const double place = layout.isInside(group.gap, size_t(strand))
                             ? m_inside[size_t(group.gap)]
                             : placeOf(choice, group, layout, spot, size_t(strand)).cost + (spot.inside ? price::inOther : 0);
    return place - price::sharedWords * shared;
}

QList<TitleReason> Solver::reasons(const Choice &choice, Layout &layout, const Group &group, int column) const
{
    QList<TitleReason> reasons;
    const double shared = sharedWords(group, layout)[size_t(column)];
    if (shared > 0)
        reasons.append({TitleSign::SharedWords, -price::sharedWords * shared});
    if (column < layout.textStrands()) {
        reasons += placeReasons(choice, group, layout, spotOf(choice, layout, group.gap), size_t(column));
    } else {
        const Spot spot = spotOf(choice, layout, group.gap);
        const PhotoTitle title = photoTitle(choice, group, layout, spot, size_t(column - layout.textStrands()));
        reasons.append({TitleSign::Photo, title.cost});
        if (title.off > 0)
            reasons.append({TitleSign::PhotoFar, title.off});
    }
    return reasons;
}

} // namespace jianbao::page
