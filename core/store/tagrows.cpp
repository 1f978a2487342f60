#include "core/store/tagrows.h"

#include "core/store/connection.h"
#include "core/store/cursor.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace jianbao::store {

namespace {

// Appends the tags under a parent, depth first, siblings by position.
void appendUnder(TagId parent, const QMultiHash<TagId, TagRecord> &children, QList<TagRecord> &ordered)
{
    QList<TagRecord> siblings = children.values(parent);
    std::sort(siblings.begin(), siblings.end(), [](const TagRecord &a, const TagRecord &b) {
        return std::pair(a.position, a.id) < std::pair(b.position, b.id);
    });
    for (const TagRecord &tag : siblings) {
        ordered.append(tag);
        appendUnder(tag.id, children, ordered);
    }
}

Result<QMultiHash<TagId, TagRecord>> tagsByParent(const Connection &connection)
{
    QMultiHash<TagId, TagRecord> children;
    const auto read = connection.list(
        QStringLiteral("SELECT id, parent_id, name, colour, pin, position FROM tags"), {}, [&](Statement &row) {
            TagRecord tag;
            tag.id = row.take<TagId>();
            tag.parent = row.take<std::optional<TagId>>();
            tag.name = row.take<QString>();
            tag.colour = row.take<int>();
            tag.pin = row.take<int>();
            tag.position = row.take<int>();
            children.insert(tag.parent.value_or(0), tag);
            return tag.id;
        });
    if (!read)
        return failure(read);
    return children;
}

// A name without white space around it, colour and number key in their bounds, no sibling of that name.
Done check(const Connection &connection, const TagRecord &tag)
{
    if (tag.name.isEmpty())
        return failure(ErrorKind::InvalidArgument, tag.name, QStringLiteral("a tag needs a name"));
    if (tag.colour < 1 || tag.colour > 8 || tag.pin < 0 || tag.pin > 9)
        return failure(ErrorKind::InvalidArgument, tag.name, QStringLiteral("no such colour or number key"));
    const auto namesakes = connection.number(
        QStringLiteral("SELECT count(*) FROM tags WHERE coalesce(parent_id, 0) = ? AND name = ? AND id <> ?"),
        {tag.parent.value_or(0), tag.name, tag.id});
    if (!namesakes)
        return failure(namesakes);
    if (*namesakes > 0)
        return failure(ErrorKind::InvalidArgument, tag.name, QStringLiteral("there is a tag of this name"));
    if (!tag.parent)
        return {};
    const auto parents = connection.number(QStringLiteral("SELECT count(*) FROM tags WHERE id = ?"), {*tag.parent});
    if (!parents)
        return failure(parents);
    if (*parents == 0)
        return failure(ErrorKind::NotFound, QString::number(*tag.parent));
    return {};
}

// A number key belongs to one tag.
Done takePin(const Connection &connection, const TagRecord &tag)
{
    if (tag.pin == 0)
        return {};
    return connection.run(QStringLiteral("UPDATE tags SET pin = 0 WHERE pin = ? AND id <> ?"), {tag.pin, tag.id});
}

TagRecord trimmed(TagRecord tag)
{
    tag.name = tag.name.simplified();
    return tag;
}

} // namespace

Result<QList<TagRecord>> allTags(const Connection &connection)
{
    const auto children = tagsByParent(connection);
    if (!children)
        return failure(children);
    QList<TagRecord> ordered;
    appendUnder(0, *children, ordered);
    return ordered;
}

Result<QList<TagRecord>> tagWithChildren(const Connection &connection, TagId id)
{
    const auto children = tagsByParent(connection);
    if (!children)
        return failure(children);
    const auto tag = std::find_if(children->cbegin(), children->cend(), [&](const TagRecord &t) { return t.id == id; });
    if (tag == children->cend())
        return failure(ErrorKind::NotFound, QString::number(id));
    QList<TagRecord> ordered = {*tag};
    appendUnder(id, *children, ordered);
    return ordered;
}

Result<QHash<TagId, int>> countTags(const Connection &connection, const IdSet &articles)
{
    QHash<TagId, TagId> parents;
    Done done = eachRow(connection, QStringLiteral("SELECT id, coalesce(parent_id, 0) FROM tags"), {},
                        [&](const Cursor &row) { parents.insert(row.number(0), row.number(1)); });
    if (!done)
        return failure(done);
    struct Counted {
        int articles = 0;
        ArticleId last = 0; // an article with two tags under one counts there once
    };
    QHash<TagId, Counted> counted;
    done = eachRow(connection, QStringLiteral("SELECT article_id, tag_id FROM article_tags ORDER BY article_id"), {},
                   [&](const Cursor &row) {
        const ArticleId article = row.number(0);
        if (!articles.contains(article))
            return;
        for (TagId tag = row.number(1); tag != 0; tag = parents.value(tag)) {
            Counted &at = counted[tag];
            if (std::exchange(at.last, article) == article)
                break; // those above, too
            ++at.articles;
        }
    });
    if (!done)
        return failure(done);
    QHash<TagId, int> counts;
    for (auto tag = counted.cbegin(); tag != counted.cend(); ++tag)
        counts.insert(tag.key(), tag->articles);
    return counts;
}

Result<TagRecord> insertTag(const Connection &connection, const TagRecord &given)
{
    TagRecord tag = trimmed(given);
    if (auto checked = check(connection, tag); !checked)
        return failure(checked);
    if (auto done = takePin(connection, tag); !done)
        return failure(done);
    if (tag.id == 0) { // a new one goes after its siblings
        const auto last = connection.number(
            QStringLiteral("SELECT coalesce(max(position), -1) FROM tags WHERE coalesce(parent_id, 0) = ?"),
            {tag.parent.value_or(0)});
        if (!last)
            return failure(last);
        tag.position = static_cast<int>(*last) + 1;
    }
    const auto id = connection.insert(
        QStringLiteral("INSERT INTO tags (id, parent_id, name, colour, pin, position) VALUES (?, ?, ?, ?, ?, ?)"),
        {toColumn(tag.id == 0 ? std::nullopt : std::optional(tag.id)), toColumn(tag.parent), tag.name, tag.colour,
         tag.pin, tag.position});
    if (!id)
        return failure(id);
    tag.id = *id;
    return tag;
}

Result<TagRecord> updateTag(const Connection &connection, const TagRecord &given)
{
    const TagRecord tag = trimmed(given);
    const auto family = tagWithChildren(connection, tag.id);
    if (!family)
        return failure(family);
    for (const TagRecord &under : *family) {
        if (tag.parent == under.id)
            return failure(ErrorKind::InvalidArgument, tag.name, QStringLiteral("a tag cannot stand under itself"));
    }
    if (auto checked = check(connection, tag); !checked)
        return failure(checked);
    if (auto done = takePin(connection, tag); !done)
        return failure(done);
    if (auto done = connection.run(
            QStringLiteral("UPDATE tags SET parent_id = ?, name = ?, colour = ?, pin = ?, position = ? WHERE id = ?"),
            {toColumn(tag.parent), tag.name, tag.colour, tag.pin, tag.position, tag.id}); !done)
        return failure(done);
    return family->first();
}

} // namespace jianbao::store
