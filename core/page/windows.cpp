#include "core/page/windows.h"

#include <algorithm>

namespace jianbao::page {

namespace {

constexpr qsizetype longestPage = 160; // paragraphs, photos and titles: the densest pages have a hundred
constexpr qsizetype windowSize = 90;   // where a window may end
constexpr qsizetype windowLimit = 150; // where it must

// The order of a page's parts: title units and sides stand before the node of their gap.
struct Cut {
    qsizetype node = 0; // the first node of the next window
    qsizetype unit = 0;
    qsizetype side = 0;
};

class Slicer
{
public:
    explicit Slicer(const Stream &stream) : m_stream(stream), m_paragraph(stream.paragraphs.size(), -1) {}

    QList<Window> slice()
    {
        Cut from;
        while (from.node < m_stream.nodes.size() || from.unit < m_stream.units.size()) {
            const Cut to = nextCut(from);
            m_windows.append(windowOf(from, to));
            from = to;
        }
        // A paragraph that began in an earlier window is there, its later pieces with it.
        return std::move(m_windows);
    }

private:
    Cut nextCut(const Cut &from) const
    {
        Cut cut = from;
        qsizetype size = 0;
        for (;;) {
            const bool units = cut.unit < m_stream.units.size() && m_stream.units[cut.unit].gap <= cut.node;
            if (units) {
                ++cut.unit;
            } else if (cut.node < m_stream.nodes.size()) {
                ++cut.node;
            } else {
                break;
            }
            ++size;
            if (size >= windowLimit || (size >= windowSize && !units && mayCut(cut.node)))
                break;
        }
        while (cut.side < m_stream.sides.size() &&
               (m_stream.sides[cut.side].gap < cut.node || cut.node == m_stream.nodes.size()))
            ++cut.side;
        return cut;
    }

    // Titles that stand before a cut at an item's beginning go with what is before it: they may be its own or not,
    // which the page's ends alone can tell.
    bool mayCut(qsizetype node) const
    {
        if (node >= m_stream.nodes.size())
            return true;
        const Node &next = m_stream.nodes[node];
        return next.paragraph >= 0 && next.head && m_stream.paragraphs[next.paragraph].dateline;
    }

    Window windowOf(const Cut &from, const Cut &to)
    {
        Window window;
        const auto gapIn = [&](qsizetype gap) { return std::clamp<qsizetype>(gap - from.node, 0, to.node - from.node); };
        for (qsizetype i = from.node; i < to.node; ++i) {
            Node node = m_stream.nodes[i];
            if (node.photo >= 0) {
                window.photos.append(node.photo);
                window.stream.photos.append(m_stream.photos[node.photo]);
                node.photo = window.photos.size() - 1;
            } else {
                placeParagraph(node, window);
            }
            window.stream.nodes.append(node);
        }
        for (qsizetype i = from.unit; i < to.unit; ++i) {
            window.units.append(i);
            window.stream.units.append(m_stream.units[i]);
            window.stream.units.last().gap = gapIn(m_stream.units[i].gap);
        }
        for (qsizetype i = from.side; i < to.side; ++i) {
            window.sides.append(i);
            window.stream.sides.append(m_stream.sides[i]);
            window.stream.sides.last().gap = gapIn(m_stream.sides[i].gap);
        }
        return window;
    }

    // A later piece of a paragraph of an earlier window stands here as nothing but a place in the order.
    void placeParagraph(Node &node, Window &window)
    {
        if (node.head) {
            m_paragraph[node.paragraph] = window.paragraphs.size();
            window.paragraphs.append(node.paragraph);
            window.stream.paragraphs.append(m_stream.paragraphs[node.paragraph]);
        }
        const qsizetype local = m_paragraph[node.paragraph];
        const bool here = local < window.paragraphs.size() && local >= 0 && window.paragraphs[local] == node.paragraph;
        node.paragraph = here ? local : -1;
    }

    const Stream &m_stream;
    QList<qsizetype> m_paragraph; // number in its window
    QList<Window> m_windows;
};

QList<qsizetype> mapped(const QList<qsizetype> &numbers, const QList<qsizetype> &whole)
{
    QList<qsizetype> result;
    for (qsizetype number : numbers)
        result.append(whole[number]);
    return result;
}

} // namespace

bool isLong(const Stream &stream)
{
    return stream.nodes.size() + stream.units.size() > longestPage;
}

QList<Window> windowsOf(const Stream &stream)
{
    return Slicer(stream).slice();
}

void append(Arrangement &whole, const Arrangement &part, const Window &window)
{
    for (const Strand &strand : part.strands) {
        Strand moved = strand;
        moved.paragraphs = mapped(strand.paragraphs, window.paragraphs);
        moved.photo = strand.photo < 0 ? -1 : window.photos[strand.photo];
        moved.titles = mapped(strand.titles, window.units);
        moved.crossheads = mapped(strand.crossheads, window.units);
        moved.sides = mapped(strand.sides, window.sides);
        whole.strands.append(moved);
    }
    whole.banners += mapped(part.banners, window.units);
    if (part.strands.isEmpty())
        whole.looseSides += window.sides;
    whole.titlesBefore = part.titlesBefore;
    whole.cost += part.cost;
}

} // namespace jianbao::page
