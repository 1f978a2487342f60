#include "core/place/evidence.h"

#include <algorithm>

namespace jianbao::place {

void Evidence::add(qint32 place, double strength)
{
    if (place < 0)
        return;
    if (const qint32 county = m_names->at(place, Level::County); county >= 0)
        m_counties[county] += strength;
    if (const qint32 prefecture = m_names->at(place, Level::Prefecture); prefecture >= 0 && !m_names->isShell(prefecture)) {
        const bool itself = prefecture == place;
        double &known = m_prefectures[prefecture];
        known = std::max(known, itself ? strength : std::min(strength, support::namedPrefecture));
    }
    double &known = m_provinces[m_names->at(place, Level::Province)];
    known = std::max(known, std::min(strength, support::province));
}

double Evidence::near(qint32 place) const
{
    return county(place) + m_prefectures.value(m_names->at(place, Level::Prefecture)) +
           m_provinces.value(m_names->at(place, Level::Province));
}

} // namespace jianbao::place
