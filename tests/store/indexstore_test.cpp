// The search index holds just what is read of the articles, after whatever happens to them.
#include "core/store/indexstore.h"

#include "core/page/lead.h"
#include "core/store/articlestore.h"
#include "core/store/connection.h"
#include "core/store/indexsegments.h"
#include "core/store/pagestore.h"
#include "core/store/repairstore.h"
#include "core/store/searchindex.h"
#include "tests/gazetteer.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;
using jianbao::test::gazetteer;
using namespace Qt::StringLiterals;
using page::RepairKind;

namespace {

QString standingOf(const index::Standing &standing, bool single)
{
    if (single)
        return {};
    std::vector<index::Place> places;
    index::appendPlaces(standing, places);
    QStringList all;
    for (const index::Place place : places)
        all.append(QString::number(place));
    return all.join(u' ');
}

// Every token of the index with its article and its places, of all segments.
QStringList tokensOf(const QString &library)
{
    const auto connection = Connection::open(library, OpenMode::ReadWrite);
    EXPECT_TRUE(connection);
    const auto segments = segmentsIn(**connection, SegmentState::Living);
    EXPECT_TRUE(segments);
    QStringList tokens;
    for (const Segment &segment : *segments) {
        SegmentLeaves leaves(**connection, segment.id, 0);
        for (auto data = leaves.next(); data && *data; data = leaves.next()) {
            index::LeafReader lists(**data);
            while (lists.next()) {
                index::PostingReader list = lists.list();
                while (list.next()) {
                    const index::Posting &posting = list.posting();
                    if (!segment.isGone(posting.article))
                        tokens.append(u"%1 %2 %3"_s.arg(lists.term()).arg(posting.article)
                                          .arg(standingOf(posting.standing, index::isSingle(lists.term()))));
                }
            }
        }
    }
    tokens.sort();
    return tokens;
}

ArticleFilter queryFor(const QString &expression)
{
    ArticleFilter filter;
    filter.query = search::parseQuery(expression).value();
    return filter;
}

QList<ArticleId> found(Library &library, const QString &expression)
{
    const auto ids = library.articles().ids(queryFor(expression), {});
    EXPECT_TRUE(ids) << ids.error().detail.toStdString();
    return ids ? *ids : QList<ArticleId>();
}

// A library with one page as it is imported.
struct Desk {
    Desk()
    {
        const NewPage leaf = parsedPage();
        ids = sample.add(leaf);
        text = leaf.text;
        page = sample.library->articles().article(ids.first())->page;
    }

    [[nodiscard]] Library &library() const { return *sample.library; }
    [[nodiscard]] QList<page::Block> blocks(qsizetype article) const
    {
        return library().articles().article(ids[article])->article.blocks;
    }
    RepairId add(const page::Repair &repair) const
    {
        const auto outcome = library().repairs().add(page, repair, gazetteer());
        EXPECT_TRUE(outcome && outcome->changed);
        return outcome ? outcome->repair : 0;
    }
    void undo(RepairId repair) const { ASSERT_DONE(library().repairs().setUndone(repair, true, gazetteer())); }
    [[nodiscard]] page::Repair merge() const
    {
        page::Repair repair;
        repair.kind = RepairKind::Merge;
        repair.article = page::leadOf(text, blocks(0));
        repair.words = {page::leadOf(text, blocks(1))};
        return repair;
    }
    [[nodiscard]] page::Repair correct(const QString &misprint, const QString &right) const
    {
        page::Repair repair;
        repair.kind = RepairKind::Correct;
        const qsizetype at = text.indexOf(misprint);
        EXPECT_GE(at, 0);
        repair.words = {{at, at + misprint.size()}};
        repair.text = right;
        return repair;
    }
    // The index is what it would be if it were made anew now.
    void expectAsNew() const
    {
        EXPECT_EQ(library().index().check(), 0);
        const QStringList kept = tokensOf(sample.path());
        EXPECT_FALSE(kept.isEmpty());
        ASSERT_DONE(library().index().rebuild());
        EXPECT_EQ(kept, tokensOf(sample.path()));
    }

    SampleLibrary sample;
    QList<ArticleId> ids;
    QString text;
    PageId page = 0;
};

} // namespace

