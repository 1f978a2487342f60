#include "clitest.h"

using namespace jianbao::test;

namespace {

// A library with one page of tests/data: article 1 is 老街, article 2 笋壳.
class Repairs : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_library = path(u"lib.jianbao"_s);
        done(in({u"import"_s, QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/pages/building/b02-titles-before.txt")}));
    }
    QStringList in(const QStringList &command) const { return command + QStringList{u"--library"_s, m_library}; }
    QString repair(const QStringList &command) const { return done(in(QStringList{u"repair"_s} + command)); }
    void refuses(int status, const QStringList &command, const QStringList &words) const
    {
        fails(status, in(QStringList{u"repair"_s} + command), words);
    }
    QJsonObject article(int id) const
    {
        return object(in({u"show"_s, QString::number(id), u"--format"_s, u"json"_s}));
    }
    qsizetype articles() const { return array(in({u"list"_s, u"--format"_s, u"json"_s})).size(); }
    QJsonArray list() const { return array(in({u"repair"_s, u"list"_s, u"--format"_s, u"json"_s})); }

private:
    QString m_library;
};

} // namespace

TEST_F(Repairs, SplitByLineByWordsAndByLines)
{
    EXPECT_EQ(repair({u"split"_s, u"1"_s, u"--from"_s, u"18"_s}), u"Made repair 1. New articles: 9.\n"_s);
    EXPECT_EQ(article(1)[u"paragraphs"_s].toArray().size(), 2);
    EXPECT_TRUE(article(9)[u"paragraphs"_s][0].toString().startsWith(u"施工挖到"_s));
    EXPECT_EQ(repair({u"undo"_s}), u"Took repair 1 back. No longer articles: 9.\n"_s);
    EXPECT_EQ(article(1)[u"paragraphs"_s].toArray().size(), 4);
    // Words that two lines part; the article comes back under its number.
    EXPECT_TRUE(repair({u"split"_s, u"1"_s, u"--text"_s, u"开药材铺的老店主廖仲平说，小时候听祖父"_s}).contains(u"10"_s));
    EXPECT_EQ(repair({u"redo"_s, u"1"_s}), u"Made repair 1 again. New articles: 9.\n"_s);
    EXPECT_EQ(article(10)[u"paragraphs"_s].toArray().size(), 1);
    EXPECT_EQ(repair({u"undo"_s, u"2"_s}), u"Took repair 2 back. No longer articles: 10.\n"_s);
    repair({u"undo"_s, u"1"_s});
    // Furniture of the page.
    EXPECT_TRUE(repair({u"split"_s, u"1"_s, u"--lines"_s, u"1-2"_s}).contains(u"New articles: 11."_s));
    refuses(1, {u"split"_s, u"1"_s, u"--lines"_s, u"25-29"_s}, {u"25-29"_s, u"article 1"_s});
    refuses(1, {u"split"_s, u"1"_s, u"--from"_s, u"5"_s}, {u"Nothing of the article would be left."_s});
}

TEST_F(Repairs, MergeKeepsTagsAndNotes)
{
    done(in({u"tag"_s, u"add"_s, u"竹"_s, u"2"_s}));
    done(in({u"note"_s, u"set"_s, u"2"_s, u"核对"_s}));
    EXPECT_EQ(repair({u"merge"_s, u"1"_s, u"2"_s}), u"Made repair 1. No longer articles: 2.\n"_s);
    EXPECT_EQ(article(1)[u"tags"_s].toArray(), QJsonArray{u"竹"_s});
    EXPECT_EQ(done(in({u"note"_s, u"show"_s, u"1"_s})), u"核对\n"_s);
    repair({u"undo"_s, u"1"_s});
    EXPECT_EQ(done(in({u"note"_s, u"show"_s, u"2"_s})), u"核对\n"_s);
    EXPECT_TRUE(article(1)[u"tags"_s].toArray().isEmpty());
}

TEST_F(Repairs, MoveRoleJoinAndBreak)
{
    repair({u"move"_s, u"2"_s, u"--lines"_s, u"25"_s});
    EXPECT_TRUE(article(2)[u"paragraphs"_s][0].toString().startsWith(u"想到是真的。"_s));
    repair({u"move"_s, u"2"_s, u"--lines"_s, u"25"_s, u"--after"_s, u"35"_s});
    EXPECT_TRUE(article(2)[u"paragraphs"_s][0].toString().startsWith(u"本报讯"_s));
    repair({u"undo"_s, u"2"_s});
    repair({u"undo"_s, u"1"_s});

    repair({u"role"_s, u"1"_s, u"kicker"_s, u"--lines"_s, u"25"_s});
    EXPECT_EQ(article(1)[u"kicker"_s], u"想到是真的。"_s);
    repair({u"undo"_s});
    repair({u"role"_s, u"1"_s, u"furniture"_s, u"--text"_s, u"想到是真的。"_s});
    EXPECT_FALSE(article(1)[u"paragraphs"_s][3].toString().contains(u"想到是真的"_s));
    repair({u"undo"_s});

    repair({u"break"_s, u"1"_s, u"--text"_s, u"设计单位没有"_s});
    EXPECT_TRUE(article(1)[u"paragraphs"_s][2].toString().startsWith(u"设计单位"_s));
    repair({u"join"_s, u"1"_s, u"--lines"_s, u"18"_s});
    EXPECT_TRUE(article(1)[u"paragraphs"_s][2].toString().contains(u"荷塘里。施工"_s));
    refuses(1, {u"join"_s, u"1"_s, u"--lines"_s, u"5"_s}, {u"article 1"_s, u"No paragraph stands before it"_s});
}

TEST_F(Repairs, TitleContributorsDateAndTownship)
{
    repair({u"title"_s, u"1"_s, u"会呼吸的砖"_s});
    repair({u"title"_s, u"1"_s, u"老街"_s, u"--as"_s, u"kicker"_s});
    repair({u"contributors"_s, u"1"_s, u"记者:周明远"_s, u"通讯员：李秋"_s});
    repair({u"date"_s, u"1"_s, u"2024-06-09"_s});
    repair({u"township"_s, u"1"_s, u"英德市/西牛镇"_s});
    const QJsonObject now = article(1);
    EXPECT_EQ(now[u"headline"_s], u"会呼吸的砖"_s);
    EXPECT_EQ(now[u"kicker"_s], u"老街"_s);
    EXPECT_EQ(now[u"contributors"_s][1][u"name"_s], u"李秋"_s);
    EXPECT_EQ(now[u"dateline_date"_s], u"2024-06-09"_s);
    EXPECT_EQ(now[u"township"_s][u"name"_s], u"西牛镇"_s);
    EXPECT_EQ(array(in({u"search"_s, u"会呼吸的砖"_s, u"--format"_s, u"json"_s})).size(), 1);
    repair({u"township"_s, u"1"_s, u"--none"_s});
    repair({u"contributors"_s, u"1"_s, u"--none"_s});
    EXPECT_TRUE(article(1)[u"township"_s].isNull());
    EXPECT_TRUE(article(1)[u"contributors"_s].toArray().isEmpty());
    refuses(1, {u"contributors"_s, u"1"_s, u"周明远"_s}, {u"周明远"_s, u"记者:周明远"_s});
    refuses(1, {u"township"_s, u"1"_s, u"清远市"_s}, {u"清远市"_s});
    refuses(2, {u"date"_s, u"1"_s}, {u"DATE"_s});
    refuses(2, {u"date"_s, u"1"_s, u"2024-06-09"_s, u"--none"_s}, {u"--none"_s});
}

TEST_F(Repairs, CorrectIsReadAndSearched)
{
    EXPECT_EQ(repair({u"correct"_s, u"1"_s, u"关山越"_s, u"关山月"_s}), u"Made repair 1.\n"_s);
    EXPECT_EQ(article(1)[u"contributors"_s][0][u"name"_s], u"关山月"_s);
    EXPECT_TRUE(done(in({u"show"_s, u"1"_s})).contains(u"记者 关山月）雨点"_s));
    EXPECT_TRUE(done(in({u"show"_s, u"1"_s, u"--source"_s})).contains(u"记者 关山越）雨点"_s)); // the page
    EXPECT_EQ(array(in({u"search"_s, u"关山月"_s, u"--format"_s, u"json"_s})).size(), 1);
    refuses(1, {u"correct"_s, u"1"_s, u"关山越"_s, u"关山"_s}, {u"关山越"_s, u"article 1"_s});
    refuses(1, {u"correct"_s, u"1"_s, u"老街"_s, u"新街"_s}, {u"5, 8, 9, 12"_s});
    repair({u"correct"_s, u"1"_s, u"老街"_s, u"新街"_s, u"--lines"_s, u"12"_s});
    EXPECT_TRUE(article(1)[u"paragraphs"_s][1].toString().startsWith(u"新街紧靠"_s));
}

TEST_F(Repairs, AreListed)
{
    repair({u"split"_s, u"1"_s, u"--from"_s, u"18"_s});
    repair({u"title"_s, u"9"_s, u"老水沟"_s});
    EXPECT_EQ(repair({u"undo"_s, u"1"_s}), u"Took repair 1 back. No longer articles: 9. "
                                           "1 repair no longer applies; “jianbao-cli repair list” says why.\n"_s);
    const QJsonArray repairs = list();
    ASSERT_EQ(repairs.size(), 2);
    EXPECT_EQ(repairs[0][u"kind"_s], u"split"_s);
    EXPECT_TRUE(repairs[0][u"undone"_s].toBool());
    EXPECT_EQ(repairs[1][u"text"_s], u"老水沟"_s);
    EXPECT_EQ(repairs[1][u"problem"_s], u"article-gone"_s);
    EXPECT_TRUE(done(in({u"repair"_s, u"list"_s})).contains(u"No article of the page begins"_s));
    EXPECT_EQ(array(in({u"repair"_s, u"list"_s, u"--page"_s, u"other.txt"_s, u"--format"_s, u"json"_s})).size(), 0);
    repair({u"undo"_s, u"2"_s});
    refuses(1, {u"undo"_s}, {u"there is none to take back"_s});
    refuses(1, {u"undo"_s, u"2"_s}, {u"repair 2"_s, u"nothing would change"_s});
    refuses(1, {u"redo"_s, u"77"_s}, {u"repair 77"_s});
}

TEST_F(Repairs, NameWhatIsWrong)
{
    refuses(1, {u"split"_s, u"99"_s, u"--from"_s, u"3"_s}, {u"article 99"_s});
    refuses(1, {u"split"_s, u"1"_s, u"--from"_s, u"7000"_s}, {u"7000"_s, u"202"_s});
    refuses(1, {u"role"_s, u"1"_s, u"body"_s, u"--lines"_s, u"1"_s}, {u"line 1"_s, u"article 1"_s});
    refuses(1, {u"merge"_s, u"1"_s, u"1"_s}, {u"nothing would change"_s});
    refuses(2, {u"split"_s, u"1"_s}, {u"--from"_s});
    refuses(2, {u"split"_s, u"1"_s, u"--from"_s, u"x"_s}, {u"12-15"_s});
    refuses(2, {u"role"_s, u"1"_s, u"title"_s, u"--lines"_s, u"5"_s}, {u"headline"_s});
    EXPECT_EQ(list().size(), 0);
}

TEST_F(Repairs, SurviveParsingAgain)
{
    repair({u"split"_s, u"1"_s, u"--from"_s, u"18"_s});
    EXPECT_EQ(done(in({u"reparse"_s})), u"Parsed 0 pages again. 0 of them have other articles now.\n"_s);
    EXPECT_EQ(done(in({u"reparse"_s, u"--all"_s})), u"Parsed 1 page again. 0 of them have other articles now.\n"_s);
    EXPECT_EQ(done(in({u"reparse"_s, u"somewhere/b02-titles-before.txt"_s})),
              u"Parsed 1 page again. 0 of them have other articles now.\n"_s);
    EXPECT_EQ(articles(), 9);
    fails(1, in({u"reparse"_s, u"other.txt"_s}), {u"other.txt"_s});
    fails(2, in({u"reparse"_s, u"--all"_s, u"other.txt"_s}), {u"--all"_s});
}

// Pages whose articles were made by hand, as an older segmenter may have found them.
TEST_F(Repairs, ParsingAgainFindsArticlesAnew)
{
    done(in({u"note"_s, u"set"_s, u"1"_s, u"核对"_s}));
    makeLibrary();
    const QString report = done(in({u"reparse"_s, u"--all"_s}));
    EXPECT_TRUE(report.startsWith(u"Parsed 4 pages again. "_s)) << report.toStdString();
    EXPECT_FALSE(report.contains(u" 0 of them"_s)) << report.toStdString();
    EXPECT_EQ(done(in({u"note"_s, u"show"_s, u"1"_s})), u"核对\n"_s);
}
