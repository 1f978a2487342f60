#include "core/page/turns.h"

#include "core/page/papernames.h"
#include "core/page/parse.h"
#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

namespace {

constexpr qsizetype longestLabel = 8;  // 第 三 十 二 with the blanks that a text layer leaves
constexpr qsizetype longestWords = 60; // of a headline named
constexpr qsizetype longestAlone = 90; // of a line that is nothing but a turn
constexpr QStringView numerals = u"一二三四五六七八九十";

bool isLabelCharacter(QChar c)
{
    return (c.unicode() < 128 && c.isLetterOrNumber()) || (c.unicode() >= 0xFF10 && c.unicode() <= 0xFF5A) ||
           numerals.contains(c);
}

bool isTurnMark(QChar c)
{
    return signs::isBylineMark(c) || QStringView(u"▶►▷▼▽→←◀◄").contains(c);
}

// The way that words right before a page's label name, and where they begin; 转 and 接 alone only behind a bracket.
std::optional<TurnWay> wayBefore(QStringView text, qsizetype &at)
{
    const QStringView head = text.first(at);
    for (const auto &[word, way] : signs::turnWays()) {
        if (!head.endsWith(word))
            continue;
        const qsizetype start = at - word.size();
        const bool marked = start > 0 && (signs::isOpenBracket(text[start - 1]) || isTurnMark(text[start - 1]));
        if (word.size() == 1 && !marked)
            continue;
        at = start;
        return way;
    }
    return std::nullopt;
}

void skipBlanksBack(QStringView text, qsizetype &at)
{
    while (at > 0 && text[at - 1].isSpace())
        --at;
}

// 《…》 or “…” beginning at a position; without its marks.
QString titleAt(QStringView text, qsizetype &at)
{
    if (at >= text.size() || !(text[at] == u'《' || text[at] == u'“'))
        return {};
    const QChar closing = text[at] == u'《' ? u'》' : u'”';
    const qsizetype end = text.sliced(at, std::min(longestWords, text.size() - at)).indexOf(closing);
    if (end < 0)
        return {};
    const QString words = text.sliced(at + 1, end - 1).toString().simplified();
    at += end + 1;
    return words;
}

// … ending at a position.
QString titleBefore(QStringView text, qsizetype &at)
{
    qsizetype end = at;
    skipBlanksBack(text, end);
    if (end == 0 || text[end - 1] != u'》')
        return {};
    const qsizetype from = std::max<qsizetype>(0, end - longestWords);
    const qsizetype start = text.sliced(from, end - from).lastIndexOf(u'《');
    if (start < 0)
        return {};
    at = from + start;
    return text.sliced(at + 1, end - at - 2).toString().simplified();
}

// The turn whose page's label ends before 版 at a position.
std::optional<Turn> turnAt(QStringView text, qsizetype sheet)
{
    qsizetype labelEnd = sheet;
    skipBlanksBack(text, labelEnd);
    qsizetype start = labelEnd;
    while (start > 0 && labelEnd - start < longestLabel && isLabelCharacter(text[start - 1]))
        --start;
    Turn turn;
    const QString label = text.sliced(start, labelEnd - start).toString();
    turn.pageNo = printedPageNo(label.normalized(QString::NormalizationForm_KC));
    skipBlanksBack(text, start);
    if (start > 0 && text[start - 1] == u'第')
        --start;
    skipBlanksBack(text, start);
    const std::optional<TurnWay> way = turn.pageNo.isEmpty() ? std::nullopt : wayBefore(text, start);
    if (!way)
        return std::nullopt;
    turn.way = *way;
    qsizetype end = sheet + 1;
    while (end < text.size() && (isTurnMark(text[end]) || QStringView(u"①②③④⑤⑥⑦⑧⑨").contains(text[end])))
        ++end;
    turn.words = titleAt(text, end);
    while (start > 0 && isTurnMark(text[start - 1]))
        --start;
    if (start > 0 && signs::isOpenBracket(text[start - 1])) {
        --start;
        if (end < text.size() && signs::isCloseBracket(text[end]))
            ++end;
    }
    if (turn.words.isEmpty())
        turn.words = titleBefore(text, start);
    turn.range = {start, end};
    return turn;
}

struct Place {
    qsizetype article = -1;
    TextRange range;
};

// Blocks of a page that may hold a turn or lie beside one, in page order.
QList<Place> placesOf(const PageParse &parse, bool (*may)(BlockRole))
{
    QList<Place> places;
    for (qsizetype i = 0; i < parse.articles.size(); ++i) {
        for (const Block &block : parse.articles[i].blocks) {
            if (may(block.role))
                places.append({i, block.range});
        }
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.range < b.range; });
    return places;
}

