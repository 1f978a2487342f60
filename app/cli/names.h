// Places and tags as people name them on the command line.
#pragma once

#include "core/base/ids.h"
#include "core/place/gazetteer.h"
#include "core/store/records.h"

namespace jianbao::store {
class Library;
}

namespace jianbao::cli {

// The one place meant, by its name, code or pinyin (core/place/lookup.h): of several, the one that the library has
// articles about. Errors: NotFound, InvalidArgument (several; the detail names them).
[[nodiscard]] Result<QString> placeCode(store::Library &library, const place::Gazetteer &gazetteer,
                                        const QString &name);

// The tag with this path, or with this name where only one has it. Errors: NotFound, InvalidArgument (several).
[[nodiscard]] Result<TagId> tagNamed(const QList<store::TagRecord> &tags, const QString &name);
// The same, made with what is missing of its path.
[[nodiscard]] Result<TagId> tagMade(store::Library &library, const QString &name, bool *created);

} // namespace jianbao::cli
