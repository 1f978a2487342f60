#include "core/place/datafile.h"
#include "core/place/gazetteer.h"
#include "core/place/lookup.h"
#include "core/place/ownnames.h"
#include "tests/gazetteer.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::place;
using jianbao::test::gazetteer;

namespace {

QStringList codes(const QList<const Place *> &places)
{
    QStringList list;
    for (const Place *place : places)
        list.append(place->code);
    return list;
}

QStringList names(const QList<const Place *> &places)
{
    QStringList list;
    for (const Place *place : places)
        list.append(place->name);
    return list;
}

// So that a failure prints characters instead of numbers.
std::string plain(const QString &text)
{
    return text.toStdString();
}

std::string plain(const QStringList &list)
{
    return list.join(QLatin1Char(' ')).toStdString();
}

} // namespace

TEST(Gazetteer, HoldsEveryLevelOfTheEdition)
{
    std::array<int, 4> counts = {};
    for (const Place &place : gazetteer().places())
        ++counts[size_t(place.level)];
    EXPECT_EQ(counts, (std::array<int, 4>{31, 342, 2978, 41352}));
    for (qsizetype i = 1; i < gazetteer().places().size(); ++i)
        ASSERT_LT(gazetteer().places()[i - 1].code, gazetteer().places()[i].code);
}

TEST(Gazetteer, WalksTheTree)
{
    const Place *town = gazetteer().byCode(QStringLiteral("370826110"));
    ASSERT_NE(town, nullptr);
    EXPECT_EQ(plain(town->name), "张楼镇");
    EXPECT_EQ(town->level, Level::Township);
    EXPECT_EQ(plain(gazetteer().parent(town->code)->name), "微山县");
    EXPECT_EQ(plain(gazetteer().path(town->code)), "山东省 济宁市 微山县 张楼镇");
    EXPECT_EQ(gazetteer().children(QString()).size(), 31);
    EXPECT_EQ(gazetteer().children(QStringLiteral("370826")).size(), 15);
    EXPECT_TRUE(gazetteer().children(town->code).isEmpty());
    EXPECT_EQ(gazetteer().parent(QStringLiteral("37")), nullptr);
    EXPECT_EQ(gazetteer().byCode(QStringLiteral("3708999")), nullptr);
    EXPECT_TRUE(gazetteer().children(QStringLiteral("99")).isEmpty());
    EXPECT_TRUE(gazetteer().path(QStringLiteral("99")).isEmpty());
}

TEST(Gazetteer, LeavesShellsOutOfPaths)
{
    EXPECT_EQ(plain(gazetteer().path(QStringLiteral("110101001"))), "北京市 东城区 东华门街道");
    EXPECT_EQ(plain(gazetteer().path(QStringLiteral("429004"))), "湖北省 仙桃市");
    EXPECT_EQ(plain(gazetteer().path(QStringLiteral("500229"))), "重庆市 城口县");
}

TEST(Gazetteer, FindsNamesFullBeforeShort)
{
    EXPECT_EQ(gazetteer().named(QStringLiteral("城关镇")).size(), 88);
    EXPECT_EQ(plain(codes(gazetteer().namedUnder(QStringLiteral("城关镇"), QStringLiteral("411325")))), "411325100");
    // Counties first: 微山县, then the townships whose short form it is.
    const QStringList byStem = names(gazetteer().namedUnder(QStringLiteral("微山"), QStringLiteral("37")));
    EXPECT_EQ(plain(byStem), "微山县");
    EXPECT_EQ(plain(names(gazetteer().namedUnder(QStringLiteral("高楼"), QStringLiteral("370826")))), "高楼乡");
    EXPECT_EQ(plain(gazetteer().named(QStringLiteral("吉林")).value(0)->name), "吉林省");
    EXPECT_TRUE(gazetteer().named(QStringLiteral("没有这个镇")).isEmpty());
    EXPECT_TRUE(gazetteer().named(QString()).isEmpty());
}

TEST(Gazetteer, FindsZonesByWhatPeopleCallThem)
{
    const QString jining = QStringLiteral("3708");
    const std::string zone = "济宁高新技术产业开发区";
    EXPECT_EQ(plain(names(gazetteer().named(QStringLiteral("济宁高新区")))), zone);
    EXPECT_EQ(plain(names(gazetteer().named(QStringLiteral("济宁高新")))), zone);
    EXPECT_EQ(plain(names(gazetteer().namedUnder(QStringLiteral("高新区"), jining))), zone);
    EXPECT_EQ(plain(names(gazetteer().named(QStringLiteral("益阳高新区")))), "湖南益阳高新技术产业园区");
    EXPECT_EQ(plain(names(gazetteer().namedUnder(QStringLiteral("察北管理区"), QStringLiteral("1307")))),
              "张家口市察北管理区");
    EXPECT_EQ(plain(names(gazetteer().named(QStringLiteral("日照经开区")))), "日照经济技术开发区");
    EXPECT_EQ(plain(names(gazetteer().named(QStringLiteral("日照开发区")))), "日照经济技术开发区");
}

