#include "core/base/textrange.h"

namespace jianbao {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_pairs.append(i);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype position) const
{
    const auto pairsBefore = std::lower_bound(m_pairs.begin(), m_pairs.end(), position) - m_pairs.begin();
    return position - pairsBefore;
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    // The k-th pair (from 0) is the code point at m_pairs[k] - 1 - k; each one that lies wholly before adds a unit.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - 1 - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

} // namespace jianbao
