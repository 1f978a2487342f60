#include "core/store/tagstore.h"

#include "core/store/articlestore.h"
#include "core/store/highlightstore.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;

namespace {

QStringList names(TagStore &tags)
{
    QStringList names;
    const QList<TagRecord> all = tags.all().value();
    for (const TagRecord &record : all)
        names.append(record.name);
    return names;
}

} // namespace

TEST(TagStore, ListsParentsBeforeChildrenAndSiblingsByPosition)
{
    SampleLibrary sample;
    TagStore &tags = sample.library->tags();
    const auto industry = tags.add(sampleTag(QStringLiteral("产业")));
    const auto people = tags.add(sampleTag(QStringLiteral("民生")));
    ASSERT_DONE(tags.add(sampleTag(QStringLiteral("莲藕"), industry->id)));
    ASSERT_DONE(tags.add(sampleTag(QStringLiteral("电商"), industry->id)));
    EXPECT_EQ(industry->position, 0);
    EXPECT_EQ(people->position, 1);
    EXPECT_EQ(names(tags), (QStringList{QStringLiteral("产业"), QStringLiteral("莲藕"), QStringLiteral("电商"),
                                        QStringLiteral("民生")}));
    TagRecord last = *industry;
    last.position = 2;
    ASSERT_DONE(tags.update(last));
    EXPECT_EQ(names(tags).first(), QStringLiteral("民生"));
}

TEST(TagStore, TakesAnyNameButNotTwiceAmongSiblings)
{
    SampleLibrary sample;
    TagStore &tags = sample.library->tags();
    const QString odd = QStringLiteral("%_'\"; DROP TABLE tags; --");
    const auto first = tags.add(sampleTag(odd));
    ASSERT_DONE(first);
    EXPECT_EQ(tags.all()->first().name, odd);
    EXPECT_FAILS(tags.add(sampleTag(odd)), ErrorKind::InvalidArgument);
    EXPECT_FAILS(tags.add(sampleTag(odd + u' ')), ErrorKind::InvalidArgument);
    ASSERT_DONE(tags.add(sampleTag(QStringLiteral("%"))));
    ASSERT_DONE(tags.add(sampleTag(odd, first->id))); // under another parent it may stand
    EXPECT_FAILS(tags.add(sampleTag(QStringLiteral(" \u3000"))), ErrorKind::InvalidArgument);
    EXPECT_FAILS(tags.add(sampleTag(QStringLiteral("孤"), 4711)), ErrorKind::NotFound);
    TagRecord colourless = sampleTag(QStringLiteral("彩"));
    colourless.colour = 9;
    EXPECT_FAILS(tags.add(colourless), ErrorKind::InvalidArgument);
}

TEST(TagStore, ANumberKeyBelongsToOneTag)
{
    SampleLibrary sample;
    TagStore &tags = sample.library->tags();
    const auto first = tags.add(sampleTag(QStringLiteral("一"), {}, 1));
    const auto second = tags.add(sampleTag(QStringLiteral("二"), {}, 1));
    EXPECT_EQ(second->pin, 1);
    EXPECT_EQ(tags.all()->at(0).pin, 0);
    const auto before = tags.update(*first); // takes it back
    EXPECT_EQ(before->pin, 0);
    EXPECT_EQ(tags.all()->at(0).pin, 1);
    EXPECT_EQ(tags.all()->at(1).pin, 0);
}

TEST(TagStore, ATagCannotStandUnderItself)
{
    SampleLibrary sample;
    TagStore &tags = sample.library->tags();
    const auto above = tags.add(sampleTag(QStringLiteral("上")));
    const auto below = tags.add(sampleTag(QStringLiteral("下"), above->id));
    TagRecord moved = *above;
    moved.parent = below->id;
    EXPECT_FAILS(tags.update(moved), ErrorKind::InvalidArgument);
    moved.parent = above->id;
    EXPECT_FAILS(tags.update(moved), ErrorKind::InvalidArgument);
    EXPECT_EQ(names(tags), (QStringList{QStringLiteral("上"), QStringLiteral("下")}));
    EXPECT_FAILS(tags.update(sampleTag(QStringLiteral("无"))), ErrorKind::NotFound);
}

TEST(TagStore, AnyWithoutTheTagItself)
{
    SmallTown town;
    TagStore &tags = town.library().tags();
    const auto industry = tags.add(sampleTag(QStringLiteral("产业")));
    const auto lotus = tags.add(sampleTag(QStringLiteral("莲藕"), industry->id));
    ASSERT_DONE(tags.assign({town.lotus, town.school}, lotus->id));
    EXPECT_EQ(tags.anyUntagged({town.lotus, town.school}, lotus->id).value(), false);
    EXPECT_EQ(tags.anyUntagged({town.lotus, town.tea}, lotus->id).value(), true);
    EXPECT_EQ(tags.anyUntagged({town.lotus}, industry->id).value(), true); // one under it is not it
}

