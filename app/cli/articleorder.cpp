#include "app/cli/filteroptions.h"

#include "core/store/articlestore.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;

store::ArticleSort sortOf(const FilterOptions &options)
{
    using store::SortKey;
    static const QHash<QString, SortKey> keys{{u"date"_s, SortKey::Date},   {u"headline"_s, SortKey::Headline},
                                              {u"place"_s, SortKey::Place}, {u"paper"_s, SortKey::Paper},
                                              {u"contributor"_s, SortKey::Contributor}, {u"doubt"_s, SortKey::Doubt},
                                              {u"relevance"_s, SortKey::Relevance}};
    const SortKey key = keys.value(QString::fromStdString(options.sort));
    // The newest and the most relevant first is what people look for; everything else runs from its beginning.
    const bool descending = (key == SortKey::Date || key == SortKey::Relevance) != options.reverse;
    return {key, descending ? Qt::DescendingOrder : Qt::AscendingOrder};
}

Result<QString> orderRemark(const FilterOptions &options, const store::ArticleFilter &filter, Context &context)
{
    if (sortOf(options).key != store::SortKey::Relevance)
        return QString();
    const auto library = context.library();
    if (!library)
        return failure(library);
    const auto ranks = (*library)->articles().ranks(filter.query);
    if (!ranks)
        return failure(ranks);
    if (*ranks)
        return QString();
    return Cli::tr("Newest first: relevance needs words to look for, which at most %1 articles have.")
               .arg(store::mostRanked) + u'\n';
}

} // namespace jianbao::cli
