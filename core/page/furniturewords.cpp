#include "core/page/furniturewords.h"

#include "core/page/lines.h"
#include "core/page/masthead.h"
#include "core/page/signs.h"

#include <algorithm>
#include <array>

namespace jianbao::page {

namespace {

// The weather is told from one temperature to another: 晴，8℃到16℃.
bool isForecast(QStringView text)
{
    const qsizetype degrees = text.count(u'℃');
    return degrees > 1 || (degrees > 0 && text.contains(u'～'));
}

// 电话：5550707, 400-0000-216: seven digits and more, as no title has.
bool hasPhone(QStringView text)
{
    constexpr int least = 7;
    int digits = 0;
    for (QChar c : text) {
        digits = signs::isDigit(c) ? digits + 1 : c == u'-' ? digits : 0;
        if (digits >= least)
            return true;
    }
    return false;
}

// 主办：县农业农村局, 县委组织部 本报社 合办, 本版与县自然资源局合办: for whom a page or a column is made.
bool namesSponsors(QStringView text)
{
    constexpr qsizetype longest = 30;
    static constexpr std::array<QStringView, 6> openings{u"主办", u"协办", u"承办", u"支持单位", u"冠名", u"联办"};
    static constexpr std::array<QStringView, 3> ends{u"合办", u"联办", u"协办"};
    static constexpr signs::WordList first(openings);
    static constexpr signs::WordList last(ends);
    const QStringView word = first.startOf(text);
    const QStringView behind = text.sliced(word.size());
    const bool parted = behind.startsWith(u"单位") || (!behind.isEmpty() && signs::isColon(behind.front()));
    const bool told = !word.isEmpty() && parted;
    return text.size() <= longest && (told || signs::endsWithAny(text, last));
}

// （报道详见二版）, 见8版: where something else stands.
bool pointsElsewhere(QStringView text)
{
    constexpr qsizetype longest = 24;
    while (!text.isEmpty() && signs::isClosing(text.back()))
        text.chop(1);
    if (text.size() > longest || !text.endsWith(u'版'))
        return false;
    qsizetype number = text.size() - 1;
    const auto isNumber = [](QChar c) { return signs::isNumeral(c) || signs::isDigit(c) || c.unicode() < 0x80; }; // A06
    while (number > 0 && isNumber(text[number - 1]))
        --number;
    number -= number > 0 && text[number - 1] == u'第';
    return number > 0 && number < text.size() - 1 && text[number - 1] == u'见';
}

// What a logo, a rule or a number left: 9 771009 000216, □□□□□.
bool hasNoWord(QStringView text)
{
    return std::none_of(text.begin(), text.end(), signs::isHan) && !text.contains(u'。');
}

} // namespace

bool hasFurnitureWord(QStringView text)
{
    return signs::containsAny(text, signs::furnitureWords()) || isForecast(text) || (hasPhone(text) && !text.contains(u'。'));
}

bool isOfPage(QStringView text)
{
    if (hasNoWord(text) || namesSponsors(text) || pointsElsewhere(text))
        return true;
    const QList<QStringView> lines = text.split(u'\n');
    return isPagesLine(text) || std::all_of(lines.begin(), lines.end(), isPagesLine);
}

bool beginsAsNotice(QStringView text)
{
    constexpr qsizetype longest = 6;
    constexpr qsizetype longestLine = 16;
    const QList<QStringView> lines = text.split(u'\n');
    const qsizetype first = lines.front().size();
    if (lines.size() > 1 && first > 1 && first <= longestLine && signs::endsWithAny(lines.front(), signs::noticeHeads()))
        return std::any_of(lines[1].begin(), lines[1].end(), [](QChar c) { return signs::isColon(c) || signs::isComma(c); });
    for (qsizetype i = 2; i <= std::min(longest, text.size() - 1); ++i) {
        if (signs::isColon(text[i]) || isBlank(text[i]))
            return signs::endsWithAny(text.first(i), signs::noticeHeads());
    }
    return false;
}

} // namespace jianbao::page
