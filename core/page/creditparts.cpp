#include "core/page/creditparts.h"

#include "core/page/credits.h"
#include "core/page/creditwords.h"
#include "core/page/lines.h"
#include "core/page/names.h"
#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

bool isLostMark(QStringView rest)
{
    if (QStringView(u"▌▍▎▏▋▐").contains(rest[0]))
        return beginsWithTitle(rest.sliced(1));
    return rest.size() > 2 && QStringView(u"nNlLuU").contains(rest[0]) && signs::isHan(rest[1]);
}

qsizetype schoolClassAt(QStringView rest)
{
    constexpr qsizetype longest = 18;
    qsizetype end = 0;
    bool numbered = false;
    for (; end < std::min(rest.size(), longest); ++end) {
        if (rest[end] == u'班')
            return numbered ? end + 1 : 0;
        const bool opens = signs::isOpenBracket(rest[end]) && end + 1 < rest.size() && signs::isNumeral(rest[end + 1]);
        const bool closes = end > 0 && signs::isCloseBracket(rest[end]) && signs::isNumeral(rest[end - 1]);
        numbered = numbered || opens || signs::isDigit(rest[end]);
        if (!(opens || closes || signs::isHan(rest[end]) || signs::isDigit(rest[end])))
            return 0;
    }
    return 0;
}

qsizetype paperAt(QStringView rest)
{
    const qsizetype end = rest.front() == u'《' ? rest.indexOf(u'》') : -1;
    return end > 1 && rest[end - 1] == u'报' && beginsWithTitle(rest.sliced(end + 1)) ? end + 1 : 0;
}

bool beginsSingle(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at > 0 && at < text.size() && signs::isHan(text[at]) && (at + 1 == text.size() || isBlank(text[at + 1]));
}

bool isSurnameSetWide(QStringView rest)
{
    const QStringView given = rest.sliced(1);
    if (!beginsSingle(given))
        return false;
    const auto single = std::find_if_not(given.begin(), given.end(), isBlank);
    return !beginsSingle(given.sliced(single - given.begin() + 1));
}

qsizetype officeBeforeName(QStringView token)
{
    constexpr QStringView ends = u"镇乡道局院站所队校组";
    for (qsizetype size = token.size() - 2; size > 2; --size) {
        if (ends.contains(token[size - 1]) && isOffice(token.first(size), true) && looksLikeName(token.sliced(size)))
            return size;
    }
    return 0;
}

bool isAlliance(QStringView token)
{
    return token.contains(u"联盟·");
}

bool arePlaces(QStringView token)
{
    return token.size() > 4 && isNameDot(token[2]) && (token.endsWith(u'镇') || token.endsWith(u'乡'));
}

qsizetype brokenOffice(QStringView token)
{
    const qsizetype end = token.indexOf(u'\n');
    if (end < 0)
        return 0;
    if (looksLikeOrganisation(token.first(end)) || isOffice(token.first(end), false))
        return end;
    return looksLikeOrganisation(token.toString().remove(u'\n')) ? token.size() : 0;
}

QStringList foreignNames(QStringView token)
{
    const qsizetype end = token.lastIndexOf(u'\n');
    const auto dot = std::find_if(token.rbegin(), token.rend(), isNameDot);
    const bool two = end >= 0 && end >= (token.rend() - dot) + 2 && looksLikeName(token.sliced(end + 1));
    if (!two)
        return {token.toString().remove(u'\n')};
    return {token.first(end).toString().remove(u'\n'), token.sliced(end + 1).toString()};
}

} // namespace jianbao::page
