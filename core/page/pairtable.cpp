#include "core/page/pairtable.h"

#include <QFile>

#include <algorithm>
#include <array>

// Outside of our namespaces, as Q_INIT_RESOURCE asks: the linker would drop a static library's resource otherwise.
static void initPairs()
{
    Q_INIT_RESOURCE(pairs);
}

namespace jianbao::page {

namespace {

// What the marks 1 to 9 of the table stand for: the middle of the values that make.py puts under each.
constexpr std::array values{-1.0, -0.35, 0.2, 0.6, 1.1, 1.7, 2.35, 3.1, 4.3};
constexpr double step = 0.25;      // of its letters
constexpr float unknownCost = 1.0f; // of a character that the table does not have
// Counted at the lines' ends of 60 pages composed from the building half of the test pages (tests/data/compose/vary.py)
// against joints drawn by chance: a value is the gain, but no pair tells more against a joint than leastGain, and one
// that the page has elsewhere gains by that.
constexpr double leastGain = -2.0;
constexpr double gainOfKnown = 0.7;
constexpr double leastOfKnown = 1.6;

constexpr quint64 keyOf(QChar left, QChar right)
{
    return (quint64(left.unicode()) << 24) | (quint64(right.unicode()) << 8);
}

} // namespace

const PairTable &PairTable::builtIn()
{
    static const PairTable table = [] {
        initPairs();
        QFile file(QStringLiteral(":/pairs/pairs.txt"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return PairTable(opened ? QString::fromUtf8(file.readAll()) : QString());
    }();
    return table;
}

PairTable::PairTable(QStringView table) : m_ends(0x10000, unknownCost), m_begins(0x10000, unknownCost)
{
    m_pairs.reserve(size_t(table.size()));
    for (QStringView row : table.tokenize(u'\n')) {
        if (row.startsWith(u'='))
            m_base = row.sliced(1).toDouble();
        else if (row.size() >= 3)
            readRow(row);
    }
}

// 一JB1上为2了中: how it ends and begins words, and behind each mark what stands behind it. Rows are sorted.
void PairTable::readRow(QStringView row)
{
    const QChar left = row[0];
    m_ends[left.unicode()] = float(step * (row[1].unicode() - u'A'));
    m_begins[left.unicode()] = float(step * (row[2].unicode() - u'A'));
    const auto first = m_pairs.end() - m_pairs.begin();
    quint64 mark = 0;
    for (QChar c : row.sliced(3)) {
        if (c >= u'1' && c <= u'9')
            mark = quint64(c.unicode() - u'0');
        else
            m_pairs.push_back(keyOf(left, c) | mark);
    }
    std::sort(m_pairs.begin() + first, m_pairs.end());
}

double PairTable::value(QChar left, QChar right) const
{
    const quint64 key = keyOf(left, right);
    const auto found = std::lower_bound(m_pairs.begin(), m_pairs.end(), key);
    if (found != m_pairs.end() && (*found & ~quint64(0xff)) == key)
        return values[std::clamp<size_t>(size_t(*found & 0xff), 1, values.size()) - 1];
    return m_base - m_ends[left.unicode()] - m_begins[right.unicode()];
}

double PairTable::gain(QChar left, QChar right, bool known) const
{
    const double gain = std::max(leastGain, value(left, right));
    return known ? std::max(leastOfKnown, gain + gainOfKnown) : gain;
}

} // namespace jianbao::page
