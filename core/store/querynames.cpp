#include "core/store/querynames.h"

#include "core/place/lookup.h"
#include "core/text/fold.h"

#include <QHash>

#include <algorithm>

namespace jianbao::store {

namespace {

QStringList codesNamed(const place::Gazetteer &gazetteer, const QString &name)
{
    QStringList codes;
    for (const place::Place *place : place::exactFirst(place::placesCalled(gazetteer, name), name))
        codes.append(place->code);
    return codes;
}

// Folded names and paths. A tag's parent comes before it.
QMultiHash<QString, TagId> tagsByName(const QList<TagRecord> &tags)
{
    QMultiHash<QString, TagId> byName;
    QHash<TagId, QString> paths;
    for (const TagRecord &tag : tags) {
        const QString name = text::fold(tag.name);
        const QString path = tag.parent ? paths.value(*tag.parent) + u'/' + name : name;
        paths.insert(tag.id, path);
        byName.insert(path, tag.id);
        if (path != name)
            byName.insert(name, tag.id);
    }
    return byName;
}

} // namespace

search::Names queryNames(const place::Gazetteer &gazetteer, const QList<TagRecord> &tags)
{
    return {[&gazetteer](const QString &name) { return codesNamed(gazetteer, name); },
            [byName = tagsByName(tags)](const QString &name) {
                QList<TagId> ids = byName.values(text::fold(name));
                std::sort(ids.begin(), ids.end());
                return ids;
            }};
}

} // namespace jianbao::store
