#include "core/page/credits.h"
#include "core/page/dateline.h"
#include "core/page/names.h"
#include "core/page/signs.h"

#include <gtest/gtest.h>

using namespace jianbao::page;

namespace {

// "记者 张三, 通讯员 李四"
QString told(const Credits &credits)
{
    QStringList people;
    for (const Contributor &person : credits.people)
        people.append(person.role + u' ' + person.name);
    return people.join(QStringLiteral(", "));
}

struct Printed {
    const char16_t *text;
    const char16_t *people;
};

class CreditsTest : public testing::TestWithParam<Printed>
{
};

} // namespace

TEST_P(CreditsTest, AreRead)
{
    const Credits credits = readCredits(QString::fromUtf16(GetParam().text));
    EXPECT_TRUE(credits.whole) << QString::fromUtf16(GetParam().text).toStdString();
    EXPECT_EQ(told(credits).toStdString(), QString::fromUtf16(GetParam().people).toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Forms, CreditsTest,
    testing::Values(Printed{u"（通讯员 陶小满 于桂芳）", u"通讯员 陶小满, 通讯员 于桂芳"},
                    Printed{u"(记者 高远 通讯员 韩梅)", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"□ 本报记者 高远 通讯员 韩梅", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"■本报通讯员陶小满", u"通讯员 陶小满"},
                    Printed{u"■陶小满", u"作者 陶小满"},
                    Printed{u"（通讯员　文　静）", u"通讯员 文静"},
                    Printed{u"（记者　高　远　通讯员　文　静）", u"记者 高远, 通讯员 文静"},
                    Printed{u"文　陶小满", u"作者 陶小满"},
                    Printed{u"■通讯员 陶小满 韩梅 摄", u"摄影 陶小满, 摄影 韩梅"},
                    Printed{u"●通讯员 陶小满摄", u"摄影 陶小满"},
                    Printed{u"□陶小满 书", u"作者 陶小满"},
                    Printed{u"（陶小满 篆刻）", u"作者 陶小满"},
                    Printed{u"令狐小满　著", u"作者 令狐小满"},
                    Printed{u"■图/通讯员 陶小满", u"摄影 陶小满"},
                    Printed{u"记者 高远 摄影报道", u"记者 高远"},
                    Printed{u"通讯员 陶小满 文/图", u"通讯员 陶小满"},
                    Printed{u"□文/图 陶小满", u"作者 陶小满"},
                    Printed{u"记者 高远/文 陶小满/图", u"记者 高远, 摄影 陶小满"},
                    Printed{u"特约记者 高远 实习生 韩梅", u"记者 高远, 实习生 韩梅"},
                    // Whose reporter it is stands right before the title.
                    Printed{u"（县融媒记者 高远 韩梅）", u"记者 高远, 记者 韩梅"},
                    Printed{u"□融媒记者　高远", u"记者 高远"},
                    Printed{u"（区融媒记者高远）", u"记者 高远"},
                    Printed{u"■柳河日报记者 高远 通讯员 韩梅", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"（本报记者 高远 开发区通讯员 韩梅）", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"通讯员陶小满韩梅记者高远", u"通讯员 陶小满, 通讯员 韩梅, 记者 高远"},
                    Printed{u"（县融\n媒记者 高远）", u"记者 高远"},
                    Printed{u"柳河融媒记者 高远", u"记者 高远"}, Printed{u"全媒体见习记者 高远", u"记者 高远"},
                    Printed{u"通讯员陶小满融媒记者高远", u"通讯员 陶小满, 记者 高远"},
                    // Other marks, brackets and words that papers print.
                    Printed{u"记者：冒小波　通讯员：季云霞", u"记者 冒小波, 通讯员 季云霞"},
                    Printed{u"记者 高远；通讯员 韩梅", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"⊙记者 高远", u"记者 高远"}, Printed{u"[记者 高远]", u"记者 高远"},
                    Printed{u"【记者 高远】", u"记者 高远"}, Printed{u"〔通讯员 韩梅〕", u"通讯员 韩梅"},
                    Printed{u"作者：韩梅", u"作者 韩梅"}, Printed{u"撰稿：韩梅", u"作者 韩梅"},
                    Printed{u"来稿：韩梅", u"作者 韩梅"}, Printed{u"文字：韩梅 图片：高远", u"作者 韩梅, 摄影 高远"},
                    Printed{u"（图片由记者 高远 拍摄）", u"摄影 高远"},
                    Printed{u"记者丨高远　文丨图", u"记者 高远"}, Printed{u"文丨记者　高远　图丨韩梅", u"记者 高远, 摄影 韩梅"},
                    Printed{u"摄影：通讯员韩梅", u"摄影 韩梅"}, Printed{u"韩梅　摄影报道", u"摄影 韩梅"},
                    Printed{u"文/高远（县融媒体中心）", u"作者 高远"}, Printed{u"（齐镇 高远）", u"作者 高远"},
                    Printed{u"（柳河县融媒体中\n心　高远）", u"作者 高远"}, Printed{u"（县公安局\n高远）", u"作者 高远"},
                    Printed{u"◎柳河县公安局　赤列曲扎　石门县公安局　高远", u"作者 赤列曲扎, 作者 高远"},
                    Printed{u"高　远　摄于柳河湖畔", u"摄影 高远"}, Printed{u"高远 / 影像", u"摄影 高远"},
                    Printed{u"（供稿：县公安局　高远）", u"作者 高远"}, Printed{u"高远 韩梅 / 采访整理", u"作者 高远, 作者 韩梅"},
                    Printed{u"柳河报评论员　高　远", u"作者 高远"},
                    Printed{u"（通讯员 陶小满 韩丽影）", u"通讯员 陶小满, 通讯员 韩丽影"},
                    Printed{u"（通讯员 陶小满 韩丽\n影）", u"通讯员 陶小满, 通讯员 韩丽影"},
                    // Names with an inner space, and broken at a line's end.
                    Printed{u"通讯员 韩　梅 陶小满", u"通讯员 韩梅, 通讯员 陶小满"},
                    Printed{u"（通讯员 韩　梅\n高　远）", u"通讯员 韩梅, 通讯员 高远"},
                    Printed{u"（通讯员 陶小\n满）", u"通讯员 陶小满"},
                    Printed{u"（通讯员 阿布都·卡德尔\n陶小满）", u"通讯员 阿布都·卡德尔, 通讯员 陶小满"},
                    Printed{u"（通讯员 阿布都·卡德\n尔 陶小满）", u"通讯员 阿布都·卡德尔, 通讯员 陶小满"},
                    Printed{u"（市民 韩梅）", u"作者 韩梅"},
                    Printed{u"陶小满（柳河小学五年级）", u"作者 陶小满"},
                    Printed{u"（柳河镇中心小学五年级　陶小满　指导教师　韩梅）", u"作者 陶小满"},
                    Printed{u"（记者 那仁满都拉\n通讯员 乌日汗）", u"记者 那仁满都拉, 通讯员 乌日汗"},
                    Printed{u"□通讯员 巴图苏和 摄", u"摄影 巴图苏和"},
                    Printed{u"记者 朝格图 通讯员 韩梅", u"记者 朝格图, 通讯员 韩梅"},
                    Printed{u"记者 高远图", u"摄影 高远"},
                    Printed{u"（通讯员 陶小满\n韩梅）", u"通讯员 陶小满, 通讯员 韩梅"},
                    Printed{u"（记者 高远 通讯\n员 韩梅）", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"■通讯员\n陶小满\n于桂芳", u"通讯员 陶小满, 通讯员 于桂芳"}));

INSTANTIATE_TEST_SUITE_P(
    WordsOnEitherSide, CreditsTest,
    testing::Values(Printed{u"（高远／柳河县融媒体中心）", u"作者 高远"},
                    Printed{u"●韩梅（文）　高远（图）", u"作者 韩梅, 摄影 高远"},
                    Printed{u"高远（摄）", u"摄影 高远"},
                    Printed{u"采写　本报记者　韩梅　　摄影　高远", u"记者 韩梅, 摄影 高远"},
                    Printed{u"·本报首席记者　高远　通讯员　陶小满·", u"记者 高远, 通讯员 陶小满"},
                    Printed{u"执笔/柳下人", u"作者 柳下人"},
                    Printed{u"韩梅/采写　　高远/供图", u"作者 韩梅, 摄影 高远"},
                    Printed{u"通讯员　于桂芳　发自柳河镇", u"通讯员 于桂芳"},
                    Printed{u"（本报记者　高远　实习记者　陶小满　西坪报道）", u"记者 高远, 记者 陶小满"},
                    Printed{u"＜韩梅 摄＞", u"摄影 韩梅"},
                    Printed{u"＜记者 陶小满 通讯员 韩梅＞", u"记者 陶小满, 通讯员 韩梅"},
                    Printed{u"◇［全媒体记者　高远　通讯员　韩梅　文/摄］", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"◆县种植业技术推广站　高远", u"作者 高远"},
                    Printed{u"通 讯 员　高远", u"通讯员 高远"},
                    Printed{u"记 者 高远 通讯员 韩梅", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"文/本报记者 高远 图/受访者提供", u"记者 高远"},
                    Printed{u"口述 高远 记录 韩梅", u"作者 高远, 作者 韩梅"},
                    Printed{u"《柳河报》记者 高远", u"记者 高远"},
                    Printed{u"高远（柳河镇中心小学五（2）班）", u"作者 高远"},
                    Printed{u"文　记者　高远　图　通讯员　韩梅", u"记者 高远, 摄影 韩梅"},
                    Printed{u"撰文　高远　摄影　韩梅", u"作者 高远, 摄影 韩梅"},
                    Printed{u"摄影　韩梅　撰文　高远", u"摄影 韩梅, 作者 高远"},
                    Printed{u"记者　高远　采写　通讯员　韩梅　供图", u"记者 高远, 摄影 韩梅"},
                    Printed{u"来源：县融媒体中心　记者：高远", u"记者 高远"},
                    Printed{u"（高远·县委宣传部）", u"作者 高远"},
                    Printed{u"（县委宣传部·高远）", u"作者 高远"},
                    Printed{u"通讯员・高远", u"通讯员 高远"},
                    Printed{u"[融媒记者]　高远　　[通讯员]　韩　梅", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"[文字]　韩梅　　[图片]　高　远", u"作者 韩梅, 摄影 高远"},
                    Printed{u"[整理]　融媒记者　高远", u"记者 高远"},
                    Printed{u"文·韩梅　　图·高　远", u"作者 韩梅, 摄影 高远"},
                    Printed{u"撰文　本报记者　韩梅　　供图　高远", u"记者 韩梅, 摄影 高远"},
                    Printed{u"供稿:柳河镇　高远", u"作者 高远"},
                    Printed{u"乡文化站　高远　图", u"摄影 高远"},
                    Printed{u"■通讯员 高远 文\n/图", u"通讯员 高远"},
                    // An office between names: whose title stood before says nothing of who is behind it.
                    Printed{u"（记者高远 柳河镇陶小满）", u"记者 高远, 作者 陶小满"},
                    Printed{u"采写：本报记者　高远　县工信局　韩梅", u"记者 高远, 作者 韩梅"},
                    Printed{u"本报记者　高远　柳河镇报道组　韩梅", u"记者 高远, 作者 韩梅"},
                    Printed{u"供稿：柳河乡中心校　韩梅", u"作者 韩梅"},
                    Printed{u"（县公安局高远 韩梅）", u"作者 高远, 作者 韩梅"},
                    Printed{u"（柳河镇报道组　韩梅）", u"作者 韩梅"},
                    // ■ as a letter
                    Printed{u"N柳河晚报记者 高远 通讯员 韩梅 文/图", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"n高远 摄", u"摄影 高远"},
                    // Who is named for something else is not credited.
                    Printed{u"记者：高远　编辑：韩梅", u"记者 高远"},
                    Printed{u"统筹/高远　文/韩梅　图/陶小满", u"作者 韩梅, 摄影 陶小满"},
                    Printed{u"柳河小学五（2）班　高远　指导老师　韩梅", u"作者 高远"},
                    Printed{u"（作者：高远　单位：县委党校）", u"作者 高远"},
                    Printed{u"供稿人：高远", u"作者 高远"},
                    Printed{u"本版图片由高远摄", u"摄影 高远"},
                    Printed{u"本文图片均由高远拍摄", u"摄影 高远"},
                    Printed{u"新华社发（高远 摄）", u"摄影 高远"},
                    Printed{u"高远/文并摄", u"作者 高远"},
                    Printed{u"记者高远 文并图", u"记者 高远"},
                    Printed{u"▌记者 陶 小 满　通讯员 韩 梅", u"记者 陶小满, 通讯员 韩梅"},
                    // 影 and 图 end names, too.
                    Printed{u"（通讯员 陶小满 韩\n丽影）", u"通讯员 陶小满, 通讯员 韩丽影"},
                    Printed{u"（通讯员 韩影）", u"通讯员 韩影"},
                    Printed{u"【通讯员　韩宏图　报道】", u"通讯员 韩宏图"},
                    Printed{u"（陶小满\n本报记者 高远）", u"作者 陶小满, 记者 高远"},
                    Printed{u"柳河记者站　高远", u"作者 高远"},
                    Printed{u"县委报道组　高远", u"作者 高远"},
                    Printed{u"文·图/高远", u"作者 高远"},
                    Printed{u"（通讯\n员 韩　文 记者 高远）", u"通讯员 韩文, 记者 高远"},
                    // What somebody is stands behind the place of work.
                    Printed{u"县中心医院急诊科主任医师　高远", u"作者 高远"},
                    Printed{u"柳河融媒　高远", u"作者 高远"},
                    Printed{u"本报记者　高　远　柳河融媒　韩梅　（图片由柳河融媒提供）", u"记者 高远, 作者 韩梅"},
                    // One word behind all of them is for all.
                    Printed{u"记者 高远　实习生 韩梅　摄", u"摄影 高远, 摄影 韩梅"},
                    Printed{u"记者 高远/文　实习生 韩梅/摄", u"记者 高远, 摄影 韩梅"}));

// What further papers print beside names.
INSTANTIATE_TEST_SUITE_P(
    FurtherPapers, CreditsTest,
    testing::Values(// What somebody is stands before the name, too.
                    Printed{u"柳河镇党委书记　高远", u"作者 高远"},
                    Printed{u"柳河县委常委、宣传部部长　高远", u"作者 高远"},
                    Printed{u"县农业农村局党组书记、局长　韩梅", u"作者 韩梅"},
                    Printed{u"柳河镇读者　韩梅", u"作者 韩梅"}, Printed{u"（读者 韩梅）", u"作者 韩梅"},
                    Printed{u"柳河实验小学四（2）班　韩梅", u"作者 韩梅"},
                    Printed{u"柳河镇中心小学 五年级 韩梅 指导老师 周敏", u"作者 韩梅"},
                    Printed{u"（柳河一中高二（3）班　韩梅　指导教师：何涛）", u"作者 韩梅"},
                    Printed{u"韩梅（柳河镇）", u"作者 韩梅"},
                    Printed{u"柳河镇居民　韩梅", u"作者 韩梅"},
                    // Where it is from, and for whom.
                    Printed{u"来源：东湖日报　作者：韩梅", u"作者 韩梅"}, Printed{u"作者：韩梅　来源：县农业农村局", u"作者 韩梅"},
                    Printed{u"YMG全媒体记者 高远 通讯员 韩梅", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"（YMG全媒体记者 高远）", u"记者 高远"},
                    Printed{u"新柳河·东湖日报记者 高远", u"记者 高远"}, Printed{u"新柳河-东湖日报记者 高远 通讯员 韩梅", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"潮新闻客户端 记者 高远", u"记者 高远"},
                    Printed{u"本报记者 高远 共享联盟·柳河 韩梅", u"记者 高远, 作者 韩梅"},
                    Printed{u"（县农业农村局　韩梅　供稿）", u"作者 韩梅"},
                    // Marks between names and titles, and titles set wide.
                    Printed{u"本 报 记 者　高远", u"记者 高远"}, Printed{u"本报记者 高远·韩梅", u"记者 高远, 记者 韩梅"},
                    Printed{u"本报记者·高远 通讯员·韩梅", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"记者－高远", u"记者 高远"},
                    Printed{u"记者高远和韩梅", u"记者 高远, 记者 韩梅"}, Printed{u"记者高远和通讯员韩梅", u"记者 高远, 通讯员 韩梅"},
                    Printed{u"本报记者 高远 等", u"记者 高远"}, Printed{u"（记者 高远 韩梅等）", u"记者 高远, 记者 韩梅"},
                    Printed{u"记者 高远\n　　 韩梅\n摄影 陶小满", u"记者 高远, 记者 韩梅, 摄影 陶小满"},
                    Printed{u"■通讯员\n高远\n摄", u"摄影 高远"},
                    // Days and places beside them.
                    Printed{u"（记者 高远 3月17日）", u"记者 高远"}, Printed{u"（韩梅 3月17日）", u"作者 韩梅"},
                    Printed{u"本报记者 高远 现场报道", u"记者 高远"},
                    Printed{u"本报特派记者 高远 3月17日柳河报道", u"记者 高远"},
                    Printed{u"执行　本报记者 高远 韩梅", u"记者 高远, 记者 韩梅"}, Printed{u"（执笔：韩梅）", u"作者 韩梅"},
                    Printed{u"（本文图片由高远摄）", u"摄影 高远"}, Printed{u"（文字：韩梅　图片：高远）", u"作者 韩梅, 摄影 高远"},
                    Printed{u"（韩梅 文\n高远 图）", u"作者 韩梅, 摄影 高远"},
                    Printed{u"（作者韩梅系柳河县作家协会会员）", u"作者 韩梅"}, Printed{u"·韩梅·", u"作者 韩梅"},
                    Printed{u"统筹：陶小满\n采写：记者 高远\n摄影：韩梅\n制图：周敏", u"记者 高远, 摄影 韩梅"},
                    Printed{u"韩梅\n　　3月17日", u"作者 韩梅"},
                    // Photos
                    Printed{u"融媒体记者│高远 韩梅 摄", u"摄影 高远, 摄影 韩梅"}, Printed{u"航拍：韩梅", u"摄影 韩梅"},
                    Printed{u"本报特约摄影师 韩梅 摄", u"摄影 韩梅"}, Printed{u"摄影报道：韩梅", u"摄影 韩梅"},
                    Printed{u"图片摄影：高远 韩梅", u"摄影 高远, 摄影 韩梅"}, Printed{u"韩梅/人民图片", u"作者 韩梅"},
                    Printed{u"记者 高远 摄　责编 周文静", u"摄影 高远"},
                    // Names of other languages.
                    Printed{u"（通讯员 热依拉·库尔班 韩梅）", u"通讯员 热依拉·库尔班, 通讯员 韩梅"},
                    Printed{u"（记者 乌云其木格）", u"记者 乌云其木格"},
                    Printed{u"（记者 高远 通讯员 敖特根巴雅尔）", u"记者 高远, 通讯员 敖特根巴雅尔"},
                    Printed{u"记者 阿不力孜•买买提", u"记者 阿不力孜•买买提"},
                    Printed{u"通讯员 艾尔肯・吾买尔", u"通讯员 艾尔肯・吾买尔"},
                    Printed{u"通讯员 道尔吉·巴图 摄", u"摄影 道尔吉·巴图"}));

// （县林业局） signs as a name does, and credits nobody.
TEST(Credits, OfAnOffice)
{
    for (const QString &text : {QStringLiteral("（柳河县林业和草原局）"), QStringLiteral("(柳河公共交通有限公司营运部)"), QStringLiteral("（市民政局）"),
                                QStringLiteral("（指导老师：周敏）")}) {
        const Credits credits = readCredits(text);
        EXPECT_TRUE(credits.whole && credits.office && credits.bracketed) << text.toStdString();
        EXPECT_TRUE(credits.people.isEmpty());
    }
    EXPECT_FALSE(readCredits(u"读者信箱").whole);
}

TEST(Credits, OfPhotosByNobodyNamed)
{
    for (const QString &text : {QStringLiteral("CFP供图"), QStringLiteral("视觉中国供图"), QStringLiteral("（资料图片）"), QStringLiteral("本报资料图"),
                                QStringLiteral("图片来源：县茶旅集团"), QStringLiteral("（受访单位供图）")}) {
        const Credits credits = readCredits(text);
        EXPECT_TRUE(credits.whole && credits.photo) << text.toStdString();
        EXPECT_TRUE(credits.people.isEmpty()) << text.toStdString();
    }
}

TEST(Credits, WhatIsNoCredit)
{
    for (const QString &text :
         {QStringLiteral("石桥修好了"), QStringLiteral("（作者系柳河镇干部）"), QStringLiteral("稻田里一片金黄。"),
          QStringLiteral("柳河镇 让乡亲们住上新房"), QStringLiteral("滑县·枣村乡"), QStringLiteral("记者帮你问"), QStringLiteral("激发农村党员队伍活力"),
          QStringLiteral("◆链接"), QStringLiteral("[图片新闻]"), QStringLiteral("经本报报道后"), QStringLiteral("纪实"), QStringLiteral("记者从县委组织部获悉，6月14日，随着最后一架"), QStringLiteral("本报记者\n编辑同志"),
          QStringLiteral("本报讯（记者高远）每"), QStringLiteral("采访，写了改，改了再\n讲给屋主听，点头了才")})
        EXPECT_FALSE(readCredits(text).whole && !readCredits(text).people.isEmpty()) << text.toStdString();
}

TEST(ClosingCredits, InLenticularBrackets)
{
    EXPECT_EQ(told(closingCredits(u"梨园里挂上了灯。【高远　韩梅】").credits), QStringLiteral("作者 高远, 作者 韩梅"));
    EXPECT_EQ(told(readCredits(u"【高远　摄】")), QStringLiteral("摄影 高远"));
    EXPECT_TRUE(closingCredits(u"梨园里挂上了灯。【链接】").credits.people.isEmpty());
    EXPECT_TRUE(signs::endsSentence(u"梨园里挂上了灯。【记者 高远】"));
    EXPECT_FALSE(signs::endsSentence(u"梨园里挂上了【记者 高远】"));
    EXPECT_FALSE(readCredits(u"【高远】").bracketed); // as well the name of a column or what a text begins with
}

// … in brackets, where many other things stand.
TEST(Credits, OfALineOfItsOwn)
{
    const auto people = [](const char16_t *line) { return told(lineCredits(QString::fromUtf16(line))).toStdString(); };
    EXPECT_EQ(people(u"（记者 高远）"), "记者 高远");
    EXPECT_EQ(people(u"（高远 韩梅）"), "作者 高远, 作者 韩梅");
    EXPECT_EQ(people(u"（闲　云）"), "作者 闲云");
    EXPECT_EQ(people(u"（竹里风）"), "作者 竹里风");
    for (const char16_t *line : {u"（以上排名不分先后）", u"（据新华社）", u"（全文完）", u"（本报编辑部整理）", u"（连载三·未完待续）"})
        EXPECT_EQ(people(line), "");
}

TEST(ClosingCredits, AtTheEndOfAParagraph)
{
    const QString tail = QStringLiteral("村里又添了两台收割机。（陶小满 韩梅）");
    const ClosingCredits closing = closingCredits(tail);
    EXPECT_EQ(told(closing.credits), QStringLiteral("作者 陶小满, 作者 韩梅"));
    EXPECT_EQ(closing.range.of(tail).toString(), QStringLiteral("（陶小满 韩梅）"));
    const ClosingCredits photo = closingCredits(QStringLiteral("图为收割现场。 ■通讯员 陶小满 摄"));
    EXPECT_TRUE(photo.credits.photo);
    EXPECT_EQ(told(photo.credits), QStringLiteral("摄影 陶小满"));
    EXPECT_TRUE(closingCredits(QStringLiteral("他一共种了三季稻（早稻、中稻和晚稻）")).range.isEmpty());
    EXPECT_TRUE(closingCredits(QStringLiteral("大家都说好。")).range.isEmpty());
    EXPECT_TRUE(closingCredits(QStringLiteral("账本揣在怀里。记者借着\n手电光翻了翻，上面的字歪歪扭扭，有的还是\n画的圈：")).range.isEmpty());
}

// A scan lost what opens the bracket.
TEST(ClosingCredits, BehindABracketThatIsLost)
{
    const QString tail = QStringLiteral("茶钱由老板免。记者 高远\n通讯员 韩梅）");
    const ClosingCredits closing = closingCredits(tail);
    EXPECT_EQ(told(closing.credits), QStringLiteral("记者 高远, 通讯员 韩梅"));
    EXPECT_EQ(closing.range, (jianbao::TextRange{7, tail.size()}));
    // What no title tells are words.
    EXPECT_TRUE(closingCredits(u"有三样。早稻、中稻、晚稻）").credits.people.isEmpty());
}

// One pair of brackets behind the other, and marks that parts of credits have.
TEST(ClosingCredits, OfFurtherPapers)
{
    const auto people = [](const char16_t *text) { return told(closingCredits(QString::fromUtf16(text)).credits).toStdString(); };
    EXPECT_EQ(people(u"梨园里挂上了灯。（记者 高远）（韩梅 摄）"), std::string("记者 高远, 摄影 韩梅"));
    EXPECT_EQ(people(u"梨园里挂上了灯。（记者 高远）（通讯员 韩梅）"), std::string("记者 高远, 通讯员 韩梅"));
    EXPECT_EQ(people(u"梨园里挂上了灯。　　记者 高远"), std::string("记者 高远"));
    EXPECT_EQ(people(u"梨园里挂上了灯。（来源：东湖日报　作者：韩梅）"), std::string("作者 韩梅"));
    EXPECT_EQ(people(u"梨园里挂上了灯。（执笔：韩梅）"), std::string("作者 韩梅"));
    EXPECT_EQ(people(u"梨园里挂上了灯。（记者 高远 3月17日）"), std::string("记者 高远"));
    EXPECT_EQ(people(u"梨园里挂上了灯。（柳河镇报道组 韩梅）"), std::string("作者 韩梅"));
    EXPECT_EQ(people(u"梨园里挂上了灯。（县委报道组 韩梅）"), std::string("作者 韩梅"));
    EXPECT_EQ(people(u"梨园里挂上了灯。（文字：韩梅　图片：高远）"), std::string("作者 韩梅, 摄影 高远"));
    EXPECT_EQ(people(u"梨园里挂上了灯。【韩梅】"), std::string("作者 韩梅"));
    EXPECT_EQ(people(u"梨园里挂上了灯。（来源：东湖日报）"), std::string());
    EXPECT_EQ(people(u"梨园里挂上了灯。韩梅（县气象局）摄"), std::string("摄影 韩梅"));
    EXPECT_EQ(people(u"梨园里挂上了灯。岩温罕　摄"), std::string("摄影 岩温罕"));
    EXPECT_EQ(people(u"梨园里挂上了灯。韩梅 图文"), std::string("作者 韩梅"));
    EXPECT_EQ(people(u"抢收晚稻　韩梅 摄"), std::string("摄影 韩梅"));
}

// However many stand one behind the other, only the last ones are asked.
TEST(ClosingCredits, OfManyBrackets)
{
    const QString tail = QStringLiteral("梨园里挂上了灯。") + QStringLiteral("（记者 高远）").repeated(200'000);
    const ClosingCredits closing = closingCredits(tail);
    EXPECT_FALSE(closing.credits.people.isEmpty());
    EXPECT_LT(closing.range.length(), 200);
}

TEST(Names, AreCutBySurnames)
{
    EXPECT_EQ(splitNames(u"陶小满于桂芳"), (QStringList{QStringLiteral("陶小满"), QStringLiteral("于桂芳")}));
    EXPECT_EQ(splitNames(u"高远韩梅"), (QStringList{QStringLiteral("高远"), QStringLiteral("韩梅")}));
    EXPECT_EQ(splitNames(u"欧阳小满"), QStringList{QStringLiteral("欧阳小满")});
    EXPECT_TRUE(looksLikeName(u"陶小满"));
    EXPECT_FALSE(looksLikeName(u"高楼镇"));
    EXPECT_FALSE(looksLikeName(u"稻"));
}

TEST(Dateline, PlaceDateAndPeople)
{
    const QString text = QStringLiteral("本报柳河3月20日讯（记者 高远）稻田里");
    const Dateline dateline = readDateline(text);
    EXPECT_EQ(dateline.place, QStringLiteral("柳河"));
    EXPECT_EQ(dateline.month, 3);
    EXPECT_EQ(dateline.day, 20);
    EXPECT_EQ(text.mid(dateline.length), QStringLiteral("稻田里"));
    EXPECT_EQ(told(dateline.credits), QStringLiteral("记者 高远"));
    EXPECT_EQ(dateline.dateFor(QDate(2024, 3, 21)), QDate(2024, 3, 20));
    EXPECT_EQ(readDateline(u"本报柳河12月31日讯 稻田").dateFor(QDate(2024, 1, 2)), QDate(2023, 12, 31));
    EXPECT_FALSE(dateline.dateFor(QDate()).isValid());
}

TEST(Dateline, OfTwoPlacesWithAMarkBetween)
{
    EXPECT_EQ(readDateline(u"本报柳河县、辉南讯（记者 高远）稻田里").place, QStringLiteral("柳河县、辉南"));
    EXPECT_EQ(readDateline(u"渡河晚报柳河县、辉南讯（记者\n高远）稻田里").place, QStringLiteral("柳河县、辉南"));
    EXPECT_FALSE(beginsWithDateline(QStringLiteral("白菜、萝卜都进了冷库，村里靠电商卖到省城（见图）。")));
}

TEST(Dateline, ANameSetWideBelowALinesEnd)
{
    const auto people = [](const char16_t *text) { return told(readDateline(QString::fromUtf16(text)).credits); };
    EXPECT_EQ(people(u"本报讯（通讯员 陶小满\n于　芳）稻田里"), QStringLiteral("通讯员 陶小满, 通讯员 于芳"));
    EXPECT_EQ(people(u"本报讯（通讯员 陶小\n满）稻田里"), QStringLiteral("通讯员 陶小满"));
}

TEST(Dateline, NamesInBracketsOpenAnItem)
{
    const Dateline dateline = readDateline(QStringLiteral("（记者 高远 通讯员 韩梅）稻田里架起了白色的方框。"));
    EXPECT_EQ(told(dateline.credits), QStringLiteral("记者 高远, 通讯员 韩梅"));
    EXPECT_TRUE(dateline.place.isEmpty());
    EXPECT_FALSE(beginsWithDateline(QStringLiteral("（记者 高远 通讯员 韩梅）"))); // may close an article
    EXPECT_FALSE(beginsWithDateline(QStringLiteral("（如有变动）以通知为准。")));
    EXPECT_TRUE(beginsWithDateline(QStringLiteral("（县融媒记者 高远）稻田里架起了白色的方框。")));
}

TEST(Dateline, BareNamesEndWithTheLine)
{
    const auto people = [](const char16_t *text) { return told(readDateline(QString::fromUtf16(text)).credits); };
    EXPECT_EQ(people(u"本报讯 通讯员 韩梅 记者 高远\n徒步的人从水边往上走，"), QStringLiteral("通讯员 韩梅, 记者 高远"));
    EXPECT_EQ(people(u"本报讯 通讯员 韩梅、高远 走进\n有机肥场，闻不到臭味。"), QStringLiteral("通讯员 韩梅, 通讯员 高远"));
    EXPECT_EQ(people(u"本报讯 记者 陶小\n满 走进有机肥场，"), QStringLiteral("记者 陶小满"));
    EXPECT_EQ(people(u"本报讯 通讯员 韩梅 高远\n“路灯亮了。”"), QStringLiteral("通讯员 韩梅, 通讯员 高远"));
    EXPECT_EQ(people(u"本报讯 通\n讯员 韩梅 高远\n陶小满　走进有机肥场，"),
              QStringLiteral("通讯员 韩梅, 通讯员 高远, 通讯员 陶小满"));
    EXPECT_EQ(people(u"本报讯 通讯员 韩梅、高　远、陶小满　走进有机肥场，"),
              QStringLiteral("通讯员 韩梅, 通讯员 高远, 通讯员 陶小满"));
    EXPECT_EQ(people(u"本报讯 通讯员 韩梅报\n道：走进有机肥场，"), QStringLiteral("通讯员 韩梅"));
    EXPECT_EQ(people(u"本报讯 县融媒记者 韩梅报道：走进有机肥场，"), QStringLiteral("记者 韩梅"));
}

// Papers print the head of an item in many ways: {text, place, people, what follows}.
TEST(Dateline, FormsOfPapers)
{
    struct Form {
        const char16_t *text, *place, *people, *rest;
    };
    const Form forms[] = {
        {u"本报消息（记者 高远）稻田里", u"", u"记者 高远", u"稻田里"},
        {u"【柳河消息】（通讯员 韩梅）稻田里", u"柳河", u"通讯员 韩梅", u"稻田里"},
        {u"柳河讯　通讯员 韩梅　稻田里一片金黄，", u"柳河", u"通讯员 韩梅", u"稻田里一片金黄，"},
        {u"柳河讯　通讯员 韩梅 零志强　今年以来，", u"柳河", u"通讯员 韩梅, 通讯员 零志强", u"今年以来，"},
        {u"柳河讯 通讯员 韩梅、高远报道：稻田里", u"柳河", u"通讯员 韩梅, 通讯员 高远", u"稻田里"},
        {u"柳河讯（韩梅 高远）稻田里", u"柳河", u"作者 韩梅, 作者 高远", u"稻田里"},
        {u"柳河日报柳河讯（记者 高远）稻田里", u"柳河", u"记者 高远", u"稻田里"},
        {u"柳河融媒讯（记者 高远）稻田里", u"柳河", u"记者 高远", u"稻田里"},
        {u"本报讯[记者 高远]稻田里", u"", u"记者 高远", u"稻田里"},
        {u"本报讯【记者 高远】稻田里", u"", u"记者 高远", u"稻田里"},
        {u"［本报讯］（记者 高远）稻田里", u"", u"记者 高远", u"稻田里"},
        {u"3月20日讯 记者 高远报道：稻田里", u"", u"记者 高远", u"稻田里"},
        {u"记者高远报道：稻田里", u"", u"记者 高远", u"稻田里"},
        {u"本报记者 高远 通讯员 韩梅 报道　稻田里", u"", u"记者 高远, 通讯员 韩梅", u"稻田里"},
        {u"通讯员 韩梅 记者 高远　3月20日，稻田里", u"", u"通讯员 韩梅, 记者 高远", u"3月20日，稻田里"},
        {u"【柳河报讯】首席记者高远、记者韩梅报道：6月10日", u"", u"记者 高远, 记者 韩梅", u"6月10日"},
        {u"《柳河报》讯（首席记者 高远）9月22日", u"", u"记者 高远", u"9月22日"},
        {u"柳河新闻讯　记者/高远　通讯员/韩梅　近日，", u"", u"记者 高远, 通讯员 韩梅", u"近日，"},
        {u"柳河消息　6月10日，", u"柳河", u"", u"6月10日，"},
        {u"本报3月17日柳河讯　近日，", u"柳河", u"", u"近日，"},
        {u"本报讯 [柳河镇通讯员　韩梅]近日", u"", u"通讯员 韩梅", u"近日"},
        {u"本报讯＜记者 高远 韩梅＞11月17日，", u"", u"记者 高远, 记者 韩梅", u"11月17日，"},
        {u"（本报记者　高远　西坪报道）稻田里", u"", u"记者 高远", u"稻田里"},
        {u"柳河讯　镇农业农村办　韩梅　稻田里", u"柳河", u"作者 韩梅", u"稻田里"},
        {u"柳河讯　县公安局交警大队　韩梅\n“大姐，", u"柳河", u"作者 韩梅", u"“大姐，"},
        {u"本报柳河讯　韩梅　高远报道：稻田里", u"柳河", u"作者 韩梅, 作者 高远", u"稻田里"},
        {u"柳河讯/韩梅/稻田里", u"柳河", u"作者 韩梅", u"稻田里"},
        {u"本报讯·韩梅·稻田里", u"", u"作者 韩梅", u"稻田里"},
        {u"本报讯：（记者 高远）稻田里", u"", u"记者 高远", u"稻田里"},
        {u"（柳河镇讯）稻田里", u"柳河镇", u"", u"稻田里"},
        {u"（本报讯　记者高远）稻田里", u"", u"记者 高远", u"稻田里"},
        {u"柳河讯 （记者 高远 通讯员 韩梅）稻田里", u"柳河", u"记者 高远, 通讯员 韩梅", u"稻田里"},
        {u"【通讯员　高远　韩　梅　报道】稻田里", u"", u"通讯员 高远, 通讯员 韩梅", u"稻田里"},
        {u"本报讯　保大力 高远／文　稻田里", u"", u"作者 保大力, 作者 高远", u"稻田里"},
        {u"本报讯／记者　高远　稻田里", u"", u"记者 高远", u"稻田里"},
        {u"本报讯记者高远、通讯员韩梅报道近日，", u"", u"记者 高远, 通讯员 韩梅", u"近日，"},
        {u"本报讯（记者 高远 报道员 韩梅）稻田里", u"", u"记者 高远, 通讯员 韩梅", u"稻田里"},
        {u"本报迅（记者 高远）稻田里", u"", u"记者 高远", u"稻田里"},
        {u"柳河新闻网讯（通讯员 韩梅）稻田里", u"柳河", u"通讯员 韩梅", u"稻田里"},
        {u"清江新闻柳河讯（通讯员 韩梅）稻田里", u"柳河", u"通讯员 韩梅", u"稻田里"},
        {u"柳河县电视台讯（通讯员 韩梅）稻田里", u"柳河县", u"通讯员 韩梅", u"稻田里"},
        {u"本报柳河记者站讯（通讯员 韩梅）稻田里", u"柳河", u"通讯员 韩梅", u"稻田里"},
        {u"县融媒讯（通讯员 韩梅）稻田里", u"", u"通讯员 韩梅", u"稻田里"},
        {u"记者高远讯　稻田里", u"", u"记者 高远", u"稻田里"},
        {u"本报快讯（通讯员 韩梅）稻田里", u"", u"通讯员 韩梅", u"稻田里"},
        {u"本报柳河六月三日讯（通讯员 韩梅）稻田里", u"柳河", u"通讯员 韩梅", u"稻田里"},
        {u"全媒体讯（记者 高远）稻田里", u"", u"记者 高远", u"稻田里"},
        {u"（柳河镇 韩梅）稻田里架起了白色的方框。", u"", u"作者 韩梅", u"稻田里架起了白色的方框。"},
        {u"讯（记者 高远）稻田里", u"", u"记者 高远", u"稻田里"}, // the paper's name is a picture
        {u"柳河3月17日电　记者高远报道：稻田里", u"柳河", u"记者 高远", u"稻田里"},
        {u"本报讯，记者高远报道，稻田里", u"", u"记者 高远", u"稻田里"},
        {u"本报讯　记者高远和通讯员韩梅报道：稻田里", u"", u"记者 高远, 通讯员 韩梅", u"稻田里"},
        {u"本报讯（记者 高远 共享联盟·柳河 韩梅 陶小满）稻田里", u"", u"记者 高远, 作者 韩梅, 作者 陶小满", u"稻田里"},
        {u"本报讯（新柳河·东湖日报记者 高远 通讯员 韩梅）稻田里", u"", u"记者 高远, 通讯员 韩梅", u"稻田里"},
        {u"本报讯（YMG全媒体记者 高远）稻田里", u"", u"记者 高远", u"稻田里"}};
    for (const Form &form : forms) {
        const QString text = QString::fromUtf16(form.text);
        const Dateline dateline = readDateline(text);
        EXPECT_EQ(dateline.place.toStdString(), QString::fromUtf16(form.place).toStdString()) << text.toStdString();
        EXPECT_EQ(told(dateline.credits).toStdString(), QString::fromUtf16(form.people).toStdString()) << text.toStdString();
        EXPECT_EQ(text.mid(dateline.length).trimmed().toStdString(), QString::fromUtf16(form.rest).toStdString()) << text.toStdString();
    }
    for (const QString &text : {QStringLiteral("据柳河县气象台消息，今天有雨"), QStringLiteral("好消息（记者节前夕）传来"), QStringLiteral("喜讯：我县"), QStringLiteral("【部门快讯】"), QStringLiteral("喜讯：记者从县里获悉"), QStringLiteral("村里通了电 记者来到"), QStringLiteral("通讯　近日，"),
                                QStringLiteral("记者 在现场看到，稻田里"), QStringLiteral("记者：您后来去了没有？"),
                                QStringLiteral("记者　高远　通讯员　韩梅")})
        EXPECT_EQ(readDateline(text).length, 0) << text.toStdString();
}

TEST(Dateline, OtherForms)
{
    EXPECT_EQ(readDateline(u"新华社北京5月1日电（记者高远）今天").place, QStringLiteral("北京"));
    EXPECT_EQ(told(readDateline(u"本报讯 记者 高远 通讯员 韩梅 报道 稻田里").credits),
              QStringLiteral("记者 高远, 通讯员 韩梅"));
    EXPECT_TRUE(readDateline(u"本报讯（通讯员 韩梅）").place.isEmpty());
    EXPECT_EQ(readDateline(u"柳河讯（通讯员 韩梅）稻田").place, QStringLiteral("柳河"));
    EXPECT_EQ(readDateline(u"3月20日讯（记者 高远）稻田").day, 20);
    const QString bracketed = QStringLiteral("（柳河讯）（通讯员 韩梅）稻田");
    EXPECT_EQ(readDateline(bracketed).place, QStringLiteral("柳河"));
    EXPECT_EQ(told(readDateline(bracketed).credits), QStringLiteral("通讯员 韩梅"));
    EXPECT_EQ(bracketed.mid(readDateline(bracketed).length), QStringLiteral("稻田"));
    EXPECT_TRUE(beginsWithDateline(u"3月 20 日讯（记者 高远）稻田"));
    EXPECT_FALSE(beginsWithDateline(u"日讯（记者 高远）稻田")); // a line's end cut it
    EXPECT_FALSE(beginsWithDateline(u"20日讯（记者 高远）稻田"));
    EXPECT_FALSE(beginsWithDateline(u"本报通讯员 韩梅"));
    EXPECT_FALSE(beginsWithDateline(u"喜讯传来，稻田里一片欢腾"));
    EXPECT_FALSE(beginsWithDateline(u"供电所今天检修线路"));
}
