#include "clitest.h"

using namespace jianbao::test;

namespace {

class Show : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_library = makeLibrary();
        id = done(in({u"search"_s, u"渡口"_s, u"--format"_s, u"csv"_s})).section(u'\n', 1).section(u',', 0, 0);
    }
    QStringList in(const QStringList &command) const { return command + QStringList{u"--library"_s, m_library}; }

    QString id; // of the second article of its page

private:
    QString m_library;
};

} // namespace

TEST_F(Show, PrintsTheArticle)
{
    const QString text = done(in({u"show"_s, id}));
    for (const QString &part : {u"渡口的早市\n"_s, u"柳堤晚报 · 2024年3月12日 · 2版"_s, u"微山县 › 南阳镇"_s,
                                u"记者 齐小满"_s, u"　　天不亮，南阳镇渡口的早市就开了张。"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << '\n' << text.toStdString();
    EXPECT_FALSE(text.contains(u"水闸"_s));
}

TEST_F(Show, SourceGivesThePageLines)
{
    const QString text = done(in({u"show"_s, id, u"--source"_s}));
    EXPECT_TRUE(text.contains(u"3 headline    | 渡口的早市\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"4 body        | 天不亮"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u'…')) << "no line of another article between them";
    const QJsonObject json = object(in({u"show"_s, id, u"--source"_s, u"--format"_s, u"json"_s}));
    const QJsonArray lines = json[u"source"_s].toArray();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].toObject(),
              (QJsonObject{{u"line"_s, 3}, {u"role"_s, u"headline"_s}, {u"text"_s, u"渡口的早市"_s}}));
}

TEST_F(Show, JsonIsParsesArticleAndMore)
{
    const QJsonObject json = object(in({u"show"_s, id, u"--format"_s, u"json"_s}));
    EXPECT_EQ(json[u"id"_s].toInt(), id.toInt());
    EXPECT_EQ(json[u"page"_s], u"柳堤晚报20240312_02.txt"_s);
    EXPECT_EQ(json[u"headline"_s], u"渡口的早市"_s);
    EXPECT_EQ(json[u"paragraphs"_s].toArray(), QJsonArray{u"天不亮，南阳镇渡口的早市就开了张。"_s});
    EXPECT_EQ(json[u"township"_s][u"name"_s], u"南阳镇"_s);
    for (const QString &key : {u"kind"_s, u"contributors"_s, u"blocks"_s, u"mentions"_s, u"tags"_s, u"notes"_s,
                               u"highlights"_s})
        EXPECT_TRUE(json.contains(key)) << key.toStdString();
    EXPECT_FALSE(json.contains(u"source"_s));
}

TEST_F(Show, AnArticleThatIsNotThere)
{
    fails(1, in({u"show"_s, u"4711"_s}), {u"4711"_s, u"not found"_s});
}
