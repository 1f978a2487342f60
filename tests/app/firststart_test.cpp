#include "clitest.h"

#include <QDir>
#include <QFile>

using namespace jianbao::test;

namespace {

using FirstStart = CliTest;

const QString inHome = u".local/share/jianbao/library.jianbao"_s;

} // namespace

TEST_F(FirstStart, MakesTheDefaultLibraryWithTheSamples)
{
    const Ran first = run({u"list"_s, u"--count"_s});
    EXPECT_EQ(first.status, 0) << first.err.toStdString();
    EXPECT_TRUE(first.err.contains(path(inHome))) << first.err.toStdString();
    EXPECT_TRUE(QFile::exists(path(inHome)));
    EXPECT_GE(first.out.trimmed().toInt(), 6);
    // Nothing is left of its making, and the second start says nothing.
    EXPECT_EQ(QDir(path(u".local/share/jianbao"_s)).entryList({u"first-*"_s}, QDir::AllEntries | QDir::Hidden).size(), 0);
    EXPECT_EQ(done({u"list"_s, u"--count"_s}), first.out);
}

// What ./dev run prints where there is no display.
TEST_F(FirstStart, ShowsPlacesAndTheFirstArticle)
{
    run({u"places"_s});
    EXPECT_TRUE(done({u"places"_s}).contains(u"All articles"_s));
    const QString id = done({u"list"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"csv"_s}).section(u'\n', 1).section(u',', 0, 0);
    EXPECT_GT(id.toInt(), 0);
    EXPECT_FALSE(done({u"show"_s, id}).isEmpty());
}

// Who starts with an import has pages of their own.
TEST_F(FirstStart, ImportMakesItWithoutSamples)
{
    const QString page = write(u"a.txt"_s, "堤上的柳树\n本报讯（记者 齐小满）清早，护堤员挂好了水尺。\n");
    done({u"import"_s, page});
    EXPECT_EQ(done({u"list"_s, u"--count"_s}), u"1\n"_s);
    EXPECT_TRUE(QFile::exists(path(inHome)));
}

TEST_F(FirstStart, FollowsThePlatformsDataLocation)
{
    const Ran ran = run({u"list"_s, u"--count"_s}, {}, {u"XDG_DATA_HOME="_s + path(u"data"_s)});
    EXPECT_EQ(ran.status, 0) << ran.err.toStdString();
    EXPECT_TRUE(QFile::exists(path(u"data/jianbao/library.jianbao"_s)));
    EXPECT_FALSE(QFile::exists(path(inHome)));
}

TEST_F(FirstStart, AHomeThatCannotBeWrittenIsSaid)
{
    ASSERT_TRUE(QFile::setPermissions(path({}), QFile::Permissions(0x5555)));
    const Ran ran = runAsNobody({u"list"_s});
    EXPECT_TRUE(QFile::setPermissions(path({}), QFile::Permissions(0x7755)));
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.out.toStdString(), "");
    EXPECT_TRUE(ran.err.contains(u"jianbao"_s) && ran.err.contains(u"could not be written"_s)) << ran.err.toStdString();
}
