#include "clitest.h"

using namespace jianbao::test;

namespace {

class List : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_library = makeLibrary();
    }
    QStringList in(const QStringList &command) const { return command + QStringList{u"--library"_s, m_library}; }
    QStringList headlines(const QStringList &options) const
    {
        QStringList found;
        for (const QJsonValue article : array(in(QStringList{u"list"_s, u"--format"_s, u"json"_s} + options)))
            found.append(article[u"headline"_s].toString());
        return found;
    }
    QString count(const QStringList &options) const
    {
        return done(in(QStringList{u"list"_s, u"--count"_s} + options)).trimmed();
    }

    const QString lotus = u"藕塘添了新水闸"_s, market = u"渡口的早市"_s, station = u"老站台"_s,
                  road = u"县里修通了环湖路"_s;

private:
    QString m_library;
};

} // namespace

TEST_F(List, JsonHasExactlyTheContractsKeys)
{
    const QJsonArray articles = array(in({u"list"_s, u"--format"_s, u"json"_s}));
    ASSERT_EQ(articles.size(), 4);
    for (const QJsonValue article : articles)
        EXPECT_EQ(article.toObject().keys(),
                  (QStringList{u"date"_s, u"headline"_s, u"id"_s, u"page"_s, u"township"_s}));
    EXPECT_EQ(articles[0][u"page"_s], u"柳堤晚报20240312_02.txt"_s);
    EXPECT_EQ(articles[0][u"date"_s], u"2024-03-12"_s);
    EXPECT_EQ(articles[0][u"township"_s], (QJsonObject{{u"code"_s, u"370826110"_s}, {u"name"_s, u"张楼镇"_s}}));
    EXPECT_TRUE(articles[2][u"township"_s].isNull());
    EXPECT_TRUE(articles[3][u"date"_s].isNull());
}

TEST_F(List, FiltersByEachCondition)
{
    EXPECT_EQ(headlines({u"--place"_s, u"370826110"_s}), QStringList{lotus});
    EXPECT_EQ(headlines({u"--place"_s, u"张楼镇"_s}), QStringList{lotus});
    EXPECT_EQ(headlines({u"--place"_s, u"微山县/南阳"_s}), QStringList{market});
    EXPECT_EQ(headlines({u"--place"_s, u"微山县"_s}), (QStringList{lotus, market, road}));
    EXPECT_EQ(headlines({u"--place"_s, u"山东省"_s}), (QStringList{lotus, market, road}));
    EXPECT_EQ(headlines({u"--place"_s, u"江苏省"_s}), QStringList());
    EXPECT_EQ(headlines({u"--no-township"_s}), (QStringList{station, road}));
    EXPECT_EQ(headlines({u"--text"_s, u"藕"_s}), (QStringList{lotus, road}));
    EXPECT_EQ(headlines({u"--contributor"_s, u"温一舟"_s}), (QStringList{lotus, station}));
    EXPECT_EQ(headlines({u"--paper"_s, u"水乡报"_s}), QStringList{station});
    EXPECT_EQ(headlines({u"--from"_s, u"2024-01-01"_s}), (QStringList{lotus, market}));
    EXPECT_EQ(headlines({u"--to"_s, u"2023-12-31"_s}), QStringList{station});
    EXPECT_EQ(headlines({u"--from"_s, u"2023-07-01"_s, u"--to"_s, u"2023-07-01"_s}), QStringList{station});
    EXPECT_EQ(headlines({u"--place"_s, u"微山县"_s, u"--contributor"_s, u"温一舟"_s}), QStringList{lotus});
    EXPECT_EQ(headlines({u"--starred"_s}), QStringList());
    EXPECT_EQ(headlines({u"--unread"_s}).size(), 4);
}

