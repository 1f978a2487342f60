// Tags: a tree of coloured labels on articles and highlights.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <QHash>

namespace jianbao::store {

class Connection;
class FoundSets;

class TagStore
{
public:
    TagStore(Connection &connection, FoundSets &found) : m_connection(connection), m_found(found) {}

    [[nodiscard]] Result<QList<TagRecord>> all(); // parents before children, siblings by position
    // Articles with the tag or one under it.
    [[nodiscard]] Result<QHash<TagId, int>> counts(const ArticleFilter &filter);
    // Adds a tag (id is ignored unless it is not 0: then that id is used again, for undo). Errors: InvalidArgument
    // (empty name, or a sibling has it already).
    [[nodiscard]] Result<TagRecord> add(const TagRecord &tag);
    // Changes name, parent, colour, pin or position; a pin is taken from the tag that had it. Gives the record before.
    [[nodiscard]] Result<TagRecord> update(const TagRecord &tag);

    struct Removed {
        QList<TagRecord> tags; // the tag and everything under it
        QHash<TagId, QList<ArticleId>> articles;
        QHash<TagId, QList<HighlightId>> highlights;
    };
    [[nodiscard]] Result<Removed> remove(TagId id);
    [[nodiscard]] Done restore(const Removed &removed);

    // How many of the articles have a tag itself.
    [[nodiscard]] Result<QHash<TagId, int>> countsAmong(const QList<ArticleId> &articles);
    // Whether one of the articles does not have the tag itself.
    [[nodiscard]] Result<bool> anyUntagged(const QList<ArticleId> &articles, TagId tag);

    // Give the articles or highlights really changed.
    [[nodiscard]] Result<QList<ArticleId>> assign(const QList<ArticleId> &articles, TagId tag);
    [[nodiscard]] Result<QList<ArticleId>> unassign(const QList<ArticleId> &articles, TagId tag);
    [[nodiscard]] Done assignToHighlight(HighlightId highlight, TagId tag);
    [[nodiscard]] Done unassignFromHighlight(HighlightId highlight, TagId tag);

private:
    Connection &m_connection;
    FoundSets &m_found;
};

} // namespace jianbao::store
