#include "core/page/titlewords.h"

#include "core/page/prices.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace jianbao::page {

namespace {

constexpr qsizetype commonPair = 40; // pairs in more texts tell nothing
constexpr size_t mostPairs = 64;     // bits of a mask; longer titles count by their first pairs

QString joined(const QList<Piece> &pieces, const QList<qsizetype> &numbers)
{
    QString text;
    for (qsizetype number : numbers)
        text += pieces[number].text;
    return text;
}

} // namespace

TitleWords::TitleWords(const Stream &stream, const QList<Piece> &pieces, const QList<TitleFacts> &titles)
{
    BigramIndex index; // paragraphs, then photos
    BigramIndex characters;
    const auto add = [&](const QString &text) {
        index.add(text);
        characters.addCharacters(text);
    };
    for (const Paragraph &paragraph : stream.paragraphs)
        add(joined(pieces, paragraph.pieces));
    for (const Photo &photo : stream.photos)
        add(joined(pieces, photo.captions));
    for (const TitleFacts &title : titles)
        addUnit(title, index, characters);
}

void TitleWords::addUnit(const TitleFacts &title, const BigramIndex &index, const BigramIndex &characters)
{
    Unit unit;
    unit.all = price::fewWords;
    QHash<qint32, quint64> masks;
    const auto addWord = [&](const BigramIndex &words, Bigram word, double share) {
        if (unit.weights.size() >= mostPairs)
            return;
        const qsizetype count = words.count(word);
        unit.weights.push_back(share * std::log(1 + double(index.size()) / (1 + double(count))));
        unit.all += &words == &index ? unit.weights.back() : 0; // of the pairs
        if (count <= commonPair)
            words.each(word, [&](qint32 text) { masks[text] |= quint64(1) << (unit.weights.size() - 1); });
    };
    for (Bigram pair : title.pairs)
        addWord(index, pair, 1);
    for (Bigram character : charactersOf(title.text)) {
        if (double(characters.count(character)) <= price::commonCharacter * double(index.size()))
            addWord(characters, character, price::ofCharacter);
    }
    for (auto it = masks.cbegin(); it != masks.cend(); ++it)
        unit.masks.emplace_back(it.key(), it.value());
    m_units.push_back(std::move(unit));
}

void TitleWords::addShares(qsizetype unit, const std::vector<int> &strandOfParagraph, int strands,
                           std::span<double> shares) const
{
    const size_t columns = shares.size();
    const Unit &words = m_units[size_t(unit)];
    const size_t paragraphs = strandOfParagraph.size();
    std::array<quint64, 64> few; // columns of nearly all pages: this is asked thousands of times for each
    std::vector<quint64> many(columns > few.size() ? columns : 0);
    const std::span<quint64> masks(many.empty() ? few.data() : many.data(), columns);
    std::fill(masks.begin(), masks.end(), 0);
    for (const auto &[text, mask] : words.masks) {
        const bool photo = size_t(text) >= paragraphs;
        masks[photo ? size_t(strands) + size_t(text) - paragraphs : size_t(strandOfParagraph[size_t(text)])] |= mask;
    }
    for (size_t i = 0; i < columns; ++i) {
        for (quint64 mask = masks[i]; mask != 0; mask &= mask - 1)
            shares[i] += words.weights[size_t(std::countr_zero(mask))];
        shares[i] /= words.all;
    }
}

} // namespace jianbao::page
