#include "ui/reader/sentences.h"

#include <algorithm>

namespace jianbao::ui {

namespace {

const QStringView ends = u"。！？!?";
const QStringView closing = u"”’」』）)】〕》";
constexpr QChar ellipsis = u'…';

bool isTitle(page::BlockRole role)
{
    using page::BlockRole;
    return role == BlockRole::Kicker || role == BlockRole::Headline || role == BlockRole::Subheadline
           || role == BlockRole::Crosshead || role == BlockRole::Banner;
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (!range.isEmpty() && text[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

// The end of the sentence that goes on at from.
qsizetype sentenceEnd(QStringView text, qsizetype from)
{
    qsizetype i = from;
    while (i < text.size()) {
        bool ended = false;
        bool faded = false;
        for (; i < text.size() && (ends.contains(text[i]) || text[i] == ellipsis); ++i) {
            ended = ended || text[i] != ellipsis;
            faded = true;
        }
        const qsizetype marks = i;
        while (i < text.size() && faded && closing.contains(text[i]))
            ++i;
        if (ended || (faded && i > marks))
            return i;
        if (!faded)
            ++i;
    }
    return text.size();
}

} // namespace

QList<TextRange> sentencesOf(QStringView paragraph)
{
    QList<TextRange> sentences;
    for (qsizetype start = 0; start < paragraph.size();) {
        const qsizetype end = sentenceEnd(paragraph, start);
        const TextRange sentence = trimmed(paragraph, {start, end});
        if (!sentence.isEmpty())
            sentences.append(sentence);
        start = end;
    }
    return sentences;
}

TextRange sentenceAt(const page::ReadingText &reading, qsizetype position)
{
    auto unit = std::partition_point(reading.units.begin(), reading.units.end(),
                                     [position](const page::ReadingUnit &u) { return u.range.end <= position; });
    for (; unit != reading.units.end(); ++unit) {
        if (isTitle(unit->role)) {
            if (!unit->range.isEmpty())
                return unit->range;
            continue;
        }
        for (const TextRange &sentence : sentencesOf(unit->range.of(reading.text))) {
            const TextRange found = sentence.shifted(unit->range.start);
            if (position < found.end)
                return found;
        }
    }
    return {};
}

} // namespace jianbao::ui
