#include "core/store/pagestore.h"

#include "core/store/articlestore.h"
#include "core/store/connection.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;

namespace {

NewPage ferryPage()
{
    NewPage page = samplePage(QStringLiteral("渡口.txt"), QStringLiteral("湖畔晚报"), QDate(2022, 5, 1), QStringLiteral("3"),
                              {{.headline = QStringLiteral("渡口开航"),
                                .paragraphs = {QStringLiteral("渡口今早迎来第一班船。"), QStringLiteral("𠮷老汉坐在船头。")},
                                .township = QStringLiteral("370826101"),
                                .contributors = {{QStringLiteral("记者"), QStringLiteral("苏禾")}},
                                .kicker = QStringLiteral("水上客运"),
                                .confidence = 0.75,
                                .placeConfidence = 0.625,
                                .dateline = QStringLiteral("湖畔"),
                                .date = QDate(2022, 4, 30)}});
    page.parse.articles[0].kind = page::ArticleKind::Feature;
    page.parse.articles[0].subheadline = QStringLiteral("——船票两元");
    page.parse.articles[0].blocks.last().continues = true;
    return page;
}

} // namespace

TEST(PageStore, GivesBackWhatWasAdded)
{
    SampleLibrary sample;
    const NewPage page = ferryPage();
    const auto added = sample.library->pages().add(page);
    ASSERT_DONE(added);
    EXPECT_FALSE(added->alreadyThere);
    EXPECT_EQ(added->articles, 1);

    const auto record = sample.library->pages().page(added->id);
    ASSERT_DONE(record);
    EXPECT_EQ(record->text, page.text);
    EXPECT_EQ(record->fileName, page.fileName);
    EXPECT_EQ(record->sourcePath, page.sourcePath);
    EXPECT_EQ(record->encoding, page.encoding);
    EXPECT_EQ(record->facts, page.parse.facts);
    EXPECT_EQ(record->furniture, page.parse.furniture);
    EXPECT_EQ(record->sha256.size(), 64);
    EXPECT_LT(std::abs(record->importedAt.msecsTo(QDateTime::currentDateTimeUtc())), 60000);

    ArticleFilter ofPage;
    ofPage.page = added->id;
    const auto ids = sample.library->articles().ids(ofPage, {});
    ASSERT_EQ(ids->size(), 1);
    const auto article = sample.library->articles().article(ids->first());
    ASSERT_DONE(article);
    EXPECT_EQ(article->page, added->id);
    EXPECT_EQ(article->article, page.parse.articles[0]);
    EXPECT_FALSE(article->townshipByPerson);
}

TEST(PageStore, AddingTheSameTextTwiceChangesNothing)
{
    SampleLibrary sample;
    const auto first = sample.library->pages().add(ferryPage());
    NewPage again = ferryPage();
    again.fileName = QStringLiteral("copy.txt");
    again.parse.articles.clear();
    const auto second = sample.library->pages().add(again);
    ASSERT_DONE(second);
    EXPECT_EQ(*second, (AddedPage{first->id, true, 1}));
    EXPECT_EQ(sample.library->pages().count(), 1);
    EXPECT_EQ(sample.library->articles().count({}), 1);
    EXPECT_EQ(sample.library->pages().page(first->id)->fileName, QStringLiteral("渡口.txt"));
    EXPECT_EQ(*sample.library->pages().findByText(again.text), first->id);
    EXPECT_EQ(*sample.library->pages().findByText(again.text + u' '), std::nullopt);
}

TEST(PageStore, APageThatFailsHalfwayLeavesNothing)
{
    SampleLibrary sample;
    NewPage page = ferryPage();
    page.parse.furniture.append(page.parse.furniture.first()); // two blocks at one place
    EXPECT_FALSE(sample.library->pages().add(page));
    EXPECT_EQ(sample.library->pages().count(), 0);
    EXPECT_EQ(sample.library->articles().count({}), 0);
    EXPECT_TRUE(sample.library->pages().add(ferryPage()));
}

TEST(PageStore, RefusesTextThatCouldNotComeBackAsItWas)
{
    SampleLibrary sample;
    NewPage page = ferryPage();
    page.text[3] = QChar(0xD83D); // a surrogate alone
    EXPECT_FAILS(sample.library->pages().add(page), ErrorKind::NotText);
}

TEST(PageStore, TheTextOfAPageNeverChanges)
{
    SampleLibrary sample;
    const auto added = sample.library->pages().add(ferryPage());
    const auto connection = Connection::open(sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(connection);
    EXPECT_FAILS((*connection)->run(QStringLiteral("UPDATE page_texts SET text = 'x'")), ErrorKind::Storage);
    EXPECT_FAILS((*connection)->run(QStringLiteral("UPDATE pages SET sha256 = 'x'")), ErrorKind::Storage);
    EXPECT_EQ(sample.library->pages().page(added->id)->text, ferryPage().text);
}

TEST(PageStore, UnknownPageIsNotFound)
{
    SampleLibrary sample;
    EXPECT_FAILS(sample.library->pages().page(99), ErrorKind::NotFound);
    EXPECT_FAILS(sample.library->pages().setFacts(99, {}), ErrorKind::NotFound);
}

TEST(PageStore, RowsListNewestImportFirst)
{
    SmallTown town;
    const auto rows = town.library().pages().rows();
    ASSERT_DONE(rows);
    ASSERT_EQ(rows->size(), 3);
    EXPECT_EQ(rows->first().fileName, QStringLiteral("茶乡日报20201231_A1.txt"));
    EXPECT_EQ(rows->last().fileName, QStringLiteral("湖畔晚报20210320_02.txt"));
    EXPECT_EQ(rows->last().articles, 3);
    EXPECT_EQ(rows->last().facts.pageNo, QStringLiteral("2"));
}

TEST(PageStore, FactsAreSetInPartsAndPutBack)
{
    SampleLibrary sample;
    NewPage page = ferryPage();
    page.parse.facts = {QStringLiteral("湖畔晚报"), {}, {}, page::FactSource::FileName, page::FactSource::None,
                        page::FactSource::None};
    const auto added = sample.library->pages().add(page);
    page::PageFacts given;
    given.date = QDate(2022, 5, 2);
    given.dateSource = page::FactSource::User;
    const auto before = sample.library->pages().setFacts(added->id, given);
    ASSERT_DONE(before);
    EXPECT_EQ(*before, page.parse.facts);

    const auto now = sample.library->pages().page(added->id)->facts;
    EXPECT_EQ(now.paper, QStringLiteral("湖畔晚报"));
    EXPECT_EQ(now.paperSource, page::FactSource::FileName);
    EXPECT_EQ(now.date, QDate(2022, 5, 2));
    ArticleFilter may;
    may.from = may.to = QDate(2022, 5, 2);
    EXPECT_EQ(sample.library->articles().count(may), 1); // its articles have the date, too

    ASSERT_DONE(sample.library->pages().restoreFacts(added->id, *before));
    EXPECT_EQ(sample.library->pages().page(added->id)->facts, page.parse.facts);
    EXPECT_EQ(sample.library->articles().count(may), 0);
}
