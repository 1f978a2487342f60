#include "core/page/credititems.h"

#include "core/page/lines.h"
#include "core/page/names.h"
#include "core/page/signs.h"

#include <algorithm>
#include <array>

namespace jianbao::page {

namespace {

// What may stand among credits without being a name or a role.
constexpr std::array<QStringView, 31> fillerWords{
    u"报道组", u"图片由",   u"照片由",   u"图片均由", u"照片均由", u"摄影报道", u"摄影报导", u"图片报道", u"受访者提供", u"受访者供图", u"资料图片",
    u"资料图", u"报道",     u"报导",     u"综合",     u"发自",     u"来源",     u"本报",     u"本刊",     u"本网",       u"本台",       u"本版",
    u"本组",   u"本文图片", u"本文照片", u"新华社发", u"中新社发", u"首席",     u"供稿单位", u"均由",     u"文章"};
// The words are by the names beside it.
constexpr std::array<QStringView, 7> writing{u"采访整理", u"采写", u"采访", u"执笔", u"口述", u"记录", u"文案"};
constexpr std::array<QStringView, 9> pictures{u"影像", u"供图", u"提供", u"拍摄", u"摄影", u"摄", u"图片", u"图", u"影"};
// Who wrote or cut what a picture shows: 甲某 书.
constexpr std::array<QStringView, 9> works{u"篆刻", u"书法", u"国画", u"油画", u"剪纸", u"漫画", u"书", u"绘", u"画"};
// Before 记者: of which kind.
constexpr std::array<QStringView, 11> kindsOfReporters{u"全媒体", u"融媒体", u"全媒", u"融媒", u"首席", u"见习",
                                                       u"实习",   u"特约",   u"高级", u"资深", u"值班"};
// Behind who wrote what is printed in parts: 甲某 著.
constexpr std::array<QStringView, 3> authorship{u"编著", u"著", u"译"};
// What stands behind 记者 and is no name: 记者手记, 记者观察.
constexpr std::array<QStringView, 17> noNames{u"手记", u"观察", u"调查", u"述评", u"见闻", u"札记",
                                              u"日记", u"走笔", u"来信", u"点评", u"信箱", u"热线",
                                              u"链接", u"受访者", u"资料", u"全媒体", u"融媒体"};
// How places of work and schools end beside those that are organisations wherever they stand: 营运部, 五年级.
constexpr std::array<QStringView, 19> officeEnds{u"融媒", u"发布", u"科", u"校", u"室", u"处", u"组", u"部", u"站", u"所", u"队", u"院", u"馆",
                                                 u"厂", u"年级", u"班", u"局", u"单位", u"党支部"};
// Before those who are not credited, as who taught the child that wrote, and before what is no name.
constexpr std::array<QStringView, 21> others{u"指导教师", u"指导老师", u"辅导教师", u"辅导老师", u"责任编辑", u"编辑", u"责编",
                                             u"美编",     u"校对",     u"审核",     u"审校",     u"监制",     u"统筹", u"策划",
                                             u"总策划",   u"剪辑",     u"视频",     u"出镜",     u"制图",     u"单位", u"工作单位"};
// What somebody is, behind a place of work: 县医院 主治医师 甲某.
constexpr std::array<QStringView, 24> posts{u"副主任医师", u"主任医师",   u"主治医师", u"主管护师", u"医师",     u"护士长",
                                            u"副教授",     u"教授",       u"讲师",     u"副研究员", u"研究员",   u"高级农艺师",
                                            u"农艺师",     u"高级工程师", u"工程师",   u"党委书记", u"党组书记", u"总支书记",
                                            u"院长",       u"校长",       u"主任",     u"律师",     u"党委委员", u"副主任"};
// With which names of offices begin that are shorter: 乡文化站, 县林业局.
constexpr QStringView districts = u"省州市县区旗镇乡村校";
constexpr QStringView partingMarks = u" 　\u00A0、，,；;/／：:·・･‧•|｜丨∣&＆-—\t";

constexpr signs::WordList fillers(fillerWords);
constexpr signs::WordList writingWords(writing);
constexpr signs::WordList pictureWords(pictures);
constexpr signs::WordList workWords(works);
constexpr signs::WordList authorWords(authorship);
constexpr signs::WordList offices(officeEnds);
constexpr signs::WordList otherWords(others);
constexpr signs::WordList postWords(posts);
constexpr signs::WordList reporterKinds(kindsOfReporters);

// Between a word and whom it credits: 文/甲某, 图丨乙某.
bool isStroke(QChar c)
{
    return QStringView(u"/／：:丨｜|").contains(c);
}

// How many characters say that the words and the pictures are by the names beside them: 文/图, 图文, 文丨摄, 文并摄. 0: none.
qsizetype wordsAndPicturesAt(QStringView text)
{
    const auto isPicture = [](QChar c) { return QStringView(u"图摄影").contains(c); };
    if (text.isEmpty() || !(text.front() == u'文' || isPicture(text.front())))
        return 0;
    qsizetype at = 1;
    const auto skipLineEnd = [&] { at += at < text.size() && text[at] == u'\n'; };
    skipLineEnd();
    const bool between = at < text.size() && (isStroke(text[at]) || QStringView(u"、·并及").contains(text[at]) || text.startsWith(u"文 图"));
    at += between;
    skipLineEnd();
    if (at >= text.size())
        return 0;
    const bool second = text.front() == u'文' ? text[at] == u'图' || (between && isPicture(text[at])) : text[at] == u'文';
    return second && (between || text.front() == u'图' || text[at] == u'图') ? at + 1 : 0;
}

// Around names, or around a title or a word of credits: （甲某）, [记者]　甲某, 【图】.
bool opensBracket(QChar c)
{
    return signs::isOpenBracket(c) || c == u'【';
}

bool closesBracket(QChar c)
{
    return signs::isCloseBracket(c) || c == u'】';
}

// A place of work or a township; behind a title a name of three characters may end as one.
bool isOffice(QStringView text, bool titled)
{
    for (QStringView post : postWords) {
        if (text.size() > post.size() + 2 && text.endsWith(post))
            return isOffice(text.chopped(post.size()), titled);
    }
    if (text.contains(u'的') || text.size() < 3) // 老渡口的新驿站
        return false;
    const bool named = looksLikeOrganisation(text);
    const bool ends = (text.size() > 4 || districts.contains(text.front()) || text.endsWith(u"融媒")) && offices.anyEnds(text);
    return (named || ends) && (!titled || text.size() > 3 || QStringView(u"镇乡县局").contains(text.back()));
}

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
        if (opensBracket(c)) {
            takeBracket(rest);
        } else if (signs::isBylineMark(c) || (m_at == 0 && isLostMark(rest))) {
            add({Item::Mark});
            m_credits.marked = true;
            ++m_at;
        } else if (const qsizetype other = othersAt(rest); other > 0) {
            m_at += other;
            m_credits.whole = !m_items.empty() || m_at < m_text.size(); // 编辑：甲某 alone is an imprint
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
            else
                takeName(rest);
        }
        m_apart = m_stroke = false;
    }

