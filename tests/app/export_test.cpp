#include "clitest.h"

#include <QDir>
#include <QFile>

using namespace jianbao::test;

namespace {

class Export : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_library = makeLibrary();
    }
    QStringList in(const QStringList &options) const
    {
        return QStringList{u"export"_s, u"--library"_s, m_library} + options;
    }

private:
    QString m_library;
};

} // namespace

TEST_F(Export, WritesEachFormat)
{
    const QList<QPair<QString, QString>> files{{u"markdown"_s, u"# 藕塘添了新水闸\n"_s},
                                               {u"html"_s, u"<h2>藕塘添了新水闸</h2>"_s},
                                               {u"csv"_s, u",藕塘添了新水闸,"_s},
                                               {u"json"_s, u"\"headline\": \"藕塘添了新水闸\""_s}};
    for (const auto &[format, words] : files) {
        const QString said = done(in({u"--format"_s, format, u"--output"_s, path(u"out"_s)}));
        EXPECT_TRUE(said.contains(u"4 article"_s)) << said.toStdString();
        EXPECT_TRUE(QString::fromUtf8(read(u"out"_s)).contains(words)) << format.toStdString();
    }
}

TEST_F(Export, KnowsTheFormatByTheEnding)
{
    done(in({u"--output"_s, path(u"out.csv"_s)}));
    EXPECT_TRUE(read(u"out.csv"_s).startsWith("\xEF\xBB\xBFid,"));
    done(in({u"--output"_s, path(u"out.MD"_s)}));
    EXPECT_TRUE(read(u"out.MD"_s).startsWith("# "));
}

TEST_F(Export, TakesArticlesInTheOrderGivenOrByConditions)
{
    const QJsonArray byId = array(in({u"--format"_s, u"json"_s, u"--output"_s, u"-"_s, u"3"_s, u"1"_s}));
    ASSERT_EQ(byId.size(), 2);
    EXPECT_EQ(byId[0][u"id"_s].toInt(), 3);
    EXPECT_EQ(byId[1][u"id"_s].toInt(), 1);
    const QJsonArray byPlace = array(in({u"--format"_s, u"json"_s, u"--output"_s, u"-"_s, u"--place"_s, u"微山县"_s,
                                         u"--sort"_s, u"headline"_s}));
    ASSERT_EQ(byPlace.size(), 3);
    EXPECT_EQ(byPlace[0][u"headline"_s], u"渡口的早市"_s);
}

TEST_F(Export, WritesWholeFilesOrNone)
{
    const QString old = write(u"old.md"_s, "old");
    fails(1, in({u"--output"_s, old, u"4711"_s}), {u"4711"_s});
    fails(1, in({u"--output"_s, old, u"--place"_s, u"江苏省"_s}), {u"not found"_s});
    EXPECT_EQ(read(u"old.md"_s), "old");
    fails(1, in({u"--format"_s, u"csv"_s, u"--output"_s, path({})}), {path({}), u"could not be written"_s});
    fails(1, in({u"--output"_s, path(u"no/folder/a.md"_s)}), {u"no/folder/a.md"_s});

    ASSERT_TRUE(QDir().mkpath(path(u"closed"_s)));
    ASSERT_TRUE(QFile::setPermissions(path(u"closed"_s), QFile::Permissions(0x5555)));
    const Ran ran = runAsNobody(in({u"--output"_s, path(u"closed/a.md"_s)}));
    EXPECT_TRUE(QFile::setPermissions(path(u"closed"_s), QFile::Permissions(0x7755)));
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.err.contains(path(u"closed/a.md"_s))) << ran.err.toStdString();
}
