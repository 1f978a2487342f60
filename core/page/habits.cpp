#include "core/page/habits.h"

#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

namespace {

// How many marks at the end of a line may hang over the column's edge.
double hanging(QStringView line)
{
    double count = 0;
    while (count < 2 && count < double(line.size())) {
        const QChar c = line[line.size() - 1 - qsizetype(count)];
        if (!signs::isPause(c) && !signs::isStop(c) && !signs::isClosing(c))
            break;
        ++count;
    }
    return count;
}

} // namespace

Habits::Habits(const QList<Line> &lines, const QList<Piece> &pieces) : m_lines(lines), m_pieces(pieces)
{
    learnIndent();
    learnTitles();
}

Habits::Gap Habits::openingGap(const Piece &piece) const
{
    const QStringView text = piece.text;
    const qsizetype end = text.indexOf(u'\n');
    const double gap = piece.column - m_lines[piece.first].width;
    return {gap, gap + hanging(end < 0 ? text : text.first(end))};
}

bool Habits::dedented(const Piece &piece) const
{
    const Gap gap = openingGap(piece);
    return piece.wrapped && piece.lines() >= 2 && gap.most >= 1.1 && gap.least <= 3.1;
}

bool Habits::keepsIndent(const Piece &piece) const
{
    const double indent = m_lines[piece.first].indent;
    return indent >= 1.5 && indent < 4;
}

bool Habits::fills(const Piece &piece, qsizetype line) const
{
    return piece.wrapped && m_lines[line].width >= piece.column - 0.6;
}

void Habits::learnIndent()
{
    qsizetype starts = 0;
    qsizetype shorter = 0;
    qsizetype texts = 0;
    qsizetype indented = 0;
    const Piece *before = nullptr;
    for (const Piece &piece : m_pieces) {
        if (piece.kind != PieceKind::Text)
            continue;
        ++texts;
        indented += keepsIndent(piece);
        const bool begins = before == nullptr ||
                            (signs::endsSentence(before->text) && !fills(*before, before->last));
        if (begins && piece.wrapped && piece.lines() >= 3) {
            ++starts;
            shorter += dedented(piece);
        }
        before = &piece;
    }
    m_losesIndent = starts >= 4 && double(shorter) >= 0.6 * double(starts);
    m_surely = m_losesIndent && double(shorter) >= 0.85 * double(starts);
    m_indents = texts >= 4 && indented * 2 >= texts;
}

void Habits::learnTitles()
{
    const auto counts = [](const Piece &piece) {
        return piece.kind == PieceKind::Text || piece.kind == PieceKind::Title || piece.kind == PieceKind::Byline;
    };
    const auto first = std::find_if(m_pieces.begin(), m_pieces.end(), counts);
    const auto last = std::find_if(m_pieces.rbegin(), m_pieces.rend(), counts);
    m_titlesAfter = first != m_pieces.end() && first->kind != PieceKind::Title && last->kind == PieceKind::Title;
}

} // namespace jianbao::page
