#include "core/page/links.h"

#include "core/page/prices.h"

#include <algorithm>
#include <cmath>

namespace jianbao::page {

namespace {

void place(const Stream &stream, std::vector<Link> &links)
{
    qsizetype textNode = -1;
    for (qsizetype node = 0; node < stream.nodes.size(); ++node) {
        const Node &n = stream.nodes[node];
        if (n.paragraph < 0)
            continue;
        Link &link = links[size_t(n.paragraph)];
        if (n.head) {
            link.headNode = node;
            link.start = textNode + 1;
            link.before = textNode < 0 ? -1 : stream.nodes[textNode].paragraph;
        }
        link.lastNode = node;
        textNode = node;
    }
}

template<typename Unit>
bool hasUnit(const QList<Unit> &units, qsizetype firstGap, qsizetype lastGap)
{
    const auto unit = std::partition_point(units.begin(), units.end(),
                                           [&](const Unit &candidate) { return candidate.gap < firstGap; });
    return unit != units.end() && unit->gap <= lastGap;
}

void weigh(const Stream &stream, qsizetype p, Link &link)
{
    const Paragraph &paragraph = stream.paragraphs[p];
    link.byline = hasUnit(stream.sides, link.start, link.headNode);
    link.titles = hasUnit(stream.units, link.start, link.headNode);
    link.turned = paragraph.turned;
    link.credited = paragraph.dateline || paragraph.closing || paragraph.turned || link.byline;
    link.forced = link.before < 0 || paragraph.dateline || paragraph.turned || paragraph.behindTurn;
    if (link.forced)
        return;
    const Paragraph &previous = stream.paragraphs[link.before];
    link.closing = previous.closing;
    link.otherColumn = previous.column > 0 && paragraph.column > 0 && std::abs(previous.column - paragraph.column) > 1.6;
    link.continueCost = (link.byline ? price::continueByline : 0) + (link.closing ? price::continueClosing : 0) +
                        (link.otherColumn ? price::continueColumn : 0);
    link.breakCost = link.byline    ? 0
                     : link.closing ? price::breakAfterClosing
                     : link.titles  ? price::breakUnmarked
                                    : price::breakUntitled;
}

} // namespace

std::vector<Link> linksOf(const Stream &stream)
{
    std::vector<Link> links(size_t(stream.paragraphs.size()));
    place(stream, links);
    for (qsizetype p = 0; p < stream.paragraphs.size(); ++p)
        weigh(stream, p, links[size_t(p)]);
    return links;
}

} // namespace jianbao::page
