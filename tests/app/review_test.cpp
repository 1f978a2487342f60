#include "clitest.h"

#include "core/store/pagestore.h"

using namespace jianbao::test;

namespace {

class Review : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_library = makeLibrary();
        // A fifth article, of a page whose parser was unsure of nearly everything.
        const QString text = u"河堤种下三百棵柳\n河堤上的柳树苗，\n一天就种下了三百棵。\n"_s;
        jianbao::store::NewPage page;
        page.fileName = u"d.txt"_s;
        page.text = text;
        page.parse.facts.paper = u"水乡报"_s;
        jianbao::page::Article article;
        article.headline = u"河堤种下三百棵柳"_s;
        article.blocks = {{jianbao::page::BlockRole::Headline, {0, 8}, false},
                          {jianbao::page::BlockRole::Body, {9, 17}, false},
                          {jianbao::page::BlockRole::Body, {18, 28}, true}};
        article.joins = {{2, 0.625}};
        article.confidence = 0.75;
        article.titleConfidence = 0.25;
        article.placeConfidence = 0.5;
        page.parse.articles = {article};
        const auto library = jianbao::store::Library::open(m_library, jianbao::store::OpenMode::ReadWrite);
        ASSERT_TRUE(library);
        ASSERT_TRUE((*library)->pages().add(page));
    }
    QStringList in(const QStringList &command) const { return command + QStringList{u"--library"_s, m_library}; }
    QList<int> listed(const QStringList &options = {}) const
    {
        QList<int> ids;
        for (const QJsonValue article : array(in(QStringList{u"review"_s, u"--format"_s, u"json"_s} + options)))
            ids.append(article[u"id"_s].toInt());
        return ids;
    }

private:
    QString m_library;
};

} // namespace

TEST_F(Review, ListsTheLeastSureFirstWithTheirDoubts)
{
    EXPECT_EQ(listed(), QList<int>{5}); // the others are quite sure
    const QList<int> all = listed({u"--below"_s, u"100"_s});
    EXPECT_EQ(all.size(), 5);
    EXPECT_EQ(all.first(), 5);
    EXPECT_EQ(listed({u"--below"_s, u"100"_s, u"--limit"_s, u"2"_s}), all.first(2));
    EXPECT_EQ(listed({u"--below"_s, u"100"_s, u"--paper"_s, u"水乡报"_s}).size(), 2);

    const QJsonArray found = array(in({u"review"_s, u"--format"_s, u"json"_s}));
    EXPECT_EQ(found[0][u"confidence"_s].toDouble(), 0.25);
    EXPECT_EQ(found[0][u"headline"_s].toString(), u"河堤种下三百棵柳"_s);
    EXPECT_EQ(found[0][u"page"_s].toString(), u"d.txt"_s);
    EXPECT_EQ(found[0][u"doubts"_s].toObject(), (QJsonObject{{u"grouping"_s, 0.75}, {u"titles"_s, 0.25},
                                                             {u"joins"_s, 0.625}, {u"township"_s, 0.5}}));
    const QString table = done(in({u"review"_s}));
    for (const QString &part : {u"25 %"_s, u"75 %"_s, u"62 %"_s, u"50 %"_s, u"河堤种下三百棵柳"_s})
        EXPECT_TRUE(table.contains(part)) << table.toStdString();
    EXPECT_TRUE(done(in({u"review"_s, u"--format"_s, u"csv"_s})).contains(u"5,0.25,0.75,0.25,0.625,0.5,"_s));
}

TEST_F(Review, WhatIsSettledLeavesTheListUntilItIsReopened)
{
    EXPECT_TRUE(done(in({u"review"_s, u"settle"_s, u"5"_s, u"1"_s})).contains(u"2 article"_s));
    EXPECT_EQ(listed({u"--below"_s, u"100"_s}).size(), 3);
    EXPECT_EQ(done(in({u"list"_s, u"--to-check"_s, u"--count"_s})), u"0\n"_s);
    EXPECT_TRUE(done(in({u"review"_s, u"settle"_s, u"5"_s})).contains(u"0 article"_s)); // it is already
    EXPECT_TRUE(done(in({u"review"_s, u"reopen"_s, u"5"_s})).contains(u"1 article"_s));
    EXPECT_EQ(listed(), QList<int>{5});
}

TEST_F(Review, NothingIsSettledWhenAnArticleIsMissing)
{
    fails(1, in({u"review"_s, u"settle"_s, u"5"_s, u"4711"_s}), {u"4711"_s});
    EXPECT_EQ(listed(), QList<int>{5});
    fails(2, in({u"review"_s, u"--below"_s, u"few"_s}), {u"few"_s});
}