TEST_F(List, NamesThatFitSeveralPlacesMeanTheOneWithArticles)
{
    // There are many 南阳镇 and 张楼 in the country; this library knows one of each.
    EXPECT_EQ(headlines({u"--place"_s, u"南阳镇"_s}), QStringList{market});
    EXPECT_EQ(headlines({u"--place"_s, u"张楼"_s}), QStringList{lotus});
    fails(1, in({u"list"_s, u"--place"_s, u"城关镇"_s}), {u"城关镇"_s, u"several"_s, u"天津市/武清区/城关镇"_s});
    fails(1, in({u"list"_s, u"--place"_s, u"无此地方"_s}), {u"无此地方"_s});
    fails(1, in({u"list"_s, u"--place"_s, u"999999"_s}), {u"999999"_s});
}

TEST_F(List, SortsAndLimits)
{
    EXPECT_EQ(headlines({u"--reverse"_s}).first(), road);
    EXPECT_EQ(headlines({u"--sort"_s, u"headline"_s}), (QStringList{market, station, lotus, road})); // du lao ou xian
    EXPECT_EQ(headlines({u"--sort"_s, u"headline"_s, u"--reverse"_s}), (QStringList{road, lotus, station, market}));
    EXPECT_EQ(headlines({u"--sort"_s, u"headline"_s, u"--limit"_s, u"2"_s}), (QStringList{market, station}));
    EXPECT_EQ(headlines({u"--limit"_s, u"0"_s}), QStringList());
}

TEST_F(List, CountIsANumberAlone)
{
    EXPECT_EQ(count({}), u"4"_s);
    EXPECT_EQ(count({u"--place"_s, u"微山县"_s}), u"3"_s);
    EXPECT_EQ(count({u"--place"_s, u"江苏省"_s}), u"0"_s);
    EXPECT_EQ(count({u"--limit"_s, u"1"_s}), u"4"_s);
}

TEST_F(List, TableAndCsv)
{
    const QString table = done(in({u"list"_s}));
    EXPECT_TRUE(table.startsWith(u"ID  Date        Place"_s)) << table.toStdString();
    EXPECT_TRUE(table.contains(u"2024-03-12  张楼镇  藕塘添了新水闸"_s)) << table.toStdString();
    const QStringList csv = done(in({u"list"_s, u"--format"_s, u"csv"_s})).split(u"\r\n"_s);
    ASSERT_EQ(csv.size(), 6); // the last is empty
    EXPECT_TRUE(csv[0].startsWith(u"id,page,headline,"_s));
    EXPECT_EQ(csv[1].count(u','), csv[0].count(u','));
    EXPECT_GT(csv[1].section(u',', 0, 0).toInt(), 0);
}

TEST_F(List, SearchTakesWordsPhrasesAndFilters)
{
    const auto found = [&](const QStringList &options) {
        return array(in(QStringList{u"search"_s, u"--format"_s, u"json"_s} + options)).size();
    };
    EXPECT_EQ(found({u"藕"_s}), 2);
    EXPECT_EQ(found({u"藕"_s, u"水闸"_s}), 1);
    EXPECT_EQ(found({u"藕 水闸"_s}), 1);
    EXPECT_EQ(found({u"\"新水闸放下\""_s}), 1);
    EXPECT_EQ(found({u"水閘"_s}), 1); // traditional characters find simplified ones
    EXPECT_EQ(found({u"火车"_s, u"--place"_s, u"微山县"_s}), 0);
    EXPECT_EQ(found({u"不在其中"_s}), 0);
    EXPECT_EQ(done(in({u"search"_s, u"藕"_s, u"--count"_s})), u"2\n"_s);
    EXPECT_TRUE(done(in({u"search"_s, u"钟还在走"_s})).contains(u"站台上的钟还在走"_s));
    fails(1, in({u"search"_s, u"“没有关上"_s}), {u"“没有关上"_s, u"character 1"_s});
}