TEST(Gazetteer, FindsTownshipsWithBracketsInTheirNames)
{
    EXPECT_EQ(plain(names(gazetteer().namedUnder(QStringLiteral("城南街道"), QStringLiteral("2208")))),
              "（工业园区）城南街道");
    EXPECT_EQ(plain(names(gazetteer().namedUnder(QStringLiteral("东渚街道"), QStringLiteral("3205")))),
              "科技城（东渚街道）");
}

TEST(Gazetteer, FindsTownshipsWithTheirCountyInTheirNames)
{
    EXPECT_EQ(plain(codes(gazetteer().namedUnder(QStringLiteral("柳屯镇"), QStringLiteral("410928")))), "410928101");
    EXPECT_EQ(plain(codes(gazetteer().namedUnder(QStringLiteral("清河头乡"), QStringLiteral("410928")))), "410928202");
    EXPECT_EQ(plain(codes(gazetteer().namedUnder(QStringLiteral("平东街道"), QStringLiteral("220303")))), "220303001");
    EXPECT_EQ(plain(codes(gazetteer().namedUnder(QStringLiteral("柳屯"), QStringLiteral("410928")))), "410928101");
}

TEST(Gazetteer, MatchesWhatIsTyped)
{
    const auto first = [](const QString &typed) {
        const QList<const Place *> found = gazetteer().matching(typed, 5);
        return found.isEmpty() ? std::string() : plain(found.first()->name);
    };
    EXPECT_EQ(first(QStringLiteral("微山")), "微山县");
    EXPECT_EQ(first(QStringLiteral("weishan")), "微山县");
    EXPECT_EQ(first(QStringLiteral("chongqing")), "重庆市");
    EXPECT_EQ(first(QStringLiteral("bengbu")), "蚌埠市");
    EXPECT_EQ(first(QStringLiteral("lu'an")), "六安市");
    EXPECT_EQ(first(QStringLiteral("lvliang")), "吕梁市");
    EXPECT_EQ(first(QStringLiteral("luliang")), "吕梁市");
    EXPECT_TRUE(names(gazetteer().matching(QStringLiteral("weishandao"), 5)).contains(QStringLiteral("微山岛镇")));
    EXPECT_TRUE(names(gazetteer().matching(QStringLiteral("jnsr"), 500)).isEmpty());
    EXPECT_EQ(gazetteer().matching(QStringLiteral("zhen"), 7).size(), 7);
    EXPECT_TRUE(gazetteer().matching(QStringLiteral("zhen"), 0).isEmpty());
}

// One in so many; the benchmark types them all.
TEST(Gazetteer, FindsTownshipsByCharactersPinyinAndInitials)
{
    constexpr qsizetype step = 97;
    for (qsizetype i = 0; i < gazetteer().places().size(); i += step) {
        const Place &place = gazetteer().places()[i];
        if (place.level != Level::Township)
            continue;
        const text::Pinyin pinyin = text::pinyin(place.name);
        for (const QString &typed : {place.name, pinyin.full, pinyin.initials})
            EXPECT_TRUE(gazetteer().matching(typed, gazetteer().places().size()).contains(&place))
                << plain(place.name) << " by " << plain(typed);
    }
}

// Too many ways to spell them all, or very long.
TEST(Gazetteer, FindsNamesThatAreHardToSpell)
{
    constexpr qsizetype manyWays = 12, longName = 12;
    int tried = 0;
    for (const Place &place : gazetteer().places()) {
        qsizetype ways = 1;
        for (const QChar c : place.name)
            ways *= std::max<qsizetype>(1, text::readingsToType(c).size());
        if (place.level != Level::Township || (ways < manyWays && place.name.size() < longName))
            continue;
        ++tried;
        const text::Pinyin pinyin = text::pinyin(place.name);
        for (const QString &typed : {pinyin.full, pinyin.initials})
            EXPECT_TRUE(gazetteer().matching(typed, gazetteer().places().size()).contains(&place))
                << plain(place.name) << " by " << plain(typed);
    }
    EXPECT_GT(tried, 50);
}

