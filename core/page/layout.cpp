#include "core/page/layout.h"

#include <algorithm>
#include <iterator>

namespace jianbao::page {

Layout::Layout(const std::vector<Link> &links, const std::vector<Course> &turns, size_t units, size_t readings,
               Layout *base)
    : known(units, readings), m_base(base)
{
    m_strandOfParagraph.reserve(links.size());
    m_extents.reserve(size_t(std::count(turns.begin(), turns.end(), Course::Begins)));
    for (size_t p = 0; p < links.size(); ++p) {
        const Link &link = links[p];
        const bool begins = turns[p] == Course::Begins;
        const int strand = begins ? textStrands() : m_strandOfParagraph[size_t(link.from(turns[p]))];
        m_strandOfParagraph.push_back(strand);
        if (begins)
            m_extents.push_back({link.headNode, link.lastNode});
        Extent &extent = m_extents[size_t(strand)];
        extent.first = std::min(extent.first, link.headNode);
        extent.last = std::max(extent.last, link.lastNode);
    }
    m_ends.reserve(m_extents.size());
    m_endedBefore.reserve(m_extents.size());
    for (const Extent &extent : m_extents)
        m_ends.push_back(extent.last);
    std::sort(m_ends.begin(), m_ends.end());
    for (const Extent &extent : m_extents)
        m_endedBefore.push_back(ended(extent.last));
    m_inBase.assign(m_extents.size(), -1);
    if (m_base != nullptr)
        findInBase();
    for (size_t p = 0; p < m_strandOfParagraph.size(); ++p) {
        if (m_inBase[size_t(m_strandOfParagraph[p])] < 0)
            m_fresh.push_back({m_strandOfParagraph[p], int(p)});
    }
    std::stable_sort(m_fresh.begin(), m_fresh.end(), [](const Part &a, const Part &b) { return a.strand < b.strand; });
}

// Strands are the same where all paragraphs of the one are of the other, and as many.
void Layout::findInBase()
{
    std::vector<int> counts(m_extents.size(), 0);
    std::vector<int> inBase(m_base->m_extents.size(), 0);
    for (size_t p = 0; p < m_strandOfParagraph.size(); ++p) {
        const auto strand = size_t(m_strandOfParagraph[p]);
        const int other = m_base->m_strandOfParagraph[p];
        ++inBase[size_t(other)];
        if (counts[strand]++ == 0)
            m_inBase[strand] = other;
        else if (m_inBase[strand] != other)
            m_inBase[strand] = -1;
    }
    for (size_t strand = 0; strand < counts.size(); ++strand) {
        if (m_inBase[strand] >= 0 && counts[strand] != inBase[size_t(m_inBase[strand])])
            m_inBase[strand] = -1;
    }
}

Layout::Change Layout::change() const
{
    Change change;
    const auto compare = [&](const auto &own, const auto &others, auto nodeOf) {
        const auto same = [&](const auto &a, const auto &b) { return nodeOf(a) == nodeOf(b); };
        const auto [first, other] = std::mismatch(own.begin(), own.end(), others.begin(), others.end(), same);
        const auto [last, otherLast] = std::mismatch(own.rbegin(), std::make_reverse_iterator(first), others.rbegin(),
                                                     std::make_reverse_iterator(other), same);
        const auto add = [&](auto from, auto end, qsizetype &most) {
            most = std::max<qsizetype>(most, end - from);
            if (from == end)
                return;
            change.first = std::min(change.first, nodeOf(*from));
            change.last = std::max(change.last, nodeOf(*std::prev(end)));
        };
        add(first, last.base(), change.more);
        add(other, otherLast.base(), change.fewer);
    };
    compare(m_extents, m_base->m_extents, [](const Extent &extent) { return extent.first; });
    compare(m_ends, m_base->m_ends, [](qsizetype end) { return end; });
    return change;
}

int Layout::uncreditedStrands(const std::vector<Link> &links) const
{
    std::vector<char> credited(m_extents.size(), 0);
    for (size_t p = 0; p < links.size(); ++p)
        credited[size_t(m_strandOfParagraph[p])] |= char(links[p].credited);
    return int(std::count(credited.begin(), credited.end(), 0));
}

int Layout::begun(qsizetype gap) const
{
    return int(std::partition_point(m_extents.begin(), m_extents.end(),
                                    [&](const Extent &extent) { return extent.first < gap; }) - m_extents.begin());
}

int Layout::ended(qsizetype gap) const
{
    return int(std::lower_bound(m_ends.begin(), m_ends.end(), gap) - m_ends.begin());
}

} // namespace jianbao::page
