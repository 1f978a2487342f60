// Which characters like to stand together in Chinese: the evidence that one line of a page reads on in another.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace jianbao::page {

class PairTable
{
public:
    // The table that is built into the program (resource :/pairs/pairs.txt); read once, then from any thread.
    [[nodiscard]] static const PairTable &builtIn();

    // The natural logarithm of how much likelier the two characters stand at a joint that reads on than at one that does
    // not. known: the pair also occurs inside a line of the page. Both are Han characters.
    [[nodiscard]] double gain(QChar left, QChar right, bool known) const;

    // The same logarithm, negative, of how seldom the character begins a word; from 0 on.
    [[nodiscard]] double costToBegin(QChar c) const { return double(m_begins[c.unicode()]); }

private:
    explicit PairTable(const QString &table);
    void readRow(QStringView row);
    [[nodiscard]] double value(QChar left, QChar right) const;

    const QString m_table;            // as it lies in the resource; rows are read where they stand
    double m_base = 0;
    std::vector<QStringView> m_pairs; // by code unit on the left: behind marks, what stands to the right
    std::vector<float> m_ends;        // by code unit: what it costs that the character ends a word
    std::vector<float> m_begins;
};

} // namespace jianbao::page
