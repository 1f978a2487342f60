#include "core/page/joints.h"

#include "core/page/dateline.h"
#include "core/page/pairtable.h"
#include "core/page/signs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jianbao::page {

namespace {

// Gains and losses, as natural logarithms of likelihood ratios.
constexpr double itemBegins = -8;          // the second begins with 本报…讯, or names behind ■
constexpr double shortBeforeBreak = -1.5;  // a line that ends no sentence and does not fill its column
constexpr double paragraphWithin = -4;     // an indent behind a line that ends no sentence
constexpr double perhapsWithin = -0.7;     // … an indent that the text layer may have dropped
constexpr double paragraphAfterEnd = 1.2;  // an indent behind a paragraph's last line
constexpr double noParagraph = -2.5;       // none there
constexpr double perhapsParagraph = 0.8;   // the same for an indent that may have been dropped
constexpr double perhapsNoParagraph = -0.5;
constexpr double sameWidth = 0.3;          // both fill a column of one width
constexpr double otherWidth = -1.5;
constexpr double numberBroken = -2;        // figures on both sides: numbers are not broken at a line's end

// Counted like the gains of pairtable.cpp: how lines begin behind a mark, against how all lines begin.
constexpr double oneBeforeMark = -3.4; // 后，
constexpr double twoBeforeMark = -0.7;
constexpr double likelyStart = 0.37;   // with a character that begins words
constexpr double unlikelyStart = -0.3;
constexpr double wrongStart = -1.0;

// Counted in the lines of the building half of the test pages, against what lines begin and end with.
constexpr double counted = 2.8;     // 13 | 公里
constexpr double uncounted = -2.2;  // what no number stands before
constexpr double numbered = 1.9;    // 3月 | 10日
constexpr double unnumbered = -0.75;
constexpr QStringView behindFigures = u"年月日号时点分秒万亿多余个名人位岁元毫公厘米里亩吨斤克升平度倍成"
                                      u"户家处座条天台套件项场次回遍批期届级版张本册块所棵株只头辆艘栋间层盏支份根";
constexpr QStringView perhapsBehind = u"小周世种组队对双节班口道篇首枚粒颗担尾箱袋路例票眼孔株步刻角集卷匹碗桶筐与和至到、";
constexpr QStringView beforeFigures = u"年月了到至从第达由等入长为有于约近";

constexpr double narrowest = 1;
constexpr double widest = 40;
constexpr double widestNames = 20; // of a line that names stand on behind ■
constexpr qsizetype around = 12; // lines looked at on both sides for the column's width
constexpr double column = 0.25; // a share of lines that shows a column's width; marks hang over it by a character
constexpr double alike = 1.2;

bool isMark(QChar c)
{
    return signs::endsClause(c) || signs::isClosing(c);
}

} // namespace

double startGain(QStringView text)
{
    const auto mark = std::find_if(text.begin(), text.begin() + std::min<qsizetype>(3, text.size()), isMark);
    const qsizetype clause = mark - text.begin();
    if (clause <= 2 && clause < text.size())
        return clause <= 1 ? oneBeforeMark : twoBeforeMark;
    if (!signs::isHan(text.front()))
        return likelyStart;
    const double cost = PairTable::builtIn().costToBegin(text.front());
    return cost < 1 ? likelyStart : cost < 2 ? unlikelyStart : wrongStart;
}

double figureGain(QChar left, QChar right)
{
    if (left.isDigit() && signs::isHan(right))
        return behindFigures.contains(right) ? counted : perhapsBehind.contains(right) ? 0 : uncounted;
    if (signs::isHan(left) && right.isDigit())
        return beforeFigures.contains(left) ? numbered : unnumbered;
    return left.isDigit() && right.isDigit() ? numberBroken : 0;
}

LineJoints::LineJoints(QStringView text, const QList<Line> &lines)
    : m_facts(size_t(lines.size()))
{
    std::array<double, nearby> unasked;
    unasked.fill(std::numeric_limits<double>::quiet_NaN());
    m_wordGains.assign(m_facts.size(), unasked);
    m_quickGains = m_wordGains;
    qsizetype indented = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Facts &facts = m_facts[size_t(i)];
        const QStringView line = lines[i].range.of(text);
        facts.first = line.front();
        facts.last = line.back();
        facts.width = lines[i].width;
        facts.wrapped = facts.width >= narrowest && facts.width <= widest;
        facts.ends = signs::endsSentence(line);
        facts.pauses = signs::endsClause(facts.last);
        facts.start = startGain(line);
        facts.words = TextEnds(line);
        facts.item = beginsWithDateline(line.first(std::min<qsizetype>(line.size(), 40))) ||
                     (signs::isBylineMark(facts.first) && facts.width <= widestNames);
        facts.indented = isIndented(lines[i]);
        indented += facts.indented;
        m_known.add(line);
    }
    m_indents = indented >= 4 && indented * 12 >= lines.size();
    measureWidths(lines);
}

