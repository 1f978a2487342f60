#include "core/page/credits.h"

#include "core/page/credititems.h"
#include "core/page/creditwords.h"
#include "core/page/lines.h"
#include "core/page/names.h"
#include "core/page/signs.h"

#include <algorithm>
#include <array>

namespace jianbao::page {

namespace {

constexpr qsizetype longestCredits = 90; // longer texts are not credits

// What may stand in a text that is nothing but credits; everything else ends the reading.
bool mayStandInCredits(QChar c)
{
    return c == u'\n' || signs::isHan(c) || partsCredits(c) || signs::isBylineMark(c) || signs::isDigit(c);
}

// A bracket of 五（2）班.
bool isAroundNumeral(QStringView text, qsizetype at)
{
    return (signs::isCloseBracket(text[at]) && at > 0 && signs::isNumeral(text[at - 1])) ||
           (signs::isOpenBracket(text[at]) && at + 1 < text.size() && signs::isNumeral(text[at + 1]));
}

// 摄, 图 behind a bracket.
bool isPictureWord(QStringView text)
{
    const QStringView word = text.trimmed();
    return !word.isEmpty() && credit::pictureWords.startOf(word).size() == word.size();
}

// Says who is credited with what: titles stand before names, 文 and 摄 before or behind, the same way all through a text.
class Attribution
{
public:
    explicit Attribution(const std::vector<CreditItem> &items) : m_items(items) {}

    QList<Contributor> people()
    {
        for (size_t i = 0; i < m_items.size(); ++i)
            take(i);
        return std::move(m_people);
    }

private:
    using Item = CreditItem;

    static bool isTask(const Item &item) { return item.kind == Item::Writing || item.kind == Item::Picture; }

    void take(size_t i)
    {
        const Item &item = m_items[i];
        switch (item.kind) {
        case Item::Names:
            for (const QString &name : item.names)
                m_people.append({roleOfNext(), name});
            break;
        case Item::Title:
            if (item.side == Item::Before) { // 甲某（通讯员）
                setRoles(item.role.toString());
                break;
            }
            m_photo = m_photo && isTask(m_items[i - 1]); // 图/通讯员 甲某
            m_role = item.role;
            m_since = m_people.size();
            break;
        case Item::Office:
        case Item::Mark:
            m_role = {};
            m_photo = false;
            m_since = m_people.size();
            break;
        case Item::Writing:
        case Item::Picture:
            takeTask(i);
            break;
        case Item::Both: // the printed title stays
            m_photo = m_photo || (!item.role.isEmpty() && m_people.isEmpty()); // 摄影报道：甲某
            if (!item.role.isEmpty() && m_role.isEmpty())
                setRoles(item.role.toString());
            break;
        }
    }

    void takeTask(size_t i)
    {
        const Item &item = m_items[i];
        const bool behind = sideOf(i) == Item::Behind; // the names behind it
        const auto isBoth = [](const Item &other) { return other.kind == Item::Both; };
        const bool keeps = std::any_of(m_items.begin(), m_items.end(), isBoth);
        const bool ofAll = item.kind == Item::Picture && item.side == Item::Either && i + 1 == m_items.size() &&
                           std::count_if(m_items.begin(), m_items.end(), isTask) == 1;
        if (ofAll) // 记者　甲某　实习生　乙某　摄
            m_since = 0;
        if (item.kind == Item::Picture && !behind && !keeps)
            setRoles(QStringLiteral("摄影"));
        m_photo = item.kind == Item::Picture && behind;
        if (behind)
            m_role = {};
        m_since = m_people.size();
    }

    Item::Side sideOf(size_t i) const
    {
        if (m_items[i].side != Item::Either)
            return m_items[i].side;
        if (m_since == m_people.size())
            return Item::Behind;
        const auto first = std::find_if(m_items.begin(), m_items.end(), [](const Item &item) { return item.kind != Item::Mark; });
        if (isTask(*first)) // 采写　甲某　摄影　乙某
            return Item::Behind;
        return i + 1 < m_items.size() && m_items[i + 1].kind == Item::Names && !isTask(m_items.back()) ? Item::Behind
                                                                                                      : Item::Before;
    }

    QString roleOfNext() const
    {
        return m_photo ? QStringLiteral("摄影") : m_role.isEmpty() ? QStringLiteral("作者") : m_role.toString();
    }

    // Of the names since the last title or task.
    void setRoles(const QString &role)
    {
        for (qsizetype k = m_since; k < m_people.size(); ++k)
            m_people[k].role = role;
    }

