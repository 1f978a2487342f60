#include "core/page/attachment.h"

#include "core/page/signs.h"
#include "core/page/wordmodel.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace jianbao::page {

namespace {

// Fitted by logistic regression to who goes on with what in 480 pages composed from the building half of the test pages
// (tests/data/compose/vary.py, --weave 1), rounded, where both texts are open.
constexpr std::array<double, evidences> weights{
    0.75, // Characters
    1.2,  // Page
    0.85, // BehindMark
    0.6,  // BehindEnd
    -8,   // Item
    -2.8, // OpensWithin
    -0.2, // OpensAtEnd
    -2.2, // OpensNot
    -0.4, // OpensFull
    -3.7, // AloneWithin
    -2.3, // TooWide
    -3.0, // MuchTooWide
    0.12,  // Words
    2.0,  // QuoteCloses
    -2.5, // QuoteUnopened
    -2.6, // BlankWithin
    -1.0, // Title
    0.0,  // BehindTitle
    -3.0, // BehindTitleMidway
};
constexpr double shareOfTopic = 6e-4; // of a text's pairs of characters that it
                                      // draws from its own, by each of them
constexpr double shareOfPage = 0.15;  // of joints at which the page repeats itself
constexpr double leastGain = -2.5;
// A pair in more lines than that tells no text from another, and to look at all of them each time would be quadratic.
constexpr std::size_t mostLinesOfPair = 64;
constexpr qsizetype near = 300;    // lines before and behind the stretch that show what the page repeats
constexpr double ofFigures = 1e-3; // the probability of a pair of figures

double &at(EvidenceValues &values, Evidence evidence) { return values[size_t(evidence)]; }

double paragraphReach(const Line &line)
{
    return line.width + (isIndented(line) ? line.indent : 0);
}

} // namespace

quint64 PageStrings::stringOf(QStringView text)
{
    quint64 key = 0;
    for (QChar c : text)
        key = (key << 16) | c.unicode();
    return key;
}

void PageStrings::moveTo(qsizetype first, qsizetype last)
{
    const qsizetype end = last + 1;
    if (end <= m_first || first >= m_end) {
        m_counts.clear();
        m_characters = 0;
        m_first = m_end = first;
    }
    while (m_first > first)
        add(--m_first, 1);
    while (m_end < end)
        add(m_end++, 1);
    while (m_first < first)
        add(m_first++, -1);
    while (m_end > end)
        add(--m_end, -1);
}

void PageStrings::add(qsizetype line, int times)
{
    const QStringView text = m_lines[line].range.of(m_page);
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (qsizetype size = 1; size <= 3 && i + size <= text.size() && signs::isHan(text[i + size - 1]); ++size)
            m_counts[stringOf(text.sliced(i, size))] += times;
        m_characters += signs::isHan(text[i]) ? times : 0;
    }
}

// Of widths that as many lines have the greatest counts.
void OpenText::measure(int width)
{
    ++measures[size_t(width)];
    for (int each : {width, width + 1}) {
        if (each == widths)
            break;
        const int count = measures[size_t(each)] * 2 + (each > 0 ? measures[size_t(each) - 1] : 0);
        if (count > measured || (count == measured && each > column)) {
            measured = count;
            column = each;
        }
    }
}

