#include "core/page/continuation.h"

#include "core/page/bigrams.h"
#include "core/page/joints.h"
#include "core/page/credits.h"
#include "core/page/dateline.h"
#include "core/page/signs.h"
#include "core/text/words.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace jianbao::page {

namespace {

// What speaks against reading on from one piece to another; the sums are compared with `leftOpen`.
constexpr double leftOpen = 6.0;        // no continuation found at all: the page may be cut off there
constexpr double firstBetween = 3.0;    // other running text stands between
constexpr double furtherBetween = 0.3;  // … and more of it
constexpr double perTitleBetween = 0.3;
constexpr double itemBegins = 9.0;      // the second begins with 本报…讯
constexpr double bylineBefore = 5.0;    // names stand right before the second
constexpr double otherColumn = 3.0;     // set in another width
constexpr double paragraphBegins = 5.0; // its first line is indented, or shorter by an indent that was dropped
constexpr double perhapsParagraph = 1.0; // a hanging mark hides which
constexpr double lastLine = -1.2;       // one line that ends a sentence
constexpr double noParagraph = -1.5;    // it is neither, on a page where paragraphs are
constexpr double bareDateline = -8.0;   // the first is nothing but 本报…讯（…）
constexpr double sharedWords = -1.2;    // at most, for rare pairs of characters that both use
constexpr double perPairGain = -1.0;    // what the characters at the joint say, or how the second begins behind a mark
constexpr double insideWord = -0.6;     // a word of the dictionary lies across the joint
constexpr double perOdds = 2.0;         // where a paragraph on one line may have lost its 。: against a joint, per log-odds
constexpr double mostOfPair = 3.0;
constexpr double mustGoOn = 2.0;        // log-odds: no sentence ends with the first's last character
constexpr double wordGoesOn = 1.0;      // … a word of the dictionary lies across the joint
constexpr double keptStops = 8;         // as if so many ends had been seen that a column broke,
constexpr double lostStops = 1;         // and so many that had lost their 。
constexpr double endsShort = 5.0;       // the first's last line leaves its column half empty: a paragraph's end without 。
constexpr double endsShorter = 2.0;     // … by more than a broken number would
constexpr double behindTitle = -1.5;    // a title stands right before, on a page with titles behind their articles
constexpr double closesQuote = -1.0;    // the first leaves a quotation open that the second closes
constexpr double markGoesOn = -3.0;     // the second begins with a mark that nothing can begin with
constexpr double endsAsSentence = 5.0;  // the first ends with 。
constexpr double mostGain = 6.0;        // what all that speaks for it can make up for
constexpr qsizetype window = 7;         // pieces of text looked ahead

struct Candidate {
    qsizetype from = 0;
    qsizetype to = 0;
    double cost = 0;
};

int openQuotes(QStringView text)
{
    text = text.last(std::min<qsizetype>(text.size(), 2000));
    int depth = 0;
    for (QChar c : text)
        depth += c == u'“' || c == u'《' || signs::isOpenBracket(c) ? 1
                 : c == u'”' || c == u'》' || signs::isCloseBracket(c) ? -1
                                                                       : 0;
    return depth;
}

class Finder
{
public:
    Finder(const QList<Line> &lines, const QList<Piece> &pieces) : m_lines(lines), m_pieces(pieces)
    {
        for (const Piece &piece : pieces)
            m_known.add(piece.text);
    }

    QList<qsizetype> find()
    {
        learnIndent();
        learnTitles();
        learnStops();
        for (qsizetype from = 0; from < m_pieces.size(); ++from) {
            if (m_pieces[from].kind == PieceKind::Text)
                collect(from);
        }
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.cost < b.cost; });
        QList<qsizetype> before(m_pieces.size(), -1);
        std::vector<bool> taken(size_t(m_pieces.size()), false);
        for (const Candidate &candidate : m_candidates) {
            if (candidate.cost >= leftOpen || taken[size_t(candidate.from)] || before[candidate.to] >= 0)
                continue;
            before[candidate.to] = candidate.from;
            taken[size_t(candidate.from)] = true;
        }
        return before;
    }

