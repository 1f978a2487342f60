#include "app/cli/names.h"

#include "app/cli/commands.h"

#include "core/export/articletext.h"
#include "core/store/library.h"
#include "core/store/tagstore.h"
#include "core/text/fold.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;
using exporting::tagPaths;

Result<TagId> tagNamed(const QList<store::TagRecord> &tags, const QString &name)
{
    const QHash<TagId, QString> paths = tagPaths(tags);
    const QString folded = text::fold(name);
    QList<TagId> found;
    QStringList foundPaths;
    for (const store::TagRecord &tag : tags) {
        if (text::fold(paths[tag.id]) == folded)
            return tag.id;
        if (text::fold(tag.name) == folded) {
            found.append(tag.id);
            foundPaths.append(paths[tag.id]);
        }
    }
    if (found.isEmpty())
        return failure(ErrorKind::NotFound, name, Cli::tr("there is no such tag"));
    if (found.size() > 1)
        return failure(ErrorKind::InvalidArgument, name,
                       Cli::tr("several tags have this name: %1").arg(foundPaths.join(u"; "_s)));
    return found.first();
}

Result<TagId> tagMade(store::Library &library, const QString &name, bool *created)
{
    auto tags = library.tags().all();
    if (!tags)
        return failure(tags);
    *created = false;
    const Result<TagId> there = tagNamed(*tags, name);
    if (there || there.error().kind != ErrorKind::NotFound)
        return there;
    store::TagRecord tag;
    QString path;
    for (const QString &part : name.split(u'/')) {
        path += path.isEmpty() ? part : u'/' + part;
        const QHash<TagId, QString> paths = tagPaths(*tags);
        const TagId known = paths.key(path, 0);
        if (known == 0) {
            tag.name = part.trimmed();
            tag.position = int(tags->size());
            const auto made = library.tags().add(tag);
            if (!made)
                return failure(made);
            tags->append(*made);
            *created = true;
        }
        tag.parent = known != 0 ? known : tags->last().id;
    }
    return *tag.parent;
}

} // namespace jianbao::cli
