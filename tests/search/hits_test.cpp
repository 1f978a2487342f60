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

TEST(Hits, AreOfTheWordsThatMustStandThere)
{
    const QString text = QStringLiteral("藕田与茶园，莲藕与茶");
    const auto marked = [&](const QString &expression) { return wordsOf(hits(query(expression), text), text); };
    EXPECT_EQ(marked(QStringLiteral("藕田 -茶园")), (QStringList{QStringLiteral("藕田")}));
    EXPECT_EQ(marked(QStringLiteral("NOT (茶园 OR NOT 藕田)")), (QStringList{QStringLiteral("藕田")}));
    EXPECT_EQ(marked(QStringLiteral("茶园 OR 莲藕")), (QStringList{QStringLiteral("茶园"), QStringLiteral("莲藕")}));
    EXPECT_EQ(marked(QStringLiteral("is:starred 日期:2021")), QStringList());
}

TEST(Hits, AWordOfAFieldIsMarkedInItAlone)
{
    const Query field = query(QStringLiteral("标题:藕田 茶"));
    const QString text = QStringLiteral("藕田与茶");
    EXPECT_EQ(wordsOf(hits(field, text, Part::Titles), text), (QStringList{QStringLiteral("藕田"), QStringLiteral("茶")}));
    EXPECT_EQ(wordsOf(hits(field, text, Part::Body), text), (QStringList{QStringLiteral("茶")}));
    EXPECT_EQ(wordsOf(hits(field, text), text), (QStringList{QStringLiteral("藕田"), QStringLiteral("茶")}));
}

TEST(Hits, AWildcardBelongsToTheHit)
{
    const QString text = QStringLiteral("产业大振兴，产业\n振兴，产𠮷振");
    const auto marked = [&](const QString &expression) { return wordsOf(hits(query(expression), text), text); };
    EXPECT_EQ(marked(QStringLiteral("产业*振兴")), (QStringList{QStringLiteral("产业大振兴")}));
    EXPECT_EQ(marked(QStringLiteral("产?振")), (QStringList{QStringLiteral("产𠮷振")}));
    EXPECT_EQ(marked(QStringLiteral("产业?")), (QStringList{QStringLiteral("产业大")}));
    EXPECT_EQ(marked(QStringLiteral("?兴")), (QStringList{QStringLiteral("振兴"), QStringLiteral("振兴")}));
}

TEST(Hits, AStarStandsForTwentyCharacters)
{
    const auto found = [](int between) {
        return !hits(query(QStringLiteral("藕*田")), u'藕' + QStringLiteral("𠮷").repeated(between) + u'田').isEmpty();
    };
    EXPECT_TRUE(found(0));
    EXPECT_TRUE(found(20));
    EXPECT_FALSE(found(21));
}

TEST(Hits, OfWordsNearEachOtherLeaveOutWhatIsBetween)
{
    const QString text = QStringLiteral("合作社的三百亩莲藕，莲藕\n合作社");
    const auto marked = [&](const QString &expression) { return wordsOf(hits(query(expression), text), text); };
    EXPECT_EQ(marked(QStringLiteral("合作社 NEAR/4 莲藕")), (QStringList{QStringLiteral("合作社"), QStringLiteral("莲藕")}));
    EXPECT_EQ(marked(QStringLiteral("莲藕 NEAR/4 合作社")), (QStringList{QStringLiteral("合作社"), QStringLiteral("莲藕")}));
    EXPECT_EQ(marked(QStringLiteral("莲藕 NEAR/3 合作社")), QStringList());
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
