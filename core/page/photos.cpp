#include "core/page/photos.h"

#include "core/page/credits.h"
#include "core/page/dateline.h"
#include "core/page/jointcost.h"
#include "core/page/signs.h"

#include <algorithm>
#include <optional>

namespace jianbao::page {

namespace {

constexpr double longestCaption = 240; // of a text that only the credit beside it makes a caption
constexpr double raggedCaption = 1.6;       // lines of one column differ so much

class Captions
{
public:
    Captions(const QList<Line> &lines, QList<Piece> &pieces) : m_lines(lines), m_pieces(pieces) {}

    void pair()
    {
        openSeries();
        for (qsizetype i = 1; i < m_pieces.size(); ++i) {
            if (m_pieces[i].kind == PieceKind::Credit && m_pieces[i - 1].kind == PieceKind::Byline &&
                readCredits(m_pieces[i].text).people.isEmpty())
                m_pieces[i - 1].kind = PieceKind::Credit;
        }
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].kind == PieceKind::Credit || m_pieces[i].kind == PieceKind::Byline)
                findCaption(i);
        }
        joinCredits();
    }

private:
    // What stands above the first of several numbered captions, set like it, is of the same pictures.
    void openSeries()
    {
        for (qsizetype i = 1; i < m_pieces.size(); ++i) {
            Piece &above = m_pieces[i - 1];
            const bool first = kindAt(i) == PieceKind::Caption && pictureNumber(m_pieces[i].text) == 1;
            if (first && above.kind == PieceKind::Text && kindAt(i - 2) != PieceKind::Text &&
                totalWidth(above) <= longestCaption && !beginsWithDateline(above.text) && !otherColumn(above, m_pieces[i]))
                above.kind = PieceKind::Caption;
        }
    }

    PieceKind kindAt(qsizetype i) const
    {
        return i >= 0 && i < m_pieces.size() ? m_pieces[i].kind : PieceKind::Furniture;
    }

    void findCaption(qsizetype credit)
    {
        const Credits names = readCredits(m_pieces[credit].text);
        if (m_pieces[credit].kind == PieceKind::Byline && !names.both)
            return;
        qsizetype before = credit - 1;
        while (kindAt(before) == PieceKind::Credit)
            --before;
        if (names.work && kindAt(before) == PieceKind::Title)
            m_pieces[before].kind = PieceKind::Caption; // what the work is
        if (titlesBetween(before, credit, names))
            --before;
        const qsizetype below = captionBelow(credit);
        if (kindAt(before) == PieceKind::Caption || below > credit) {
            if (!names.both || (below > credit + 1 && kindAt(before) != PieceKind::Text))
                m_pieces[credit].kind = PieceKind::Credit;
            return;
        }
        if (kindAt(before) == PieceKind::Text && evidence(before, credit, names) > 0) {
            m_pieces[before].kind = PieceKind::Caption;
            m_pieces[credit].kind = PieceKind::Credit;
        } else if (kindAt(credit + 1) != PieceKind::Credit) {
            m_pieces[credit].kind = PieceKind::Byline; // names of the article beside it
        }
    }

    // The title of a picture may stand between its caption and its credit: a narrow text, a short title, the credit.
    bool titlesBetween(qsizetype before, qsizetype credit, const Credits &names) const
    {
        constexpr double widest = 16;
        if (kindAt(before) != PieceKind::Title || !names.photo || names.words || totalWidth(m_pieces[before]) > widest)
            return false;
        const qsizetype next = nextText(credit);
        const bool above = kindAt(before - 1) == PieceKind::Caption || kindAt(before - 1) == PieceKind::Text;
        return above && (kindAt(before - 1) == PieceKind::Caption ||
                         (next >= 0 && otherColumn(m_pieces[before - 1], m_pieces[next]) &&
                          (before < 2 || kindAt(before - 2) != PieceKind::Text ||
                           otherColumn(m_pieces[before - 1], m_pieces[before - 2]))));
    }

    // The caption below a credit, or below the titles that stand between, whose photo nothing else credits; -1: none. Of
    // numbered captions the last may have the credit.
    qsizetype captionBelow(qsizetype credit) const
    {
        constexpr qsizetype mostTitles = 3;
        qsizetype below = credit + 1;
        while (kindAt(below) == PieceKind::Title && below - credit <= mostTitles)
            ++below;
        if (kindAt(below) != PieceKind::Caption)
            return -1;
        qsizetype last = below;
        while (kindAt(last + 1) == PieceKind::Caption && pictureNumber(m_pieces[last + 1].text) > 0)
            ++last;
        if (below > credit + 1 && last == below)
            return -1;
        return ownsCredit(last) ? -1 : below;
    }

    // Whether a caption's photo is credited at its end or right behind it.
    bool ownsCredit(qsizetype caption) const
    {
        return closingCredits(m_pieces[caption].text).credits.photo || kindAt(caption + 1) == PieceKind::Credit;
    }

    // What speaks for a text before a credit being its caption (positive), or a part of an article.
    double evidence(qsizetype index, qsizetype credit, const Credits &names)
    {
        const Piece &piece = m_pieces[index];
        if (totalWidth(piece) > longestCaption || beginsWithDateline(piece.text) ||
            signs::startsWithAny(piece.text, signs::openingWords()))
            return -1;
        const bool pictureAlone = names.photo && !names.both && !names.words;
        double sum = (pictureAlone ? 2 : 0) + (opensWithTime(piece.text) ? 1 : 0) - 1;
        const qsizetype next = nextText(credit);
        if (next >= 0 && otherColumn(m_pieces[next], piece))
            sum += 1;
        if (kindAt(index - 1) != PieceKind::Text)
            return sum + 1;
        const Piece &previous = m_pieces[index - 1];
        if (otherColumn(previous, piece))
            sum += 2;
        if (!signs::endsSentence(previous.text))
            sum += next >= 0 && interrupts(index, next) ? 2 : -1;
        return sum;
    }

    qsizetype nextText(qsizetype credit) const
    {
        for (qsizetype i = credit + 1; i < m_pieces.size() && i < credit + 5; ++i) {
            if (m_pieces[i].kind == PieceKind::Text)
                return i;
        }
        return -1;
    }

    // Whether the piece has lines enough to show its column.
    static bool shows(const Piece &piece) { return piece.lines() > 2; }

    // Set in another width, or in a column beside text on whole lines.
    bool otherColumn(const Piece &a, const Piece &b) const
    {
        if (a.wrapped && b.wrapped && shows(a) && shows(b))
            return std::abs(a.column - b.column) > raggedCaption;
        if (a.wrapped && b.wrapped) // a first line of two, without the two characters of its indent
            return std::abs(a.column - b.column) > raggedCaption + 2;
        return a.wrapped != b.wrapped && (a.wrapped ? totalWidth(b) > 2 * a.column : totalWidth(a) > 2 * b.column);
    }

    // Whether the text before it goes on in the next one rather than in it.
    bool interrupts(qsizetype index, qsizetype next)
    {
        if (!m_costs)
            m_costs.emplace(m_lines, m_pieces);
        return m_costs->cost(index - 1, next, 0, 0) < m_costs->cost(index - 1, index, 0, 0);
    }

    // 3月14日，… 清明前后，…: a short time and a comma.
    static bool opensWithTime(QStringView text)
    {
        constexpr qsizetype longest = 8;
        for (qsizetype i = 2; i < std::min(text.size(), longest); ++i) {
            if (signs::isComma(text[i]))
                return true;
            if (signs::isStop(text[i]))
                return false;
        }
        return false;
    }

    double totalWidth(const Piece &piece) const
    {
        double width = 0;
        for (qsizetype i = piece.first; i <= piece.last; ++i)
            width += m_lines[i].width;
        return width;
    }

    // Whether names end the text above them: in brackets, or because its last line left them no room or has their mark.
    bool endText(const Piece &names, const Piece &text) const
    {
        constexpr double room = 2;
        const bool full = text.wrapped && m_lines[text.last].width > text.column - room;
        return full || signs::isOpenBracket(names.text.front()) || signs::isBylineMark(text.text.back());
    }

    void joinCredits()
    {
        QList<Piece> joined;
        joined.reserve(m_pieces.size());
        for (Piece &piece : m_pieces) {
            const bool follows = piece.kind == PieceKind::Credit && m_lines[piece.first].blankBefore == 0 &&
                                 !joined.isEmpty() && joined.last().kind == PieceKind::Caption && endText(piece, joined.last());
            if (!follows) {
                joined.append(std::move(piece));
                continue;
            }
            joined.last().last = piece.last;
            joined.last().text += u'\n' + piece.text;
        }
        m_pieces = std::move(joined);
    }

    const QList<Line> &m_lines;
    QList<Piece> &m_pieces;
    std::optional<JointCosts> m_costs; // made when they are asked
};

} // namespace

bool isPictureArrow(QChar c)
{
    return QStringView(u"↑↓←→").contains(c);
}

int pictureNumber(QStringView text)
{
    constexpr QStringView circled = u"①②③④⑤⑥⑦⑧⑨";
    constexpr QStringView figures = u"123456789";
    constexpr QStringView words = u"一二三四五六七八九";
    if (!text.isEmpty() && isPictureArrow(text.front()))
        return text.front() == u'↑' || text.front() == u'←' ? 1 : 2;
    const auto goesOn = [](QChar c) { return c == u'：' || c == u':' || c == u'为' || c == u'，' || isBlank(c); };
    if (text.size() < 4 || !goesOn(text[2]))
        return 0;
    if (text[0] == u'图') {
        for (QStringView numbers : {circled, figures, words}) {
            if (const qsizetype at = numbers.indexOf(text[1]); at >= 0)
                return int(at) + 1;
        }
    }
    if (text[1] != u'图')
        return 0;
    return text[0] == u'左' || text[0] == u'上' ? 1 : text[0] == u'右' || text[0] == u'下' ? 2 : 0;
}

void pairCaptions(const QList<Line> &lines, QList<Piece> &pieces)
{
    Captions(lines, pieces).pair();
}

} // namespace jianbao::page
