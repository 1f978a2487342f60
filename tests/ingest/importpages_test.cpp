#include "testfiles.h"

#include "core/ingest/importer.h"
#include "core/store/articlestore.h"
#include "core/store/pagestore.h"

using namespace jianbao;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

class ImportPages : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = store::Library::open(files.path(u"test.jianbao"_s), store::OpenMode::Create);
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        library = std::move(*opened);
    }

    ingest::ImportReport import(const QStringList &paths, const std::function<bool(const ingest::ImportProgress &)>
                                                              &progress = {})
    {
        const auto report = ingest::importPages(*library, gazetteer(), paths, {}, progress);
        EXPECT_TRUE(report) << (report ? "" : report.error().detail.toStdString());
        return report.value_or(ingest::ImportReport());
    }

    QString manyPages(int count)
    {
        for (int number = 1; number <= count; ++number)
            files.write(u"pages/%1.txt"_s.arg(number), pageText(number));
        return files.path(u"pages"_s);
    }

    int pageCount() { return library->pages().count().value_or(-1); }

    TestFiles files;
    std::unique_ptr<store::Library> library;
};

} // namespace

// More pages than one batch and more than are read ahead.
TEST_F(ImportPages, StoresEveryPageInTheOrderOfTheFiles)
{
    const ingest::ImportReport report = import({manyPages(150)});
    EXPECT_EQ(report.pages, 150);
    EXPECT_GE(report.articles, 150);
    EXPECT_TRUE(report.failed.isEmpty());
    EXPECT_FALSE(report.cancelled);
    ASSERT_EQ(report.added.size(), 150);
    for (int number = 1; number <= 150; ++number) {
        const auto page = library->pages().page(report.added[number - 1]);
        ASSERT_TRUE(page);
        EXPECT_EQ(page->fileName, u"%1.txt"_s.arg(number));
        EXPECT_EQ(page->text, QString::fromUtf8(pageText(number)));
    }
    EXPECT_EQ(library->articles().count({}).value_or(-1), report.articles);
}

TEST_F(ImportPages, TwiceChangesNothing)
{
    const QString folder = manyPages(70);
    const ingest::ImportReport first = import({folder});
    const ingest::ImportReport second = import({folder});
    EXPECT_EQ(second.pages, 0);
    EXPECT_EQ(second.articles, 0);
    EXPECT_EQ(second.skipped, 70);
    EXPECT_TRUE(second.added.isEmpty());
    EXPECT_EQ(pageCount(), 70);
    EXPECT_EQ(library->articles().count({}).value_or(-1), first.articles);
}

TEST_F(ImportPages, WhatTheLibraryHasIsNotParsedAgain)
{
    const QString file = files.write(u"a.txt"_s, pageText(1));
    const auto fresh = ingest::readNewPage(file, {}, gazetteer(), {library->pages().hashes().value(), {}});
    ASSERT_TRUE(fresh.has_value());
    ASSERT_TRUE(fresh->has_value());
    EXPECT_FALSE((*fresh)->parse.articles.isEmpty());
    import({file});
    const auto known = ingest::readNewPage(file, {}, gazetteer(), {library->pages().hashes().value(), {}});
    ASSERT_TRUE(known.has_value());
    EXPECT_FALSE(known->has_value());
}

TEST_F(ImportPages, ACopyOfAPageInTheSameImportIsSkipped)
{
    const QString a = files.write(u"a.txt"_s, pageText(1));
    const QString b = files.write(u"b.txt"_s, pageText(1));
    const ingest::ImportReport report = import({a, b});
    EXPECT_EQ(report.pages, 1);
    EXPECT_EQ(report.skipped, 1);
}

TEST_F(ImportPages, AFileThatFailsStopsNothing)
{
    const QString folder = manyPages(80);
    const QString empty = files.write(u"pages/40.txt"_s, "");
    const QString binary = files.write(u"pages/41b.txt"_s, QByteArray("\x7f" "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0", 20));
    const QString missing = files.path(u"nowhere.txt"_s);
    const ingest::ImportReport report = import({missing, folder});
    EXPECT_EQ(report.pages, 79);
    ASSERT_EQ(report.failed.size(), 3);
    EXPECT_EQ(report.failed[0].path, missing);
    EXPECT_EQ(report.failed[0].error.kind, ErrorKind::FileMissing);
    EXPECT_EQ(report.failed[1].path, empty);
    EXPECT_EQ(report.failed[1].error.kind, ErrorKind::FileEmpty);
    EXPECT_EQ(report.failed[2].path, binary);
    EXPECT_EQ(report.failed[2].error.kind, ErrorKind::NotText);
    EXPECT_EQ(pageCount(), 79);
}

TEST_F(ImportPages, SaysHowFarItIsAfterEachFile)
{
    QList<int> done;
    QStringList names;
    import({manyPages(20)}, [&](const ingest::ImportProgress &progress) {
        EXPECT_EQ(progress.total, 20);
        done.append(progress.done);
        names.append(QFileInfo(progress.file).fileName());
        return true;
    });
    ASSERT_EQ(done.size(), 20);
    EXPECT_EQ(done.first(), 1);
    EXPECT_EQ(done.last(), 20);
    EXPECT_EQ(names[9], u"10.txt"_s);
}

TEST_F(ImportPages, CancelKeepsWholePagesAndImportGoesOnFromThere)
{
    const QString folder = manyPages(300);
    const ingest::ImportReport stopped = import({folder}, [](const ingest::ImportProgress &) { return false; });
    EXPECT_TRUE(stopped.cancelled);
    EXPECT_GT(stopped.pages, 0);
    EXPECT_LT(stopped.pages, 300);
    EXPECT_EQ(pageCount(), stopped.pages);
    const ingest::ImportReport rest = import({folder});
    EXPECT_EQ(rest.skipped, stopped.pages);
    EXPECT_EQ(rest.pages, 300 - stopped.pages);
    EXPECT_EQ(pageCount(), 300);
}

TEST_F(ImportPages, AReadOnlyLibraryIsRefusedAtOnce)
{
    const QString folder = manyPages(2);
    library.reset();
    auto opened = store::Library::open(files.path(u"test.jianbao"_s), store::OpenMode::ReadOnly);
    ASSERT_TRUE(opened);
    const auto report = ingest::importPages(**opened, gazetteer(), {folder}, {});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::LibraryReadOnly);
}
