#include "core/text/words.h"

#include <gtest/gtest.h>

using jianbao::text::WordJoints;

TEST(WordJoints, InsideAWordAndBetweenTwo)
{
    WordJoints joints;
    EXPECT_TRUE(joints.insideWord(u"村里的收割", u"机从早响到晚"));
    EXPECT_FALSE(joints.insideWord(u"村里的收割机", u"从早响到晚"));
    EXPECT_FALSE(joints.insideWord(u"大家都说好。", u"第二天"));
    EXPECT_FALSE(joints.insideWord(u"", u"第二天"));
}
