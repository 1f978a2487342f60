#include "core/page/masthead.h"

#include "core/page/papernames.h"
#include "core/page/signs.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jianbao::page {

namespace {

const QRegularExpression &datePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(((?:19|20)\d\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?)"));
    return pattern;
}

const QRegularExpression &pageNoPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?:第\s*([A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版|([A-Za-z]?\d{1,3})\s*版|^\W*([A-Da-d]\d{1,2}|0\d)(?=\s|$|\p{Han})))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

// What besides names, dates and numbers stands in heads.
const QRegularExpression &headWords()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(星期[一二三四五六日天]|(?:(?:19|20)\d\d\s*年)?\s*\d{1,2}\s*月\s*第\s*[\d一二三四五]\s*周|\p{Han}{1,2}新出\s*（?内?）?\s*第?\s*\d+\s*号?|农历\S*|藏历\S*|(?:二〇|二○|二零|二[OＯ])\S{2}年\S{1,2}月\S{1,3}日|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\S*|总?第\s*\d+\s*期|(?:今日|本期|本报今日)(?:共)?(?:\d+|[一二三四五六七八九十]+)版|\d{4,})"));
    return pattern;
}

QString captured(const QRegularExpressionMatch &match)
{
    for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
        if (!match.captured(i).isEmpty())
            return match.captured(i);
    }
    return {};
}

bool isSectionName(QStringView rest)
{
    return rest.size() <= 6 && std::all_of(rest.begin(), rest.end(), signs::isHan);
}

// 某某周刊·乡土: the paper, a dot, the part of it.
bool isPartOfPaper(QStringView text)
{
    constexpr qsizetype longest = 8;
    const qsizetype dot = text.indexOf(u'·');
    if (dot < 2)
        return false;
    QStringView paper = text.first(dot).trimmed();
    paper = paper.sliced(paper.lastIndexOf(u' ') + 1); // 04 某某周刊
    const bool named = paper.endsWith(u'报') || paper.endsWith(u"周刊") || paper.endsWith(u"周末");
    return named && paper.size() <= longest && std::all_of(paper.begin(), paper.end(), signs::isHan) &&
           isSectionName(text.sliced(dot + 1).trimmed());
}

// QINHE ZAOBAO, www.example.com: no word of Chinese.
bool isLatin(QStringView text)
{
    const auto latin = [](QChar c) { return c.unicode() < 128 && c.isLetter(); };
    return std::count_if(text.begin(), text.end(), latin) >= 3 &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && c.unicode() >= 128; });
}

// 中共某县委员会 某县人民政府主办 某县融媒体中心承办 第612期: who publishes the paper.
bool isPublishersLine(QStringView text)
{
    constexpr qsizetype longest = 50;
    constexpr qsizetype leastPart = 4;
    static constexpr std::array<QStringView, 6> words{u"主管", u"主办", u"承办", u"协办", u"出版", u"机关报"};
    static constexpr std::array<QStringView, 7> names{u"委", u"委员会", u"政府", u"宣传部", u"中心", u"报社", u"出版社"};
    static constexpr signs::WordList offices(words);
    static constexpr signs::WordList publishers(names);
    if (text.size() > longest || !signs::containsAny(text, offices) ||
        std::any_of(text.begin(), text.end(), signs::isPause) || text.contains(u'。'))
        return false;
    const QStringList parts = text.toString().remove(headWords()).simplified().split(u' ', Qt::SkipEmptyParts);
    const auto isOffice = [](const QString &part) { return offices.anyEnds(part); };
    const auto isLong = [](const QString &part) { return part.size() >= leastPart; };
    return std::any_of(parts.begin(), parts.end(), isOffice) && std::any_of(parts.begin(), parts.end(), isLong) &&
           std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
               return isOffice(part) || (isLong(part) && publishers.anyEnds(part));
           });
}

// 本报地址：某县某路 邮编：100000: where the paper is to be reached, what it costs, who prints it.
bool isImprintLine(QStringView text)
{
    constexpr qsizetype longest = 60;
    static constexpr std::array<QStringView, 24> openings{
        u"总编室",   u"办公室",   u"编辑部",   u"法律顾问", u"印数",
        u"地址",     u"社址",     u"报社地址", u"邮编",     u"邮政编码", u"广告经营许可证", u"广告许可证",
        u"印刷",     u"承印",     u"定价",     u"零售",     u"新闻热线", u"投稿邮箱",       u"投稿信箱",
        u"发行热线", u"广告热线", u"订阅热线", u"国内统一", u"邮发代号"};
    static constexpr signs::WordList words(openings);
    if (text.startsWith(u"本报"))
        text = text.sliced(2);
    const auto ends = [](QChar c) { return signs::isStop(c) || signs::isComma(c); };
    const auto tells = [](QChar c) { return c == u'：' || c == u':' || c.isDigit(); };
    return text.size() <= longest && signs::startsWithAny(text, words) &&
           std::none_of(text.begin(), text.end(), ends) && std::any_of(text.begin(), text.end(), tells);
}

} // namespace

