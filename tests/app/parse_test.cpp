#include "clitest.h"

#include <QFile>

using namespace jianbao::test;

namespace {

using Parse = CliTest;

const QByteArray page = "𠮷岭夜话\n本报讯（记者 温一舟）入夏以来，藕农提着灯巡田。\n";

} // namespace

TEST_F(Parse, PrintsOneObject)
{
    const QString file = write(u"柳堤晚报20240312_02.txt"_s, page);
    const QJsonObject json = object({u"parse"_s, u"--format"_s, u"json"_s, file});
    EXPECT_EQ(json[u"page"_s][u"name"_s], u"柳堤晚报20240312_02.txt"_s);
    EXPECT_EQ(json[u"page"_s][u"encoding"_s], u"UTF-8"_s);
    EXPECT_EQ(json[u"page"_s][u"issue_date"_s], u"2024-03-12"_s);
    ASSERT_FALSE(json[u"articles"_s].toArray().isEmpty());
    const QJsonObject article = json[u"articles"_s][0].toObject();
    for (const QString &key : {u"kind"_s, u"kicker"_s, u"headline"_s, u"subheadline"_s, u"contributors"_s,
                               u"dateline"_s, u"county"_s, u"township"_s, u"mentions"_s, u"paragraphs"_s,
                               u"confidence"_s, u"blocks"_s})
        EXPECT_TRUE(article.contains(key)) << key.toStdString();
    EXPECT_TRUE(json[u"furniture"_s].isArray());
    EXPECT_FALSE(json.contains(u"trace"_s));
    EXPECT_FALSE(QFile::exists(path(u".local"_s))) << "parse must not make a library";
}

// Every line that is not blank lies in exactly one block, counted in code points.
TEST_F(Parse, CoversEveryLine)
{
    const QJsonObject json = object({u"parse"_s, u"--format"_s, u"json"_s, write(u"a.txt"_s, page)});
    QList<int> covered(QString::fromUtf8(page).toUcs4().size(), 0);
    const auto cover = [&](const QJsonValue &block) {
        for (int i = block[u"start"_s].toInt(); i < block[u"end"_s].toInt(); ++i)
            ++covered[i];
    };
    for (const QJsonValue article : json[u"articles"_s].toArray()) {
        for (const QJsonValue block : article[u"blocks"_s].toArray())
            cover(block);
    }
    for (const QJsonValue block : json[u"furniture"_s].toArray())
        cover(block);
    const QList<uint> text = QString::fromUtf8(page).toUcs4();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\n') {
            EXPECT_EQ(covered[i], 1) << i;
        }
    }
}

TEST_F(Parse, TraceShowsTheStages)
{
    const QString file = write(u"a.txt"_s, page);
    const QJsonObject json = object({u"parse"_s, u"--format"_s, u"json"_s, u"--trace"_s, file});
    EXPECT_FALSE(json[u"trace"_s].toObject().isEmpty());
    const QString stage = json[u"trace"_s].toObject().keys().first();
    EXPECT_TRUE(done({u"parse"_s, u"--trace"_s, file}).contains(u"== "_s + stage));
}

TEST_F(Parse, TextIsForReading)
{
    const QString text = done({u"parse"_s, write(u"a.txt"_s, page)});
    EXPECT_TRUE(text.startsWith(u"a.txt (UTF-8)"_s));
    EXPECT_TRUE(text.contains(u"藕农提着灯巡田"_s));
}

TEST_F(Parse, TheUserKnowsBetterThanTheFileName)
{
    const QString file = write(u"柳堤晚报20240312_02.txt"_s, page);
    const QJsonObject json = object({u"parse"_s, u"--format"_s, u"json"_s, u"--paper"_s, u"水乡报"_s, u"--date"_s,
                                     u"2020-01-02"_s, u"--page"_s, u"A3"_s, file});
    EXPECT_EQ(json[u"page"_s][u"paper"_s], u"水乡报"_s);
    EXPECT_EQ(json[u"page"_s][u"issue_date"_s], u"2020-01-02"_s);
    EXPECT_EQ(json[u"page"_s][u"page_no"_s], u"A3"_s);
}

TEST_F(Parse, ReadsStandardInput)
{
    const Ran ran = run({u"parse"_s, u"/dev/stdin"_s}, page);
    EXPECT_EQ(ran.status, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains(u"藕农提着灯巡田"_s));
}
