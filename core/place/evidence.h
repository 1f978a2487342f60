// What speaks for a text being about one part of the country: how strongly each county, prefecture and province is
// supported by the dateline, the page and the places named.
#pragma once

#include "core/place/nameindex.h"

#include <QHash>

namespace jianbao::place {

// How much each sign counts. They only order readings of a name against each other: a place of the county in the
// dateline before one of the county that the page is mostly about, before one of the home prefecture.
namespace support {
constexpr double datelineCounty = 10;
constexpr double titleCounty = 9;
constexpr double titleCountyStem = 6;
constexpr double noteCounty = 6;
constexpr double bodyCounty = 5;
constexpr double bodyCountyAgain = 1; // each further time, up to three
constexpr double homeCounty = 5;
constexpr double pageVotes = 4; // times the county's share of the votes
constexpr double datelinePrefecture = 5;
constexpr double homePrefecture = 4;
constexpr double namedPrefecture = 3;
constexpr double province = 1;
} // namespace support

class Evidence
{
public:
    explicit Evidence(const NameIndex &names) : m_names(&names) {}

    // Supports a place, and by it the prefecture and province above it (a prefecture by up to namedPrefecture).
    void add(qint32 place, double strength);
    // The support for a place through all that it lies in.
    [[nodiscard]] double near(qint32 place) const;
    [[nodiscard]] double county(qint32 place) const { return m_counties.value(m_names->at(place, Level::County)); }
    // Whether anything at all is known about where the text is from.
    [[nodiscard]] bool isEmpty() const { return m_provinces.isEmpty(); }

private:
    const NameIndex *m_names;
    QHash<qint32, double> m_counties;
    QHash<qint32, double> m_prefectures; // the strongest sign
    QHash<qint32, double> m_provinces;   // the strongest sign
};

} // namespace jianbao::place
