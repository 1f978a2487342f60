// Reads the facts of all articles off the library, and brings them up to date. Internal to core/store.
#pragma once

#include "core/store/articlefacts.h"
#include "core/store/changelog.h"

namespace jianbao::store {

// Below a second for a million articles.
[[nodiscard]] Result<ArticleFacts> readFacts(const Connection &connection);
// Facts as they were before these changes and before all new rows become those of now; some ms for a few articles. After
// a failure nothing has changed.
[[nodiscard]] Done updateFacts(const Connection &connection, const LoggedChanges &changes, ArticleFacts &facts);
// Off the mentions of all articles.
[[nodiscard]] Result<NamedPlaces> readNamedPlaces(const Connection &connection, const ArticleFacts &facts);

} // namespace jianbao::store
