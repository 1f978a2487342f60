#include "core/page/credititems.h"

#include "core/page/creditparts.h"
#include "core/page/creditwords.h"
#include "core/page/lines.h"
#include "core/page/names.h"
#include "core/page/signs.h"

#include <algorithm>
#include <utility>

namespace jianbao::page {

using namespace credit;

namespace {

class Tokenizer
{
public:
    Tokenizer(QStringView text, bool bracketed, bool onlyWhole)
        : m_text(text), m_bracketed(bracketed), m_onlyWhole(onlyWhole)
    {
    }

    CreditItems read()
    {
        m_credits.whole = true;
        while (m_at < m_text.size() && m_credits.whole)
            step();
        return {std::move(m_items), std::move(m_credits)};
    }

private:
    using Item = CreditItem;

    void step()
    {
        const QStringView rest = m_text.sliced(m_at);
        const QChar c = rest.front();
        if (c == u'\n' || partsCredits(c)) {
            m_stroke = m_stroke || isStroke(c);
            m_apart = true;
            ++m_at;
            return;
        }
        m_afterOffice = std::exchange(m_endsWithOffice, false);
        if (opensBracket(c)) {
            takeBracket(rest);
        } else if (signs::isBylineMark(c) || (m_at == 0 && isLostMark(rest))) {
            add({Item::Mark});
            m_credits.marked = true;
            ++m_at;
        } else if (const qsizetype other = othersAt(rest); other > 0) {
            const bool teacher = isTeacher(otherWords.startOf(rest)); // below what a pupil wrote
            m_at += other;
            m_credits.office = m_credits.office || teacher;
            m_credits.whole = teacher || !m_items.empty() || m_at < m_text.size(); // 编辑：甲某 alone is an imprint
        } else if (const qsizetype form = schoolClassAt(rest); form > 0) {
            takeOffice();
            m_at += form;
        } else if (const qsizetype both = wordsAndPicturesAt(rest); both > 0) {
            add({Item::Both});
            m_credits.both = true;
            m_at += both;
        } else if (const QStringView filler = fillerAt(rest); !filler.isEmpty()) {
            takeFiller(filler);
        } else if (!takeTitle(rest) && !takePicture(rest) && !takeWork(rest) && !takeWriting(rest)) {
            const qsizetype affiliation = affiliationAt(rest, m_bracketed, !m_titled && !endsWithNames());
            if (affiliation > 0)
                m_at += affiliation;
            else if (const qsizetype paper = paperAt(rest); paper > 0)
                m_at += paper;
            else if (const qsizetype brand = brandAt(rest); brand > 0)
                m_at += brand;
            else if (const qsizetype date = endsWithNames() ? dateAt(rest) : 0; date > 0)
                takeDate(date);
            else
                takeName(rest);
        }
        m_apart = m_stroke = false;
    }

    [[nodiscard]] static bool isTeacher(QStringView word) { return word.endsWith(u"老师") || word.endsWith(u"教师"); }

    // 编辑：甲某, 指导老师 甲某: how long what names others is, up to the next title; 0: none.
    [[nodiscard]] qsizetype othersAt(QStringView rest) const
    {
        const QStringView word = otherWords.startOf(rest);
        const bool signer = m_bracketed && m_at == 0 && !isTeacher(word); // （编辑　甲某）
        if (signer || word.isEmpty() || word.size() == rest.size() || !(isBlank(rest[word.size()]) || isStroke(rest[word.size()])))
            return 0;
        qsizetype end = word.size();
        const auto isWriting = [&](qsizetype at) {
            return rest[at] == u'文' && (at + 1 == rest.size() || !signs::isHan(rest[at + 1]));
        };
        while (end < rest.size() && !startsOther(rest.sliced(end)) && !isWriting(end))
            ++end;
        return end;
    }

