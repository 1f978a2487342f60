#include "core/page/jointcost.h"

#include "core/page/credits.h"
#include "core/page/dateline.h"
#include "core/page/firstwords.h"
#include "core/page/joints.h"
#include "core/page/sentencechars.h"
#include "core/page/signs.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace jianbao::page {

namespace {

constexpr double bareDateline = -8.0; // the first is nothing but 本报…讯（…）
constexpr double behindOther = 4.3;   // … and other text stands between
constexpr double itemBegins = 9.0;    // log-odds against a sentence's going on where 本报…讯 stands
constexpr qsizetype mostTitles = 7;   // between the two that count
constexpr double mostRoom = 8;        // characters
constexpr double mustGoOn = 1.4;      // log-odds: no sentence ends with the first's last character
constexpr double ofBeginnings = 0.7;  // of what beginsSentence() says, as it goes with what the words say
constexpr double ofEnds = 0.5;        // … and endsSentenceWith()
constexpr double keptStops = 2;       // as if so many ends had been seen that a column broke,
constexpr double lostStops = 1;       // and so many that had lost their 。

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

double &at(JointValues &values, JointMeasure measure)
{
    return values[size_t(measure)];
}

bool beginsInside(QChar first)
{
    return signs::isStop(first) || signs::isComma(first) || first == u'、' || signs::isClosing(first);
}

} // namespace

JointCosts::JointCosts(const QList<Line> &lines, const QList<Piece> &pieces)
    : m_lines(lines), m_pieces(pieces), m_habits(lines, pieces), m_unparted(isUnparted(lines))
{
    m_facts.resize(size_t(pieces.size()));
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        m_known.add(pieces[i].text);
        if (pieces[i].kind == PieceKind::Text)
            m_facts[size_t(i)] = factsOf(pieces[i].text);
    }
    findSurroundings();
    learnStops();
    learnLostStops();
}

void JointCosts::findSurroundings()
{
    std::vector<QString> texts;
    std::vector<char> begins;
    for (const Piece &piece : m_pieces) {
        texts.push_back(piece.kind == PieceKind::Text ? QString(piece.text).remove(u'\n') : QString());
        begins.push_back(char(of(piece).item));
    }
    m_surroundings = Surroundings(texts, begins);
}

JointCosts::Facts JointCosts::factsOf(QStringView text) const
{
    const Dateline head = readDateline(text.left(120));
    const bool row = isRow(text);
    const bool ends = row || signs::endsSentence(text);
    return {TextEnds(text),
            startGain(text),
            row || beginsWithDateline(text),
            head.length > 0 && head.length == text.size(),
            ends,
            !ends && !closingCredits(text).range.isEmpty(),
            openQuotes(text),
            isSalutation(text),
            isSalutationAlone(text),
            itemMark(text) != QChar(),
            !text.contains(u'\n') && hasCells(text)};
}

double JointCosts::cost(qsizetype from, qsizetype to, qsizetype texts, qsizetype titles, QList<JointReason> *reasons) const
{
    if (of(m_pieces[from]).bareDateline) {
        const bool other = of(m_pieces[to]).item && !signs::isOpenBracket(m_pieces[to].text.front());
        const double cost = (other ? leftOpen : bareDateline) + (texts > 0 ? behindOther : 0);
        if (reasons != nullptr)
            reasons->append({JointSign::BareDateline, cost});
        return cost;
    }
    return jointCost(values(from, to, texts, titles), reasons);
}

JointValues JointCosts::values(qsizetype from, qsizetype to, qsizetype texts, qsizetype titles) const
{
    const Piece &a = m_pieces[from];
    const Piece &b = m_pieces[to];
    JointValues values{};
    at(values, JointMeasure::Between) = texts > 0;
    at(values, JointMeasure::Far) = std::log(1 + double(texts));
    at(values, JointMeasure::Titles) = double(std::min(titles, mostTitles));
    addEnds(a, b, values);
    at(values, JointMeasure::Item) = of(b).item;
    at(values, JointMeasure::Byline) = to > 0 && m_pieces[to - 1].kind == PieceKind::Byline;
    addShapes(a, b, values);
    addCharacters(a, b, values);
    if (!of(a).ends)
        addSurroundings(from, to, values);
    const bool belowTitle = to > 0 && m_pieces[to - 1].kind == PieceKind::Title;
    at(values, JointMeasure::TitleBefore) = belowTitle && m_habits.titlesAfter();
    at(values, JointMeasure::BelowTitle) = belowTitle && m_habits.titlesBefore();
    at(values, JointMeasure::Quotation) = of(a).quotes > 0 && of(b).quotes < 0;
    at(values, JointMeasure::LostStops) = of(a).ends || !a.wrapped ? 0 : m_lostStops;
    at(values, JointMeasure::Apart) = b.apart;
    at(values, JointMeasure::Marked) = of(b).marked;
    at(values, JointMeasure::OpensQuote) = !of(b).marked && signs::isOpening(b.text.front());
    at(values, JointMeasure::EndsColon) = a.text.endsWith(u'：') || a.text.endsWith(u':');
    at(values, JointMeasure::BehindSalutation) = of(a).address;
    at(values, JointMeasure::Salutation) = of(b).salutation;
    at(values, JointMeasure::Single) = a.single || b.single || of(a).cells || of(b).cells;
    at(values, JointMeasure::Tight) = to == from + 1 && m_lines[b.first].blankBefore == 0;
    at(values, JointMeasure::TightBelow) = to != from + 1 && !m_unparted && b.tight &&
                                           m_pieces[to - 1].kind == PieceKind::Text;
    return values;
}

