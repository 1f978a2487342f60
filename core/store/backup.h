// A copy of an open library as a file of its own. Internal to core/store; what only SQLite knows about it stays here.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

struct sqlite3;

namespace jianbao::store {

// Writes the database of an open connection to a new file: whole or not at all, for it gets its name when it is
// complete. progress(done, total) in pages of the database is asked after each 4 MB; false stops. What other
// connections write meanwhile is in the copy or makes it begin again. In the thread of the connection.
// Errors: InvalidArgument (there is a file of this name), WriteFailed, LibraryBusy, Cancelled; the subject is path.
[[nodiscard]] Done backUp(sqlite3 *from, const QString &path, const std::function<bool(int done, int total)> &progress);

} // namespace jianbao::store
