// Reads the compact form of the gazetteer (resources/gazetteer/README.md).
#pragma once

#include "core/base/result.h"
#include "core/place/gazetteer.h"

#include <vector>

namespace jianbao::place {

// All places in the order of their codes, which is that of a walk through the tree; the user's own ones at the end.
struct PlaceTable {
    QList<Place> places;
    qint32 official = 0; // so many of them are not the user's
    std::vector<qint32> parents;     // index of the place above, -1 of a province
    std::vector<qint32> subtreeEnds; // index after the last place below
};

[[nodiscard]] Result<PlaceTable> readPlaces(const QByteArray &data);

} // namespace jianbao::place
