#include "core/page/lines.h"

#include "core/page/dateline.h"
#include "core/page/marks.h"
#include "core/page/signs.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace jianbao::page {

bool isLineEnd(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case u'\u0085':
    case u'\u2028':
    case u'\u2029':
        return true;
    default:
        return false;
    }
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.start < range.end && isBlank(text[range.start]))
        ++range.start;
    while (range.end > range.start && isBlank(text[range.end - 1]))
        --range.end;
    return range;
}

TextRange withoutBullet(QStringView text, TextRange range)
{
    // Symbol fonts (Wingdings and kin) are mapped to U+F020–U+F0FF.
    const TextRange all = range;
    while (range.start < range.end && text[range.start].unicode() >= 0xF020 && text[range.start].unicode() <= 0xF0FF)
        ++range.start;
    range = trimmed(text, range);
    return range.isEmpty() ? all : range;
}

double widthOf(QStringView text)
{
    double width = 0;
    for (QChar c : text) {
        // Latin script and spaces are half as wide as a Han character; a surrogate pair is one character.
        const bool half = c.unicode() < 0x2000 || c.isSurrogate() || (c.unicode() >= 0xFF61 && c.unicode() <= 0xFFDC);
        width += half ? 0.5 : 1.0;
    }
    return width;
}

bool hasCells(QStringView line)
{
    constexpr double room = 1.0;   // characters
    constexpr double longest = 12; // of a cell, on the average
    qsizetype cells = 0;
    double gap = room;
    double filled = 0;
    for (QChar c : line) {
        if (isBlank(c)) {
            gap += widthOf(QStringView(&c, 1));
            continue;
        }
        cells += gap >= room;
        gap = 0;
        filled += widthOf(QStringView(&c, 1));
    }
    return cells >= 3 && filled <= longest * double(cells);
}

double reachOf(const Line &line)
{
    return line.width + (line.indent < 4 ? line.indent : 0);
}

bool isIndented(const Line &line)
{
    return line.indent >= 1.5 && line.indent < 4;
}

namespace {

// Whether a title or names stand at an edge of lines [first, last], which no blank line parts: a line shorter than the others
// that ends no sentence, where others do.
bool hasHead(const QList<Line> &lines, qsizetype first, qsizetype last)
{
    constexpr double widestTitle = 32;
    constexpr double clearlyShort = 4;
    const auto begin = lines.begin() + first;
    const auto end = lines.begin() + last + 1;
    const double widest = std::max_element(begin, end, [](const Line &a, const Line &b) { return a.width < b.width; })->width;
    const auto isHead = [&](const Line &line) {
        return !line.ends && line.width <= std::min(widestTitle, widest - clearlyShort);
    };
    return std::any_of(begin, end, [](const Line &line) { return line.ends; }) && (isHead(*begin) || isHead(*std::prev(end)));
}

// Whether most stretches of lines between blank ones are texts with their titles or names.
bool standTogether(const QList<Line> &lines)
{
    constexpr qsizetype fewest = 4;
    qsizetype stretches = 0;
    qsizetype headed = 0;
    for (qsizetype first = 0, end = 0; first < lines.size(); first = end) {
        for (end = first + 1; end < lines.size() && lines[end].blankBefore == 0;)
            ++end;
        if (end - first < 2)
            continue;
        ++stretches;
        headed += hasHead(lines, first, end - 1);
    }
    return stretches >= fewest && 2 * headed > stretches;
}

} // namespace

bool isUnparted(const QList<Line> &lines)
{
    constexpr qsizetype seldom = 9;
    const auto parts = [](const Line &line) { return line.blankBefore > 0; };
    return std::count_if(lines.begin(), lines.end(), parts) * seldom < lines.size() || standTogether(lines);
}

QList<qsizetype> spacedLetters(QStringView line)
{
    constexpr qsizetype least = 3;
    QList<qsizetype> letters;
    qsizetype alone = 0;
    qsizetype room = line.size(); // the least between two
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isBlank(line[i]))
            continue;
        const qsizetype gap = letters.isEmpty() ? line.size() : i - letters.last() - 1;
        const bool letter = line[i].isLetterOrNumber();
        if (letter && gap == 0 && line[letters.last()].isLetterOrNumber())
            return {};
        room = gap > 0 ? std::min(room, gap) : room;
        alone += letter;
        letters.append(i);
    }
    if (alone < least || room == line.size())
        return {};
    QList<qsizetype> parted;
    for (qsizetype letter : std::as_const(letters)) {
        if (!parted.isEmpty() && letter - parted.last() - 1 > room)
            parted.append(letter - 1);
        parted.append(letter);
    }
    return parted;
}

bool hasGap(QStringView line)
{
    constexpr double least = 1.0; // characters
    double gap = 0;
    for (QChar c : line) {
        if (!isBlank(c) && gap >= least)
            return true;
        gap = isBlank(c) ? gap + widthOf(QStringView(&c, 1)) : 0;
    }
    return false;
}

bool isRow(QStringView line)
{
    return std::any_of(line.begin(), line.end(), signs::isDigit) && hasCells(line) &&
           !beginsWithDateline(line) && !line.contains(u'。'); // 本报讯　记者 甲某　3月2日 …, … 24万亩。 （记者　甲某
}

