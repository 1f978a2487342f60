#include "clitest.h"

#include <QDate>
#include <QJsonDocument>
#include <QUrl>

using namespace jianbao::test;

namespace {

const QByteArray page = "湖滨日报 2023年3月2日 第1版\n\n"
                        "湖城新桥通车\n"
                        "本报微山讯（通讯员 苏禾 李明）近日，湖城的石桥通车了。桥长三十米，可通汽车，往来的人都说方便。\n\n"
                        "张楼镇莲藕丰收\n"
                        "本报微山讯（通讯员 王雨）近日，张楼镇的莲藕挖上来了。该镇种藕三千亩，合作社的冷库已经装满。\n";

class PlaceCommand : public CliTest
{
protected:
    // With the option that names the library.
    [[nodiscard]] QStringList in(QStringList arguments, const QString &name = u"lib.jianbao"_s) const
    {
        return arguments << u"--library"_s << path(name);
    }
    void importPage(const QString &library = u"lib.jianbao"_s) const
    {
        done(in({u"import"_s, write(u"湖滨日报20230302_01.txt"_s, page)}, library));
    }
    // The names of the townships that articles are about, "" for none, in the order of their headlines.
    [[nodiscard]] QStringList townships(const QString &library = u"lib.jianbao"_s) const
    {
        QStringList names;
        const QStringList list{u"list"_s, u"--sort"_s, u"headline"_s, u"--format"_s, u"json"_s};
        for (const QJsonValue article : array(in(list, library)))
            names.append(article[u"township"_s][u"name"_s].toString());
        return names;
    }
};

} // namespace

TEST_F(PlaceCommand, SetFilesArticlesUnderAPlace)
{
    importPage();
    EXPECT_EQ(townships(), (QStringList{QString(), u"张楼镇"_s}));
    const qint64 bridge = array(in({u"list"_s, u"--no-township"_s, u"--format"_s, u"json"_s}))[0][u"id"_s].toInteger();
    EXPECT_EQ(done(in({u"place"_s, u"set"_s, u"微山县/高楼乡"_s, QString::number(bridge)})),
              u"Filed 1 article under 山东省/济宁市/微山县/高楼乡.\n"_s);
    EXPECT_EQ(townships(), (QStringList{u"高楼乡"_s, u"张楼镇"_s}));
    EXPECT_EQ(done(in({u"place"_s, u"set"_s, u"-"_s, QString::number(bridge)})), u"Took the place from 1 article.\n"_s);
    EXPECT_EQ(townships(), (QStringList{QString(), u"张楼镇"_s}));
    fails(1, in({u"place"_s, u"set"_s, u"济宁市"_s, QString::number(bridge)}), {u"济宁市"_s});
    fails(1, in({u"place"_s, u"set"_s, u"微山县"_s, u"999"_s}), {u"999"_s});
}

TEST_F(PlaceCommand, AnAliasCountsFromTheNextImportOn)
{
    done(in({u"import"_s, write(u"empty/别的.txt"_s, "别处新闻\n这里没有地名，只有一段够长的正文，好让它成为一篇稿件。\n")}));
    done(in({u"place"_s, u"alias"_s, u"湖城"_s, u"微山县/高楼乡"_s, u"--paper"_s, u"湖滨日报"_s}));
    importPage();
    EXPECT_TRUE(townships().contains(u"高楼乡"_s));
    // In one newspaper only.
    done(in({u"import"_s, write(u"山乡日报20230303_01.txt"_s, QByteArray(page).replace("湖滨日报", "山乡日报"))}));
    EXPECT_EQ(townships().count(u"高楼乡"_s), 1);
    EXPECT_EQ(townships().count(u"张楼镇"_s), 2);
}

