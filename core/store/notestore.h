// Notes in Markdown, on articles and on highlights.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <optional>

namespace jianbao::store {

class Connection;

class NoteStore
{
public:
    explicit NoteStore(Connection &connection) : m_connection(connection) {}

    // Sets the note of an article (highlight: none) or of a highlight; an empty text removes it. Gives the text
    // before, for undo.
    [[nodiscard]] Result<QString> set(ArticleId article, std::optional<HighlightId> highlight, const QString &markdown);
    [[nodiscard]] Result<QList<NoteRecord>> ofArticle(ArticleId article);

private:
    Connection &m_connection;
};

} // namespace jianbao::store
