#include "core/page/dateline.h"

#include "core/page/lines.h"
#include "core/page/names.h"
#include "core/page/papernames.h"
#include "core/page/signs.h"

#include <algorithm>
#include <array>

namespace jianbao::page {

namespace {

constexpr qsizetype longestHead = 26;    // 本报 to 讯
constexpr qsizetype longestCredits = 90; // the bracket behind it

bool isDay(QChar c)
{
    return c == u'日' || c == u'曰';
}

// … 20日
bool endsWithDay(QStringView head)
{
    if (head.isEmpty() || !isDay(head.back()))
        return false;
    const QStringView number = head.chopped(1).trimmed();
    return !number.isEmpty() && number.back().isDigit();
}

// Whether a text stands behind the credits that open it. Where none does they may as well close what stands before.
bool isFollowed(QStringView behind)
{
    constexpr qsizetype least = 2;
    return behind.size() >= least && behind.trimmed().size() >= least && !signs::isBylineMark(behind.front());
}

bool isName(const Contributor &person)
{
    return looksLikeName(person.name) || person.name.contains(u'·');
}

bool areNames(const Credits &credits)
{
    return !credits.people.isEmpty() && std::all_of(credits.people.begin(), credits.people.end(), isName);
}

bool closesHead(QChar open, QChar close)
{
    return (open == u'【' && close == u'】') || (signs::isOpenBracket(open) && signs::isCloseBracket(close));
}

// Position behind names in brackets that open a text: （通讯员 甲某）…, 【记者 甲某 报道】…, （某镇 甲某）….
qsizetype bracketedCreditsEnd(QStringView text)
{
    for (qsizetype end = 1; end < std::min(text.size(), longestCredits); ++end) {
        if (!closesHead(text.front(), text[end]))
            continue;
        if (!isFollowed(text.sliced(end + 1)))
            return 0;
        const std::optional<Credits> credits = wholeCredits(text.first(end + 1));
        const auto areTold = [&] {
            return beginsWithTitle(text.sliced(1)) ? !credits->people.isEmpty() : credits->office && areNames(*credits);
        };
        return credits && !credits->photo && areTold() ? end + 1 : 0;
    }
    return 0;
}

// … that nothing surrounds: 记者甲某报道：…, or, where wide blanks set them apart, 记者　甲某　通讯员　乙某　….
qsizetype bareCreditsEnd(QStringView text)
{
    constexpr QChar wide = u'\u3000';
    if (!beginsWithTitle(text))
        return 0;
    qsizetype found = 0;
    for (qsizetype end = 1; end < std::min(text.size(), longestCredits); ++end) {
        const QChar c = text[end];
        const bool reported = text.first(end).endsWith(u"报道") && (signs::isColon(c) || isBlank(c));
        if ((reported || c == wide) && isFollowed(text.sliced(end + 1)) && !beginsWithTitle(text.sliced(end + 1))) {
            const std::optional<Credits> credits = wholeCredits(text.first(end));
            if (!credits)
                break;
            if (areNames(*credits))
                found = end + 1;
            if (reported)
                return found;
        }
        if (signs::isStop(c) || signs::isOpenBracket(c))
            break;
    }
    const qsizetype lineEnd = text.indexOf(u'\n');
    const std::optional<Credits> line = wholeCredits(text.first(lineEnd < 0 ? text.size() : lineEnd));
    return line && areNames(*line) ? 0 : found; // a byline
}

// Position behind names with their titles that open a text.
qsizetype openingCreditsEnd(QStringView text)
{
    const bool bracket = !text.isEmpty() && (signs::isOpenBracket(text.front()) || text.front() == u'【');
    return text.isEmpty() ? 0 : bracket ? bracketedCreditsEnd(text) : bareCreditsEnd(text);
}

// … that strokes or dots enclose: /甲某/…, ·通讯员 甲某·….
qsizetype strokedCreditsEnd(QStringView text)
{
    constexpr QStringView strokes = u"/／丨|｜·";
    if (text.isEmpty() || !strokes.contains(text.front()))
        return 0;
    const qsizetype end = text.first(std::min(text.size(), longestCredits)).lastIndexOf(text.front());
    if (end < 3)
        return 0;
    const std::optional<Credits> credits = wholeCredits(text.sliced(1, end - 1));
    return credits && areNames(*credits) ? end + 1 : 0;
}

// Marks before a dateline, and the brackets around one: 【某地讯】, （某地讯）.
bool mayOpenHead(QChar c)
{
    return signs::isBylineMark(c) || c == u'【' || signs::isOpenBracket(c);
}

// How many characters of the word that ends a dateline stand at a place behind its beginning: 讯, 电, 消息; 0: none.
qsizetype wireWordAt(QStringView text, qsizetype at)
{
    const bool misread = text[at] == u'迅' && at > 1 && at + 1 < text.size() && signs::isOpenBracket(text[at + 1]); // 本报迅（
    if (text[at] == u'讯' || text[at] == u'电' || misread)
        return text[at - 1] == u'通' ? 0 : 1;
    return text[at - 1] != u'好' && signs::startsWith(text.sliced(at), u"消息") ? 2 : 0;
}

// Whether brackets behind a dateline say who wrote it: （通讯员 …, （甲某）.
bool bracketsCredits(QStringView after)
{
    const QStringView near = after.first(std::min<qsizetype>(after.size(), 12));
    if (near.contains(u"通讯员") || near.contains(u"记者"))
        return true;
    const auto open = std::find_if(near.begin(), near.end(), signs::isOpenBracket);
    const auto close = std::find_if(open, near.end(), signs::isCloseBracket);
    if (close == near.end())
        return false;
    const std::optional<Credits> credits = wholeCredits(near.sliced(open - near.begin(), close - open + 1));
    return credits && areNames(*credits);
}

// What makes a word of 讯 and 消息, before which no place stands: 喜讯, 好消息.
constexpr QStringView wordsOfNews = u"喜简短快资音视死通审问捷时好坏新道据";

// Whether what stands before 讯 may be a place: two to four characters that make no word of it.
bool mayBePlace(QStringView head)
{
    return head.size() >= 2 && head.size() <= 4 && std::all_of(head.begin(), head.end(), signs::isHan) &&
           !wordsOfNews.contains(head.front()) && !wordsOfNews.contains(head.back());
}

// Marks that stand in no dateline.
bool endsHead(QChar c)
{
    return !signs::isHan(c) && (signs::isStop(c) || signs::isComma(c) || signs::isOpenBracket(c));
}

// Position behind 讯 or 电 of a dateline at the beginning, 0: none.
qsizetype headEnd(QStringView text)
{
    qsizetype start = 0;
    while (start < text.size() && start < 3 && mayOpenHead(text[start]))
        ++start;
    const bool known = signs::startsWithAny(text.sliced(start), signs::sources());
    const bool ofDay = start < text.size() && (text[start].isDigit() || text[start] == u'月' || isDay(text[start]));
    for (qsizetype i = start; i < std::min(text.size(), start + longestHead); ++i) {
        const QChar c = text[i];
        const bool nameless = i == 0 && c == u'讯' && bracketsCredits(text.sliced(1)) && signs::isOpenBracket(text[1]);
        if (nameless) // 讯（记者 …: the paper's name is a picture
            return 1;
        const qsizetype wire = i > start ? wireWordAt(text, i) : 0;
        if (wire > 0) {
            const QStringView after = text.sliced(i + wire);
            const bool whole = start > 0 && !after.isEmpty() && closesHead(text[start - 1], after.front()) && // 【某地讯】
                               !wordsOfNews.contains(text[i - 1]);                                            // 【部门快讯】
            const bool bracket = !after.isEmpty() && (signs::isOpenBracket(after.front()) || after.front() == u'】' ||
                                                      after.front() == u'【');
            const bool gap = after.isEmpty() || isBlank(after.front()) || after.startsWith(u"记者") ||
                             after.startsWith(u"通讯员") || signs::isColon(after.front()) ||
                             (signs::isComma(after.front()) && beginsWithTitle(after.sliced(1))); // 本报讯，记者 …
            const bool sure = wire == 1 && (whole || (known && c == u'讯')); // 消息 is a word of sentences, too
            if (sure || (known && (bracket || gap)))
                return i + wire;
            // Without a known source only who wrote it tells: in brackets, or 某县讯　通讯员 ….
            const QStringView behind = after.trimmed(); // 某县讯 （记者 …
            const bool credited = bracket || (!behind.isEmpty() && signs::isOpenBracket(behind.front())) ? bracketsCredits(behind)
                                          : c == u'讯' && ((gap && beginsWithTitle(after.trimmed())) || strokedCreditsEnd(after) > 0);
            const QStringView head = text.sliced(start, i - start);
            const bool setApart = !after.isEmpty() && (after.front() == u'\u3000' || after.front() == u'：'); // 某县消息　…
            if (setApart && c != u'电' && mayBePlace(head))
                return i + wire;
            // A day alone may as well be the rest of a dateline that a line's end cut.
            if (ofDay && !known)
                return credited && endsWithDay(head) && head.contains(u'月') && text[start].isDigit() ? i + wire : 0;
            // A day says as much as a known source: 某某日报某县3月20日电, where a misread 日 (曰) counts too.
            if (credited || (endsWithDay(head) && (bracket || gap)))
                return i + wire;
        }
        if (endsHead(c))
            return 0;
    }
    return 0;
}

// 20, 二十
int numberAt(QStringView text, qsizetype end, qsizetype &start)
{
    constexpr qsizetype longestWritten = 3;
    start = end;
    while (start > 0 && text[start - 1].isDigit() && end - start < 2)
        --start;
    if (start < end)
        return text.sliced(start, end - start).toInt();
    while (start > 0 && QStringView(u"一二三四五六七八九十").contains(text[start - 1]) && end - start < longestWritten)
        --start;
    return start < end ? chineseNumber(text.sliced(start, end - start)) : 0;
}

// Takes 3月20日 off the end of the head.
void takeDate(QStringView &head, Dateline &dateline)
{
    qsizetype digits = 0;
    if (head.isEmpty() || !isDay(head.back()))
        return;
    const int day = numberAt(head, head.size() - 1, digits);
    if (day < 1 || day > 31 || digits == 0)
        return;
    qsizetype end = digits;
    int month = 0;
    if (head[end - 1] == u'月') {
        month = numberAt(head, end - 1, digits);
        if (month < 1 || month > 12)
            return;
        end = digits;
    }
    dateline.month = month;
    dateline.day = day;
    head = head.first(end);
}

QString withoutBreaks(QStringView text)
{
    QString plain;
    for (QChar c : text) {
        if (c != u'\n' && !isBlank(c))
            plain += c;
    }
    return plain;
}

// Credits right behind the head: in brackets, between strokes, or bare before the text.
void takeCredits(QStringView text, Dateline &dateline)
{
    qsizetype at = dateline.length;
    if (const qsizetype end = strokedCreditsEnd(text.sliced(at)); end > 0) {
        dateline.credits = readCredits(text.sliced(at + 1, end - 2));
        dateline.length = at + end;
        return;
    }
    while (at < text.size() && (isBlank(text[at]) || text[at] == u'】' || signs::isCloseBracket(text[at]) || signs::isColon(text[at])))
        ++at;
    const bool lenses = at < text.size() && text[at] == u'【';
    if (at >= text.size() || !(lenses || signs::isOpenBracket(text[at])))
        return;
    const qsizetype last = std::min(text.size(), at + longestCredits);
    for (qsizetype end = at + 1; end < last; ++end) {
        if (lenses ? text[end] != u'】' : !signs::isCloseBracket(text[end]))
            continue;
        dateline.credits = readCredits(text.sliced(at, end + 1 - at));
        dateline.length = end + 1;
        return;
    }
}

// （本报讯　记者甲某）: credits in the brackets that opened the dateline.
void takeEnclosedCredits(QStringView text, Dateline &dateline)
{
    const QStringView behind = text.sliced(dateline.length, std::min(text.size() - dateline.length, longestCredits));
    const auto closing = std::find_if(behind.begin(), behind.end(), [&](QChar c) { return closesHead(text.front(), c); });
    if (closing == behind.end())
        return;
    const qsizetype size = closing - behind.begin();
    std::optional<Credits> credits = wholeCredits(behind.first(size));
    if (credits && areNames(*credits)) {
        dateline.credits = *std::move(credits);
        dateline.length += size + 1;
    }
}

// Whether credits that a line's end stops go on what was read before with a name: 通讯员 甲某 记者 | 乙某.
bool owesName(QStringView before, const Credits &credits)
{
    const auto ends = [&](const signs::RoleWord &role) { return before.endsWith(role.word); };
    const bool owes = before.isEmpty() || std::any_of(signs::roleWords().begin(), signs::roleWords().end(), ends);
    return owes && !credits.people.isEmpty() && looksLikeName(credits.people.constLast().name);
}

// Whether all that was read in addition looks like names: a sentence may follow as well.
bool addsNames(const Credits &before, const Credits &after)
{
    const qsizetype known = before.people.size();
    return known == 0 || std::all_of(after.people.begin() + std::min(known, after.people.size()), after.people.end(), isName);
}

// 陈 of 陈　岩: one character set apart.
bool endsInName(QStringView text)
{
    const qsizetype n = text.size();
    return n > 1 && signs::isHan(text[n - 1]) && text[n - 2] != u'\n' && (isBlank(text[n - 2]) || text[n - 2] == u'、');
}

// 本报讯 记者 甲某 通讯员 乙某 报道: the longest run of words that are all credits.
void takeBareCredits(QStringView text, Dateline &dateline)
{
    qsizetype at = dateline.length;
    constexpr QStringView strokes = u"/／丨|｜—-·";
    const auto parts = [&](QChar c) {
        return isBlank(c) || signs::isClosing(c) || signs::isColon(c) || signs::isComma(c) || strokes.contains(c);
    };
    while (at < text.size() && parts(text[at]))
        ++at;
    constexpr qsizetype longestTitle = 20;
    constexpr QChar wide = u'\u3000';
    const bool setApart = at > dateline.length && text[dateline.length] == wide; // by wide blanks around
    if (!beginsWithTitle(withoutBreaks(text.sliced(at, std::min(longestTitle, text.size() - at)))))
        return;
    const qsizetype last = std::min(text.size(), at + longestCredits);
    for (qsizetype end = at; end <= last; ++end) {
        const auto isReported = [&] { return signs::isComma(text[end]) && text.first(end).endsWith(u"报道"); }; // 甲某报道，
        const bool colon = end < last && (signs::isColon(text[end]) || isReported());
        const bool reported = text.first(end).endsWith(u"报道") || text.first(end).endsWith(u"报导");
        const bool edge = end == last || colon || reported || isBlank(text[end]);
        if (!edge || endsInName(text.first(end)))
            continue;
        // A name may go on behind a line's end.
        const bool lineEnd = end + 1 < last && text[end] == u'\n' && signs::isHan(text[end + 1]);
        Credits credits = readCredits(text.sliced(at, end - at));
        if (lineEnd && !(credits.whole && owesName(text.sliced(at, std::max<qsizetype>(0, dateline.length - at)), credits)))
            continue;
        const bool closed = setApart && end < text.size() && text[end] == wide;
        if (!credits.whole || !(closed || addsNames(dateline.credits, credits)))
            return;
        if (!credits.people.isEmpty()) {
            dateline.credits = std::move(credits);
            dateline.length = std::max(at, colon ? end + 1 : end);
        }
        if (colon || reported)
            return;
    }
}

// 某县讯　甲某　乙某报道：…, 某县讯　镇林业站　甲某　…: names without a title, which 报道 ends or wide blanks set apart.
void takeUntitledCredits(QStringView text, Dateline &dateline)
{
    const qsizetype start = dateline.length;
    if (start >= text.size() || !(isBlank(text[start]) || signs::isColon(text[start])))
        return;
    const QStringView behind = text.sliced(start, std::min(text.size() - start, longestCredits));
    const bool wide = behind.front() == u'\u3000';
    for (qsizetype end = 1; end < behind.size() && !signs::isStop(behind[end]) && !signs::isComma(behind[end]); ++end) {
        const bool reported = (signs::isColon(behind[end]) || isBlank(behind[end])) && behind.first(end).endsWith(u"报道");
        if (!reported && !(wide && (behind[end] == u'\u3000' || behind[end] == u'\n')))
            continue;
        const std::optional<Credits> credits = wholeCredits(behind.first(end));
        const bool told = credits && !credits->people.isEmpty() && (areNames(*credits) || credits->words); // 甲某／文
        if (told && isFollowed(behind.sliced(end + 1))) {
            dateline.credits = *credits;
            dateline.length = start + end + 1;
        }
    }
}

// Takes 3月20日 off the beginning of the head, where some papers have it: 本报3月17日某县讯.
void takeDateBefore(QStringView &head, Dateline &dateline)
{
    const qsizetype end = std::find_if(head.begin(), head.end(), isDay) - head.begin();
    if (dateline.day > 0 || end == head.size() || !head.front().isDigit())
        return;
    QStringView date = head.first(end + 1);
    takeDate(date, dateline);
    if (dateline.day > 0)
        head = head.sliced(end + 1);
}

// The place in a dateline without whose news it is: 某县 of 某某日报某县, 某县融媒.
QStringView placeOf(QStringView head)
{
    head = head.sliced(head.lastIndexOf(u'报') + 1);
    if (head.startsWith(u'》'))
        head = head.sliced(1);
    if (head.endsWith(u"新闻"))
        return {};
    if (const qsizetype news = head.indexOf(u"新闻"); news > 0 && head[news + 2] != u'网') // 某某新闻某县
        head = head.sliced(news + 2);
    static constexpr std::array<QStringView, 12> words{u"融媒体中心", u"新闻网", u"全媒体", u"融媒体", u"全媒", u"融媒", u"综合",
                                                       u"广播电视台", u"电视台", u"电台", u"记者站", u"站"};
    for (QStringView source : words) {
        if (head.endsWith(source)) {
            head = head.chopped(source.size());
            break;
        }
    }
    return head.size() > 1 ? head : QStringView(); // 快讯, 县融媒讯
}

} // namespace

QDate Dateline::dateFor(QDate issue) const
{
    if (day == 0 || !issue.isValid())
        return {};
    const int inMonth = month > 0 ? month : issue.month();
    QDate date(issue.year(), inMonth, day);
    if (month == 0 && date > issue)
        date = QDate(issue.year(), issue.month(), 1).addMonths(-1).addDays(day - 1);
    if (date.isValid() && issue.daysTo(date) > 31)
        date = date.addYears(-1);
    return date;
}

bool beginsWithDateline(QStringView line)
{
    return headEnd(line) > 0 || openingCreditsEnd(line) > 0;
}

std::optional<Dateline> datelineAlone(QStringView line)
{
    Dateline dateline = readDateline(line);
    const bool alone = dateline.length == line.size() && !dateline.credits.people.isEmpty() && dateline.credits.bracketed;
    return alone ? std::optional(std::move(dateline)) : std::nullopt;
}

Dateline readDateline(QStringView paragraph)
{
    Dateline dateline;
    const qsizetype end = headEnd(paragraph);
    if (end == 0) {
        dateline.length = openingCreditsEnd(paragraph);
        dateline.credits = readCredits(paragraph.first(dateline.length));
        return dateline;
    }
    dateline.length = end;
    if (end < paragraph.size() && closesHead(paragraph.front(), paragraph[end])) // （某镇讯）
        ++dateline.length;
    else if (mayOpenHead(paragraph.front()))
        takeEnclosedCredits(paragraph, dateline);
    const QString plain = withoutBreaks(paragraph.first(end));
    QStringView head = QStringView(plain).chopped(plain.endsWith(u"消息") ? 2 : 1);
    while (!head.isEmpty() && mayOpenHead(head.front()))
        head = head.sliced(1);
    for (QStringView source : signs::sources()) {
        if (head.startsWith(source)) {
            head = head.sliced(source.size());
            break;
        }
    }
    takeDate(head, dateline);
    takeDateBefore(head, dateline);
    if (signs::roleAt(head) != nullptr) // 记者甲某讯
        dateline.credits = readCredits(head);
    else
        dateline.place = placeOf(head).toString();
    if (dateline.credits.people.isEmpty())
        takeCredits(paragraph, dateline);
    if (dateline.credits.people.isEmpty())
        takeBareCredits(paragraph, dateline);
    if (dateline.credits.people.isEmpty())
        takeUntitledCredits(paragraph, dateline);
    return dateline;
}

} // namespace jianbao::page