bool JointCosts::breaksOff(qsizetype piece) const
{
    const Facts &facts = of(m_pieces[piece]);
    return !facts.ends && !facts.credited;
}

// What the first's end and the second's beginning say by themselves.
void JointCosts::addEnds(const Piece &a, const Piece &b, JointValues &values) const
{
    const QChar first = b.text.front();
    at(values, JointMeasure::Credited) = of(a).credited;
    if (!of(a).ends)
        return;
    const bool midway = m_habits.surelyLosesIndent() && !signs::isOpening(first) && m_habits.fills(a, a.last) &&
                        m_habits.openingGap(b).most <= 0.6 && b.lines() >= 2 && std::abs(a.column - b.column) <= 1;
    at(values, JointMeasure::Ends) = 1;
    at(values, JointMeasure::EndsMidway) = midway;
    at(values, JointMeasure::EndsQuoted) = signs::isClosing(first) && of(a).quotes > 0;
}

void JointCosts::addShapes(const Piece &a, const Piece &b, JointValues &values) const
{
    at(values, JointMeasure::OtherColumn) = otherColumn(a, b);
    at(values, JointMeasure::Widths) = widths(a, b);
    if (beginsInside(b.text.front()))
        at(values, JointMeasure::InsideMark) = 1;
    else
        addOpening(b, values);
    if (a.wrapped && !of(a).ends) {
        const double room = roomLeft(a, b);
        at(values, JointMeasure::Room) = room > 1.6 ? std::min(room, mostRoom) : 0;
    }
    at(values, JointMeasure::Loose) = !a.wrapped && !of(a).ends;
    const double around = m_habits.columnAround(b);
    if (around > 0 && b.lines() > 1) {
        const double gap = around - m_lines[b.first].width;
        at(values, JointMeasure::NearDedent) = m_habits.losesIndent() && gap > 1.1 && gap < 3.1;
        at(values, JointMeasure::NearFlush) = gap < 0.6;
    }
}

void JointCosts::addCharacters(const Piece &a, const Piece &b, JointValues &values) const
{
    if (of(a).ends)
        return;
    at(values, JointMeasure::Begins) = beginsSentence(b.text.front());
    const bool pauses = signs::isPause(a.text.back());
    at(values, JointMeasure::EndsLikely) = pauses ? 0 : endsSentenceWith(a.text.back());
    if (pauses) {
        at(values, JointMeasure::BehindPause) = of(b).start;
        return;
    }
    const double words = bigramAcross(a.text, b.text) != 0 ? readsOn(a, b) : figureGain(a.text.back(), b.text.front());
    at(values, a.wrapped ? JointMeasure::Words : JointMeasure::LooseWords) = words;
    at(values, a.wrapped ? JointMeasure::Start : JointMeasure::LooseStart) = of(b).start;
    if (!a.wrapped)
        at(values, JointMeasure::KeptStops) = m_stopsKept;
}

void JointCosts::addSurroundings(qsizetype from, qsizetype to, JointValues &values) const
{
    at(values, m_surroundings.areNext(from, to) ? JointMeasure::Shared : JointMeasure::SharedFar) = m_surroundings.shared(from, to);
    at(values, JointMeasure::SharedApart) = m_surroundings.sharedWhereTheyStand(from, to);
}

// The log-odds that a paragraph of the page breaks off where it ends without 。, by the page's other such ends.
void JointCosts::learnStops()
{
    std::vector<double> odds;
    for (qsizetype i = 0; i + 1 < m_pieces.size(); ++i) {
        const Piece &a = m_pieces[i];
        const Piece &b = m_pieces[i + 1];
        if (a.kind == PieceKind::Text && b.kind == PieceKind::Text && !a.wrapped && bigramAcross(a.text, b.text) != 0)
            odds.push_back(of(b).item ? -itemBegins : goesOnOdds(a, b));
    }
    m_stopsKept = std::log(keptStops / lostStops);
    for (int pass = 0; pass < 4; ++pass) {
        double kept = keptStops;
        for (double each : odds)
            kept += 1 / (1 + std::exp(-each - m_stopsKept));
        m_stopsKept = std::log(kept / (double(odds.size()) + keptStops + lostStops - kept));
    }
}