TEST_F(PlaceCommand, ANameCanBeSaidToBeNoPlace)
{
    done(in({u"import"_s, write(u"empty/别的.txt"_s, "别处新闻\n这里没有地名，只有一段够长的正文，好让它成为一篇稿件。\n")}));
    done(in({u"place"_s, u"alias"_s, u"张楼镇"_s, u"-"_s}));
    importPage();
    EXPECT_FALSE(townships().contains(u"张楼镇"_s));
    done(in({u"place"_s, u"unalias"_s, u"张楼镇"_s}));
    fails(1, in({u"place"_s, u"unalias"_s, u"张楼镇"_s}), {u"张楼镇"_s});
    fails(2, in({u"place"_s, u"alias"_s, u"湖城"_s, u"张楼镇"_s, u"--until"_s, u"long ago"_s}), {u"long ago"_s});
    fails(2, in({u"place"_s, u"at"_s, u"微山县"_s, u"117.1"_s, u"34.6"_s}), {u"117.1"_s, u"latitude comes first"_s});
    fails(1, in({u"place"_s, u"set"_s, u"张搂镇"_s, u"1"_s}), {u"张搂镇"_s, u"370826110"_s});
}

TEST_F(PlaceCommand, APlaceOfOnesOwnIsAPlaceLikeOthers)
{
    importPage();
    EXPECT_EQ(done(in({u"place"_s, u"add"_s, u"新湖镇"_s, u"微山县"_s})),
              u"Added 山东省/济宁市/微山县/新湖镇 with the code u1.\n"_s);
    done(in({u"place"_s, u"set"_s, u"微山县/新湖镇"_s, u"1"_s}));
    EXPECT_TRUE(townships().contains(u"新湖镇"_s));
    EXPECT_EQ(array(in({u"gazetteer"_s, u"微山县/新湖"_s, u"--format"_s, u"json"_s})).size(), 1);
    EXPECT_EQ(done(in({u"list"_s, u"--place"_s, u"u1"_s, u"--count"_s})), u"1\n"_s);
    fails(1, in({u"place"_s, u"remove"_s, u"u1"_s}), {u"u1"_s});
    done(in({u"place"_s, u"set"_s, u"微山县"_s, u"1"_s}));
    done(in({u"place"_s, u"remove"_s, u"u1"_s}));
    fails(1, in({u"place"_s, u"remove"_s, u"微山县/张楼镇"_s}), {u"微山县/张楼镇"_s});
    fails(1, in({u"place"_s, u"add"_s, u"某村"_s, u"微山县/张楼镇"_s}), {u"微山县/张楼镇"_s});
    fails(1, in({u"place"_s, u"add"_s, u"张楼镇"_s, u"微山县"_s}), {u"370826110"_s});
    fails(1, in({u"place"_s, u"add"_s, u"湖"_s, u"微山县"_s}), {u"湖"_s, u"two characters"_s});
}

TEST_F(PlaceCommand, CarriesEverythingToAnotherLibrary)
{
    importPage();
    importPage(u"other.jianbao"_s);
    done(in({u"place"_s, u"add"_s, u"新湖镇"_s, u"微山县"_s}));
    done(in({u"place"_s, u"alias"_s, u"湖城"_s, u"u1"_s, u"--until"_s, u"2001"_s}));
    done(in({u"place"_s, u"at"_s, u"u1"_s, u"34.6"_s, u"117.1"_s}));
    done(in({u"place"_s, u"home"_s, u"湖滨日报"_s, u"济宁市"_s}));
    const QString csv = done(in({u"place"_s, u"list"_s, u"--format"_s, u"csv"_s}));
    const QString file = write(u"places.csv"_s, csv.toUtf8());
    EXPECT_EQ(done(in({u"place"_s, u"import"_s, file}, u"other.jianbao"_s)), u"Took in 4 new or changed entries.\n"_s);
    EXPECT_EQ(done(in({u"place"_s, u"list"_s, u"--format"_s, u"csv"_s}, u"other.jianbao"_s)), csv);
    EXPECT_EQ(array(in({u"place"_s, u"list"_s, u"--format"_s, u"json"_s}, u"other.jianbao"_s)).size(), 4);
}

