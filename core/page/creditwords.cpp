#include "core/page/creditwords.h"

#include "core/page/credits.h"
#include "core/page/lines.h"
#include "core/page/names.h"
#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

using namespace credit;

namespace {

// Before 记者: of which kind.
constexpr std::array<QStringView, 11> kindsOfReporters{u"全媒体", u"融媒体", u"全媒", u"融媒", u"首席", u"见习",
                                                       u"实习",   u"特约",   u"高级", u"资深", u"值班"};
// How places of work and schools end beside those that are organisations wherever they stand: 营运部, 五年级.
constexpr std::array<QStringView, 20> officeEnds{u"客户端", u"融媒", u"发布", u"科", u"校", u"室", u"处", u"组", u"部", u"站", u"所", u"队", u"院", u"馆",
                                                 u"厂", u"年级", u"班", u"局", u"单位", u"党支部"};
// What somebody is, behind a place of work: 县医院 主治医师 甲某.
constexpr std::array<QStringView, 37> posts{u"居民",         u"村民",       u"教师",       u"职工",     u"干部",
                                            u"常委",         u"部长",       u"副局长",     u"局长",     u"副书记",     u"书记",     u"县长",     u"镇长",
                                            u"副主任医师", u"主任医师",   u"主治医师", u"主管护师", u"医师",     u"护士长",
                                            u"副教授",     u"教授",       u"讲师",     u"副研究员", u"研究员",   u"高级农艺师",
                                            u"农艺师",     u"高级工程师", u"工程师",   u"党委书记", u"党组书记", u"总支书记",
                                            u"院长",       u"校长",       u"主任",     u"律师",     u"党委委员", u"副主任"};
// With which names of offices begin that are shorter: 乡文化站, 县林业局.
constexpr QStringView districts = u"省州市县区旗镇乡村校";
constexpr QStringView partingMarks = u" 　\u00A0、，,；;/／：:·・･‧•|｜丨∣│&＆-—－–─\t";

constexpr signs::WordList offices(officeEnds);
constexpr signs::WordList postWords(posts);
constexpr signs::WordList reporterKinds(kindsOfReporters);

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
constexpr std::array<QStringView, 8> wideWords{u"本 报", u"本　报", u"记 者", u"记　者", u"通 讯 员", u"通　讯　员", u"作 者", u"作　者"};
constexpr signs::WordList wideTitles(wideWords);

void closeWideTitles(QString &text)
{
    for (QStringView wide : wideTitles)
        text.replace(wide.toString(), wide.toString().remove(wide[1]));
}

} // namespace

bool isStroke(QChar c)
{
    return QStringView(u"/／：:丨｜|│").contains(c);
}

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

bool opensBracket(QChar c)
{
    return signs::isOpenBracket(c) || c == u'【';
}

bool closesBracket(QChar c)
{
    return signs::isCloseBracket(c) || c == u'】';
}

bool isOffice(QStringView text, bool titled)
{
    for (QStringView post : postWords) {
        if (text.size() > post.size() + 2 && signs::endsWith(text, post))
            return isOffice(text.chopped(post.size()), titled);
    }
    if (text.contains(u'的') || text.size() < 3) // 老渡口的新驿站
        return false;
    const bool named = looksLikeOrganisation(text);
    const bool ends = (text.size() > 4 || districts.contains(text.front()) || text.endsWith(u"融媒")) && offices.anyEnds(text);
    return (named || ends) && (!titled || text.size() > 3 || QStringView(u"镇乡县局").contains(text.back()));
}

bool isFurtherOffice(QStringView text)
{
    const auto ends = [&](QStringView word) { return signs::endsWith(text, word); };
    const auto post = std::find_if(postWords.begin(), postWords.end(), ends);
    const bool posted = post != postWords.end();
    const QStringView office = posted ? text.chopped(post->size()) : text;
    return office.isEmpty() || (!looksLikeName(text) && ((posted && text.size() > 4) || offices.anyEnds(office)));
}

qsizetype brandAt(QStringView text)
{
    constexpr qsizetype longest = 8;
    const auto isLatin = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    const bool latin = !text.isEmpty() && isLatin(text.front());
    qsizetype end = 0;
    while (end < std::min(text.size(), longest) && (latin ? isLatin(text[end]) : signs::isHan(text[end])))
        ++end;
    if (end < 2 || end == text.size())
        return 0;
    if (latin)
        return beginsWithTitle(text.sliced(end)) || signs::startsWithAny(text.sliced(end), pictureWords) ? end : 0;
    const bool linked = isNameDot(text[end]) || QStringView(u"-－–—").contains(text[end]);
    return linked && !looksLikeName(text.first(end)) && affiliationAt(text.sliced(end + 1), false, true) > 0 ? end + 1 : 0;
}

bool isNameDot(QChar c)
{
    return QStringView(u"·•‧・･").contains(c);
}

bool hasNameDot(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isNameDot);
}

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
            const bool joins = text[end - 1] == u'和' && looksLikeName(text.first(end - 1)); // 甲某和通讯员
            const QStringList names = splitNames(text.first(end)); // 通讯员甲某记者
            const auto isName = [](const QString &name) { return looksLikeName(name) || isTransliterated(name); };
            return text[end - 1] == u'\n' || joins || std::all_of(names.begin(), names.end(), isName) ? 0 : end;
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
