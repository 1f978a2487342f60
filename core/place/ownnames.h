// What a user adds to the gazetteer: places of their own and names for places. It is kept in the library and wins over
// what is built in.
#pragma once

#include <QList>
#include <QString>

namespace jianbao::place {

struct OwnPlace {
    QString code; // "u" and a number
    QString name;
    QString parent; // code of the province, prefecture or county that it lies in

    bool operator==(const OwnPlace &) const = default;
};

struct OwnName {
    QString name;
    QString code;  // of the place that it means; empty: it is no place at all
    QString paper; // where it means that; empty: in every newspaper

    bool operator==(const OwnName &) const = default;
};

struct OwnNames {
    QList<OwnPlace> places;
    QList<OwnName> names;

    [[nodiscard]] bool isEmpty() const { return places.isEmpty() && names.isEmpty(); }
    bool operator==(const OwnNames &) const = default;
};

} // namespace jianbao::place
