#include "core/text/words.h"

#include <gtest/gtest.h>

using jianbao::text::WordJoints;

TEST(WordJoints, InsideAWordAndBetweenTwo)
{
    WordJoints joints;
    EXPECT_TRUE(joints.insideWord(u"推动乡村经", u"济快速增长"));
    EXPECT_FALSE(joints.insideWord(u"推动乡村经济", u"快速增长"));
    EXPECT_FALSE(joints.insideWord(u"大家都说好。", u"第二天"));
    EXPECT_FALSE(joints.insideWord(u"", u"第二天"));
}
