#include "core/lists/keywordorder.h"

#include "core/export/csv.h"
#include "core/place/gazetteer.h"
#include "core/text/collate.h"

#include <algorithm>
#include <numeric>

namespace jianbao::lists {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype compared = 12; // characters of a context: more decide nothing

// From the words outwards.
QString outwards(const QString &left)
{
    QList<uint> characters = left.toUcs4();
    std::reverse(characters.begin(), characters.end());
    characters.resize(std::min(compared, characters.size()));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

QByteArray keyOf(const store::Keyword &line, KeywordSort sort, const text::Collator &collator)
{
    switch (sort) {
    case KeywordSort::Left: return collator.sortKey(outwards(line.left));
    case KeywordSort::Words: return collator.sortKey(line.words + u' ' + line.right.left(compared));
    case KeywordSort::Right: return collator.sortKey(line.right.left(compared));
    case KeywordSort::Date: return line.date.toString(Qt::ISODate).toLatin1();
    case KeywordSort::Place: return (line.countyCode + u' ' + line.townshipCode).toUtf8();
    case KeywordSort::Paper: return collator.sortKey(line.paper);
    case KeywordSort::List: break;
    }
    return {};
}

} // namespace

QList<int> keywordOrder(const QList<store::Keyword> &lines, KeywordSort sort)
{
    QList<int> order(lines.size());
    std::iota(order.begin(), order.end(), 0);
    if (sort == KeywordSort::List)
        return order;
    const text::Collator collator;
    std::vector<QByteArray> keys;
    keys.reserve(std::size_t(lines.size()));
    for (const store::Keyword &line : lines)
        keys.push_back(keyOf(line, sort, collator));
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return keys[std::size_t(a)] < keys[std::size_t(b)]; });
    return order;
}

QByteArray keywordCsv(const QList<store::Keyword> &lines, const place::Gazetteer &gazetteer, bool mark)
{
    const auto name = [&](const QString &code) {
        const place::Place *place = gazetteer.byCode(code);
        return place ? place->name : code;
    };
    QByteArray bytes = mark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    bytes += exporting::csvRecord({u"left"_s, u"hit"_s, u"right"_s, u"id"_s, u"headline"_s, u"date"_s, u"paper"_s,
                                   u"page_no"_s, u"page"_s, u"county"_s, u"township"_s, u"township_code"_s, u"note"_s});
    for (const store::Keyword &line : lines)
        bytes += exporting::csvRecord({line.left, line.words, line.right, QString::number(line.article), line.headline,
                                       line.date.toString(Qt::ISODate), line.paper, line.pageNo, line.pageFile,
                                       name(line.countyCode), name(line.townshipCode), line.townshipCode,
                                       line.note != 0 ? u"1"_s : QString()});
    return bytes;
}

} // namespace jianbao::lists