    // 3月17日 behind names in brackets or below them, and 3月17日某县报道; 0: none.
    [[nodiscard]] qsizetype dateAt(QStringView rest) const
    {
        qsizetype end = 0;
        for (QChar unit : {u'月', u'日'}) {
            qsizetype digits = 0;
            for (; end < rest.size() && (signs::isDigit(rest[end]) || rest[end] == u'\n'); ++end)
                digits += rest[end] != u'\n';
            if (digits == 0 || digits > 2 || end == rest.size() || rest[end] != unit)
                return 0;
            ++end;
        }
        qsizetype place = end;
        while (place < rest.size() && signs::isHan(rest[place]) && fillers.startOf(rest.sliced(place)).isEmpty())
            ++place;
        if (place < rest.size() && signs::isHan(rest[place]))
            return place;
        return m_bracketed || isBelow() ? end : 0;
    }

    // Whether nothing but blanks stands before what is read now in its line, which is not the first.
    [[nodiscard]] bool isBelow() const
    {
        const qsizetype end = m_text.first(m_at).lastIndexOf(u'\n');
        return end >= 0 && m_text.sliced(end, m_at - end).trimmed().isEmpty();
    }

    void takeDate(qsizetype size)
    {
        m_credits.marked = m_credits.marked || isBelow(); // as letters are signed
        m_at += size;
    }

    void add(Item item)
    {
        if (item.kind == Item::Mark)
            m_titled = false;
        else if (item.kind == Item::Office)
            m_titled = m_titled && !endsWithNames();
        else if (item.kind == Item::Title || (item.kind == Item::Picture && !endsWithNames()))
            m_titled = true;
        m_singleOpen = m_ofSingles = false;
        m_items.push_back(std::move(item));
    }

    [[nodiscard]] bool endsWithNames() const { return !m_items.empty() && m_items.back().kind == Item::Names; }

    // 甲某（文）, [记者]　甲某, 甲某（某小学五（2）班）: a word of credits, or where the person is from.
    void takeBracket(QStringView rest)
    {
        qsizetype end = 0;
        int depth = 0;
        do {
            depth += opensBracket(rest[end]) ? 1 : closesBracket(rest[end]) ? -1 : 0;
            ++end;
        } while (depth > 0 && end < rest.size());
        m_at += end;
        const bool ofName = endsWithNames() && !m_apart && m_items.back().names.constLast().size() > 1;
        CreditItems inside = Tokenizer(rest.sliced(1, std::max<qsizetype>(0, end - 2)), true, true).read();
        const auto isNames = [](const Item &item) { return item.kind == Item::Names; };
        const bool names = std::any_of(inside.items.begin(), inside.items.end(), isNames);
        const bool words = inside.credits.whole && !inside.items.empty() && !(names && ofName);
        const bool origin = (ofName && !inside.credits.titled) || (inside.credits.whole && inside.items.empty());
        if (depth > 0 || !(words || origin)) {
            m_credits.whole = false;
            return;
        }
        m_credits.titled = m_credits.titled || (words && inside.credits.titled);
        m_credits.photo = m_credits.photo || (words && inside.credits.photo);
        m_credits.words = m_credits.words || (words && inside.credits.words);
        m_credits.both = m_credits.both || (words && inside.credits.both);
        m_credits.office = m_credits.office || inside.credits.office;
        m_credits.marked = m_credits.marked || (!words && ofName);
        if (!words)
            return;
        for (Item &item : inside.items) {
            if (!names)
                item.side = ofName ? Item::Before : Item::Behind;
            add(std::move(item));
        }
    }

    // 报道, but not of 报道员, which is a title.
    [[nodiscard]] QStringView fillerAt(QStringView rest) const
    {
        const QStringView filler = fillers.startOf(rest);
        const signs::RoleWord *title = filler.isEmpty() ? nullptr : signs::roleAt(rest, m_bracketed);
        return title != nullptr && title->word.size() > filler.size() ? QStringView() : filler;
    }