qsizetype articleAround(const QList<Place> &places, TextRange range)
{
    const auto next = std::partition_point(places.begin(), places.end(),
                                           [&](const Place &place) { return place.range.end <= range.start; });
    return next != places.end() && next->range.intersects(range) ? next->article : -1;
}

qsizetype articleBeside(const PageParse &parse, const Turn &turn)
{
    const bool onward = turn.way == TurnWay::Onward;
    const QList<Place> places = placesOf(parse, onward ? [](BlockRole role) { return role == BlockRole::Body; }
                                                       : [](BlockRole role) {
        return role == BlockRole::Body || role == BlockRole::Kicker || role == BlockRole::Headline ||
               role == BlockRole::Subheadline;
    });
    const auto next = std::partition_point(places.begin(), places.end(),
                                           [&](const Place &place) { return place.range.start < turn.range.start; });
    if (onward)
        return next == places.begin() ? -1 : std::prev(next)->article;
    return next == places.end() ? -1 : next->article;
}

bool standsAlone(const PageParse &parse, TextRange range)
{
    const auto block = std::find_if(parse.furniture.begin(), parse.furniture.end(),
                                    [&](const Block &b) { return b.range.intersects(range); });
    return block != parse.furniture.end() && block->range.length() <= longestAlone;
}

} // namespace

QString turnWayName(TurnWay way)
{
    return way == TurnWay::Onward ? QStringLiteral("onward") : QStringLiteral("back");
}

std::optional<TurnWay> turnWayFromName(const QString &name)
{
    for (const TurnWay way : {TurnWay::Onward, TurnWay::Back}) {
        if (turnWayName(way) == name)
            return way;
    }
    return std::nullopt;
}

QList<Turn> turnsIn(QStringView text)
{
    QList<Turn> turns;
    for (qsizetype at = text.indexOf(u'版'); at >= 0; at = text.indexOf(u'版', at + 1)) {
        if (const std::optional<Turn> turn = turnAt(text, at))
            turns.append(*turn);
    }
    return turns;
}

bool turnsOnward(QStringView text)
{
    const QList<Turn> turns = turnsIn(text.last(std::min(longestAlone, text.size())));
    const qsizetype end = std::min(longestAlone, text.size());
    return !turns.isEmpty() && turns.last().way == TurnWay::Onward && turns.last().range.end + 2 >= end;
}

bool turnsBack(QStringView text)
{
    const QList<Turn> turns = turnsIn(text.first(std::min(longestAlone, text.size())));
    return !turns.isEmpty() && turns.first().way == TurnWay::Back && turns.first().range.start <= 2;
}

void readTurns(const QString &text, PageParse &parse)
{
    for (Article &article : parse.articles)
        article.turns.clear();
    const QList<Turn> turns = turnsIn(text);
    if (turns.isEmpty())
        return;
    const QList<Place> blocks = placesOf(parse, [](BlockRole) { return true; });
    for (const Turn &turn : turns) {
        qsizetype article = articleAround(blocks, turn.range);
        if (article < 0 && standsAlone(parse, turn.range))
            article = articleBeside(parse, turn);
        if (article < 0)
            continue;
        QList<Turn> &own = parse.articles[article].turns;
        if (std::none_of(own.begin(), own.end(), [&](const Turn &other) { return other.way == turn.way; }))
            own.append(turn);
    }
}

} // namespace jianbao::page
