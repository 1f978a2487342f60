#include "core/page/wordmodel.h"

#include "core/page/signs.h"

#include <QResource>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <span>

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

quint64 reversedKey(quint64 key)
{
    const quint64 reversed = key >> 48 | (key >> 16 & 0xffff0000) | (key & 0xffff0000) << 16 | key << 48;
    return reversed << (std::countl_zero(reversed) / 16 * 16); // of a shorter word the zeros came first
}

constexpr quint64 unitAt(int place, QChar c) { return quint64(c.unicode()) << (16 * (longest - 1 - place)); }

// Behind the last key that begins with so many characters of this one.
constexpr quint64 endOfKeys(quint64 key, int size) { return key + (quint64(1) << (16 * (longest - size))); }

// The first number from low up to end whose key is not less than this one.
template<typename KeyOf>
qsizetype firstFrom(qsizetype low, qsizetype end, quint64 key, KeyOf keyOf)
{
    while (low < end) {
        const qsizetype middle = (low + end) / 2;
        if (keyOf(middle) < key)
            low = middle + 1;
        else
            end = middle;
    }
    return low;
}

// The same, sooner where it is near low.
template<typename KeyOf>
qsizetype firstNear(qsizetype low, qsizetype end, quint64 key, KeyOf keyOf)
{
    qsizetype step = 1;
    for (; low + step < end && keyOf(low + step - 1) < key; step *= 2)
        low += step;
    return firstFrom(low, std::min(end, low + step), key, keyOf);
}

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
    const QResource words(QStringLiteral(":/words/words.bin"));
    Q_ASSERT(words.isValid() && words.compressionAlgorithm() == QResource::NoCompression);
    readWords(words.data());
    const QResource ends(QStringLiteral(":/words/ends.bin"));
    Q_ASSERT(ends.isValid() && ends.size() == 4 * m_count);
    readEnds(ends.data());
}

void WordModel::readWords(const uchar *data)
{
    m_count = qFromLittleEndian<quint32>(data);
    m_keys = data + 8;
    const uchar *const costs = m_keys + 8 * m_count;
    const uchar *const chances = costs + m_count;
    const uchar *const firsts = chances + m_count;
    m_pairs = firsts + 4 * (m_count + 1);
    m_words.resize(size_t(m_count) + 1);
    double sum = 0;
    for (qsizetype i = 0; i < m_count; ++i) {
        m_words[size_t(i)] = {sum, qFromLittleEndian<quint32>(firsts + 4 * i), costs[i], chances[i]};
        sum += fine[costs[i]];
        for (Key rest = keyAt(i); rest != 0; rest <<= 16)
            m_characterMass += fine[costs[i]];
    }
    m_words.back() = {sum, qFromLittleEndian<quint32>(firsts + 4 * m_count)};
    m_wordMass = sum;
    m_byCharacter.assign(lastHan - firstHan + 2, quint32(m_count));
    for (qsizetype i = m_count - 1; i >= 0; --i)
        m_byCharacter[size_t((keyAt(i) >> 48) - firstHan)] = quint32(i);
    for (size_t c = m_byCharacter.size() - 1; c > 0; --c)
        m_byCharacter[c - 1] = std::min(m_byCharacter[c - 1], m_byCharacter[c]);
    m_byPair.read(qint32(m_count), [this](qsizetype word) { return keyAt(word); });
}

// order: the words' numbers by their reversed keys.
void WordModel::readEnds(const uchar *order)
{
    m_reversed.resize(size_t(m_count) + 1);
    double sum = 0;
    for (qsizetype i = 0; i < m_count; ++i) {
        const auto word = qFromLittleEndian<quint32>(order + 4 * i);
        m_reversed[size_t(i)] = {reversedKey(keyAt(word)), sum};
        sum += fine[m_words[word].cost];
        Q_ASSERT(i == 0 || m_reversed[size_t(i) - 1].key < m_reversed[size_t(i)].key);
    }
    m_reversed.back() = {~Key(0), sum};
    m_byLast.reserve(m_byCharacter.size());
    for (qsizetype i = 0; i < m_count; ++i) {
        while (m_byLast.size() <= size_t((m_reversed[size_t(i)].key >> 48) - firstHan))
            m_byLast.push_back(quint32(i));
    }
    m_byLast.resize(m_byCharacter.size(), quint32(m_count));
    m_byLastPair.read(qint32(m_count), [this](qsizetype word) { return m_reversed[size_t(word)].key; });
}

