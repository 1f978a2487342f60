#include "app/cli/tagwork.h"

#include "app/cli/articles.h"
#include "app/cli/names.h"
#include "app/cli/options.h"

#include "core/export/articletext.h"
#include "core/store/library.h"
#include "core/store/tagstore.h"
#include "ui/messages/sentences.h"

#include <QJsonObject>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

QString string(const std::string &text)
{
    return QString::fromStdString(text).trimmed();
}

Outcome said(const QString &sentence)
{
    return {(sentence + u'\n').toUtf8(), {}};
}

Result<store::TagRecord> tagRecord(store::Library &library, const QString &name)
{
    const auto tags = library.tags().all();
    if (!tags)
        return failure(tags);
    const Result<TagId> id = tagNamed(*tags, name);
    if (!id)
        return failure(id);
    for (const store::TagRecord &tag : *tags) {
        if (tag.id == *id)
            return tag;
    }
    return failure(ErrorKind::NotFound, name);
}

} // namespace

QStringList colourNames()
{
    QStringList names;
    for (int colour = 1; colour <= 8; ++colour)
        names.append(exporting::colourName(colour));
    return names;
}

Result<Outcome> listTags(const TagOptions &options, store::Library &library)
{
    const auto tags = library.tags().all();
    if (!tags)
        return failure(tags);
    const auto counts = library.tags().counts({});
    if (!counts)
        return failure(counts);
    const QHash<TagId, QString> paths = exporting::tagPaths(*tags);
    QList<Row> rows;
    QJsonArray json;
    for (const store::TagRecord &tag : *tags) {
        const int count = counts->value(tag.id);
        const QString colour = exporting::colourName(tag.colour);
        rows.append({{paths[tag.id], QString::number(count), colour, tag.pin > 0 ? QString::number(tag.pin) : QString()},
                     {}});
        json.append(QJsonObject{{u"id"_s, tag.id}, {u"name"_s, tag.name}, {u"path"_s, paths[tag.id]},
                                {u"colour"_s, colour}, {u"pin"_s, tag.pin > 0 ? QJsonValue(tag.pin) : QJsonValue()},
                                {u"count"_s, count}});
    }
    const QList<Column> columns{{u"tag"_s, Cli::tr("Tag")}, {u"count"_s, Cli::tr("Articles"), true},
                                {u"colour"_s, Cli::tr("Colour")}, {u"pin"_s, Cli::tr("Key")}};
    return Outcome{formatted(options.format, columns, rows, json), {}};
}

Result<Outcome> addTagToArticles(const TagOptions &options, store::Library &library)
{
    const QString name = string(options.tag);
    const QList<ArticleId> articles(options.articles.begin(), options.articles.end());
    Outcome outcome;
    const Done done = library.transaction([&]() -> Done {
        if (const Done there = checkArticles(library, articles); !there)
            return there;
        bool created = false;
        const Result<TagId> tag = tagMade(library, name, &created);
        if (!tag)
            return failure(tag);
        const auto changed = library.tags().assign(articles, *tag);
        if (!changed)
            return failure(changed);
        const QString tagged = Cli::tr("Tagged %n article(s) “%1”.", nullptr, int(changed->size())).arg(name);
        outcome = said(created ? ui::joinSentences({Cli::tr("Made the tag “%1”.").arg(name), tagged}) : tagged);
        return {};
    });
    if (!done)
        return failure(done);
    return outcome;
}

Result<Outcome> removeTagFromArticles(const TagOptions &options, store::Library &library)
{
    const QList<ArticleId> articles(options.articles.begin(), options.articles.end());
    if (const Done there = checkArticles(library, articles); !there)
        return failure(there);
    const auto tag = tagRecord(library, string(options.tag));
    if (!tag)
        return failure(tag);
    const auto changed = library.tags().unassign(articles, tag->id);
    if (!changed)
        return failure(changed);
    return said(Cli::tr("Took the tag “%1” from %n article(s).", nullptr, int(changed->size())).arg(string(options.tag)));
}

Result<Outcome> createTag(const TagOptions &options, store::Library &library)
{
    const QString name = string(options.tag);
    const Done done = library.transaction([&]() -> Done {
        bool created = false;
        const Result<TagId> id = tagMade(library, name, &created);
        if (!id)
            return failure(id);
        if (!created)
            return failure(ErrorKind::InvalidArgument, name, Cli::tr("there is a tag of this name already"));
        auto tag = tagRecord(library, name);
        if (!tag)
            return failure(tag);
        if (!options.colour.empty())
            tag->colour = int(colourNames().indexOf(string(options.colour))) + 1;
        tag->pin = options.pin;
        const auto before = library.tags().update(*tag);
        return before ? Done() : Done(failure(before));
    });
    if (!done)
        return failure(done);
    return said(Cli::tr("Made the tag “%1”.").arg(name));
}

Result<Outcome> renameTag(const TagOptions &options, store::Library &library)
{
    auto tag = tagRecord(library, string(options.tag));
    if (!tag)
        return failure(tag);
    tag->name = string(options.name);
    const auto before = library.tags().update(*tag);
    if (!before)
        return failure(before);
    return said(Cli::tr("The tag “%1” is now “%2”.").arg(string(options.tag), tag->name));
}

Result<Outcome> deleteTag(const TagOptions &options, store::Library &library)
{
    const auto tag = tagRecord(library, string(options.tag));
    if (!tag)
        return failure(tag);
    const auto removed = library.tags().remove(tag->id);
    if (!removed)
        return failure(removed);
    return said(Cli::tr("Deleted %n tag(s).", nullptr, int(removed->tags.size())));
}

} // namespace jianbao::cli
