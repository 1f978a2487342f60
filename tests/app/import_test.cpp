#include "clitest.h"

#include <QProcess>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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
    EXPECT_TRUE(report.contains(u"Imported 0 pages with 0 articles."_s) && report.contains(u"1 page was already here"_s))
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

// Ctrl+C while a page is being read: what is whole stays, and importing again goes on. A named pipe among the pages
// holds the import up until it has been interrupted.
TEST_F(Import, CtrlCKeepsWholePages)
{
    for (int number = 1; number <= 300; ++number)
        write(u"in/%1.txt"_s.arg(number), page(number));
    const QByteArray pipe = path(u"in/100b.txt"_s).toUtf8();
    ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
    QStringList pages;
    for (int number = 1; number <= 300; ++number)
        pages.append(path(u"in/%1.txt"_s.arg(number)));

    QProcess import;
    import.start(QString::fromUtf8(JIANBAO_CLI),
                 QStringList{u"import"_s, u"--library"_s, path(u"l.jianbao"_s), path(u"in/100b.txt"_s)} + pages);
    const int writer = open(pipe.constData(), O_WRONLY); // waits until the import reads
    ASSERT_GE(writer, 0);
    ASSERT_EQ(kill(pid_t(import.processId()), SIGINT), 0);
    close(writer);
    ASSERT_TRUE(import.waitForFinished());
    EXPECT_EQ(import.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(import.exitCode(), 1);
    EXPECT_TRUE(QString::fromUtf8(import.readAllStandardError()).contains(u"Import stopped after"_s));

    const int kept = in(u"list"_s, {u"--count"_s}).toInt();
    EXPECT_LT(kept, 300);
    in(u"import"_s, pages);
    EXPECT_EQ(in(u"list"_s, {u"--count"_s}).toInt(), 300);
}
