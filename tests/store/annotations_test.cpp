#include "core/store/articlestore.h"
#include "core/store/highlightstore.h"
#include "core/store/notestore.h"
#include "core/store/tagstore.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;

namespace {

HighlightRecord mark(const SmallTown &town, QList<TextRange> ranges, int colour = 1)
{
    HighlightRecord record;
    record.page = town.marchPage;
    record.article = town.lotus;
    record.anchor = {std::move(ranges), QStringLiteral("白藕推上岸")};
    record.colour = colour;
    return record;
}

} // namespace

TEST(NoteStore, SetsChangesAndRemoves)
{
    SmallTown town;
    NoteStore &notes = town.library().notes();
    EXPECT_EQ(*notes.set(town.lotus, std::nullopt, QStringLiteral("第一稿")), QString());
    EXPECT_EQ(*notes.set(town.lotus, std::nullopt, QStringLiteral("**第二稿** %_'\";")), QStringLiteral("第一稿"));
    const auto all = notes.ofArticle(town.lotus);
    ASSERT_EQ(all->size(), 1);
    EXPECT_EQ(all->first().markdown, QStringLiteral("**第二稿** %_'\";"));
    EXPECT_EQ(all->first().article, town.lotus);
    EXPECT_FALSE(all->first().highlight);
    EXPECT_LT(std::abs(all->first().modified.msecsTo(QDateTime::currentDateTimeUtc())), 60000);
    EXPECT_EQ(*notes.set(town.lotus, std::nullopt, QString()), QStringLiteral("**第二稿** %_'\";"));
    EXPECT_TRUE(notes.ofArticle(town.lotus)->isEmpty());
    EXPECT_FAILS(notes.set(4711, std::nullopt, QStringLiteral("x")), ErrorKind::NotFound);
}

TEST(NoteStore, TheArticlesOwnNoteComesFirst)
{
    SmallTown town;
    const auto highlight = town.library().highlights().add(mark(town, {{30, 34}}));
    ASSERT_DONE(town.library().notes().set(town.lotus, highlight->id, QStringLiteral("关于这几个字")));
    ASSERT_DONE(town.library().notes().set(town.lotus, std::nullopt, QStringLiteral("关于全文")));
    const auto record = town.library().articles().article(town.lotus);
    ASSERT_EQ(record->notes.size(), 2);
    EXPECT_EQ(record->notes[0].markdown, QStringLiteral("关于全文"));
    EXPECT_EQ(record->notes[1].highlight, highlight->id);
    EXPECT_TRUE(town.library().articles().rows({town.lotus})->first().hasNote);
    EXPECT_FAILS(town.library().notes().set(town.bridge, highlight->id, QStringLiteral("x")), ErrorKind::NotFound);
}

TEST(HighlightStore, KeepsRangesInReadingOrderAndListsInPageOrder)
{
    SmallTown town;
    HighlightStore &highlights = town.library().highlights();
    const auto late = highlights.add(mark(town, {{60, 64}, {40, 42}}, 3));
    const auto early = highlights.add(mark(town, {{30, 34}}));
    ASSERT_DONE(late);
    EXPECT_GT(late->id, 0);
    EXPECT_TRUE(late->created.isValid());
    EXPECT_EQ(late->anchor.ranges, (QList<TextRange>{{60, 64}, {40, 42}}));
    EXPECT_EQ(*highlights.ofPage(town.marchPage), (QList<HighlightRecord>{*early, *late}));
    EXPECT_EQ(town.library().articles().article(town.lotus)->highlights, (QList<HighlightRecord>{*early, *late}));
    EXPECT_TRUE(town.library().articles().article(town.bridge)->highlights.isEmpty());
}

TEST(HighlightStore, RefusesWhatIsNone)
{
    SmallTown town;
    HighlightStore &highlights = town.library().highlights();
    EXPECT_FAILS(highlights.add(mark(town, {})), ErrorKind::InvalidArgument);
    EXPECT_FAILS(highlights.add(mark(town, {{1, 2}}, 0)), ErrorKind::InvalidArgument);
    HighlightRecord elsewhere = mark(town, {{1, 2}});
    elsewhere.article = town.tea; // of another page
    EXPECT_FAILS(highlights.add(elsewhere), ErrorKind::NotFound);
    EXPECT_TRUE(highlights.ofPage(town.marchPage)->isEmpty());
}

TEST(HighlightStore, UpdateGivesWhatWasBefore)
{
    SmallTown town;
    HighlightStore &highlights = town.library().highlights();
    const auto added = highlights.add(mark(town, {{30, 34}}));
    HighlightRecord changed = *added;
    changed.colour = 5;
    changed.anchor = {{{30, 36}, {37, 38}}, QStringLiteral("更长")};
    EXPECT_EQ(*highlights.update(changed), *added);
    EXPECT_EQ(highlights.ofPage(town.marchPage)->first(), changed);
    EXPECT_EQ(*highlights.update(*added), changed);
    EXPECT_EQ(highlights.ofPage(town.marchPage)->first(), *added);
    changed.id = 4711;
    EXPECT_FAILS(highlights.update(changed), ErrorKind::NotFound);
}

TEST(HighlightStore, RemovedAndRestoredItIsTheSame)
{
    SmallTown town;
    HighlightStore &highlights = town.library().highlights();
    const auto tag = town.library().tags().add(sampleTag(QStringLiteral("存疑")));
    const auto added = highlights.add(mark(town, {{30, 34}}));
    ASSERT_DONE(town.library().tags().assignToHighlight(added->id, tag->id));
    ASSERT_DONE(town.library().notes().set(town.lotus, added->id, QStringLiteral("查日期")));
    const auto before = town.library().articles().article(town.lotus);

    const auto removed = highlights.remove(added->id);
    ASSERT_DONE(removed);
    EXPECT_EQ(removed->note, QStringLiteral("查日期"));
    EXPECT_TRUE(highlights.ofPage(town.marchPage)->isEmpty());
    EXPECT_FALSE(town.library().articles().rows({town.lotus})->first().hasNote);
    const auto another = highlights.add(mark(town, {{50, 54}}));
    EXPECT_GT(another->id, added->id);
    ASSERT_DONE(highlights.remove(another->id));

    ASSERT_DONE(highlights.restore(*removed));
    const auto after = town.library().articles().article(town.lotus);
    EXPECT_EQ(after->highlights, before->highlights);
    ASSERT_EQ(after->notes.size(), 1);
    EXPECT_EQ(after->notes.first().markdown, QStringLiteral("查日期"));
    EXPECT_FAILS(highlights.remove(4711), ErrorKind::NotFound);
}
