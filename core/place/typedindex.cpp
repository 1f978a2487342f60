#include "core/place/typedindex.h"

#include "core/text/fold.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace jianbao::place {

namespace {

using text::NameMatch;

// A name with many characters of several readings is not spelt in every way: the usual ones come first.
constexpr size_t mostSpellings = 24;
constexpr qsizetype mostLetters = 63; // that a later syllable may begin after

// A name as far as it is spelt. Plain characters, since tens of thousands are made while the program starts.
struct Way {
    std::array<char, 128> letters = {};
    std::array<char, 32> initials = {};
    qsizetype length = 0;
    qsizetype count = 0; // of initials
    quint64 syllables = 0; // bit n: one begins at letter n
    qsizetype stemLetters = 0;
    qsizetype stemInitials = 0;

    void append(const QByteArray &reading, bool ofStem)
    {
        if (length + reading.size() > qsizetype(letters.size()) || count == qsizetype(initials.size()))
            return;
        if (length < mostLetters)
            syllables |= quint64(1) << length;
        std::copy(reading.cbegin(), reading.cend(), letters.begin() + length);
        length += reading.size();
        initials[size_t(count++)] = reading[0];
        if (ofStem) {
            stemLetters = length;
            stemInitials = count;
        }
    }
    [[nodiscard]] QByteArrayView initialsView() const { return {initials.data(), count}; }
};

// Keeps the best match of each place.
void keepBest(std::vector<TypedIndex::Hit> &hits)
{
    std::sort(hits.begin(), hits.end(), [](const TypedIndex::Hit &a, const TypedIndex::Hit &b) {
        return a.place != b.place ? a.place < b.place : a.match > b.match;
    });
    const auto samePlace = [](const TypedIndex::Hit &a, const TypedIndex::Hit &b) { return a.place == b.place; };
    hits.erase(std::unique(hits.begin(), hits.end(), samePlace), hits.end());
}

} // namespace

void TypedIndex::Spellings::add(qint32 place, QByteArrayView letters, quint64 syllables, qsizetype stemLength)
{
    all.push_back({place, qint32(pool.size()), syllables, qint16(stemLength)});
    pool.append(letters);
    pool += '\n';
}

TypedIndex::TypedIndex(const QList<Place> &places)
{
    m_starts.reserve(size_t(places.size()));
    m_stems.reserve(size_t(places.size()));
    m_full.pool.reserve(places.size() * 24);
    m_full.all.reserve(size_t(places.size()) * 2);
    m_initials.all.reserve(size_t(places.size()) * 3 / 2);
    m_full.pool = m_initials.pool = QByteArrayLiteral("\n");
    m_names = QStringLiteral("\n");
    Readings readings;
    for (qint32 i = 0; i < places.size(); ++i) {
        const QString name = text::isFolded(places[i].name) ? places[i].name : text::fold(places[i].name);
        const QString own = stem(name);
        const qsizetype stemLength = name.startsWith(own) ? own.size() : name.size();
        m_starts.push_back(qint32(m_names.size()));
        m_stems.push_back(qint16(stemLength));
        m_names += name;
        m_names += u'\n';
        addSpellings(i, name, stemLength, readings);
    }
    m_names.squeeze();
    m_full.pool.squeeze();
    m_initials.pool.squeeze();
    m_full.all.shrink_to_fit();
    m_initials.all.shrink_to_fit();
}

// Every way to read the characters, one after the other.
void TypedIndex::addSpellings(qint32 place, QStringView name, qsizetype stemLength, Readings &readings)
{
    std::vector<Way> ways(1);
    for (qsizetype i = 0; i < name.size(); ++i) {
        auto known = readings.find(name[i]);
        if (known == readings.end())
            known = readings.insert(name[i], text::readingsToType(name[i]));
        const QByteArrayList &own = *known;
        const size_t before = ways.size();
        for (qsizetype other = 1; other < own.size(); ++other) {
            for (size_t way = 0; way < before && ways.size() < mostSpellings; ++way) {
                ways.push_back(ways[way]);
                ways.back().append(own[other], i < stemLength);
            }
        }
        for (size_t way = 0; way < before && !own.isEmpty(); ++way)
            ways[way].append(own[0], i < stemLength);
    }
    for (auto way = ways.cbegin(); way != ways.cend(); ++way) {
        m_full.add(place, {way->letters.data(), way->length}, way->syllables, way->stemLetters);
        const bool known = std::any_of(ways.cbegin(), way,
                                       [&](const Way &other) { return other.initialsView() == way->initialsView(); });
        if (!known)
            m_initials.add(place, way->initialsView(), 1, way->stemInitials);
    }
}

std::vector<TypedIndex::Hit> TypedIndex::find(const QString &typed) const
{
    std::vector<Hit> hits;
    const text::TypedName name = text::typedName(typed);
    if (name.characters.isEmpty()) {
        for (qint32 i = 0; i < qint32(m_starts.size()); ++i)
            hits.push_back({i, NameMatch::Inside});
        return hits;
    }
    if (name.letters.isEmpty()) {
        findCharacters(name.characters, hits);
    } else {
        findLetters(m_full, name.letters, hits);
        findLetters(m_initials, name.letters, hits);
    }
    keepBest(hits);
    return hits;
}

void TypedIndex::findCharacters(const QString &typed, std::vector<Hit> &hits) const
{
    for (qsizetype at = m_names.indexOf(typed); at >= 0; at = m_names.indexOf(typed, at + 1)) {
        const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), qint32(at));
        const auto index = size_t(next - m_starts.cbegin()) - 1;
        const bool begins = m_starts[index] == at;
        const bool whole = m_names[at + typed.size()] == u'\n' || typed.size() == m_stems[index];
        const NameMatch match = begins && whole ? NameMatch::Exact : begins ? NameMatch::Prefix : NameMatch::Inside;
        hits.push_back({qint32(index), match});
    }
}

void TypedIndex::findLetters(const Spellings &spellings, const QByteArray &typed, std::vector<Hit> &hits)
{
    const char *const begin = spellings.pool.cbegin();
    const char *const end = spellings.pool.cend();
    const auto length = size_t(typed.size());
    for (const char *at = begin; (at = static_cast<const char *>(memmem(at, size_t(end - at), typed.data(), length)));
         ++at) {
        const auto position = qint32(at - begin);
        const auto next = std::upper_bound(spellings.all.cbegin(), spellings.all.cend(), position,
                                           [](qint32 value, const Spelling &each) { return value < each.start; });
        const Spelling &spelling = *std::prev(next);
        const qint32 offset = position - spelling.start;
        if (offset > mostLetters || (spelling.syllables >> offset & 1U) == 0)
            continue;
        const bool whole = begin[position + typed.size()] == '\n' || typed.size() == spelling.stemLength;
        hits.push_back({spelling.place, offset > 0 ? NameMatch::Inside : whole ? NameMatch::Exact : NameMatch::Prefix});
    }
}

} // namespace jianbao::place
