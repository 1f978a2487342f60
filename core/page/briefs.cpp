#include "core/page/briefs.h"

#include "core/page/dateline.h"
#include "core/page/firstwords.h"
#include "core/page/prices.h"
#include "core/page/signs.h"
#include "core/page/titles.h"

#include <algorithm>

namespace jianbao::page {

namespace {

// What the first words of a brief are set off by; none: an empty character.
QChar leadOf(QStringView text)
{
    return beginsWithDateline(text) ? QChar() : itemMark(text);
}

// The same where a column's name says that there are briefs below: ①…, 2．…, 甲镇：…, too.
QChar leadInColumn(QStringView text)
{
    constexpr qsizetype longestPlace = 10;
    constexpr QStringView levels = u"县市区旗镇乡道村局";
    const QChar mark = leadOf(text);
    if (!mark.isNull() || beginsWithDateline(text))
        return mark;
    if (text.front() >= u'①' && text.front() <= u'⑳')
        return u'①';
    const auto counts = [](QChar c) { return signs::isNumeral(c) || signs::isDigit(c); };
    const auto behind = std::find_if_not(text.begin(), text.end(), counts);
    if (behind != text.begin() && behind != text.end() && (QStringView(u"、．.").contains(*behind) || isBlank(*behind)))
        return u'1';
    const qsizetype colon = text.first(std::min(text.size(), longestPlace)).indexOf(u'：');
    return colon > 1 && levels.contains(text[colon - 1]) ? u'：' : QChar();
}

// Whether the line right above a paragraph is the name of a column.
bool isBelowColumn(const Stream &stream, const QList<Piece> &pieces, const Link &link)
{
    constexpr qsizetype longest = 12;
    const auto behind = std::partition_point(stream.units.begin(), stream.units.end(),
                                             [&](const TitleUnit &unit) { return unit.gap <= link.headNode; });
    if (behind == stream.units.begin() || std::prev(behind)->gap < link.start)
        return false;
    const Piece &name = pieces[std::prev(behind)->pieces.last()];
    return name.lines() == 1 && name.text.size() <= longest && isCalledAsColumn(name.text);
}

void mark(Link &link, bool signedBelow)
{
    link.brief = true;
    if (link.forced)
        return;
    link.breakCost = 0;
    link.continueCost += price::continueBrief + (signedBelow ? 0 : price::uncredited);
}

} // namespace

void markBriefs(const Stream &stream, const QList<Piece> &pieces, std::vector<Link> &links)
{
    const auto lead = [&](qsizetype p) { return leadOf(pieces[stream.paragraphs[p].pieces.first()].text); };
    const auto closed = [&](qsizetype p) { return links[size_t(p)].namesBehind; };
    constexpr qsizetype leastInColumn = 3;
    const qsizetype count = stream.paragraphs.size();
    for (qsizetype first = 0; first < count;) {
        const bool inColumn = isBelowColumn(stream, pieces, links[size_t(first)]);
        const auto leadHere = [&](qsizetype p) {
            return inColumn ? leadInColumn(pieces[stream.paragraphs[p].pieces.first()].text) : lead(p);
        };
        const QChar with = leadHere(first);
        qsizetype end = first + 1;
        while (!with.isNull() && end < count && leadHere(end) == with && links[size_t(end)].before == end - 1)
            ++end;
        qsizetype signatures = 0;
        for (qsizetype p = first; p < end; ++p)
            signatures += closed(p);
        const bool alike = (end - first > 1 && 2 * signatures >= end - first) || (inColumn && end - first >= leastInColumn);
        for (qsizetype p = first; p < end; ++p) {
            const qsizetype above = links[size_t(p)].before;
            const bool between = above >= 0 && p + 1 < count && closed(p) && closed(above) && !links[size_t(p)].titles &&
                                 !links[size_t(p + 1)].titles && !links[size_t(p)].byline;
            if (alike || between)
                mark(links[size_t(p)], closed(p));
        }
        first = end;
    }
}

} // namespace jianbao::page