    const std::vector<Item> &m_items;
    QList<Contributor> m_people;
    qsizetype m_since = 0; // the first person since the last title, task or mark
    QStringView m_role;    // the last title; empty: none was printed
    bool m_photo = false;  // 图/ stands before: what follows are photographers, titled or not
};

// Whether the bracket that the text begins with is closed by its last character.
bool isOneBracket(QStringView text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += int(signs::isOpenBracket(text[i])) - int(signs::isCloseBracket(text[i]));
        if (depth <= 0)
            return i > 0 && i + 1 == text.size();
    }
    return false;
}

// 【记者 甲某】, 【甲某 摄】. Other words in such brackets name columns and parts of texts.
bool areLensesOfCredits(QStringView text)
{
    return text.front() == u'【' && text.back() == u'】' && (beginsWithTitle(text.sliced(1)) || text.chopped(1).endsWith(u'摄'));
}

// ——甲某, ——甲某报: a signature, and no ——subheadline, where nothing but names of persons stands there.
bool isSignature(const Credits &credits)
{
    const auto isName = [](const Contributor &person) { return looksLikeName(person.name); };
    return !credits.people.isEmpty() && std::all_of(credits.people.begin(), credits.people.end(), isName);
}

// lenses: 【 and 】 are brackets whatever stands in them.
Credits read(QStringView text, bool onlyWhole, bool lenses = false)
{
    const TextRange inner = trimmed(text, {0, text.size()});
    text = inner.of(text);
    if (text.isEmpty() || text.size() > longestCredits)
        return {};
    const bool bracketed = areLensesOfCredits(text) || (lenses && text.front() == u'【' && text.back() == u'】') || isOneBracket(text);
    if (bracketed)
        text = text.sliced(1, text.size() - 2);
    if (signs::containsAny(text, signs::noteWords()) ||
        (text.contains(u'\n') && signs::containsAny(text.toString().remove(u'\n'), signs::noteWords())))
        return {};
    const bool dotted = text.size() > 3 && isNameDot(text.front()) && text.front() == text.back(); // ·甲某·
    if (dotted)
        text = text.sliced(1).chopped(1);
    const bool dashed = signs::beginsWithDash(text);
    if (dashed && text.endsWith(u'报'))
        text.chop(1);
    QString joined;
    if (mayHaveParts(text)) {
        joined = joinCreditWords(text.toString(), bracketed);
        text = joined;
    }
    CreditItems read = readCreditItems(text, bracketed, onlyWhole);
    if (onlyWhole && !read.credits.whole)
        return {};
    read.credits.people = Attribution(read.items).people();
    const auto isShort = [](const Contributor &person) { return person.name.size() < 2; };
    if (std::any_of(read.credits.people.begin(), read.credits.people.end(), isShort))
        read.credits.whole = false;
    read.credits.bracketed = bracketed;
    read.credits.marked = read.credits.marked || ((dashed || dotted) && isSignature(read.credits));
    return std::move(read.credits);
}

// 据新华社, 未完待续: the remarks that stand where names do.
bool isRemark(QStringView text)
{
    static constexpr std::array<QStringView, 14> words{u"待续", u"有删节", u"有删改", u"下同", u"上同", u"连载", u"节选",
                                                       u"转载", u"新华社", u"综合",   u"略",   u"完",   u"图",   u"本报"};
    static constexpr signs::WordList ends(words);
    return signs::endsWithAny(text, ends) || text.startsWith(u'据');
}

// Two or three characters, whatever they begin with.
bool isPenName(QStringView name)
{
    return name.size() >= 2 && name.size() <= 3 && signs::roleAt(name) == nullptr &&
           std::all_of(name.begin(), name.end(), signs::isHan) && !looksLikeOrganisation(name) && !isRemark(name);
}

// 记者借着手电光翻了翻，上面的字…: behind a sentence without brackets most of them must look like names.
bool areLikely(const Credits &credits)
{
    const auto isName = [](const Contributor &person) {
        return looksLikeName(person.name) || isTransliterated(person.name) || hasNameDot(person.name);
    };
    return 2 * std::count_if(credits.people.begin(), credits.people.end(), isName) >= credits.people.size();
}

// （记者 甲某）（乙某 摄）: brackets with titles right before others.
ClosingCredits withThoseBefore(QStringView paragraph, ClosingCredits closing)
{
    const qsizetype end = closing.range.start;
    if (end == 0 || !signs::isCloseBracket(paragraph[end - 1]))
        return closing;
    const qsizetype start = std::max<qsizetype>(0, end - longestCredits); // bounds how many may stand one behind the other
    ClosingCredits before = closingCredits(paragraph.sliced(start, end - start));
    if (!before.credits.titled || !before.credits.bracketed)
        return closing;
    closing.range.start = start + before.range.start;
    closing.credits.photo = closing.credits.photo && before.credits.photo;
    closing.credits.titled = true;
    closing.credits.people = before.credits.people + closing.credits.people;
    return closing;
}

Credits signedBy(QStringView penName, bool bracketed)
{
    Credits credits;
    credits.whole = true;
    credits.bracketed = bracketed;
    credits.people.append({QStringLiteral("作者"), penName.toString()});
    return credits;
}

} // namespace

