#include "ui/reader/bands.h"

#include <algorithm>
#include <numeric>

namespace jianbao::ui {

bool PlacedMark::contains(qsizetype position) const
{
    return std::any_of(ranges.begin(), ranges.end(), [position](TextRange r) { return r.contains(position); });
}

qsizetype PlacedMark::length() const
{
    return std::accumulate(ranges.begin(), ranges.end(), qsizetype(0),
                           [](qsizetype sum, TextRange r) { return sum + r.length(); });
}

namespace {

QList<Band> bandsOf(const QList<PlacedMark> &marks)
{
    QList<qsizetype> edges;
    for (const PlacedMark &mark : marks) {
        for (const TextRange &range : mark.ranges)
            edges << range.start << range.end;
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());

    QList<Band> bands;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        qsizetype owner = -1;
        for (qsizetype m = 0; m < marks.size(); ++m) {
            if (marks[m].contains(edges[i]) && (owner < 0 || marks[m].length() < marks[owner].length()))
                owner = m;
        }
        if (owner < 0)
            continue;
        if (!bands.isEmpty() && bands.last().mark == owner && bands.last().range.end == edges[i])
            bands.last().range.end = edges[i + 1];
        else
            bands.append({{edges[i], edges[i + 1]}, owner});
    }
    return bands;
}

} // namespace

MarkLayout layOutMarks(const QList<PlacedMark> &marks)
{
    MarkLayout layout{.bands = bandsOf(marks), .rails = {}};
    for (qsizetype mark = 0; mark < marks.size(); ++mark) {
        for (const TextRange &range : marks[mark].ranges)
            layout.rails.append({range, mark, 0});
    }
    std::stable_sort(layout.rails.begin(), layout.rails.end(), [](const Rail &a, const Rail &b) {
        return a.range.start != b.range.start ? a.range.start < b.range.start : a.range.end > b.range.end;
    });
    return layout;
}

QList<Rail> MarkLayout::railsOn(TextRange line) const
{
    QList<Rail> here;
    for (const Rail &rail : rails) {
        if (rail.range.start >= line.end)
            break;
        Rail part{rail.range.intersected(line), rail.mark, 0};
        if (part.range.isEmpty())
            continue;
        const auto taken = [&] {
            return std::any_of(here.begin(), here.end(), [&](const Rail &other) {
                return other.level == part.level && other.range.intersects(part.range);
            });
        };
        while (part.level < railLevels && taken())
            ++part.level;
        here.append(part);
    }
    return here;
}

} // namespace jianbao::ui
