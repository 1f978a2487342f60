#include "core/index/postings.h"

#include "core/index/varint.h"

namespace jianbao::index {

std::vector<char32_t> charactersOf(QStringView text)
{
    std::vector<char32_t> characters;
    characters.reserve(std::size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool paired = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!text[i].isSurrogate() && text[i].unicode() < 0xFFFE)
            characters.push_back(text[i].unicode());
        else
            characters.push_back(paired ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(QChar::ReplacementCharacter));
        i += paired;
    }
    return characters;
}

void append(std::string &bytes, const Posting &posting, ArticleId before, bool single)
{
    const Standing &standing = posting.standing;
    const auto step = quint64(posting.article - before);
    const quint64 high = single ? 0 : standing.position >> 8;
    appendNumber(bytes, (single ? step : step << 3 | high) << 1 | quint64(standing.plain));
    if (!standing.plain) {
        appendNumber(bytes, standing.data.size());
        bytes.append(standing.data);
    } else if (!single) {
        bytes.push_back(char(standing.position));
    }
}

bool PostingReader::next()
{
    if (m_bytes.empty())
        return false;
    quint64 number = 0;
    if (!takeNumber(m_bytes, number))
        return fail();
    m_posting.article += ArticleId(number >> (m_single ? 1 : 4));
    Standing &standing = m_posting.standing;
    standing.plain = (number & 1) != 0;
    if (!standing.plain) {
        quint64 size = 0;
        if (!takeNumber(m_bytes, size) || size > m_bytes.size())
            return fail();
        standing.data = m_bytes.substr(0, size);
        m_bytes.remove_prefix(size);
    } else if (!m_single) {
        if (m_bytes.empty())
            return fail();
        standing.position = quint32(number >> 1 & 7) << 8 | static_cast<unsigned char>(m_bytes.front());
        m_bytes.remove_prefix(1);
    }
    return true;
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

Standing standingIn(Columns columns, std::string &bytes)
{
    Standing standing;
    standing.plain = columns == 1;
    if (standing.plain)
        return standing;
    const std::size_t begin = bytes.size();
    appendNumber(bytes, columns);
    standing.data = std::string_view(bytes).substr(begin);
    return standing;
}

Columns columnsOf(const Standing &standing)
{
    if (standing.plain)
        return 1;
    std::string_view bytes = standing.data;
    quint64 columns = 0;
    return takeNumber(bytes, columns) ? Columns(columns) : 0;
}

} // namespace jianbao::index
