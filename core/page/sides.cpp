#include "core/page/sides.h"

#include <cstdlib>
#include <utility>

namespace jianbao::page {

namespace {

constexpr int none = -1;

// Two articles that a side may belong to; one where they are the same.
struct Candidates {
    int above = none;
    int below = none;
    bool preferBelow = false; // where nothing else tells
    bool beforeTitle = false; // between a text and the next title
    bool betweenTexts = false;
};

class Owners
{
public:
    Owners(const Stream &stream, const QList<Piece> &pieces, SideContext context)
        : m_stream(stream), m_pieces(pieces), m_context(std::move(context)), m_owners(size_t(stream.sides.size()), none),
          m_above(size_t(pieces.size()), none), m_below(size_t(pieces.size()), none)
    {
        const auto isArticles = [this](qsizetype piece) { return m_context.articleOfPiece[size_t(piece)] != none; };
        for (qsizetype i = 1; i < pieces.size(); ++i)
            m_above[size_t(i)] = isArticles(i - 1) ? i - 1 : m_above[size_t(i - 1)];
        for (qsizetype i = pieces.size() - 2; i >= 0; --i)
            m_below[size_t(i)] = isArticles(i + 1) ? i + 1 : m_below[size_t(i + 1)];
    }

    std::vector<int> find()
    {
        std::vector<std::pair<size_t, Candidates>> open;
        for (size_t i = 0; i < m_owners.size(); ++i) {
            const Candidates candidates = candidatesOf(m_stream.sides[qsizetype(i)]);
            if (candidates.above == candidates.below)
                settle(i, candidates.above);
            else
                open.emplace_back(i, candidates);
        }
        // Names between two texts open the one below, unless the page prints them behind its texts: then need decides.
        const bool atEnds = edgeHabit() < 0 || endsHabit();
        for (const auto &[side, candidates] : open) {
            if (candidates.betweenTexts && !atEnds)
                settle(side, candidates.below);
        }
        // From the end of the page, where the last article shows whose the names above it are, and again from its top.
        for (auto it = open.rbegin(); it != open.rend(); ++it)
            settleByNeed(it->first, it->second);
        for (const auto &[side, candidates] : open)
            settleByNeed(side, candidates);
        // What tells nothing by itself is as those are that do: a paper prints its names above its titles, or at the end.
        constexpr int clear = 3;
        const int habit = titlesHabit(open) + edgeHabit();
        for (const auto &[side, candidates] : open) {
            const bool below = candidates.beforeTitle && std::abs(habit) >= clear ? habit > 0 : candidates.preferBelow;
            if (m_owners[side] == none)
                settle(side, below ? candidates.below : candidates.above);
        }
        return std::move(m_owners);
    }

private:
    // How many more of the names between a text and a title were settled as the title's than as the text's.
    int titlesHabit(const std::vector<std::pair<size_t, Candidates>> &sides) const
    {
        int more = 0;
        for (const auto &[side, candidates] : sides) {
            if (candidates.beforeTitle && m_owners[side] != none)
                more += m_owners[side] == candidates.below ? 1 : -1;
        }
        return more;
    }

    // What stands above all of the page's articles is a title's, what stands below all of them a text's.
    int edgeHabit() const
    {
        constexpr int sure = 3;
        int more = 0;
        for (const SideUnit &side : m_stream.sides) {
            if (side.note)
                continue;
            more += m_above[size_t(side.piece)] < 0 ? sure : 0;
            more -= m_below[size_t(side.piece)] < 0 ? sure : 0;
        }
        return more;
    }

    // Whether the page's names stand between a text and a title, and hardly any between a title and a text.
    bool endsHabit() const
    {
        int ends = 0;
        int heads = 0;
        for (const SideUnit &side : m_stream.sides) {
            const qsizetype above = m_above[size_t(side.piece)];
            const qsizetype below = m_below[size_t(side.piece)];
            if (side.note || above < 0 || below < 0)
                continue;
            const bool belowTitle = m_pieces[above].kind == PieceKind::Title;
            const bool aboveTitle = m_pieces[below].kind == PieceKind::Title;
            ends += aboveTitle && !belowTitle;
            heads += belowTitle && !aboveTitle;
        }
        return ends > 3 * heads;
    }

    void settle(size_t side, int owner)
    {
        m_owners[side] = owner;
        if (owner != none && !m_stream.sides[qsizetype(side)].note)
            m_context.credited[size_t(owner)] = 1;
    }

    // Of two articles the one that names nobody yet.
    void settleByNeed(size_t side, const Candidates &candidates)
    {
        const bool above = m_context.credited[size_t(candidates.above)];
        const bool below = m_context.credited[size_t(candidates.below)];
        if (m_owners[side] == none && above != below)
            settle(side, above ? candidates.below : candidates.above);
    }

    Candidates candidatesOf(const SideUnit &side) const
    {
        const qsizetype above = m_above[size_t(side.piece)];
        const qsizetype below = m_below[size_t(side.piece)];
        if (above < 0 || below < 0) {
            const qsizetype only = above < 0 ? below : above;
            const int owner = only < 0 ? none : m_context.articleOfPiece[size_t(only)];
            return {owner, owner};
        }
        const int first = m_context.articleOfPiece[size_t(above)];
        const int second = m_context.articleOfPiece[size_t(below)];
        const bool belowTitle = m_pieces[above].kind == PieceKind::Title;
        const bool aboveTitle = m_pieces[below].kind == PieceKind::Title;
        if (side.note || (!aboveTitle && !m_context.begins[size_t(below)]))
            return {first, first};
        if (belowTitle && !aboveTitle)
            return {first, second, !m_context.dateline[size_t(below)]};
        if (belowTitle || aboveTitle)
            return {first, second, !belowTitle && !side.closes, aboveTitle && !belowTitle};
        if (side.closes)
            return {first, first};
        const bool dateline = m_context.dateline[size_t(below)];
        return {first, second, !dateline, false, !dateline};
    }

    const Stream &m_stream;
    const QList<Piece> &m_pieces;
    SideContext m_context;
    std::vector<int> m_owners;
    std::vector<qsizetype> m_above; // per piece: the next one above it that is an article's
    std::vector<qsizetype> m_below; // … below it
};

} // namespace

std::vector<int> ownersOfSides(const Stream &stream, const QList<Piece> &pieces, SideContext context)
{
    return Owners(stream, pieces, std::move(context)).find();
}

} // namespace jianbao::page
