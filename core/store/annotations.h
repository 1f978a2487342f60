// Reads and writes rows of notes and highlights, for the stores that share them. Internal to core/store.
#pragma once

#include "core/store/records.h"

namespace jianbao::store {

class Connection;

[[nodiscard]] Result<QList<NoteRecord>> notesOf(const Connection &connection, ArticleId article); // its own first
// In page order, with their tags.
[[nodiscard]] Result<QList<HighlightRecord>> highlightsOfPage(const Connection &connection, PageId page);
[[nodiscard]] Result<QList<HighlightRecord>> highlightsOfArticle(const Connection &connection, ArticleId article);
[[nodiscard]] Result<HighlightRecord> highlight(const Connection &connection, HighlightId id); // NotFound

// The text of a note, empty: none.
[[nodiscard]] Result<QString> noteText(const Connection &connection, ArticleId article,
                                       std::optional<HighlightId> highlight);
// Makes, changes or (empty text) removes a note.
[[nodiscard]] Done writeNote(const Connection &connection, ArticleId article, std::optional<HighlightId> highlight,
                             const QString &markdown);

} // namespace jianbao::store