    // ■ of a font of signs, which the text layer has as a letter: n本报记者 甲某. A bar stands before crossheads as well.
    [[nodiscard]] static bool isLostMark(QStringView rest)
    {
        if (QStringView(u"▌▍▎▏▋▐").contains(rest[0]))
            return beginsWithTitle(rest.sliced(1));
        return rest.size() > 2 && QStringView(u"nNlLuU").contains(rest[0]) && signs::isHan(rest[1]);
    }

    // 编辑：甲某, 指导老师 甲某: how long what names others is, up to the next title; 0: none.
    [[nodiscard]] qsizetype othersAt(QStringView rest) const
    {
        const QStringView word = otherWords.startOf(rest);
        const bool signer = m_bracketed && m_at == 0; // （编辑　甲某）
        if (signer || word.isEmpty() || word.size() == rest.size() || !(isBlank(rest[word.size()]) || isStroke(rest[word.size()])))
            return 0;
        qsizetype end = word.size();
        while (end < rest.size() && !startsOther(rest.sliced(end)) && rest[end] != u'文')
            ++end;
        return end;
    }

    // 某小学五（2）班 before the pupil's name; 0: none.
    [[nodiscard]] static qsizetype schoolClassAt(QStringView rest)
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
        if (filler.startsWith(u"摄影")) { // 甲某　摄影报道
            add({Item::Both, Item::Either, u"摄影"});
            m_credits.photo = true;
        } else if (filler == u"发自") {
            while (m_at < m_text.size() && signs::isHan(m_text[m_at]) && !signs::startsWithAny(m_text.sliced(m_at), fillers))
                ++m_at;
        } else if (filler.startsWith(u"报") && !m_apart && endsWithPlace()) { // 记者　甲某　某县报道
            m_items.pop_back();
        }
    }

    // What stands behind other names, is no name and may be a place.
    [[nodiscard]] bool endsWithPlace() const
    {
        const qsizetype n = qsizetype(m_items.size());
        return n > 1 && endsWithNames() && m_items[size_t(n) - 2].kind == Item::Names && m_items.back().names.size() == 1 &&
               !looksLikeName(m_items.back().names.constFirst()) && !isTransliterated(m_items.back().names.constFirst());
    }

    bool takeTitle(QStringView rest)
    {
        const signs::RoleWord *role = signs::roleAt(rest, m_bracketed);
        if (role == nullptr)
            return false;
        m_credits.titled = true;
        m_at += role->word.size();
        if (role->word == u"摄影")
            addPicture(m_text.sliced(m_at));
        else if (role->word == u"撰文" || role->word == u"文字") // what was done, not who did it
            add({Item::Writing});
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
            add({Item::Writing});
            return true;
        }
        if (rest.front() != u'文' || isGiven(rest.first(1)))
            return false;
        const bool behind = rest.size() > 1 && (isStroke(rest[1]) || rest[1] == u'·');
        if (!behind && !m_stroke && rest.size() > 1 && (rest[1] == u'\n' || !isEdge(rest.sliced(1))))
            return false;
        ++m_at;
        m_credits.words = true;
        add({Item::Writing});
        return true;
    }

    // 《某报》 before whose reporter it is.
    [[nodiscard]] static qsizetype paperAt(QStringView rest)
    {
        const qsizetype end = rest.front() == u'《' ? rest.indexOf(u'》') : -1;
        return end > 1 && rest[end - 1] == u'报' && beginsWithTitle(rest.sliced(end + 1)) ? end + 1 : 0;
    }

    void takeName(QStringView rest)
    {
        qsizetype end = 0;
        while (end < rest.size() && belongsToName(rest, end))
            ++end;
        const QStringView token = ofOnePerson(rest.first(end));
        if (const qsizetype office = brokenOffice(token); office > 0) {
            m_credits.office = true;
            m_at += office;
            return;
        }
        m_at += std::max<qsizetype>(1, token.size());
        if (token.isEmpty()) {
            m_credits.whole = false;
            return;
        }
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
        if (town || isOffice(token, m_titled)) {
            takeOffice();
            return;
        }
        if (const qsizetype office = m_titled || m_bracketed ? officeBeforeName(token) : 0; office > 0) {
            takeOffice();
            m_at -= token.size() - office;
            return;
        }
        // Without a title nothing says that a longer run of characters is names at all.
        if (!m_titled && breaks == 0 && token.size() > 3 && !token.contains(u'·') && !looksLikeName(token))
            m_credits.whole = false;
        if (m_onlyWhole && !m_credits.whole)
            return;
        addNames(token.contains(u'·') ? foreignNames(token) : splitNames(token), single);
        m_singleOpen = single && endsWithNames();
    }

    // Whether one character set apart by blanks stands next.
    [[nodiscard]] static bool beginsSingle(QStringView text)
    {
        qsizetype at = 0;
        while (at < text.size() && isBlank(text[at]))
            ++at;
        return at > 0 && at < text.size() && signs::isHan(text[at]) && (at + 1 == text.size() || isBlank(text[at + 1]));
    }

    // Whose title stands before the names so far says nothing of those of an office.
    void takeOffice()
    {
        m_credits.office = true;
        if (endsWithNames())
            add({Item::Office});
    }

    // How much of 某镇甲某 is the office; 0: none.
    [[nodiscard]] static qsizetype officeBeforeName(QStringView token)
    {
        constexpr QStringView ends = u"镇乡道局院站所队校组";
        for (qsizetype size = token.size() - 2; size > 2; --size) {
            if (ends.contains(token[size - 1]) && isOffice(token.first(size), true) && looksLikeName(token.sliced(size)))
                return size;
        }
        return 0;
    }

    void addNames(const QStringList &found, bool single)
    {
        // 记者帮你问 alone is no credit.
        const bool bare = !m_bracketed && !m_apart && m_items.size() == 1 && m_at == m_text.size();
        QStringList names;
        for (const QString &name : found) {
            if (std::find(noNames.begin(), noNames.end(), name) != noNames.end()) {
                m_credits.whole = false;
                continue;
            }
            const bool fits = name.size() >= 2 && (name.size() <= 4 || isTransliterated(name)) &&
                              ((m_titled && !bare) || endsWithWords() || looksLikeName(name) || isTransliterated(name));
            const bool foreign = name.contains(u'·') && name.size() <= 15;
            m_credits.whole = m_credits.whole && (fits || foreign || single);
            names.append(name);
        }
        if (!names.isEmpty())
            add({Item::Names, Item::Either, {}, names});
    }

    // 甲某／文: what stands before is names, whatever it looks like.
    [[nodiscard]] bool endsWithWords() const
    {
        return m_text.size() > 2 && m_text.back() == u'文' && isStroke(m_text[m_text.size() - 2]);
    }

    // 甲某 of 甲某·县委宣传部, where · parts a name and an office.
    [[nodiscard]] static QStringView ofOnePerson(QStringView token)
    {
        const qsizetype dot = token.indexOf(u'·');
        if (dot < 0)
            return token;
        const QStringView first = token.first(dot);
        const QStringView second = token.sliced(dot + 1);
        return isOffice(first, false) || isOffice(second, false) ? first : token;
    }

    // How long a place of work is that a line's end breaks or parts from a name: 某县融媒体中|心, 县公安局|甲某. 0: none.
    static qsizetype brokenOffice(QStringView token)
    {
        const qsizetype end = token.indexOf(u'\n');
        if (end < 0)
            return 0;
        if (looksLikeOrganisation(token.first(end)))
            return end;
        return looksLikeOrganisation(token.toString().remove(u'\n')) ? token.size() : 0;
    }

    // 努尔兰·吐尔逊, perhaps broken at a line's end; a name of two or three characters on the next line is another one's.
    static QStringList foreignNames(QStringView token)
    {
        const qsizetype end = token.lastIndexOf(u'\n');
        const bool two = end >= 0 && end >= token.lastIndexOf(u'·') + 3 && looksLikeName(token.sliced(end + 1));
        if (!two)
            return {token.toString().remove(u'\n')};
        return {token.first(end).toString().remove(u'\n'), token.sliced(end + 1).toString()};
    }

    bool belongsToName(QStringView rest, qsizetype at) const
    {
        const QChar c = rest[at];
        if (c == u'\n' && at == 1 && m_singleOpen) // 张 三 | 李 四
            return false;
        if (partsCredits(c) && c != u'·') // 丨 is a Han character
            return false;
        if (c == u'\n' && rest.sliced(at + 1).startsWith(u'影') && looksLikeName(rest.first(at).toString() + u'影'))
            return at == 2; // 韩丽|影
        if (c == u'\n') // a line's end inside a name or between two
            return at > 0 && at + 1 < rest.size() && signs::isHan(rest[at + 1]) &&
                   !startsOther(rest.sliced(at + 1));
        if (c == u'·')
            return at > 0 && at + 1 < rest.size() && (signs::isHan(rest[at + 1]) || rest[at + 1] == u'\n');
        return signs::isHan(c) && (at == 0 || endsName(rest, at) || !startsOther(rest.sliced(at)));
    }

    bool startsOther(QStringView text) const
    {
        const QStringView filler = fillers.startOf(text);
        if (signs::roleAt(text, m_bracketed) != nullptr || wordsAndPicturesAt(text) > 0 ||
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
        const QString before = rest.first(at).toString().remove(u'\n');
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
    bool m_singleOpen = false; // the last token was one character: a name printed with an inner space goes on
    bool m_ofSingles = false;  // the last name was put together of two such
    std::vector<Item> m_items;
    Credits m_credits;
};

// Behind which a word that joinCreditWords() knows may be broken.
signs::CharacterSieve charactersBeforeBreaks()
{
    signs::CharacterSieve sieve;
    const auto add = [&](QStringView word) {
        for (QChar c : word.chopped(1))
            sieve.add(c);
    };
    for (const signs::RoleWord &role : signs::roleWords())
        add(role.word);
    for (const signs::RoleWord &role : signs::signerWords())
        add(role.word);
    for (QStringView word : fillers)
        add(word);
    for (QStringView word : writingWords)
        add(word);
    return sieve;
}

// Titles that papers set wide: 记　者.
constexpr std::array<QStringView, 6> wideWords{u"记 者", u"记　者", u"通 讯 员", u"通　讯　员", u"作 者", u"作　者"};
constexpr signs::WordList wideTitles(wideWords);

void closeWideTitles(QString &text)
{
    for (QStringView wide : wideTitles)
        text.replace(wide.toString(), wide.toString().remove(wide[1]));
}

} // namespace