void LineJoints::measureWidths(const QList<Line> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype first = std::max<qsizetype>(0, i - around);
        const qsizetype last = std::min(lines.size() - 1, i + around);
        const auto share = [&](double least, double most) {
            qsizetype count = 0;
            for (qsizetype j = first; j <= last; ++j) {
                const double width = lines[j].width + (m_facts[size_t(j)].indented ? lines[j].indent : 0);
                count += width >= least && width <= most;
            }
            return double(count) / double(last - first + 1);
        };
        Facts &facts = m_facts[size_t(i)];
        const double reach = facts.width + (facts.indented ? lines[i].indent : 0);
        facts.full = share(reach - 0.6, reach + 1.1) >= column;
        facts.dedented = !facts.full && share(reach + 1.4, reach + 2.6) >= column;
    }
}

double LineJoints::gain(qsizetype from, qsizetype to) const
{
    return beginsItem(to) ? itemBegins : textGain(from, to) + shapeGain(from, to);
}

double LineJoints::quickGain(qsizetype from, qsizetype to) const
{
    if (to <= from || to > from + nearby)
        return pairGain(from, to);
    double &known = m_quickGains[size_t(to)][size_t(to - from - 1)];
    if (std::isnan(known))
        known = pairGain(from, to);
    return known;
}

double LineJoints::pairGain(qsizetype from, qsizetype to) const
{
    const Facts &a = m_facts[size_t(from)];
    const Facts &b = m_facts[size_t(to)];
    if (b.item)
        return itemBegins;
    const bool within = !a.ends && signs::isHan(a.last) && signs::isHan(b.first);
    return shapeGain(from, to) +
           (within ? PairTable::builtIn().gain(a.last, b.first, knowsPair(from, to)) : markGain(a, b));
}

double LineJoints::wordGain(qsizetype from, qsizetype to) const
{
    if (to <= from || to > from + nearby)
        return m_farGains.gain(from, m_facts[size_t(from)].words, to, m_facts[size_t(to)].words);
    double &known = m_wordGains[size_t(to)][size_t(to - from - 1)];
    if (std::isnan(known))
        known = m_facts[size_t(from)].words.gainTo(m_facts[size_t(to)].words);
    return known;
}

bool LineJoints::knowsPair(qsizetype from, qsizetype to) const
{
    const Facts &a = m_facts[size_t(from)];
    const Facts &b = m_facts[size_t(to)];
    return m_known.knows(bigramAcross(QStringView(&a.last, 1), QStringView(&b.first, 1)));
}

double LineJoints::textGain(qsizetype from, qsizetype to) const
{
    const Facts &a = m_facts[size_t(from)];
    const Facts &b = m_facts[size_t(to)];
    if (b.item)
        return itemBegins;
    if (!a.ends && signs::isHan(a.last) && signs::isHan(b.first))
        return jointGain(wordGain(from, to), knowsPair(from, to));
    return markGain(a, b);
}

// What a mark or a figure at the joint says.
double LineJoints::markGain(const Facts &a, const Facts &b) const
{
    return (a.pauses ? b.start : 0) + (a.last.isDigit() && b.first.isDigit() ? numberBroken : 0);
}

double LineJoints::shapeGain(qsizetype from, qsizetype to) const
{
    const Facts &a = m_facts[size_t(from)];
    const Facts &b = m_facts[size_t(to)];
    double gain = 0;
    if (a.full && b.full)
        gain += std::abs(a.width - b.width) <= alike ? sameWidth : std::abs(a.width - b.width) > 2 * alike ? otherWidth : 0;
    if (!a.ends) {
        gain += a.full || a.dedented || a.indented ? 0 : shortBeforeBreak;
        if (m_indents)
            gain += b.indented ? paragraphWithin : 0;
        else if (b.dedented && !b.ends)
            gain += perhapsWithin;
        return gain;
    }
    if (m_indents)
        return gain + (b.indented ? paragraphAfterEnd : a.full ? 0 : noParagraph);
    if (!a.full)
        gain += b.dedented ? perhapsParagraph : b.full ? perhapsNoParagraph : 0;
    return gain;
}

} // namespace jianbao::page
