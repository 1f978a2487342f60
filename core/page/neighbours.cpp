#include "core/page/neighbours.h"

#include "core/page/dateline.h"
#include "core/page/masthead.h"
#include "core/page/names.h"
#include "core/page/signs.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace jianbao::page {

namespace {

// What stands right above a line of the page's head: the paper's name, whatever it is called, a page's number and name. Each
// may have a line of its own at the page's top, or where the first is called as papers are.
bool isHeadAbove(const Piece &piece, bool atTop)
{
    constexpr qsizetype longest = 8;
    constexpr std::array<QStringView, 4> papers{u"报", u"讯", u"刊", u"周末"};
    const auto isShort = [](QStringView line) {
        const auto counts = [](QChar c) { return signs::isHan(c) || c.isDigit(); };
        const qsizetype size = std::count_if(line.begin(), line.end(), counts);
        return size > 0 && size <= longest;
    };
    if (isShort(piece.text))
        return true;
    const QList<QStringView> lines = QStringView(piece.text).split(u'\n');
    const auto ends = [&](QStringView paper) { return lines.front().endsWith(paper); };
    const qsizetype most = atTop ? 3 : std::any_of(papers.begin(), papers.end(), ends) ? 2 : 1;
    return lines.size() <= most && std::all_of(lines.begin(), lines.end(), isShort);
}

// A date line may go on with who made the page, behind wide blanks.
bool isHeadLine(const Piece &piece)
{
    const QStringView text = piece.text;
    const qsizetype gap = text.indexOf(u"\u3000\u3000");
    return piece.kind == PieceKind::Furniture && (isPagesLine(text) || (gap > 0 && isPagesLine(text.first(gap))));
}

void correctHeads(const QList<Line> &lines, QList<Piece> &pieces)
{
    const auto may = [](const Piece &piece) {
        return piece.kind == PieceKind::Title || (piece.kind == PieceKind::Text && piece.lines() == 1);
    };
    const qsizetype top = std::find_if_not(pieces.begin(), pieces.end(), isHeadLine) - pieces.begin();
    for (qsizetype i = pieces.size() - 2; i >= 0; --i) {
        const Piece &below = pieces[i + 1];
        const bool above = (lines[below.first].blankBefore == 0 && isHeadAbove(pieces[i], i <= top)) ||
                           (i <= top && isPageName(pieces[i].text));
        if (may(pieces[i]) && above && isHeadLine(below))
            pieces[i].kind = PieceKind::Furniture;
    }
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        if (may(pieces[i]) && lines[pieces[i].first].blankBefore == 0 && isPageName(pieces[i].text) &&
            isHeadLine(pieces[i - 1]))
            pieces[i].kind = PieceKind::Furniture;
    }
}

// 停水公告, 诚聘: blanks taken out.
bool isNoticeHead(QStringView head)
{
    constexpr qsizetype longest = 10;
    constexpr qsizetype longestOfAdvert = 4; // longer ones may be headlines
    constexpr std::array<QStringView, 6> adverts{u"诚聘", u"招聘", u"招租", u"出租", u"转让", u"求购"};
    const auto ends = [&](QStringView word) { return head.endsWith(word); };
    return (head.size() <= longest && signs::endsWithAny(head, signs::noticeHeads())) ||
           (head.size() <= longestOfAdvert && std::any_of(adverts.begin(), adverts.end(), ends));
}

// The head of a notice, and what stands below it.
void correctNotices(const QList<Line> &lines, QList<Piece> &pieces)
{
    const bool unparted = isUnparted(lines);
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
        if (pieces[i].kind != PieceKind::Title && pieces[i].kind != PieceKind::Furniture)
            continue;
        QString head = pieces[i].text;
        head.removeIf(isBlank); // 公　示
        if (!isNoticeHead(head))
            continue;
        const bool told = signs::containsAny(pieces[i + 1].text.left(200), signs::noticeWords());
        const bool tight = !unparted && lines[pieces[i + 1].first].blankBefore == 0;
        if (pieces[i].kind == PieceKind::Title && !told && !tight)
            continue;
        pieces[i].kind = PieceKind::Furniture;
        if (told && !beginsWithDateline(pieces[i + 1].text))
            pieces[i + 1].kind = PieceKind::Furniture;
        const auto isOfIt = [&](const Piece &next) {
            const bool signature = next.kind == PieceKind::Title && looksLikeOrganisation(next.text);
            return lines[next.first].blankBefore == 0 && !beginsWithDateline(next.text) &&
                   (next.kind == PieceKind::Text || next.kind == PieceKind::Furniture || signature);
        };
        for (qsizetype j = i + 1; !unparted && j < pieces.size() && isOfIt(pieces[j]); ++j)
            pieces[j].kind = PieceKind::Furniture;
    }
}

