#include "core/store/library.h"

#include "core/store/articlestore.h"
#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/pagestore.h"
#include "core/store/tagstore.h"
#include "tests/store/asnobody.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <gtest/gtest.h>

#include <unistd.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Done tagNamed(Library &library, const QString &name)
{
    const auto added = library.tags().add(sampleTag(name));
    return added ? Done() : failure(added);
}

constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto searchable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

} // namespace

TEST(LibraryOpen, CreatesAndFindsAgain)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("新库 50%?#.jianbao"));
    EXPECT_FAILS(Library::open(path, OpenMode::ReadWrite), ErrorKind::FileMissing);
    EXPECT_FALSE(QFileInfo::exists(path));
    {
        const auto library = Library::open(path, OpenMode::Create);
        ASSERT_DONE(library);
        EXPECT_FALSE((*library)->isReadOnly());
        ASSERT_DONE(tagNamed(**library, QStringLiteral("民生")));
    }
    const auto again = Library::open(path, OpenMode::ReadWrite);
    ASSERT_DONE(again);
    EXPECT_EQ((*again)->path(), path);
    EXPECT_EQ((*again)->tags().all()->size(), 1);
}

TEST(LibraryOpen, TakesAnEmptyFileOnlyToCreate)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.jianbao"));
    writeFile(path, {});
    EXPECT_FAILS(Library::open(path, OpenMode::ReadWrite), ErrorKind::NotALibrary);
    const auto library = Library::open(path, OpenMode::Create);
    ASSERT_DONE(library);
    EXPECT_EQ((*library)->pages().count(), 0);
}

