#include "clitest.h"

using namespace jianbao::test;

namespace {

class Saved : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_library = makeLibrary();
    }
    QStringList in(const QStringList &command) const { return command + QStringList{u"--library"_s, m_library}; }
    QStringList searches() const
    {
        QStringList found;
        for (const QJsonValue search : array(in({u"saved"_s, u"--format"_s, u"json"_s})))
            found.append(search[u"name"_s].toString() + u" = "_s + search[u"query"_s].toString() + u": "_s
                         + (search[u"count"_s].isNull() ? u"?"_s : QString::number(search[u"count"_s].toInt())));
        return found;
    }
    QString count(const QStringList &command) const { return done(in(command + QStringList{u"--count"_s})).trimmed(); }

private:
    QString m_library;
};

} // namespace

TEST_F(Saved, SearchesAreKeptAndUsed)
{
    EXPECT_EQ(searches(), QStringList());
    EXPECT_TRUE(done(in({u"saved"_s, u"add"_s, u"微山的藕"_s, u"镇:微山县"_s, u"藕"_s})).contains(u"微山的藕"_s));
    done(in({u"saved"_s, u"add"_s, u"早市"_s, u"标题:早市"_s}));
    EXPECT_EQ(searches(), (QStringList{u"微山的藕 = 镇:微山县 藕: 2"_s, u"早市 = 标题:早市: 1"_s}));
    EXPECT_EQ(count({u"list"_s, u"--saved"_s, u"微山的藕"_s}), count({u"search"_s, u"镇:微山县 藕"_s}));
    EXPECT_EQ(count({u"search"_s, u"--saved"_s, u"微山的藕"_s}), u"2"_s);
    EXPECT_EQ(count({u"search"_s, u"--saved"_s, u"微山的藕"_s, u"标题:藕"_s}), u"1"_s); // both
    EXPECT_FALSE(array(in({u"kwic"_s, u"--saved"_s, u"微山的藕"_s, u"--format"_s, u"json"_s})).isEmpty());
    EXPECT_TRUE(done(in({u"saved"_s})).contains(u"早市"_s));
    EXPECT_TRUE(done(in({u"saved"_s, u"--format"_s, u"csv"_s})).startsWith(u"name,count,query\r\n微山的藕,2,镇:微山县 藕\r\n"_s));
}

TEST_F(Saved, SearchesAreChangedRenamedAndRemoved)
{
    done(in({u"saved"_s, u"add"_s, u"藕"_s, u"藕"_s}));
    done(in({u"saved"_s, u"change"_s, u"藕"_s, u"标题:藕"_s}));
    done(in({u"saved"_s, u"rename"_s, u"藕"_s, u"莲藕"_s}));
    EXPECT_EQ(searches(), QStringList{u"莲藕 = 标题:藕: 1"_s});
    fails(1, in({u"saved"_s, u"rename"_s, u"藕"_s, u"茶"_s}), {u"藕"_s, u"no saved search of this name"_s});
    fails(1, in({u"saved"_s, u"add"_s, u"蓮藕"_s, u"藕"_s}), {u"there is a saved search of this name"_s});
    done(in({u"saved"_s, u"remove"_s, u"莲藕"_s}));
    EXPECT_EQ(searches(), QStringList());
    fails(1, in({u"list"_s, u"--saved"_s, u"莲藕"_s}), {u"莲藕"_s, u"no saved search of this name"_s});
}

TEST_F(Saved, AQueryThatCannotBeReadSaysWhere)
{
    fails(1, in({u"saved"_s, u"add"_s, u"坏"_s, u"藕 镇:无此镇"_s}), {u"藕 镇:无此镇"_s, u"character 5"_s, u"known place"_s});
    done(in({u"tag"_s, u"create"_s, u"水利"_s}));
    done(in({u"saved"_s, u"add"_s, u"水"_s, u"标签:水利 闸"_s}));
    done(in({u"tag"_s, u"delete"_s, u"水利"_s}));
    fails(1, in({u"list"_s, u"--saved"_s, u"水"_s}), {u"标签:水利 闸"_s, u"character 4"_s, u"expected a known tag"_s});
    const Ran ran = run(in({u"saved"_s, u"--format"_s, u"json"_s}));
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.contains(u"\"count\": null"_s)) << ran.out.toStdString();
    EXPECT_TRUE(ran.err.contains(u"水: "_s) && ran.err.contains(u"character 4"_s)) << ran.err.toStdString();
}

TEST_F(Saved, OneOfQueryAndSavedSearchIsNeeded)
{
    fails(2, in({u"search"_s}), {u"Something is missing: QUERY."_s});
    fails(2, in({u"saved"_s, u"add"_s, u"名"_s}), {u"Something is missing: QUERY."_s});
    done(in({u"saved"_s, u"add"_s, u"未读"_s, u"is:unread"_s}));
    fails(1, in({u"kwic"_s, u"--saved"_s, u"未读"_s}), {u"未读"_s, u"no words to look for"_s});
}
