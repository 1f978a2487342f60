#include "core/store/savedsearchstore.h"

#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(SavedSearchStore &searches)
{
    QStringList names;
    const QList<SavedSearch> all = searches.all().value();
    for (const SavedSearch &search : all)
        names.append(search.name);
    return names;
}

} // namespace

TEST(SavedSearchStore, ListsByNameInPinyinOrder)
{
    SampleLibrary sample;
    SavedSearchStore &searches = sample.library->savedSearches();
    for (const QString &name : {u"湖区"_s, u"茶"_s, u"藕田"_s, u"Bridge"_s})
        ASSERT_DONE(searches.add({0, name, u"桥"_s}));
    EXPECT_EQ(namesIn(searches), (QStringList{u"茶"_s, u"湖区"_s, u"藕田"_s, u"Bridge"_s})); // chá hú ǒu, then Latin
}

TEST(SavedSearchStore, KeepsWhatIsWritten)
{
    SampleLibrary sample;
    SavedSearchStore &searches = sample.library->savedSearches();
    const QString odd = u"%_'\"; DROP TABLE saved_searches; --"_s;
    const auto saved = searches.add({0, u" "_s + odd + u'\u3000', u" 标题:“藕 田” 或 (桥) "_s});
    ASSERT_DONE(saved);
    EXPECT_EQ(saved->name, odd);
    EXPECT_EQ(saved->expression, u"标题:“藕 田” 或 (桥)"_s);
    EXPECT_EQ(*searches.all(), QList<SavedSearch>{*saved});
    EXPECT_EQ(*searches.named(odd), *saved);
    sample.library.reset();
    const auto again = Library::open(sample.path(), OpenMode::ReadOnly);
    EXPECT_EQ(*(*again)->savedSearches().all(), QList<SavedSearch>{*saved});
}

TEST(SavedSearchStore, ANameBelongsToOneSearch)
{
    SampleLibrary sample;
    SavedSearchStore &searches = sample.library->savedSearches();
    const auto bridge = searches.add({0, u"橋 Bridge"_s, u"桥"_s});
    ASSERT_DONE(bridge);
    EXPECT_EQ(searches.named(u"桥　ｂＲＩＤＧＥ"_s)->id, bridge->id); // folded
    EXPECT_FAILS(searches.add({0, u"桥 bridge"_s, u"湖"_s}), ErrorKind::InvalidArgument);
    EXPECT_FAILS(searches.add({0, u" \u3000"_s, u"湖"_s}), ErrorKind::InvalidArgument);
    EXPECT_FAILS(searches.add({0, u"湖"_s, u"  "_s}), ErrorKind::InvalidArgument);
    EXPECT_FAILS(searches.named(u"湖"_s), ErrorKind::NotFound);
    const auto lake = searches.add({0, u"湖"_s, u"湖"_s});
    EXPECT_FAILS(searches.update({lake->id, u"桥 BRIDGE"_s, u"湖"_s}), ErrorKind::InvalidArgument);
    ASSERT_DONE(searches.update({bridge->id, u"桥 bridge"_s, u"桥"_s})); // its own, written otherwise
    EXPECT_EQ(namesIn(searches), (QStringList{u"湖"_s, u"桥 bridge"_s}));
}

TEST(SavedSearchStore, ChangesAndGivesBackWhatWasThere)
{
    SampleLibrary sample;
    SavedSearchStore &searches = sample.library->savedSearches();
    const auto saved = searches.add({0, u"藕"_s, u"藕田"_s});
    const auto before = searches.update({saved->id, u"莲藕"_s, u"藕田 OR 藕塘"_s});
    ASSERT_DONE(before);
    EXPECT_EQ(*before, *saved);
    const auto removed = searches.remove(saved->id);
    ASSERT_DONE(removed);
    EXPECT_EQ(*removed, (SavedSearch{saved->id, u"莲藕"_s, u"藕田 OR 藕塘"_s}));
    EXPECT_TRUE(searches.all()->isEmpty());
    EXPECT_FAILS(searches.remove(saved->id), ErrorKind::NotFound);
    EXPECT_FAILS(searches.update(*removed), ErrorKind::NotFound);
    EXPECT_EQ(searches.add(*removed)->id, saved->id); // undone
    const auto next = searches.add({0, u"桥"_s, u"桥"_s});
    EXPECT_GT(next->id, saved->id);
}

TEST(SavedSearchStore, GoesWithACopyOfTheLibrary)
{
    SampleLibrary sample;
    const auto saved = sample.library->savedSearches().add({0, u"藕"_s, u"藕田"_s});
    const QString copy = sample.folder.filePath(u"copy.jianbao"_s);
    ASSERT_DONE(sample.library->copyTo(copy));
    const auto library = Library::open(copy, OpenMode::ReadWrite);
    ASSERT_DONE(library);
    EXPECT_EQ(*(*library)->savedSearches().all(), QList<SavedSearch>{*saved});
}
