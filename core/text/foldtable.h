// What each character folds to, worked out once with ICU (a few milliseconds) and then only read: any thread.
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace jianbao::text {

class FoldTable
{
public:
    [[nodiscard]] static const FoldTable &shared();

    // The one unit that this unit folds to whatever stands around it; 0: it has to be folded as part of a segment.
    [[nodiscard]] char16_t simple(char16_t unit) const { return m_simple[unit]; }
    // The end of the segment that begins at start: the next place where normalisation cannot reach across.
    [[nodiscard]] qsizetype segmentEnd(QStringView text, qsizetype start) const;
    [[nodiscard]] QString foldSegment(QStringView segment) const;

private:
    FoldTable();

    void simplify(QString &text) const;

    std::vector<char16_t> m_simple;      // by unit
    QHash<char16_t, QChar> m_simplified; // traditional → simplified
};

} // namespace jianbao::text
