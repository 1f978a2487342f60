#include "core/page/wordmodel.h"

#include "core/page/signs.h"

#include <QResource>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>

// Outside of our namespaces, as Q_INIT_RESOURCE asks: the linker would drop a static library's resource otherwise.
static void initWords() { Q_INIT_RESOURCE(words); }

namespace jianbao::page {

namespace {

constexpr int longest = 4; // characters of a word
constexpr char16_t firstHan = 0x4e00;
constexpr char16_t lastHan = 0x9fff;
constexpr double unknownWord = 1e-7; // the probability of a character that the model does not have
constexpr double leastMass = 1e-30;
// Counted at lines' ends of pages composed from the building half of the test pages (tests/data/compose/vary.py).
constexpr double leastGain = -2.0;
constexpr double gainOfKnown = 0.7;
constexpr double leastOfKnown = 1.6;

// Probabilities by the steps in which make.py writes their logarithms.
template <size_t Size> std::array<double, Size> steps(double perUnit)
{
    std::array<double, Size> values;
    for (size_t i = 0; i < Size; ++i)
        values[i] = std::exp(-double(i) / perUnit);
    return values;
}

const std::array<double, 256> fine = steps<256>(16);
const std::array<double, 64> coarse = steps<64>(4);

quint64 keyOf(const QChar *text, int size)
{
    quint64 key = 0;
    for (int i = 0; i < longest; ++i)
        key = (key << 16) | (i < size ? text[i].unicode() : 0);
    return key;
}

quint64 reversedKey(quint64 key)
{
    const quint64 reversed = key >> 48 | (key >> 16 & 0xffff0000) | (key & 0xffff0000) << 16 | key << 48;
    return reversed << (std::countl_zero(reversed) / 16 * 16); // of a shorter word the zeros came first
}

// Behind the last key that begins with so many characters of this one.
quint64 endOfKeys(quint64 key, int size) { return key + (quint64(1) << (16 * (longest - size))); }

bool isKnownScript(QChar c) { return c >= firstHan && c <= lastHan; }

} // namespace

const WordModel &WordModel::builtIn()
{
    static const WordModel model;
    return model;
}

WordModel::WordModel()
{
    initWords();
    const QResource resource(QStringLiteral(":/words/words.bin"));
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    const uchar *data = resource.data();
    m_words = qFromLittleEndian<quint32>(data);
    m_keys = data + 8;
    m_costs = m_keys + 8 * m_words;
    m_chances = m_costs + m_words;
    m_firsts = m_chances + m_words;
    m_pairs = m_firsts + 4 * (m_words + 1);
    const QResource ends(QStringLiteral(":/words/ends.bin"));
    Q_ASSERT(ends.isValid() && ends.size() == 4 * m_words);
    addSums(ends.data());
}

// order: the words' numbers by their reversed keys.
void WordModel::addSums(const uchar *order)
{
    m_byCharacter.assign(lastHan - firstHan + 2, quint32(m_words));
    m_sums.resize(size_t(m_words) + 1);
    m_reversed.resize(size_t(m_words) + 1);
    for (qsizetype i = m_words - 1; i >= 0; --i)
        m_byCharacter[size_t((keyAt(i) >> 48) - firstHan)] = quint32(i);
    for (size_t c = m_byCharacter.size() - 1; c > 0; --c)
        m_byCharacter[c - 1] = std::min(m_byCharacter[c - 1], m_byCharacter[c]);
    double sum = 0;
    for (qsizetype i = 0; i < m_words; ++i) {
        const double p = fine[m_costs[i]];
        m_sums[size_t(i) + 1] = m_sums[size_t(i)] + p;
        for (Key rest = keyAt(i); rest != 0; rest <<= 16)
            m_characterMass += p;
        const auto word = qFromLittleEndian<quint32>(order + 4 * i);
        m_reversed[size_t(i)] = {reversedKey(keyAt(word)), sum};
        sum += fine[m_costs[word]];
        Q_ASSERT(i == 0 || m_reversed[size_t(i) - 1].key < m_reversed[size_t(i)].key);
    }
    m_wordMass = m_sums.back();
    m_reversed.back() = {~Key(0), sum};
}

WordModel::Key WordModel::keyAt(qsizetype word) const { return qFromLittleEndian<Key>(m_keys + 8 * word); }

qsizetype WordModel::find(Key key) const
{
    const size_t character = size_t((key >> 48) - firstHan);
    qsizetype low = m_byCharacter[character];
    const qsizetype end = m_byCharacter[character + 1];
    for (qsizetype high = end; low < high;) {
        const qsizetype middle = (low + high) / 2;
        if (keyAt(middle) < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low < end && keyAt(low) == key ? low : -1;
}

double WordModel::behind(qsizetype first, qsizetype second) const
{
    qsizetype low = qFromLittleEndian<quint32>(m_firsts + 4 * first);
    const qsizetype end = qFromLittleEndian<quint32>(m_firsts + 4 * (first + 1));
    const auto pairAt = [this](qsizetype at) {
        const uchar *pair = m_pairs + 3 * at;
        return quint32(pair[0]) | (quint32(pair[1]) << 8) | (quint32(pair[2]) << 16);
    };
    for (qsizetype high = end; low < high;) {
        const qsizetype middle = (low + high) / 2;
        if ((pairAt(middle) >> 6) < quint32(second))
            low = middle + 1;
        else
            high = middle;
    }
    if (low < end && (pairAt(low) >> 6) == quint32(second))
        return coarse[pairAt(low) & 63];
    return fine[m_chances[first]] * fine[m_costs[second]];
}

double WordModel::massOfBeginning(const QChar *text, int size) const
{
    if (size >= longest)
        return 0;
    const Key key = keyOf(text, size);
    const auto before = [this](Key bound) {
        const size_t character = size_t((bound >> 48) - firstHan);
        qsizetype low = m_byCharacter[std::min(character, m_byCharacter.size() - 1)];
        for (qsizetype high = m_byCharacter[std::min(character + 1, m_byCharacter.size() - 1)]; low < high;) {
            const qsizetype middle = (low + high) / 2;
            if (keyAt(middle) < bound)
                low = middle + 1;
            else
                high = middle;
        }
        return m_sums[size_t(low)];
    };
    return before(endOfKeys(key, size)) - before(key + 1); // without the word that is no longer
}

double WordModel::massOfEnd(const QChar *text, int size) const
{
    if (size >= longest)
        return 0;
    std::array<QChar, longest> reversed;
    std::reverse_copy(text, text + size, reversed.begin());
    const Key key = keyOf(reversed.data(), size);
    const auto before = [this](Key bound) {
        return std::lower_bound(m_reversed.begin(), m_reversed.end(), bound,
                                [](const Reversed &word, Key at) { return word.key < at; })
            ->sum;
    };
    return before(endOfKeys(key, size)) - before(key + 1);
}

// The words that end at one place of a text, each with the probability of all ways to it.
struct WordModel::Way {
    struct End {
        qsizetype word = -1; // -1: the text begins here, or in the midst of a word
                             // that ends here
        double mass = 0;
    };
    std::array<End, longest + 2> ends;
    size_t count = 0;

    void add(qsizetype word, double mass)
    {
        if (mass > 0)
            ends[count++] = {word, mass};
    }
};

double WordModel::mass(const QChar *text, int size, bool closedBefore, bool closedBehind) const
{
    std::array<Way, 2 * Fragment::most + 1> ways;
    ways[0].add(-1, 1);
    for (int i = 1; i <= size && !closedBefore; ++i)
        ways[size_t(i)].add(-1, massOfEnd(text, i));
    double cut = 0; // the text ends in the midst of a word
    for (int i = 0; i < size; ++i) {
        const Way &way = ways[size_t(i)];
        for (int j = i + 1; j <= std::min(size, i + longest); ++j) {
            const qsizetype word = find(keyOf(text + i, j - i));
            if (word < 0 && j > i + 1)
                continue;
            double sum = 0;
            for (size_t k = 0; k < way.count; ++k) {
                const auto &[before, mass] = way.ends[k];
                sum += mass * (word < 0 ? unknownWord : before < 0 ? fine[m_costs[word]] : behind(before, word));
            }
            ways[size_t(j)].add(word, sum);
        }
        if (closedBehind)
            continue;
        double sum = 0;
        for (size_t k = 0; k < way.count; ++k)
            sum += way.ends[k].mass * (way.ends[k].word < 0 ? 1 : fine[m_chances[way.ends[k].word]]);
        if (sum > 0)
            cut += sum * massOfBeginning(text + i, size - i);
    }
    for (size_t k = 0; k < ways[size_t(size)].count; ++k)
        cut += ways[size_t(size)].ends[k].mass;
    return std::max(cut, leastMass);
}

double WordModel::probability(QChar a, QChar b) const
{
    if (!isKnownScript(a) || !isKnownScript(b))
        return unknownWord;
    const std::array text{a, b};
    return mass(text.data(), 2, false, false) / m_characterMass;
}

Fragment WordModel::endOf(QStringView text) const
{
    Fragment end;
    while (end.size < Fragment::most && end.size < text.size() && isKnownScript(text[text.size() - 1 - end.size]))
        ++end.size;
    for (int i = 0; i < end.size; ++i)
        end.characters[size_t(i)] = text[text.size() - end.size + i];
    end.closed = end.size < Fragment::most && end.size < text.size();
    end.mass = end.isEmpty() ? 1 : mass(end.characters.data(), end.size, end.closed, false);
    return end;
}

Fragment WordModel::beginningOf(QStringView text) const
{
    Fragment beginning;
    while (beginning.size < Fragment::most && beginning.size < text.size() && isKnownScript(text[beginning.size])) {
        beginning.characters[size_t(beginning.size)] = text[beginning.size];
        ++beginning.size;
    }
    beginning.closed = beginning.size < Fragment::most && beginning.size < text.size();
    beginning.mass =
        beginning.isEmpty() ? 1 : mass(beginning.characters.data(), beginning.size, false, beginning.closed);
    return beginning;
}

double WordModel::gain(const Fragment &left, const Fragment &right) const
{
    const double chance = left.mass * right.mass;
    if (left.isEmpty() && right.isEmpty())
        return 0;
    if (left.isEmpty()) {
        const double begins = mass(right.characters.data(), right.size, true, right.closed);
        return std::log(begins * m_characterMass / (m_wordMass * chance));
    }
    if (right.isEmpty()) {
        const double ends = mass(left.characters.data(), left.size, left.closed, true);
        return std::log(ends * m_characterMass / (m_wordMass * chance));
    }
    std::array<QChar, 2 * Fragment::most> text;
    std::copy_n(left.characters.begin(), left.size, text.begin());
    std::copy_n(right.characters.begin(), right.size, text.begin() + left.size);
    return std::log(mass(text.data(), left.size + right.size, left.closed, right.closed) * m_characterMass / chance);
}

double jointGain(double gain, bool known)
{
    gain = std::max(leastGain, gain);
    return known ? std::max(leastOfKnown, gain + gainOfKnown) : gain;
}

} // namespace jianbao::page