WordModel::Key WordModel::keyAt(qsizetype word) const { return qFromLittleEndian<Key>(m_keys + 8 * word); }

// Makes the prefix longer by a character.
void WordModel::extend(Prefix &prefix, QChar next) const
{
    prefix.key |= unitAt(prefix.size++, next);
    if (prefix.size == 1) {
        const size_t character = size_t(next.unicode() - firstHan);
        prefix.range = {qint32(m_byCharacter[character]), qint32(m_byCharacter[character + 1])};
    } else if (prefix.size == 2) {
        prefix.range = m_byPair.of(QChar(char16_t(prefix.key >> 48)), next);
    } else if (prefix.range.low < prefix.range.end) {
        const auto keyOf = [this](qsizetype word) { return keyAt(word); };
        const auto &[low, end] = prefix.range;
        prefix.range.low = qint32(firstFrom(low, end, prefix.key, keyOf));
        prefix.range.end = qint32(firstNear(low, end, endOfKeys(prefix.key, prefix.size), keyOf));
    }
}

// The word that is just these characters; -1: none.
qint32 WordModel::wordOf(const Prefix &prefix) const
{
    const auto &[low, end] = prefix.range;
    return low < end && keyAt(low) == prefix.key ? low : -1;
}

double WordModel::probabilityOf(qint32 word) const { return fine[m_words[size_t(word)].cost]; }

double WordModel::behind(qint32 first, qint32 second) const
{
    const Word &word = m_words[size_t(first)];
    const uchar *low = m_pairs + 3 * qsizetype(word.firstPair);
    const uchar *const end = m_pairs + 3 * qsizetype(m_words[size_t(first) + 1].firstPair);
    // With the byte before it, which is there: four are read at once.
    const auto valueOf = [](const uchar *pair) { return qFromLittleEndian<quint32>(pair - 1) >> 8; };
    const quint32 least = quint32(second) << 6;
    for (qsizetype count = (end - low) / 3; count > 0;) { // without branches that a processor could guess wrong
        const qsizetype half = (count + 1) / 2;
        __builtin_prefetch(low + 3 * (half / 2)); // where the next step looks, whichever way this one goes
        __builtin_prefetch(low + 3 * (half + half / 2));
        low += valueOf(low + 3 * (half - 1)) < least ? 3 * half : 0;
        count -= half;
    }
    if (low < end && (valueOf(low) >> 6) == quint32(second))
        return coarse[valueOf(low) & 63];
    return fine[word.chance] * probabilityOf(second);
}

double WordModel::massOf(const Prefix &prefix) const
{
    if (prefix.size >= longest)
        return 0;
    const int own = wordOf(prefix) < 0 ? 0 : 1; // without the word that is no longer
    return m_words[size_t(prefix.range.end)].before - m_words[size_t(prefix.range.low + own)].before;
}

double WordModel::massOfEnd(const QChar *text, int size) const
{
    if (size >= longest)
        return 0;
    Key key = 0;
    for (int i = 0; i < size; ++i)
        key |= unitAt(i, text[size - 1 - i]);
    const size_t last = size_t((key >> 48) - firstHan);
    const WordRange range = size == 1 ? WordRange{qint32(m_byLast[last]), qint32(m_byLast[last + 1])}
                                      : m_byLastPair.of(text[size - 1], text[size - 2]);
    const auto keyOf = [this](qsizetype word) { return m_reversed[size_t(word)].key; };
    const qsizetype longer = firstNear(range.low, range.end, key + 1, keyOf);
    const qsizetype end = size < 3 ? range.end : firstNear(longer, range.end, endOfKeys(key, size), keyOf);
    return m_reversed[size_t(end)].sum - m_reversed[size_t(longer)].sum;
}

// The words that end at each place of a text: before its first character, behind it, and so on.
struct WordModel::Ways {
    static constexpr int places = 2 * Fragment::most + 1;
    // Where each place's ends begin: words of up to four characters end there, and -1. Those of an Ending come first.
    static constexpr std::array<size_t, places + 1> starts{0, 1, 3, 6, 10, 15, 20, 25};

    std::array<WordEnd, starts.back()> ends;
    std::array<quint8, places> counts{};

    void add(int place, qint32 word, double mass)
    {
        if (mass > 0)
            ends[starts[size_t(place)] + counts[size_t(place)]++] = {word, mass};
    }
    [[nodiscard]] std::span<const WordEnd> at(int place) const
    {
        return {ends.data() + starts[size_t(place)], counts[size_t(place)]};
    }
};

