#include "core/page/stream.h"

#include "core/page/credits.h"
#include "core/page/dateline.h"
#include "core/page/jointcost.h"
#include "core/page/signs.h"
#include "core/page/turns.h"

#include <algorithm>
#include <optional>

namespace jianbao::page {

namespace {

constexpr double shortCaption = 120;   // so short a text above a photo's credit is its caption in any column
constexpr double longestCaption = 200; // of a text that only the credit below it makes a caption

// Credits that stand apart from their caption: 摄 alone below names, a credit below a text.
class PhotoReader
{
public:
    PhotoReader(const QList<Line> &lines, QList<Piece> &pieces) : m_lines(lines), m_pieces(pieces) {}

    void correctKinds()
    {
        for (qsizetype i = 1; i < m_pieces.size(); ++i) {
            if (m_pieces[i].kind == PieceKind::Credit && m_pieces[i - 1].kind == PieceKind::Byline &&
                readCredits(m_pieces[i].text).people.isEmpty())
                m_pieces[i - 1].kind = PieceKind::Credit;
        }
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].kind == PieceKind::Byline && belowNarrowText(i) && readCredits(m_pieces[i].text).both)
                m_pieces[i].kind = PieceKind::Credit;
            if (m_pieces[i].kind == PieceKind::Credit)
                findCaption(i);
        }
        joinCredits();
    }

private:
    void findCaption(qsizetype credit)
    {
        const auto kindAt = [&](qsizetype i) {
            return i >= 0 && i < m_pieces.size() ? m_pieces[i].kind : PieceKind::Furniture;
        };
        qsizetype before = credit - 1;
        while (before >= 0 && kindAt(before) == PieceKind::Credit)
            --before;
        if (kindAt(before) == PieceKind::Caption || kindAt(credit + 1) == PieceKind::Caption)
            return;
        if (kindAt(before) == PieceKind::Text && (mayBeCaption(before) || interrupts(before, credit))) {
            m_pieces[before].kind = PieceKind::Caption;
            return;
        }
        if (kindAt(credit + 1) == PieceKind::Credit)
            return;
        // A photo's credit without any caption: names of the article beside it.
        m_pieces[credit].kind = PieceKind::Byline;
    }

    // A text above a photo's credit between two parts of a paragraph that fit each other better.
    bool interrupts(qsizetype index, qsizetype credit)
    {
        const auto isText = [&](qsizetype i) { return i >= 0 && i < m_pieces.size() && m_pieces[i].kind == PieceKind::Text; };
        const Credits names = readCredits(m_pieces[credit].text);
        if (!isText(index - 1) || !names.photo || names.both || !signs::endsSentence(m_pieces[index].text) ||
            m_pieces[index].text.size() > longestCaption || beginsWithDateline(m_pieces[index].text))
            return false;
        if (signs::endsSentence(m_pieces[index - 1].text) || !isText(credit + 1) || m_lines[m_pieces[index].first].blankBefore == 0)
            return false;
        if (!m_costs)
            m_costs.emplace(m_lines, m_pieces);
        return m_costs->cost(index - 1, credit + 1, 0, 0) < m_costs->cost(index - 1, index, 0, 0);
    }

    // 文/图 below a text is a photo's credit where the text is set narrower than those around it.
    bool belowNarrowText(qsizetype index) const
    {
        if (index < 1 || m_pieces[index - 1].kind != PieceKind::Text || !mayBeCaption(index - 1))
            return false;
        // … or alone between titles.
        const bool alone = (index < 2 || m_pieces[index - 2].kind == PieceKind::Title || m_pieces[index - 2].kind == PieceKind::Furniture) &&
                           (index + 1 == m_pieces.size() || m_pieces[index + 1].kind != PieceKind::Text);
        if (alone)
            return true;
        const double column = m_pieces[index - 1].column;
        const auto wider = [&](qsizetype i) {
            if (i < 0 || i >= m_pieces.size())
                return false;
            const bool oneLine = m_pieces[i].kind == PieceKind::Text && !m_pieces[i].wrapped && m_pieces[i].lines() == 1;
            return oneLine ? m_lines[m_pieces[i].first].width > 2 * column
                           : m_pieces[i].wrapped && m_pieces[i].column > column + 2.6;
        };
        return m_pieces[index - 1].wrapped && (wider(index - 2) || wider(index - 3) || wider(index + 1));
    }

    // A credit that follows its caption line by line is printed with it.
    void joinCredits()
    {
        QList<Piece> joined;
        joined.reserve(m_pieces.size());
        for (Piece &piece : m_pieces) {
            const bool follows = piece.kind == PieceKind::Credit && m_lines[piece.first].blankBefore == 0 &&
                                 !joined.isEmpty() && joined.last().kind == PieceKind::Caption;
            if (!follows) {
                joined.append(std::move(piece));
                continue;
            }
            joined.last().last = piece.last;
            joined.last().text += u'\n' + piece.text;
        }
        m_pieces = std::move(joined);
    }

    bool mayBeCaption(qsizetype index) const
    {
        const Piece &piece = m_pieces[index];
        double width = 0;
        for (qsizetype i = piece.first; i <= piece.last; ++i)
            width += m_lines[i].width;
        if (width > longestCaption || beginsWithDateline(piece.text))
            return false;
        // A paragraph in the run of an article stays there: a caption stands alone, or is set in another width.
        const Piece *before = index > 0 && m_pieces[index - 1].kind == PieceKind::Text ? &m_pieces[index - 1] : nullptr;
        if (before == nullptr)
            return true;
        if (before->wrapped && piece.wrapped && before->column - piece.column > 2.6)
            return true;
        if (!signs::endsSentence(before->text))
            return false;
        return width <= shortCaption || std::abs(before->column - piece.column) > 1.6 || !piece.wrapped;
    }

    const QList<Line> &m_lines;
    QList<Piece> &m_pieces;
    std::optional<JointCosts> m_costs; // made when they are asked
};