// An advert: a few lines without a blank one between, none of which ends a sentence and one of which says where to call.
void correctAdverts(const QList<Line> &lines, QList<Piece> &pieces)
{
    constexpr qsizetype most = 6; // pieces
    if (isUnparted(lines))
        return;
    const auto isCall = [](const Piece &piece) {
        return piece.kind == PieceKind::Furniture && (piece.text.contains(u"电话") || piece.text.contains(u"地址"));
    };
    const auto may = [](const Piece &piece) {
        const bool kind = piece.kind == PieceKind::Title || piece.kind == PieceKind::Text || piece.kind == PieceKind::Furniture;
        return kind && !piece.text.contains(u'。') && !beginsWithDateline(piece.text);
    };
    for (auto first = pieces.begin(); first != pieces.end();) {
        const auto isParted = [&](const Piece &piece) { return lines[piece.first].blankBefore > 0; };
        const auto end = std::find_if(first + 1, pieces.end(), isParted);
        if (end - first <= most && std::any_of(first, end, isCall) && std::all_of(first, end, may))
            std::for_each(first, end, [](Piece &piece) { piece.kind = PieceKind::Furniture; });
        first = end;
    }
}

// 2版, ——第三版·副刊, A05：… : a line that sends the reader to another page.
bool pointsToPage(QStringView text)
{
    constexpr qsizetype longest = 30;
    const qsizetype page = text.size() <= longest ? text.lastIndexOf(u'版') : -1;
    constexpr QStringView numbers = u"0123456789０１２３４５６７８９一二三四五六七八九十";
    qsizetype number = page;
    while (number > 0 && numbers.contains(text[number - 1]))
        --number;
    if (text.first(std::max<qsizetype>(0, number)).endsWith(u"今日")) // how many pages the issue has
        return false;
    const qsizetype year = text.indexOf(u'年');
    const bool dated = year > 0 && numbers.contains(text[year - 1]);
    return page > 0 && numbers.contains(text[page - 1]) && !dated;
}

// 标题 /02, 标题 〉〉〉3: only a stroke or arrows before the page's number.
bool endsWithPage(QStringView text)
{
    constexpr qsizetype longest = 30;
    constexpr qsizetype mostDigits = 2;
    qsizetype number = text.size();
    while (number > 0 && text[number - 1].isDigit())
        --number;
    const qsizetype digits = text.size() - number;
    return digits > 0 && digits <= mostDigits && text.size() <= longest && number > 1 &&
           QStringView(u"/／>》〉→").contains(text[number - 1]) && !text[number - 2].isDigit();
}

// How many pages a line sends the reader to: 标题（二版）　标题（三版） to two.
qsizetype pointersOf(QStringView line)
{
    constexpr QStringView numbers = u"0123456789０１２３４５６７８９一二三四五六七八九十";
    qsizetype bracketed = 0;
    for (qsizetype page = line.indexOf(u'版'); page >= 0; page = line.indexOf(u'版', page + 1))
        bracketed += page > 0 && numbers.contains(line[page - 1]) && page + 1 < line.size() &&
                     signs::isCloseBracket(line[page + 1]);
    return bracketed >= 2 ? bracketed : pointsToPage(line) || endsWithPage(line);
}

// How many of a piece's lines do, or the piece as a whole.
qsizetype pointersIn(QStringView text)
{
    qsizetype count = 0;
    for (const QStringView line : text.tokenize(u'\n'))
        count += pointersOf(line);
    return std::max<qsizetype>(count, pointsToPage(text));
}

