#include "clitest.h"

using namespace jianbao::test;

namespace {

class Notes : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_library = makeLibrary();
    }
    QStringList in(const QStringList &command) const { return command + QStringList{u"--library"_s, m_library}; }

private:
    QString m_library;
};

} // namespace

TEST_F(Notes, AreWrittenShownReplacedAndRemoved)
{
    EXPECT_TRUE(done(in({u"note"_s, u"set"_s, u"1"_s, u"核对 **年鉴** 第3卷。"_s})).contains(u"Wrote"_s));
    EXPECT_EQ(done(in({u"note"_s, u"show"_s, u"1"_s})), u"核对 **年鉴** 第3卷。\n"_s);
    EXPECT_TRUE(done(in({u"show"_s, u"1"_s})).contains(u"核对 **年鉴** 第3卷。"_s));
    const QJsonObject json = object(in({u"show"_s, u"1"_s, u"--format"_s, u"json"_s}));
    EXPECT_EQ(json[u"notes"_s][0][u"markdown"_s], u"核对 **年鉴** 第3卷。"_s);
    EXPECT_TRUE(json[u"notes"_s][0][u"highlight"_s].isNull());

    EXPECT_TRUE(done(in({u"note"_s, u"set"_s, u"1"_s, u"已核对"_s})).contains(u"Replaced"_s));
    EXPECT_EQ(done(in({u"note"_s, u"show"_s, u"1"_s})), u"已核对\n"_s);
    done(in({u"note"_s, u"remove"_s, u"1"_s}));
    fails(1, in({u"note"_s, u"show"_s, u"1"_s}), {u"article 1"_s});
    fails(1, in({u"note"_s, u"remove"_s, u"1"_s}), {u"article 1"_s});
}

TEST_F(Notes, ComeFromFilesAndStandardInput)
{
    const QString file = write(u"note.md"_s, "# 第一行\n\n第二行\n");
    done(in({u"note"_s, u"set"_s, u"2"_s, u"--file"_s, file}));
    EXPECT_EQ(done(in({u"note"_s, u"show"_s, u"2"_s})), u"# 第一行\n\n第二行\n"_s);
    done(in({u"note"_s, u"set"_s, u"2"_s, u"--file"_s, u"-"_s}), "从管道来");
    EXPECT_EQ(done(in({u"note"_s, u"show"_s, u"2"_s})), u"从管道来\n"_s);

    fails(1, in({u"note"_s, u"set"_s, u"2"_s, u"--file"_s, path(u"nowhere.md"_s)}), {u"nowhere.md"_s});
    fails(1, in({u"note"_s, u"set"_s, u"2"_s, u"--file"_s, write(u"gb.md"_s, "\xb5\xcc")}), {u"gb.md"_s});
    fails(2, in({u"note"_s, u"set"_s, u"2"_s, u"text"_s, u"--file"_s, file}), {u"--file"_s});
    EXPECT_EQ(done(in({u"note"_s, u"show"_s, u"2"_s})), u"从管道来\n"_s);
}

TEST_F(Notes, NeedAnArticle)
{
    fails(1, in({u"note"_s, u"set"_s, u"4711"_s, u"text"_s}), {u"article 4711"_s});
    fails(1, in({u"note"_s, u"show"_s, u"4711"_s}), {u"article 4711"_s});
}
