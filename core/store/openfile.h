// How a library's file is to be opened: whether it is there, is a database and can be written. Internal to core/store.
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

namespace jianbao::store {

struct OpenFile {
    QString path;           // as given
    QString name;           // as QSQLITE wants it: absolute, or a URI
    QString options;        // connect options of QSQLITE
    QString readOnlyReason; // empty: can be written
};

// Errors: FileMissing, FileUnreadable, NotALibrary, LibraryReadOnly (Create where nothing can be written). The subject
// is the path.
[[nodiscard]] Result<OpenFile> inspectFile(const QString &path, OpenMode mode);

// The same file, taken for one that nobody changes while it is open. Fails (LibraryReadOnly) when a write-ahead log
// with changes lies beside it: they would not be seen.
[[nodiscard]] Result<OpenFile> asImmutable(const OpenFile &file);

} // namespace jianbao::store