Attachments::Attachments(QStringView page, const QList<Line> &lines, const LineJoints &joints, PageStrings &strings,
                         qsizetype first, qsizetype last, bool titles)
    : m_page(page), m_lines(lines), m_joints(joints), m_first(first), m_titles(titles), m_strings(strings)
{
    strings.moveTo(std::max<qsizetype>(0, first - near), std::min(lines.size() - 1, last + near));
    std::vector<std::pair<Bigram, qsizetype>> linesWith; // of each pair one after the other
    for (qsizetype i = first; i <= last; ++i) {
        const QStringView line = lines[i].range.of(page);
        for (Bigram pair : bigramsOf(line))
            linesWith.emplace_back(pair, i);
        Quotes quotes;
        for (QChar c : line) {
            quotes.after += c == u'“' || c == u'《' || signs::isOpenBracket(c)    ? 1
                            : c == u'”' || c == u'》' || signs::isCloseBracket(c) ? -1
                                                                                  : 0;
            quotes.least = std::min(quotes.least, quotes.after);
        }
        m_quotes.push_back(quotes);
        m_reach.push_back(paragraphReach(lines[i]));
    }
    m_pairs.resize(size_t(last - first + 1));
    m_joined.resize(size_t(last - first + 1));
    std::sort(linesWith.begin(), linesWith.end());
    for (auto begin = linesWith.begin(), end = begin; begin != linesWith.end(); begin = end) {
        const Bigram pair = begin->first;
        std::vector<qsizetype> found;
        for (; end != linesWith.end() && end->first == pair; ++end)
            found.push_back(end->second);
        if (found.size() < 2 || found.size() > mostLinesOfPair)
            continue;
        const QChar a(char16_t(pair >> 16));
        const QChar b(char16_t(pair & 0xffff));
        const bool han = signs::isHan(a) && signs::isHan(b);
        const double probability = han ? WordModel::builtIn().probability(a, b) : ofFigures;
        for (qsizetype line : found)
            m_pairs[size_t(line - first)].push_back(m_shared.size());
        std::vector<double> gains;
        for (size_t count = 0; count <= found.size(); ++count)
            gains.push_back(std::log(1 + shareOfTopic * double(count) / probability));
        m_shared.push_back({std::move(found), std::move(gains)});
    }
}

EvidenceValues Attachments::evidence(const OpenText &text, qsizetype line, const std::vector<char> &told,
                                     const std::vector<char> &before) const
{
    if (text.last < 0)
        return {};
    EvidenceValues values = ofLines(text.last, line);
    addShapes(text, line, values);
    const Quotes &quotes = m_quotes[size_t(line - m_first)];
    if (quotes.least < 0)
        at(values, text.quotes > 0 ? Evidence::QuoteCloses : Evidence::QuoteUnopened) = 1;
    at(values, Evidence::Words) = sharedWords(line, text.number, told, before);
    return values;
}

// Whether a title ends or begins between two lines of a column.
bool Attachments::partsTitle(qsizetype before, qsizetype line) const
{
    return isTitle(before) || (isTitle(line) && m_joints.endsSentence(before));
}

// The part of the evidence that the two lines give, whatever else the text has.
const EvidenceValues &Attachments::ofLines(qsizetype before, qsizetype line) const
{
    Joined &joined = m_joined[size_t(line - m_first)];
    const auto known = std::find(joined.before.begin(), joined.before.end(), before);
    if (known != joined.before.end())
        return joined.values[size_t(known - joined.before.begin())];
    joined.before.push_back(before);
    EvidenceValues &values = joined.values.emplace_back();
    if (partsTitle(before, line)) {
        const bool title = isTitle(line);
        at(values, title ? Evidence::Title : Evidence::BehindTitle) = 1;
        at(values, Evidence::BehindTitleMidway) = !title && startGain(m_lines[line].range.of(m_page)) < 0;
        return values;
    }
    at(values, Evidence::Item) = m_joints.beginsItem(line);
    at(values, Evidence::BlankWithin) = m_lines[line].blankBefore > 0 && !m_joints.endsSentence(before);
    addCharacters(before, line, values);
    return values;
}

double Attachments::gain(const EvidenceValues &values) const
{
    double gain = 0;
    for (size_t i = 0; i < evidences; ++i)
        gain += weights[i] * values[i];
    return gain;
}

void Attachments::extend(OpenText &text, qsizetype line) const
{
    text.last = line;
    if (isTitle(line))
        return;
    const int width = std::clamp(int(std::lround(reachOf(line))), 0, OpenText::widths - 1);
    text.measure(width);
    const Quotes &quotes = m_quotes[size_t(line - m_first)];
    text.quotes = std::max(0, text.quotes + quotes.after);
}

