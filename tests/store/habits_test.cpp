// A repaired page teaches: from repairs in a library to the pages that come after.
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

const QString column = QStringLiteral("湖畔人家");

// A page of a paper that prints the name of its column above an article, right over the headline.
QString pageText(const QString &paper, int day)
{
    return QStringLiteral("%1 2024年3月%2日 第2版\n\n湖畔人家\n渡口新船载客来\n\n"
                          "本报讯（通讯员 韩梅）渡口的新船下水了，头一天就载客两百人，两岸的人都说方便多了。\n").arg(paper).arg(day);
}

struct Desk {
    SampleLibrary sample;

    [[nodiscard]] RepairStore &repairs() const { return sample.library->repairs(); }
    [[nodiscard]] page::HabitsOfPapers habits() const
    {
        const auto learnt = repairs().habits();
        EXPECT_TRUE(learnt);
        return learnt.value_or(page::HabitsOfPapers());
    }
    // As an import does it.
    ArticleId add(const QString &text)
    {
        NewPage page;
        page.fileName = text.left(20).simplified();
        page.encoding = QStringLiteral("UTF-8");
        page.text = text;
        page.parse = page::parsePage(text, {}, gazetteer(), nullptr, habits());
        return sample.add(page).value(0);
    }
    [[nodiscard]] ArticleRecord article(ArticleId id) const
    {
        const auto record = sample.library->articles().article(id);
        EXPECT_TRUE(record) << id;
        return record ? *record : ArticleRecord();
    }
    RepairId putAside(ArticleId id, const QString &text)
    {
        page::Repair repair;
        repair.kind = page::RepairKind::Role;
        repair.role = page::BlockRole::Banner;
        const qsizetype at = text.indexOf(column);
        repair.words = {{at, at + column.size()}};
        const auto outcome = repairs().add(article(id).page, repair, gazetteer());
        EXPECT_TRUE(outcome);
        EXPECT_NE(outcome ? outcome->repair : 0, 0);
        return outcome ? outcome->repair : 0;
    }
    [[nodiscard]] QString titles(ArticleId id) const
    {
        const page::Article found = article(id).article;
        return found.kicker + found.headline + found.subheadline;
    }
};

const QString paper = QStringLiteral("柳堤晚报");
const QString headline = QStringLiteral("渡口新船载客来");

} // namespace

TEST(Habits, ARepairOfOnePageHelpsTheNextOfItsPaper)
{
    Desk desk;
    const ArticleId first = desk.add(pageText(paper, 1));
    ASSERT_TRUE(desk.titles(first).contains(column)) << "the parser alone takes it for a title";
    EXPECT_TRUE(desk.habits().isEmpty());
    const RepairId repair = desk.putAside(first, pageText(paper, 1));
    EXPECT_EQ(desk.habits().value(paper).lines.value(column), page::BlockRole::Banner);

    EXPECT_EQ(desk.titles(desk.add(pageText(paper, 2))), headline);
    EXPECT_TRUE(desk.titles(desk.add(pageText(QStringLiteral("河西新报"), 2))).contains(column)); // another paper
    // Taken back, it teaches nothing.
    ASSERT_TRUE(desk.repairs().setUndone(repair, true, gazetteer()));
    EXPECT_TRUE(desk.titles(desk.add(pageText(paper, 3))).contains(column));
}

TEST(Habits, PagesThatAreThereLearnWhenTheyAreParsedAgain)
{
    Desk desk;
    const ArticleId first = desk.add(pageText(paper, 1));
    const ArticleId second = desk.add(pageText(paper, 2));
    const RepairId repair = desk.putAside(first, pageText(paper, 1));
    // A page's own repair changes nothing else in the library …
    EXPECT_TRUE(desk.titles(second).contains(column));
    ASSERT_TRUE(desk.repairs().reparse(desk.article(second).page, gazetteer()));
    EXPECT_EQ(desk.titles(second), headline);
    // … and what a page was told stays, until it is parsed again: repairs of it are replayed over the same articles.
    ASSERT_TRUE(desk.repairs().setUndone(repair, true, gazetteer()));
    page::Repair date;
    date.kind = page::RepairKind::Date;
    date.article = desk.article(second).article.blocks.first().range;
    date.date = QDate(2024, 3, 1);
    ASSERT_TRUE(desk.repairs().add(desk.article(second).page, date, gazetteer()));
    EXPECT_EQ(desk.titles(second), headline);
    ASSERT_TRUE(desk.repairs().reparse(desk.article(second).page, gazetteer()));
    EXPECT_TRUE(desk.titles(second).contains(column));
}

TEST(Habits, APageDoesNotTeachItself)
{
    Desk desk;
    const ArticleId first = desk.add(pageText(paper, 1));
    const RepairId repair = desk.putAside(first, pageText(paper, 1));
    ASSERT_TRUE(desk.repairs().reparse(desk.article(first).page, gazetteer()));
    EXPECT_EQ(desk.titles(first), headline);
    // Or undoing the repair would change nothing.
    ASSERT_TRUE(desk.repairs().setUndone(repair, true, gazetteer()));
    EXPECT_TRUE(desk.titles(first).contains(column));
}

TEST(Habits, WhatIsSettledShowsTheSideOfTheTitles)
{
    Desk desk;
    const ArticleId first = desk.add(pageText(paper, 1));
    EXPECT_EQ(desk.habits().value(paper).titlesBefore, 0);
    ASSERT_TRUE(desk.sample.library->articles().setConfirmed({first}, true));
    EXPECT_GT(desk.habits().value(paper).titlesBefore, 0);
}
