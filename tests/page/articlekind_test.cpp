// Which kind an article is, each on a small page.
#include "core/page/articlekind.h"
#include "core/page/parse.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::page;

namespace {

// The only article of a page.
Article articleOf(const char16_t *text)
{
    static const place::Gazetteer gazetteer = *place::Gazetteer::builtIn();
    const PageParse parse = parsePage(QString::fromUtf16(text), {}, gazetteer);
    EXPECT_EQ(parse.articles.size(), 1);
    return parse.articles.value(0);
}

ArticleKind kindOfPage(const char16_t *text)
{
    return articleOf(text).kind;
}

} // namespace

// The names below a headline make no feature of what an office reports.
TEST(ArticleKinds, AReportUnderALineOfNamesIsNews)
{
    EXPECT_EQ(kindOfPage(u"全县秋冬水利建设启动\n\n记者 高远 通讯员 韩梅\n\n"
                         u"10月18日，县政府召开秋冬水利建设推进会，部署今冬明春的重点任务。全县计划投资1.2亿元，"
                         u"新建泵站16座，疏浚河道85公里。\n\n"
                         u"会议要求，各乡镇要压实责任，县水利局要每月通报进度，确保年底前完成60%以上的工程量。\n"),
              ArticleKind::News);
}

TEST(ArticleKinds, AStoryOfAPersonIsAFeature)
{
    EXPECT_EQ(kindOfPage(u"渡口边的灯\n——记摆渡人罗长水\n\n记者 高远\n\n"
                         u"清晨的雾还没有散，罗长水已经把缆绳解开了。木船轻轻一晃，离了岸。\n\n"
                         u"他在这条河上撑了三十一年船，手掌上的茧子比桨柄还要硬。\n\n"
                         u"“河对岸的娃娃要上学，我不撑，谁撑？”他说，船上的灯是父亲留下来的，母亲每天替他添油。\n\n"
                         u"有一年涨大水，他在船上守了两夜，把最后一家人送上岸，自己却发起烧来。\n\n"
                         u"去年桥修通了，坐船的人少了，他还是每天傍晚点灯。老人们说，看见灯，心里就踏实。\n"),
              ArticleKind::Feature);
}

TEST(ArticleKinds, WhatArguesIsAnOpinion)
{
    const Article article = articleOf(u"莫让健身器材“晒太阳”\n\n石板路\n\n"
                                      u"有些村子的健身器材装好以后，就再也没有人管。与其说是惠民，不如说是摆设。\n\n"
                                      u"器材装在哪里，应该先问问用它的人；坏了谁来修，不妨写在牌子上。说到底，好事要办好，"
                                      u"关键不在于装了多少，而是用了多少。\n\n"
                                      u"多一些回头看，少一些一装了之，群众才能真正动起来。\n");
    EXPECT_EQ(article.kind, ArticleKind::Opinion);
    // A pen name alone on its line could be a column's name; below an unsigned comment it is who wrote it.
    EXPECT_EQ(article.contributors, (QList<Contributor>{{QStringLiteral("作者"), QStringLiteral("石板路")}}));
}
