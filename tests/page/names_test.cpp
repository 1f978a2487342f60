#include "core/page/article.h"
#include "core/page/block.h"

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