TEST_F(PlaceCommand, SaysWhereAFileOfPlacesIsWrong)
{
    importPage();
    const auto refuses = [&](const QByteArray &csv, const QStringList &words) {
        fails(1, in({u"place"_s, u"import"_s, write(u"bad.csv"_s, csv)}), QStringList{u"bad.csv"_s} + words);
    };
    refuses("name,code\n湖城,370826\n", {u"kind"_s});
    refuses("kind,name,code\nalias,湖城,370826\nalias,湖畔,999\n", {u"line 3"_s, u"999"_s});
    refuses("kind,code,latitude,longitude\nposition,370826,134,20\n", {u"line 2"_s});
    refuses("kind,name,code,parent\nplace,新湖镇,u1,3708\n", {u"3708"_s});
    refuses("kind,name,code,until\nalias,湖城,370826,long ago\n", {u"line 2"_s, u"long ago"_s});
    refuses("kind,name,code\nalias,\"湖城,370826\n", {u"line 2"_s, u"quotation mark"_s});
    fails(1, in({u"place"_s, u"import"_s, path(u"none.csv"_s)}), {u"none.csv"_s});
    EXPECT_TRUE(array(in({u"place"_s, u"list"_s, u"--format"_s, u"json"_s})).isEmpty());
}

TEST_F(PlaceCommand, ShowsBetweenWhichPlacesTheChoiceIs)
{
    const QByteArray text = "晨光新闻\n\n油坊开榨\n昨天，永兴镇的油坊开榨了，香味飘过三条街，赶集的人都停下脚步来看。"
                            "老师傅说，榨油靠的是耐心，火候差一点也不行。\n";
    const QString file = write(u"page.txt"_s, text);
    const QJsonArray parsed =
        object({u"parse"_s, u"--format"_s, u"json"_s, file})[u"articles"_s][0][u"place_choices"_s].toArray();
    ASSERT_EQ(parsed.size(), 12);
    EXPECT_EQ(parsed[0][u"name"_s], u"永兴镇"_s);
    EXPECT_GT(parsed[0][u"weight"_s].toDouble(), 0);
    done(in({u"import"_s, file}));
    EXPECT_EQ(object(in({u"show"_s, u"1"_s, u"--format"_s, u"json"_s}))[u"place_choices"_s].toArray(), parsed);
}

namespace {

// What the format's description calls required (Linked Places format, version 1.2, "Feature elements"; fclasses: 1.3).
void expectLinkedPlaces(const QJsonObject &collection, qsizetype places)
{
    EXPECT_EQ(collection[u"type"_s], u"FeatureCollection"_s);
    EXPECT_TRUE(QUrl(collection[u"@context"_s].toString(), QUrl::StrictMode).isValid());
    const QJsonArray features = collection[u"features"_s].toArray();
    EXPECT_EQ(features.size(), places);
    for (const QJsonValue feature : features) {
        EXPECT_EQ(feature[u"type"_s], u"Feature"_s);
        const QUrl id(feature[u"@id"_s].toString(), QUrl::StrictMode);
        EXPECT_TRUE(id.isValid() && !id.scheme().isEmpty());
        EXPECT_FALSE(feature[u"properties"_s][u"title"_s].toString().isEmpty());
        EXPECT_EQ(feature[u"properties"_s][u"ccodes"_s].toArray(), QJsonArray{u"CN"_s});
        EXPECT_EQ(feature[u"properties"_s][u"fclasses"_s].toArray(), QJsonArray{u"A"_s});
        // One name or more, at least one with a citation.
        int cited = 0;
        for (const QJsonValue name : feature[u"names"_s].toArray()) {
            EXPECT_FALSE(name[u"toponym"_s].toString().isEmpty());
            for (const QJsonValue citation : name[u"citations"_s].toArray()) {
                EXPECT_FALSE(citation[u"label"_s].toString().isEmpty());
                EXPECT_TRUE(QUrl(citation[u"@id"_s].toString(), QUrl::StrictMode).isValid());
                ++cited;
            }
        }
        EXPECT_GE(cited, 1);
        for (const QJsonValue type : feature[u"types"_s].toArray()) {
            EXPECT_TRUE(type[u"identifier"_s].toString().startsWith(u"aat:"_s));
            EXPECT_FALSE(type[u"label"_s].toString().isEmpty());
        }
        // Each timespan has a start.
        for (const QJsonValue span : feature[u"when"_s][u"timespans"_s].toArray())
            EXPECT_TRUE(QDate::fromString(span[u"start"_s][u"in"_s].toString(), Qt::ISODate).isValid());
        EXPECT_EQ(feature[u"geometry"_s][u"type"_s], u"GeometryCollection"_s);
        for (const QJsonValue geometry : feature[u"geometry"_s][u"geometries"_s].toArray()) {
            EXPECT_EQ(geometry[u"type"_s], u"Point"_s);
            EXPECT_EQ(geometry[u"coordinates"_s].toArray().size(), 2);
        }
    }
}

} // namespace

