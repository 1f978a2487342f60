#include "core/page/runs.h"

#include "core/page/signs.h"

#include <algorithm>
#include <cmath>

namespace jianbao::page {

namespace {

constexpr double widestColumn = 60;   // wider lines are whole paragraphs
constexpr double narrowestColumn = 4; // narrower ones are no column
constexpr double inset = 4.0;         // a text among others is narrower than they are by this
constexpr qsizetype leastInset = 3;   // lines

bool endsSentence(const QString &text, const Line &line)
{
    return signs::endsSentence(line.range.of(text));
}

// What its lines show; of two or three the widest, as its last line may be short.
Run runOf(const QList<Line> &lines, qsizetype first, qsizetype last)
{
    const auto indented = [](const Line &a, const Line &b) { return a.indent < b.indent; };
    const auto narrower = [](const Line &a, const Line &b) { return a.width < b.width; };
    const auto begin = lines.begin() + first;
    const auto end = lines.begin() + last + 1;
    return {first, last, columnOf(lines, first, last), std::min_element(begin, end, indented)->indent,
            std::max_element(begin, end, narrower)->width};
}

// Lines of a run that are as wide as a column's full ones, and those shorter by an indent that was dropped, if nearly all
// of them stand where a paragraph may begin.
struct Filling {
    qsizetype full = 0;
    qsizetype first = 0;
};

Filling fillingOf(const QString &text, const QList<Line> &lines, const Run &run, double width)
{
    constexpr double alike = 0.6;
    constexpr double leastOpening = 0.8;
    Filling found;
    qsizetype opening = 0;
    for (qsizetype i = run.first; i <= run.last; ++i) {
        found.full += std::abs(lines[i].width - width) <= alike;
        if (std::abs(lines[i].width - width + lostIndent) > alike || lines[i].indent >= 1)
            continue;
        ++found.first;
        opening += i == run.first || lines[i - 1].width < width - lostIndent - inset ||
                   endsSentence(text, lines[i - 1]);
    }
    if (double(opening) < leastOpening * double(found.first))
        found.first = 0;
    return found;
}

// A long run of many short texts: few of its lines are full, yet far more than chance makes equal.
Run longRunOf(const QString &text, const QList<Line> &lines, qsizetype first, qsizetype last)
{
    constexpr double leastFull = 0.35; // share of the lines
    constexpr qsizetype leastLines = 8;
    Run run = runOf(lines, first, last);
    // Of short paragraphs most lines may be first ones: then the column is wider than the width that most have.
    const Filling wider = fillingOf(text, lines, run, run.column.width + lostIndent);
    if (wider.full >= 2 && wider.first > 0 && 2 * wider.full >= wider.first) {
        run.column.width += lostIndent;
        run.column.wrapped = run.column.width <= widestColumn;
    }
    const auto fills = [&](const Line &line) {
        const double reach = line.width + (line.indent < inset ? line.indent : 0);
        return std::abs(reach - run.column.width) <= ragged;
    };
    const Filling filling = fillingOf(text, lines, run, run.column.width);
    const auto full = std::count_if(lines.begin() + first, lines.begin() + last + 1, fills) +
                      std::min(filling.first, filling.full);
    const qsizetype count = last - first + 1;
    run.column.wrapped = run.column.wrapped || (count >= leastLines && run.column.width <= widestColumn &&
                                                run.column.width >= narrowestColumn && double(full) >= leastFull * double(count));
    return run;
}

// The last line of a text set narrower than a column, which begins with a line; -1: none does. Its lines are all as
// wide as each other but the first, which may be indented, and the last; and it is prose, with a 。 in it.
qsizetype insetEnd(const QString &text, const QList<Line> &lines, const Run &run, qsizetype first)
{
    if (first + leastInset > run.last + 1)
        return -1;
    const double width = std::max(lines[first + 1].width, lines[first].width);
    if (width > run.column.width - inset || width < narrowestColumn || lines[first].width < width - lostIndent - ragged)
        return -1;
    qsizetype last = first;
    bool prose = false;
    while (last < run.last && lines[last + 1].width <= width + ragged &&
           lines[last].width >= width - (last == first ? lostIndent : 0) - ragged) {
        prose = prose || lines[last].range.of(text).contains(u'。');
        ++last;
    }
    return last - first + 1 >= leastInset && prose ? last : -1;
}

// Where texts of other columns begin in a run that no blank line parts: the first lines of each, behind a sentence's end.
std::vector<qsizetype> columnStarts(const QString &text, const QList<Line> &lines, qsizetype first, qsizetype last)
{
    constexpr double equal = 1.1;    // two lines one below the other that reach the same edge
    constexpr int leastStrangers = 4; // titles of a few lines are no column
    constexpr int leastPairs = 2;
    const auto isProse = [&](qsizetype from, qsizetype to) {
        return std::any_of(lines.begin() + from, lines.begin() + to,
                           [&](const Line &line) { return line.range.of(text).contains(u'。'); });
    };
    const bool indents = std::any_of(lines.begin() + first, lines.begin() + last + 1, isIndented);
    // Behind the first sentence that ends below what reached the column above. Where none ends there titles may have reached
    // as far: then behind the last one above them, unless indents will tell what the text above breaks off at.
    const auto startOf = [&](qsizetype reached, qsizetype stranger) {
        constexpr qsizetype mostTitles = 5;
        qsizetype start = reached + 1;
        while (start < stranger && !endsSentence(text, lines[start - 1]))
            ++start;
        if (start < stranger || indents)
            return start;
        while (start > first + 1 && stranger - start < mostTitles && !endsSentence(text, lines[start - 1]))
            --start;
        return endsSentence(text, lines[start - 1]) ? start : stranger;
    };
    std::vector<qsizetype> starts{first};
    double width = 0;
    qsizetype end = first;      // the last line that reached it
    int pairs = 0;              // of lines that did
    qsizetype stranger = -1;    // the first of those that reach another one
    int strangers = 0;
    for (qsizetype i = first; i < last; ++i) {
        const double reach = reachOf(lines[i]);
        if (std::abs(reach - reachOf(lines[i + 1])) > equal || reach < narrowestColumn)
            continue;
        if (width == 0 || std::abs(reach - width) <= equal) {
            width = width == 0 ? reach : width;
            end = i + 1;
            ++pairs;
            stranger = -1;
        } else if (stranger < 0 || std::abs(reach - reachOf(lines[stranger])) > ragged) {
            stranger = i;
            strangers = 1;
        } else if (++strangers >= leastStrangers) {
            const qsizetype start = startOf(end, stranger);
            if (pairs >= leastPairs && isProse(starts.back(), start)) // not titles and a paragraph's first line
                starts.push_back(start);
            width = reach;
            end = i + 1;
            pairs = strangers;
            stranger = -1;
        }
    }
    return starts;
}

// Adds a run, or the parts of it that narrower texts cut it into.
void addParts(const QString &text, const QList<Line> &lines, qsizetype first, qsizetype last, std::vector<Run> &runs)
{
    const Run run = longRunOf(text, lines, first, last);
    qsizetype start = first;
    for (qsizetype i = first; run.column.wrapped && i <= last; ++i) {
        const bool may = i == first || endsSentence(text, lines[i - 1]) ||
                         lines[i].indent >= lines[i - 1].indent + 1 ||
                         lines[i - 1].width <= run.column.width - inset; // a title
        const qsizetype end = may ? insetEnd(text, lines, run, i) : -1;
        if (end < 0)
            continue;
        if (i > start)
            runs.push_back(longRunOf(text, lines, start, i - 1));
        runs.push_back(longRunOf(text, lines, i, end));
        start = end + 1;
        i = end;
    }
    if (start <= last)
        runs.push_back(start == first ? run : longRunOf(text, lines, start, last));
}

} // namespace

Column columnOf(const QList<Line> &lines, qsizetype first, qsizetype last)
{
    const qsizetype count = last - first + 1;
    std::vector<double> widths;
    widths.reserve(size_t(count));
    for (qsizetype i = first; i <= last; ++i)
        widths.push_back(reachOf(lines[i]));
    std::sort(widths.begin(), widths.end());
    if (count == 1)
        return {widths.front(), false};
    // The middle of the densest stretch of widths; of equals the widest.
    size_t bestCount = 0;
    double width = widths.back();
    for (size_t low = 0, high = 0; high < widths.size(); ++high) {
        while (widths[high] - widths[low] > ragged)
            ++low;
        if (high - low + 1 >= bestCount) {
            bestCount = high - low + 1;
            width = widths[low + (bestCount - 1) / 2];
        }
    }
    if (count <= 3)
        width = widths.back();
    const bool regular = count >= 3 ? double(bestCount) >= 0.5 * double(count - 1) && bestCount >= 2
                                    : lines[first].width >= lines[last].width - ragged;
    return {width, regular && width <= widestColumn && width >= narrowestColumn};
}

bool looksDedented(const Run &run, const Line &line)
{
    const double gap = run.column.width - line.width;
    return line.indent < 1 && gap >= lostIndent - 0.9 && gap <= lostIndent + 0.6;
}

std::vector<Run> runsOf(const QString &text, const QList<Line> &lines, bool insets)
{
    std::vector<Run> runs;
    for (qsizetype first = 0; first < lines.size();) {
        qsizetype last = first;
        while (last + 1 < lines.size() && lines[last + 1].blankBefore == 0)
            ++last;
        if (insets) {
            const std::vector<qsizetype> starts = columnStarts(text, lines, first, last);
            for (size_t i = 0; i < starts.size(); ++i)
                addParts(text, lines, starts[i], i + 1 < starts.size() ? starts[i + 1] - 1 : last, runs);
        } else {
            runs.push_back(longRunOf(text, lines, first, last));
        }
        first = last + 1;
    }
    return runs;
}

} // namespace jianbao::page
