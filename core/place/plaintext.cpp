#include "core/place/plaintext.h"

#include "core/text/fold.h"

namespace jianbao::place {

PlainText plainText(QStringView source)
{
    text::FoldedText folded = text::foldWithOrigin(source);
    QChar *const text = folded.text.data();
    qint32 *const origin = folded.origin.data();
    qsizetype kept = 0;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\r'))
            continue;
        text[kept] = c;
        origin[kept] = origin[i];
        ++kept;
    }
    folded.text.truncate(kept);
    folded.origin.resize(kept + 1);
    folded.origin.last() = qint32(source.size());
    return {std::move(folded.text), std::move(folded.origin)};
}

bool isWholeLine(QStringView text, qsizetype start, qsizetype end)
{
    return (start == 0 || text[start - 1] == u'\n') && (end == text.size() || text[end] == u'\n');
}

} // namespace jianbao::place
