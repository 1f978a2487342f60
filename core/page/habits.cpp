#include "core/page/habits.h"

#include "core/page/signs.h"

#include <algorithm>
#include <cmath>

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
    learnColumns();
    learnIndent();
    learnTitles();
}

// Of the lines around that end inside a text the widest width that several have.
void Habits::learnColumns()
{
    constexpr qsizetype around = 40; // lines
    constexpr double alike = 0.6;
    constexpr double indent = 3.2;
    constexpr int several = 3;
    m_columns.assign(size_t(m_pieces.size()), 0);
    std::vector<double> inner(size_t(m_lines.size()), 0); // widths of lines that end inside a text
    for (const Piece &piece : m_pieces) {
        for (qsizetype i = piece.first; piece.kind == PieceKind::Text && i < piece.last; ++i)
            inner[size_t(i)] = reachOf(m_lines[i]);
    }
    for (qsizetype number = 0; number < m_pieces.size(); ++number) {
        const Piece &piece = m_pieces[number];
        if (piece.kind != PieceKind::Text)
            continue;
        double widest = 0;
        for (qsizetype i = piece.first; i <= piece.last; ++i)
            widest = std::max(widest, m_lines[i].width);
        const auto first = inner.begin() + std::max<qsizetype>(0, piece.first - around);
        const auto last = inner.begin() + std::min(m_lines.size(), piece.last + around);
        for (auto each = first; each != last; ++each) {
            const double width = *each;
            if (width < widest - alike || width > widest + indent || width <= m_columns[size_t(number)])
                continue;
            const auto same = [&](double other) { return std::abs(other - width) <= alike; };
            if (std::count_if(first, last, same) >= several)
                m_columns[size_t(number)] = width;
        }
    }
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
    return isIndented(m_lines[piece.first]);
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
    if (first == m_pieces.end())
        return;
    m_titlesAfter = first->kind != PieceKind::Title && last->kind == PieceKind::Title;
    m_titlesBefore = first->kind == PieceKind::Title && last->kind != PieceKind::Title;
}

} // namespace jianbao::page
