#include "core/page/titles.h"

#include "core/page/lines.h"
#include "core/page/prices.h"
#include "core/page/signs.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace jianbao::page {

namespace {

constexpr double shortBanner = 6;     // names of columns are short, kickers are not
constexpr double shorterBanner = 4.5; // … and most of them are shorter
constexpr double longestColumn = 8;   // … and so are they alone
constexpr double leastOccasion = 8;   // shorter ones that end with 会召开 are rather the rest of the line above
constexpr double crossheadWidth = 18; // wider ones are rather headlines

// How many words of one length a text is made of, set apart by spaces or dots (三字 三字 三字): a slogan, as columns
// are called. 0: it is no such text.
int sloganParts(QStringView text)
{
    constexpr qsizetype longest = 3; // longer ones are a kicker's
    qsizetype count = 0;
    qsizetype length = 0;
    qsizetype first = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isBlank(text[i]) && text[i] != u'·') {
            if (!signs::isHan(text[i]))
                return 0;
            ++length;
            continue;
        }
        if (length == 0)
            continue;
        if (length < 2 || length > longest || (count > 0 && length != first))
            return 0;
        first = length;
        length = 0;
        ++count;
    }
    return count >= 2 ? int(count) : 0;
}

// 渠上二题, 七律二首, 察汉乌苏河（外二首）: pieces under one title.
bool isCollection(QStringView text)
{
    constexpr QStringView numbers = u"二三四五六七八九十";
    constexpr QStringView units = u"首题章则篇记";
    while (!text.isEmpty() && signs::isCloseBracket(text.back()))
        text.chop(1);
    return text.size() > 2 && units.contains(text.back()) && numbers.contains(text[text.size() - 2]);
}

// ——农家书屋——, ★党史故事★: between two marks of one kind.
bool isFlanked(QStringView text)
{
    return text.size() > 4 && text.front() == text.back() && (text.front() == u'—' || signs::isBylineMark(text.front()));
}

// 记者手记, 相关链接: what heads a part of an article, and seldom an article.
bool headsPart(QStringView text)
{
    static constexpr std::array<QStringView, 40> words{
        u"记者手记", u"采访手记", u"采访札记", u"记者感言", u"短评",     u"编后",     u"编后语",   u"编后话",   u"编者点评", u"相关链接",
        u"新闻链接", u"链接",     u"延伸阅读", u"新闻背景", u"背景链接", u"背景资料", u"新闻回放", u"人物名片", u"人物简介", u"小贴士",
        u"温馨提示", u"专家点评", u"专家提醒", u"点评",     u"案情",     u"案情回放", u"基本案情", u"审理",     u"说法",     u"法官说法",
        u"律师说法", u"来信",     u"答复",     u"回复",     u"网友留言", u"部门回复", u"处理结果", u"反馈",     u"法条链接", u"名词解释"};
    constexpr QStringView marks = u"【】[]■●◆▲★：: 　";
    while (!text.isEmpty() && marks.contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && marks.contains(text.back()))
        text.chop(1);
    return std::find(words.begin(), words.end(), text) != words.end();
}

// 5月1日起, 三个月来, 谷雨前后: a kicker that says when.
bool isOfTime(QStringView text)
{
    static constexpr std::array<QStringView, 7> words{u"日起", u"月来", u"年来", u"以来", u"时节", u"前后", u"之际"};
    static constexpr signs::WordList ends(words);
    return signs::endsWithAny(text, ends);
}

double bannerCost(const TitleFacts &facts, bool apart)
{
    double cost = price::banner;
    if (facts.column)
        cost -= price::bannerColumn;
    if ((facts.text.startsWith(u'【') && facts.text.endsWith(u'】')) || isFlanked(facts.text))
        cost -= price::bannerBracketed;
    if (facts.text.contains(u'·') && !facts.place)
        cost -= price::bannerDot;
    const int parts = sloganParts(facts.text);
    cost -= parts >= 3 ? price::bannerSlogan : parts == 2 ? price::bannerTwoWords : 0;
    const bool quoted = facts.text.contains(u'“') || facts.text.contains(u'”');
    if (facts.width <= shortBanner && !facts.place && facts.lines == 1 && !quoted)
        cost -= facts.width <= shorterBanner ? price::bannerShorter : price::bannerShort;
    if (apart)
        cost -= price::bannerApart;
    if (facts.lines > 1 || facts.dash)
        cost += price::bannerLong;
    if (facts.telling || isCollection(facts.text) || facts.time)
        cost += price::bannerTelling;
    if (facts.ordinal)
        cost += price::bannerOrdinal;
    return std::max(price::bannerLeast, cost);
}

