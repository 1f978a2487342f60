// The programs with a translation installed: tr() really finds what the .ts file has, in every folder that has texts.
#include "app/translation.h"
#include "core/page/article.h"
#include "core/page/pagefacts.h"
#include "ui/annotate/highlightlist.h"
#include "ui/articles/articlepane.h"
#include "ui/messages/errortext.h"
#include "ui/places/placepane.h"
#include "ui/places/treemodels.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/sourceline.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcess>
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

QString cliIn(const char *language, const QStringList &arguments)
{
    QProcess cli;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANGUAGE"_s})
        environment.remove(name);
    environment.insert(u"LANG"_s, QString::fromLatin1(language));
    cli.setProcessEnvironment(environment);
    cli.start(QStringLiteral(JIANBAO_CLI), arguments);
    EXPECT_TRUE(cli.waitForFinished());
    return QString::fromUtf8(cli.readAllStandardOutput());
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

} // namespace

} // namespace jianbao::test
