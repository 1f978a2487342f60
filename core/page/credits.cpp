#include "core/page/credits.h"

#include "core/page/lines.h"
#include "core/page/names.h"
#include "core/page/signs.h"

#include <algorithm>
#include <array>

namespace jianbao::page {

namespace {

constexpr qsizetype longestCredits = 90; // longer texts are not credits

// What may stand among credits without being a name or a role.
constexpr std::array<QStringView, 15> fillerWords{u"采访整理", u"图片由", u"照片由", u"摄影报道", u"摄影报导", u"采写", u"报道", u"报导", u"综合",
                                              u"发自",     u"本报",     u"本刊", u"本网", u"本台", u"首席"};
// Both the words and the pictures are by the names beside it.
constexpr std::array<QStringView, 12> bothWords{u"文/图", u"图/文", u"文／图", u"图／文", u"文丨图", u"图丨文", u"文｜图", u"文|图",
                                                      u"文图",  u"图文",  u"文、图", u"文 图"};
constexpr std::array<QStringView, 9> pictures{u"影像", u"供图", u"提供", u"拍摄", u"摄影", u"摄", u"图片", u"图", u"影"};
// Who wrote or cut what a picture shows: 甲某 书.
constexpr std::array<QStringView, 9> works{u"篆刻", u"书法", u"国画", u"油画", u"剪纸", u"漫画", u"书", u"绘", u"画"};
// Before 记者: of which kind.
constexpr std::array<QStringView, 11> kindsOfReporters{u"全媒体", u"融媒体", u"全媒", u"融媒", u"首席", u"见习",
                                                       u"实习",   u"特约",   u"高级", u"资深", u"值班"};
// Behind who wrote what is printed in parts: 甲某 著.
constexpr std::array<QStringView, 4> authorship{u"编著", u"著", u"口述", u"译"};
// What stands behind 记者 and is no name: 记者手记, 记者观察.
constexpr std::array<QStringView, 12> noNames{u"手记", u"观察", u"调查", u"述评", u"见闻", u"札记",
                                              u"日记", u"走笔", u"来信", u"点评", u"信箱", u"热线"};
// How places of work and schools end beside those that are organisations wherever they stand: 营运部, 五年级.
constexpr std::array<QStringView, 16> officeEnds{u"科", u"室", u"处", u"组", u"部", u"站", u"所", u"队", u"院", u"馆",
                                                 u"厂", u"年级", u"班", u"局", u"单位", u"党支部"};
// Before names that are not credited: who taught the child that wrote.
constexpr std::array<QStringView, 4> teachers{u"指导教师", u"指导老师", u"辅导教师", u"辅导老师"};
constexpr QStringView separators = u" 　\u00A0、，,；;/／：:·•|｜丨∣&＆-—\t";

constexpr signs::WordList fillers(fillerWords);
constexpr signs::WordList wordsAndPictures(bothWords);
constexpr signs::WordList pictureWords(pictures);
constexpr signs::WordList workWords(works);
constexpr signs::WordList authorWords(authorship);
constexpr signs::WordList offices(officeEnds);
constexpr signs::WordList teacherWords(teachers);
constexpr signs::WordList reporterKinds(kindsOfReporters);

// What may stand in a text that is nothing but credits; everything else ends the reading.
bool mayStandInCredits(QChar c)
{
    return c == u'\n' || signs::isHan(c) || separators.contains(c) || signs::isBylineMark(c);
}

// How many characters say whose or what reporter it is right before the title: 3 of 县融媒记者 or 全媒体见习记者. 0: a title, a
// name or anything else. mayBreak: over a line's end, which outside of brackets parts names from what stands above. opens:
// no title stands before it, so that what looks like a name is whose reporter it is.
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
            if (opens && kept) // 柳河报评论员, 柳河融媒记者
                return end;
            const QStringList names = splitNames(text.first(end)); // 通讯员甲某记者
            const auto isName = [](const QString &name) { return looksLikeName(name) || isTransliterated(name); };
            return text[end - 1] == u'\n' || std::all_of(names.begin(), names.end(), isName) ? 0 : end;
        }
        if (!signs::isHan(text[end]) && !(mayBreak && text[end] == u'\n'))
            return 0;
    }
    return 0;
}

// Between a word and whom it credits: 文/甲某, 图丨乙某.
bool isStroke(QChar c)
{
    return QStringView(u"/／：:丨｜|").contains(c);
}

class Reader
{
public:
    // onlyWhole: the reading ends where it finds what is no credit.
    Reader(QStringView text, bool bracketed, bool onlyWhole)
        : m_text(text), m_bracketed(bracketed), m_onlyWhole(onlyWhole)
    {
    }

