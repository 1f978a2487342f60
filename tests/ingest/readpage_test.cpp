#include "testfiles.h"

#include "core/ingest/importer.h"

using namespace jianbao;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

ErrorKind kindOfFailure(const QString &path, const ingest::ImportOptions &options = {})
{
    const auto page = ingest::readPage(path, options, gazetteer());
    EXPECT_FALSE(page);
    return page ? ErrorKind::Cancelled : page.error().kind;
}

page::PageFacts userFacts(const QString &paper, QDate date, const QString &pageNo)
{
    using page::FactSource;
    return {paper, date, pageNo, paper.isEmpty() ? FactSource::None : FactSource::User,
            date.isValid() ? FactSource::User : FactSource::None,
            pageNo.isEmpty() ? FactSource::None : FactSource::User};
}

} // namespace

TEST(ReadPage, KeepsTheTextAndSaysWhereItIsFrom)
{
    const TestFiles files;
    const QString path = files.write(u"柳堤晚报20240312_02.txt"_s, pageText(7));
    const auto page = ingest::readPage(path, {}, gazetteer());
    ASSERT_TRUE(page);
    EXPECT_EQ(page->text, QString::fromUtf8(pageText(7)));
    EXPECT_EQ(page->fileName, u"柳堤晚报20240312_02.txt"_s);
    EXPECT_EQ(page->sourcePath, path);
    EXPECT_EQ(page->encoding, u"UTF-8"_s);
    EXPECT_EQ(page->parse.facts.date, QDate(2024, 3, 12));
    EXPECT_EQ(page->parse.facts.pageNo, u"2"_s);
    EXPECT_FALSE(page->parse.articles.isEmpty());
}

TEST(ReadPage, ReadsTheFolderOfARelativePath)
{
    const TestFiles files;
    files.write(u"2024-03-12/02.txt"_s, pageText(7));
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(files.path(u"2024-03-12"_s)));
    const auto page = ingest::readPage(u"02.txt"_s, {}, gazetteer());
    QDir::setCurrent(before);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->parse.facts.date, QDate(2024, 3, 12));
}

TEST(ReadPage, WhatTheUserGivesWinsAndWhatIsGivenForOneFileWinsOverAll)
{
    const TestFiles files;
    const QString path = files.write(u"柳堤晚报20240312_02.txt"_s, pageText(7));
    ingest::ImportOptions options;
    options.facts = userFacts(u"水乡报"_s, QDate(2020, 1, 2), {});
    options.factsByPath[path] = userFacts({}, QDate(2021, 5, 6), u"A3"_s);
    const auto page = ingest::readPage(path, options, gazetteer());
    ASSERT_TRUE(page);
    EXPECT_EQ(page->parse.facts, userFacts(u"水乡报"_s, QDate(2021, 5, 6), u"A3"_s));
}

TEST(ReadPage, SaysWhatIsWrongWithAFile)
{
    const TestFiles files;
    const QString missing = files.path(u"nowhere.txt"_s);
    const auto page = ingest::readPage(missing, {}, gazetteer());
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, ErrorKind::FileMissing);
    EXPECT_EQ(page.error().subject, missing);
    EXPECT_EQ(kindOfFailure(files.path()), ErrorKind::FileUnreadable);
    EXPECT_EQ(kindOfFailure(files.write(u"empty.txt"_s, "")), ErrorKind::FileEmpty);
    EXPECT_EQ(kindOfFailure(files.write(u"blank.txt"_s, " \r\n\n\t ")), ErrorKind::FileEmpty);
    EXPECT_EQ(kindOfFailure(files.write(u"picture.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20))),
              ErrorKind::NotText);
}

TEST(ReadPage, ReportsAnUnreadableFile)
{
    const TestFiles files;
    const QString path = files.write(u"secret.txt"_s, pageText(1));
    ASSERT_TRUE(QFile::setPermissions(files.path(), QFile::Permissions(0x7755)));
    ASSERT_TRUE(QFile::setPermissions(path, QFileDevice::Permissions()));
    const AsNobody nobody;
    EXPECT_EQ(kindOfFailure(path), ErrorKind::FileUnreadable);
}

TEST(ReadPage, RefusesAFileTooLargeForAPage)
{
    const TestFiles files;
    const QString path = files.path(u"dump.txt"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(ingest::maximumFileSize + 1)); // sparse: takes no space
    file.close();
    EXPECT_EQ(kindOfFailure(path), ErrorKind::FileTooLarge);
}

TEST(ReadPage, TakesTheEncodingItIsTold)
{
    const TestFiles files;
    const QString path = files.write(u"page.txt"_s, pageText(3));
    ingest::ImportOptions options;
    options.encoding = u"UTF-16LE"_s;
    const QString odd = files.write(u"odd.txt"_s, "\x55");
    EXPECT_EQ(kindOfFailure(odd, options), ErrorKind::Undecodable);
    options.encoding = u"no-such-code"_s;
    EXPECT_EQ(kindOfFailure(path, options), ErrorKind::UnknownEncoding);

    const QString latin = files.write(u"latin.txt"_s, "caf\xe9 au lait\n");
    options.encoding = u"UTF-8"_s;
    const auto page = ingest::readPage(latin, options, gazetteer());
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, ErrorKind::Undecodable);
    EXPECT_EQ(page.error().position, 3);
}

TEST(ReadPage, ReadsOneLineOfFiveMegabytes)
{
    const TestFiles files;
    const QString sentence = u"柳堤村的水车转了一夜，"_s;
    const QByteArray line = sentence.repeated(5 * 1024 * 1024 / sentence.toUtf8().size()).toUtf8();
    const auto page = ingest::readPage(files.write(u"long.txt"_s, line), {}, gazetteer());
    ASSERT_TRUE(page);
    EXPECT_EQ(page->text.toUtf8(), line);
    qsizetype covered = 0;
    for (const page::Article &article : page->parse.articles) {
        for (const page::Block &block : article.blocks)
            covered += block.range.length();
    }
    for (const page::Block &block : page->parse.furniture)
        covered += block.range.length();
    EXPECT_EQ(covered, page->text.size());
}

TEST(InspectFile, SaysEncodingAndFactsForTheForm)
{
    const TestFiles files;
    const QString path = files.write(u"柳堤晚报20240312_02.txt"_s, pageText(7));
    const auto facts = ingest::inspectFile(path, gazetteer());
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->path, path);
    EXPECT_EQ(facts->encoding, u"UTF-8"_s);
    EXPECT_EQ(facts->facts.date, QDate(2024, 3, 12));
    EXPECT_EQ(facts->facts.dateSource, page::FactSource::FileName);
    EXPECT_FALSE(ingest::inspectFile(files.path(u"nowhere.txt"_s), gazetteer()));
}
