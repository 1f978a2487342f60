// What people really feed a program: each with a clear message and exit status, and nothing lost.
#include "clitest.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>

using namespace jianbao::test;

namespace {

class BadInput : public CliTest
{
protected:
    // A page that no command can read: parse and import both name it and its cause.
    void refused(const QString &file, const QString &cause, const QStringList &options = {}) const
    {
        fails(1, QStringList{u"parse"_s, u"--format"_s, u"json"_s} + options + QStringList{file}, {file, cause});
        const QString library = path(u"refused.jianbao"_s);
        fails(1, QStringList{u"import"_s, u"--library"_s, library} + options + QStringList{file}, {file, cause});
    }

    const QByteArray good = "堤上的柳树\n本报讯（记者 齐小满）清早，护堤员挂好了水尺。\n";
};

} // namespace

TEST_F(BadInput, EmptyFile)
{
    refused(write(u"empty.txt"_s, ""), u"no text"_s);
    refused(write(u"blank.txt"_s, "\r\n \n"), u"no text"_s);
}

TEST_F(BadInput, BinaryFile)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (int i = 0; i < 4096; ++i)
        bytes += char(i * 7919 >> 3);
    refused(write(u"picture.txt"_s, bytes), u"not a text file"_s);
}

TEST_F(BadInput, MissingFile)
{
    refused(path(u"nowhere.txt"_s), u"does not exist"_s);
}

TEST_F(BadInput, WrongEncodingForced)
{
    QStringEncoder gb18030("GB18030");
    ASSERT_TRUE(gb18030.isValid());
    const QString file = write(u"gb.txt"_s, gb18030.encode(QString::fromUtf8(good)));
    refused(file, u"byte 1"_s, {u"--encoding"_s, u"UTF-8"_s});
    EXPECT_TRUE(done({u"parse"_s, u"--encoding"_s, u"GB18030"_s, file}).contains(u"护堤员挂好了水尺"_s));
    EXPECT_TRUE(done({u"parse"_s, u"--encoding"_s, u"gbk"_s, file}).contains(u"护堤员挂好了水尺"_s));
}

TEST_F(BadInput, UnknownEncoding)
{
    const QString file = write(u"a.txt"_s, good);
    fails(1, {u"parse"_s, u"--encoding"_s, u"KOI-9"_s, file}, {u"KOI-9"_s, u"GB18030"_s});
    fails(1, {u"import"_s, u"--library"_s, path(u"l.jianbao"_s), u"--encoding"_s, u"KOI-9"_s, file}, {u"KOI-9"_s});
    EXPECT_FALSE(QFile::exists(path(u"l.jianbao"_s)));
}

TEST_F(BadInput, UnreadableFile)
{
    const QString file = write(u"secret.txt"_s, good);
    ASSERT_TRUE(QFile::setPermissions(file, QFileDevice::Permissions()));
    const Ran ran = runAsNobody({u"parse"_s, u"--format"_s, u"json"_s, file});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.out.toStdString(), "");
    EXPECT_TRUE(ran.err.contains(file) && ran.err.contains(u"cannot be read"_s)) << ran.err.toStdString();
}