    Credits read()
    {
        m_credits.whole = true;
        while (m_at < m_text.size() && m_credits.whole)
            step();
        if (m_onlyWhole && !m_credits.whole)
            return {};
        closeGroup();
        return std::move(m_credits);
    }

private:
    void step()
    {
        const QStringView rest = m_text.sliced(m_at);
        const QChar c = rest.front();
        if (c == u'\n' || separators.contains(c)) {
            m_slash = isStroke(c);
            ++m_at;
        } else if (signs::isBylineMark(c)) {
            closeGroup();
            m_role = {};
            m_credits.marked = true;
            ++m_at;
        } else if (!teacherWords.startOf(rest).isEmpty()) { // the rest are theirs
            closeGroup();
            m_at = m_text.size();
        } else if (const QStringView both = wordsAndPictures.startOf(rest); !both.isEmpty()) {
            m_keepsRole = true;
            m_credits.both = true;
            m_at += both.size();
        } else if (const QStringView filler = fillers.startOf(rest); !filler.isEmpty()) {
            m_keepsRole = m_keepsRole || filler.startsWith(u"摄影");
            m_credits.photo = m_credits.photo || filler.startsWith(u"摄影");
            if (m_role.isEmpty() && filler.startsWith(u"摄影")) // 甲某　摄影报道
                m_role = u"摄影";
            m_at += filler.size();
        } else if (!takeRole(rest) && !takePicture(rest) && !takeWork(rest) && !takeWords(rest)) {
            const bool opens = m_role.isEmpty() && m_group.isEmpty();
            if (const qsizetype affiliation = affiliationAt(rest, m_bracketed, opens); affiliation > 0)
                m_at += affiliation;
            else
                takeName(rest);
        }
    }

    bool takeRole(QStringView rest)
    {
        const signs::RoleWord *role = signs::roleAt(rest, m_bracketed);
        if (role == nullptr || (role->word == u"摄影" && !m_group.isEmpty())) // 甲某 摄影: takePicture()
            return false;
        const bool taken = m_photographer || (m_slash && m_role == u"摄影" && m_group.isEmpty());
        closeGroup();
        m_role = taken ? QStringView(u"摄影") : role->role; // 图/通讯员 甲某, 摄影：通讯员 甲某
        m_photographer = false;
        m_credits.titled = true;
        m_credits.photo = m_credits.photo || role->word == u"摄影";
        m_at += role->word.size();
        return true;
    }

    // 摄, 供图, 摄于某地 behind names make them photographers; 图/ before a name does.
    bool takePicture(QStringView rest)
    {
        if (rest.startsWith(u"摄于") && !m_group.isEmpty()) {
            closeGroup(u"摄影");
            m_credits.photo = true;
            m_at = m_text.size();
            return true;
        }
        const QStringView word = pictureWords.startOf(rest);
        if (word.isEmpty())
            return false;
        const QStringView after = rest.sliced(word.size());
        const bool ends = after.isEmpty() || after.front() == u'\n' || separators.contains(after.front()) ||
                          signs::isCloseBracket(after.front());
        if (!ends)
            return false;
        m_at += word.size();
        m_credits.photo = true;
        const bool before = !after.isEmpty() && isStroke(after.front());
        if (m_group.isEmpty() || (before && !m_slash)) {
            closeGroup();
            m_role = u"摄影";
            m_photographer = true;
        } else {
            closeGroup(m_keepsRole ? QStringView() : QStringView(u"摄影"));
        }
        return true;
    }

    // 书, 篆刻, 著 at the end, set apart from the name before.
    bool takeWork(QStringView rest)
    {
        const bool written = authorWords.startOf(rest).size() == rest.size();
        if ((!written && workWords.startOf(rest).size() != rest.size()) || m_group.isEmpty() || m_singleOpen)
            return false;
        m_at += rest.size();
        (written ? m_credits.titled : m_credits.photo) = true;
        m_credits.work = !written;
        return true;
    }

    // 文 beside a name, with a stroke between them.
    bool takeWords(QStringView rest)
    {
        if (rest.front() != u'文')
            return false;
        const bool before = rest.size() > 1 && isStroke(rest[1]);
        if (!before && !m_slash && rest.size() > 1 && !separators.contains(rest[1]))
            return false;
        ++m_at;
        m_credits.words = true;
        if (before && !m_slash) {
            closeGroup();
            m_role = {};
        } else {
            closeGroup();
        }
        return true;
    }

