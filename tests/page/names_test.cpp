#include "core/page/article.h"
#include "core/page/block.h"
#include "core/page/names.h"

#include <gtest/gtest.h>

using namespace jianbao::page;

TEST(RoleNames, EveryRoleComesBackFromItsName)
{
    for (int i = 0; i <= int(BlockRole::Furniture); ++i) {
        const QString name = roleName(BlockRole(i));
        EXPECT_FALSE(name.isEmpty()) << i;
        EXPECT_EQ(roleFromName(name), BlockRole(i));
    }
    EXPECT_EQ(roleName(BlockRole::AuthorNote), QStringLiteral("authornote"));
    EXPECT_FALSE(roleFromName(QStringLiteral("title")).has_value());
}

TEST(KindNames, EveryKindComesBackFromItsName)
{
    for (int i = 0; i <= int(ArticleKind::Photo); ++i) {
        const QString name = kindName(ArticleKind(i));
        EXPECT_FALSE(name.isEmpty()) << i;
        EXPECT_EQ(kindFromName(name), ArticleKind(i));
    }
    EXPECT_FALSE(kindFromName(QString()).has_value());
}

// Tibetan and Mongolian names have no surname; four characters are one of them, not two of two.
TEST(Names, WithoutSurnames)
{
    EXPECT_EQ(splitNames(u"旦增罗布"), QStringList{QStringLiteral("旦增罗布")});
    EXPECT_EQ(splitNames(u"普布卓玛次仁德吉"), (QStringList{QStringLiteral("普布卓玛"), QStringLiteral("次仁德吉")}));
    EXPECT_EQ(splitNames(u"李红罗布"), (QStringList{QStringLiteral("李红"), QStringLiteral("罗布")}));
    EXPECT_TRUE(looksLikeName(u"雪拉姆"));
    EXPECT_FALSE(looksLikeName(u"雪山下"));
}

TEST(Names, OfPlacesOfWork)
{
    for (const QString &name : {QStringLiteral("县残联"), QStringLiteral("石门镇农业服务中心"), QStringLiteral("九道梁村")})
        EXPECT_TRUE(isOrganisationAlone(name)) << name.toStdString();
    for (const QString &title : {QStringLiteral("消防演练进社区"), QStringLiteral("送戏百村"), QStringLiteral("书香润乡村"),
                                 QStringLiteral("一口灶“热”了几个村"), QStringLiteral("县里召开水利协商会")})
        EXPECT_FALSE(isOrganisationAlone(title)) << title.toStdString();
}

TEST(Names, OfTwoCharactersForTheFamily)
{
    EXPECT_TRUE(looksLikeName(u"呼延小满"));
    EXPECT_EQ(splitNames(u"呼延东申文娟"), (QStringList{QStringLiteral("呼延东"), QStringLiteral("申文娟")}));
}