TEST(LibraryOpen, RefusesWhatIsNoLibraryAndLeavesItAsItWas)
{
    QTemporaryDir folder;
    const QString text = folder.filePath(QStringLiteral("page.txt"));
    writeFile(text, QByteArray("这不是资料库。\n").repeated(200));
    const QString foreign = folder.filePath(QStringLiteral("foreign.db"));
    {
        const auto connection = Connection::open(foreign, OpenMode::Create);
        ASSERT_DONE(connection);
        ASSERT_DONE((*connection)->run(QStringLiteral("CREATE TABLE recipes (name TEXT)")));
    }
    const QString damaged = folder.filePath(QStringLiteral("damaged.jianbao"));
    writeFile(damaged, QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'));
    for (const QString &path : {text, foreign, damaged}) {
        const QByteArray before = bytesOf(path);
        for (const OpenMode mode : {OpenMode::Create, OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto library = Library::open(path, mode);
            EXPECT_FAILS(library, ErrorKind::NotALibrary);
            EXPECT_EQ(library.error().subject, path);
        }
        EXPECT_EQ(bytesOf(path), before);
    }
    EXPECT_FAILS(Library::open(folder.path(), OpenMode::ReadWrite), ErrorKind::NotALibrary);
    EXPECT_FAILS(Library::open(folder.filePath(QStringLiteral("no/such/folder.jianbao")), OpenMode::Create),
                 ErrorKind::FileMissing);
}

TEST(LibraryOpen, RefusesANewerVersionAndNamesBoth)
{
    SampleLibrary sample;
    sample.library.reset();
    {
        const auto connection = Connection::open(sample.path(), OpenMode::ReadWrite);
        ASSERT_DONE(connection);
        ASSERT_DONE((*connection)->run(QStringLiteral("PRAGMA user_version = 4711")));
    }
    const auto library = Library::open(sample.path(), OpenMode::ReadWrite);
    EXPECT_FAILS(library, ErrorKind::LibraryTooNew);
    EXPECT_TRUE(library.error().detail.contains(QStringLiteral("4711")));
    EXPECT_TRUE(library.error().detail.contains(QString::number(newestSchema())));
}

TEST(LibraryOpen, ReadOnlyModeReadsAndRefusesChanges)
{
    SmallTown town;
    town.sample.library.reset();
    const auto library = Library::open(town.sample.path(), OpenMode::ReadOnly);
    ASSERT_DONE(library);
    EXPECT_TRUE((*library)->isReadOnly());
    EXPECT_FALSE((*library)->readOnlyReason().isEmpty());
    EXPECT_EQ((*library)->articles().count({}), 6);
    EXPECT_FAILS(tagNamed(**library, QStringLiteral("民生")), ErrorKind::LibraryReadOnly);
    EXPECT_FAILS((*library)->articles().setStarred({town.lotus}, true), ErrorKind::LibraryReadOnly);
}

TEST(LibraryOpen, ReadsInAWriteProtectedFolder)
{
    SmallTown town;
    town.sample.library.reset();
    const QString path = town.sample.path();
    const QString folder = town.sample.folder.path();
    QFile::setPermissions(path, readable);
    QFile::setPermissions(folder, searchable);
    {
        const AsNobody nobody;
        if (!nobody.works())
            GTEST_SKIP() << "cannot become another user";
        ASSERT_NE(access(qPrintable(folder), W_OK), 0);
        const auto library = Library::open(path, OpenMode::ReadWrite);
        ASSERT_DONE(library);
        EXPECT_TRUE((*library)->isReadOnly());
        EXPECT_EQ((*library)->articles().count({}), 6);
        EXPECT_FAILS(tagNamed(**library, QStringLiteral("民生")), ErrorKind::LibraryReadOnly);
        EXPECT_FAILS(Library::open(town.sample.folder.filePath(QStringLiteral("new.jianbao")), OpenMode::Create),
                     ErrorKind::LibraryReadOnly);
    }
    QFile::setPermissions(folder, searchable | QFile::WriteOwner);
}

TEST(LibraryOpen, DoesNotShowAnOldStateWhereTheLogCannotBeRead)
{
    SmallTown town; // open: its latest changes are in the log beside it
    ASSERT_DONE(town.library().articles().setStarred({town.lotus}, true));
    QTemporaryDir copy;
    const QString path = copy.filePath(QStringLiteral("copy.jianbao"));
    ASSERT_TRUE(QFile::copy(town.sample.path(), path));
    ASSERT_TRUE(QFile::copy(town.sample.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    ASSERT_GT(QFileInfo(path + QStringLiteral("-wal")).size(), 0);
    QFile::setPermissions(path, readable);
    QFile::setPermissions(path + QStringLiteral("-wal"), readable);
    QFile::setPermissions(copy.path(), searchable);
    {
        const AsNobody nobody;
        if (!nobody.works())
            GTEST_SKIP() << "cannot become another user";
        EXPECT_FAILS(Library::open(path, OpenMode::ReadOnly), ErrorKind::LibraryReadOnly);
    }
    QFile::setPermissions(copy.path(), searchable | QFile::WriteOwner);
    const auto library = Library::open(path, OpenMode::ReadOnly);
    ASSERT_DONE(library);
    ArticleFilter starred;
    starred.starred = true;
    EXPECT_EQ((*library)->articles().count(starred), 1);
}

TEST(LibraryOpen, AWriteProtectedFileIsReadOnly)
{
    SmallTown town;
    town.sample.library.reset();
    QFile::setPermissions(town.sample.path(), readable);
    QFile::setPermissions(town.sample.folder.path(),
                          searchable | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther);
    {
        const AsNobody nobody;
        if (!nobody.works())
            GTEST_SKIP() << "cannot become another user";
        const auto library = Library::open(town.sample.path(), OpenMode::ReadWrite);
        ASSERT_DONE(library);
        EXPECT_TRUE((*library)->isReadOnly());
        EXPECT_EQ((*library)->articles().count({}), 6);
    }
}

TEST(Transactions, KeepAllOrNothing)
{
    SampleLibrary sample;
    Library &library = *sample.library;
    EXPECT_FAILS(library.transaction([&]() -> Done {
        if (auto done = tagNamed(library, QStringLiteral("一")); !done)
            return done;
        return failure(ErrorKind::Cancelled);
    }), ErrorKind::Cancelled);
    EXPECT_EQ(library.tags().all()->size(), 0);
    ASSERT_DONE(library.transaction([&] { return tagNamed(library, QStringLiteral("二")); }));
    EXPECT_EQ(library.tags().all()->size(), 1);
}

TEST(Transactions, AnInnerOneFailsAloneAndSharesTheFateOfTheOuter)
{
    SampleLibrary sample;
    Library &library = *sample.library;
    const auto innerFails = [&]() -> Done {
        return library.transaction([&]() -> Done {
            if (auto done = tagNamed(library, QStringLiteral("inner")); !done)
                return done;
            return failure(ErrorKind::InvalidArgument);
        });
    };
    ASSERT_DONE(library.transaction([&]() -> Done {
        if (auto done = tagNamed(library, QStringLiteral("outer")); !done)
            return done;
        EXPECT_FALSE(innerFails());
        return tagNamed(library, QStringLiteral("after"));
    }));
    EXPECT_EQ(library.tags().all()->size(), 2);
    EXPECT_FAILS(library.transaction([&]() -> Done {
        if (auto done = library.transaction([&] { return tagNamed(library, QStringLiteral("lost")); }); !done)
            return done;
        return failure(ErrorKind::Cancelled);
    }), ErrorKind::Cancelled);
    EXPECT_EQ(library.tags().all()->size(), 2);
}