bool partsCredits(QChar c)
{
    static constexpr signs::CharacterSieve sieve = [] {
        signs::CharacterSieve characters;
        for (qsizetype i = 0; i < partingMarks.size(); ++i)
            characters.add(partingMarks[i]);
        return characters;
    }();
    return sieve.mayHave(c) && partingMarks.contains(c);
}

bool mayHaveParts(QStringView text)
{
    return text.contains(u'\n') || signs::containsAny(text, wideTitles);
}

CreditItems readCreditItems(QStringView text, bool bracketed, bool onlyWhole)
{
    return Tokenizer(text, bracketed, onlyWhole).read();
}

qsizetype affiliationAt(QStringView text, bool mayBreak, bool opens)
{
    constexpr qsizetype longest = 12;
    if (text.isEmpty() || !signs::isHan(text.front()))
        return 0;
    const QStringView kind = reporterKinds.startOf(text);
    if (!kind.isEmpty() && (signs::roleAt(text.sliced(kind.size())) != nullptr ||
                            affiliationAt(text.sliced(kind.size()), mayBreak, opens) > 0))
        return kind.size();
    for (qsizetype end = 1; end < std::min(longest + 1, text.size()); ++end) {
        const signs::RoleWord *role = signs::roleAt(text.sliced(end));
        if (role != nullptr && (role->role == u"记者" || role->role == u"通讯员" || role->word == u"评论员" ||
                                role->word.startsWith(u"特约撰稿"))) {
            const bool kept = text[end - 1] == u'报' || (!reporterKinds.startOf(role->word).isEmpty() && end <= 3);
            if ((opens && kept) || (end > 2 && text[end - 1] == u'报')) // 柳河报评论员, 柳河融媒记者
                return end;
            const QStringList names = splitNames(text.first(end)); // 通讯员甲某记者
            const auto isName = [](const QString &name) { return looksLikeName(name) || isTransliterated(name); };
            return text[end - 1] == u'\n' || std::all_of(names.begin(), names.end(), isName) ? 0 : end;
        }
        const bool named = text[end] == u'\n' && looksLikeName(text.first(end)) && // 甲某 | 本报记者
                           signs::startsWithAny(text.sliced(end + 1), signs::sources());
        if (named || (!signs::isHan(text[end]) && !(mayBreak && text[end] == u'\n')))
            return 0;
    }
    return 0;
}

