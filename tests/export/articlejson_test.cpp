#include "sample.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::test;

namespace {

// The words of a range as a reader of the file finds them: by code points.
QString words(const QString &text, const QJsonValue &range)
{
    const QList<uint> points = text.toUcs4();
    const qsizetype start = range[u"start"_s].toInt();
    const qsizetype end = range[u"end"_s].toInt();
    QString found;
    for (qsizetype i = start; i < end; ++i)
        found += QChar::fromUcs4(points[i]);
    return found;
}

} // namespace

TEST(ArticleJson, CountsCodePoints)
{
    const QJsonObject article = exporting::articleJson(sampleArticle(), samplePage(), gazetteer());
    const QJsonArray blocks = article[u"blocks"_s].toArray();
    ASSERT_EQ(blocks.size(), 6);
    EXPECT_EQ(blocks[0][u"start"_s].toInt(-1), 0);
    EXPECT_EQ(blocks[0][u"end"_s].toInt(-1), 4);
    EXPECT_EQ(blocks[0][u"role"_s], u"kicker"_s);
    EXPECT_EQ(words(samplePage(), blocks[1]), u"藕田里的\"月亮灯\""_s);
    const QJsonArray mentions = article[u"mentions"_s].toArray();
    ASSERT_EQ(mentions.size(), 1);
    EXPECT_EQ(mentions[0][u"code"_s], u"370826110"_s);
    EXPECT_EQ(mentions[0][u"name"_s], u"张楼镇"_s);
    EXPECT_EQ(words(samplePage(), mentions[0][u"ranges"_s][0]), u"张楼"_s);
    EXPECT_EQ(words(samplePage(), mentions[0][u"ranges"_s][1]), u"镇"_s);
}

TEST(ArticleJson, HasTheShapeOfTheContract)
{
    const QJsonObject article = exporting::articleJson(sampleArticle(), samplePage(), gazetteer());
    EXPECT_EQ(article[u"kind"_s], u"news"_s);
    EXPECT_EQ(article[u"headline"_s], u"藕田里的\"月亮灯\""_s);
    EXPECT_EQ(article[u"contributors"_s][0], (QJsonObject{{u"role"_s, u"记者"_s}, {u"name"_s, u"温一舟"_s}}));
    EXPECT_EQ(article[u"county"_s], (QJsonObject{{u"code"_s, u"370826"_s}, {u"name"_s, u"微山县"_s}}));
    EXPECT_EQ(article[u"township"_s], (QJsonObject{{u"code"_s, u"370826110"_s}, {u"name"_s, u"张楼镇"_s}}));
    EXPECT_EQ(article[u"confidence"_s].toDouble(), 0.75);
    const QJsonArray paragraphs = article[u"paragraphs"_s].toArray();
    ASSERT_EQ(paragraphs.size(), 2);
    EXPECT_EQ(paragraphs[0], u"本报讯（记者 温一舟）入夏以来，张楼镇的藕农提着灯巡田。"_s);

    page::Article nowhere = sampleArticle();
    nowhere.countyCode.clear();
    nowhere.townshipCode.clear();
    const QJsonObject without = exporting::articleJson(nowhere, samplePage(), gazetteer());
    EXPECT_TRUE(without.contains(u"township"_s));
    EXPECT_TRUE(without[u"township"_s].isNull());
    EXPECT_TRUE(without[u"county"_s].isNull());
}

TEST(ArticleJson, OfAPhotoItemTheCaptionIsTheParagraph)
{
    const QString page = u"丰收的船队\n图为船队驶过石闸。 童乐 摄\n"_s;
    page::Article photo;
    photo.kind = page::ArticleKind::Photo;
    photo.blocks = {block(page, page::BlockRole::Headline, u"丰收的船队"_s),
                    block(page, page::BlockRole::Caption, u"图为船队驶过石闸。 童乐 摄"_s)};
    const QJsonObject json = exporting::articleJson(photo, page, gazetteer());
    EXPECT_EQ(json[u"paragraphs"_s].toArray(), QJsonArray{u"图为船队驶过石闸。 童乐 摄"_s});
    EXPECT_EQ(json[u"kind"_s], u"photo"_s);
}

TEST(PageJson, HasPageArticlesAndFurniture)
{
    page::PageParse parse;
    parse.articles = {sampleArticle()};
    parse.furniture = {block(samplePage(), page::BlockRole::Banner, u"𠮷岭夜话"_s)};
    parse.facts.date = QDate(2024, 3, 12);
    const QJsonObject json = exporting::pageJson(parse, samplePage(), u"a.txt"_s, u"GB18030"_s, gazetteer());
    EXPECT_EQ(json[u"page"_s][u"name"_s], u"a.txt"_s);
    EXPECT_EQ(json[u"page"_s][u"encoding"_s], u"GB18030"_s);
    EXPECT_EQ(json[u"page"_s][u"issue_date"_s], u"2024-03-12"_s);
    EXPECT_TRUE(json[u"page"_s][u"paper"_s].isNull());
    EXPECT_EQ(json[u"articles"_s].toArray().size(), 1);
    EXPECT_EQ(json[u"furniture"_s][0][u"role"_s], u"banner"_s);
    EXPECT_EQ(json[u"furniture"_s][0][u"end"_s].toInt(), 4);
}

TEST(RecordJson, AddsWhatTheLibraryKnows)
{
    const QJsonObject json = exporting::recordJson(sample());
    EXPECT_EQ(json[u"id"_s].toInt(), 12);
    EXPECT_EQ(json[u"page"_s], u"柳堤晚报20240312_02.txt"_s);
    EXPECT_EQ(json[u"issue_date"_s], u"2024-03-12"_s);
    EXPECT_EQ(json[u"tags"_s].toArray(), QJsonArray{u"产业振兴/莲藕"_s});
    EXPECT_EQ(json[u"notes"_s][0][u"markdown"_s], u"核对 **年鉴** 第3卷。"_s);
    EXPECT_TRUE(json[u"notes"_s][0][u"highlight"_s].isNull());
    EXPECT_EQ(json[u"notes"_s][1][u"highlight"_s].toInt(), 5);
    const QJsonValue highlight = json[u"highlights"_s][0];
    EXPECT_EQ(highlight[u"colour"_s], u"green"_s);
    EXPECT_EQ(highlight[u"tags"_s].toArray(), QJsonArray{u"产业振兴"_s});
    EXPECT_EQ(words(samplePage(), highlight[u"ranges"_s][0]), u"提着灯"_s);
}