// How many of the paragraphs whose last line leaves room have no 。 at their end.
void JointCosts::learnLostStops()
{
    double lost = 0;
    double all = 4; // as if so many had been seen, none of them lost
    for (const Piece &piece : m_pieces) {
        const double column = m_habits.columnAround(piece);
        if (piece.kind != PieceKind::Text || piece.lines() < 2 || column == 0 || m_lines[piece.last].width > column - 4)
            continue;
        all += 1;
        lost += !of(piece).ends && !of(piece).credited;
    }
    m_lostStops = lost / all;
}

// What the words at the joint say of whether it reads on. Both are pieces of the page.
double JointCosts::readsOn(const Piece &a, const Piece &b) const
{
    const Piece *const first = m_pieces.constData();
    return jointGain(m_gains.gain(&a - first, of(a).words, &b - first, of(b).words),
                     m_known.knows(bigramAcross(a.text, b.text)));
}

// What the characters at the joint say of whether the sentence goes on across it or one begins behind it.
double JointCosts::goesOnOdds(const Piece &a, const Piece &b) const
{
    double odds = -of(b).start;
    odds += bigramAcross(a.text, b.text) != 0 ? readsOn(a, b) : 0;
    odds += signs::leadsOn(a.text.back()) ? mustGoOn : 0;
    odds -= ofBeginnings * beginsSentence(b.text.front()) + ofEnds * endsSentenceWith(a.text.back());
    return odds;
}

// What the beginning of a piece says of its being a paragraph's first line, by the page's habit.
void JointCosts::addOpening(const Piece &piece, JointValues &values) const
{
    if (m_habits.indents()) {
        at(values, m_habits.keepsIndent(piece) ? JointMeasure::Indented : JointMeasure::NotIndented) = 1;
        return;
    }
    // A paragraph of one short line is rare, a last line alone in its column is not.
    if (m_habits.losesIndent() && piece.lines() == 1 && signs::endsSentence(piece.text) &&
        m_lines[piece.first].width <= m_habits.columnAround(piece) + 1.6) {
        at(values, JointMeasure::LastLine) = 1;
        return;
    }
    if (!m_habits.losesIndent() || !piece.wrapped || piece.lines() < 2)
        return;
    const Habits::Gap gap = m_habits.openingGap(piece);
    if (gap.most - gap.least > 0.5 && gap.most >= 1.1 && gap.least < 1.1) {
        at(values, JointMeasure::PerhapsDedented) = 1;
    } else if (m_habits.dedented(piece)) {
        at(values, JointMeasure::Dedented) = 1;
    } else {
        at(values, JointMeasure::Flush) = gap.most <= 0.6;
    }
}

// A column breaks off behind a full line, or one that had no room for the number or mark which follows.
double JointCosts::roomLeft(const Piece &a, const Piece &b) const
{
    const QChar next = b.text.front();
    const double room = signs::isHan(next) ? 0 : signs::isOpening(next) ? 1 : 2.5;
    return a.column - m_lines[a.last].width - (a.lines() == 1 ? 2 : 0) - room;
}

// The column of a piece; of one that shows none, that of the text which stands before it (-1), or behind it (1).
double JointCosts::columnBy(const Piece &piece, int side) const
{
    if (piece.wrapped && piece.lines() > 1)
        return piece.column;
    const qsizetype beside = &piece - m_pieces.constData() + side;
    if (beside < 0 || beside >= m_pieces.size())
        return 0;
    const Piece &other = m_pieces[beside];
    const bool may = other.kind == PieceKind::Text && other.wrapped && other.lines() > 1 &&
                     (side < 0 || !of(other).item) && m_lines[piece.first].width <= other.column + 1.6;
    return may ? other.column : 0;
}

double JointCosts::widths(const Piece &a, const Piece &b) const
{
    constexpr double blurred = 1; // by marks and half-width figures
    constexpr double most = 5;
    const double first = columnBy(a, -1);
    const double second = columnBy(b, 1);
    return first > 0 && second > 0 ? std::clamp(std::abs(first - second) - blurred, 0.0, most) : 0;
}

bool JointCosts::otherColumn(const Piece &a, const Piece &b) const
{
    if (a.lines() == 1 && b.wrapped && b.lines() >= 2) {
        const double width = m_lines[a.first].width;
        return width > b.column + 1.6 || width < b.column - 3.2;
    }
    if (!a.wrapped)
        return b.wrapped && b.lines() >= 3;
    const bool measured = a.lines() > 3 && b.lines() > 3; // few lines do not show their column
    if (b.lines() >= 2 && b.wrapped)
        return std::abs(a.column - b.column) > (measured ? 1.6 : 2.6);
    return m_lines[b.first].width > a.column + 1.6;
}

} // namespace jianbao::page