bool isMastheadLine(QStringView text)
{
    if (isLatin(text) || isPartOfPaper(text) || isPublishersLine(text))
        return true;
    const bool telling = std::any_of(text.begin(), text.end(), [](QChar c) {
        return signs::isDigit(c) || c == u'报' || c == u'版' || c == u'期' || c == u'历';
    });
    if (!telling || text.size() > 60 || text.contains(u'。') || text.contains(u'，'))
        return false;
    QString rest = text.toString();
    const QString paper = paperNameIn(text);
    const bool date = datePattern().match(rest).hasMatch();
    if (!paper.isEmpty())
        rest.remove(paper);
    rest.remove(datePattern());
    const QString withoutWords = QString(rest).remove(headWords());
    const bool words = withoutWords.size() < rest.size();
    rest = withoutWords.trimmed();
    const QRegularExpressionMatch page = pageNoPattern().match(rest);
    const bool number = page.hasMatch();
    if (number)
        rest.remove(page.capturedStart(), page.capturedLength());
    const auto isPinyin = [&](QChar c) { return !paper.isEmpty() && c.unicode() < 128 && c.isLetter(); };
    rest.removeIf([&](QChar c) { return !c.isLetterOrNumber() || isPinyin(c); });
    const int parts = int(!paper.isEmpty()) + int(date) + int(words) + int(number);
    // A title may end in 报 by chance: alone, only a short name is a paper's.
    if (rest.isEmpty())
        return parts > 1 || (parts == 1 && (paper.isEmpty() || paper.size() <= 5));
    return isSectionName(rest) && (number || date || (!paper.isEmpty() && parts >= 2));
}

bool isPageName(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\W*(?:\p{Han}{2,6}?\s*NUMBER|NUMBER\s*·?\s*\p{Han}{2,6})\W*$)")
            .replace(QStringLiteral("NUMBER"), QStringLiteral(R"((?:第?\s*[A-Da-d]?\d{1,2}\s*版?|第?[一二三四五六七八九十]{1,2}版))")),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

bool isPagesLine(QStringView text)
{
    return isMastheadLine(text) || isEditorsLine(text) || isImprintLine(text);
}

bool isEditorsLine(QStringView text)
{
    constexpr qsizetype longest = 60;
    constexpr std::array<QStringView, 20> offices{u"总编",     u"值班", u"一版", u"二版", u"责任编辑", u"责编", u"编辑", u"校对",
                                                  u"版式", u"组版", u"美编", u"视觉",
                                                  u"统筹",     u"主编", u"版面", u"检校", u"校检", u"审校", u"刊头", u"执行"};
    const auto ends = [](QChar c) { return signs::isStop(c) || signs::isComma(c); };
    if (text.startsWith(u"本版"))
        text = text.sliced(2);
    if (text.startsWith(u"值班") && std::any_of(text.begin(), text.end(), signs::isColon))
        return text.size() <= longest;
    const auto stands = [&](QStringView office) { return text.contains(office); };
    const auto opens = [&](QStringView office) { return text.startsWith(office); };
    const auto isReached = [&] { return text.contains(u"电话") || text.contains(u"信箱") || text.contains(u"邮箱"); };
    return text.size() <= longest && std::none_of(text.begin(), text.end(), ends) &&
           std::any_of(offices.begin(), offices.end(), opens) &&
           (isReached() || std::count_if(offices.begin(), offices.end(), stands) > 1);
}

PageFacts factsFromPieces(const QList<Piece> &pieces, const place::Gazetteer &gazetteer)
{
    PageFacts facts;
    for (const Piece &piece : pieces) {
        if (piece.kind != PieceKind::Furniture || piece.text.size() > 300)
            continue;
        const bool head = isMastheadLine(piece.text);
        if (facts.paper.isEmpty() && head) {
            const QString paper = paperNameIn(piece.text);
            facts.paper = paper.isEmpty() ? paperOfPlace(piece.text, gazetteer) : paper;
            facts.paperSource = facts.paper.isEmpty() ? FactSource::None : FactSource::Page;
        }
        const QRegularExpressionMatch date = datePattern().match(piece.text);
        const QDate day(date.captured(1).toInt(), date.captured(2).toInt(), date.captured(3).toInt());
        if (!facts.date.isValid() && day.isValid()) {
            facts.date = day;
            facts.dateSource = FactSource::Page;
        }
        if (facts.pageNo.isEmpty() && head) {
            QString rest = piece.text;
            rest.remove(datePattern());
            facts.pageNo = printedPageNo(captured(pageNoPattern().match(rest)));
            facts.pageNoSource = facts.pageNo.isEmpty() ? FactSource::None : FactSource::Page;
        }
    }
    return facts;
}

} // namespace jianbao::page
