#include "testfiles.h"

#include "core/ingest/importer.h"

using namespace jianbao;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

TEST(FindPageFiles, GoesThroughFoldersInNaturalOrder)
{
    const TestFiles files;
    for (const QString &name : {u"第10版.txt"_s, u"第2版.txt"_s, u"第1版.TXT"_s, u"下册/3.text"_s, u"notes.md"_s,
                                u".hidden.txt"_s, u".git/4.txt"_s, u"a.txt.bak"_s})
        files.write(name, "x");
    const ingest::FoundFiles found = ingest::findPageFiles({files.path()});
    EXPECT_TRUE(found.failed.isEmpty());
    const QStringList names = files.relative(found.files);
    EXPECT_EQ(names.size(), 4);
    EXPECT_TRUE(names.contains(u"下册/3.text"_s));
    EXPECT_LT(names.indexOf(u"第1版.TXT"_s), names.indexOf(u"第2版.txt"_s));
    EXPECT_LT(names.indexOf(u"第2版.txt"_s), names.indexOf(u"第10版.txt"_s));
}

TEST(FindPageFiles, NumbersInFolderNamesCountAsNumbers)
{
    const TestFiles files;
    files.write(u"2024-3-10/1.txt"_s, "x");
    files.write(u"2024-3-9/20.txt"_s, "x");
    files.write(u"2024-3-9/3.txt"_s, "x");
    EXPECT_EQ(files.relative(ingest::findPageFiles({files.path()}).files),
              (QStringList{u"2024-3-9/3.txt"_s, u"2024-3-9/20.txt"_s, u"2024-3-10/1.txt"_s}));
}

TEST(FindPageFiles, TakesAFileNamedByTheUserWhateverItsEnding)
{
    const TestFiles files;
    const QString page = files.write(u"page.ocr"_s, "x");
    EXPECT_EQ(ingest::findPageFiles({page}).files, QStringList{page});
}

TEST(FindPageFiles, NeverOpensALibrary)
{
    const TestFiles files;
    const ingest::FoundFiles found
        = ingest::findPageFiles({files.write(u"town.jianbao"_s, "x"), files.write(u"town.jianbao-wal"_s, "x")});
    EXPECT_TRUE(found.files.isEmpty());
    ASSERT_EQ(found.failed.size(), 2);
    EXPECT_EQ(found.failed[0].error.kind, ErrorKind::NotText);
    EXPECT_EQ(found.failed[0].error.subject, files.path(u"town.jianbao"_s));
}

TEST(FindPageFiles, GivesEachFileOnceAndEndsInLoopsOfLinks)
{
    const TestFiles files;
    const QString page = files.write(u"2024/1.txt"_s, "x");
    ASSERT_TRUE(QFile::link(page, files.path(u"again.txt"_s)));
    ASSERT_TRUE(QFile::link(files.path(), files.path(u"2024/up"_s)));
    const ingest::FoundFiles found = ingest::findPageFiles({files.path(), page, files.path(u"2024/../2024"_s)});
    EXPECT_EQ(found.files.size(), 1);
    EXPECT_TRUE(found.failed.isEmpty());
}

TEST(FindPageFiles, ReportsWhatIsNotThereAndFoldersWithoutPages)
{
    const TestFiles files;
    files.write(u"empty/readme.md"_s, "x");
    files.write(u"full/1.txt"_s, "x");
    const QString missing = files.path(u"nowhere"_s);
    const ingest::FoundFiles found
        = ingest::findPageFiles({missing, files.path(u"empty"_s), files.path(u"full"_s)});
    EXPECT_EQ(files.relative(found.files), QStringList{u"full/1.txt"_s});
    ASSERT_EQ(found.failed.size(), 2);
    EXPECT_EQ(found.failed[0].error.kind, ErrorKind::FileMissing);
    EXPECT_EQ(found.failed[0].path, missing);
    EXPECT_EQ(found.failed[1].error.kind, ErrorKind::NoPages);
    EXPECT_EQ(found.failed[1].path, files.path(u"empty"_s));
}

TEST(FindPageFiles, NamesTheFolderThatCannotBeRead)
{
    const TestFiles files;
    files.write(u"open/1.txt"_s, "x");
    files.write(u"closed/2.txt"_s, "x");
    const QString closed = files.path(u"closed"_s);
    ASSERT_TRUE(QFile::setPermissions(files.path(), QFile::Permissions(0x7755)));
    ASSERT_TRUE(QFile::setPermissions(closed, QFileDevice::Permissions()));
    {
        const AsNobody nobody;
        const ingest::FoundFiles found = ingest::findPageFiles({files.path()});
        EXPECT_EQ(found.files.size(), 1);
        ASSERT_EQ(found.failed.size(), 1);
        EXPECT_EQ(found.failed[0].path, closed);
        EXPECT_EQ(found.failed[0].error.kind, ErrorKind::FileUnreadable);
    }
    EXPECT_TRUE(QFile::setPermissions(closed, QFile::Permissions(0x7700)));
}
