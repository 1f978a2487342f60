#include "core/store/querynames.h"

#include "core/text/fold.h"

#include <QHash>

#include <algorithm>

namespace jianbao::store {

namespace {

using Places = QList<const place::Place *>;

// Who writes 城关镇 does not mean 城关街道, whose short name it might be.
Places exactFirst(const Places &places, const QString &name)
{
    Places exact;
    for (const place::Place *place : places) {
        if (place->name == name)
            exact.append(place);
    }
    return exact.isEmpty() ? places : exact;
}

QStringList codesNamed(const place::Gazetteer &gazetteer, const QString &name)
{
    if (gazetteer.byCode(name) != nullptr)
        return {name};
    const QStringList path = name.split(u'/');
    Places found = exactFirst(gazetteer.named(path.first()), path.first());
    for (qsizetype i = 1; i < path.size(); ++i) {
        Places below;
        for (const place::Place *above : found)
            below += gazetteer.namedUnder(path[i], above->code);
        found = exactFirst(below, path[i]);
    }
    QStringList codes;
    for (const place::Place *place : found)
        codes.append(place->code);
    codes.removeDuplicates();
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