// A word that stands from one place to another. -1: one that the model does not have.
void WordModel::addWord(Ways &ways, int from, int to, qint32 word) const
{
    double sum = 0;
    for (const auto &[before, mass] : ways.at(from))
        sum += mass * (word < 0 ? unknownWord : before < 0 ? probabilityOf(word) : behind(before, word));
    ways.add(to, word, sum);
}

// The words of a text that begin at its place; start: its own place among the ways.
template<typename Spelt>
void WordModel::addWords(Ways &ways, int start, int place, int size, const Spelt &spelt) const
{
    for (int length = 1; place + length <= size; ++length) {
        const qint32 word = spelt.words[size_t(place)][size_t(length) - 1];
        if (word < 0 && length > 1)
            continue;
        double sum = 0;
        for (const auto &[before, mass] : ways.at(start + place)) {
            // The word before is one of the text's own, or reaches into it.
            int own = place;
            while (own > 0 && spelt.words[size_t(place - own)][size_t(own) - 1] != before)
                --own;
            const auto known = [&] { return spelt.behind[size_t(place - own)][size_t(own) - 1][size_t(length) - 1]; };
            sum += mass * (word < 0     ? unknownWord
                           : before < 0 ? probabilityOf(word)
                           : own > 0    ? known()
                                        : behind(before, word));
        }
        ways.add(start + place + length, word, sum);
    }
}

// Of what ends at the place, where a word begins that goes on behind the text.
double WordModel::massLeftOpen(const Ways &ways, int place) const
{
    double sum = 0;
    for (const auto &[word, mass] : ways.at(place))
        sum += mass * (word < 0 ? 1 : fine[m_words[size_t(word)].chance]);
    return sum;
}

WordModel::Spelling WordModel::spell(const QChar *text, int size) const
{
    static_assert(Fragment::most < longest);
    // The tables are larger than the processor's cache, and what is found says where to look next: all that is known to be
    // asked is fetched at once.
    for (int i = 0; i < size; ++i) {
        const quint32 word = m_byCharacter[size_t(text[i].unicode() - firstHan)];
        __builtin_prefetch(&m_words[word]);
        __builtin_prefetch(m_keys + 8 * word);
        if (i > 0) {
            m_byPair.prefetch(text[i - 1], text[i]);
            m_byLastPair.prefetch(text[i], text[i - 1]);
        }
    }
    Spelling spelling;
    for (int i = 0; i < size; ++i) {
        Prefix prefix;
        for (int length = 1; i + length <= size; ++length) {
            extend(prefix, text[i + length - 1]);
            spelling.words[size_t(i)][size_t(length) - 1] = wordOf(prefix);
        }
        spelling.begun[size_t(i)] = prefix.range;
        spelling.cut[size_t(i)] = massOf(prefix);
    }
    for (int i = 0; i < size; ++i) {
        for (int length = 1; i + length < size; ++length) {
            const int at = i + length; // where the word behind it begins
            for (int other = 1; at + other <= size; ++other) {
                const qint32 first = spelling.words[size_t(i)][size_t(length) - 1];
                const qint32 second = spelling.words[size_t(at)][size_t(other) - 1];
                if (first >= 0 && second >= 0)
                    spelling.behind[size_t(i)][size_t(length) - 1][size_t(other) - 1] = behind(first, second);
            }
        }
    }
    return spelling;
}

// The ways into a text: a word begins with it, or ends in it that begins before.
void WordModel::enter(Ways &ways, const QChar *text, int size, bool closedBefore) const
{
    ways.add(0, -1, 1);
    for (int i = 1; i <= size && !closedBefore; ++i)
        ways.add(i, -1, massOfEnd(text, i));
}

// Goes on from the ways into a text to all through it.
double WordModel::mass(Ways &ways, const Spelling &spelling, int size, bool closedBehind) const
{
    double cut = 0; // the text ends in the midst of a word
    for (int i = 0; i < size; ++i) {
        addWords(ways, 0, i, size, spelling);
        if (closedBehind)
            continue;
        if (const double sum = massLeftOpen(ways, i); sum > 0)
            cut += sum * spelling.cut[size_t(i)];
    }
    for (const WordEnd &end : ways.at(size))
        cut += end.mass;
    return std::max(cut, leastMass);
}