double crossheadCost(const TitleFacts &facts)
{
    double cost = price::crosshead;
    cost += std::max(0.0, facts.width - crossheadWidth) * price::crossheadPerWidth;
    if (facts.lines > 1)
        cost += price::crossheadLines;
    if (facts.place || facts.ofPlace)
        cost += price::crossheadPlace;
    if (facts.dash)
        cost += price::crossheadDash;
    if (facts.ordinal)
        cost -= price::crossheadOrdinal;
    if (facts.part)
        cost -= price::crossheadPart;
    return cost;
}

// How many parts blanks or marks make of a title.
int partsOf(QStringView text)
{
    int parts = 0;
    bool inside = false;
    for (QChar c : text) {
        const bool between = isBlank(c) || c == u'，' || c == u',' || c == u'：' || c == u':';
        parts += !between && !inside;
        inside = !between;
    }
    return parts;
}

// 一、…, （二）…, 3. …, 第四本：…, 01 …, 五 alone
bool isOrdinal(QStringView text)
{
    constexpr qsizetype longestNumber = 4;
    const bool bracket = signs::isOpenBracket(text.front());
    const bool counted = text.front() == u'第';
    const qsizetype first = bracket || counted ? 1 : 0;
    qsizetype end = first;
    while (end < text.size() && end - first < longestNumber && signs::isNumeral(text[end]))
        ++end;
    if (end == first || (end == text.size() && (bracket || counted)))
        return false;
    if (bracket)
        return signs::isCloseBracket(text[end]);
    const QStringView behind = text.sliced(end);
    if (counted)
        return behind.size() == 1 || isBlank(behind[1]) || behind.contains(u'：') || behind.contains(u':');
    if (behind.isEmpty())
        return true;
    const bool decimal = behind.size() > 1 && behind[1].isDigit();
    return behind.front() == u'、' || behind.front() == u'．' || (behind.front() == u'.' && !decimal) ||
           (isBlank(behind.front()) && text.front().isDigit());
}

bool isColumn(const TitleFacts &facts)
{
    return facts.column && facts.width <= longestColumn;
}

// Two units read as kicker and headline, or as headline and subheadline.
double pairCost(const TitleFacts &above, const TitleFacts &below, const TitleHabits &habits)
{
    if (above.ordinal || below.ordinal)
        return price::ordinalBeside;
    if (below.dash)
        return above.place ? price::dashBelowPlace : price::dashBelow;
    if (above.dash)
        return price::belowDash;
    if (above.open)
        return price::belowOpen;
    if (above.place != below.place)
        return above.place ? price::belowPlace - price::ofPlaceHabit * habits.placeAbove
                           : price::placeBelow + price::ofPlaceHabit * habits.placeAbove;
    if (above.place)
        return price::placeBelowPlace;
    const double open = signs::leadsOn(above.text.back()) || signs::endsWithAny(above.text, signs::sayingWords())
                            ? price::openLine : 0; // 古村里的 | “门牌讲解员”, 县委会议强调 | …
    if (below.tight)
        return (isColumn(above) || isColumn(below) ? price::besideColumn : price::tightLines) - open;
    const double occasion = isOccasionOver(above, below) ? price::belowOccasion : 0;
    const double told = above.telling || below.telling ? price::besideTelling : 0;
    return price::linesApart - price::ofGroupHabit * habits.grouped - open - occasion + told;
}

} // namespace

bool isCalledAsColumn(QStringView text)
{
    return signs::endsWithAny(text, signs::columnWords()) || signs::startsWithAny(text, signs::columnHeads());
}

bool isOccasionOver(const TitleFacts &above, const TitleFacts &below)
{
    return above.occasion && !below.occasion && !below.telling;
}

