#include "core/text/pinyin.h"

#include <gtest/gtest.h>

using namespace jianbao::text;

namespace {

std::string full(const char16_t *name)
{
    return pinyin(QString::fromUtf16(name)).full.toStdString();
}

bool matches(const char16_t *name, const char16_t *typed)
{
    return NameKey::of(QString::fromUtf16(name)).matches(QString::fromUtf16(typed));
}

NameMatch match(const char16_t *name, const char16_t *typed)
{
    return NameFilter(QString::fromUtf16(typed)).match(QString::fromUtf16(name));
}

} // namespace

TEST(Pinyin, ReadsNames)
{
    EXPECT_EQ(full(u"张楼镇"), "zhanglouzhen");
    EXPECT_EQ(pinyin(QStringLiteral("张楼镇")).initials.toStdString(), "zlz");
    EXPECT_EQ(full(u"A区2号"), "aqu2hao");
    EXPECT_EQ(full(u"吕梁"), "lvliang");
    EXPECT_EQ(full(u""), "");
    EXPECT_EQ(full(u"張樓鎮"), "zhanglouzhen");
}

TEST(Pinyin, KnowsThePolyphonesOfPlaceNames)
{
    EXPECT_EQ(full(u"重庆市"), "chongqingshi");
    EXPECT_EQ(full(u"厦门"), "xiamen");
    EXPECT_EQ(full(u"六安"), "luan");
    EXPECT_EQ(full(u"蚌埠"), "bengbu");
    EXPECT_EQ(full(u"解州镇"), "haizhouzhen");
    EXPECT_EQ(full(u"长春"), "changchun");
    EXPECT_EQ(full(u"长子县"), "zhangzixian");
    EXPECT_EQ(full(u"乐清"), "yueqing");
    EXPECT_EQ(full(u"乐山"), "leshan");
    EXPECT_EQ(full(u"东阿县"), "dongexian");
    EXPECT_EQ(full(u"单县"), "shanxian");
    EXPECT_EQ(full(u"莘县"), "shenxian");
    EXPECT_EQ(full(u"浒墅关"), "xushuguan");
    EXPECT_EQ(full(u"番禺"), "panyu");
    EXPECT_EQ(full(u"尉犁"), "yuli");
}

TEST(NameKey, MatchesCharactersSyllablesAndInitials)
{
    EXPECT_TRUE(matches(u"张楼镇", u""));
    EXPECT_TRUE(matches(u"张楼镇", u"楼"));
    EXPECT_TRUE(matches(u"张楼镇", u"張樓"));
    EXPECT_TRUE(matches(u"张楼镇", u"zhanglou"));
    EXPECT_TRUE(matches(u"张楼镇", u"zhang lou"));
    EXPECT_TRUE(matches(u"张楼镇", u"zhang'l"));
    EXPECT_TRUE(matches(u"张楼镇", u"ZhangL"));
    EXPECT_TRUE(matches(u"张楼镇", u"louzh"));
    EXPECT_TRUE(matches(u"张楼镇", u"zlz"));
    EXPECT_TRUE(matches(u"张楼镇", u"zl"));
    EXPECT_FALSE(matches(u"张楼镇", u"lz"));
    EXPECT_FALSE(matches(u"张楼镇", u"hang"));
    EXPECT_FALSE(matches(u"张楼镇", u"zlzz"));
    EXPECT_FALSE(matches(u"张楼镇", u"zhanglouzhenx"));
    EXPECT_FALSE(matches(u"张楼镇", u"李"));
}

TEST(NameKey, TakesEveryReadingOfAPolyphone)
{
    EXPECT_TRUE(matches(u"长山镇", u"changshan"));
    EXPECT_TRUE(matches(u"长山镇", u"zhangshan"));
    EXPECT_TRUE(matches(u"重庆市", u"chongqing"));
    EXPECT_TRUE(matches(u"重庆市", u"cqs"));
    EXPECT_TRUE(matches(u"吕梁市", u"lüliang"));
    EXPECT_TRUE(matches(u"吕梁市", u"luliang"));
}

TEST(NameFilter, TellsHowWellANameMeetsIt)
{
    EXPECT_EQ(match(u"张楼镇", u"张楼镇"), NameMatch::Exact);
    EXPECT_EQ(match(u"张楼镇", u"张"), NameMatch::Prefix);
    EXPECT_EQ(match(u"张楼镇", u"楼"), NameMatch::Inside);
    EXPECT_EQ(match(u"张楼镇", u"zhanglouzhen"), NameMatch::Exact);
    EXPECT_EQ(match(u"张楼镇", u"zhangl"), NameMatch::Prefix);
    EXPECT_EQ(match(u"张楼镇", u"lou"), NameMatch::Inside);
    EXPECT_EQ(match(u"张楼镇", u"zlz"), NameMatch::Exact);
    EXPECT_EQ(match(u"张楼镇", u"x"), NameMatch::None);
}
