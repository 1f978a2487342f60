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

void append(std::string &bytes, const Posting &posting, ArticleId before)
{
    appendNumber(bytes, quint64(posting.article - before) << 1 | quint64(posting.plain));
    if (!posting.plain)
        appendNumber(bytes, posting.data.size());
    bytes.append(posting.data);
}

bool PostingReader::next()
{
    if (m_bytes.empty())
        return false;
    quint64 step = 0;
    if (!takeNumber(m_bytes, step))
        return fail();
    m_posting.article += ArticleId(step >> 1);
    m_posting.plain = (step & 1) != 0;
    std::string_view rest = m_bytes;
    quint64 number = 0;
    if (!m_posting.plain) {
        if (!takeNumber(rest, number) || number > rest.size())
            return fail();
        m_posting.data = rest.substr(0, number);
        m_bytes = rest.substr(number);
    } else if (m_single) {
        m_posting.data = {};
    } else {
        if (!takeNumber(rest, number))
            return fail();
        m_posting.data = m_bytes.substr(0, m_bytes.size() - rest.size());
        m_bytes = rest;
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
PlaceData dataOf(const std::vector<Place> &places)
{
    PlaceData data;
    if (places.size() == 1 && columnOf(places.front()) == 0) {
        data.plain = true;
        appendNumber(data.bytes, places.front());
        return data;
    }
    Place before = 0;
    for (const Place place : places) {
        if (columnOf(place) != columnOf(before)) {
            data.bytes.push_back('\0');
            appendNumber(data.bytes, quint64(columnOf(place)));
            before = placeOf(columnOf(place), 0);
        }
        appendNumber(data.bytes, quint64(place - before) + 1);
        before = place;
    }
    return data;
}

void appendPlaces(const Posting &posting, std::vector<Place> &places)
{
    std::string_view bytes = posting.data;
    quint64 number = 0;
    if (posting.plain) {
        if (takeNumber(bytes, number))
            places.push_back(Place(number));
        return;
    }
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

PlaceData dataOf(Columns columns)
{
    PlaceData data;
    data.plain = columns == 1;
    if (!data.plain)
        appendNumber(data.bytes, columns);
    return data;
}

Columns columnsOf(const Posting &posting)
{
    if (posting.plain)
        return 1;
    std::string_view bytes = posting.data;
    quint64 columns = 0;
    return takeNumber(bytes, columns) ? Columns(columns) : 0;
}

} // namespace jianbao::index
