#include "core/search/query.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::search;

namespace {

Query query(const QString &expression)
{
    return parseQuery(expression).value();
}

QStringList wordsOf(const QList<TextRange> &ranges, const QString &text)
{
    QStringList words;
    for (const TextRange range : ranges)
        words.append(range.of(text).toString());
    return words;
}

} // namespace

TEST(Hits, AreInTheUnitsOfTheTextItself)
{
    const QString text = QStringLiteral("𠮷老汉的ＷｉＦｉ与wifi");
    EXPECT_EQ(hits(query(QStringLiteral("WIFI")), text), (QList<TextRange>{{5, 9}, {10, 14}}));
    EXPECT_EQ(wordsOf(hits(query(QStringLiteral("老汉 wifi")), text), text),
              (QStringList{QStringLiteral("老汉"), QStringLiteral("ＷｉＦｉ"), QStringLiteral("wifi")}));
}

TEST(Hits, CoverTheWholeCharacterThatFoldsToMany)
{
    const QString text = QStringLiteral("百㎡大棚");
    EXPECT_EQ(wordsOf(hits(query(QStringLiteral("m2大")), text), text), (QStringList{QStringLiteral("㎡大")}));
}

TEST(Hits, OverlappingOnesAreJoined)
{
    const QString text = QStringLiteral("产业振兴带来产业");
    EXPECT_EQ(hits(query(QStringLiteral("产业振 振兴 产业")), text), (QList<TextRange>{{0, 4}, {6, 8}}));
    EXPECT_EQ(hits(query(QStringLiteral("哈哈")), QStringLiteral("哈哈哈")), (QList<TextRange>{{0, 3}}));
    EXPECT_EQ(hits(query(QStringLiteral("产 业")), QStringLiteral("产业")), (QList<TextRange>{{0, 1}, {1, 2}}));
}

TEST(Hits, NothingWithoutAQueryOrAMatch)
{
    EXPECT_TRUE(hits({}, QStringLiteral("产业")).isEmpty());
    EXPECT_TRUE(hits(query(QStringLiteral("航天")), QStringLiteral("产业")).isEmpty());
    EXPECT_TRUE(hits(query(QStringLiteral("航天")), QString()).isEmpty());
}

TEST(Snippet, ShowsAShortTextWholeOnOneLine)
{
    const Snippet found = snippet(query(QStringLiteral("白藕")), QStringLiteral("清晨。\n推上白藕。"), 40);
    EXPECT_EQ(found.text, QStringLiteral("清晨。 推上白藕。"));
    EXPECT_EQ(wordsOf(found.hits, found.text), (QStringList{QStringLiteral("白藕")}));
}

TEST(Snippet, OpensAWindowAroundTheFirstHit)
{
    const QString text = QString(100, u'甲') + QStringLiteral("藕田") + QString(100, u'乙') + QStringLiteral("藕田");
    const Snippet found = snippet(query(QStringLiteral("藕田")), text, 20);
    EXPECT_EQ(wordsOf(found.hits, found.text), (QStringList{QStringLiteral("藕田")}));
    EXPECT_EQ(found.text, QStringLiteral("…") + QString(5, u'甲') + QStringLiteral("藕田") + QString(13, u'乙')
                              + QStringLiteral("…"));
}

TEST(Snippet, AHitAtTheEndStandsNearTheBeginningToo)
{
    const QString text = QString(100, u'甲') + QStringLiteral("藕田");
    const Snippet found = snippet(query(QStringLiteral("藕田")), text, 20);
    EXPECT_EQ(found.text, QStringLiteral("…") + QString(5, u'甲') + QStringLiteral("藕田"));
    EXPECT_EQ(wordsOf(found.hits, found.text), (QStringList{QStringLiteral("藕田")}));
}

TEST(Snippet, ShowsTheHitInTheFirstCharactersOfAWideWindow)
{
    const QString text = QString(60, u'甲') + QStringLiteral("藕田") + QString(60, u'乙');
    const Snippet found = snippet(query(QStringLiteral("藕田")), text, 80);
    EXPECT_EQ(found.text.left(11), QStringLiteral("…") + QString(8, u'甲') + QStringLiteral("藕田"));
}

TEST(Snippet, BeginsWithTheTextWhereThereIsNoHit)
{
    const Snippet none = snippet(query(QStringLiteral("航天")), QString(30, u'甲'), 20);
    EXPECT_EQ(none.text, QString(20, u'甲') + QStringLiteral("…"));
    EXPECT_TRUE(none.hits.isEmpty());
    EXPECT_EQ(snippet(query(QStringLiteral("航天")), QString(), 20), Snippet());
}

TEST(Snippet, NeverCutsACharacterInTwo)
{
    const QString pair = QStringLiteral("𠮷");
    for (int before = 20; before < 26; ++before) {
        const QString text = pair.repeated(before) + QStringLiteral("藕田") + pair.repeated(30);
        for (qsizetype width : {9, 10, 11}) {
            const Snippet found = snippet(query(QStringLiteral("藕田")), text, width);
            EXPECT_TRUE(found.text.isValidUtf16()) << before << ' ' << width;
            EXPECT_EQ(wordsOf(found.hits, found.text), (QStringList{QStringLiteral("藕田")}));
        }
    }
}