double WordModel::mass(const QChar *text, int size, bool closedBefore, bool closedBehind) const
{
    Ways ways;
    enter(ways, text, size, closedBefore);
    return mass(ways, spell(text, size), size, closedBehind);
}

// The same as mass() of both texts, one behind the other, of what is known of each.
double WordModel::massAcross(const Ending &left, const Beginning &right) const
{
    std::array<QChar, 2 * Fragment::most> text;
    std::copy_n(left.characters.begin(), left.size, text.begin());
    std::copy_n(right.characters.begin(), right.size, text.begin() + left.size);
    const int size = left.size + right.size;
    Ways ways;
    std::copy(left.ends.begin(), left.ends.end(), ways.ends.begin());
    std::copy(left.counts.begin(), left.counts.end(), ways.counts.begin());
    for (int i = left.size + 1; i < longest && i <= size && !left.closed; ++i)
        ways.add(i, -1, massOfEnd(text.data(), i));
    double cut = 0;
    const auto addCut = [&](int place, double mass) {
        if (const double sum = massLeftOpen(ways, place); sum > 0 && !right.closed)
            cut += sum * mass;
    };
    for (int i = 0; i < left.size; ++i) { // words across the joint
        Prefix prefix;
        for (int j = i; j < left.size; ++j)
            prefix.key |= unitAt(prefix.size++, text[size_t(j)]);
        prefix.range = left.begun[size_t(i)];
        for (int j = left.size + 1; j <= std::min(size, i + longest); ++j) {
            extend(prefix, text[size_t(j) - 1]);
            if (prefix.range.low == prefix.range.end)
                break; // no word goes on so
            if (const qint32 word = wordOf(prefix); word >= 0)
                addWord(ways, i, j, word);
        }
        if (size - i < longest)
            addCut(i, massOf(prefix));
    }
    for (int i = 0; i < right.size; ++i) {
        addWords(ways, left.size, i, right.size, right);
        addCut(left.size + i, right.cut[size_t(i)]);
    }
    for (const WordEnd &end : ways.at(size))
        cut += end.mass;
    return std::max(cut, leastMass);
}

double WordModel::probability(QChar a, QChar b) const
{
    if (!isKnownScript(a) || !isKnownScript(b))
        return unknownWord;
    const std::array text{a, b};
    return mass(text.data(), 2, false, false) / m_characterMass;
}

Ending WordModel::endOf(QStringView text) const
{
    Ending end;
    while (end.size < Fragment::most && end.size < text.size() && isKnownScript(text[text.size() - 1 - end.size]))
        ++end.size;
    for (int i = 0; i < end.size; ++i)
        end.characters[size_t(i)] = text[text.size() - end.size + i];
    end.closed = end.size < Fragment::most && end.size < text.size();
    if (end.isEmpty())
        return end;
    const Spelling spelling = spell(end.characters.data(), end.size);
    Ways ways;
    enter(ways, end.characters.data(), end.size, end.closed);
    end.mass = mass(ways, spelling, end.size, false);
    end.begun = spelling.begun;
    std::copy_n(ways.ends.begin(), end.ends.size(), end.ends.begin());
    std::copy_n(ways.counts.begin(), end.counts.size(), end.counts.begin());
    return end;
}

Beginning WordModel::beginningOf(QStringView text) const
{
    Beginning beginning;
    while (beginning.size < Fragment::most && beginning.size < text.size() && isKnownScript(text[beginning.size])) {
        beginning.characters[size_t(beginning.size)] = text[beginning.size];
        ++beginning.size;
    }
    beginning.closed = beginning.size < Fragment::most && beginning.size < text.size();
    if (beginning.isEmpty())
        return beginning;
    const Spelling spelling = spell(beginning.characters.data(), beginning.size);
    Ways ways;
    enter(ways, beginning.characters.data(), beginning.size, false);
    beginning.mass = mass(ways, spelling, beginning.size, beginning.closed);
    beginning.words = spelling.words;
    beginning.behind = spelling.behind;
    beginning.cut = spelling.cut;
    return beginning;
}

double WordModel::gain(const Ending &left, const Beginning &right) const
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
    return std::log(massAcross(left, right) * m_characterMass / chance);
}

double jointGain(double gain, bool known)
{
    gain = std::max(leastGain, gain);
    return known ? std::max(leastOfKnown, gain + gainOfKnown) : gain;
}

} // namespace jianbao::page
