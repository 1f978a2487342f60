#include "core/text/fold.h"

#include "core/text/foldtable.h"

#include <algorithm>

namespace jianbao::text {

namespace {

// Calls unit(folded, origin) for each unit of the folded text.
template<typename Unit>
void eachFolded(QStringView source, Unit unit)
{
    const FoldTable &table = FoldTable::shared();
    for (qsizetype i = 0; i < source.size();) {
        if (const char16_t folded = table.simple(source[i].unicode()); folded != 0) {
            // A base with marks after it folds with them (e + ◌́ is é).
            if (i + 1 == source.size() || table.simple(source[i + 1].unicode()) != 0) {
                unit(QChar(folded), i++);
                continue;
            }
        }
        const qsizetype end = table.segmentEnd(source, i);
        const QString folded = table.foldSegment(source.sliced(i, end - i));
        for (const QChar c : folded)
            unit(c, i);
        i = end;
    }
}

} // namespace

TextRange FoldedText::toSource(TextRange folded) const
{
    const auto at = [this](qsizetype i) { return qsizetype(origin[std::clamp<qsizetype>(i, 0, origin.size() - 1)]); };
    if (origin.isEmpty())
        return {};
    if (folded.isEmpty())
        return {at(folded.start), at(folded.start)};
    // Several folded units may come from one source unit: the range ends where the next source unit begins.
    const qint32 last = origin[std::clamp<qsizetype>(folded.end - 1, 0, origin.size() - 1)];
    qsizetype end = folded.end;
    while (end < origin.size() - 1 && origin[end] == last)
        ++end;
    return {at(folded.start), at(end)};
}

bool isFolded(QStringView source)
{
    const FoldTable &table = FoldTable::shared();
    return std::all_of(source.cbegin(), source.cend(), [&](QChar c) { return table.simple(c.unicode()) == c; });
}

QString fold(QStringView source)
{
    QString text;
    text.reserve(source.size());
    eachFolded(source, [&](QChar c, qsizetype) { text.append(c); });
    return text;
}

FoldedText foldWithOrigin(QStringView source)
{
    FoldedText result;
    result.text.reserve(source.size());
    result.origin.reserve(source.size() + 1);
    eachFolded(source, [&](QChar c, qsizetype origin) {
        result.text.append(c);
        result.origin.append(qint32(origin));
    });
    result.origin.append(qint32(source.size()));
    return result;
}

} // namespace jianbao::text
