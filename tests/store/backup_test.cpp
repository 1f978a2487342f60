// A copy of a library is whole or not there, holds what the log still held, and never takes another file's place.
#include "core/store/articlestore.h"
#include "core/store/library.h"
#include "core/store/tagstore.h"
#include "tests/store/asnobody.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;

namespace {

// A library of some 9 MB, so that a copy takes several steps.
struct LargeLibrary {
    LargeLibrary()
    {
        const QString paragraph(2'500'000, u'柳');
        sample.add(samplePage(QStringLiteral("长.txt"), QStringLiteral("湖区日报"), {2021, 3, 20}, QStringLiteral("A1"),
                              {{.headline = QStringLiteral("堤上的柳树"), .paragraphs = {paragraph}}}));
    }
    SampleLibrary sample;
};

// No file of this process grows beyond a limit, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST(LibraryCopy, HoldsEverythingAndCanBeChanged)
{
    SmallTown town; // open: its latest changes are in the log beside it
    ASSERT_DONE(town.library().articles().setStarred({town.lotus}, true));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("副本 50%?#.jianbao"));
    ASSERT_DONE(town.library().copyTo(path));
    EXPECT_EQ(filesIn(folder), QStringList{QStringLiteral("副本 50%?#.jianbao")});

    const auto copy = Library::open(path, OpenMode::ReadWrite);
    ASSERT_DONE(copy);
    EXPECT_FALSE((*copy)->isReadOnly());
    EXPECT_EQ((*copy)->articles().count({}), 6);
    ArticleFilter starred;
    starred.starred = true;
    EXPECT_EQ((*copy)->articles().count(starred), 1);
    ASSERT_DONE((*copy)->tags().add(sampleTag(QStringLiteral("民生"))));
    EXPECT_TRUE(town.library().tags().all()->isEmpty());
}

TEST(LibraryCopy, OfAWriteProtectedLibraryCanBeChanged)
{
    SmallTown town;
    town.sample.library.reset();
    QFile::setPermissions(town.sample.path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(town.sample.folder.path(), QFile::Permissions(0x5555));
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
    {
        const AsNobody nobody;
        if (!nobody.works())
            GTEST_SKIP() << "cannot become another user";
        const auto library = Library::open(town.sample.path(), OpenMode::ReadWrite);
        ASSERT_DONE(library);
        ASSERT_TRUE((*library)->isReadOnly());
        ASSERT_DONE((*library)->copyTo(folder.filePath(QStringLiteral("副本.jianbao"))));
        const auto copy = Library::open(folder.filePath(QStringLiteral("副本.jianbao")), OpenMode::ReadWrite);
        ASSERT_DONE(copy);
        EXPECT_FALSE((*copy)->isReadOnly());
        EXPECT_EQ((*copy)->articles().count({}), 6);
    }
    QFile::setPermissions(town.sample.folder.path(), QFile::Permissions(0x7755));
}

TEST(LibraryCopy, NeverTakesThePlaceOfAFile)
{
    SmallTown town;
    EXPECT_FAILS(town.library().copyTo(town.sample.path()), ErrorKind::InvalidArgument);
    EXPECT_EQ(town.library().articles().count({}), 6);
    const QTemporaryDir folder;
    for (const QString &taken : {QStringLiteral("a.jianbao"), QStringLiteral("b.jianbao-wal")}) {
        QFile file(folder.filePath(taken));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("notes");
    }
    EXPECT_FAILS(town.library().copyTo(folder.filePath(QStringLiteral("a.jianbao"))), ErrorKind::InvalidArgument);
    // The log of a library that was moved away would be played into the copy.
    EXPECT_FAILS(town.library().copyTo(folder.filePath(QStringLiteral("b.jianbao"))), ErrorKind::InvalidArgument);
    EXPECT_EQ(filesIn(folder), (QStringList{QStringLiteral("a.jianbao"), QStringLiteral("b.jianbao-wal")}));
    EXPECT_FAILS(town.library().copyTo(folder.filePath(QStringLiteral("missing/c.jianbao"))), ErrorKind::WriteFailed);
}

TEST(LibraryCopy, TellsItsProgressAndLeavesNothingWhenStopped)
{
    const LargeLibrary large;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("副本.jianbao"));
    QList<int> told;
    int pages = 0;
    EXPECT_FAILS(large.sample.library->copyTo(path, [&](int done, int total) {
        told.append(done);
        pages = total;
        return told.size() < 2;
    }), ErrorKind::Cancelled);
    ASSERT_EQ(told.size(), 2);
    EXPECT_GT(told.first(), 0);
    EXPECT_GT(told.last(), told.first());
    EXPECT_GT(pages, told.last());
    EXPECT_TRUE(filesIn(folder).isEmpty());
    ASSERT_DONE(large.sample.library->copyTo(path));
    EXPECT_EQ(filesIn(folder).size(), 1);
}

TEST(LibraryCopy, LeavesNothingOnAFullDisk)
{
    const LargeLibrary large;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("副本.jianbao"));
    {
        const FullDisk full(3'000'000);
        EXPECT_FAILS(large.sample.library->copyTo(path), ErrorKind::WriteFailed);
    }
    EXPECT_TRUE(filesIn(folder).isEmpty());
}