    void takeName(QStringView rest)
    {
        qsizetype end = 0;
        while (end < rest.size() && belongsToName(rest, end))
            ++end;
        const QStringView token = rest.first(end);
        if (const qsizetype office = brokenOffice(token); office > 0) {
            closeGroup();
            m_credits.office = true;
            m_at += office;
            return;
        }
        m_at += std::max<qsizetype>(1, end);
        if (token.isEmpty()) {
            m_credits.whole = false;
            return;
        }
        const qsizetype breaks = token.count(u'\n');
        const bool single = token.size() - breaks == 1;
        if (single && m_singleOpen && !m_group.isEmpty()) { // 张 三
            m_group.last() += token.toString().remove(u'\n');
            m_singleOpen = false;
            return;
        }
        const bool office = (looksLikeOrganisation(token) || (token.size() > 4 && offices.anyEnds(token))) &&
                            !token.contains(u'的'); // 老渡口的新驿站
        const bool town = m_bracketed && m_role.isEmpty() && m_group.isEmpty() && token.size() == 2 &&
                          QStringView(u"镇乡县村局").contains(token.back()) && m_at < m_text.size(); // （某镇　甲某）
        if (town || (office && (m_role.isEmpty() || token.size() > 3))) {
            closeGroup();
            m_credits.office = true;
            return;
        }
        // Without a title nothing says that a longer run of characters is names at all.
        if (m_role.isEmpty() && breaks == 0 && token.size() > 3 && !token.contains(u'·') && !looksLikeName(token))
            m_credits.whole = false;
        if (m_onlyWhole && !m_credits.whole)
            return;
        m_photographer = false;
        const QStringList names = token.contains(u'·') ? foreignNames(token) : splitNames(token);
        for (const QString &name : names) {
            const bool fits = name.size() >= 2 && (name.size() <= 4 || isTransliterated(name)) &&
                              (!m_role.isEmpty() || looksLikeName(name)) &&
                              std::find(noNames.begin(), noNames.end(), name) == noNames.end();
            const bool foreign = name.contains(u'·') && name.size() <= 15;
            m_credits.whole = m_credits.whole && (fits || foreign || single);
            m_group.append(name);
        }
        m_singleOpen = single;
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
        if (separators.contains(c) && c != u'·') // 丨 is a Han character
            return false;
        if (c == u'\n' && rest.sliced(at + 1).startsWith(u'影') && looksLikeName(rest.first(at).toString() + u'影'))
            return at == 2; // 韩丽|影
        if (c == u'\n') // a line's end inside a name or between two
            return at > 0 && at + 1 < rest.size() && signs::isHan(rest[at + 1]) &&
                   !startsOther(rest.sliced(at + 1));
        if (c == u'·')
            return at > 0;
        return signs::isHan(c) && (at == 0 || endsName(rest, at) || !startsOther(rest.sliced(at)));
    }

    bool startsOther(QStringView text) const
    {
        if (signs::roleAt(text, m_bracketed) != nullptr || signs::startsWithAny(text, wordsAndPictures) ||
            signs::startsWithAny(text, fillers))
            return true;
        const QStringView word = pictureWords.startOf(text);
        return !word.isEmpty() && (word.size() == text.size() || !signs::isHan(text[word.size()]));
    }

    // 图 of 朝格图, where the characters before it are no name without it, and 影 of 韩丽影.
    static bool endsName(QStringView rest, qsizetype at)
    {
        if (rest[at] == u'影')
            return (at == 2 || (at == 3 && rest[2] == u'\n')) && looksLikeName(rest.first(2).toString() + u'影');
        return at > 1 && rest[at] == u'图' && !looksLikeName(rest.first(at)) && isTransliterated(rest.first(at + 1));
    }

    void closeGroup(QStringView photographers = {})
    {
        for (const QString &name : m_group) {
            QString role = m_role.isEmpty() ? QStringLiteral("作者") : m_role.toString();
            if (!photographers.isEmpty())
                role = photographers.toString();
            if (name.size() < 2)
                m_credits.whole = false;
            m_credits.people.append({role, name});
        }
        m_group.clear();
        m_singleOpen = false;
    }

    QStringView m_text;
    bool m_bracketed = false; // brackets stood around it
    bool m_onlyWhole = false;
    qsizetype m_at = 0;
    QStringView m_role; // empty: none was printed
    QStringList m_group; // names since the last role word
    bool m_keepsRole = false; // 文/图, 摄影报道: the printed title stays
    bool m_slash = false;     // the character before was a stroke
    bool m_singleOpen = false; // the last token was one character: a name printed with an inner space goes on
    bool m_photographer = false; // 图/ stands right before: what follows is the photographer, titled or not
    Credits m_credits;
};

// Behind which a word that joinRoleWords() knows may be broken.
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
    for (QStringView word : wordsAndPictures)
        add(word);
    return sieve;
}

// A role word broken at a line's end is put together: 通讯<LF>员.
QString joinRoleWords(QString joined, bool bracketed)
{
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
            std::any_of(wordsAndPictures.begin(), wordsAndPictures.end(), broken))
            joined.remove(at, 1);
    }
    return joined;
}

