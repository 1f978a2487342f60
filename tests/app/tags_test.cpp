#include "clitest.h"

using namespace jianbao::test;

namespace {

class Tags : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_library = makeLibrary();
    }
    QStringList in(const QStringList &command) const { return command + QStringList{u"--library"_s, m_library}; }
    QStringList tags() const
    {
        QStringList found;
        for (const QJsonValue tag : array(in({u"tag"_s, u"list"_s, u"--format"_s, u"json"_s})))
            found.append(tag[u"path"_s].toString() + u' ' + QString::number(tag[u"count"_s].toInt()) + u' '
                         + tag[u"colour"_s].toString());
        return found;
    }

private:
    QString m_library;
};

} // namespace

TEST_F(Tags, AreMadeWhenAddedAndFoundByListAndShow)
{
    const QString said = done(in({u"tag"_s, u"add"_s, u"产业振兴/莲藕"_s, u"1"_s, u"2"_s}));
    EXPECT_TRUE(said.contains(u"2 article"_s)) << said.toStdString();
    EXPECT_EQ(tags(), (QStringList{u"产业振兴 2 yellow"_s, u"产业振兴/莲藕 2 yellow"_s}));
    EXPECT_EQ(done(in({u"list"_s, u"--tag"_s, u"莲藕"_s, u"--count"_s})), u"2\n"_s);
    EXPECT_EQ(done(in({u"list"_s, u"--tag"_s, u"产业振兴"_s, u"--count"_s})), u"2\n"_s); // with all under it
    EXPECT_EQ(object(in({u"show"_s, u"1"_s, u"--format"_s, u"json"_s}))[u"tags"_s].toArray(),
              QJsonArray{u"产业振兴/莲藕"_s});
    EXPECT_TRUE(done(in({u"show"_s, u"1"_s})).contains(u"产业振兴/莲藕"_s));
    // Again: nothing is made twice.
    EXPECT_TRUE(done(in({u"tag"_s, u"add"_s, u"莲藕"_s, u"1"_s})).contains(u"0 article"_s));
    EXPECT_EQ(tags().size(), 2);
}

TEST_F(Tags, NothingChangesWhenAnArticleIsMissing)
{
    fails(1, in({u"tag"_s, u"add"_s, u"产业振兴"_s, u"1"_s, u"4711"_s}), {u"4711"_s});
    EXPECT_EQ(tags(), QStringList());
}

TEST_F(Tags, SeveralTagsMustAllBeThere)
{
    done(in({u"tag"_s, u"add"_s, u"甲"_s, u"1"_s, u"2"_s}));
    done(in({u"tag"_s, u"add"_s, u"乙"_s, u"2"_s, u"3"_s}));
    EXPECT_EQ(done(in({u"list"_s, u"--tag"_s, u"甲"_s, u"--tag"_s, u"乙"_s, u"--count"_s})), u"1\n"_s);
}

TEST_F(Tags, AreCreatedRenamedTakenAwayAndDeleted)
{
    done(in({u"tag"_s, u"create"_s, u"产业/莲藕"_s, u"--colour"_s, u"green"_s, u"--pin"_s, u"1"_s}));
    EXPECT_EQ(tags(), (QStringList{u"产业 0 yellow"_s, u"产业/莲藕 0 green"_s}));
    fails(1, in({u"tag"_s, u"create"_s, u"产业/莲藕"_s}), {u"产业/莲藕"_s});
    done(in({u"tag"_s, u"add"_s, u"莲藕"_s, u"1"_s}));
    done(in({u"tag"_s, u"rename"_s, u"莲藕"_s, u"莲子"_s}));
    EXPECT_EQ(tags(), (QStringList{u"产业 1 yellow"_s, u"产业/莲子 1 green"_s}));
    EXPECT_TRUE(done(in({u"tag"_s, u"remove"_s, u"莲子"_s, u"1"_s})).contains(u"1 article"_s));
    EXPECT_EQ(tags(), (QStringList{u"产业 0 yellow"_s, u"产业/莲子 0 green"_s}));
    EXPECT_TRUE(done(in({u"tag"_s, u"delete"_s, u"产业"_s})).contains(u"2 tag"_s));
    EXPECT_EQ(tags(), QStringList());
}

TEST_F(Tags, UnknownAndAmbiguousNamesAreSaid)
{
    done(in({u"tag"_s, u"create"_s, u"甲/同名"_s}));
    done(in({u"tag"_s, u"create"_s, u"乙/同名"_s}));
    fails(1, in({u"tag"_s, u"delete"_s, u"同名"_s}), {u"同名"_s, u"甲/同名"_s, u"乙/同名"_s});
    fails(1, in({u"tag"_s, u"remove"_s, u"没有"_s, u"1"_s}), {u"没有"_s});
    fails(1, in({u"list"_s, u"--tag"_s, u"没有"_s}), {u"没有"_s});
    EXPECT_EQ(tags().size(), 4);
}