class Builder
{
public:
    Builder(const QList<Line> &lines, const QList<Piece> &pieces)
        : m_lines(lines), m_pieces(pieces), m_before(continuations(lines, pieces)),
          m_paragraphOf(pieces.size(), -1)
    {
    }

    Stream build()
    {
        for (qsizetype i = 0; i < m_pieces.size(); ++i)
            add(i);
        for (Paragraph &paragraph : m_stream.paragraphs)
            measure(paragraph);
        return std::move(m_stream);
    }

private:
    void add(qsizetype i)
    {
        switch (m_pieces[i].kind) {
        case PieceKind::Text:
            addText(i);
            break;
        case PieceKind::Title:
            addTitle(i);
            break;
        case PieceKind::Byline:
            m_stream.sides.append({i, m_stream.nodes.size(), false});
            break;
        case PieceKind::Note:
            m_stream.sides.append({i, m_stream.nodes.size(), true});
            break;
        case PieceKind::Caption:
            addCaption(i);
            break;
        case PieceKind::Credit:
            addCredit(i);
            break;
        case PieceKind::Furniture:
        case PieceKind::Banner:
            m_stream.furniture.append(i);
            addTurn(i);
            break;
        }
    }

    // What a line with nothing but 下转 or 上接 says of the text beside it.
    void addTurn(qsizetype i)
    {
        m_turned = m_turned || turnsBack(m_pieces[i].text);
        if (!m_stream.nodes.isEmpty() && m_stream.nodes.last().paragraph >= 0 && turnsOnward(m_pieces[i].text))
            m_stream.paragraphs[m_stream.nodes.last().paragraph].closing = m_behindTurn = true;
    }

