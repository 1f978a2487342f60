#include "core/page/columnlinks.h"

#include "core/page/assignment.h"
#include "core/page/signs.h"

#include <algorithm>
#include <cmath>

namespace jianbao::page {

namespace {

// Beside JointCosts. Fitted by logistic regression to what goes on where in pages composed from the building half of
// the test pages (tests/data/compose/vary.py, a third each with --right and --shuffle), rounded.
constexpr double leftOpen = 10.5;      // an end goes on nowhere
constexpr double goesBack = 3.3;       // with an earlier text
constexpr double goesOnward = 2.1;     // with a later one than the next
constexpr double perTops = 2.7;        // … by the logarithm of how many columns seem to begin between, and one
constexpr double insideColumn = 2.4;   // with one right behind a sentence's end, as paragraphs stand
constexpr double behindOtherEnd = 0.8; // with one right behind another text that breaks off
constexpr double sure = 5.0;           // what shows the page's way costs less
constexpr double perWay = 1.05;        // for the logarithm of how much oftener the page goes one way than the other

} // namespace

ColumnLinks::ColumnLinks(const QList<Line> &lines, const QList<Piece> &pieces, JointCosts &costs,
                         const std::vector<qsizetype> &texts, const std::vector<qsizetype> &ends)
    : m_lines(lines), m_pieces(pieces), m_costs(costs), m_texts(texts), m_ends(ends)
{
    findTops();
}

// The blank lines between most texts that stand one below the other.
qsizetype ColumnLinks::usualGap() const
{
    std::vector<qsizetype> gaps;
    for (size_t i = 1; i < m_texts.size(); ++i) {
        if (m_texts[i] == m_texts[i - 1] + 1)
            gaps.push_back(gapBefore(qsizetype(i)));
    }
    if (gaps.empty())
        return 0;
    const auto middle = gaps.begin() + qsizetype(gaps.size()) / 2;
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
}

void ColumnLinks::findTops()
{
    const qsizetype usual = usualGap();
    int tops = 0;
    for (qsizetype i = 0; i < qsizetype(m_texts.size()); ++i) {
        const qsizetype above = m_texts[size_t(i)] - 1;
        const bool behindText = above >= 0 && m_pieces[above].kind == PieceKind::Text;
        const bool broken = behindText && std::binary_search(m_ends.begin(), m_ends.end(), i - 1);
        const bool flows = behindText && signs::endsSentence(m_pieces[above].text) && gapBefore(i) <= usual;
        tops += !behindText || broken;
        m_places.push_back(broken ? behindOtherEnd : flows ? insideColumn : 0);
        m_tops.push_back(tops);
    }
}

// Whether a text is the next, and no title stands between.
bool ColumnLinks::nextTo(qsizetype from, qsizetype to) const
{
    if (to != from + 1)
        return false;
    const auto isTitle = [](const Piece &piece) { return piece.kind == PieceKind::Title; };
    return std::none_of(m_pieces.begin() + m_texts[size_t(from)], m_pieces.begin() + m_texts[size_t(to)], isTitle);
}

double ColumnLinks::cost(qsizetype from, qsizetype to) const
{
    constexpr double never = 4 * JointCosts::leftOpen;
    if (from == to || std::abs(to - from) > window)
        return never;
    const double cost = m_costs.cost(m_texts[size_t(from)], m_texts[size_t(to)], 0, 0) + m_places[size_t(to)];
    if (nextTo(from, to))
        return cost;
    const int tops = std::abs(m_tops[size_t(to)] - m_tops[size_t(from)]);
    return cost + (to < from ? goesBack : goesOnward) + perTops * std::log(1 + tops);
}

std::vector<qsizetype> ColumnLinks::link(const std::vector<qsizetype> &some, const std::vector<qsizetype> &starts) const
{
    std::vector<AssignmentRow> rows(some.size());
    std::vector<const AssignmentRow *> pointers;
    for (size_t i = 0; i < some.size(); ++i) {
        rows[i].alone = leftOpen;
        for (qsizetype to : starts)
            rows[i].costs.push_back(cost(some[i], to));
        pointers.push_back(&rows[i]);
    }
    const std::vector<double> free(starts.size(), 0);
    Assignment found = cheapestAssignment(pointers, free);

    double back = 1; // as if each way had been seen once
    double onward = 1;
    for (size_t i = 0; i < some.size(); ++i) {
        const int column = found.columnOfRow[i];
        if (column < 0 || rows[i].costs[size_t(column)] > sure || nextTo(some[i], starts[size_t(column)]))
            continue;
        (starts[size_t(column)] < some[i] ? back : onward) += 1;
    }
    const double shift = perWay * std::log(back / onward);
    for (size_t i = 0; i < some.size() && shift != 0; ++i) {
        for (size_t k = 0; k < starts.size(); ++k) {
            if (!nextTo(some[i], starts[k]))
                rows[i].costs[k] += starts[k] < some[i] ? -shift : shift;
        }
    }
    if (shift != 0)
        found = cheapestAssignment(pointers, free);

    std::vector<qsizetype> linked(some.size(), none);
    for (size_t i = 0; i < some.size(); ++i) {
        if (found.columnOfRow[i] >= 0)
            linked[i] = starts[size_t(found.columnOfRow[i])];
    }
    return linked;
}

} // namespace jianbao::page
