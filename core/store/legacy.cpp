#include "core/store/legacy.h"

#include "core/store/annotations.h"
#include "core/store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

const QString gap = u"\n\n"_s; // between two notes that become one

// What hung on an article; `added` is what the heir did not have itself.
struct State {
    bool read = false;
    bool starred = false;
    bool confirmed = false;
    QList<TagId> tags;
    QString note;
    QList<TagId> addedTags;
    bool addedStar = false;
};

QJsonArray toJson(const QList<TagId> &tags)
{
    QJsonArray array;
    for (const TagId tag : tags)
        array.append(tag);
    return array;
}

QList<TagId> tagsFrom(const QJsonValue &value)
{
    QList<TagId> tags;
    for (const QJsonValue &tag : value.toArray())
        tags.append(tag.toInteger());
    return tags;
}

QString toText(const State &state)
{
    const QJsonObject json{{u"read"_s, state.read}, {u"starred"_s, state.starred}, {u"confirmed"_s, state.confirmed},
                           {u"tags"_s, toJson(state.tags)}, {u"note"_s, state.note},
                           {u"addedTags"_s, toJson(state.addedTags)}, {u"addedStar"_s, state.addedStar}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

State stateFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    return {json[u"read"_s].toBool(), json[u"starred"_s].toBool(), json[u"confirmed"_s].toBool(),
            tagsFrom(json[u"tags"_s]), json[u"note"_s].toString(), tagsFrom(json[u"addedTags"_s]),
            json[u"addedStar"_s].toBool()};
}

Result<QList<TagId>> tagsOf(const Connection &connection, ArticleId article)
{
    return connection.list(u"SELECT tag_id FROM article_tags WHERE article_id = ? ORDER BY tag_id"_s, {article},
                           [](Statement &row) { return row.take<TagId>(); });
}

Result<State> stateOf(const Connection &connection, ArticleId article)
{
    const auto flags = connection.first(u"SELECT read, starred, confirmed FROM articles WHERE id = ?"_s, {article},
                                        [](Statement &row) {
                                            State state;
                                            state.read = row.take<bool>();
                                            state.starred = row.take<bool>();
                                            state.confirmed = row.take<bool>();
                                            return state;
                                        });
    if (!flags)
        return failure(flags);
    State state = flags->value_or(State());
    const auto tags = tagsOf(connection, article);
    if (!tags)
        return failure(tags);
    state.tags = *tags;
    const auto note = noteText(connection, article, std::nullopt);
    if (!note)
        return failure(note);
    state.note = *note;
    return state;
}

// A tag that is gone meanwhile is left out.
Done addTags(const Connection &connection, ArticleId article, const QList<TagId> &tags)
{
    return connection.run(u"INSERT INTO article_tags (tag_id, article_id) SELECT id, ? FROM tags WHERE id IN (%1)"
                          " ON CONFLICT DO NOTHING"_s.arg(idList(tags)), {article});
}

Done hand(const Connection &connection, const State &state, ArticleId heir)
{
    Done done = addTags(connection, heir, state.addedTags);
    if (done && state.addedStar)
        done = connection.run(u"UPDATE articles SET starred = 1 WHERE id = ?"_s, {heir});
    if (!done || state.note.isEmpty())
        return done;
    const auto own = noteText(connection, heir, std::nullopt);
    if (!own)
        return failure(own);
    return writeNote(connection, heir, std::nullopt, own->isEmpty() ? state.note : *own + gap + state.note);
}

Done takeBack(const Connection &connection, const State &state, ArticleId heir)
{
    Done done = connection.run(u"DELETE FROM article_tags WHERE article_id = ? AND tag_id IN (%1)"_s
                                   .arg(idList(state.addedTags)), {heir});
    if (done && state.addedStar)
        done = connection.run(u"UPDATE articles SET starred = 0 WHERE id = ?"_s, {heir});
    if (!done || state.note.isEmpty())
        return done;
    const auto note = noteText(connection, heir, std::nullopt);
    if (!note)
        return failure(note);
    if (*note == state.note)
        return writeNote(connection, heir, std::nullopt, {});
    if (note->endsWith(gap + state.note))
        return writeNote(connection, heir, std::nullopt, note->chopped(gap.size() + state.note.size()));
    return {}; // a person has gone on writing: nothing of it is taken away
}

} // namespace

Result<QList<Predecessor>> retiredArticles(const Connection &connection, PageId page)
{
    return connection.list(u"SELECT article_id, lead_start, lead_end FROM retired_articles WHERE page_id = ?"
                           " ORDER BY article_id"_s, {page}, [](Statement &row) {
                               Predecessor retired;
                               retired.id = row.take<ArticleId>();
                               retired.lead.start = row.take<qint64>();
                               retired.lead.end = row.take<qint64>();
                               return retired;
                           });
}

Done retire(const Connection &connection, PageId page, const Predecessor &article, ArticleId heir)
{
    auto state = stateOf(connection, article.id);
    if (!state)
        return failure(state);
    const auto highlights = connection.number(u"SELECT count(*) FROM highlights WHERE article_id = ?"_s, {article.id});
    if (!highlights)
        return failure(highlights);
    if (*highlights > 0 || (heir == 0 && !state->note.isEmpty()))
        return failure(ErrorKind::InvalidArgument, QString::number(article.id),
                       u"no article would be left for its notes and highlights"_s);
    if (heir != 0) {
        const auto kept = stateOf(connection, heir);
        if (!kept)
            return failure(kept);
        for (const TagId tag : state->tags) {
            if (!kept->tags.contains(tag))
                state->addedTags.append(tag);
        }
        state->addedStar = state->starred && !kept->starred;
        if (auto done = hand(connection, *state, heir); !done)
            return done;
    }
    Done done = connection.run(
        u"INSERT INTO retired_articles (article_id, page_id, lead_start, lead_end, heir_id, state)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        {article.id, page, article.lead.start, article.lead.end, heir, toText(*state)});
    if (done)
        done = writeNote(connection, article.id, std::nullopt, {});
    if (done)
        done = connection.run(u"DELETE FROM articles WHERE id = ?"_s, {article.id});
    return done;
}

Done revive(const Connection &connection, ArticleId article)
{
    ArticleId heir = 0;
    const auto read = [&](Statement &row) {
        heir = row.take<ArticleId>();
        return stateFrom(row.take<QString>());
    };
    const auto state = connection.first(u"SELECT heir_id, state FROM retired_articles WHERE article_id = ?"_s,
                                        {article}, read);
    if (!state)
        return failure(state);
    if (!*state)
        return {};
    Done done = addTags(connection, article, (*state)->tags);
    if (done)
        done = connection.run(u"UPDATE articles SET read = ?, starred = ?, confirmed = ? WHERE id = ?"_s,
                              {(*state)->read, (*state)->starred, (*state)->confirmed, article});
    if (done && heir != 0)
        done = takeBack(connection, **state, heir);
    if (done && !(*state)->note.isEmpty())
        done = writeNote(connection, article, std::nullopt, (*state)->note);
    if (done)
        done = connection.run(u"DELETE FROM retired_articles WHERE article_id = ?"_s, {article});
    return done;
}

} // namespace jianbao::store
