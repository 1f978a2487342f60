// Which articles of an issue go on in which, as the library keeps it. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/page/pagefacts.h"

namespace jianbao::store {

class Connection;

// Works the links of an issue out anew, from the turns of its articles; nothing for a page whose newspaper or date is
// not known. To be called, within the caller's transaction, after a page of the issue was added, and after
// unlinkPage().
[[nodiscard]] Done linkIssue(Connection &connection, const page::PageFacts &facts);
// Takes all links to and from the articles of a page away.
[[nodiscard]] Done unlinkPage(Connection &connection, PageId page);

} // namespace jianbao::store
