// Two texts whose lines come in turn, and the table that tells them apart.
#include "core/page/lines.h"
#include "core/page/pairtable.h"
#include "core/page/untangle.h"
#include "core/page/wordmodel.h"

#include <gtest/gtest.h>

using namespace jianbao::page;

namespace {

const QStringList ferry{QStringLiteral("本报讯（通讯员 韩梅）渡口的"), QStringLiteral("新船上午下水，两岸的乡亲挤满"),
                        QStringLiteral("了码头，都想头一个坐上去试一"), QStringLiteral("试。船老大说，一个一个来，今"),
                        QStringLiteral("天不收船钱。这条河上摆渡已经"), QStringLiteral("有八十多年，最早的船是一只木"),
                        QStringLiteral("盆，后来换成了木船，再后来装"), QStringLiteral("上了柴油机。")};
const QStringList harvest{QStringLiteral("本报讯（记者 高远）收割机从"), QStringLiteral("早上一直响到晚上，打谷场的四"),
                          QStringLiteral("周堆满了新收的稻谷，孩子们在"), QStringLiteral("草垛之间捉迷藏，老人们坐在门"),
                          QStringLiteral("口剥毛豆，说起今年的收成，个"), QStringLiteral("个都是笑容。会计拿出算盘算了"),
                          QStringLiteral("一笔账，一亩地比去年多收了一"), QStringLiteral("百斤粮食。")};
const QStringList school{QStringLiteral("本报讯（记者 林一舟）小学的"), QStringLiteral("操场边上新修了一间木工房，孩"),
                         QStringLiteral("子们每周来两次，跟着老木匠学"), QStringLiteral("刨木板。老木匠今年七十岁，做"),
                         QStringLiteral("了一辈子家具，他说孩子们的手"), QStringLiteral("比他年轻的时候还要巧，就是坐"),
                         QStringLiteral("不住。头一批小板凳已经做好，"), QStringLiteral("送给了敬老院。")};

QString woven()
{
    QString text;
    for (qsizetype i = 0; i < ferry.size(); ++i)
        text += ferry[i] + u'\n' + harvest[i] + u'\n';
    return text;
}

QStringList textsOf(const QString &text, const QList<Line> &lines)
{
    QStringList texts;
    for (const Line &line : lines)
        texts.append(line.range.of(text).toString());
    return texts;
}

// What a text layer gives that reads row by row: '' where a column has no line in the row.
QString rowsOf(const QList<QStringList> &columns)
{
    QString text;
    for (qsizetype row = 0; std::any_of(columns.begin(), columns.end(), [&](const auto &c) { return row < c.size(); }); ++row) {
        for (const QStringList &column : columns) {
            if (!column.value(row).isEmpty())
                text += column[row] + u'\n';
        }
    }
    return text;
}

QStringList inColumns(QList<QStringList> columns)
{
    QStringList lines;
    for (QStringList &column : columns) {
        column.removeAll(QString());
        lines += column;
    }
    return lines;
}

} // namespace

TEST(Untangle, LinesOfTwoTextsInTurnArePutApart)
{
    const QString text = woven();
    const QList<Line> lines = untangled(text, splitLines(text));
    EXPECT_EQ(textsOf(text, lines), ferry + harvest);
    EXPECT_GT(lines[ferry.size()].blankBefore, 0); // the two are apart
    EXPECT_EQ(lines[1].number, 2);                 // where they stood on the page is not forgotten
}

TEST(Untangle, LinesOfThreeTextsInTurnArePutApart)
{
    QString text;
    for (qsizetype i = 0; i < ferry.size(); ++i)
        text += ferry[i] + u'\n' + harvest[i] + u'\n' + school[i] + u'\n';
    EXPECT_EQ(textsOf(text, untangled(text, splitLines(text))), ferry + harvest + school);
}

TEST(Untangle, ColumnsWithTitlesAreReadOneAfterTheOther)
{
    const QStringList nothing{QString()};
    const QStringList bees{QStringLiteral("蜂农转场"), QString(), QStringLiteral("本报讯（通讯员 苗青）槐花开"),
                           QStringLiteral("了，蜂农老郝的卡车停在河滩上"), QStringLiteral("，六十箱蜜蜂连夜卸下。他说今"),
                           QStringLiteral("年的花期比往年早了五天，再过"), QStringLiteral("半个月就要往北边的山里去。")};
    const QStringList well{QStringLiteral("老井修好了"), QString(), QStringLiteral("本报讯（记者 石磊）村口的老"),
                           QStringLiteral("井淤了十几年，村民凑钱请来匠"), QStringLiteral("人，清出三车泥沙，又砌了一圈"),
                           QStringLiteral("青石井台。如今井水清亮，夏天"), QStringLiteral("打上来镇西瓜最好。")};
    const auto read = [](const QString &text) { return textsOf(text, untangled(text, splitLines(text))).join(u'\n'); };
    const QList<QStringList> two{ferry + nothing + bees, harvest + nothing + well};
    EXPECT_EQ(read(rowsOf(two)).toStdString(), inColumns(two).join(u'\n').toStdString());
}

TEST(Untangle, PlainColumnsStayAsTheyAre)
{
    const QString text = ferry.join(u'\n') + QStringLiteral("\n\n") + harvest.join(u'\n') + u'\n';
    EXPECT_EQ(untangled(text, splitLines(text)), splitLines(text));
}

TEST(Untangle, NothingBreaksOnEmptyAndShortTexts)
{
    EXPECT_TRUE(untangled(QString(), {}).isEmpty());
    const QString text = QStringLiteral("一\n\n二\n");
    EXPECT_EQ(untangled(text, splitLines(text)), splitLines(text));
}

TEST(PairTable, TellsPairsThatReadOnFromChance)
{
    const PairTable &table = PairTable::builtIn();
    EXPECT_GT(table.gain(u'孩', u'子', false), 2.0);
    EXPECT_LT(table.gain(u'子', u'孩', false), 0.5);
    EXPECT_GT(table.gain(u'子', u'孩', true), table.gain(u'子', u'孩', false)); // the page has it elsewhere
    EXPECT_LT(table.gain(QChar(0x3400), QChar(0x3401), false), 0); // characters that the table does not have
}

TEST(WordModel, TellsWhereALineReadsOn)
{
    const WordModel &model = WordModel::builtIn();
    const auto gain = [&](const QString &left, const QString &right) {
        return model.gain(model.endOf(left), model.beginningOf(right));
    };
    EXPECT_GT(gain(QStringLiteral("他们生产的水"), QStringLiteral("果卖得很好")), 2.0); // a word cut in two
    EXPECT_GT(gain(QStringLiteral("今年的经济"), QStringLiteral("发展很快")), 1.0);     // words that go together
    EXPECT_LT(gain(QStringLiteral("他们生产的水"), QStringLiteral("们都笑了")), 0.0);
    EXPECT_GT(gain(QStringLiteral("他说，"), QStringLiteral("我们回去")), 0.0); // a word may begin there
    EXPECT_LT(gain(QStringLiteral("他说，"), QStringLiteral("们回去")), 0.0);
    EXPECT_EQ(gain(QStringLiteral("是12"), QStringLiteral("34")), 0.0); // no characters: nothing
    EXPECT_EQ(gain(QString(), QString()), 0.0);
}