// An index of pages: lines without a blank one between, of which two or more send the reader to other pages. The page's
// head may stand right above.
void correctIndexes(const QList<Line> &lines, QList<Piece> &pieces)
{
    constexpr qsizetype mostEntry = 3; // lines of one entry
    constexpr qsizetype entryHead = 5; // characters before 版 where it stands above its titles
    for (qsizetype first = 0; first < pieces.size();) {
        if (pieces[first].kind == PieceKind::Furniture && pointersIn(pieces[first].text) == 0) {
            ++first;
            continue;
        }
        qsizetype end = first;
        qsizetype pointing = 0;
        qsizetype last = -1;
        const auto may = [&](qsizetype i) {
            const qsizetype entries = std::max<qsizetype>(1, pointersIn(pieces[i].text));
            return (i == first || lines[pieces[i].first].blankBefore == 0) &&
                   pieces[i].lines() <= mostEntry * entries && !signs::endsSentence(pieces[i].text) &&
                   !beginsWithDateline(pieces[i].text) && i - std::max(last, first) <= mostEntry;
        };
        while (end < pieces.size() && may(end)) {
            if (const qsizetype pointers = pointersIn(pieces[end].text); pointers > 0) {
                pointing += pointers;
                last = end;
            }
            ++end;
        }
        if (pointing >= 2) {
            const QStringView head = pieces[first].text;
            const bool entryFirst = pointsToPage(head) && head.indexOf(u'版') <= entryHead; // 2版 民生 / 标题
            const qsizetype behind = entryFirst ? std::min(last + 1, end - 1) : last;
            for (qsizetype i = first; i <= behind; ++i)
                pieces[i].kind = PieceKind::Furniture;
        }
        first = std::max(end, first + 1);
    }
}

// What a page that names 某某县 or 某某镇 means by 某某; looked for once, where it is asked.
class PlacesOfPage
{
public:
    explicit PlacesOfPage(const QList<Piece> &pieces) : m_pieces(pieces) {}

    static constexpr qsizetype longest = 4;

    // name: of two to four characters.
    bool contains(const QString &name)
    {
        if (!m_names)
            find();
        return m_names->contains(name);
    }

private:
    void find()
    {
        constexpr QStringView levels = u"县市区旗镇乡";
        m_names.emplace();
        for (const Piece &piece : m_pieces) {
            for (qsizetype end = 2; end < piece.text.size(); ++end) {
                for (qsizetype size = 2; levels.contains(piece.text[end]) && size <= std::min(longest, end); ++size)
                    m_names->insert(piece.text.sliced(end - size, size));
            }
        }
    }

    const QList<Piece> &m_pieces;
    std::optional<QSet<QString>> m_names;
};

// ◇某某 above a title: the place that it tells of, though it looks like who wrote the text before.
void correctPlaces(QList<Piece> &pieces, PlacesOfPage &places)
{
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
        Piece &piece = pieces[i];
        if (piece.kind != PieceKind::Byline || pieces[i + 1].kind != PieceKind::Title ||
            !signs::isBylineMark(piece.text.front()))
            continue;
        const QString name = piece.text.sliced(1).trimmed();
        if (name.size() >= 2 && name.size() <= PlacesOfPage::longest && places.contains(name))
            piece.kind = PieceKind::Title;
    }
}

// Whether a short line may be a township's name, over the headline of what it reports.
bool mayBePlace(QStringView text)
{
    return QStringView(u"县市区旗镇乡村道办场").contains(text.back());
}

// Whether a page prints who wrote a text alone below it, without a title or a mark: three lines or more do so that look like
// names, and not many as short as they do not.
bool signsWithNamesAlone(const QList<Line> &lines, const QList<Piece> &pieces, PlacesOfPage &places)
{
    constexpr qsizetype least = 3;
    constexpr qsizetype longest = 3;
    const bool unparted = isUnparted(lines);
    qsizetype names = 0;
    qsizetype others = 0;
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        QString text = pieces[i].text;
        text.removeIf(isBlank);
        if (pieces[i].kind != PieceKind::Title || pieces[i - 1].kind != PieceKind::Text || text.size() < 2 ||
            text.size() > longest || (!unparted && lines[pieces[i].first].blankBefore == 0) ||
            !signs::endsSentence(pieces[i - 1].text))
            continue;
        (looksLikeName(text) && !places.contains(text) ? names : others) += 1;
    }
    return names >= least && names > 2 * others;
}

// The marks that stand before crossheads, ■雪夜守山: several lines with such a mark stand between two texts, and most of them
// look like no names.
QString marksOfCrossheads(const QList<Piece> &pieces)
{
    constexpr int several = 2;
    QHash<QChar, int> others; // more than names
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        const QString &text = pieces[i].text;
        if (pieces[i].kind == PieceKind::Title && pieces[i - 1].kind == PieceKind::Text &&
            pieces[i + 1].kind == PieceKind::Text && signs::isBylineMark(text.front()))
            others[text.front()] += looksLikeName(text.sliced(1).trimmed()) ? -1 : 1;
    }
    QString marks;
    for (auto each = others.cbegin(); each != others.cend(); ++each) {
        if (each.value() >= several)
            marks += each.key();
    }
    return marks;
}

