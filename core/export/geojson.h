// Places with positions for maps: GeoJSON (RFC 7946), and Linked Places format 1.2, which gazetteers of historical
// places exchange (https://github.com/LinkedPasts/linked-places-format).
#pragma once

#include "core/place/gazetteer.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace jianbao::exporting {

struct MappedPlace {
    QString code;
    QString name;
    QStringList path;       // names from the province down
    QString parent;         // code; empty: none
    place::Level level = place::Level::Township;
    QStringList otherNames; // the user's
    double latitude = 0;    // degrees of WGS 84
    double longitude = 0;
    int articles = 0;       // about it and what lies under it
};

[[nodiscard]] QByteArray writeGeoJson(const QList<MappedPlace> &places);
[[nodiscard]] QByteArray writeLinkedPlaces(const QList<MappedPlace> &places);

} // namespace jianbao::exporting