    void takeFiller(QStringView filler)
    {
        m_at += filler.size();
        m_singleOpen = false; // 经本报报道后 is no name set wide
        m_credits.photo = m_credits.photo || givers.startOf(filler).size() == filler.size();
        if (filler.startsWith(u"摄影")) { // 甲某　摄影报道
            add({Item::Both, Item::Either, u"摄影"});
            m_credits.photo = true;
        } else if (filler.endsWith(u"来源")) { // 来源：某某日报
            const auto parts = [&] { return isBlank(m_text[m_at]) || signs::isColon(m_text[m_at]); };
            while (m_at < m_text.size() && parts())
                ++m_at;
            while (m_at < m_text.size() && (signs::isHan(m_text[m_at]) || m_text[m_at] == u'\n'))
                ++m_at;
            m_credits.office = true;
        } else if (filler == u"发自") {
            while (m_at < m_text.size() && signs::isHan(m_text[m_at]) && !signs::startsWithAny(m_text.sliced(m_at), fillers))
                ++m_at;
        } else if (filler.startsWith(u"报") && endsWithNames()) {
            if (!m_apart && endsWithPlace()) // 记者　甲某　某县报道
                m_items.pop_back();
            m_credits.titled = true;
        }
    }

    // What stands behind other names, is no name and may be a place.
    [[nodiscard]] bool endsWithPlace() const
    {
        const qsizetype n = qsizetype(m_items.size());
        return n > 1 && endsWithNames() && m_items[size_t(n) - 2].kind == Item::Names && m_items.back().names.size() == 1 &&
               !looksLikeName(m_items.back().names.constFirst()) && !isTransliterated(m_items.back().names.constFirst());
    }

    [[nodiscard]] static bool beginsWithOffice(QStringView rest)
    {
        return isOffice(rest.first(std::find_if_not(rest.begin(), rest.end(), signs::isHan) - rest.begin()), false);
    }

    bool takeTitle(QStringView rest)
    {
        const signs::RoleWord *role = signs::roleAt(rest, m_bracketed);
        if (role == nullptr || (m_bracketed && signs::roleAt(rest) == nullptr && beginsWithOffice(rest))) // （市民政局）
            return false;
        m_credits.titled = true;
        m_at += role->word.size();
        if (role->role == u"摄影")
            addPicture(m_text.sliced(m_at));
        else if (role->word == u"撰文" || role->word == u"文字") // what was done, not who did it
            addWriting();
        else
            add({Item::Title, Item::Either, role->role});
        return true;
    }

    void addPicture(QStringView after)
    {
        m_credits.photo = true;
        const auto next = std::find_if_not(after.begin(), after.end(), isBlank);
        const bool colon = next != after.end() && signs::isColon(*next);
        const bool behind = next != after.end() && isStroke(*next);
        Item item{Item::Picture};
        if (colon || (behind && !m_stroke))
            item.side = Item::Behind;
        else if (m_stroke && !behind)
            item.side = Item::Before;
        add(std::move(item));
    }

    // 摄, 供图, 摄于某地 behind names make them photographers; 图/ before a name does.
    bool takePicture(QStringView rest)
    {
        if (rest.startsWith(u"摄于") && endsWithNames()) {
            m_credits.photo = true;
            add({Item::Picture, Item::Before});
            m_at = m_text.size();
            return true;
        }
        const QStringView word = pictureWords.startOf(rest);
        if (word.isEmpty() || isGiven(word) || !isEdge(rest.sliced(word.size())))
            return false;
        m_at += word.size();
        addPicture(rest.sliced(word.size()));
        return true;
    }

    // Whether it goes on a name that is set wide: 高　文.
    [[nodiscard]] bool isGiven(QStringView word) const { return m_singleOpen && !m_stroke && word.size() == 1; }

    // Whether no word goes on there.
    [[nodiscard]] static bool isEdge(QStringView after)
    {
        return after.isEmpty() || after.front() == u'\n' || partsCredits(after.front()) ||
               opensBracket(after.front()) || closesBracket(after.front());
    }

