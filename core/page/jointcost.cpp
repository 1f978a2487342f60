#include "core/page/jointcost.h"

#include "core/page/credits.h"
#include "core/page/dateline.h"
#include "core/page/joints.h"
#include "core/page/signs.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace jianbao::page {

namespace {

constexpr double firstBetween = 4.0;    // other running text stands between
constexpr double furtherBetween = 0.3;  // … and more of it
constexpr double perTitleBetween = 0.3;
constexpr qsizetype mostTitles = 7;     // that count
constexpr double itemBegins = 9.0;      // the second begins with 本报…讯
constexpr double bylineBefore = 5.0;    // names stand right before the second
constexpr double otherColumn = 3.0;     // set in another width
constexpr double paragraphBegins = 5.0; // its first line is indented, or shorter by an indent that was dropped
constexpr double paragraphSurely = 6.5;  // … by exactly that, as nearly all of the page's paragraphs are
constexpr double perhapsParagraph = 1.0; // a hanging mark hides which
constexpr double lastLine = -1.2;       // one line that ends a sentence
constexpr double noParagraph = -1.5;    // it is neither, on a page where paragraphs are
constexpr double bareDateline = -8.0;   // the first is nothing but 本报…讯（…）
constexpr double sharedWords = -1.2;    // at most, for rare pairs of characters that both use
constexpr qsizetype wordsReach = 400;   // characters on either side of the joint that are looked at for them
constexpr double perPairGain = -1.0;    // what the words at the joint say, or how the second begins behind a mark
constexpr double perOdds = 1.4;         // per log-odds, where a paragraph on one line may have lost its 。
constexpr double mostOfPair = 3.0;
constexpr double mustGoOn = 2.0;        // log-odds: no sentence ends with the first's last character
constexpr double keptStops = 8;         // as if so many ends had been seen that a column broke,
constexpr double lostStops = 1;         // and so many that had lost their 。
constexpr double endsShort = 5.0;       // the first's last line does not fill its column: a paragraph's end without 。
constexpr double endsShorter = 2.0;     // … by more than a mark
constexpr double behindTitle = -1.5;    // a title stands right before, on a page with titles behind their articles
constexpr double closesQuote = -1.0;    // the first leaves a quotation open that the second closes
constexpr double markGoesOn = -3.0;     // the second begins with a mark that nothing can begin with
constexpr double endsAsSentence = 5.0;  // the first ends with 。
constexpr double mostGain = 6.0;        // what all that speaks for it can make up for

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

bool beginsInside(QChar first)
{
    return signs::isStop(first) || signs::isComma(first) || first == u'、' || signs::isClosing(first);
}

} // namespace

class JointCosts::Sum
{
public:
    explicit Sum(QList<JointReason> *reasons) : m_reasons(reasons) {}

    void add(JointSign sign, double cost)
    {
        m_sum += cost;
        if (m_reasons != nullptr && cost != 0)
            m_reasons->append({sign, cost});
    }
    double value() const { return m_sum; }

private:
    double m_sum = 0;
    QList<JointReason> *m_reasons;
};

JointCosts::JointCosts(const QList<Line> &lines, const QList<Piece> &pieces)
    : m_lines(lines), m_pieces(pieces), m_habits(lines, pieces)
{
    m_facts.resize(size_t(pieces.size()));
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        m_known.add(pieces[i].text);
        if (pieces[i].kind == PieceKind::Text)
            m_facts[size_t(i)] = factsOf(pieces[i].text);
    }
    learnStops();
}

JointCosts::Facts JointCosts::factsOf(QStringView text) const
{
    const WordModel &model = WordModel::builtIn();
    const Dateline head = readDateline(text.left(120));
    const bool ends = signs::endsSentence(text);
    return {model.beginningOf(text),
            model.endOf(text),
            beginsWithDateline(text),
            head.length > 0 && head.length == text.size(),
            ends,
            !ends && !closingCredits(text).range.isEmpty(),
            openQuotes(text),
            {},
            {}};
}

double JointCosts::cost(qsizetype from, qsizetype to, qsizetype texts, qsizetype titles, QList<JointReason> *reasons)
{
    const Piece &a = m_pieces[from];
    const Piece &b = m_pieces[to];
    Sum sum(reasons);
    sum.add(JointSign::TextBetween, texts == 0 ? 0 : firstBetween + furtherBetween * double(texts - 1));
    sum.add(JointSign::TitlesBetween, perTitleBetween * double(std::min(titles, mostTitles)));
    if (of(a).bareDateline) {
        sum.add(JointSign::BareDateline, of(b).item ? leftOpen : bareDateline);
        return sum.value();
    }
    if (!addEnds(a, b, sum))
        return sum.value();
    if (to > 0 && m_pieces[to - 1].kind == PieceKind::Byline)
        sum.add(JointSign::BylineBefore, bylineBefore);
    addShapes(a, b, sum);
    addCharacters(a, b, sum);
    if (m_habits.titlesAfter() && to > 0 && m_pieces[to - 1].kind == PieceKind::Title)
        sum.add(JointSign::TitleBefore, behindTitle);
    if (of(a).quotes > 0 && of(b).quotes < 0)
        sum.add(JointSign::Quotation, closesQuote);
    // Asked last: it costs the most.
    if (sum.value() + sharedWords < leftOpen)
        sum.add(JointSign::SharedWords, sharedWords * cohesion(a, b));
    return sum.value();
}