TEST_F(PlaceCommand, PlacesComeOutForMaps)
{
    importPage();
    done(in({u"place"_s, u"at"_s, u"微山县/张楼镇"_s, u"34.6"_s, u"117.1"_s}));
    const QJsonObject feature =
        object(in({u"places"_s, u"--format"_s, u"geojson"_s}))[u"features"_s].toArray()[0].toObject();
    EXPECT_EQ(feature[u"geometry"_s][u"coordinates"_s].toArray(), (QJsonArray{117.1, 34.6}));
    EXPECT_EQ(feature[u"properties"_s][u"code"_s], u"370826110"_s);
    EXPECT_EQ(feature[u"properties"_s][u"count"_s], 1);
    const QJsonObject linked = object(in({u"places"_s, u"--format"_s, u"linked-places"_s}));
    EXPECT_TRUE(linked[u"@context"_s].toString().contains(u"linkedplaces"_s));
    const QJsonObject place = linked[u"features"_s].toArray()[0].toObject();
    EXPECT_EQ(place[u"properties"_s][u"title"_s], u"张楼镇"_s);
    EXPECT_EQ(place[u"relations"_s][0][u"label"_s], u"微山县"_s);
    expectLinkedPlaces(linked, 1);
}

TEST_F(PlaceCommand, TheTreeCountsUnderAQuery)
{
    importPage();
    const auto counted = [&](const QStringList &options) {
        QStringList names;
        for (const QJsonValue place : array(in(QStringList{u"places"_s, u"--format"_s, u"json"_s} + options)))
            names.append(place[u"name"_s].toString() + u' ' + QString::number(place[u"count"_s].toInt()));
        return names;
    };
    EXPECT_EQ(counted({}), (QStringList{u"山东省 2"_s, u"济宁市 2"_s, u"微山县 2"_s, u"张楼镇 1"_s}));
    EXPECT_EQ(counted({u"--query"_s, u"莲藕"_s}), (QStringList{u"山东省 1"_s, u"济宁市 1"_s, u"微山县 1"_s, u"张楼镇 1"_s}));
    EXPECT_TRUE(counted({u"--query"_s, u"没有这个词"_s}).isEmpty());
    EXPECT_EQ(counted({u"--place"_s, u"微山县"_s}), (QStringList{u"微山县 2"_s, u"张楼镇 1"_s}));
    EXPECT_EQ(counted({u"--place"_s, u"微山县"_s, u"--silent"_s}).size(), 16);
    EXPECT_EQ(done(in({u"places"_s, u"--tree"_s, u"--place"_s, u"微山县"_s})),
              u"Place     Code\n微山县    370826\n  张楼镇  370826110\n"_s);
    EXPECT_EQ(done(in({u"places"_s, u"--counts"_s, u"--place"_s, u"微山县"_s})),
              u"Place   Articles  Code\n微山县         2  370826\n张楼镇         1  370826110\n"_s);
}
