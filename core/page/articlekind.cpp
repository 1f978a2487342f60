#include "core/page/articlekind.h"

#include "core/page/signs.h"
#include "core/page/wordlist.h"

#include <algorithm>

namespace jianbao::page {

namespace {

using signs::WordList;

// Fitted to the pages of the building half of the test pages (tests/data/compose/fit_article_kinds.py): what each measure
// says for a feature and for an opinion, against news.
struct KindWeight {
    QStringView name;
    double feature;
    double opinion;
};
constexpr std::array<KindWeight, size_t(KindMeasure::Count)> kindWeights{{
    {u"always", -1.2, -1.4},
    {u"writers-alone", -2.8, -1.3},
    {u"unsigned", -1.7, 0.5},
    {u"reporters", -3.3, -5.3},
    {u"byline", 1.7, 2.1},
    {u"author-note", 2.0, 4.4},
    {u"lead", -3.7, -2.8},
    {u"dated", -1.5, -1.1},
    {u"argues", 0.4, 2.0},
    {u"argues-in-title", -0.7, 1.4},
    {u"figures", -0.8, -1.9},
    {u"speech", 0.6, -0.4},
    {u"offices", -3.7, -1.1},
    {u"first-person", 1.5, 0.5},
    {u"family", 0.4, -1.8},
    {u"scene", 0.8, -0.8},
    {u"dash", 1.4, -2.4},
    {u"crossheads", 2.2, 3.5},
    {u"paragraphs", 2.9, 1.9},
    {u"brief", -0.1, -0.6},
}};

constexpr QStringView arguingWords[] = {
    u"应该", u"应当", u"不妨", u"不能", u"不可", u"切莫", u"切忌", u"岂",   u"何尝", u"与其", u"不在于", u"关键",
    u"说到底", u"归根", u"才能", u"才是", u"当然", u"其实", u"固然", u"诚然", u"值得", u"愿", u"也许", u"难道",
    u"怎能", u"须",   u"要把", u"多一些", u"少一些", u"多些", u"少些", u"我们", u"莫",  u"别让", u"不是", u"而是",
    u"反过来", u"道理", u"有人说", u"有的人", u"由此", u"可见", u"启示", u"不仅", u"更",  u"如果", u"倘若", u"假如",
    u"与否", u"有些", u"令人", u"不免", u"点赞", u"学问", u"功夫", u"二字", u"这是", u"就是"};
constexpr QStringView titleWords[] = {u"莫", u"别", u"让",   u"要",   u"须",   u"岂",   u"何", u"不", u"才",
                                      u"更", u"也", u"说", u"多一", u"多些", u"少一", u"少些"};
constexpr QStringView speechWords[] = {u"说：", u"说:", u"说，", u"说,", u"说。", u"告诉记者", u"介绍"};
constexpr QStringView officeWords[] = {u"县委", u"政府", u"局",   u"党委", u"召开", u"开展", u"推进",
                                       u"该镇", u"该县", u"全县", u"全镇", u"全市"};
constexpr QStringView familyWords[] = {u"母亲", u"父亲", u"外婆", u"奶奶", u"爷爷", u"小时候",
                                       u"童年", u"故乡", u"老家", u"记得"};
constexpr QStringView sceneWords[] = {u"清晨", u"早上", u"凌晨", u"傍晚", u"午后", u"天刚",
                                      u"太阳", u"雾",   u"风",   u"院子", u"老",   u"岁的"};
constexpr QStringView dayWords[] = {u"近日", u"日前", u"连日来", u"近期", u"今年以来"};
constexpr QStringView noteWords[] = {u"作者系", u"作者单位"};
constexpr WordList arguing(arguingWords);
constexpr WordList inTitles(titleWords);
constexpr WordList speech(speechWords);
constexpr WordList offices(officeWords);
constexpr WordList family(familyWords);
constexpr WordList scenes(sceneWords);
constexpr WordList days(dayWords);
constexpr WordList authorNotes(noteWords);

constexpr qsizetype timeLength = 80;  // characters in which a report says when it happened
constexpr qsizetype sceneLength = 60; // … in which a feature sets its scene
constexpr qsizetype leadLength = 12;  // … before 讯
constexpr qsizetype noteLength = 60;  // … at the end of the text, in which 作者系 … stands

int countOf(QStringView text, const WordList &words)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size();) {
        const QStringView word = words.startOf(text.sliced(i));
        count += !word.isEmpty();
        i += std::max<qsizetype>(1, word.size());
    }
    return count;
}

