#include "core/page/parse.h"

#include "core/page/lines.h"

namespace jianbao::page {

PageParse parsePage(const QString &text, const PageFacts &hints, const place::Gazetteer &, QJsonObject *)
{
    PageParse parse;
    parse.facts = hints;
    Article article;
    for (const Line &line : splitLines(text))
        article.blocks.append({article.blocks.isEmpty() ? BlockRole::Headline : BlockRole::Body, line.range, false});
    if (article.blocks.isEmpty())
        return parse;
    article.headline = article.blocks.first().range.of(text).toString();
    parse.articles.append(article);
    return parse;
}

} // namespace jianbao::page
