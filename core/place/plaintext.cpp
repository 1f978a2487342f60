#include "core/place/plaintext.h"

#include "core/text/fold.h"

namespace jianbao::place {

PlainText plainText(QStringView source)
{
    const text::FoldedText folded = text::foldWithOrigin(source);
    PlainText plain;
    plain.text.reserve(folded.text.size());
    plain.origin.reserve(folded.origin.size());
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const QChar c = folded.text[i];
        if (c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\r'))
            continue;
        plain.text.append(c);
        plain.origin.append(folded.origin[i]);
    }
    plain.origin.append(qint32(source.size()));
    return plain;
}

} // namespace jianbao::place
