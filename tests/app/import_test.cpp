#include "clitest.h"

using namespace jianbao::test;

namespace {

class Import : public CliTest
{
protected:
    QByteArray page(int number) const
    {
        return u"第%1棵柳树\n本报讯（记者 齐小满）清早，护堤员在第%1棵柳树下挂好了水尺。\n"_s.arg(number).toUtf8();
    }
    QString in(const QString &command, const QStringList &more = {}) const
    {
        return done(QStringList{command, u"--library"_s, path(u"l.jianbao"_s)} + more);
    }
};

} // namespace

TEST_F(Import, TakesFilesAndFoldersAndReports)
{
    write(u"2024/1.txt"_s, page(1));
    write(u"2024/deep/2.text"_s, page(2));
    const QString single = write(u"3.txt"_s, page(3));
    const QString report = in(u"import"_s, {path(u"2024"_s), single});
    EXPECT_TRUE(report.contains(u"Imported 3 page"_s)) << report.toStdString();
    EXPECT_EQ(in(u"list"_s, {u"--count"_s}), u"3\n"_s);
}

TEST_F(Import, TwiceChangesNothing)
{
    write(u"in/1.txt"_s, page(1));
    in(u"import"_s, {path(u"in"_s)});
    const QString before = in(u"list"_s, {u"--format"_s, u"json"_s});
    const QString report = in(u"import"_s, {path(u"in"_s)});
    EXPECT_TRUE(report.contains(u"Imported 0 page"_s) && report.contains(u"1 page(s) were already here"_s))
        << report.toStdString();
    EXPECT_EQ(in(u"list"_s, {u"--format"_s, u"json"_s}), before);
}

TEST_F(Import, StoresWhatTheUserSaysOfThePages)
{
    const QString file = write(u"x.txt"_s, page(1));
    in(u"import"_s, {u"--paper"_s, u"水乡报"_s, u"--date"_s, u"2020-01-02"_s, u"--page"_s, u"A3"_s, file});
    const QJsonObject article = object({u"show"_s, u"--library"_s, path(u"l.jianbao"_s), u"--format"_s, u"json"_s,
                                        u"1"_s});
    EXPECT_EQ(article[u"paper"_s], u"水乡报"_s);
    EXPECT_EQ(article[u"issue_date"_s], u"2020-01-02"_s);
    EXPECT_EQ(article[u"page_no"_s], u"A3"_s);
}
