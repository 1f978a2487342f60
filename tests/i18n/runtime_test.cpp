// The programs with a translation installed: tr() really finds what the .ts file has, in every folder that has texts.
#include "app/translation.h"
#include "core/page/article.h"
#include "core/page/pagefacts.h"
#include "core/store/library.h"
#include "ui/annotate/highlightlist.h"
#include "ui/articles/articlepane.h"
#include "ui/messages/errordetail.h"
#include "ui/messages/errortext.h"
#include "ui/messages/sentences.h"
#include "ui/places/placepane.h"
#include "ui/places/treemodels.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/sourceline.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

#include <gtest/gtest.h>

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

// Installs a language for one test and takes it away again.
class Translated : public testing::Test
{
protected:
    void use(const QString &language)
    {
        app::installTranslation(language);
        ASSERT_FALSE(QCoreApplication::instance()->findChildren<QTranslator *>().isEmpty());
    }
    void TearDown() override
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QLocale::setDefault(m_before);
    }

private:
    QLocale m_before;
};

QString outputIn(const char *language, const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANGUAGE"_s})
        environment.remove(name);
    environment.insert(u"LANG"_s, QString::fromLatin1(language));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString cliIn(const char *language, const QStringList &arguments)
{
    return outputIn(language, QStringLiteral(JIANBAO_CLI), arguments);
}

class Chinese : public Translated
{
protected:
    void SetUp() override { use(u"zh"_s); }
};

class English : public Translated
{
protected:
    void SetUp() override { use(u"en"_s); }
};

TEST_F(Chinese, IsFoundForClassesOfEveryFolder)
{
    EXPECT_EQ(ui::PlaceTreeModel::fixedName(lists::FixedRow::NoTownship), u"未定乡镇"_s);
    EXPECT_EQ(ui::PlacePane::tr("Places"), u"地区"_s);
    EXPECT_EQ(ui::ArticlePane::tr("%n article(s) to check, least certain first.", nullptr, 2),
              u"2 篇待核，最没把握的在前。"_s);
    EXPECT_EQ(ui::ReaderPane::tr("Choose an article to read"), u"选择一篇稿件开始阅读"_s);
    EXPECT_EQ(ui::HighlightList::tr("Orphans"), u"失位高亮"_s);
    EXPECT_EQ(ui::Session::tr("Undone: %1"), u"已撤销：%1"_s);
    EXPECT_TRUE(ui::errorText({ErrorKind::FileMissing, u"甲.txt"_s, {}, -1}).startsWith(u"“甲.txt”不存在。"));
}

TEST_F(Chinese, CountsWithOneForm)
{
    EXPECT_EQ(ui::Session::tr("Starred %n articles", nullptr, 1), u"已给 1 篇稿件加星标"_s);
    EXPECT_EQ(ui::Session::tr("Starred %n articles", nullptr, 3), u"已给 3 篇稿件加星标"_s);
}

TEST_F(Chinese, WritesDatesAndCitationsAsChineseDoes)
{
    page::Article article;
    article.headline = u"苇编进了课堂"_s;
    page::PageFacts facts;
    facts.paper = u"湖区日报"_s;
    facts.date = QDate(2024, 5, 16);
    facts.pageNo = u"A2"_s;
    EXPECT_EQ(ui::citation(article, facts), u"《苇编进了课堂》，湖区日报，2024年5月16日，A2版"_s);
    EXPECT_EQ(QLocale().toString(facts.date, u"dddd"_s), u"星期四"_s);
}

// The technical details of core come in English; a person who reads Chinese gets them in Chinese.
TEST_F(Chinese, TellsTheDetailsOfErrors)
{
    EXPECT_EQ(ui::detailText(u"the file is write-protected"_s), u"文件写保护"_s);
    EXPECT_EQ(ui::detailText(u"schema 1 has to be brought to 3 before it can be read; the folder is write-protected"_s),
              u"资料库为第 1 版，须先升级到第 3 版才能读取；文件夹写保护"_s);
    EXPECT_TRUE(ui::errorText({ErrorKind::NotText, u"甲.txt"_s, u"a PDF file"_s, -1}).endsWith(u"（PDF 文件）"_s));
    EXPECT_EQ(ui::detailText(u"SQLITE_ODD: something else"_s), u"SQLITE_ODD: something else"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"账本.jianbao"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("只是一段文字，不是资料库。");
    file.close();
    const auto library = store::Library::open(file.fileName(), store::OpenMode::ReadWrite);
    ASSERT_FALSE(library);
    EXPECT_TRUE(ui::errorText(library.error()).endsWith(u"（不是 SQLite 文件）"_s))
        << ui::errorText(library.error()).toStdString();
}

TEST_F(Chinese, SetsNoSpaceBetweenSentences)
{
    EXPECT_EQ(ui::joinSentences({u"已导入。"_s, u"其余照旧。"_s, u"完。"_s}), u"已导入。其余照旧。完。"_s);
}

TEST_F(English, SetsASpaceBetweenSentences)
{
    EXPECT_EQ(ui::joinSentences({}), QString());
    EXPECT_EQ(ui::joinSentences({u"100 %1."_s}), u"100 %1."_s);
    EXPECT_EQ(ui::joinSentences({u"One."_s, u"Two %2."_s, u"Three."_s}), u"One. Two %2. Three."_s);
}

TEST_F(English, CountsWithTwoForms)
{
    EXPECT_EQ(ui::Session::tr("Starred %n articles", nullptr, 1), u"Starred 1 article"_s);
    EXPECT_EQ(ui::Session::tr("Starred %n articles", nullptr, 3), u"Starred 3 articles"_s);
}

TEST(CommandLineLanguage, FollowsTheSystem)
{
    EXPECT_TRUE(cliIn("zh_CN.UTF-8", {u"--help"_s}).startsWith(u"名称\n"));
    EXPECT_TRUE(cliIn("zh_CN.UTF-8", {u"tag"_s, u"add"_s, u"--help"_s}).contains(u"\n参数\n"));
    EXPECT_TRUE(cliIn("en_US.UTF-8", {u"--help"_s}).startsWith(u"NAME\n"));
    EXPECT_TRUE(cliIn("C", {u"--help"_s}).startsWith(u"NAME\n"));
}

// Only names of options and of the program are in Latin letters.
TEST(WindowLanguage, OfTheHelpFollowsTheSystem)
{
    const QString help = outputIn("zh_CN.UTF-8", QStringLiteral(JIANBAO_WINDOW), {u"--help"_s});
    EXPECT_TRUE(help.contains(u"资料库"_s)) << help.toStdString();
    EXPECT_FALSE(help.contains(u"library"_s)) << help.toStdString();
    EXPECT_FALSE(help.contains(u"newspaper"_s)) << help.toStdString();
    EXPECT_TRUE(outputIn("en_US.UTF-8", QStringLiteral(JIANBAO_WINDOW), {u"--help"_s}).contains(u"local newspapers"_s));
}

} // namespace

} // namespace jianbao::test
