#include "ui/reader/sentenceselection.h"

#include "ui/reader/sentences.h"

namespace jianbao::ui {

TextRange grown(const page::ReadingText &reading, TextRange selection, qsizetype position)
{
    if (selection.isEmpty())
        return sentenceAt(reading, position);
    const TextRange first = sentenceAt(reading, selection.start);
    const TextRange last = sentenceAt(reading, selection.end - 1);
    const TextRange whole{std::min(first.start, selection.start), std::max(last.end, selection.end)};
    if (whole != selection)
        return whole;
    const TextRange next = sentenceAt(reading, selection.end);
    return next.isEmpty() ? selection : TextRange{selection.start, next.end};
}

TextRange shrunk(const page::ReadingText &reading, TextRange selection)
{
    qsizetype end = selection.start;
    for (TextRange sentence = sentenceAt(reading, selection.start);
         !sentence.isEmpty() && sentence.end < selection.end; sentence = sentenceAt(reading, sentence.end))
        end = sentence.end;
    return {selection.start, end};
}

qsizetype firstSentenceFrom(const page::ReadingText &reading, qsizetype position)
{
    for (const page::ReadingUnit &unit : reading.units) {
        if (unit.role != page::BlockRole::Body || unit.range.end <= position)
            continue;
        for (const TextRange &sentence : sentencesOf(unit.range.of(reading.text))) {
            if (unit.range.start + sentence.start >= position)
                return unit.range.start + sentence.start;
        }
    }
    return position;
}

} // namespace jianbao::ui