// An author's name alone: between the title and the text, above a text where it is a pen name behind a mark, or behind a
// text, in brackets or set to the right, where at the edge of the column a pen name needs no mark.
void correctAuthors(const QList<Line> &lines, QList<Piece> &pieces, PlacesOfPage &places)
{
    constexpr qsizetype leastTitle = 5;
    constexpr qsizetype leastOverCrosshead = 4;
    constexpr double toTheRight = 6;
    constexpr double edge = 2.2;
    const auto is = [&](qsizetype i, PieceKind kind) { return i >= 0 && i < pieces.size() && pieces[i].kind == kind; };
    const bool unparted = isUnparted(lines);
    const bool namesAlone = signsWithNamesAlone(lines, pieces, places);
    const QString crossheadMarks = marksOfCrossheads(pieces);
    QString bylineMarks; // before names of the page that nobody could take for anything else
    for (const Piece &piece : std::as_const(pieces)) {
        if (piece.kind == PieceKind::Byline && signs::isBylineMark(piece.text.front()))
            bylineMarks += piece.text.front();
    }
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        if (!is(i, PieceKind::Title))
            continue;
        const QString &text = pieces[i].text;
        const bool marked = signs::isBylineMark(text.front());
        const bool bracketed = signs::isOpenBracket(text.front()) && signs::isCloseBracket(text.back()) && text.size() > 2;
        QString name = marked ? text.sliced(1) : bracketed ? text.sliced(1, text.size() - 2) : text;
        name.removeIf([](QChar c) { return isBlank(c) && c != u'\n'; });
        if (name.size() < 2 || name.size() > 4 || !std::all_of(name.begin(), name.end(), signs::isHan) ||
            signs::endsWithAny(name, signs::columnWords()) || (crossheadMarks.contains(text.front()) && !looksLikeName(name)))
            continue;
        const bool above = is(i + 1, PieceKind::Text) && !beginsWithDateline(pieces[i + 1].text);
        const bool overCrosshead = is(i - 1, PieceKind::Title) && pieces[i - 1].text.size() >= leastOverCrosshead &&
                                   is(i + 1, PieceKind::Title) && is(i + 2, PieceKind::Text) &&
                                   !beginsWithDateline(pieces[i + 2].text);
        const bool belowTitle = above && (!is(i - 1, PieceKind::Title) || pieces[i - 1].text.size() >= leastTitle ||
                                          !mayBePlace(pieces[i - 1].text));
        const bool below = (belowTitle || overCrosshead) && text.size() >= 3 && looksLikeName(name);
        const bool inColumn = belowTitle && is(i - 2, PieceKind::Title) &&
                              signs::endsWithAny(pieces[i - 2].text, signs::columnWords()); // 杂谈 | 标题 | 甲某
        const bool likeOthers = marked && is(i - 1, PieceKind::Title) && bylineMarks.contains(text.front());
        const bool penName = (above && (marked || inColumn)) || likeOthers;
        const Line &line = lines[pieces[i].first];
        const bool atEdge = pieces[i - 1].wrapped && std::abs(line.indent + line.width - pieces[i - 1].column) <= edge;
        const bool right = line.indent >= toTheRight && (marked || atEdge || looksLikeName(name));
        const bool alone = ((name.size() >= 3 && !is(i + 1, PieceKind::Text)) || (namesAlone && name.size() <= 3)) &&
                           looksLikeName(name) && (unparted || line.blankBefore > 0) && signs::endsSentence(pieces[i - 1].text);
        const bool signature =
            is(i - 1, PieceKind::Text) && (right || alone || (marked && name.size() <= 3 && !is(i + 1, PieceKind::Text)) ||
                                           (bracketed && !name.endsWith(u'续') && !name.endsWith(u'完')));
        if (below || penName || signature)
            pieces[i].kind = PieceKind::Byline;
    }
}