TEST(Gazetteer, TakesEveryReadingOfACharacter)
{
    const auto finds = [](const char16_t *typed, const char16_t *name) {
        return names(gazetteer().matching(QString::fromUtf16(typed), 1000)).contains(QString::fromUtf16(name));
    };
    EXPECT_TRUE(finds(u"zhongqingshi", u"重庆市"));
    EXPECT_TRUE(finds(u"changsha", u"长沙市"));
    EXPECT_TRUE(finds(u"zhangsha", u"长沙市"));
    EXPECT_TRUE(finds(u"sha shi", u"长沙市"));  // a later syllable
    EXPECT_FALSE(finds(u"ngsha", u"长沙市"));   // not from within one
    EXPECT_FALSE(finds(u"ssh", u"长沙市"));     // initials only from the first
    EXPECT_TRUE(finds(u"沙市", u"长沙市"));
    EXPECT_TRUE(finds(u"長沙", u"长沙市"));
    EXPECT_TRUE(finds(u"bawulingnongchang", u"八五〇农场"));
}

TEST(Gazetteer, FindsFormerNames)
{
    EXPECT_EQ(plain(names(gazetteer().named(QStringLiteral("襄樊市")))), "襄阳市");
    EXPECT_EQ(plain(names(gazetteer().named(QStringLiteral("邹县")))), "邹城市");
    EXPECT_EQ(plain(names(gazetteer().namedUnder(QStringLiteral("苍山县"), QStringLiteral("37")))), "兰陵县");
    EXPECT_EQ(codes(gazetteer().named(QStringLiteral("張樓鎮"))), codes(gazetteer().named(QStringLiteral("张楼镇"))));
    // Every row of the table names a place that is there.
    for (const QStringList &row : dataRows(QStringLiteral("changes.txt"))) {
        ASSERT_EQ(row.size(), 3);
        EXPECT_NE(gazetteer().byCode(row[1]), nullptr) << plain(row[1]);
        EXPECT_TRUE(gazetteer().named(row[2]).contains(gazetteer().byCode(row[1]))) << plain(row[2]);
    }
}

TEST(Gazetteer, TakesInTheUsersPlacesAndNames)
{
    OwnNames own;
    own.places = {{QStringLiteral("u2"), QStringLiteral("微山湖旅游区"), QStringLiteral("3708")},
                  {QStringLiteral("u10"), QStringLiteral("新湖镇"), QStringLiteral("370826")},
                  {QStringLiteral("u11"), QStringLiteral("某村"), QStringLiteral("370826110")},
                  {QStringLiteral("u12"), QStringLiteral("某镇"), QStringLiteral("99")}};
    own.names = {{QStringLiteral("湖城"), QStringLiteral("u10"), {}},
                 {QStringLiteral("永兴镇"), QStringLiteral("370826110"), {}},
                 {QStringLiteral("城关"), QStringLiteral("000"), {}}};
    const Gazetteer extended = gazetteer().with(own);
    EXPECT_EQ(plain(extended.path(QStringLiteral("u10"))), "山东省 济宁市 微山县 新湖镇");
    EXPECT_EQ(extended.byCode(QStringLiteral("u2"))->level, Level::County);
    EXPECT_EQ(extended.byCode(QStringLiteral("u11")), nullptr);
    EXPECT_EQ(extended.byCode(QStringLiteral("u12")), nullptr);
    EXPECT_EQ(plain(extended.children(QStringLiteral("370826")).last()->name), "新湖镇");
    EXPECT_EQ(extended.children(QString()).size(), 31);
    EXPECT_EQ(extended.children(QStringLiteral("659")).size(), 0);
    EXPECT_EQ(plain(codes(extended.named(QStringLiteral("湖城")))), "u10");
    EXPECT_EQ(plain(codes(extended.namedUnder(QStringLiteral("新湖镇"), QStringLiteral("3708")))), "u10");
    EXPECT_EQ(plain(extended.named(QStringLiteral("永兴镇")).first()->code), "370826110");
    EXPECT_TRUE(codes(extended.matching(QStringLiteral("xinhuz"), 500)).contains(QStringLiteral("u10")));
    for (qsizetype i = 1; i < extended.places().size(); ++i)
        ASSERT_LT(extended.places()[i - 1].code, extended.places()[i].code);
    EXPECT_EQ(gazetteer().byCode(QStringLiteral("u10")), nullptr);
}