int figuresIn(QStringView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        count += signs::isDigit(text[i]) && (i == 0 || !signs::isDigit(text[i - 1]));
    return count;
}

// 我 but in 我们, 我县 …, outside of quotations.
int firstPersons(QStringView text)
{
    constexpr QStringView ofMany = u"们县市区省国乡镇州";
    int count = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'“' || text[i] == u'”')
            quoted = text[i] == u'“';
        count += !quoted && text[i] == u'我' && (i + 1 == text.size() || !ofMany.contains(text[i + 1]));
    }
    return count;
}

// 近日, 3日
bool saysWhen(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'日' && signs::isDigit(text[i - 1]))
            return true;
    }
    return signs::containsAny(text, days);
}

bool hasBlock(const Article &article, BlockRole role)
{
    return std::any_of(article.blocks.begin(), article.blocks.end(),
                       [&](const Block &block) { return block.role == role; });
}

} // namespace

QStringView kindMeasureName(KindMeasure measure)
{
    return kindWeights[size_t(measure)].name;
}

KindMeasures kindMeasures(const Article &article, const QStringList &paragraphs)
{
    const QString text = paragraphs.join(QString());
    const QStringView all(text);
    const double hundreds = double(std::max<qsizetype>(1, all.size())) / 100;
    const auto among = [&](int count, double most) { return std::min(most, count / hundreds); };
    const auto isWriter = [](const Contributor &person) { return person.role == u"作者"; };
    const auto isReporter = [](const Contributor &person) { return person.role == u"记者" || person.role == u"通讯员"; };
    const QList<Contributor> &people = article.contributors;

    KindMeasures values{};
    const auto set = [&](KindMeasure measure, double value) { values[size_t(measure)] = value; };
    set(KindMeasure::Always, 1);
    set(KindMeasure::WritersAlone, !people.isEmpty() && std::all_of(people.begin(), people.end(), isWriter));
    set(KindMeasure::Unsigned, people.isEmpty());
    set(KindMeasure::Reporters, std::any_of(people.begin(), people.end(), isReporter));
    set(KindMeasure::Byline, hasBlock(article, BlockRole::Byline));
    set(KindMeasure::AuthorNote,
        hasBlock(article, BlockRole::AuthorNote) || signs::containsAny(all.right(noteLength), authorNotes));
    set(KindMeasure::Lead, !article.dateline.isEmpty() || all.left(leadLength).contains(u'讯'));
    set(KindMeasure::Dated, saysWhen(all.left(timeLength)));
    set(KindMeasure::Argues, among(countOf(all, arguing), 4));
    set(KindMeasure::ArguesInTitle, signs::containsAny(article.headline, inTitles));
    set(KindMeasure::Figures, among(figuresIn(all), 5));
    set(KindMeasure::Speech, among(countOf(all, speech), 2));
    set(KindMeasure::Offices, among(countOf(all, offices), 3));
    set(KindMeasure::FirstPerson, among(firstPersons(all), 2));
    set(KindMeasure::Family, among(countOf(all, family), 2));
    set(KindMeasure::Scene, signs::containsAny(all.left(sceneLength), scenes));
    set(KindMeasure::Dash, article.subheadline.contains(u"——"));
    set(KindMeasure::Crossheads, hasBlock(article, BlockRole::Crosshead));
    set(KindMeasure::Paragraphs, double(std::min<qsizetype>(10, paragraphs.size())) / 5);
    set(KindMeasure::Brief, std::max(0.0, 3 - hundreds));
    return values;
}

ArticleKind kindOf(const KindMeasures &measures)
{
    double feature = 0;
    double opinion = 0;
    for (size_t i = 0; i < measures.size(); ++i) {
        feature += kindWeights[i].feature * measures[i];
        opinion += kindWeights[i].opinion * measures[i];
    }
    if (std::max(feature, opinion) <= 0)
        return ArticleKind::News;
    return feature >= opinion ? ArticleKind::Feature : ArticleKind::Opinion;
}

} // namespace jianbao::page