// 甲某（某小学五年级）, □甲某（某县）, 文/甲某（某镇）: the name, where one stands before the bracket.
QStringView withoutOrigin(QStringView text)
{
    if (!signs::isCloseBracket(text.back()) || std::count_if(text.begin(), text.end(), signs::isOpenBracket) != 1)
        return text;
    const auto open = std::find_if(text.begin(), text.end(), signs::isOpenBracket);
    const QStringView before = trimmed(text, {0, open - text.begin()}).of(text);
    const QStringView name = !before.isEmpty() && signs::isBylineMark(before.front()) ? before.sliced(1) : before;
    const QStringView origin = text.sliced(open - text.begin() + 1).chopped(1);
    const bool credited = std::any_of(before.begin(), before.end(), isStroke);
    return looksLikeName(name) || (credited && looksLikeOrganisation(origin)) ? before : text;
}

Credits read(QStringView text, bool onlyWhole)
{
    const TextRange inner = trimmed(text, {0, text.size()});
    text = inner.of(text);
    if (text.isEmpty() || text.size() > longestCredits)
        return {};
    const QStringView named = withoutOrigin(text);
    const bool hasOrigin = named.size() < text.size();
    text = named;
    bool bracketed = false;
    const bool lenses = text.front() == u'【' && text.back() == u'】' && beginsWithTitle(text.sliced(1));
    if (lenses || (signs::isOpenBracket(text.front()) && signs::isCloseBracket(text.back()))) {
        text = text.sliced(1, text.size() - 2);
        bracketed = true;
    }
    QString joined;
    if (text.contains(u'\n')) {
        if (signs::containsAny(text.toString().remove(u'\n'), signs::noteWords()))
            return {};
        joined = joinRoleWords(text.toString(), bracketed);
        text = joined;
    } else if (signs::containsAny(text, signs::noteWords())) {
        return {};
    }
    Credits credits = Reader(text, bracketed, onlyWhole).read();
    credits.bracketed = bracketed;
    credits.marked = credits.marked || hasOrigin;
    return credits;
}

// （海燕）: two or three characters in brackets behind the last sentence, whatever they begin with, but for the remarks
// that stand there.
bool isPenName(QStringView bracketed)
{
    constexpr std::array<QStringView, 14> remarks{u"待续", u"有删节", u"有删改", u"下同", u"上同", u"连载", u"节选",
                                                  u"转载", u"新华社", u"综合",   u"略",   u"完",   u"图",   u"本报"};
    const QStringView name = bracketed.sliced(1).chopped(1);
    const auto isRemark = [&](QStringView remark) { return name.endsWith(remark); };
    return name.size() >= 2 && name.size() <= 3 && std::all_of(name.begin(), name.end(), signs::isHan) &&
           !looksLikeOrganisation(name) && std::none_of(remarks.begin(), remarks.end(), isRemark);
}

Credits signedBy(QStringView bracketed)
{
    Credits credits;
    credits.whole = credits.bracketed = true;
    credits.people.append({QStringLiteral("作者"), bracketed.sliced(1).chopped(1).toString()});
    return credits;
}

} // namespace

Credits readCredits(QStringView text)
{
    return read(text, false);
}

std::optional<Credits> wholeCredits(QStringView text)
{
    Credits credits = read(text, true);
    return credits.whole ? std::optional(std::move(credits)) : std::nullopt;
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
    const bool closed = signs::isCloseBracket(paragraph[inner.end - 1]);
    // Where the closing part may begin: a bracket, a mark, or behind the last sentence.
    for (qsizetype at = inner.end - 1; at >= limit; --at) {
        const QChar c = paragraph[at];
        const bool bracket = signs::isOpenBracket(c);
        const bool mark = signs::isBylineMark(c);
        const bool stop = at + 1 < inner.end && (signs::isStop(c) || signs::isClosing(c));
        const bool begins = bracket || (!closed && (mark || stop)); // a bracket closes what one opened
        if (begins) {
            const TextRange range{stop ? at + 1 : at, inner.end};
            std::optional<Credits> credits = wholeCredits(range.of(paragraph));
            const auto isBare = [&] { return !bracket && !mark && !credits->titled && !credits->photo; };
            if (credits && !credits->people.isEmpty() && !isBare())
                return {range, *std::move(credits)};
            const TextRange before = trimmed(paragraph, {inner.start, at});
            if (bracket && closed && signs::endsSentence(before.of(paragraph)) && isPenName(range.of(paragraph)))
                return {range, signedBy(range.of(paragraph))};
        }
        const bool closes = closed && at + 1 == inner.end;
        if (!closes && !mayStandInCredits(c)) // nor in what began before it
            break;
    }
    return {};
}

} // namespace jianbao::page