// （县林业和草原局）, （区医疗保障局供稿）: who signs a text, in brackets below it. With figures it is a date.
void correctSignatures(QList<Piece> &pieces)
{
    constexpr qsizetype longest = 40;
    const auto isText = [&](qsizetype i) { return pieces[i].kind == PieceKind::Text; };
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const QString &text = pieces[i].text;
        const bool bracketed = text.size() > 4 && text.size() <= longest && signs::isOpenBracket(text.front()) &&
                               signs::isCloseBracket(text.back());
        if (!bracketed || pieces[i].kind != PieceKind::Title || !isText(i - 1) || (i + 1 < pieces.size() && isText(i + 1)))
            continue;
        const auto counts = [](QChar c) { return c.isDigit() || c == u'〇' || c == u'年'; };
        if (std::none_of(text.begin(), text.end(), counts) && !text.contains(u'续') && !text.contains(u'完'))
            pieces[i].kind = PieceKind::Byline;
    }
}

// A line with the mark that the page's other crossheads have is one, too, whatever stands below it.
void correctMarked(QList<Piece> &pieces)
{
    const QString marks = marksOfCrossheads(pieces);
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        const bool between = pieces[i - 1].kind == PieceKind::Text && pieces[i + 1].kind == PieceKind::Text;
        if (between && pieces[i].kind == PieceKind::Text && pieces[i].lines() == 1 && marks.contains(pieces[i].text.front()) &&
            !signs::endsSentence(pieces[i].text))
            pieces[i].kind = PieceKind::Title;
    }
}

// “拉啥？” on a line of its own is speech where others speak above or below it.
void correctSpeech(QList<Piece> &pieces)
{
    const auto speaks = [](QStringView text) {
        return text.size() > 2 && text.front() == u'“' && text.back() == u'”' && signs::isStop(text[text.size() - 2]);
    };
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        const auto isSpeech = [&](const Piece &other) {
            return other.kind == PieceKind::Text &&
                   (other.text.startsWith(u'“') || other.text.endsWith(u'”') || signs::isColon(other.text.back()));
        };
        if (pieces[i].kind == PieceKind::Title && pieces[i].lines() == 1 && speaks(pieces[i].text) &&
            (isSpeech(pieces[i - 1]) || isSpeech(pieces[i + 1])))
            pieces[i].kind = PieceKind::Text;
    }
}

// The number that a line of its own begins with, behind which words or nothing stands: 01 从写字楼到田埂, 2, 三; 0: none.
int numberOfLine(QStringView text)
{
    constexpr QStringView counted = u"一二三四五六七八九十";
    constexpr qsizetype longest = 20;
    if (text.size() > longest || text.isEmpty() || text.contains(u'\n') || text.contains(u'。'))
        return 0;
    qsizetype digits = 0;
    while (digits < text.size() && digits < 3 && text[digits].isDigit())
        ++digits;
    if (digits == 0)
        return text.size() == 1 ? int(counted.indexOf(text.front())) + 1 : 0;
    const bool apart = digits == text.size() || isBlank(text[digits]) || text.front() == u'0';
    return digits < 3 && apart && (digits == text.size() || signs::isHan(text.back()) || signs::isClosing(text.back()))
               ? text.first(digits).toInt() : 0;
}

// Lines that count from one on, each of them above a text, are crossheads: no pages' numbers and no text.
void correctNumbered(QList<Piece> &pieces)
{
    constexpr qsizetype farthest = 20; // pieces from one to the next
    const auto may = [&](qsizetype i) {
        return i + 1 < pieces.size() && pieces[i].lines() == 1 && pieces[i + 1].kind == PieceKind::Text &&
               (pieces[i].kind == PieceKind::Furniture || pieces[i].kind == PieceKind::Text || pieces[i].kind == PieceKind::Title);
    };
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!may(i) || numberOfLine(pieces[i].text) != 1)
            continue;
        QList<qsizetype> found{i};
        for (qsizetype j = i + 1; j < pieces.size() && j <= found.last() + farthest; ++j) {
            if (may(j) && numberOfLine(pieces[j].text) == found.size() + 1)
                found.append(j);
        }
        for (qsizetype j : std::as_const(found)) {
            if (found.size() > 1)
                pieces[j].kind = PieceKind::Title;
        }
    }
}

} // namespace

void correctByNeighbours(const QList<Line> &lines, QList<Piece> &pieces)
{
    correctNumbered(pieces);
    correctMarked(pieces);
    correctSpeech(pieces);
    correctHeads(lines, pieces);
    correctNotices(lines, pieces);
    correctIndexes(lines, pieces);
    correctAdverts(lines, pieces);
    PlacesOfPage places(pieces);
    correctAuthors(lines, pieces, places);
    correctPlaces(pieces, places);
    correctSignatures(pieces);
}

} // namespace jianbao::page
