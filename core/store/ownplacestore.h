// What the library adds to the gazetteer: the user's own places, names for places, positions, and homes of newspapers.
#pragma once

#include "core/base/result.h"
#include "core/place/ownnames.h"

#include <QList>
#include <QString>

namespace jianbao::store {

class Connection;

struct PlaceAlias {
    QString name;
    QString code;  // of the place that it means; empty: it is no place
    QString paper; // where; empty: in every newspaper
    QString until; // year or day when the name went with a merger or renaming; empty: in use

    bool operator==(const PlaceAlias &) const = default;
};

struct PlacePosition {
    QString code;
    double latitude = 0; // degrees of WGS 84
    double longitude = 0;

    bool operator==(const PlacePosition &) const = default;
};

struct PaperHome {
    QString paper;
    QString code; // of a province, prefecture or county

    bool operator==(const PaperHome &) const = default;
};

// All that a user has said about places, as it leaves the library and comes back.
struct PlaceBook {
    QList<place::OwnPlace> places;
    QList<PlaceAlias> aliases;
    QList<PlacePosition> positions;
    QList<PaperHome> homes;

    bool operator==(const PlaceBook &) const = default;
};

class OwnPlaceStore
{
public:
    explicit OwnPlaceStore(Connection &connection) : m_connection(connection) {}

    // For Gazetteer::with. Homes that nobody set are learned from the newest articles, where most of a newspaper's lie
    // in one prefecture or county.
    [[nodiscard]] Result<place::OwnNames> names();

    // Everything, in the order in which it was written.
    [[nodiscard]] Result<PlaceBook> book();
    // Adds what is not there yet and changes what differs, all or nothing. Places get codes of this library; what the
    // book says of its own codes follows them. Gives how many entries changed something.
    [[nodiscard]] Result<int> take(const PlaceBook &book);

    // Puts back what book() gave. Errors: InvalidArgument while articles are filed under a place that is not in it.
    [[nodiscard]] Done replace(const PlaceBook &book);

    // Gives the code; that of the place which is there already, where one of this name has the same parent.
    [[nodiscard]] Result<QString> addPlace(const QString &name, const QString &parent);
    // With its names and position. Errors: NotFound; InvalidArgument while articles are filed under it.
    [[nodiscard]] Done removePlace(const QString &code);

    // What the name meant before in the same newspaper is forgotten. False: nothing changed.
    [[nodiscard]] Result<bool> setAlias(const PlaceAlias &alias);
    // Gives how many of this name, in one newspaper (empty: in those that count in every one), were forgotten.
    [[nodiscard]] Result<int> removeAlias(const QString &name, const QString &paper);

    [[nodiscard]] Result<bool> setPosition(const PlacePosition &position);
    [[nodiscard]] Result<bool> setHome(const PaperHome &home); // code empty: to be learned again

private:
    [[nodiscard]] Result<QList<PaperHome>> learnedHomes();

    Connection &m_connection;
};

} // namespace jianbao::store
