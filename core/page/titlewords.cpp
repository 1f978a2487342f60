#include "core/page/titlewords.h"

#include "core/page/prices.h"

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
    QStringList texts; // paragraphs, then photos
    for (const Paragraph &paragraph : stream.paragraphs)
        texts.append(joined(pieces, paragraph.pieces));
    for (const Photo &photo : stream.photos)
        texts.append(joined(pieces, photo.captions));
    BigramIndex index;
    BigramIndex characters;
    for (const TitleFacts &title : titles) {
        for (Bigram pair : title.pairs)
            index.ask(pair);
        eachCharacter(title.text, [&](Bigram character) { characters.ask(character); });
    }
    for (const QString &text : std::as_const(texts)) {
        index.add(text);
        characters.addCharacters(text);
    }
    for (const TitleFacts &title : titles)
        addUnit(title, index, characters);
}

void TitleWords::addUnit(const TitleFacts &title, const BigramIndex &index, const BigramIndex &characters)
{
    Unit unit;
    unit.all = price::fewWords;
    unit.masks.assign(size_t(index.size()), 0);
    const auto addWord = [&](const BigramIndex &words, Bigram word, double share) {
        if (unit.weights.size() >= mostPairs)
            return;
        const qsizetype count = words.count(word);
        unit.weights.push_back(share * std::log(1 + double(index.size()) / (1 + double(count))));
        unit.all += &words == &index ? unit.weights.back() : 0; // of the pairs
        if (count <= commonPair)
            words.each(word, [&](qint32 text) { unit.masks[size_t(text)] |= quint64(1) << (unit.weights.size() - 1); });
    };
    for (Bigram pair : title.pairs)
        addWord(index, pair, 1);
    for (Bigram character : charactersOf(title.text)) {
        if (double(characters.count(character)) <= price::commonCharacter * double(index.size()))
            addWord(characters, character, price::ofCharacter);
    }
    m_units.push_back(std::move(unit));
}

double TitleWords::share(qsizetype unit, quint64 words) const
{
    const Unit &known = m_units[size_t(unit)];
    double sum = 0;
    for (; words != 0; words &= words - 1)
        sum += known.weights[size_t(std::countr_zero(words))];
    return sum / known.all;
}

} // namespace jianbao::page