TEST(SearchIndex, FollowsEveryRepairAndItsUndoing)
{
    const Desk desk;
    desk.expectAsNew();
    const RepairId merge = desk.add(desk.merge());
    desk.expectAsNew();
    const RepairId correction = desk.add(desk.correct(u"积水"_s, u"水洼地"_s));
    EXPECT_EQ(found(desk.library(), u"水洼地"_s).size(), 1);
    desk.expectAsNew();
    desk.undo(merge);
    desk.expectAsNew();
    desk.undo(correction);
    EXPECT_TRUE(found(desk.library(), u"水洼地"_s).isEmpty());
    desk.expectAsNew();
    const auto blocks = desk.blocks(0);
    desk.add(page::splitFrom(desk.text, blocks, blocks.last().range.start));
    ASSERT_DONE(desk.library().repairs().reparse(desk.page, gazetteer()));
    desk.expectAsNew();
}

TEST(SearchIndex, OfAnOldLibraryIsMadeWhenItIsOpened)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.jianbao"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/libraries/schema1.jianbao"), path));
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto opened = Library::open(path, OpenMode::ReadWrite);
    ASSERT_DONE(opened);
    const auto all = (*opened)->articles().ids({}, {});
    ASSERT_DONE(all);
    ASSERT_GE(all->size(), 2);
    for (const ArticleId id : *all) {
        const auto record = (*opened)->articles().article(id);
        const QString text = (*opened)->pages().page(record->page)->text;
        const page::ReadingText reading = page::readingOf(text, record->article);
        ASSERT_FALSE(reading.units.isEmpty());
        const QString words = reading.unitText(reading.units.last());
        EXPECT_TRUE(found(**opened, search::quoted(words)).contains(id)) << words.toStdString();
    }
    EXPECT_EQ((*opened)->index().check(), 0);
}

TEST(SearchIndex, WithOtherTextsIsMadeAnewOnOpening)
{
    const Desk desk;
    const auto connection = Connection::open(desk.sample.path(), OpenMode::ReadWrite);
    ASSERT_TRUE(connection);
    ASSERT_DONE((*connection)->run(u"DELETE FROM index_leaves"_s));
    ASSERT_DONE((*connection)->run(u"UPDATE settings SET value = 0 WHERE key = 'search_texts'"_s));
    ASSERT_DONE(Library::open(desk.sample.path(), OpenMode::ReadWrite));
    EXPECT_EQ(desk.library().index().check(), 0);
}

TEST(SearchIndex, ACheckFindsWhatIsMissingAndWhatIsTooMuch)
{
    const Desk desk;
    const auto connection = Connection::open(desk.sample.path(), OpenMode::ReadWrite);
    ASSERT_TRUE(connection);
    ASSERT_DONE(removeFromIndex(**connection, {desk.ids[2]}));
    ASSERT_DONE(addToIndex(**connection, {{99999, {u"荷"_s, {}, {}, {}}}}));
    EXPECT_EQ(desk.library().index().check(), 2);
    ASSERT_DONE(desk.library().index().rebuild());
    EXPECT_EQ(desk.library().index().check(), 0);
}

TEST(SearchIndex, ACheckFindsOtherTextsAndLostLists)
{
    const Desk desk;
    const auto connection = Connection::open(desk.sample.path(), OpenMode::ReadWrite);
    ASSERT_TRUE(connection);
    ASSERT_DONE((*connection)->run(u"UPDATE index_articles SET checksum = checksum + 1 WHERE id = ?"_s, {desk.ids[1]}));
    EXPECT_EQ(desk.library().index().check(), 1);
    ASSERT_DONE((*connection)->run(u"DELETE FROM index_leaves WHERE id = (SELECT max(id) FROM index_leaves)"_s));
    EXPECT_GT(desk.library().index().check().value(), 1);
    ASSERT_DONE((*connection)->run(u"UPDATE index_leaves SET data = x'ff'"_s));
    EXPECT_FAILS(desk.library().index().check(), ErrorKind::Storage);
    EXPECT_FAILS(desk.library().articles().count(queryFor(u"荷塘"_s)), ErrorKind::Storage);
    EXPECT_EQ(desk.library().articles().count(queryFor(u"荷塘"_s)).error().subject, desk.sample.path());
    ASSERT_DONE(desk.library().index().rebuild());
    EXPECT_EQ(desk.library().index().check(), 0);
}

TEST(SearchIndex, StoppedItStaysAsItWas)
{
    const Desk desk;
    const QStringList before = tokensOf(desk.sample.path());
    EXPECT_FAILS(desk.library().index().rebuild([](int, int) { return false; }), ErrorKind::Cancelled);
    EXPECT_EQ(tokensOf(desk.sample.path()), before);
    EXPECT_FAILS(desk.library().index().check([](int, int) { return false; }), ErrorKind::Cancelled);
}

