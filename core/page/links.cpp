#include "core/page/links.h"

#include "core/page/briefs.h"
#include "core/page/linkwords.h"
#include "core/page/prices.h"
#include "core/page/signs.h"
#include "core/page/titles.h"

#include <algorithm>
#include <cmath>
#include <span>

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

// The units that stand in some gaps.
template<typename Unit>
std::span<const Unit> unitsIn(const QList<Unit> &units, qsizetype firstGap, qsizetype lastGap)
{
    const auto from = std::partition_point(units.begin(), units.end(),
                                           [&](const Unit &unit) { return unit.gap < firstGap; });
    const auto to = std::partition_point(from, units.end(), [&](const Unit &unit) { return unit.gap <= lastGap; });
    return {from, to};
}

// What stands of 下转 or 上接 between a piece and the text before it; empty: neither.
QStringView turnAbove(const QList<Piece> &pieces, qsizetype piece)
{
    for (qsizetype i = piece - 1; i >= 0 && pieces[i].kind != PieceKind::Text; --i) {
        if (pieces[i].kind == PieceKind::Furniture && signs::startsWithAny(pieces[i].text, signs::turnWords()))
            return pieces[i].text;
    }
    return {};
}

// Whether a line of the page's own stands between a piece and the text before it.
bool furnitureAbove(const QList<Piece> &pieces, qsizetype piece)
{
    for (qsizetype i = piece - 1; i >= 0 && pieces[i].kind != PieceKind::Text; --i) {
        if (pieces[i].kind == PieceKind::Furniture || pieces[i].kind == PieceKind::Banner)
            return true;
    }
    return false;
}

// 编者按 before the article that it is about.
bool isEditorsNote(const Stream &stream, const QList<Piece> &pieces, qsizetype p)
{
    return signs::startsWithAny(pieces[stream.paragraphs[p].pieces.first()].text, signs::editorWords());
}

// Whether the name of a column stands over a title: what follows is another article's.
bool columnOverTitle(std::span<const TitleUnit> units, const QList<Piece> &pieces)
{
    constexpr qsizetype longestName = 8;
    const auto isName = [&](const TitleUnit &unit) {
        const QString &text = pieces[unit.pieces.first()].text;
        return unit.pieces.size() == 1 && text.size() <= longestName && isCalledAsColumn(text);
    };
    return !units.empty() && std::any_of(units.begin(), units.end() - 1, isName);
}

// Whether no blank line stands between a paragraph and the text before it.
bool isTight(const Stream &stream, const QList<Piece> &pieces, const Link &link, qsizetype p)
{
    if (link.before < 0)
        return false;
    const qsizetype above = stream.paragraphs[link.before].pieces.last();
    const qsizetype first = stream.paragraphs[p].pieces.first();
    return above < first &&
           std::all_of(pieces.begin() + above + 1, pieces.begin() + first + 1, [](const Piece &piece) { return piece.tight; });
}

// What blank lines say of where articles begin, as far as datelines and names tell where they do.
struct Parting {
    bool alwaysParted = false; // no article begins right below another one's text
    bool onlyArticles = false; // … and hardly anything else is parted by blank lines
};

Parting partingOf(const Stream &stream, const std::vector<Link> &links)
{
    constexpr qsizetype fewest = 3;
    constexpr qsizetype seldom = 8;
    qsizetype begun = 0;
    qsizetype tightBegun = 0;
    qsizetype others = 0;
    qsizetype tightOthers = 0;
    for (qsizetype p = 0; p < stream.paragraphs.size(); ++p) {
        const Link &link = links[size_t(p)];
        if (link.before < 0)
            continue;
        const bool begins = stream.paragraphs[p].dateline || link.credited;
        ++(begins ? begun : others);
        (begins ? tightBegun : tightOthers) += link.tight;
    }
    const bool always = begun >= fewest && tightBegun * seldom <= begun;
    return {always, always && others >= fewest && (others - tightOthers) * 4 <= others};
}

// What the width says against an article's going on there.
double columnCost(double gap)
{
    constexpr double most = 4; // characters more than two
    return price::continueColumn + price::continueColumnFar * std::clamp(gap - 2, 0.0, most);
}

// The column of a paragraph, by those of its article before it as far as it fits them. columns: of the paragraphs so far.
ColumnRange columnBy(const Link &link, const ColumnRange &own, const std::vector<ColumnRange> &columns)
{
    if (link.forced || link.before < 0)
        return own;
    const ColumnRange &above = columns[size_t(link.before)];
    const ColumnRange both{std::max(own.least, above.least), std::min(own.most, above.most)};
    return own.isOther(above) || both.least > both.most ? own : both;
}

