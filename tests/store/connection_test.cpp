#include "core/store/connection.h"

#include "core/store/articlestore.h"
#include "core/store/librarythread.h"
#include "core/store/migrations.h"
#include "core/store/pagestore.h"
#include "core/store/tagstore.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

#include <QFile>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;

namespace {

const QString endless = QStringLiteral(
    "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n");

NewPage pageNumber(int number)
{
    return samplePage(QStringLiteral("%1.txt").arg(number), QStringLiteral("湖畔晚报"), QDate(2021, 1, 1),
                      QString::number(number),
                      {{.headline = QStringLiteral("第%1号渡口开航").arg(number),
                        .paragraphs = {QStringLiteral("渡口今早迎来第一班船。")}}});
}

// As another program would find it.
bool isLockedForOthers(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        const int file = open(name.constData(), O_RDWR);
        struct flock whole = {};
        whole.l_type = F_WRLCK;
        whole.l_whence = SEEK_SET;
        _exit(file >= 0 && fcntl(file, F_GETLK, &whole) == 0 && whole.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

// Closing any descriptor of a file gives up all locks that the process has on it (POSIX fcntl): another program would take
// itself for the last one at work, clear the write-ahead log away, and what is written here after that would be lost.
TEST(Connection, ASecondOneKeepsTheLocksOfTheFirst)
{
    SampleLibrary sample;
    const auto first = Connection::open(sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(first);
    ASSERT_DONE((*first)->number(QStringLiteral("SELECT count(*) FROM articles")));
    EXPECT_TRUE(isLockedForOthers(sample.path()));
    const auto second = Connection::open(sample.path(), OpenMode::ReadOnly);
    ASSERT_DONE(second);
    EXPECT_TRUE(isLockedForOthers(sample.path()));
}

TEST(Connection, SetsUpItsDatabase)
{
    SampleLibrary sample;
    const auto connection = Connection::open(sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(connection);
    EXPECT_EQ((*connection)->number(QStringLiteral("PRAGMA foreign_keys")), 1);
    EXPECT_EQ((*connection)->number(QStringLiteral("PRAGMA synchronous")), 1); // NORMAL
    EXPECT_EQ((*connection)->number(QStringLiteral("PRAGMA application_id")), applicationId);
    EXPECT_EQ((*connection)->number(QStringLiteral("PRAGMA user_version")), newestSchema());
    const auto journal = (*connection)->first(QStringLiteral("PRAGMA journal_mode"), {},
                                              [](Statement &row) { return row.take<QString>(); });
    EXPECT_EQ(*journal, QStringLiteral("wal"));
}

TEST(Connection, ReportsABadStatementAndGoesOn)
{
    SampleLibrary sample;
    const auto connection = Connection::open(sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(connection);
    const auto done = (*connection)->run(QStringLiteral("SELEKT 1"));
    EXPECT_FAILS(done, ErrorKind::Storage);
    EXPECT_TRUE(done.error().detail.contains(QStringLiteral("SELEKT")));
    EXPECT_EQ((*connection)->number(QStringLiteral("SELECT 7")), 7);
}

TEST(Connection, KeepsEveryCharacter)
{
    SampleLibrary sample;
    const auto connection = Connection::open(sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(connection);
    const QString text = QStringLiteral("𠮷野家\u0000之后，％＿'\";\r\n\u3000完");
    ASSERT_DONE((*connection)->run(QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"),
                                   {QStringLiteral("k"), text}));
    const auto read = (*connection)->first(QStringLiteral("SELECT value FROM settings WHERE key = ?"),
                                           {QStringLiteral("k")}, [](Statement &row) { return row.take<QString>(); });
    ASSERT_DONE(read);
    EXPECT_EQ(*read, text);
}

TEST(Connection, InterruptStopsARunningStatement)
{
    SampleLibrary sample;
    const auto connection = Connection::open(sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(connection);
    std::atomic_bool finished = false;
    std::thread other([&] {
        while (!finished) {
            (*connection)->interrupt();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    });
    const auto counted = (*connection)->number(endless);
    finished = true;
    other.join();
    EXPECT_FAILS(counted, ErrorKind::Cancelled);
    EXPECT_EQ((*connection)->number(QStringLiteral("SELECT 7")), 7);
}

TEST(Connection, AListCutShortIsAnErrorNotAShorterList)
{
    SampleLibrary sample;
    const auto connection = Connection::open(sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(connection);
    int rows = 0;
    const auto list = (*connection)->list(
        QStringLiteral("WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"), {},
        [&](Statement &row) {
            if (++rows == 1000)
                (*connection)->interrupt();
            return row.take<int>();
        });
    EXPECT_FAILS(list, ErrorKind::Cancelled);
}

TEST(Connection, AnInterruptedTransactionLeavesNothing)
{
    SampleLibrary sample;
    const auto connection = Connection::open(sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(connection);
    std::atomic_bool inserted = false;
    std::atomic_bool finished = false;
    std::thread other([&] {
        while (!finished) {
            if (inserted)
                (*connection)->interrupt();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    });
    const auto done = (*connection)->write([&]() -> Done {
        const auto first = (*connection)->run(
            QStringLiteral("INSERT INTO place_aliases (alias, code) VALUES ('a', 'b')"));
        if (!first)
            return first;
        inserted = true;
        return (*connection)->run(QStringLiteral(
            "INSERT INTO place_aliases (alias, code)"
            " WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, x FROM n"));
    });
    finished = true;
    other.join();
    EXPECT_FAILS(done, ErrorKind::Cancelled);
    EXPECT_EQ((*connection)->number(QStringLiteral("SELECT count(*) FROM place_aliases")), 0);
    EXPECT_TRUE((*connection)->write([&] { return (*connection)->run(QStringLiteral("DELETE FROM place_aliases")); }));
}

TEST(Connection, WaitsForALockAndThenSaysBusy)
{
    SampleLibrary sample;
    const auto first = Connection::open(sample.path(), OpenMode::ReadWrite);
    const auto second = Connection::open(sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(first);
    ASSERT_DONE(second);
    (*second)->setBusyTimeout(20);
    ASSERT_DONE((*first)->write([&]() -> Done {
        const auto locked = (*second)->write([] { return Done(); });
        EXPECT_TRUE(!locked && locked.error().kind == ErrorKind::LibraryBusy);
        // A reader does not wait.
        EXPECT_EQ((*second)->number(QStringLiteral("SELECT count(*) FROM pages")), 0);
        return {};
    }));
    EXPECT_TRUE((*second)->write([] { return Done(); }));
}

TEST(LibraryThread, OneWritesWhileAnotherReads)
{
    SampleLibrary sample;
    auto writer = LibraryThread::start(sample.path(), OpenMode::ReadWrite);
    auto reader = LibraryThread::start(sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(writer);
    ASSERT_DONE(reader);
    constexpr int pages = 40;
    QList<QFuture<Result<AddedPage>>> added;
    QList<QFuture<Result<int>>> seen;
    for (int i = 0; i < pages; ++i) {
        added.append((*writer)->run([i](Library &library) { return library.pages().add(pageNumber(i)); }));
        seen.append((*reader)->run([](Library &library) { return library.articles().count({}); }));
    }
    for (auto &future : added) {
        ASSERT_DONE(future.result());
        EXPECT_FALSE(future.result()->alreadyThere);
    }
    int before = 0;
    for (auto &future : seen) {
        ASSERT_DONE(future.result());
        EXPECT_GE(*future.result(), before); // never less than what was seen already
        before = *future.result();
    }
    EXPECT_EQ((*reader)->run([](Library &library) { return library.articles().count({}); }).result(), pages);
}

TEST(LibraryThread, GivesTheErrorOfOpening)
{
    QTemporaryDir folder;
    EXPECT_FAILS(LibraryThread::start(folder.filePath(QStringLiteral("none")), OpenMode::ReadWrite),
                 ErrorKind::FileMissing);
}

TEST(LibraryThread, WhatWaitsWhenItEndsIsCancelled)
{
    SampleLibrary sample;
    auto thread = LibraryThread::start(sample.path(), OpenMode::ReadWrite);
    ASSERT_DONE(thread);
    std::atomic_bool started = false;
    std::atomic_bool closing = false;
    auto first = (*thread)->run([&](Library &) -> Result<int> {
        started = true;
        while (!closing)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        std::this_thread::sleep_for(std::chrono::milliseconds(30)); // until the destructor waits
        return 1;
    });
    auto second = (*thread)->run([](Library &) -> Result<int> { return 2; });
    while (!started)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    closing = true;
    thread->reset();
    EXPECT_EQ(first.result(), 1);
    EXPECT_FAILS(second.result(), ErrorKind::Cancelled);
}
