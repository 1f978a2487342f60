#include "core/search/query.h"
#include "core/text/fold.h"

#include <algorithm>

namespace jianbao::search {

namespace {

QList<TextRange> joined(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    QList<TextRange> joined;
    for (const TextRange range : ranges) {
        if (!joined.isEmpty() && range.start < joined.last().end)
            joined.last().end = std::max(joined.last().end, range.end);
        else
            joined.append(range);
    }
    return joined;
}

// Whether words that are wanted in one part of an article are looked for in this text.
bool standsIn(Part wanted, Part text)
{
    if (wanted == Part::Anywhere || wanted == text)
        return true;
    return text == Part::Anywhere && wanted != Part::Notes && wanted != Part::Paper;
}

// Characters shown before the first hit: so few that a narrow list, which cuts a window at its end, still shows the hit.
constexpr qsizetype before = 8;

qsizetype windowStart(const QString &text, const QList<TextRange> &hits, qsizetype width)
{
    if (hits.isEmpty())
        return 0;
    const qsizetype start = std::max(qsizetype(0), hits.first().start - std::min(before, width / 4));
    return text[start].isLowSurrogate() ? start - 1 : start;
}

qsizetype windowEnd(const QString &text, qsizetype start, qsizetype width)
{
    const qsizetype end = std::min(text.size(), start + width);
    return end < text.size() && text[end].isLowSurrogate() ? end + 1 : end;
}

} // namespace

QList<TextRange> hits(const Query &query, const QString &text, Part part)
{
    if (query.isEmpty() || text.isEmpty())
        return {};
    const text::FoldedText folded = text::foldWithOrigin(text);
    QList<TextRange> found;
    for (const Words &words : wantedWords(query)) {
        if (!standsIn(words.part, part))
            continue;
        for (const Pattern &pattern : words.patterns) {
            for (const TextRange range : pattern.findIn(folded.text))
                found.append(folded.toSource(range));
        }
    }
    return joined(found);
}

Snippet snippet(const Query &query, const QString &text, qsizetype width, Part part)
{
    const QList<TextRange> all = hits(query, text, part);
    const TextRange window = [&] {
        const qsizetype start = windowStart(text, all, width);
        return TextRange{start, windowEnd(text, start, width)};
    }();
    const QString cutBefore = window.start > 0 ? QStringLiteral("…") : QString();
    const QString cutAfter = window.end < text.size() ? QStringLiteral("…") : QString();
    Snippet snippet;
    snippet.text = cutBefore + window.of(text).toString().replace(u'\n', u' ') + cutAfter;
    for (const TextRange hit : all) {
        const TextRange shown = hit.intersected(window);
        if (!shown.isEmpty())
            snippet.hits.append(shown.shifted(cutBefore.size() - window.start));
    }
    return snippet;
}

} // namespace jianbao::search