TEST_F(BadInput, FolderInsteadOfAFile)
{
    const QString folder = path(u"folder"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    fails(1, {u"parse"_s, folder}, {folder});
    fails(1, {u"import"_s, u"--library"_s, path(u"l.jianbao"_s), folder}, {folder, u"no page files"_s});
}

TEST_F(BadInput, OneLineOfFiveMegabytes)
{
    const QString sentence = u"柳堤村的水车转了一夜，"_s;
    const QString file = write(u"long.txt"_s, sentence.repeated(160000).toUtf8());
    const QJsonObject json = object({u"parse"_s, u"--format"_s, u"json"_s, file});
    EXPECT_EQ(json[u"articles"_s].toArray().size() + json[u"furniture"_s].toArray().size(), 1);
    const QString library = path(u"long.jianbao"_s);
    done({u"import"_s, u"--library"_s, library, file});
    EXPECT_EQ(done({u"search"_s, u"--library"_s, library, u"--count"_s, u"水车"_s}), u"1\n"_s);
}

// Each of them among good files: the rest is imported.
TEST_F(BadInput, StopsNothing)
{
    for (int number = 1; number <= 5; ++number)
        write(u"in/%1.txt"_s.arg(number), good + QByteArray::number(number));
    const QString empty = write(u"in/2b.txt"_s, "");
    const QString binary = write(u"in/3b.txt"_s, QByteArray("GIF89a\0\0\0\0\xff\xff", 12));
    const QString library = path(u"l.jianbao"_s);
    const Ran ran = run({u"import"_s, u"--library"_s, library, path(u"in"_s), path(u"nowhere"_s)});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.out.toStdString(), "");
    for (const QString &words : {empty, binary, path(u"nowhere"_s), u"Imported 5 page"_s, u"3 path"_s})
        EXPECT_TRUE(ran.err.contains(words)) << words.toStdString() << '\n' << ran.err.toStdString();
    EXPECT_EQ(done({u"list"_s, u"--library"_s, library, u"--count"_s}), u"5\n"_s);
}

TEST_F(BadInput, LibraryThatIsNone)
{
    const QString text = write(u"letter.jianbao"_s, "Dear library,\n" + QByteArray(4096, 'x'));
    fails(1, {u"list"_s, u"--library"_s, text}, {text, u"not a Jianbao library"_s});
    fails(1, {u"import"_s, u"--library"_s, text, write(u"a.txt"_s, good)}, {text, u"not a Jianbao library"_s});
    EXPECT_TRUE(read(u"letter.jianbao"_s).startsWith("Dear library"));
    fails(1, {u"list"_s, u"--library"_s, path(u"nowhere.jianbao"_s)}, {u"nowhere.jianbao"_s, u"does not exist"_s});
    EXPECT_FALSE(QFile::exists(path(u"nowhere.jianbao"_s)));
}

TEST_F(BadInput, LibraryOfANewerVersion)
{
    const QString library = makeLibrary();
    QFile file(library);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    // The version stands at byte 60 of an SQLite file, big-endian.
    ASSERT_TRUE(file.seek(60));
    ASSERT_EQ(file.write("\0\1\0\0", 4), 4);
    file.close();
    const QByteArray before = read(u"lib.jianbao"_s);
    fails(1, {u"list"_s, u"--library"_s, library}, {library, u"newer version"_s});
    fails(1, {u"import"_s, u"--library"_s, library, write(u"a.txt"_s, good)}, {library, u"newer version"_s});
    EXPECT_EQ(read(u"lib.jianbao"_s), before);
}

TEST_F(BadInput, ReadOnlyFolder)
{
    const QString page = write(u"a.txt"_s, good);
    ASSERT_TRUE(QDir().mkpath(path(u"closed"_s)));
    ASSERT_TRUE(QFile::setPermissions(path(u"closed"_s), QFile::Permissions(0x5555)));
    const QString library = path(u"closed/l.jianbao"_s);
    Ran ran = runAsNobody({u"import"_s, u"--library"_s, library, page});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.out.toStdString(), "");
    EXPECT_TRUE(ran.err.contains(library)) << ran.err.toStdString();

    ran = runAsNobody({u"gazetteer"_s, u"微山县"_s});
    EXPECT_EQ(ran.status, 0) << "needs no library";
    EXPECT_TRUE(QFile::setPermissions(path(u"closed"_s), QFile::Permissions(0x7755)));
}

// It can be read, not changed.
TEST_F(BadInput, ReadOnlyLibrary)
{
    const QString library = makeLibrary();
    ASSERT_TRUE(QFile::setPermissions(library, QFile::Permissions(0x4444)));
    Ran ran = runAsNobody({u"list"_s, u"--library"_s, library, u"--count"_s});
    EXPECT_EQ(ran.status, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.out, u"4\n"_s);
    ran = runAsNobody({u"tag"_s, u"add"_s, u"--library"_s, library, u"产业"_s, u"1"_s});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.out.toStdString(), "");
    EXPECT_TRUE(ran.err.contains(u"cannot be changed"_s)) << ran.err.toStdString();
}
