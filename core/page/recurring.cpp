#include "core/page/recurring.h"

#include <optional>

namespace jianbao::page {

namespace {

std::optional<PieceKind> knownKind(const PaperHabits &habits, const QString &line)
{
    const auto known = habits.lines.constFind(lineKey(line));
    if (known == habits.lines.cend())
        return std::nullopt;
    return *known == BlockRole::Banner ? PieceKind::Banner : PieceKind::Furniture;
}

// The kind of each line that is known. A line in the middle of running text is part of that, whatever it says.
QList<std::optional<PieceKind>> knownKinds(const PaperHabits &habits, const QStringList &lines, bool running)
{
    QList<std::optional<PieceKind>> kinds(lines.size());
    const auto look = [&](qsizetype i) {
        kinds[i] = knownKind(habits, lines[i]);
        return kinds[i].has_value() || !running;
    };
    for (qsizetype i = 0; i < lines.size() && look(i);)
        ++i;
    for (qsizetype i = lines.size() - 1; running && i >= 0 && look(i);)
        --i;
    return kinds;
}

// Lines first to last of a piece, by their number in it.
Piece part(const Piece &piece, const QStringList &lines, qsizetype first, qsizetype last, PieceKind kind)
{
    Piece cut = piece;
    cut.first = piece.first + first;
    cut.last = piece.first + last;
    cut.text = lines.mid(first, last - first + 1).join(u'\n');
    cut.kind = kind;
    return cut;
}

} // namespace

void markRecurring(const PaperHabits &habits, QList<Piece> &pieces)
{
    if (habits.lines.isEmpty())
        return;
    QList<Piece> marked;
    marked.reserve(pieces.size());
    for (const Piece &piece : std::as_const(pieces)) {
        const QStringList lines = piece.text.split(u'\n');
        const QList<std::optional<PieceKind>> kinds = knownKinds(habits, lines, piece.kind == PieceKind::Text);
        for (qsizetype first = 0; first < lines.size();) {
            qsizetype last = first;
            while (!kinds[first] && last + 1 < lines.size() && !kinds[last + 1])
                ++last;
            marked.append(part(piece, lines, first, last, kinds[first].value_or(piece.kind)));
            first = last + 1;
        }
    }
    pieces = std::move(marked);
}

} // namespace jianbao::page
