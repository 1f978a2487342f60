// What a library adds to the gazetteer: the user's own places, names for places, and where newspapers are at home. It
// wins over what is built in.
#pragma once

#include <QHash>
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
    QHash<QString, QString> homes; // newspaper → code of its province, prefecture or county

    bool operator==(const OwnNames &) const = default;
};

} // namespace jianbao::place