TEST(Gazetteer, SaysWhereDataIsDamaged)
{
    const auto detail = [](const char *data) {
        const Result<Gazetteer> loaded = Gazetteer::load(data);
        return loaded ? std::string("loaded") : plain(loaded.error().detail);
    };
    EXPECT_EQ(detail("gazetteer 1 2023-06-30 2\n11北京市\n 01市辖区\n"), "loaded");
    EXPECT_EQ(detail(""), "damaged at line 1");
    EXPECT_EQ(detail("something else\n"), "damaged at line 1");
    EXPECT_EQ(detail("gazetteer 1 2023-06-30 2\n11北京市\n"), "damaged at line 3");
    EXPECT_EQ(detail("gazetteer 1 2023-06-30 2\n11北京市\n  01东城区\n"), "damaged at line 3");
    EXPECT_EQ(detail("gazetteer 1 2023-06-30 2\n12天津市\n11北京市\n"), "damaged at line 3");
    EXPECT_EQ(detail("gazetteer 1 2023-06-30 1\n11\n"), "damaged at line 2");
}

TEST(Stem, TakesTheSuffixOff)
{
    const auto stemOf = [](const char16_t *name) { return plain(stem(QString::fromUtf16(name))); };
    EXPECT_EQ(stemOf(u"张楼镇"), "张楼");
    EXPECT_EQ(stemOf(u"微山县"), "微山");
    EXPECT_EQ(stemOf(u"昭阳街道"), "昭阳");
    EXPECT_EQ(stemOf(u"昭阳街道办事处"), "昭阳");
    EXPECT_EQ(stemOf(u"济宁高新技术产业开发区"), "济宁高新");
    EXPECT_EQ(stemOf(u"广西壮族自治区"), "广西");
    EXPECT_EQ(stemOf(u"秀山土家族苗族自治县"), "秀山");
    EXPECT_EQ(stemOf(u"东乡族自治县"), "东乡");
    EXPECT_EQ(stemOf(u"满族屯满族乡"), "满族屯");
    EXPECT_EQ(stemOf(u"单县"), "单县");
    EXPECT_EQ(stemOf(u"清新区"), "清新");
    EXPECT_EQ(stemOf(u"浦东新区"), "浦东新区");
    EXPECT_EQ(stemOf(u"张镇"), "张镇");
    EXPECT_EQ(stemOf(u"城区"), "城区");
    EXPECT_EQ(stemOf(u"雪山"), "雪山");
    EXPECT_EQ(stemOf(u""), "");
}

TEST(Lookup, TakesNamesAboveApartAndTogether)
{
    for (const char *asked : {"370826110", "微山县/张楼镇", "济宁/张楼", "微山 › 张楼", "微山县张楼镇", "山东省济宁市微山县张楼镇",
                              "微山张楼", "济宁市微山县/张楼镇", "微山縣張樓鎮"})
        EXPECT_EQ(plain(codes(placesCalled(gazetteer(), QString::fromUtf8(asked)))), "370826110") << asked;
    EXPECT_EQ(plain(codes(placesCalled(gazetteer(), QStringLiteral("济宁市高新区")))), "370871");
    EXPECT_EQ(placesCalled(gazetteer(), QStringLiteral("城关镇")).size(), 88);
    for (const char *asked : {"", " ", "/", "999999", "徐州市张楼镇", "江苏省/张楼镇/外"})
        EXPECT_TRUE(placesCalled(gazetteer(), QString::fromUtf8(asked)).isEmpty()) << asked;
}

TEST(Lookup, TakesOlderEndingsWhereNothingHasTheName)
{
    EXPECT_EQ(plain(codes(placesCalled(gazetteer(), QStringLiteral("微山县/张楼乡")))), "370826110");
    EXPECT_EQ(plain(codes(placesCalled(gazetteer(), QStringLiteral("微山县两城乡")))), "370826107");
    EXPECT_EQ(plain(codes(placesCalled(gazetteer(), QStringLiteral("邹城县")))), "370883");
    EXPECT_EQ(plain(names(placesCalled(gazetteer(), QStringLiteral("张楼乡")))), "张楼乡"); // there is one
}

TEST(Lookup, ComesNearByPinyinAndLookAlikes)
{
    const auto typed = [](const char *asked) { return codes(placesTyped(gazetteer(), QString::fromUtf8(asked), 50)); };
    EXPECT_EQ(plain(typed("weishan/zhanglou")), "370826110");
    EXPECT_TRUE(typed("zlz").contains(QStringLiteral("370826110")));
    EXPECT_EQ(plain(typed("chong qing").value(0)), "50");
    const auto misread = [](const char *asked) {
        return codes(placesMisread(gazetteer(), QString::fromUtf8(asked), 50));
    };
    EXPECT_TRUE(misread("张搂镇").contains(QStringLiteral("370826110")));
    EXPECT_EQ(plain(misread("微山县张搂镇")), "370826110");
    EXPECT_EQ(plain(misread("徽山县")), "370826");
    EXPECT_TRUE(misread("无此地名").isEmpty());
}