    // 书, 篆刻, 著 at the end, set apart from the name before.
    bool takeWork(QStringView rest)
    {
        const bool written = authorWords.startOf(rest).size() == rest.size();
        if ((!written && workWords.startOf(rest).size() != rest.size()) || !endsWithNames() || m_singleOpen)
            return false;
        m_at += rest.size();
        (written ? m_credits.titled : m_credits.photo) = true;
        m_credits.work = !written;
        return true;
    }

    // 采写 or 执笔; 文 beside a name, with a stroke or a blank between them.
    bool takeWriting(QStringView rest)
    {
        const QStringView word = writingWords.startOf(rest);
        if (!word.isEmpty() && (isEdge(rest.sliced(word.size())) || beginsWithTitle(rest.sliced(word.size())))) {
            m_credits.titled = true;
            m_at += word.size();
            addWriting();
            return true;
        }
        if (rest.front() != u'文' || isGiven(rest.first(1)) || isSurnameSetWide(rest))
            return false;
        const bool behind = rest.size() > 1 && (isStroke(rest[1]) || rest[1] == u'·');
        const bool wide = rest.size() > 1 && rest[1] == u'\n' && !signs::endsWithAny(m_text, pictureWords); // 文 | 静
        if (!behind && !m_stroke && rest.size() > 1 && (wide || !isEdge(rest.sliced(1))))
            return false;
        ++m_at;
        addWriting();
        return true;
    }

    void addWriting()
    {
        m_credits.words = true;
        add({Item::Writing});
    }

    void takeName(QStringView rest)
    {
        qsizetype end = 0;
        while (end < rest.size() && belongsToName(rest, end))
            ++end;
        if (const qsizetype name = writerAt(rest.first(end)); name > 0) {
            m_at = m_text.size();
            add({Item::Names, Item::Either, {}, {rest.first(name).toString()}});
            return;
        }
        if (!m_bracketed && m_items.empty() && arePlaces(rest.first(end))) {
            m_credits.whole = false;
            m_at += end;
            return;
        }
        const QStringView found = withoutSingle(ofOnePerson(rest.first(end)));
        const QStringView token = beforeAnd(found, rest);
        if (const qsizetype office = brokenOffice(token); office > 0) {
            m_credits.office = true;
            m_at += office;
            return;
        }
        m_at += std::max<qsizetype>(1, token.size()) + qsizetype(token.size() < found.size());
        if (token.isEmpty()) {
            m_credits.whole = false;
            return;
        }
        if (token == u"等" && endsWithNames()) // 甲某 等
            return;
        const qsizetype breaks = token.count(u'\n');
        const bool single = token.size() - breaks == 1;
        if (single && (m_singleOpen || (m_ofSingles && !beginsSingle(m_text.sliced(m_at))))) { // 张 三, 张 小 三
            m_items.back().names.last() += token.toString().remove(u'\n');
            m_ofSingles = m_singleOpen;
            m_singleOpen = false;
            return;
        }
        const bool town = m_bracketed && !m_titled && !endsWithNames() && token.size() == 2 &&
                          QStringView(u"镇乡县村局").contains(token.back()) && m_at < m_text.size(); // （某镇　甲某）
        const bool dotted = hasNameDot(token);
        const bool further = m_afterOffice && isFurtherOffice(token);
        if (town || further || isAlliance(token) || (!dotted && isOffice(token, m_titled))) {
            takeOffice();
            return;
        }
        if (const qsizetype office = m_titled || m_bracketed ? officeBeforeName(token) : 0; office > 0) {
            takeOffice();
            m_at -= token.size() - office;
            return;
        }
        const bool others = (m_titled || m_bracketed) && token.size() > 2 && token.endsWith(u'等'); // 甲某某等
        // Without a title nothing says that a longer run of characters is names at all.
        if (!m_titled && breaks == 0 && token.size() > 3 && !dotted && !looksLikeName(token) && !others)
            m_credits.whole = false;
        if (m_onlyWhole && !m_credits.whole)
            return;
        addNames(dotted ? foreignNames(token) : splitNames(others ? token.chopped(1) : token), single);
        m_singleOpen = single && endsWithNames();
    }

