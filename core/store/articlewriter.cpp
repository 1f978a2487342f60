#include "core/store/articlewriter.h"

#include "core/place/codes.h"
#include "core/store/connection.h"
#include "core/store/sortkeys.h"
#include "core/text/fold.h"

#include <QHash>

namespace jianbao::store {

namespace {

constexpr qsizetype openingLength = 60; // UTF-16 units of the body's beginning that a list shows

QString openingOf(const page::ReadingText &reading)
{
    for (const page::ReadingUnit &unit : reading.units) {
        if (unit.role != page::BlockRole::Body && unit.role != page::BlockRole::Caption)
            continue;
        qsizetype length = std::min(openingLength, unit.range.length());
        const QString text = reading.unitText(unit);
        if (length < text.size() && text[length].isLowSurrogate())
            --length;
        return text.left(length);
    }
    return {};
}

// As newspapers count: characters with their marks, without titles and white space.
int charactersOf(const page::ReadingText &reading)
{
    int characters = 0;
    for (const page::ReadingUnit &unit : reading.units) {
        if (!isRunningText(unit.role))
            continue;
        for (const QChar unit16 : unit.range.of(reading.text))
            characters += !unit16.isSpace() && !unit16.isLowSurrogate();
    }
    return characters;
}

} // namespace

ArticleWriter::ArticleWriter(Connection &connection, const text::Collator &collator)
    : m_connection(connection)
    , m_collator(collator)
    , m_article(connection, QStringLiteral(
          "INSERT INTO articles (id, page_id, seq, kind, kicker, headline, subheadline, opening, dateline,"
          " dateline_date, county, township, confidence, title_confidence, place_confidence, characters, paper, date,"
          " page_no, headline_key, contributor_key, paper_key)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          " ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, kind = excluded.kind, kicker = excluded.kicker,"
          " headline = excluded.headline, subheadline = excluded.subheadline, opening = excluded.opening,"
          " dateline = excluded.dateline, dateline_date = excluded.dateline_date, county = excluded.county,"
          " township = excluded.township, confidence = excluded.confidence,"
          " title_confidence = excluded.title_confidence,"
          " place_confidence = excluded.place_confidence, characters = excluded.characters, paper = excluded.paper,"
          " date = excluded.date, page_no = excluded.page_no, headline_key = excluded.headline_key,"
          " contributor_key = excluded.contributor_key, paper_key = excluded.paper_key"))
    , m_block(connection, QStringLiteral(
          "INSERT INTO blocks (page_id, start, \"end\", article_id, seq, role, continues, join_confidence)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_contributor(connection, QStringLiteral(
          "INSERT INTO contributors (article_id, seq, role, name, name_folded) VALUES (?, ?, ?, ?, ?)"))
    , m_mention(connection, QStringLiteral(
          "INSERT INTO mentions (article_id, seq, code, ranges) VALUES (?, ?, ?, ?)"))
    , m_placeChoice(connection, QStringLiteral(
          "INSERT INTO place_choices (article_id, seq, code, weight) VALUES (?, ?, ?, ?)"))
    , m_turn(connection, QStringLiteral(
          "INSERT INTO turns (article_id, way, page_id, page_no, words, start, \"end\") VALUES (?, ?, ?, ?, ?, ?, ?)"))
{
}

Result<ArticleId> ArticleWriter::add(const WrittenPage &page, const page::Article &article, int seq, ArticleId known)
{
    const page::ReadingText reading = page::readingOf(page.text, article);
    const auto id = addRow(page, article, seq, known, reading);
    if (!id)
        return id;
    m_indexed.append({*id, searchTextsOf(article, reading)});
    Done done = addBlocks(page.id, *id, article.blocks, article.joins);
    if (done)
        done = addContributors(*id, article.contributors);
    if (done)
        done = addMentions(*id, article.mentions);
    if (done)
        done = addPlaceChoices(*id, article.placeChoices);
    if (done)
        done = addTurns(page.id, *id, article.turns);
    if (!done)
        return failure(done);
    return id;
}

Done ArticleWriter::addFurniture(PageId page, const QList<page::Block> &blocks)
{
    return addBlocks(page, std::nullopt, blocks);
}

Done ArticleWriter::finish()
{
    return addToIndex(m_connection, std::exchange(m_indexed, {}));
}

Result<ArticleId> ArticleWriter::addRow(const WrittenPage &page, const page::Article &article, int seq, ArticleId id,
                                        const page::ReadingText &reading)
{
    const QString contributor = article.contributors.isEmpty() ? QString() : article.contributors.first().name;
    // Lists of a county find its townships by the county.
    const bool official = !article.townshipCode.isEmpty() && !article.townshipCode.startsWith(u'u');
    const QString county =
        article.countyCode.isEmpty() && official ? article.townshipCode.left(place::countyDigits) : article.countyCode;
    const auto done = m_article.run(
        {toColumn(id == 0 ? std::nullopt : std::optional(id)), page.id, seq, page::kindName(article.kind),
         article.kicker, article.headline, article.subheadline, openingOf(reading), article.dateline,
         toColumn(article.date), county, article.townshipCode,
         article.confidence, article.titleConfidence, article.placeConfidence, charactersOf(reading),
         page.facts.paper, toColumn(page.facts.date), page.facts.pageNo, sortKey(m_collator, article.headline),
         sortKey(m_collator, contributor), sortKey(m_collator, page.facts.paper)});
    if (!done)
        return failure(done);
    return id == 0 ? m_article.insertedId() : id;
}

Done ArticleWriter::addBlocks(PageId page, std::optional<ArticleId> article, const QList<page::Block> &blocks,
                              const QList<page::Join> &joins)
{
    const QVariant null{QMetaType(QMetaType::Double)};
    QHash<qsizetype, double> confidences;
    for (const page::Join &join : joins)
        confidences.insert(join.block, join.confidence);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const page::Block &block = blocks[i];
        if (auto done = m_block.run({page, block.range.start, block.range.end, toColumn(article), i,
                                     page::roleName(block.role), block.continues,
                                     confidences.contains(i) ? QVariant(confidences[i]) : null}); !done)
            return done;
    }
    return {};
}

Done ArticleWriter::addContributors(ArticleId id, const QList<page::Contributor> &contributors)
{
    for (qsizetype i = 0; i < contributors.size(); ++i) {
        const page::Contributor &contributor = contributors[i];
        if (auto done = m_contributor.run({id, i, contributor.role, contributor.name, text::fold(contributor.name)});
            !done)
            return done;
    }
    return {};
}

Done ArticleWriter::addMentions(ArticleId id, const QList<page::PlaceMention> &mentions)
{
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        if (auto done = m_mention.run({id, i, mentions[i].code, annotate::toString(mentions[i].ranges)}); !done)
            return done;
    }
    return {};
}

Done ArticleWriter::addPlaceChoices(ArticleId id, const QList<page::PlaceChoice> &choices)
{
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (auto done = m_placeChoice.run({id, i, choices[i].code, choices[i].weight}); !done)
            return done;
    }
    return {};
}

Done ArticleWriter::addTurns(PageId page, ArticleId id, const QList<page::Turn> &turns)
{
    for (const page::Turn &turn : turns) {
        if (auto done = m_turn.run({id, page::turnWayName(turn.way), page, turn.pageNo, turn.words, turn.range.start,
                                    turn.range.end}); !done)
            return done;
    }
    return {};
}

} // namespace jianbao::store
