#include "core/index/postings.h"

#include "core/index/varint.h"

#include <algorithm>
#include <bit>

namespace jianbao::index {

std::vector<char32_t> charactersOf(QStringView text)
{
    std::vector<char32_t> characters;
    characters.reserve(std::size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool paired = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!text[i].isSurrogate() && text[i].unicode() < 0xFFFE)
            characters.push_back(text[i].unicode());
        else if (paired)
            characters.push_back(QChar::surrogateToUcs4(text[i], text[i + 1]));
        else
            characters.push_back(QChar::ReplacementCharacter);
        i += paired;
    }
    return characters;
}

void append(std::string &bytes, const Posting &posting, ArticleId before, bool single)
{
    const Standing &standing = posting.standing;
    const auto step = quint64(posting.article - before);
    if (single) {
        appendNumber(bytes, step);
        return;
    }
    appendNumber(bytes, (step << 3 | standing.position >> 8) << 1 | quint64(standing.plain));
    if (standing.plain) {
        bytes.push_back(char(standing.position));
        return;
    }
    appendNumber(bytes, standing.data.size());
    bytes.append(standing.data);
}

std::string packed(std::string_view distances)
{
    std::string_view rest = distances;
    quint64 first = 0;
    (void)takeNumber(rest, first);
    std::string bits;
    quint64 at = 0;
    quint64 step = 0;
    do {
        at += step;
        bits.resize(std::min(at / 8, quint64(distances.size())) + 1);
        bits[std::min(at / 8, quint64(distances.size()))] |= char(1 << (at % 8));
    } while (takeNumber(rest, step));
    std::string list;
    if (bits.size() + 4 < distances.size()) {
        appendNumber(list, bits.size());
        appendNumber(list, first);
        return list + bits;
    }
    appendNumber(list, 0);
    return list.append(distances);
}

PostingReader::PostingReader(std::string_view bytes, bool single) : m_bytes(bytes)
{
    quint64 size = 0;
    if (!single)
        return;
    if (!takeNumber(m_bytes, size)) {
        fail();
        return;
    }
    m_kind = size == 0 ? Kind::Distances : Kind::Bits;
    quint64 first = 0;
    if (size == 0)
        return;
    if (!takeNumber(m_bytes, first) || m_bytes.size() != size)
        fail();
    m_posting.article = ArticleId(first) - 1;
}

bool PostingReader::next()
{
    if (m_bytes.empty())
        return false;
    if (m_kind == Kind::Bits)
        return nextBit();
    quint64 number = 0;
    if (!takeNumber(m_bytes, number))
        return fail();
    if (m_kind == Kind::Pairs)
        return nextPair(number);
    m_posting.article += ArticleId(number);
    return true;
}

bool PostingReader::nextPair(quint64 number)
{
    m_posting.article += ArticleId(number >> 4);
    Standing &standing = m_posting.standing;
    standing.plain = (number & 1) != 0;
    if (standing.plain) {
        if (m_bytes.empty())
            return fail();
        standing.position = quint32(number >> 1 & 7) << 8 | static_cast<unsigned char>(m_bytes.front());
        m_bytes.remove_prefix(1);
        return true;
    }
    quint64 size = 0;
    if (!takeNumber(m_bytes, size) || size > m_bytes.size())
        return fail();
    standing.data = m_bytes.substr(0, size);
    m_bytes.remove_prefix(size);
    return true;
}

// The article of the posting is that of the bit before.
bool PostingReader::nextBit()
{
    while (!m_bytes.empty()) {
        const auto left = unsigned(static_cast<unsigned char>(m_bytes.front())) >> m_bit;
        const int skipped = left == 0 ? 8 - m_bit : std::countr_zero(left) + 1;
        m_posting.article += skipped;
        m_bit += skipped;
        if (m_bit == 8) {
            m_bytes.remove_prefix(1);
            m_bit = 0;
        }
        if (left != 0)
            return true;
    }
    return false;
}

bool PostingReader::fail()
{
    m_bytes = {};
    m_damaged = true;
    return false;
}

// Places: the distance from the place before, one more than it is; 0 and then a number begin another column.
Standing standingAt(const std::vector<Place> &places, std::string &bytes)
{
    Standing standing;
    if (places.size() == 1 && places.front() <= mostPlain) {
        standing.plain = true;
        standing.position = places.front();
        return standing;
    }
    const std::size_t begin = bytes.size();
    Place before = 0;
    for (const Place place : places) {
        if (columnOf(place) != columnOf(before)) {
            bytes.push_back('\0');
            appendNumber(bytes, quint64(columnOf(place)));
            before = placeOf(columnOf(place), 0);
        }
        appendNumber(bytes, quint64(place - before) + 1);
        before = place;
    }
    standing.data = std::string_view(bytes).substr(begin);
    return standing;
}

bool isInFirstColumn(const Standing &standing)
{
    return standing.plain || standing.data.find('\0') == std::string_view::npos; // no number has a byte of 0
}

void appendPlaces(const Standing &standing, std::vector<Place> &places)
{
    if (standing.plain) {
        places.push_back(standing.position);
        return;
    }
    std::string_view bytes = standing.data;
    quint64 number = 0;
    for (Place before = 0; takeNumber(bytes, number);) {
        if (number == 0) {
            if (!takeNumber(bytes, number))
                return;
            before = placeOf(int(number), 0);
            continue;
        }
        before += Place(number - 1);
        places.push_back(before);
    }
}

} // namespace jianbao::index