    void addText(qsizetype i)
    {
        const qsizetype before = m_before[i].before;
        qsizetype paragraph = before >= 0 ? m_paragraphOf[before] : -1;
        const bool head = paragraph < 0;
        if (head) {
            paragraph = m_stream.paragraphs.size();
            m_stream.paragraphs.append(Paragraph());
        }
        m_stream.paragraphs[paragraph].pieces.append(i);
        if (!head)
            m_stream.paragraphs[paragraph].joints.append(m_before[i]);
        if (head) {
            m_stream.paragraphs[paragraph].turned = m_turned || turnsBack(m_pieces[i].text);
            m_stream.paragraphs[paragraph].behindTurn = m_behindTurn;
        }
        m_turned = false;
        m_behindTurn = turnsOnward(m_pieces[i].text);
        m_paragraphOf[i] = paragraph;
        m_stream.nodes.append({paragraph, -1, head});
    }

    void addTitle(qsizetype i)
    {
        const Line &line = m_lines[m_pieces[i].first];
        const bool indented = i > 0 && line.indent > 0 && line.indent < 2 && m_lines[m_pieces[i - 1].last].indent == 0;
        const bool dash = m_pieces[i].text.startsWith(u"——");
        const bool tight = i > 0 && line.blankBefore == 0 && !dash && m_pieces[i - 1].kind == PieceKind::Title && !indented &&
                           !m_stream.units.isEmpty() && m_stream.units.last().pieces.last() == i - 1;
        if (tight && linesOf(m_stream.units.last()) < 4)
            m_stream.units.last().pieces.append(i);
        else
            m_stream.units.append({{i}, m_stream.nodes.size(), indented});
    }

    qsizetype linesOf(const TitleUnit &unit) const
    {
        qsizetype count = 0;
        for (qsizetype piece : unit.pieces)
            count += m_pieces[piece].lines();
        return count;
    }

    void addCaption(qsizetype i)
    {
        Photo photo;
        photo.captions.append(i);
        photo.credits = m_loose;
        m_loose.clear();
        m_stream.nodes.append({-1, m_stream.photos.size(), true});
        m_stream.photos.append(photo);
    }

    // A credit belongs to the caption before it, else to the one that follows.
    void addCredit(qsizetype i)
    {
        const bool follows = i + 1 < m_pieces.size() && m_pieces[i + 1].kind == PieceKind::Caption;
        const bool open = !m_stream.nodes.isEmpty() && m_stream.nodes.last().photo >= 0;
        const bool behind = i > 0 && (m_pieces[i - 1].kind == PieceKind::Caption || m_pieces[i - 1].kind == PieceKind::Credit);
        if (open && (behind || !follows))
            m_stream.photos.last().credits.append(i);
        else if (follows)
            m_loose.append(i);
        else
            m_stream.sides.append({i, m_stream.nodes.size(), false});
    }

    void measure(Paragraph &paragraph) const
    {
        for (qsizetype piece : paragraph.pieces) {
            for (qsizetype i = m_pieces[piece].first; i <= m_pieces[piece].last; ++i)
                paragraph.width += m_lines[i].width;
            if (m_pieces[piece].wrapped)
                paragraph.column = std::max(paragraph.column, m_pieces[piece].column);
        }
        paragraph.dateline = beginsWithDateline(m_pieces[paragraph.pieces.first()].text);
        const ClosingCredits closing = closingCredits(m_pieces[paragraph.pieces.last()].text);
        paragraph.closing = paragraph.closing || !closing.credits.people.isEmpty() ||
                            turnsOnward(m_pieces[paragraph.pieces.last()].text);
    }

    const QList<Line> &m_lines;
    const QList<Piece> &m_pieces;
    QList<Continuation> m_before;
    QList<qsizetype> m_paragraphOf;
    QList<qsizetype> m_loose; // credits whose caption follows
    bool m_turned = false;    // 上接 was read, and no text behind it
    bool m_behindTurn = false; // 下转 was, right behind text
    Stream m_stream;
};

} // namespace

Stream buildStream(const QList<Line> &lines, QList<Piece> &pieces)
{
    PhotoReader(lines, pieces).correctKinds();
    return Builder(lines, pieces).build();
}

} // namespace jianbao::page
