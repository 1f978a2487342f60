// What speaks for a text being about one part of the country: how strongly each county, prefecture and province is
// supported by the dateline, the page and the places named.
#pragma once

#include "core/place/nameindex.h"
#include "core/place/weights.h"

#include <QHash>

namespace jianbao::place {

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
