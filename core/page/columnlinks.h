// Where texts go on that break off and do not surely go on with the next: perhaps in an earlier column.
#pragma once

#include "core/page/jointcost.h"
#include "core/page/lines.h"
#include "core/page/pieces.h"

#include <QList>

#include <vector>

namespace jianbao::page {

class ColumnLinks
{
public:
    static constexpr qsizetype none = -1;

    // Texts are numbers in texts, which names their pieces. ends: the texts that break off, in the order of the page. The
    // references must outlive the object.
    ColumnLinks(const QList<Line> &lines, const QList<Piece> &pieces, JointCosts &costs,
                const std::vector<qsizetype> &texts, const std::vector<qsizetype> &ends);

    // Of each of these ends the text that it goes on with, or none; no two go on with one. The way in which most of them
    // surely go on over the page, to earlier or later texts, is then likelier for all. starts: the texts they may go on
    // with. Looks at those within some dozens.
    [[nodiscard]] std::vector<qsizetype> link(const std::vector<qsizetype> &some,
                                              const std::vector<qsizetype> &starts) const;

    static constexpr qsizetype window = 30; // texts looked at on both sides

private:
    void findTops();
    [[nodiscard]] qsizetype usualGap() const;
    [[nodiscard]] double cost(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool nextTo(qsizetype from, qsizetype to) const;
    [[nodiscard]] const Piece &text(qsizetype number) const { return m_pieces[m_texts[size_t(number)]]; }
    [[nodiscard]] qsizetype gapBefore(qsizetype number) const { return m_lines[text(number).first].blankBefore; }

    const QList<Line> &m_lines;
    const QList<Piece> &m_pieces;
    JointCosts &m_costs;
    const std::vector<qsizetype> &m_texts;
    const std::vector<qsizetype> &m_ends;
    std::vector<double> m_places; // of each text what its place says against its being the top of a column
    std::vector<int> m_tops;      // of each text how many columns seem to begin before it, or with it
};

} // namespace jianbao::page