TitleFacts titleFacts(const TitleUnit &unit, const QList<Piece> &pieces, const QList<Line> &lines,
                      const PlaceTest &isPlace)
{
    TitleFacts facts;
    facts.lines = 0;
    for (qsizetype index : unit.pieces) {
        const Piece &piece = pieces[index];
        if (!facts.text.isEmpty())
            facts.text += u'\n';
        facts.text += piece.text;
        facts.lines += int(piece.lines());
        for (qsizetype i = piece.first; i <= piece.last; ++i)
            facts.width += lines[i].width;
    }
    const QString &first = pieces[unit.pieces.first()].text;
    facts.place = unit.pieces.size() == 1 && isPlace(first);
    facts.ofPlace = !facts.place && beginsWithPlace(first, isPlace);
    facts.column = isCalledAsColumn(facts.text);
    facts.telling = facts.width <= longestColumn && signs::endsWithAny(facts.text, signs::tellingEnds());
    facts.occasion = facts.width >= leastOccasion && signs::endsWithAny(facts.text, signs::occasionWords());
    facts.time = isOfTime(facts.text);
    facts.dash = signs::beginsWithDash(facts.text) && !isFlanked(facts.text);
    facts.open = facts.text.endsWith(u'—') && !isFlanked(facts.text);
    facts.ordinal = isOrdinal(facts.text);
    facts.part = headsPart(facts.text);
    facts.parts = partsOf(facts.text);
    facts.tight = unit.tight;
    facts.apart = pieces[unit.pieces.first()].apart;
    facts.banner = bannerCost(facts, unit.apart);
    facts.crosshead = crossheadCost(facts);
    facts.pairs = bigramsOf(facts.text);
    return facts;
}

void markRepeated(QList<TitleFacts> &titles)
{
    constexpr double longest = 16;
    constexpr qsizetype least = 3; // characters
    QHash<QString, int> counts;
    QStringList names;
    for (const TitleFacts &facts : std::as_const(titles)) {
        const bool may = facts.lines == 1 && facts.width <= longest && !facts.place && !facts.ofPlace && !facts.dash;
        QString name = may ? facts.text : QString();
        name.removeIf([](QChar c) { return signs::isNumeral(c) || signs::isDigit(c); });
        names.append(name.size() >= least ? name : QString());
        ++counts[names.last()];
    }
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (!names[i].isEmpty() && counts.value(names[i]) > 1)
            titles[i].banner = std::max(price::bannerLeast, titles[i].banner - price::bannerRepeated);
    }
}

double shapeCost(const QList<TitleFacts> &units, qsizetype first, qsizetype last, const TitleHabits &habits)
{
    if (first == last) {
        const TitleFacts &only = units[first];
        return only.place       ? price::placeAlone
               : only.dash      ? price::dashAlone
               : only.open      ? price::openAlone
               : only.ordinal   ? price::ordinalAsTitle
               : isColumn(only) ? price::columnAsTitle
                                : 0.0;
    }
    double cost = 0;
    int places = 0;
    for (qsizetype i = first; i <= last; ++i) {
        places += units[i].place;
        if (i > first && units[i].apart)
            cost += price::unitsApart;
        if (i > first)
            cost += pairCost(units[i - 1], units[i], habits);
    }
    const qsizetype count = last - first + 1;
    if (places > 1)
        cost += price::severalPlaces;
    if (places == count)
        cost += price::onlyPlaces;
    if (count > 2)
        cost += price::perFurtherUnit * double(count - 2);
    return cost;
}

double likeness(const TitleFacts &a, const TitleFacts &b)
{
    constexpr double farthest = 4; // characters by which alike ones differ at most
    double gain = price::likeWidths * std::max(0.0, 1 - std::abs(a.width - b.width) / farthest);
    if (a.text.front() == b.text.front() || a.text.back() == b.text.back())
        gain += price::likeWords;
    if (a.parts > 1 && a.parts == b.parts)
        gain += price::likeParts;
    gain += a.dash && b.dash ? price::likeDashes : 0;
    return gain + (a.ordinal && b.ordinal ? price::likeOrdinals : 0);
}

} // namespace jianbao::page
