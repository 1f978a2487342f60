#include "app/cli/savedwork.h"

#include "app/cli/context.h"
#include "app/cli/filteroptions.h"

#include "core/store/articlestore.h"
#include "core/store/savedsearchstore.h"
#include "ui/messages/errortext.h"

#include <QJsonObject>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

Outcome told(const QString &sentence)
{
    return {(sentence + u'\n').toUtf8(), {}};
}

QString nameOf(const std::string &name)
{
    return QString::fromStdString(name).simplified();
}

// Looks whether the query can be read, before it is kept.
Result<QString> checkedQuery(const SavedOptions &options, Context &context)
{
    const QString expression = joinedWords(options.query);
    const auto query = queryOf(expression, context);
    if (!query)
        return failure(query);
    return expression;
}

// How many articles it finds; none: it cannot be read any more, and complaint says why.
Result<std::optional<int>> countOf(const store::SavedSearch &search, Context &context, QString &complaint)
{
    store::ArticleFilter filter;
    auto query = queryOf(search.expression, context);
    if (!query && query.error().kind != ErrorKind::BadQuery)
        return failure(query);
    if (!query) {
        complaint += search.name + u": "_s + ui::errorText(query.error()) + u'\n';
        return std::optional<int>();
    }
    filter.query = *query;
    const auto library = context.library();
    if (!library)
        return failure(library);
    const auto count = (*library)->articles().count(filter);
    if (!count)
        return failure(count);
    return std::optional(*count);
}

// Runs work(store, search) → Result on the saved search that is named.
template<typename Work>
Done onNamed(const SavedOptions &options, Context &context, Work work)
{
    const auto library = context.library();
    if (!library)
        return failure(library);
    return (*library)->transaction([&]() -> Done {
        store::SavedSearchStore &searches = (*library)->savedSearches();
        const auto search = searches.named(nameOf(options.name));
        if (!search)
            return failure(search);
        const auto before = work(searches, *search);
        return before ? Done() : Done(failure(before));
    });
}

} // namespace

Result<Outcome> listSaved(const SavedOptions &options, Context &context)
{
    const auto library = context.library();
    if (!library)
        return failure(library);
    const auto searches = (*library)->savedSearches().all();
    if (!searches)
        return failure(searches);
    QList<Row> rows;
    QJsonArray json;
    QString complaints;
    for (const store::SavedSearch &search : *searches) {
        const auto count = countOf(search, context, complaints);
        if (!count)
            return failure(count);
        rows.append({{search.name, *count ? QString::number(**count) : QString(), search.expression}, {}});
        json.append(QJsonObject{{u"name"_s, search.name}, {u"query"_s, search.expression},
                                {u"count"_s, *count ? QJsonValue(**count) : QJsonValue()}});
    }
    const QList<Column> columns{{u"name"_s, Cli::tr("Name")}, {u"count"_s, Cli::tr("Articles"), true},
                                {u"query"_s, Cli::tr("Query"), false, true}};
    return Outcome{formatted(options.format, columns, rows, json), complaints};
}

Result<Outcome> addSavedSearch(const SavedOptions &options, Context &context)
{
    const auto expression = checkedQuery(options, context);
    if (!expression)
        return failure(expression);
    const auto library = context.library();
    if (!library)
        return failure(library);
    const auto saved = (*library)->savedSearches().add({0, nameOf(options.name), *expression});
    if (!saved)
        return failure(saved);
    return told(Cli::tr("Saved the search “%1”.").arg(saved->name));
}

Result<Outcome> changeSavedSearch(const SavedOptions &options, Context &context)
{
    const auto expression = checkedQuery(options, context);
    if (!expression)
        return failure(expression);
    const Done done = onNamed(options, context, [&](store::SavedSearchStore &searches, store::SavedSearch search) {
        search.expression = *expression;
        return searches.update(search);
    });
    if (!done)
        return failure(done);
    return told(Cli::tr("Changed the saved search “%1”.").arg(nameOf(options.name)));
}

Result<Outcome> renameSavedSearch(const SavedOptions &options, Context &context)
{
    const Done done = onNamed(options, context, [&](store::SavedSearchStore &searches, store::SavedSearch search) {
        search.name = nameOf(options.newName);
        return searches.update(search);
    });
    if (!done)
        return failure(done);
    return told(Cli::tr("The saved search “%1” is now “%2”.").arg(nameOf(options.name), nameOf(options.newName)));
}

Result<Outcome> removeSavedSearch(const SavedOptions &options, Context &context)
{
    const Done done = onNamed(options, context, [](store::SavedSearchStore &searches, const store::SavedSearch &search) {
        return searches.remove(search.id);
    });
    if (!done)
        return failure(done);
    return told(Cli::tr("Removed the saved search “%1”.").arg(nameOf(options.name)));
}

} // namespace jianbao::cli
