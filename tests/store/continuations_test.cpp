// Articles that turn over to another page of their issue, in a library with pages as they are imported.
#include "core/page/parse.h"
#include "core/store/articlestore.h"
#include "core/store/pagestore.h"
#include "core/store/repairstore.h"
#include "tests/gazetteer.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;
using jianbao::test::gazetteer;

namespace {

const QString harvest = QStringLiteral("柳河镇的三本账");
const QString front = QStringLiteral("湖区日报 2024年9月21日 第1版\n\n"
                                     "柳河镇的三本账\n\n"
                                     "本报讯（记者 高远）秋收过后，柳河镇的干部坐下来算账，今年一亩地比去年多收了一\n"
                                     "（下转第3版）\n\n"
                                     "渡口新船载客来\n\n"
                                     "本报讯（通讯员 韩梅）渡口的新船下水了，头一天就载客两百人，两岸的人都说方便多了。\n");
const QString third = QStringLiteral("湖区日报 2024年9月21日 第3版\n\n"
                                     "古桥修好又通车\n\n"
                                     "本报讯（记者 陆青）石桥修了三个月，昨天通了车，桥头卖茶的摊子也搬了回来。\n\n"
                                     "（上接第1版）\n\n"
                                     "百斤，全村多了三十万元的进账，种粮的人都说值得。\n\n"
                                     "养鱼的人也算了一笔账，一塘鱼多卖了两成的价钱。\n");

struct Issue {
    SampleLibrary sample;

    QList<ArticleId> add(const QString &name, const QString &text)
    {
        NewPage page;
        page.fileName = name;
        page.encoding = QStringLiteral("UTF-8");
        page.text = text;
        page.parse = page::parsePage(text, {}, gazetteer());
        return sample.add(page);
    }
    [[nodiscard]] ArticleRecord article(ArticleId id) const
    {
        const auto record = sample.library->articles().article(id);
        EXPECT_TRUE(record) << id;
        return record ? *record : ArticleRecord();
    }
    // The article of the page with these words in its text.
    [[nodiscard]] ArticleId with(const QList<ArticleId> &ids, const QString &text, const QString &words) const
    {
        for (const ArticleId id : ids) {
            if (page::readingOf(text, article(id).article).text.contains(words))
                return id;
        }
        ADD_FAILURE() << words.toStdString();
        return 0;
    }
    void expectLinked(ArticleId from, ArticleId to) const
    {
        const ArticleRecord first = article(from);
        const ArticleRecord rest = article(to);
        ASSERT_TRUE(first.next);
        EXPECT_EQ(*first.next, (OtherPart{to, QStringLiteral("3"), {}}));
        EXPECT_FALSE(first.previous);
        ASSERT_TRUE(rest.previous);
        EXPECT_EQ(*rest.previous, (OtherPart{from, QStringLiteral("1"), harvest}));
        EXPECT_FALSE(rest.next);
    }
};

} // namespace

TEST(Continuations, AreLinkedInWhicheverOrderThePagesCome)
{
    for (const bool frontFirst : {true, false}) {
        Issue issue;
        QList<ArticleId> first;
        QList<ArticleId> rest;
        if (frontFirst)
            first = issue.add(QStringLiteral("1.txt"), front);
        rest = issue.add(QStringLiteral("3.txt"), third);
        if (!frontFirst) {
            EXPECT_FALSE(issue.article(issue.with(rest, third, QStringLiteral("三十万元"))).previous);
            first = issue.add(QStringLiteral("1.txt"), front);
        }
        const ArticleId from = issue.with(first, front, QStringLiteral("坐下来算账"));
        issue.expectLinked(from, issue.with(rest, third, QStringLiteral("三十万元")));
        const ArticleRecord record = issue.article(from);
        ASSERT_EQ(record.article.turns.size(), 1);
        EXPECT_EQ(record.article.turns[0].range.of(front), QStringLiteral("（下转第3版）"));
    }
}

TEST(Continuations, StayWithinOneNewspaperAndDay)
{
    Issue issue;
    const auto first = issue.add(QStringLiteral("1.txt"), front);
    QString other = third;
    other.replace(QStringLiteral("9月21日"), QStringLiteral("9月22日"));
    const auto rest = issue.add(QStringLiteral("3.txt"), other);
    const ArticleId from = issue.with(first, front, QStringLiteral("坐下来算账"));
    const ArticleId to = issue.with(rest, other, QStringLiteral("三十万元"));
    EXPECT_FALSE(issue.article(from).next);
    EXPECT_FALSE(issue.article(to).previous);

    // A person sets the date right, and takes that back.
    page::PageFacts facts;
    facts.date = QDate(2024, 9, 21);
    facts.dateSource = page::FactSource::User;
    const auto before = issue.sample.library->pages().setFacts(issue.article(to).page, facts);
    ASSERT_TRUE(before);
    issue.expectLinked(from, to);
    ASSERT_TRUE(issue.sample.library->pages().restoreFacts(issue.article(to).page, *before));
    EXPECT_FALSE(issue.article(from).next);
    EXPECT_FALSE(issue.article(to).previous);
}

TEST(Continuations, AreWorkedOutAnewWhenAPageIsRepairedOrParsedAgain)
{
    Issue issue;
    const auto first = issue.add(QStringLiteral("1.txt"), front);
    const auto rest = issue.add(QStringLiteral("3.txt"), third);
    const ArticleId from = issue.with(first, front, QStringLiteral("坐下来算账"));
    const ArticleId to = issue.with(rest, third, QStringLiteral("三十万元"));
    RepairStore &repairs = issue.sample.library->repairs();
    ASSERT_TRUE(repairs.reparse(issue.article(to).page, gazetteer()));
    issue.expectLinked(from, to);
    ASSERT_TRUE(repairs.reparse(issue.article(from).page, gazetteer()));
    issue.expectLinked(from, to);

    // The rest becomes part of the article above it: that is what comes from page 1 now.
    const ArticleId bridge = issue.with(rest, third, QStringLiteral("石桥"));
    page::Repair merge;
    merge.kind = page::RepairKind::Merge;
    merge.article = issue.article(bridge).article.blocks.first().range;
    merge.words = {issue.article(to).article.blocks.first().range};
    const auto merged = repairs.add(issue.article(to).page, merge, gazetteer());
    ASSERT_TRUE(merged);
    ASSERT_NE(merged->repair, 0);
    ASSERT_TRUE(issue.article(from).next);
    EXPECT_EQ(issue.article(from).next->article, bridge);
    ASSERT_TRUE(repairs.setUndone(merged->repair, true, gazetteer()));
    issue.expectLinked(from, issue.with(rest, third, QStringLiteral("三十万元")));
}

// The rest of what an article left open went on the page's second writing.
TEST(Repairs, OfAPageWithATownshipLeftOpen)
{
    SampleLibrary sample;
    NewPage page;
    page.fileName = QStringLiteral("1.txt");
    page.encoding = QStringLiteral("UTF-8");
    page.text = front;
    page.parse = page::parsePage(front, {}, gazetteer());
    page.parse.articles.first().placeChoices = {{QStringLiteral("370826101"), 0.5}, {QStringLiteral("370826102"), 0.4}};
    const ArticleId id = sample.add(page).first();
    const auto record = sample.library->articles().article(id);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->article.placeChoices.size(), 2);
    for (int pass = 0; pass < 2; ++pass)
        EXPECT_TRUE(sample.library->repairs().reparse(record->page, gazetteer()));
    const auto after = sample.library->articles().article(id);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->article.placeChoices, page::parsePage(front, {}, gazetteer()).articles.first().placeChoices);
}