TEST(SearchIndex, StaysWholeWhateverTheTextsHold)
{
    SampleLibrary sample;
    for (const QString &odd : {QString(QChar::Null), QString(QChar(0xFFFE)), QString(QChar::ReplacementCharacter)}) {
        store::NewPage leaf;
        leaf.fileName = leaf.sourcePath = u"odd%1.txt"_s.arg(odd.front().unicode());
        leaf.encoding = u"UTF-8"_s;
        leaf.text = u"荷塘镇修好三座小桥\n本报荷塘讯 荷塘镇三座%1小桥%1%1昨日修好。\n"_s.arg(odd);
        leaf.parse = page::parsePage(leaf.text, {}, gazetteer());
        ASSERT_FALSE(leaf.parse.articles.isEmpty());
        sample.add(leaf);
        EXPECT_EQ(sample.library->index().check(), 0) << int(odd.front().unicode());
    }
    while (sample.library->index().tidy(1000).value()) { }
    EXPECT_EQ(sample.library->index().check(), 0);
    EXPECT_EQ(found(*sample.library, u"荷塘镇"_s).size(), 3);
}

// Segments are put together step by step; meanwhile and afterwards everything is found, also what was repaired.
TEST(SearchIndex, TidyingChangesNothingThatIsFound)
{
    SampleLibrary sample;
    QList<PageId> pages;
    for (int day = 1; day <= 20; ++day) {
        const auto added = sample.library->pages().add(
            samplePage(u"page%1.txt"_s.arg(day), u"湖畔晚报"_s, QDate(2021, 3, day), u"1"_s,
                       {{.headline = u"荷塘里的第%1天"_s.arg(day), .paragraphs = {u"清晨下塘，傍晚收工。"_s}},
                        {.headline = u"渡口见闻之%1"_s.arg(day), .paragraphs = {u"渡船靠岸，人声渐起。"_s}}}));
        ASSERT_DONE(added);
        pages.append(added->id);
    }
    const auto connection = Connection::open(sample.path(), OpenMode::ReadWrite);
    ASSERT_TRUE(connection);
    QStringList tokens = tokensOf(sample.path());
    EXPECT_EQ(segmentsIn(**connection, SegmentState::Living)->size(), 20);
    int steps = 0;
    for (bool more = true; more; ++steps) {
        const auto tidied = sample.library->index().tidy(1);
        ASSERT_DONE(tidied);
        more = *tidied;
        EXPECT_TRUE(tokensOf(sample.path()) == tokens) << steps;
        if (steps == 1) { // in the middle of a merge
            ASSERT_DONE(sample.library->repairs().reparse(pages[2], gazetteer()));
            tokens = tokensOf(sample.path());
        }
        EXPECT_EQ(found(*sample.library, u"渡船靠岸"_s).size(), 20);
    }
    EXPECT_GT(steps, 4);
    EXPECT_LT(segmentsIn(**connection, SegmentState::Living)->size(), 8);
    EXPECT_EQ(sample.library->index().check(), 0);
    const auto stray = (*connection)->number(
        u"SELECT count(*) FROM index_leaves WHERE segment NOT IN (SELECT id FROM index_segments)"_s);
    EXPECT_EQ(stray.value(), 0);
}

// The import's speed hangs on it: a segment for each article makes storing three times as slow, and then they are to be
// joined.
TEST(SearchIndex, OfABatchOfPagesIsWrittenAtOnce)
{
    SampleLibrary sample;
    QList<NewPage> pages;
    for (int day = 1; day <= 5; ++day)
        pages.append(samplePage(u"page%1.txt"_s.arg(day), u"湖畔晚报"_s, QDate(2021, 3, day), u"1"_s,
                                {{.headline = u"荷塘里的第%1天"_s.arg(day), .paragraphs = {u"清晨下塘，傍晚收工。"_s}},
                                 {.headline = u"渡口见闻之%1"_s.arg(day), .paragraphs = {u"渡船靠岸，人声渐起。"_s}}}));
    ASSERT_DONE(sample.library->pages().add(pages));
    const auto connection = Connection::open(sample.path(), OpenMode::ReadWrite);
    ASSERT_TRUE(connection);
    EXPECT_EQ((*connection)->number(u"SELECT count(*) FROM index_segments"_s).value(), 1);
    EXPECT_EQ(sample.library->index().check(), 0);
}
