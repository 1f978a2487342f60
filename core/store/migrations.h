// Brings a library's schema up to date: the numbered files of resources/sql, each in one transaction, forward only.
// Internal to core/store.
#pragma once

#include "core/base/result.h"

namespace jianbao::store {

class Connection;

// In the header of a library file, so that another program's database is not taken for one: "JBao".
inline constexpr int applicationId = 0x4A42616F;

// The version that this program writes: the number of the last file.
[[nodiscard]] int newestSchema();

// Checks that the file is a library of a version we know and, if it can be written, brings it up to date; an empty
// database becomes a library if mayCreate. Errors: NotALibrary, LibraryTooNew, LibraryReadOnly (an old one that cannot
// be written), LibraryBusy, Storage.
[[nodiscard]] Done migrate(Connection &connection, bool mayCreate);

} // namespace jianbao::store