void Attachments::addCharacters(qsizetype before, qsizetype line, EvidenceValues &values) const
{
    const QStringView left = m_lines[before].range.of(m_page);
    const QStringView right = m_lines[line].range.of(m_page);
    const double gain = m_joints.wordGain(before, line);
    if (m_joints.endsSentence(before)) {
        at(values, Evidence::BehindEnd) = std::clamp(gain, -3.0, 1.0);
        return;
    }
    if (!signs::isHan(left.back())) {
        at(values, Evidence::BehindMark) = m_joints.textGain(before, line);
        return;
    }
    at(values, Evidence::Characters) = std::max(gain, leastGain);
    if (!signs::isHan(right.front()))
        return;
    const double page =
        std::max({pageGain(left, right, 2, 1), pageGain(left, right, 1, 2), pageGain(left, right, 1, 1)});
    at(values, Evidence::Page) = std::log(1 - shareOfPage + shareOfPage * page * std::exp(-std::max(gain, leastGain)));
}

// How much likelier than by chance so many characters at the line's beginning stand behind so many at the other's end,
// by what stands inside the lines of the page.
double Attachments::pageGain(QStringView left, QStringView right, qsizetype before, qsizetype behind) const
{
    if (left.size() < before || right.size() < behind)
        return 0;
    const QStringView end = left.last(before);
    const QStringView beginning = right.first(behind);
    const int together =
        m_strings.count((PageStrings::stringOf(end) << (16 * behind)) | PageStrings::stringOf(beginning));
    if (together == 0)
        return 0;
    return together / (m_strings.count(PageStrings::stringOf(end)) + 1.0) * m_strings.characters() /
           (m_strings.count(PageStrings::stringOf(beginning)) + 1.0);
}

void Attachments::addShapes(const OpenText &text, qsizetype line, EvidenceValues &values) const
{
    if (text.columnSoFar() == 0)
        return;
    if (partsTitle(text.last, line)) {
        at(values, Evidence::OpensNot) = !isTitle(line) && !m_joints.beginsItem(line) && m_lines[line].indent < 1.5 &&
                                         std::abs(text.column - m_lines[line].width) < 1;
        return;
    }
    const double column = text.column;
    const double missing = column - reachOf(text.last);
    const double off = column - m_lines[line].width;
    const bool ends = m_joints.endsSentence(line);
    const bool indented = m_lines[line].indent >= 1.5;
    const bool opens = indented || (off >= 1.4 && off <= 2.7 && !ends);
    at(values, Evidence::TooWide) = off < -1.3 && off >= -2.4;
    at(values, Evidence::MuchTooWide) = off < -2.4;
    if (!m_joints.endsSentence(text.last)) {
        at(values, Evidence::OpensWithin) = opens;
        at(values, Evidence::AloneWithin) = !opens && off > 2.7 && !ends;
    } else if (missing > 1.3) {
        at(values, opens ? Evidence::OpensAtEnd : Evidence::OpensNot) = 1;
    } else {
        at(values, Evidence::OpensFull) = opens;
    }
}

// How much likelier the line's pairs of characters are in a text that has them elsewhere than in any.
double Attachments::sharedWords(qsizetype line, int number, const std::vector<char> &told,
                                const std::vector<char> &before) const
{
    double sum = 0;
    for (size_t pair : m_pairs[size_t(line - m_first)]) {
        size_t count = 0;
        for (qsizetype other : m_shared[pair].lines) {
            const size_t at = size_t(other - m_first);
            if (other == line || (other > line && before.empty()))
                continue;
            count += (other < line ? told[at] : before[at]) == number;
        }
        if (count > 0)
            sum += m_shared[pair].gains[count];
    }
    return sum;
}

} // namespace jianbao::page
