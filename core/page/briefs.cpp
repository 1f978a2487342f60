#include "core/page/briefs.h"

#include "core/page/dateline.h"
#include "core/page/firstwords.h"
#include "core/page/prices.h"

#include <algorithm>

namespace jianbao::page {

namespace {

// What the first words of a brief are set off by; none: an empty character.
QChar leadOf(QStringView text)
{
    return beginsWithDateline(text) ? QChar() : itemMark(text);
}

void mark(Link &link)
{
    link.brief = true;
    if (link.forced)
        return;
    link.breakCost = 0;
    link.continueCost += price::continueBrief;
}

} // namespace

void markBriefs(const Stream &stream, const QList<Piece> &pieces, std::vector<Link> &links)
{
    const auto lead = [&](qsizetype p) { return leadOf(pieces[stream.paragraphs[p].pieces.first()].text); };
    const auto closed = [&](qsizetype p) { return links[size_t(p)].namesBehind; };
    const qsizetype count = stream.paragraphs.size();
    for (qsizetype first = 0; first < count;) {
        const QChar with = lead(first);
        qsizetype end = first + 1;
        while (!with.isNull() && end < count && lead(end) == with && links[size_t(end)].before == end - 1)
            ++end;
        qsizetype signatures = 0;
        for (qsizetype p = first; p < end; ++p)
            signatures += closed(p);
        const bool alike = end - first > 1 && 2 * signatures >= end - first;
        for (qsizetype p = first; p < end; ++p) {
            const qsizetype above = links[size_t(p)].before;
            const bool between = above >= 0 && p + 1 < count && closed(p) && closed(above) && !links[size_t(p)].titles &&
                                 !links[size_t(p + 1)].titles && !links[size_t(p)].byline;
            if (alike || between)
                mark(links[size_t(p)]);
        }
        first = end;
    }
}

} // namespace jianbao::page