TEST_F(List, SearchKnowsTheQueryLanguage)
{
    const auto found = [&](const QStringList &query) {
        QStringList headlines;
        for (const QJsonValue article : array(in(QStringList{u"search"_s, u"--format"_s, u"json"_s} + query)))
            headlines.append(article[u"headline"_s].toString());
        return headlines;
    };
    EXPECT_EQ(found({u"标题:藕"_s}), QStringList{lotus});
    EXPECT_EQ(found({u"藕 NOT 标题:藕"_s}), QStringList{road});
    EXPECT_EQ(found({u"镇:张楼镇"_s, u"OR"_s, u"报纸:水乡"_s}), (QStringList{lotus, station}));
    EXPECT_EQ(found({u"镇:微山县 -镇:微山县/张楼镇"_s}), (QStringList{market, road}));
    EXPECT_EQ(found({u"作者:温一舟 日期:2024"_s}), QStringList{lotus});
    EXPECT_EQ(found({u"NOT 藕"_s, u"日期:2024.."_s}), QStringList{market});
    EXPECT_EQ(headlines({u"--text"_s, u"标题:(藕 或 早市)"_s}), (QStringList{lotus, market}));
    // --text is a condition of its own.
    EXPECT_EQ(found({u"藕 OR 早市"_s, u"--text"_s, u"标题:藕"_s}), QStringList{lotus});
    fails(1, in({u"search"_s, u"藕 镇:无此镇"_s}), {u"镇:无此镇"_s, u"character 5"_s, u"expected a known place"_s});
    fails(1, in({u"search"_s, u"标签:无此标签"_s}), {u"character 4"_s, u"expected a known tag"_s});
}

TEST_F(List, PlacesCountEverythingUnderThem)
{
    const QJsonArray places = array(in({u"places"_s, u"--format"_s, u"json"_s}));
    QStringList lines;
    for (const QJsonValue place : places) {
        EXPECT_EQ(place.toObject().keys(), (QStringList{u"code"_s, u"count"_s, u"name"_s, u"path"_s}));
        lines.append(place[u"code"_s].toString() + u' ' + place[u"name"_s].toString() + u' '
                     + QString::number(place[u"count"_s].toInt()));
        // What the tree says is what the list finds.
        EXPECT_EQ(count({u"--place"_s, place[u"code"_s].toString()}), QString::number(place[u"count"_s].toInt()));
    }
    EXPECT_EQ(lines, (QStringList{u"37 山东省 3"_s, u"3708 济宁市 3"_s, u"370826 微山县 3"_s, u"370826103 南阳镇 1"_s,
                                  u"370826110 张楼镇 1"_s}));
    EXPECT_EQ(places.last()[u"path"_s].toArray(), (QJsonArray{u"山东省"_s, u"济宁市"_s, u"微山县"_s, u"张楼镇"_s}));

    const QString table = done(in({u"places"_s}));
    EXPECT_TRUE(table.contains(u"      张楼镇"_s)) << table.toStdString();
    EXPECT_TRUE(table.contains(u"Without a township"_s)) << table.toStdString();
    const QString csv = done(in({u"places"_s, u"--format"_s, u"csv"_s}));
    EXPECT_TRUE(csv.contains(u"\r\n张楼镇,1,370826110\r\n"_s)) << csv.toStdString();
}

TEST_F(List, KwicPrintsEachHitInItsContext)
{
    const QJsonArray lines = array(in({u"kwic"_s, u"藕塘"_s, u"--width"_s, u"4"_s, u"--format"_s, u"json"_s}));
    ASSERT_FALSE(lines.isEmpty());
    for (const QJsonValue line : lines) {
        EXPECT_EQ(line.toObject().keys(), (QStringList{u"date"_s, u"headline"_s, u"hit"_s, u"id"_s, u"left"_s, u"note"_s,
                                                       u"page"_s, u"page_no"_s, u"paper"_s, u"place"_s, u"right"_s}));
        EXPECT_EQ(line[u"hit"_s], u"藕塘"_s);
        EXPECT_LE(line[u"right"_s].toString().size(), 4);
    }
    EXPECT_EQ(lines[0][u"headline"_s], lotus);
    fails(1, in({u"kwic"_s, u"is:unread"_s}), {u"is:unread"_s, u"no words to look for"_s});
}

TEST_F(List, RelevanceSaysWhereItOrdersNothing)
{
    EXPECT_EQ(headlines({u"--text"_s, u"藕"_s, u"--sort"_s, u"relevance"_s}).first(), lotus);
    const Ran ran = run(in({u"list"_s, u"--sort"_s, u"relevance"_s}));
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.err.contains(u"Newest first"_s)) << ran.err.toStdString();
}
