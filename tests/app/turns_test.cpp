// Articles that turn over, from page files to show and export.
#include "clitest.h"

using namespace jianbao::test;

namespace {

class Turns : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        write(u"issue/a1.txt"_s, "湖区日报 2024年9月21日 第A1版\n\n柳河镇的三本账\n\n"
                                 "本报讯（记者 高远）秋收过后，柳河镇的干部坐下来算账，今年一亩地比去年多收了一\n"
                                 "（下转A3版）\n\n渡口新船载客来\n\n"
                                 "本报讯（通讯员 韩梅）渡口的新船下水了，头一天就载客两百人，两岸的人都说方便多了。\n");
        write(u"issue/a3.txt"_s, "湖区日报 2024年9月21日 第A3版\n\n古桥修好又通车\n\n"
                                 "本报讯（记者 陆青）石桥修了三个月，昨天通了车，桥头卖茶的摊子也搬了回来。\n\n"
                                 "（上接A1版）\n\n百斤，全村多了三十万元的进账，种粮的人都说值得。\n");
        m_library = path(u"lib.jianbao"_s);
        done(in({u"import"_s, path(u"issue"_s)}));
    }
    QStringList in(const QStringList &command) const { return command + QStringList{u"--library"_s, m_library}; }
    QString idOf(const QString &words) const
    {
        return done(in({u"search"_s, words, u"--format"_s, u"csv"_s})).section(u'\n', 1, 1).section(u',', 0, 0);
    }
    QJsonObject shown(const QString &id) const { return object(in({u"show"_s, id, u"--format"_s, u"json"_s})); }

private:
    QString m_library;
};

} // namespace

TEST_F(Turns, ShowNamesTheOtherPart)
{
    const QString first = idOf(u"坐下来算账"_s);
    const QString rest = idOf(u"三十万元"_s);
    const QJsonObject from = shown(first);
    EXPECT_EQ(from[u"continued_on"_s].toObject(), (QJsonObject{{u"id"_s, rest.toInt()}, {u"page_no"_s, u"A3"_s},
                                                              {u"headline"_s, QString()}}));
    EXPECT_TRUE(from[u"continued_from"_s].isNull());
    const QJsonArray turns = from[u"turns"_s].toArray();
    ASSERT_EQ(turns.size(), 1);
    EXPECT_EQ(turns[0][u"way"_s].toString(), u"onward"_s);
    EXPECT_EQ(turns[0][u"page_no"_s].toString(), u"A3"_s);
    EXPECT_EQ(shown(rest)[u"continued_from"_s].toObject(),
              (QJsonObject{{u"id"_s, first.toInt()}, {u"page_no"_s, u"A1"_s}, {u"headline"_s, u"柳河镇的三本账"_s}}));
    EXPECT_TRUE(done(in({u"show"_s, first})).contains(u"下转 A3版 (article %1)"_s.arg(rest)));
    EXPECT_TRUE(done(in({u"show"_s, rest})).contains(u"上接 A1版 《柳河镇的三本账》 (article %1)"_s.arg(first)));
    EXPECT_TRUE(shown(idOf(u"载客两百人"_s))[u"continued_on"_s].isNull());
}

TEST_F(Turns, ExportsSayWhereTheRestStands)
{
    const QString markdown = done(in({u"export"_s, u"--format"_s, u"markdown"_s, u"--output"_s, u"-"_s}));
    EXPECT_TRUE(markdown.contains(u"下转 A3版"_s)) << markdown.toStdString();
    EXPECT_TRUE(markdown.contains(u"上接 A1版 《柳河镇的三本账》"_s));
    EXPECT_TRUE(done(in({u"export"_s, u"--format"_s, u"html"_s, u"--output"_s, u"-"_s})).contains(u"下转 A3版"_s));
}
