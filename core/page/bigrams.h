// Pairs of neighbouring characters: the cheapest measure of what texts share, and of what reads on.
#pragma once

#include <QHash>
#include <QList>
#include <QStringView>

#include <vector>

namespace jianbao::page {

// A pair of Han characters, Latin letters or digits; marks and white space part pairs. 0: none.
using Bigram = quint32;

// The pairs of a text, each once, sorted. Of a very long text only the beginning.
[[nodiscard]] std::vector<Bigram> bigramsOf(QStringView text);

// Its Han characters, each once, sorted, in the form of a pair.
[[nodiscard]] std::vector<Bigram> charactersOf(QStringView text);

// Which of many texts each pair occurs in.
class BigramIndex
{
public:
    // Adds the next text; they are numbered from 0.
    void add(QStringView text);
    // The same with the text's characters in place of its pairs; for an index of characters alone.
    void addCharacters(QStringView text);
    [[nodiscard]] qsizetype size() const { return m_size; }
    // Numbers of the texts with this pair, ascending.
    [[nodiscard]] const QList<qint32> &texts(Bigram pair) const;
    // How often the pair occurs on the page as a whole, by texts.
    [[nodiscard]] bool knows(Bigram pair) const { return m_texts.contains(pair); }

private:
    void add(const std::vector<Bigram> &pairs);

    QHash<Bigram, QList<qint32>> m_texts;
    qsizetype m_size = 0;
};

// The pair across the joint of two texts; 0 where a mark or Latin script stands there.
[[nodiscard]] Bigram bigramAcross(QStringView left, QStringView right);

} // namespace jianbao::page