private:
    // How many marks at the end of a line may hang over the column's edge.
    double hanging(QStringView line) const
    {
        double count = 0;
        while (count < 2 && count < double(line.size())) {
            const QChar c = line[line.size() - 1 - qsizetype(count)];
            if (!signs::isPause(c) && !signs::isStop(c) && !signs::isClosing(c))
                break;
            ++count;
        }
        return count;
    }

    // What is missing of the column's width in the first line of a piece: without and with its hanging marks.
    struct Gap {
        double least = 0;
        double most = 0;
    };
    Gap openingGap(const Piece &piece) const
    {
        const QStringView text = piece.text;
        const qsizetype end = text.indexOf(u'\n');
        const double gap = piece.column - m_lines[piece.first].width;
        return {gap, gap + hanging(end < 0 ? text : text.first(end))};
    }

    bool dedented(const Piece &piece) const
    {
        const Gap gap = openingGap(piece);
        return piece.wrapped && piece.lines() >= 2 && gap.most >= 1.1 && gap.least <= 3.1;
    }

    bool fills(const Piece &piece, qsizetype line) const
    {
        return piece.wrapped && m_lines[line].width >= piece.column - 0.6;
    }

    // How surely a first line at full width is no paragraph's first, on this page.
    void learnIndent()
    {
        qsizetype starts = 0;
        qsizetype shorter = 0;
        const Piece *before = nullptr;
        for (const Piece &piece : m_pieces) {
            if (piece.kind != PieceKind::Text)
                continue;
            const bool begins = before == nullptr ||
                                (signs::endsSentence(before->text) && !fills(*before, before->last));
            if (begins && piece.wrapped && piece.lines() >= 3) {
                ++starts;
                shorter += dedented(piece);
            }
            before = &piece;
        }
        m_losesIndent = starts >= 4 && double(shorter) >= 0.6 * double(starts);
        m_surely = m_losesIndent && double(shorter) >= 0.85 * double(starts);
        qsizetype texts = 0;
        qsizetype indented = 0;
        for (const Piece &piece : m_pieces) {
            if (piece.kind != PieceKind::Text)
                continue;
            ++texts;
            indented += keepsIndent(piece);
        }
        m_indents = texts >= 4 && indented * 2 >= texts;
    }

    // Whether titles stand behind their articles: the page begins with text and ends with a title.
    void learnTitles()
    {
        const auto counts = [](const Piece &piece) {
            return piece.kind == PieceKind::Text || piece.kind == PieceKind::Title || piece.kind == PieceKind::Byline;
        };
        const auto first = std::find_if(m_pieces.begin(), m_pieces.end(), counts);
        const auto last = std::find_if(m_pieces.rbegin(), m_pieces.rend(), counts);
        m_titlesAfter = first != m_pieces.end() && first->kind != PieceKind::Title && last->kind == PieceKind::Title;
    }

    // The log-odds that a paragraph of the page breaks off where it ends without 。, by the page's other such ends.
    void learnStops()
    {
        std::vector<double> odds;
        for (qsizetype i = 0; i + 1 < m_pieces.size(); ++i) {
            const Piece &a = m_pieces[i];
            const Piece &b = m_pieces[i + 1];
            if (a.kind == PieceKind::Text && b.kind == PieceKind::Text && !a.wrapped && bigramAcross(a.text, b.text) != 0)
                odds.push_back(beginsWithDateline(b.text) ? -itemBegins : goesOnOdds(a, b));
        }
        m_stopsKept = std::log(keptStops / lostStops);
        for (int pass = 0; pass < 4; ++pass) {
            double kept = keptStops;
            for (double each : odds)
                kept += 1 / (1 + std::exp(-each - m_stopsKept));
            m_stopsKept = std::log(kept / (double(odds.size()) + keptStops + lostStops - kept));
        }
    }

    // What the characters at the joint say of whether the sentence goes on across it or one begins behind it.
    double goesOnOdds(const Piece &a, const Piece &b)
    {
        const Bigram pair = bigramAcross(a.text, b.text);
        double odds = PairTable::builtIn().gain(a.text.back(), b.text.front(), m_known.knows(pair)) - startGain(b.text);
        odds += signs::leadsOn(a.text.back()) ? mustGoOn : 0;
        odds += m_joints.insideWord(a.text, b.text) ? wordGoesOn : 0;
        return odds;
    }

    bool keepsIndent(const Piece &piece) const
    {
        const double indent = m_lines[piece.first].indent;
        return indent >= 1.5 && indent < 4;
    }

    // What the beginning of a piece says of its being a paragraph's first line, by the page's habit.
    double openingCost(const Piece &piece) const
    {
        if (m_indents)
            return keepsIndent(piece) ? paragraphBegins : noParagraph;
        // A paragraph of one short line is rare, a last line alone in its column is not.
        if (m_losesIndent && piece.lines() == 1 && signs::endsSentence(piece.text))
            return lastLine;
        if (!m_losesIndent || !piece.wrapped || piece.lines() < 2)
            return 0;
        const Gap gap = openingGap(piece);
        if (gap.most - gap.least > 0.5 && gap.most >= 1.1 && gap.least < 1.1)
            return perhapsParagraph;
        if (dedented(piece))
            return paragraphBegins;
        return gap.most <= 0.6 ? noParagraph : 0;
    }

    void collect(qsizetype from)
    {
        qsizetype texts = 0;
        double between = 0;
        const Piece &a = m_pieces[from];
        for (qsizetype to = from + 1; to < m_pieces.size() && texts < window; ++to) {
            const Piece &b = m_pieces[to];
            if (b.kind == PieceKind::Title)
                between += between < 2 ? perTitleBetween : 0;
            if (b.kind != PieceKind::Text)
                continue;
            const double skipped = texts == 0 ? 0 : firstBetween + furtherBetween * double(texts - 1);
            const double cost = jointCost(a, b, to) + between + skipped;
            if (cost < leftOpen)
                m_candidates.push_back({from, to, cost});
            ++texts;
        }
    }

    double jointCost(const Piece &a, const Piece &b, qsizetype to)
    {
        const Dateline head = readDateline(QStringView(a.text).left(120));
        if (head.length > 0 && head.length == a.text.size())
            return beginsWithDateline(b.text) ? leftOpen : bareDateline;
        double cost = 0;
        const QChar first = b.text.front();
        const bool goesOn = signs::isStop(first) || signs::isComma(first) || first == u'、' || signs::isClosing(first);
        if (signs::endsSentence(a.text)) {
            const bool midway = m_surely && !signs::isOpening(first) && fills(a, a.last) && openingGap(b).most <= 0.6 && b.lines() >= 2 &&
                                std::abs(a.column - b.column) <= 1;
            cost += midway ? endsAsSentence - 1.5 : endsAsSentence + 4;
            if (signs::isClosing(first) && openQuotes(a.text) > 0)
                cost -= 5;
        }
        if (!signs::endsSentence(a.text) && !closingCredits(a.text).range.isEmpty())
            cost += endsAsSentence + 3;
        if (beginsWithDateline(b.text))
            cost += itemBegins;
        if (cost > leftOpen + mostGain)
            return cost;
        if (to > 0 && (m_pieces[to - 1].kind == PieceKind::Byline))
            cost += bylineBefore;
        cost += columnCost(a, b);
        if (goesOn)
            cost += markGoesOn;
        else
            cost += openingCost(b);
        const Bigram pair = bigramAcross(a.text, b.text);
        if (pair != 0 && !a.wrapped) {
            cost += std::max(-mostOfPair, leftOpen - perOdds * (goesOnOdds(a, b) + m_stopsKept));
        } else if (pair != 0) {
            cost += perPairGain * PairTable::builtIn().gain(a.text.back(), first, m_known.knows(pair));
            cost += m_joints.insideWord(a.text, b.text) ? insideWord : 0;
        } else if (signs::isPause(a.text.back())) {
            cost += perPairGain * startGain(b.text);
        }
        if (a.wrapped && !signs::endsSentence(a.text))
            cost += openEndCost(a, b);
        if (m_titlesAfter && to > 0 && m_pieces[to - 1].kind == PieceKind::Title)
            cost += behindTitle;
        if (openQuotes(a.text) > 0 && openQuotes(b.text) < 0)
            cost += closesQuote;
        // Asked last: it costs the most.
        return cost + sharedWords > leftOpen ? cost : cost + sharedWords * cohesion(a.text, b.text);
    }

    // A column breaks off behind a full line, or one that had no room for the number or mark which follows.
    double openEndCost(const Piece &a, const Piece &b) const
    {
        const QChar next = b.text.front();
        const double room = signs::isHan(next) ? 0 : signs::isOpening(next) ? 1 : 2.5;
        const double missing = a.column - m_lines[a.last].width - (a.lines() == 1 ? 2 : 0) - room;
        return missing > 3.6 ? endsShort + 1 : missing > 2.6 ? endsShort : missing > 1.6 ? endsShorter : 0;
    }

    // From 0 to 1: how many rare pairs of characters both texts use.
    double cohesion(QStringView a, QStringView b) const
    {
        const std::vector<Bigram> left = bigramsOf(a.sliced(std::max<qsizetype>(0, a.size() - 400)));
        const std::vector<Bigram> right = bigramsOf(b.first(std::min<qsizetype>(400, b.size())));
        std::vector<Bigram> both;
        std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
        double sum = 0;
        for (Bigram pair : both)
            sum += std::max(0.0, std::log(0.4 * double(m_known.size()) / double(m_known.texts(pair).size())));
        return std::min(1.0, sum / 8);
    }

    double columnCost(const Piece &a, const Piece &b) const
    {
        if (a.lines() == 1 && b.wrapped && b.lines() >= 2) {
            const double width = m_lines[a.first].width;
            return width > b.column + 1.6 || width < b.column - 3.2 ? otherColumn : 0;
        }
        if (!a.wrapped)
            return b.wrapped && b.lines() >= 3 ? otherColumn : 0;
        const bool measured = a.lines() > 3 && b.lines() > 3; // few lines do not show their column
        if (b.lines() >= 2 && b.wrapped)
            return std::abs(a.column - b.column) > (measured ? 1.6 : 2.6) ? otherColumn : 0;
        return m_lines[b.first].width > a.column + 1.6 ? otherColumn : 0;
    }

    const QList<Line> &m_lines;
    const QList<Piece> &m_pieces;
    BigramIndex m_known;
    text::WordJoints m_joints;
    std::vector<Candidate> m_candidates;
    bool m_losesIndent = false;
    bool m_titlesAfter = false;
    double m_stopsKept = 0;
    bool m_surely = false;  // … nearly always
    bool m_indents = false; // paragraphs begin with two spaces
};

} // namespace

QList<qsizetype> continuations(const QList<Line> &lines, const QList<Piece> &pieces)
{
    return Finder(lines, pieces).find();
}

} // namespace jianbao::page
