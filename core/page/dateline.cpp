#include "core/page/dateline.h"

#include "core/page/lines.h"
#include "core/page/names.h"
#include "core/page/signs.h"

#include <algorithm>

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

// Position behind names with their titles in brackets that open a text: （通讯员 甲某）… Where no text follows in them,
// or they are cut by a line's end, they may as well close what stands before.
qsizetype openingCreditsEnd(QStringView text)
{
    constexpr qsizetype leastBehind = 2;
    if (text.isEmpty() || !signs::isOpenBracket(text.front()) || !beginsWithTitle(text.sliced(1)))
        return 0;
    for (qsizetype end = 1; end < std::min(text.size(), longestCredits); ++end) {
        if (!signs::isCloseBracket(text[end]))
            continue;
        const QStringView behind = text.sliced(end + 1);
        const std::optional<Credits> credits = wholeCredits(text.first(end + 1));
        const bool follows = behind.size() >= leastBehind && !behind.trimmed().isEmpty() && !signs::isBylineMark(behind.front());
        return follows && credits && !credits->people.isEmpty() && !credits->photo ? end + 1 : 0;
    }
    return 0;
}

// Marks before a dateline, and the brackets around one: 【某地讯】, （某地讯）.
bool mayOpenHead(QChar c)
{
    return signs::isBylineMark(c) || c == u'【' || signs::isOpenBracket(c);
}

bool closesHead(QChar open, QChar close)
{
    return (open == u'【' && close == u'】') || (signs::isOpenBracket(open) && signs::isCloseBracket(close));
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
        const bool wire = c == u'讯' || c == u'电';
        if (wire && i > start && text[i - 1] != u'通') {
            const QStringView after = text.sliced(i + 1);
            const bool whole = start > 0 && !after.isEmpty() && closesHead(text[start - 1], after.front()); // 【某地讯】
            const bool bracket = !after.isEmpty() && (signs::isOpenBracket(after.front()) || after.front() == u'】');
            const bool gap = after.isEmpty() || isBlank(after.front()) || after.startsWith(u"记者") ||
                             after.startsWith(u"通讯员") || after.front() == u'：' || after.front() == u':';
            if (whole || (known && (bracket || gap || c == u'讯')))
                return i + 1;
            // Without a known source only a bracket with a role word tells.
            const QStringView near = after.first(std::min<qsizetype>(after.size(), 12));
            const bool credited = bracket && (near.contains(u"通讯员") || near.contains(u"记者"));
            const QStringView head = text.sliced(start, i - start);
            // A day alone may as well be the rest of a dateline that a line's end cut.
            if (ofDay && !known)
                return credited && endsWithDay(head) && head.contains(u'月') && text[start].isDigit() ? i + 1 : 0;
            // A day says as much as a known source: 某某日报某县3月20日电, where a misread 日 (曰) counts too.
            if (credited || (endsWithDay(head) && (bracket || gap)))
                return i + 1;
        }
        if (signs::isStop(c) || signs::isComma(c) || signs::isOpenBracket(c) || c == u'、')
            return 0;
    }
    return 0;
}

int numberAt(QStringView text, qsizetype end, qsizetype &start)
{
    start = end;
    while (start > 0 && text[start - 1].isDigit() && end - start < 2)
        --start;
    return text.sliced(start, end - start).toInt();
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

// Credits right behind the head: in brackets, or bare before the text.
void takeCredits(QStringView text, Dateline &dateline)
{
    qsizetype at = dateline.length;
    while (at < text.size() && (isBlank(text[at]) || text[at] == u'】' || signs::isCloseBracket(text[at])))
        ++at;
    if (at >= text.size() || !signs::isOpenBracket(text[at]))
        return;
    const qsizetype last = std::min(text.size(), at + longestCredits);
    for (qsizetype end = at + 1; end < last; ++end) {
        if (!signs::isCloseBracket(text[end]))
            continue;
        dateline.credits = readCredits(text.sliced(at, end + 1 - at));
        dateline.length = end + 1;
        return;
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
    const auto isName = [](const Contributor &person) { return looksLikeName(person.name) || person.name.contains(u'·'); };
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
    while (at < text.size() && (isBlank(text[at]) || text[at] == u'：' || text[at] == u':'))
        ++at;
    constexpr qsizetype longestTitle = 20;
    if (!beginsWithTitle(withoutBreaks(text.sliced(at, std::min(longestTitle, text.size() - at)))))
        return;
    const qsizetype last = std::min(text.size(), at + longestCredits);
    for (qsizetype end = at; end <= last; ++end) {
        const bool colon = end < last && (text[end] == u'：' || text[end] == u':');
        const bool edge = end == last || colon || isBlank(text[end]);
        if (!edge || endsInName(text.first(end)))
            continue;
        // A name may go on behind a line's end.
        const bool lineEnd = end + 1 < last && text[end] == u'\n' && signs::isHan(text[end + 1]);
        Credits credits = readCredits(text.sliced(at, end - at));
        if (lineEnd && !(credits.whole && owesName(text.sliced(at, std::max<qsizetype>(0, dateline.length - at)), credits)))
            continue;
        if (!credits.whole || !addsNames(dateline.credits, credits))
            return;
        if (!credits.people.isEmpty()) {
            dateline.credits = std::move(credits);
            dateline.length = std::max(at, colon ? end + 1 : end);
        }
        if (colon || text.first(end).endsWith(u"报道") || text.first(end).endsWith(u"报导"))
            return;
    }
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
    const QString plain = withoutBreaks(paragraph.first(end));
    QStringView head = QStringView(plain).chopped(1);
    while (!head.isEmpty() && mayOpenHead(head.front()))
        head = head.sliced(1);
    for (QStringView source : signs::sources()) {
        if (head.startsWith(source)) {
            head = head.sliced(source.size());
            break;
        }
    }
    takeDate(head, dateline);
    dateline.place = head.toString();
    takeCredits(paragraph, dateline);
    if (dateline.credits.people.isEmpty())
        takeBareCredits(paragraph, dateline);
    return dateline;
}

} // namespace jianbao::page