    // Whose title stands before the names so far says nothing of those of an office.
    void takeOffice()
    {
        m_credits.office = m_endsWithOffice = true;
        if (endsWithNames())
            add({Item::Office});
    }

    void addNames(const QStringList &found, bool single)
    {
        // 记者帮你问 alone is no credit.
        const bool bare = !m_bracketed && !m_apart && m_items.size() == 1 && m_at == m_text.size();
        QStringList names;
        for (const QString &name : found) {
            const bool column = name.size() > 2 && !looksLikeName(name) && signs::isColumnsName(name); // [图片新闻]
            if (column || std::find(noNames.begin(), noNames.end(), name) != noNames.end()) {
                m_credits.whole = false;
                continue;
            }
            const bool fits = name.size() >= 2 && (name.size() <= 4 || isTransliterated(name) || isOfGivenNames(name)) &&
                              ((m_titled && !bare) || endsWithWords() || looksLikeName(name) || isTransliterated(name));
            const bool foreign = hasNameDot(name) && name.size() <= 15;
            m_credits.whole = m_credits.whole && (fits || foreign || single);
            names.append(name);
        }
        if (!names.isEmpty())
            add({Item::Names, Item::Either, {}, names});
    }

    // 甲某／文, 岩温罕 摄: what stands before is names, whatever it looks like.
    [[nodiscard]] bool endsWithWords() const
    {
        if (m_text.size() < 3)
            return false;
        const QChar before = m_text[m_text.size() - 2];
        return (m_text.back() == u'文' && isStroke(before)) || (m_text.back() == u'摄' && isBlank(before));
    }

    // 甲某 of 甲某·县委宣传部, and behind a title of 甲某·乙某, where · parts a name and an office or another name.
    [[nodiscard]] QStringView ofOnePerson(QStringView token) const
    {
        const qsizetype dot = std::find_if(token.begin(), token.end(), isNameDot) - token.begin();
        if (dot == token.size() || isAlliance(token))
            return token;
        const QStringView first = token.first(dot);
        const QStringView second = token.sliced(dot + 1);
        const auto isChinese = [](QStringView name) {
            return looksLikeName(name) && !isTransliterated(name) && !isOfGivenNames(name);
        };
        const bool offices = isOffice(first, false) || isOffice(second, false);
        return offices || (m_titled && isChinese(first) && isChinese(second)) ? first : token;
    }

    // How long the name is in 作者甲某系某县作家协会会员, which goes on about that person to the end; 0: none.
    [[nodiscard]] qsizetype writerAt(QStringView token) const
    {
        const qsizetype at = token.indexOf(u'系');
        const bool author = !m_items.empty() && m_items.back().kind == Item::Title && m_items.back().role == u"作者";
        return author && at > 1 && token.size() > at + 2 && looksLikeName(token.first(at)) ? at : 0;
    }

    // 甲某 of 甲某和乙某 and of 甲某和通讯员.
    [[nodiscard]] QStringView beforeAnd(QStringView token, QStringView rest) const
    {
        const qsizetype at = token.indexOf(u'和', 2);
        if (!m_titled || at < 0 || !looksLikeName(token.first(at)))
            return token;
        const QStringView behind = token.sliced(at + 1);
        const bool parts = behind.isEmpty() ? signs::roleAt(rest.sliced(token.size()), m_bracketed) != nullptr
                                            : looksLikeName(behind);
        return parts ? token.first(at) : token;
    }