namespace {

// A margin that all lines have is no indent.
void takeMargin(QList<Line> &lines)
{
    double margin = lines.isEmpty() ? 0 : lines.first().indent;
    for (const Line &line : std::as_const(lines))
        margin = std::min(margin, line.indent);
    for (Line &line : lines)
        line.indent -= margin;
}

// Text layers leave less of an indent than its two characters: then lines with the rest of it reach the edge of the next
// one as if it were whole.
void restoreIndents(QList<Line> &lines)
{
    constexpr double whole = 2.0;
    constexpr double alike = 0.6;
    constexpr int least = 5;
    const auto isPart = [](const Line &line) { return line.indent > 0 && line.indent < whole - alike; };
    int asGiven = 0;
    int restored = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!isPart(lines[i]) || lines[i + 1].indent > 0 || lines[i + 1].blankBefore > 0)
            continue;
        const double room = lines[i + 1].width - lines[i].width;
        asGiven += std::abs(room - lines[i].indent) < alike / 2;
        restored += std::abs(room - whole) < alike / 2;
    }
    if (restored < least || restored < 2 * asGiven)
        return;
    for (Line &line : lines)
        line.indent = isPart(line) ? whole : line.indent;
}

// Where blank lines stand between all lines of wrapped text, as many as everywhere part nothing. On pages with a paragraph
// on each line most of it stands in lines that end a sentence.
void takeLeading(QStringView text, QList<Line> &lines)
{
    constexpr qsizetype fewest = 12; // titles alone may stand so
    if (lines.size() < fewest)
        return;
    qsizetype leading = lines[1].blankBefore;
    double width = 0;
    double ending = 0;
    for (qsizetype i = 1; i < lines.size() && leading > 0; ++i) {
        leading = std::min(leading, lines[i].blankBefore);
        width += lines[i].width;
        ending += signs::endsSentence(lines[i].range.of(text)) ? lines[i].width : 0;
    }
    if (2 * ending > width)
        return;
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].blankBefore -= leading;
}

// Where two or more blank lines stand wherever any does, they count as one.
void takeUnit(QList<Line> &lines)
{
    qsizetype unit = 0;
    for (const Line &line : std::as_const(lines)) {
        if (line.blankBefore > 0 && !line.first)
            unit = unit == 0 ? line.blankBefore : std::min(unit, line.blankBefore);
    }
    for (qsizetype i = 1; unit > 1 && i < lines.size(); ++i)
        lines[i].blankBefore = (lines[i].blankBefore + unit - 1) / unit;
}

// OCR and text layers give marks of half a character for those of a whole one, and figures of a whole one for those of
// half. They are as wide as makes more lines one below the other reach the same edge: by `more`, or as they are given.
template <typename Test>
void setAs(QList<Line> &lines, Test isDoubtful, double more)
{
    constexpr double alike = 0.3;
    constexpr int least = 5; // pairs of lines
    if (lines.size() <= least) // as the blocks of an article have, which are read again
        return;
    std::vector<double> added;
    added.reserve(size_t(lines.size()));
    for (const Line &line : std::as_const(lines)) {
        double count = 0;
        for (qsizetype i = line.range.start; i < line.range.end; ++i)
            count += isDoubtful(i);
        added.push_back(more * count);
    }
    int asGiven = 0;
    int otherwise = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const double difference = added[size_t(i)] - added[size_t(i) + 1];
        if (difference == 0 || lines[i + 1].blankBefore > 0)
            continue;
        const double given = reachOf(lines[i]) - reachOf(lines[i + 1]);
        asGiven += std::abs(given) < alike;
        otherwise += std::abs(given + difference) < alike;
    }
    if (otherwise < least || otherwise < 2 * asGiven)
        return;
    for (size_t i = 0; i < added.size(); ++i)
        lines[qsizetype(i)].width += added[i];
}

} // namespace

QList<Line> splitLines(QStringView text)
{
    QList<Line> lines;
    qsizetype blanks = 0;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        const TextRange inner = trimmed(text, {start, end});
        if (inner.isEmpty()) {
            ++blanks;
        } else {
            Line line;
            line.range = inner;
            line.width = widthOf(inner.of(text));
            line.indent = widthOf(text.sliced(start, inner.start - start));
            line.blankBefore = blanks;
            line.first = lines.isEmpty();
            line.ends = signs::endsSentence(inner.of(text));
            line.number = lines.size();
            lines.append(line);
            blanks = 0;
        }
        const bool crLf = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        start = end + (crLf ? 2 : 1);
    }
    takeMargin(lines);
    takeLeading(text, lines);
    takeUnit(lines);
    const auto isHalfMark = [&](qsizetype i) {
        const auto isHanAt = [&](qsizetype at) { return at >= 0 && at < text.size() && signs::isHan(text[at]); };
        return text[i] < u'A' && QStringView(u",.:;?!()\"").contains(text[i]) && (isHanAt(i - 1) || isHanAt(i + 1));
    };
    const auto isWideFigure = [&](qsizetype i) {
        return text[i] >= u'％' && text[i] <= u'９' && (text[i] >= u'０' || text[i] == u'％' || text[i] == u'．');
    };
    setAs(lines, isHalfMark, 0.5);
    setAs(lines, isWideFigure, -0.5);
    restoreIndents(lines);
    return lines;
}

} // namespace jianbao::page
