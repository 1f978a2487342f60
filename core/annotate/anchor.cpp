#include "core/annotate/anchor.h"

#include <QStringList>

namespace jianbao::annotate {

namespace {

TextRange trimmed(TextRange range, const QString &text)
{
    range = range.intersected({0, text.size()});
    while (!range.isEmpty() && text[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

} // namespace

Anchor anchorFor(const page::ReadingText &reading, TextRange selection)
{
    const TextRange words = trimmed(selection, reading.text);
    if (words.isEmpty())
        return {};
    return {reading.toPage(words), words.of(reading.text).toString()};
}

QList<TextRange> place(const Anchor &anchor, const page::ReadingText &reading)
{
    return reading.toReading(anchor.ranges);
}

QString toString(const QList<TextRange> &ranges)
{
    QStringList parts;
    for (const TextRange range : ranges)
        parts.append(QStringLiteral("%1-%2").arg(range.start).arg(range.end));
    return parts.join(u',');
}

QList<TextRange> rangesFromString(const QString &text)
{
    QList<TextRange> ranges;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool startIsNumber = false;
        bool endIsNumber = false;
        const TextRange range{part.section(u'-', 0, 0).toLongLong(&startIsNumber),
                              part.section(u'-', 1).toLongLong(&endIsNumber)};
        if (startIsNumber && endIsNumber && range.start >= 0 && !range.isEmpty())
            ranges.append(range);
    }
    return ranges;
}

} // namespace jianbao::annotate
