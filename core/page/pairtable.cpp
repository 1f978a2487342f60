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

bool isMark(QChar c) { return c >= u'1' && c <= u'9'; }

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

PairTable::PairTable(const QString &table)
    : m_table(table), m_pairs(0x10000), m_ends(0x10000, unknownCost), m_begins(0x10000, unknownCost)
{
    for (QStringView row : QStringView(m_table).tokenize(u'\n')) {
        if (row.startsWith(u'='))
            m_base = row.sliced(1).toDouble();
        else if (row.size() >= 3)
            readRow(row);
    }
}

// 一JB1上为2了中: how it ends and begins words, and behind each mark what stands behind it.
void PairTable::readRow(QStringView row)
{
    const QChar left = row[0];
    m_ends[left.unicode()] = float(step * (row[1].unicode() - u'A'));
    m_begins[left.unicode()] = float(step * (row[2].unicode() - u'A'));
    m_pairs[left.unicode()] = row.sliced(3);
}

double PairTable::value(QChar left, QChar right) const
{
    const QStringView pairs = m_pairs[left.unicode()];
    qsizetype at = isMark(right) ? -1 : pairs.indexOf(right);
    if (at < 0)
        return m_base - m_ends[left.unicode()] - m_begins[right.unicode()];
    while (!isMark(pairs[at]))
        --at;
    return values[size_t(pairs[at].unicode() - u'1')];
}

double PairTable::gain(QChar left, QChar right, bool known) const
{
    const double gain = std::max(leastGain, value(left, right));
    return known ? std::max(leastOfKnown, gain + gainOfKnown) : gain;
}

} // namespace jianbao::page