QString joinCreditWords(QString joined, bool bracketed)
{
    closeWideTitles(joined);
    static const signs::CharacterSieve breaks = charactersBeforeBreaks();
    for (qsizetype at = joined.indexOf(u'\n'); at >= 0; at = joined.indexOf(u'\n', at + 1)) {
        const QStringView left = QStringView(joined).first(at);
        if (left.isEmpty() || !breaks.mayHave(left.back()))
            continue;
        const QStringView right = QStringView(joined).sliced(at + 1);
        const auto broken = [&](QStringView word) {
            for (qsizetype k = 1; k < word.size(); ++k) {
                if (left.endsWith(word.first(k)) && right.startsWith(word.sliced(k)))
                    return true;
            }
            return false;
        };
        const auto brokenRole = [&](const signs::RoleWord &role) { return broken(role.word); };
        if (std::any_of(signs::roleWords().begin(), signs::roleWords().end(), brokenRole) ||
            (bracketed && std::any_of(signs::signerWords().begin(), signs::signerWords().end(), brokenRole)) ||
            std::any_of(fillers.begin(), fillers.end(), broken) ||
            std::any_of(writingWords.begin(), writingWords.end(), broken))
            joined.remove(at, 1);
    }
    return joined;
}

} // namespace jianbao::page
