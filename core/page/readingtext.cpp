#include "core/page/readingtext.h"

#include "core/page/lines.h"

#include <algorithm>
#include <utility>

namespace jianbao::page {

namespace {

bool isTitleRole(BlockRole role)
{
    return role == BlockRole::Kicker || role == BlockRole::Headline || role == BlockRole::Subheadline ||
           role == BlockRole::Crosshead || role == BlockRole::Banner;
}

bool isAlphabetic(QChar c)
{
    const QChar::Script script = c.script();
    return c.isLetter() &&
           (script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic);
}

bool isAlike(const ReadingPiece &piece)
{
    return piece.reading.length() == piece.page.length();
}

class Composer
{
public:
    Composer(const QString &pageText, const QList<Correction> &corrections)
        : m_page(pageText), m_corrections(corrections)
    {
    }

    void add(const Block &block)
    {
        m_line = {};
        const bool joins = block.continues && !m_reading.units.isEmpty() && m_reading.units.last().role == block.role;
        if (!joins) {
            if (!m_reading.units.isEmpty())
                m_reading.text += u'\n';
            m_reading.units.append({block.role, {m_reading.text.size(), m_reading.text.size()}});
        }
        qsizetype start = block.range.start;
        for (qsizetype i = block.range.start; i <= block.range.end; ++i) {
            if (i < block.range.end && !isLineEnd(m_page[i]))
                continue;
            addLine(withoutBullet(m_page, trimmed(m_page, {start, i})));
            start = i + 1;
        }
    }

    ReadingText take() { return std::move(m_reading); }

private:
    void addLine(TextRange line)
    {
        if (line.isEmpty())
            return;
        ReadingUnit &unit = m_reading.units.last();
        const QStringView words = line.of(m_page);
        const QStringView above = std::exchange(m_line, words);
        const bool upright = words.size() == 1 && above.size() == 1; // letters of a title set from top to bottom
        if (isTitleRole(unit.role) && !upright && !unit.range.isEmpty() && words == above)
            return; // text layers have the shadow of a title, too
        if (!unit.range.isEmpty() && !upright && needsSpace(unit.role, m_page[line.start]))
            m_reading.text += u' ';
        const QList<qsizetype> letters = spacedLetters(words);
        for (qsizetype letter : letters)
            addWords({line.start + letter, line.start + letter + 1});
        if (letters.isEmpty())
            addWords(line);
        unit.range.end = m_reading.text.size();
    }

    void addWords(TextRange page)
    {
        auto correction = std::partition_point(m_corrections.begin(), m_corrections.end(),
                                               [&](const Correction &c) { return c.range.end <= page.start; });
        for (; correction != m_corrections.end() && correction->range.start < page.end; ++correction) {
            const TextRange wrong = correction->range.intersected(page);
            addPiece({page.start, wrong.start});
            correct(*correction, wrong);
            page.start = wrong.end;
        }
        addPiece(page);
    }

    // The right words stand where the first of the wrong ones would; of those on further lines nothing is read.
    void correct(const Correction &correction, TextRange wrong)
    {
        const qsizetype at = m_reading.text.size();
        if (m_corrected != &correction) {
            m_reading.text += correction.text;
            m_reading.pieces.append({{at, m_reading.text.size()}, wrong});
            m_corrected = &correction;
        } else if (const TextRange right = m_reading.pieces.last().reading; right.end == at) {
            m_reading.pieces.append({right, wrong});
        } else {
            m_reading.pieces.append({{at, at}, wrong});
        }
    }

    void addPiece(TextRange page)
    {
        if (page.isEmpty())
            return;
        const qsizetype at = m_reading.text.size();
        m_reading.text += page.of(m_page);
        std::replace(m_reading.text.begin() + at, m_reading.text.end(), QChar(privateBlank), QChar(0x3000));
        if (!m_reading.pieces.isEmpty()) {
            ReadingPiece &last = m_reading.pieces.last();
            if (isAlike(last) && last.reading.end == at && last.page.end == page.start) {
                last.reading.end += page.length();
                last.page.end = page.end;
                return;
            }
        }
        m_reading.pieces.append({{at, at + page.length()}, page});
    }

    bool needsSpace(BlockRole role, QChar next) const
    {
        const QChar before = m_reading.text.back();
        if (isTitleRole(role))
            return true;
        const bool sentence = before == u',' || before == u'.' || before == u';' || before == u':';
        return isAlphabetic(next) && (isAlphabetic(before) || sentence);
    }

    const QString &m_page;
    const QList<Correction> &m_corrections;
    const Correction *m_corrected = nullptr; // the last one that was read
    QStringView m_line; // the last one
    ReadingText m_reading;
};

// Adds a range to a list, or makes the last one longer where it begins at its end.
void append(QList<TextRange> &ranges, TextRange range)
{
    if (range.isEmpty())
        return;
    if (!ranges.isEmpty() && ranges.last().end == range.start)
        ranges.last().end = range.end;
    else
        ranges.append(range);
}

} // namespace

QList<TextRange> ReadingText::toPage(TextRange reading) const
{
    QList<TextRange> ranges;
    auto piece = std::partition_point(pieces.begin(), pieces.end(),
                                      [&](const ReadingPiece &p) { return p.reading.end <= reading.start; });
    for (; piece != pieces.end() && piece->reading.start < reading.end; ++piece) {
        const TextRange shown = piece->reading.intersected(reading);
        append(ranges, isAlike(*piece) ? shown.shifted(piece->page.start - piece->reading.start) : piece->page);
    }
    return ranges;
}

QList<TextRange> ReadingText::toReading(const QList<TextRange> &page) const
{
    QList<TextRange> ranges;
    for (const ReadingPiece &piece : pieces) {
        QList<TextRange> here;
        for (const TextRange &wanted : page) {
            const TextRange shown = piece.page.intersected(wanted);
            const qsizetype by = piece.reading.start - piece.page.start;
            const TextRange read = isAlike(piece) ? shown.shifted(by) : piece.reading;
            if (!shown.isEmpty() && !read.isEmpty())
                here.append(read);
        }
        std::sort(here.begin(), here.end());
        for (const TextRange &range : here) {
            if (!ranges.isEmpty() && range.start <= ranges.last().end)
                ranges.last().end = std::max(ranges.last().end, range.end);
            else
                ranges.append(range);
        }
    }
    return ranges;
}

QStringList ReadingText::texts(BlockRole role) const
{
    QStringList found;
    for (const ReadingUnit &unit : units) {
        if (unit.role == role)
            found.append(unitText(unit));
    }
    return found;
}

ReadingText composeReading(const QString &pageText, const QList<Block> &blocks, const QList<Correction> &corrections)
{
    Composer composer(pageText, corrections);
    for (const Block &block : blocks)
        composer.add(block);
    return composer.take();
}

} // namespace jianbao::page
