#include "core/page/arrange.h"

#include "core/page/dateline.h"
#include "core/page/prices.h"
#include "core/page/search.h"
#include "core/page/sides.h"
#include "core/page/windows.h"

#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>
#include <vector>

namespace jianbao::page {

namespace {

// From the cheapest reading to the strands with all that belongs to them.
class Builder
{
public:
    Builder(const Stream &stream, const QList<Piece> &pieces, const Solver &solver, const Found &found)
        : m_stream(stream), m_pieces(pieces), m_solver(solver), m_found(found), m_choice(found.choice),
          m_layout(solver.layoutOf(found.choice)), m_solution(solver.solve(found.choice, m_layout)),
          m_strands(size_t(m_layout.textStrands()) + size_t(stream.photos.size())),
          m_used(size_t(stream.units.size()), 0)
    {
    }

    Arrangement build()
    {
        Arrangement result;
        result.titlesBefore = m_choice.titlesBefore;
        result.cost = m_solution.cost;
        for (size_t p = 0; p < m_layout.strandOfParagraph().size(); ++p) {
            Strand &strand = strandOf(qsizetype(p));
            strand.paragraphs.append(qsizetype(p));
            strand.linkMargins.append(m_found.linkMargins[p]);
        }
        for (qsizetype photo = 0; photo < m_stream.photos.size(); ++photo)
            m_strands[size_t(m_layout.textStrands() + photo)].photo = photo;
        for (size_t g = 0; g < m_solution.groups.size(); ++g)
            placeGroup(g);
        for (qsizetype unit = 0; unit < m_stream.units.size(); ++unit) {
            if (!m_used[size_t(unit)])
                result.banners.append(unit);
        }
        placeSides(result);
        std::stable_sort(m_strands.begin(), m_strands.end(),
                         [&](const Strand &a, const Strand &b) { return firstPiece(a) < firstPiece(b); });
        for (Strand &strand : m_strands)
            result.strands.append(std::move(strand));
        return result;
    }

private:
    Strand &strandOf(qsizetype paragraph) { return m_strands[size_t(m_layout.strandOfParagraph()[size_t(paragraph)])]; }

    qsizetype firstPiece(const Strand &strand) const
    {
        return strand.photo >= 0 ? m_stream.photos[strand.photo].captions.first()
                                 : m_stream.paragraphs[strand.paragraphs.first()].pieces.first();
    }

    void placeGroup(size_t g)
    {
        const Group &group = m_solution.groups[g];
        const int column = m_solution.columnOfGroup[g];
        if (column < 0) {
            const qsizetype p = m_solver.crossheadOf(m_choice, group);
            if (p < 0)
                return;
            strandOf(p).crossheads.append(group.first);
            m_used[size_t(group.first)] = 1;
            return;
        }
        Strand &strand = m_strands[size_t(column)];
        strand.titleMargin = marginOf(g, column);
        strand.titleReasons = m_solver.reasons(m_choice, m_layout, group, column);
        for (qsizetype unit = group.first; unit <= group.last; ++unit) {
            strand.titles.append(unit);
            m_used[size_t(unit)] = 1;
        }
    }

    // What the next best use of the group would cost more, if it left its article without a title.
    double marginOf(size_t g, int column) const
    {
        const std::pmr::vector<double> &costs = m_solution.rows[g]->costs;
        double next = m_solution.rows[g]->alone + price::untitled;
        for (size_t j = 0; j < costs.size(); ++j)
            next = int(j) == column ? next : std::min(next, costs[j]);
        return next - costs[size_t(column)];
    }

    void placeSides(Arrangement &result)
    {
        const std::vector<int> owners = ownersOfSides(m_stream, m_pieces, sideContext());
        for (qsizetype i = 0; i < m_stream.sides.size(); ++i) {
            if (owners[size_t(i)] >= 0)
                m_strands[size_t(owners[size_t(i)])].sides.append(i);
            else if (!m_strands.empty())
                m_strands.front().sides.append(i);
            else
                result.looseSides.append(i);
        }
    }

    SideContext sideContext() const
    {
        const size_t pieces = size_t(m_pieces.size());
        SideContext context{std::vector<int>(pieces, -1), std::vector<char>(pieces, 0), std::vector<char>(pieces, 0),
                            std::vector<char>(m_strands.size(), 0)};
        const auto own = [&](const QList<qsizetype> &some, size_t strand) {
            for (qsizetype piece : some)
                context.articleOfPiece[size_t(piece)] = int(strand);
        };
        for (size_t s = 0; s < m_strands.size(); ++s) {
            const Strand &strand = m_strands[s];
            for (qsizetype p : strand.paragraphs) {
                const Paragraph &paragraph = m_stream.paragraphs[p];
                own(paragraph.pieces, s);
                context.dateline[size_t(paragraph.pieces.first())] = paragraph.dateline;
                const QString &head = m_pieces[paragraph.pieces.first()].text;
                const bool named = paragraph.dateline && !readDateline(head).credits.people.isEmpty();
                context.credited[s] |= char(named || paragraph.closing);
            }
            if (!strand.paragraphs.isEmpty())
                context.begins[size_t(m_stream.paragraphs[strand.paragraphs.first()].pieces.first())] = 1;
            for (qsizetype unit : strand.titles)
                own(m_stream.units[unit].pieces, s);
            if (strand.photo >= 0) {
                own(m_stream.photos[strand.photo].captions, s);
                context.credited[s] = !m_stream.photos[strand.photo].credits.isEmpty();
            }
        }
        return context;
    }

    const Stream &m_stream;
    const QList<Piece> &m_pieces;
    const Solver &m_solver;
    const Found &m_found;
    const Choice &m_choice;
    Layout m_layout;
    const Solution m_solution;
    std::vector<Strand> m_strands; // text strands, then photos
    std::vector<char> m_used;      // per unit
};

Arrangement arrangePage(const Stream &stream, const QList<Piece> &pieces, const QList<TitleFacts> &titles,
                        double titlesBefore)
{
    const Solver solver(stream, pieces, titles);
    const Found found = searchChoice(solver, titlesBefore);
    return Builder(stream, pieces, solver, found).build();
}

} // namespace

Arrangement arrange(const Stream &stream, const QList<Piece> &pieces, const QList<TitleFacts> &titles,
                    double titlesBefore)
{
    if (!isLong(stream))
        return arrangePage(stream, pieces, titles, titlesBefore);
    const auto arranged = [&](const Window &window) {
        QList<TitleFacts> facts;
        for (qsizetype unit : window.units)
            facts.append(titles[unit]);
        return arrangePage(window.stream, pieces, facts, titlesBefore);
    };
    const QList<Window> windows = windowsOf(stream);
    QThreadPool threads; // of its own: this thread may be of the global pool, and would wait for one that is not free
    const auto parts = QtConcurrent::blockingMapped<QList<Arrangement>>(&threads, windows, arranged);
    Arrangement all;
    for (qsizetype i = 0; i < windows.size(); ++i)
        append(all, parts[i], windows[i]);
    return all;
}

} // namespace jianbao::page