TEST(TagStore, CountsATagAmongArticlesWithoutThoseUnderIt)
{
    SmallTown town;
    TagStore &tags = town.library().tags();
    const auto industry = tags.add(sampleTag(QStringLiteral("产业")));
    const auto lotus = tags.add(sampleTag(QStringLiteral("莲藕"), industry->id));
    ASSERT_DONE(tags.assign({town.lotus, town.school, town.tea}, lotus->id));
    ASSERT_DONE(tags.assign({town.tea}, industry->id));
    using Counts = QHash<TagId, int>;
    EXPECT_EQ(*tags.countsAmong({town.lotus, town.tea, town.bridge}), (Counts{{lotus->id, 2}, {industry->id, 1}}));
    EXPECT_EQ(*tags.countsAmong({town.bridge}), Counts());
}

TEST(TagStore, AssigningGivesWhatReallyChanged)
{
    SmallTown town;
    TagStore &tags = town.library().tags();
    const auto lotus = tags.add(sampleTag(QStringLiteral("莲藕")));
    using Ids = QList<ArticleId>;
    EXPECT_EQ(*tags.assign({town.lotus, town.school}, lotus->id), (Ids{town.lotus, town.school}));
    EXPECT_EQ(*tags.assign({town.lotus, town.tea, 4711}, lotus->id), (Ids{town.tea}));
    EXPECT_EQ(*tags.assign({town.lotus}, 4711), Ids());
    EXPECT_EQ(*tags.unassign({town.tea, town.bridge}, lotus->id), (Ids{town.tea}));
    EXPECT_EQ(town.library().articles().article(town.lotus)->tags, QList<TagId>{lotus->id});
    EXPECT_TRUE(town.library().articles().article(town.tea)->tags.isEmpty());
}

TEST(TagStore, RemovingTakesTheBranchAndRestoringBringsItBack)
{
    SmallTown town;
    TagStore &tags = town.library().tags();
    const auto industry = tags.add(sampleTag(QStringLiteral("产业"), {}, 1));
    const auto lotus = tags.add(sampleTag(QStringLiteral("莲藕"), industry->id));
    const auto other = tags.add(sampleTag(QStringLiteral("民生")));
    ASSERT_DONE(tags.assign({town.lotus, town.school}, lotus->id));
    ASSERT_DONE(tags.assign({town.tea}, industry->id));
    HighlightRecord words;
    words.page = town.marchPage;
    words.article = town.lotus;
    words.anchor = {{{30, 34}}, QStringLiteral("藕田")};
    const auto highlight = town.library().highlights().add(words);
    ASSERT_DONE(highlight);
    ASSERT_DONE(tags.assignToHighlight(highlight->id, lotus->id));
    const auto before = tags.all();

    const auto removed = tags.remove(industry->id);
    ASSERT_DONE(removed);
    EXPECT_EQ(removed->tags.size(), 2);
    EXPECT_EQ(removed->articles.value(lotus->id), (QList<ArticleId>{town.lotus, town.school}));
    EXPECT_EQ(removed->highlights.value(lotus->id), QList<HighlightId>{highlight->id});
    EXPECT_EQ(tags.all()->size(), 1);
    EXPECT_TRUE(town.library().articles().article(town.lotus)->tags.isEmpty());
    const auto fresh = tags.add(sampleTag(QStringLiteral("新"))); // an id is never given out twice
    EXPECT_GT(fresh->id, other->id);

    ASSERT_DONE(tags.remove(fresh->id));
    ASSERT_DONE(tags.restore(*removed));
    EXPECT_EQ(*tags.all(), *before);
    EXPECT_EQ(town.library().articles().article(town.school)->tags, QList<TagId>{lotus->id});
    EXPECT_EQ(town.library().highlights().ofPage(town.marchPage)->first().tags, QList<TagId>{lotus->id});
    EXPECT_FAILS(tags.remove(4711), ErrorKind::NotFound);
}

TEST(TagStore, MarksAndUnmarksHighlights)
{
    SmallTown town;
    TagStore &tags = town.library().tags();
    const auto lotus = tags.add(sampleTag(QStringLiteral("莲藕")));
    HighlightRecord words;
    words.page = town.marchPage;
    words.article = town.lotus;
    words.anchor = {{{30, 34}}, QStringLiteral("藕田")};
    const auto highlight = town.library().highlights().add(words);
    ASSERT_DONE(tags.assignToHighlight(highlight->id, lotus->id));
    ASSERT_DONE(tags.assignToHighlight(highlight->id, lotus->id));
    EXPECT_EQ(town.library().highlights().ofPage(town.marchPage)->first().tags, QList<TagId>{lotus->id});
    ASSERT_DONE(tags.unassignFromHighlight(highlight->id, lotus->id));
    EXPECT_TRUE(town.library().highlights().ofPage(town.marchPage)->first().tags.isEmpty());
}