void weigh(const Stream &stream, const QList<Piece> &pieces, qsizetype p, const std::vector<ColumnRange> &columns,
           const Parting &parting, std::vector<Link> &links)
{
    Link &link = links[size_t(p)];
    const std::span<const TitleUnit> titles = unitsIn(stream.units, link.start, link.headNode);
    const Paragraph &paragraph = stream.paragraphs[p];
    link.byline = !unitsIn(stream.sides, link.start, link.headNode).empty();
    link.titles = !titles.empty();
    link.apart = pieces[paragraph.pieces.first()].apart ||
                 std::any_of(titles.begin(), titles.end(),
                             [&](const TitleUnit &unit) { return pieces[unit.pieces.first()].apart; });
    link.namesBehind |= paragraph.closing;
    link.turned = paragraph.turned;
    link.credited |= paragraph.closing || paragraph.dateline || paragraph.turned;
    const QStringView turn = turnAbove(pieces, paragraph.pieces.first());
    const bool dateline = paragraph.dateline && (link.before < 0 || !isEditorsNote(stream, pieces, link.before));
    link.forced = link.before < 0 || dateline || paragraph.turned || paragraph.behindTurn || turn.contains(u'接');
    if (link.forced)
        return;
    const Paragraph &previous = stream.paragraphs[link.before];
    link.closing = previous.closing;
    link.turnBetween = !turn.isEmpty();
    link.opening = signs::startsWithAny(pieces[paragraph.pieces.first()].text, signs::openingWords());
    const ColumnRange &column = columns[size_t(link.before)];
    link.otherColumn = column.isOther(paragraph.column);
    link.midway = links[size_t(link.before)].lastNode > link.headNode;
    if (isEditorsNote(stream, pieces, link.before)) { // whatever stands behind it
        link.breakCost = price::breakUntitled;
        return;
    }
    const bool begins = link.turnBetween || link.opening;
    // A few sentences between the titles and the byline.
    const bool lead = links[size_t(link.before)].titles && !links[size_t(link.before)].credited;
    const double belowByline = lead ? price::continueLead : price::continueByline;
    link.continueCost = (link.apart ? price::continueApart : 0) + (begins ? price::continueTurned : 0) +
                        (link.byline ? belowByline : 0) + (link.closing ? price::continueClosing : 0) +
                        (link.closing && link.titles ? price::continueClosed : 0) +
                        (link.otherColumn ? columnCost(column.gap(paragraph.column)) : 0) +
                        (link.midway ? price::continueMidway : 0) +
                        (columnOverTitle(titles, pieces) ? price::continueBelowName : 0);
    link.breakCost = link.byline || begins ? 0
                     : link.closing ? price::breakAfterClosing
                     : link.titles  ? price::breakUnmarked
                     : furnitureAbove(pieces, paragraph.pieces.first()) ? price::breakBehindFurniture
                                                                        : price::breakUntitled;
    link.breakCost += parting.alwaysParted && link.tight ? price::breakTight : 0;
    link.continueCost += parting.onlyArticles && !link.tight ? price::continueParted : 0;
}

// Bylines on lines of their own close the article above or open the one below.
void placeBylines(const Stream &stream, std::vector<Link> &links)
{
    qsizetype above = -1;
    bool opens = false;
    auto side = stream.sides.begin();
    for (qsizetype node = 0; node <= stream.nodes.size(); ++node) {
        for (; side != stream.sides.end() && side->gap <= node; ++side) {
            if (side->closes && !side->note && above >= 0)
                links[size_t(above)].credited = links[size_t(above)].namesBehind = true;
            opens = opens || !side->closes;
        }
        const qsizetype paragraph = node < stream.nodes.size() ? stream.nodes[node].paragraph : -1;
        if (paragraph < 0)
            continue;
        links[size_t(paragraph)].credited |= opens;
        opens = false;
        above = paragraph;
    }
    if (opens && above >= 0)
        links[size_t(above)].credited = links[size_t(above)].namesBehind = true;
}

} // namespace

std::vector<Link> linksOf(const Stream &stream, const QList<Piece> &pieces)
{
    std::vector<Link> links(size_t(stream.paragraphs.size()));
    place(stream, links);
    placeBylines(stream, links);
    std::vector<ColumnRange> columns;
    for (qsizetype p = 0; p < stream.paragraphs.size(); ++p)
        links[size_t(p)].tight = isTight(stream, pieces, links[size_t(p)], p);
    const Parting parting = partingOf(stream, links);
    for (qsizetype p = 0; p < stream.paragraphs.size(); ++p) {
        weigh(stream, pieces, p, columns, parting, links);
        columns.push_back(columnBy(links[size_t(p)], stream.paragraphs[p].column, columns));
    }
    markBriefs(stream, pieces, links);
    weighWords(stream, pieces, links);
    return links;
}

} // namespace jianbao::page
