#include "clitest.h"

using namespace jianbao::test;

namespace {

using GazetteerCommand = CliTest;

} // namespace

TEST_F(GazetteerCommand, GivesEveryPlaceOfTheName)
{
    const QJsonArray places = array({u"gazetteer"_s, u"--format"_s, u"json"_s, u"城关镇"_s});
    EXPECT_EQ(places.size(), 88);
    for (const QJsonValue place : places) {
        EXPECT_EQ(place.toObject().keys(), (QStringList{u"code"_s, u"name"_s, u"path"_s}));
        EXPECT_EQ(place[u"path"_s].toArray().last(), u"城关镇"_s);
    }
}

TEST_F(GazetteerCommand, TakesNamesAboveCodesAndPinyin)
{
    const QJsonObject zhanglou{{u"code"_s, u"370826110"_s}, {u"name"_s, u"张楼镇"_s},
                               {u"path"_s, QJsonArray{u"山东省"_s, u"济宁市"_s, u"微山县"_s, u"张楼镇"_s}}};
    EXPECT_EQ(array({u"gazetteer"_s, u"--format"_s, u"json"_s, u"微山县/张楼镇"_s}), QJsonArray{zhanglou});
    EXPECT_EQ(array({u"gazetteer"_s, u"--format"_s, u"json"_s, u"济宁/张楼"_s}), QJsonArray{zhanglou});
    EXPECT_EQ(array({u"gazetteer"_s, u"--format"_s, u"json"_s, u"370826110"_s}), QJsonArray{zhanglou});
    EXPECT_TRUE(array({u"gazetteer"_s, u"--format"_s, u"json"_s, u"zhanglouzhen"_s}).contains(zhanglou));
    for (const QString &written : {u"微山县张楼镇"_s, u"微山縣張樓鎮"_s, u"微山县/张楼乡"_s, u"weishan/zhanglou"_s, u"微山县张搂镇"_s})
        EXPECT_EQ(array({u"gazetteer"_s, u"--format"_s, u"json"_s, written}), QJsonArray{zhanglou});
}

TEST_F(GazetteerCommand, NoneIsAFailure)
{
    fails(1, {u"gazetteer"_s, u"无此地方"_s}, {u"无此地方"_s});
    fails(1, {u"gazetteer"_s, u"--format"_s, u"json"_s, u"999999"_s}, {u"999999"_s});
    fails(1, {u"gazetteer"_s, u"江苏省/张楼镇/外"_s}, {u"张楼镇"_s});
}

TEST_F(GazetteerCommand, TableAndCsv)
{
    EXPECT_EQ(done({u"gazetteer"_s, u"微山县/张楼"_s}),
              u"Code       Name    Path\n370826110  张楼镇  山东省/济宁市/微山县/张楼镇\n"_s);
    EXPECT_EQ(done({u"gazetteer"_s, u"--format"_s, u"csv"_s, u"微山县/张楼"_s}),
              u"code,name,path\r\n370826110,张楼镇,山东省/济宁市/微山县/张楼镇\r\n"_s);
}
