// Lines of names as papers set them around a text, each on a small page.
#include "core/page/parse.h"
#include "core/page/readingtext.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::page;

namespace {

PageParse parsed(const QString &page)
{
    static const place::Gazetteer gazetteer = *place::Gazetteer::builtIn();
    return parsePage(page, {}, gazetteer);
}

std::string peopleOf(const Article &article)
{
    QStringList people;
    for (const Contributor &person : article.contributors)
        people.append(person.role + u' ' + person.name);
    return people.join(QStringLiteral(", ")).toStdString();
}

qsizetype paragraphsOf(const QString &page, const Article &article)
{
    return composeReading(page, article.blocks).texts(BlockRole::Body).size();
}

const QString title = QStringLiteral("梨园里办起春课堂\n\n");
const QString body = QStringLiteral("　　石门镇的梨园里坐满了人，技术员一边剪枝\n一边讲，老人们坐在前排，听得比孩子还认真。\n"
                                    "　　今年镇里还要再办三期课堂，请县里的专家\n到田头来，手把手地教大家。\n");
const QString further = QStringLiteral("\n青石镇为老人免费镶牙\n\n　　10月15日，青石镇卫生院来了一群老人，他\n们排着队等着镶牙。镇里说，这样的日子以后每\n月都有。\n");

} // namespace

TEST(NameLines, SetToTheRightBelowATextOnTwoLines)
{
    const QString flush = QStringLiteral("石门镇的梨园里坐满了人，技术员一边剪枝一\n边讲，老人们坐在前排，听得比孩子还认真。\n\n"
                                         "今年镇里还要再办三期课堂，请县里的专家到\n田头来，手把手地教大家。\n");
    const QString page = title + flush + QStringLiteral("　　　　　　　　　　　　记者 高远\n　　　　　　　　　　　　通讯员 韩梅\n") + further;
    const PageParse parse = parsed(page);
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(peopleOf(parse.articles[0]), "记者 高远, 通讯员 韩梅");
    EXPECT_EQ(paragraphsOf(page, parse.articles[0]), 2);
}

// … also below a last line that had no room for them.
TEST(NameLines, SetToTheRightInBrackets)
{
    const QString full = QStringLiteral("　　石门镇的梨园里坐满了人，技术员一边剪枝\n一边讲，老人们坐在前排，听得比孩子还认真。\n　　　　　　　　　　　　　　（记者 高远）\n");
    const QString page = title + full + further;
    const PageParse parse = parsed(page);
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(peopleOf(parse.articles[0]), "记者 高远");
    EXPECT_EQ(composeReading(page, parse.articles[0].blocks).texts(BlockRole::Byline).size(), 1);
}

TEST(NameLines, BrokenAtALinesEnd)
{
    for (const QString &end : {QStringLiteral("一样一样讲得明白，听得清楚。　　记者\n高远\n"), QStringLiteral("一样一样讲得明白，听得清楚。【记者\n高远】\n")}) {
        const QString page = title + body + QStringLiteral("　　课堂办在田头，从前没有的事，如今常有了，\n") + end + further;
        const PageParse parse = parsed(page);
        ASSERT_EQ(parse.articles.size(), 2) << end.toStdString();
        EXPECT_EQ(peopleOf(parse.articles[0]), "记者 高远") << end.toStdString();
        EXPECT_EQ(paragraphsOf(page, parse.articles[0]), 3) << end.toStdString();
    }
}

TEST(NameLines, FurtherNamesBelowTheFirst)
{
    const QString page = title + QStringLiteral("记者 高远\n　　 韩梅\n摄影 陶小满\n\n") + body + further;
    const PageParse parse = parsed(page);
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(peopleOf(parse.articles[0]), "记者 高远, 记者 韩梅, 摄影 陶小满");
}

TEST(NameLines, ALetterIsSignedWithADay)
{
    const QString page = title + body + QStringLiteral("　　　　　　　　　　　　　　韩梅\n　　　　　　　　　　　　　　3月17日\n") + further;
    const PageParse parse = parsed(page);
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(peopleOf(parse.articles[0]), "作者 韩梅");
    EXPECT_EQ(parse.articles[1].headline.toStdString(), "青石镇为老人免费镶牙");
}

// … is no part of the first paragraph, which is indented.
TEST(NameLines, ADatelineAloneAboveTheText)
{
    const QString page = title + QStringLiteral("本报讯（记者 高远 通讯员 韩梅）\n\n") + body + further;
    const PageParse parse = parsed(page);
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(peopleOf(parse.articles[0]), "记者 高远, 通讯员 韩梅");
    EXPECT_EQ(parse.articles[0].headline.toStdString(), "梨园里办起春课堂");
    EXPECT_EQ(paragraphsOf(page, parse.articles[0]), 2);
}

// Who wrote the body and who took the pictures beside it: it is no caption.
TEST(NameLines, WordsAndPicturesAtTheEndOfAText)
{
    QString signedText = body;
    signedText.replace(QStringLiteral("手把手地教大家。"), QStringLiteral("手把手地教大家。（文字：韩梅　图片：高远）"));
    const QString page = title + signedText + further;
    const PageParse parse = parsed(page);
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(peopleOf(parse.articles[0]), "作者 韩梅, 摄影 高远");
    EXPECT_EQ(paragraphsOf(page, parse.articles[0]), 2);
}

TEST(NameLines, RightBelowATitleThatHasAColumnsNameAbove)
{
    const QString page = QStringLiteral("地名故事\n青石为什么叫“青石”\n普文林\n\n") + body + further;
    const PageParse parse = parsed(page);
    ASSERT_EQ(parse.articles.size(), 2);
    EXPECT_EQ(peopleOf(parse.articles[0]), "作者 普文林");
}
