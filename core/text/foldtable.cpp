#include "core/text/foldtable.h"

#include "core/text/tables.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace jianbao::text {

namespace {

const icu::Normalizer2 &normalizer()
{
    static const icu::Normalizer2 *const instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKCCasefoldInstance(status);
    }();
    return *instance;
}

// Each line of the table is a traditional character and the simplified one that it is compared as.
QHash<char16_t, QChar> traditionalToSimplified()
{
    QHash<char16_t, QChar> map;
    const QString characters = tableText(QStringLiteral(":/fold/simplified.txt"));
    map.reserve(characters.size() / 3);
    for (qsizetype i = 0; i + 2 < characters.size(); i += 3)
        map.insert(characters[i].unicode(), characters[i + 1]);
    return map;
}

} // namespace

const FoldTable &FoldTable::shared()
{
    static const FoldTable table;
    return table;
}

FoldTable::FoldTable() : m_simple(0x10000, 0), m_simplified(traditionalToSimplified())
{
    for (char32_t c = 1; c <= 0xFFFF; ++c) {
        // Not inert: a mark after it may join it, or it may join what is before it.
        if (QChar::isSurrogate(c) || !normalizer().hasBoundaryBefore(UChar32(c)))
            continue;
        if (normalizer().isInert(UChar32(c))) { // most Han characters, and quickly told
            m_simple[c] = char16_t(c);
            continue;
        }
        const QChar unit{char16_t(c)};
        const QString folded = foldSegment(QStringView(&unit, 1));
        if (folded.size() == 1)
            m_simple[c] = folded[0].unicode();
    }
    for (auto each = m_simplified.cbegin(); each != m_simplified.cend(); ++each) {
        if (m_simple[each.key()] == each.key())
            m_simple[each.key()] = each.value().unicode();
    }
}

qsizetype FoldTable::segmentEnd(QStringView text, qsizetype start) const
{
    qsizetype i = start;
    while (i < text.size()) {
        char32_t c = text[i].unicode();
        qsizetype next = i + 1;
        if (text[i].isHighSurrogate() && next < text.size() && text[next].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[next]);
            ++next;
        }
        if (i > start && normalizer().hasBoundaryBefore(UChar32(c)))
            return i;
        i = next;
    }
    return i;
}

QString FoldTable::foldSegment(QStringView segment) const
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString source(false, reinterpret_cast<const char16_t *>(segment.utf16()),
                                    int32_t(segment.size()));
    const icu::UnicodeString normal = normalizer().normalize(source, status);
    QString folded = U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(normal.getBuffer()), normal.length())
                                       : segment.toString();
    simplify(folded);
    return folded;
}

void FoldTable::simplify(QString &text) const
{
    for (QChar &c : text)
        c = m_simplified.value(c.unicode(), c);
}

} // namespace jianbao::text
