#include "core/page/places.h"

#include "core/page/articlekind.h"
#include "core/page/readingtext.h"
#include "core/place/resolver.h"

#include <algorithm>

namespace jianbao::page {

namespace {

QString titlesOf(const Article &article)
{
    QStringList titles{article.kicker, article.headline, article.subheadline};
    titles.removeAll(QString());
    return titles.join(u'\n');
}

// The parts of an article as the resolver wants them; `body` is kept to come back from its ranges to the page.
struct ArticleParts {
    place::ArticleText text;
    ReadingText body;
};

// A comment whose writer says nothing of himself.
bool isComment(const Article &article, const ReadingText &body)
{
    if (article.kind != ArticleKind::Opinion)
        return false;
    const KindMeasures measures = kindMeasures(article, body.texts(BlockRole::Body));
    return measures[size_t(KindMeasure::FirstPerson)] == 0 && measures[size_t(KindMeasure::AuthorNote)] == 0;
}

ArticleParts partsOf(const QString &text, const Article &article)
{
    QList<Block> body;
    QList<Block> notes;
    for (const Block &block : article.blocks) {
        if (block.role == BlockRole::Body || block.role == BlockRole::Caption)
            body.append(block);
        else if (block.role == BlockRole::AuthorNote || block.role == BlockRole::Byline)
            notes.append(block);
    }
    ArticleParts parts;
    parts.body = composeReading(text, body, article.corrections);
    parts.text.titles = titlesOf(article);
    parts.text.dateline = article.dateline;
    parts.text.body = parts.body.text;
    parts.text.note = composeReading(text, notes, article.corrections).text;
    parts.text.comment = isComment(article, parts.body);
    return parts;
}

QList<PlaceMention> mentionsOf(const place::Decision &decision, const ReadingText &body)
{
    QList<PlaceMention> mentions;
    for (const QString &code : decision.townships)
        mentions.append({code, {}});
    for (const place::Mention &mention : decision.mentions) {
        const auto found = std::find_if(mentions.begin(), mentions.end(),
                                        [&](const PlaceMention &known) { return known.code == mention.code; });
        if (found != mentions.end() && !mention.range.isEmpty())
            found->ranges += body.toPage(mention.range);
    }
    return mentions;
}

} // namespace

bool isPlaceName(const place::Gazetteer &gazetteer, const QString &text)
{
    return !gazetteer.named(text).isEmpty();
}

bool isNestedPlaceName(const place::Gazetteer &gazetteer, const QString &text)
{
    constexpr qsizetype longest = 14;
    for (qsizetype end = 2; text.size() <= longest && end + 2 <= text.size(); ++end) {
        const QList<const place::Place *> above = gazetteer.named(text.first(end));
        if (std::any_of(above.begin(), above.end(), [&](const place::Place *place) {
                return place->level != place::Level::Township && !gazetteer.namedUnder(text.sliced(end), place->code).isEmpty();
            }))
            return true;
    }
    return false;
}

void decidePlaces(const QString &text, const place::Gazetteer &gazetteer, PageParse &parse)
{
    QList<ArticleParts> parts;
    QList<place::ArticleText> texts;
    for (const Article &article : parse.articles) {
        parts.append(partsOf(text, article));
        texts.append(parts.constLast().text);
    }
    const QList<place::Decision> decisions = place::resolvePage(gazetteer, texts, parse.facts.paper);
    for (qsizetype i = 0; i < parse.articles.size(); ++i) {
        Article &article = parse.articles[i];
        const place::Decision &decision = decisions[i];
        article.countyCode = decision.county.value_or(QString());
        article.townshipCode = decision.township.value_or(QString());
        article.placeConfidence = decision.confidence;
        article.mentions = mentionsOf(decision, parts[i].body);
        article.placeChoices.clear();
        for (const place::Choice &choice : decision.choices)
            article.placeChoices.append({choice.code, choice.weight});
    }
}

} // namespace jianbao::page