Credits readCredits(QStringView text)
{
    return read(text, false);
}

std::optional<Credits> wholeCredits(QStringView text, bool lenses)
{
    Credits credits = read(text, true, lenses);
    return credits.whole ? std::optional(std::move(credits)) : std::nullopt;
}

std::optional<Credits> penName(QStringView line)
{
    QStringView name = line.trimmed();
    const bool bracketed = name.size() > 2 && signs::isOpening(name.front()) && signs::isClosing(name.back());
    if (bracketed)
        name = name.sliced(1).chopped(1);
    else if (!name.isEmpty() && signs::isBylineMark(name.front()))
        name = name.sliced(1).trimmed();
    return isPenName(name) ? std::optional(signedBy(name, bracketed)) : std::nullopt;
}

Credits lineCredits(QStringView line)
{
    Credits credits = readCredits(line);
    const auto isNone = [](const Contributor &person) {
        return person.role == u"作者" && !looksLikeName(person.name) && !isTransliterated(person.name) && !hasNameDot(person.name);
    };
    const QStringView text = line.trimmed();
    if (credits.bracketed && !credits.titled && text.size() > 2 && isRemark(text.sliced(1).chopped(1)))
        return {};
    const bool penNameSetWide = credits.people.size() == 1 && isPenName(credits.people.constFirst().name);
    if (credits.bracketed && !credits.words && !penNameSetWide)
        credits.people.removeIf(isNone);
    return credits.people.isEmpty() ? penName(line).value_or(credits) : credits;
}

bool beginsWithTitle(QStringView text)
{
    return signs::roleAt(text) != nullptr || affiliationAt(text, false, true) > 0;
}

ClosingCredits closingCredits(QStringView paragraph)
{
    const TextRange inner = trimmed(paragraph, {0, paragraph.size()});
    if (inner.isEmpty())
        return {};
    const qsizetype limit = std::max(inner.start, inner.end - longestCredits);
    const bool lenses = paragraph[inner.end - 1] == u'】';
    const bool closed = lenses || signs::isCloseBracket(paragraph[inner.end - 1]);
    bool opened = false; // the bracket that the last character closes
    bool ofOffice = false; // 甲某（县气象局）摄
    // Where the closing part may begin: a bracket, a mark, or behind the last sentence.
    for (qsizetype at = inner.end - 1; at >= limit; --at) {
        const QChar c = paragraph[at];
        const bool bracket = lenses ? c == u'【' : signs::isOpenBracket(c);
        const bool mark = signs::isBylineMark(c);
        const bool stop = at + 1 < inner.end && (signs::isStop(c) || signs::isClosing(c));
        const bool lost = closed && !opened && stop; // … which a scan lost
        const bool gap = c == u'\u3000' && at > inner.start && paragraph[inner.end - 1] == u'摄'; // 抢收晚稻　甲某 摄
        const bool begins = bracket || lost || (!closed && (mark || stop || gap)); // a bracket closes what one opened
        opened = opened || bracket;
        if (begins) {
            const TextRange range{stop ? at + 1 : at, inner.end};
            const QStringView words = range.of(paragraph);
            std::optional<Credits> credits = wholeCredits(lost ? words.chopped(1) : words, lenses);
            const auto isBare = [&] { return !bracket && !mark && !credits->titled && !credits->photo && !credits->both; };
            const auto isPictured = [&] { // … 甲某 摄
                return credits->photo && range.length() > 2 && isBlank(paragraph[range.end - 2]);
            };
            if (credits && !credits->people.isEmpty() && !isBare() &&
                (bracket || mark || isPictured() || areLikely(*credits))) {
                ClosingCredits closing{range, *std::move(credits)};
                return bracket ? withThoseBefore(paragraph, std::move(closing)) : closing;
            }
            const TextRange before = trimmed(paragraph, {inner.start, at});
            if (bracket && closed && !lenses && signs::endsSentence(before.of(paragraph))) {
                const QStringView inside = range.of(paragraph).sliced(1).chopped(1);
                if (isPenName(inside))
                    return {range, signedBy(inside, true)};
            }
        }
        const bool closes = closed && at + 1 == inner.end;
        const QStringView behind = paragraph.sliced(at + 1, inner.end - at - 1);
        const bool closesOffice = signs::isCloseBracket(c) && isPictureWord(behind);
        ofOffice = ofOffice || closesOffice;
        const bool aroundOffice = closesOffice || (ofOffice && bracket);
        if (!closes && !mayStandInCredits(c) && !isAroundNumeral(paragraph, at) && !aroundOffice) // nor in what began before it
            break;
    }
    return {};
}

} // namespace jianbao::page
