#include "core/store/notestore.h"

#include "core/store/annotations.h"
#include "core/store/connection.h"

namespace jianbao::store {

Result<QString> NoteStore::set(ArticleId article, std::optional<HighlightId> highlight, const QString &markdown)
{
    return m_connection.write([&]() -> Result<QString> {
        const auto exists = m_connection.number(
            highlight ? QStringLiteral("SELECT count(*) FROM highlights WHERE article_id = ? AND id = ?")
                      : QStringLiteral("SELECT count(*) FROM articles WHERE id = ?"),
            highlight ? QVariantList{article, *highlight} : QVariantList{article});
        if (!exists)
            return failure(exists);
        if (*exists == 0)
            return failure(ErrorKind::NotFound, QString::number(highlight.value_or(article)));
        const auto before = noteText(m_connection, article, highlight);
        if (!before)
            return before;
        if (auto done = writeNote(m_connection, article, highlight, markdown); !done)
            return failure(done);
        return before;
    });
}

Result<QList<NoteRecord>> NoteStore::ofArticle(ArticleId article)
{
    return notesOf(m_connection, article);
}

} // namespace jianbao::store
