// A query as text, so that expectations can be read: and(藕田, not(headline:"采收")).
#pragma once

#include "core/search/query.h"

#include <QStringList>

namespace jianbao::search::test {

// Folded pieces with their gaps: 藕{0,20}田; two patterns: 藕~4~田|田~4~藕.
[[nodiscard]] QString printed(const Pattern &pattern);
[[nodiscard]] QString printed(const Expression &expression);
// The parts of the query, parted by " & ".
[[nodiscard]] QString printed(const Query &query);

} // namespace jianbao::search::test