// What the first's end and the second's beginning say by themselves; false when nothing can make up for it.
bool JointCosts::addEnds(const Piece &a, const Piece &b, Sum &sum) const
{
    const QChar first = b.text.front();
    if (of(a).ends) {
        const bool midway = m_habits.surelyLosesIndent() && !signs::isOpening(first) && m_habits.fills(a, a.last) &&
                            m_habits.openingGap(b).most <= 0.6 && b.lines() >= 2 && std::abs(a.column - b.column) <= 1;
        const bool closes = signs::isClosing(first) && of(a).quotes > 0;
        sum.add(JointSign::EndsSentence, endsAsSentence + (midway ? -1.5 : 4) - (closes ? 5 : 0));
    } else if (of(a).credited) {
        sum.add(JointSign::EndsSentence, endsAsSentence + 3);
    }
    if (of(b).item)
        sum.add(JointSign::BeginsItem, itemBegins);
    return sum.value() <= leftOpen + mostGain;
}

void JointCosts::addShapes(const Piece &a, const Piece &b, Sum &sum) const
{
    sum.add(JointSign::OtherColumn, columnCost(a, b));
    if (beginsInside(b.text.front()))
        sum.add(JointSign::MarkGoesOn, markGoesOn);
    else
        sum.add(JointSign::Paragraph, openingCost(b));
    if (a.wrapped && !of(a).ends)
        sum.add(JointSign::EndsShort, openEndCost(a, b));
}

void JointCosts::addCharacters(const Piece &a, const Piece &b, Sum &sum)
{
    const Bigram pair = bigramAcross(a.text, b.text);
    const bool mayHaveLost = !a.wrapped && !of(a).ends && !signs::isPause(a.text.back());
    if (mayHaveLost) {
        sum.add(JointSign::LostStop, std::max(-mostOfPair, leftOpen - perOdds * (goesOnOdds(a, b) + m_stopsKept)));
    } else if (pair != 0) {
        sum.add(JointSign::Characters, perPairGain * readsOn(a, b));
    } else if (signs::isPause(a.text.back())) {
        sum.add(JointSign::Characters, perPairGain * startGain(b.text));
    }
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

// What the words at the joint say of whether it reads on. Both are pieces of the page.
double JointCosts::readsOn(const Piece &a, const Piece &b) const
{
    return jointGain(WordModel::builtIn().gain(of(a).end, of(b).beginning), m_known.knows(bigramAcross(a.text, b.text)));
}

// What the characters at the joint say of whether the sentence goes on across it or one begins behind it.
double JointCosts::goesOnOdds(const Piece &a, const Piece &b)
{
    double odds = -startGain(b.text);
    odds += bigramAcross(a.text, b.text) != 0 ? readsOn(a, b) : 0;
    odds += signs::leadsOn(a.text.back()) ? mustGoOn : 0;
    return odds;
}

// What the beginning of a piece says of its being a paragraph's first line, by the page's habit.
double JointCosts::openingCost(const Piece &piece) const
{
    if (m_habits.indents())
        return m_habits.keepsIndent(piece) ? paragraphBegins : noParagraph;
    // A paragraph of one short line is rare, a last line alone in its column is not.
    if (m_habits.losesIndent() && piece.lines() == 1 && signs::endsSentence(piece.text))
        return lastLine;
    if (!m_habits.losesIndent() || !piece.wrapped || piece.lines() < 2)
        return 0;
    const Habits::Gap gap = m_habits.openingGap(piece);
    if (gap.most - gap.least > 0.5 && gap.most >= 1.1 && gap.least < 1.1)
        return perhapsParagraph;
    if (m_habits.dedented(piece)) {
        const bool exactly = m_habits.surelyLosesIndent() && std::abs(gap.least - 2) <= 0.4;
        return exactly ? paragraphSurely : paragraphBegins;
    }
    return gap.most <= 0.6 ? noParagraph : 0;
}

// A column breaks off behind a full line, or one that had no room for the number or mark which follows.
double JointCosts::openEndCost(const Piece &a, const Piece &b) const
{
    const QChar next = b.text.front();
    const double room = signs::isHan(next) ? 0 : signs::isOpening(next) ? 1 : 2.5;
    const double missing = a.column - m_lines[a.last].width - (a.lines() == 1 ? 2 : 0) - room;
    return missing > 3.6 ? endsShort + 1 : missing > 2.6 ? endsShort : missing > 1.6 ? endsShorter : 0;
}

double JointCosts::columnCost(const Piece &a, const Piece &b) const
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

// From 0 to 1: how many rare pairs of characters both texts use.
double JointCosts::cohesion(const Piece &a, const Piece &b)
{
    std::vector<Bigram> &left = of(a).lastPairs;
    if (left.empty())
        left = bigramsOf(QStringView(a.text).last(std::min(a.text.size(), wordsReach)));
    std::vector<Bigram> &right = of(b).firstPairs;
    if (right.empty())
        right = bigramsOf(QStringView(b.text).first(std::min(b.text.size(), wordsReach)));
    double sum = 0;
    auto other = right.cbegin();
    for (Bigram pair : left) {
        while (other != right.cend() && *other < pair)
            ++other;
        if (other != right.cend() && *other == pair)
            sum += std::max(0.0, std::log(0.4 * double(m_known.size()) / double(m_known.count(pair))));
    }
    return std::min(1.0, sum / 8);
}

} // namespace jianbao::page