    // 甲某某 of 甲某某<LF>乙, where 乙 is the first of two characters set apart: 乙　某.
    [[nodiscard]] QStringView withoutSingle(QStringView token) const
    {
        const qsizetype last = token.size() - 1;
        const QStringView after = m_text.sliced(m_at + token.size());
        const bool may = last > 1 && token[last - 1] == u'\n' && looksLikeName(token.first(last - 1)) &&
                         beginsWithSurname(token.sliced(last)) && beginsSingle(after) && !startsOther(after.trimmed());
        return may ? token.first(last - 1) : token;
    }

    bool belongsToName(QStringView rest, qsizetype at) const
    {
        const QChar c = rest[at];
        if (c == u'\n' && at == 1 && m_singleOpen) // 张 三 | 李 四
            return false;
        if (partsCredits(c) && !isNameDot(c)) // 丨 is a Han character
            return false;
        if (c == u'\n' && rest.sliced(at + 1).startsWith(u'影') && looksLikeName(rest.first(at).toString() + u'影'))
            return at == 2; // 韩丽|影
        if (c == u'\n') // a line's end inside a name or between two
            return at > 0 && at + 1 < rest.size() && signs::isHan(rest[at + 1]) &&
                   !startsOther(rest.sliced(at + 1));
        if (isNameDot(c))
            return at > 0 && at + 1 < rest.size() && (signs::isHan(rest[at + 1]) || rest[at + 1] == u'\n');
        return signs::isHan(c) && (at == 0 || endsName(rest, at) || !startsOther(rest.sliced(at)));
    }

    bool startsOther(QStringView text) const
    {
        const QStringView filler = fillers.startOf(text);
        const QStringView other = otherWords.startOf(text);
        if (signs::roleAt(text, m_bracketed) != nullptr || wordsAndPicturesAt(text) > 0 ||
            (!other.isEmpty() && other.size() < text.size() && isStroke(text[other.size()])) || // 制图：甲某
            (!filler.isEmpty() && filler != u"报道组") || // 县委报道组
            signs::startsWithAny(text, writingWords))
            return true;
        const QStringView word = pictureWords.startOf(text);
        return !word.isEmpty() && (word.size() == text.size() || !signs::isHan(text[word.size()]));
    }

    // 影 of 韩影 and 韩丽影; 图 of 朝格图, where the characters before it are no name without it, and behind a title, where
    // nothing speaks of words, of 韩宏图.
    bool endsName(QStringView rest, qsizetype at) const
    {
        if (rest[at] != u'影' && rest[at] != u'图')
            return false;
        const QStringView name = rest.first(at);
        const auto dot = std::find_if(name.rbegin(), name.rend(), isNameDot);
        if (dot != name.rend()) // 道尔吉·巴图
            return isTransliterated(name.last(dot - name.rbegin()).toString() + rest[at]) || at + 1 < rest.size();
        const QString before = name.toString().remove(u'\n');
        const bool full = looksLikeName(before + rest[at]);
        if (rest[at] == u'影')
            return full && before.size() <= 2;
        return (m_titled && full && before.size() == 2 && at + 1 < rest.size() && !m_text.contains(u'文')) ||
               (at > 1 && !looksLikeName(before) && isTransliterated(rest.first(at + 1)));
    }

    QStringView m_text;
    bool m_bracketed = false;
    bool m_onlyWhole = false;
    qsizetype m_at = 0;
    bool m_titled = false; // since the last mark something has said that what follows is names
    bool m_apart = true;   // a separator stands before, or nothing
    bool m_stroke = false; // … a stroke
    bool m_endsWithOffice = false; // what was read last is a place of work
    bool m_afterOffice = false;    // … before what is read now
    bool m_singleOpen = false; // the last token was one character: a name printed with an inner space goes on
    bool m_ofSingles = false;  // the last name was put together of two such
    std::vector<Item> m_items;
    Credits m_credits;
};

} // namespace

CreditItems readCreditItems(QStringView text, bool bracketed, bool onlyWhole)
{
    return Tokenizer(text, bracketed, onlyWhole).read();
}

} // namespace jianbao::page
