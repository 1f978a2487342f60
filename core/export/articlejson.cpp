#include "core/export/articletext.h"
#include "core/export/format.h"

#include "core/page/readingtext.h"

#include <QJsonArray>

namespace jianbao::exporting {

using namespace Qt::StringLiterals;

namespace {

template<typename List, typename Each>
QJsonArray array(const List &list, Each each)
{
    QJsonArray result;
    for (const auto &item : list)
        result.append(each(item));
    return result;
}

QJsonObject rangeJson(TextRange range, const CodePoints &points)
{
    const TextRange outside = points.fromUtf16(range);
    return {{u"start"_s, outside.start}, {u"end"_s, outside.end}};
}

QJsonArray rangesJson(const QList<TextRange> &ranges, const CodePoints &points)
{
    return array(ranges, [&](TextRange range) { return rangeJson(range, points); });
}

QJsonObject blockJson(const page::Block &block, const CodePoints &points)
{
    QJsonObject object = rangeJson(block.range, points);
    object.insert(u"role"_s, page::roleName(block.role));
    if (block.continues)
        object.insert(u"continues"_s, true);
    return object;
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

// Null for an unknown fact.
QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// nameOf(code) → the place's name.
template<typename NameOf>
QJsonValue placeJson(const QString &code, NameOf nameOf)
{
    if (code.isEmpty())
        return {};
    return QJsonObject{{u"code"_s, code}, {u"name"_s, nameOf(code)}};
}

template<typename NameOf>
QJsonObject articleObject(const page::Article &article, const page::ReadingText &reading, const CodePoints &points,
                          NameOf nameOf)
{
    const auto contributor = [](const page::Contributor &who) {
        return QJsonObject{{u"role"_s, who.role}, {u"name"_s, who.name}};
    };
    const auto mention = [&](const page::PlaceMention &named) {
        return QJsonObject{{u"code"_s, named.code}, {u"name"_s, nameOf(named.code)},
                           {u"ranges"_s, rangesJson(named.ranges, points)}};
    };
    const auto choice = [&](const page::PlaceChoice &each) {
        return QJsonObject{{u"code"_s, each.code}, {u"name"_s, nameOf(each.code)}, {u"weight"_s, each.weight}};
    };
    const auto join = [](const page::Join &found) {
        return QJsonObject{{u"block"_s, qint64(found.block)}, {u"confidence"_s, found.confidence}};
    };
    const auto turn = [&](const page::Turn &found) {
        QJsonObject object = rangeJson(found.range, points);
        object.insert(u"way"_s, page::turnWayName(found.way));
        object.insert(u"page_no"_s, found.pageNo);
        object.insert(u"headline"_s, textJson(found.words));
        return object;
    };
    return {
        {u"kind"_s, page::kindName(article.kind)},
        {u"kicker"_s, article.kicker},
        {u"headline"_s, article.headline},
        {u"subheadline"_s, article.subheadline},
        {u"contributors"_s, array(article.contributors, contributor)},
        {u"dateline"_s, article.dateline},
        {u"dateline_date"_s, dateJson(article.date)},
        {u"county"_s, placeJson(article.countyCode, nameOf)},
        {u"township"_s, placeJson(article.townshipCode, nameOf)},
        {u"mentions"_s, array(article.mentions, mention)},
        {u"place_choices"_s, array(article.placeChoices, choice)},
        {u"paragraphs"_s, QJsonArray::fromStringList(paragraphsOf(article.kind, reading))},
        {u"turns"_s, array(article.turns, turn)},
        {u"confidence"_s, article.confidence},
        {u"title_confidence"_s, article.titleConfidence},
        {u"joins"_s, array(article.joins, join)},
        {u"place_confidence"_s, article.placeConfidence},
        {u"blocks"_s, array(article.blocks, [&](const page::Block &block) { return blockJson(block, points); })},
    };
}

QJsonObject articleObject(const page::Article &article, const QString &pageText, const CodePoints &points,
                          const place::Gazetteer &gazetteer)
{
    return articleObject(article, page::readingOf(pageText, article), points, [&](const QString &code) {
        const place::Place *place = gazetteer.byCode(code);
        return place ? place->name : QString();
    });
}

// The other part of an article that turns over.
QJsonValue partJson(const std::optional<store::OtherPart> &part)
{
    if (!part)
        return {};
    return QJsonObject{{u"id"_s, part->article}, {u"page_no"_s, textJson(part->pageNo)},
                       {u"headline"_s, part->headline}};
}

QJsonObject noteJson(const store::NoteRecord &note)
{
    return {{u"highlight"_s, note.highlight ? QJsonValue(*note.highlight) : QJsonValue()},
            {u"markdown"_s, note.markdown},
            {u"modified"_s, note.modified.toString(Qt::ISODate)}};
}

QJsonObject highlightJson(const store::HighlightRecord &highlight, const ExportArticle &article,
                          const CodePoints &points)
{
    return {{u"id"_s, highlight.id},
            {u"colour"_s, colourName(highlight.colour)},
            {u"quote"_s, highlight.anchor.quote},
            {u"ranges"_s, rangesJson(highlight.anchor.ranges, points)},
            {u"created"_s, highlight.created.toString(Qt::ISODate)},
            {u"tags"_s, array(highlight.tags, [&](TagId tag) { return article.tagPaths.value(tag); })}};
}

} // namespace

QJsonObject articleJson(const page::Article &article, const QString &pageText, const place::Gazetteer &gazetteer)
{
    return articleObject(article, pageText, CodePoints(pageText), gazetteer);
}

QJsonObject recordJson(const ExportArticle &article)
{
    const CodePoints points(article.pageText);
    const store::ArticleRecord &record = article.record;
    QJsonObject object = articleObject(record.article, article.reading, points,
                                       [&](const QString &code) { return article.placeNames.value(code); });
    object.insert(u"id"_s, record.id);
    object.insert(u"page"_s, article.pageFile);
    object.insert(u"paper"_s, textJson(article.facts.paper));
    object.insert(u"issue_date"_s, dateJson(article.facts.date));
    object.insert(u"page_no"_s, textJson(article.facts.pageNo));
    object.insert(u"place"_s, QJsonArray::fromStringList(article.place));
    object.insert(u"continued_on"_s, partJson(record.next));
    object.insert(u"continued_from"_s, partJson(record.previous));
    object.insert(u"read"_s, record.read);
    object.insert(u"starred"_s, record.starred);
    object.insert(u"tags"_s, QJsonArray::fromStringList(article.tagNames));
    object.insert(u"notes"_s, array(record.notes, noteJson));
    object.insert(u"highlights"_s, array(record.highlights, [&](const store::HighlightRecord &highlight) {
        return highlightJson(highlight, article, points);
    }));
    return object;
}

QJsonObject pageJson(const page::PageParse &parse, const QString &pageText, const QString &name,
                     const QString &encoding, const place::Gazetteer &gazetteer)
{
    const CodePoints points(pageText);
    const auto article = [&](const page::Article &found) {
        return articleObject(found, pageText, points, gazetteer);
    };
    const auto block = [&](const page::Block &furniture) { return blockJson(furniture, points); };
    return {
        {u"page"_s, QJsonObject{{u"name"_s, name},
                                {u"encoding"_s, encoding},
                                {u"paper"_s, textJson(parse.facts.paper)},
                                {u"issue_date"_s, dateJson(parse.facts.date)},
                                {u"page_no"_s, textJson(parse.facts.pageNo)}}},
        {u"articles"_s, array(parse.articles, article)},
        {u"furniture"_s, array(parse.furniture, block)},
        {u"problems"_s, QJsonArray::fromStringList(parse.problems)},
    };
}

} // namespace jianbao::exporting
