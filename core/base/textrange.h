// A half-open range of a text in UTF-16 units (QString positions), as a type of its own so that it cannot be taken
// for bytes or code points. In files that leave the program ranges count code points: CodePoints converts.
#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>

namespace jianbao {

struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qsizetype position) const { return start <= position && position < end; }
    [[nodiscard]] bool contains(TextRange other) const { return start <= other.start && other.end <= end; }
    [[nodiscard]] bool intersects(TextRange other) const { return start < other.end && other.start < end; }
    [[nodiscard]] TextRange intersected(TextRange other) const
    {
        return {std::max(start, other.start), std::min(end, other.end)};
    }
    [[nodiscard]] TextRange shifted(qsizetype by) const { return {start + by, end + by}; }
    [[nodiscard]] QStringView of(QStringView text) const { return text.sliced(start, length()); }

    auto operator<=>(const TextRange &) const = default;
};

// Converts positions of one text between UTF-16 units and Unicode code points. Linear to build; each answer is a
// binary search over the text's surrogate pairs.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    [[nodiscard]] qsizetype fromUtf16(qsizetype position) const;
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const;
    [[nodiscard]] TextRange fromUtf16(TextRange range) const { return {fromUtf16(range.start), fromUtf16(range.end)}; }
    [[nodiscard]] TextRange toUtf16(TextRange range) const { return {toUtf16(range.start), toUtf16(range.end)}; }

private:
    QList<qsizetype> m_pairs; // UTF-16 position of each surrogate pair's second unit
};

} // namespace jianbao
