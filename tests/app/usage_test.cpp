#include "clitest.h"

#include <QFile>
#include <QProcess>

using namespace jianbao::test;

namespace {

const QList<QStringList> commands{
    {u"parse"_s}, {u"import"_s}, {u"places"_s}, {u"list"_s}, {u"search"_s}, {u"kwic"_s}, {u"saved"_s},
    {u"saved"_s, u"add"_s}, {u"saved"_s, u"change"_s}, {u"saved"_s, u"rename"_s}, {u"saved"_s, u"remove"_s},
    {u"show"_s}, {u"tag"_s},
    {u"tag"_s, u"add"_s}, {u"tag"_s, u"remove"_s}, {u"tag"_s, u"list"_s}, {u"tag"_s, u"create"_s},
    {u"tag"_s, u"rename"_s}, {u"tag"_s, u"delete"_s}, {u"note"_s}, {u"note"_s, u"set"_s}, {u"note"_s, u"show"_s},
    {u"note"_s, u"remove"_s}, {u"repair"_s}, {u"repair"_s, u"split"_s}, {u"repair"_s, u"merge"_s},
    {u"repair"_s, u"move"_s}, {u"repair"_s, u"role"_s}, {u"repair"_s, u"join"_s}, {u"repair"_s, u"break"_s},
    {u"repair"_s, u"title"_s}, {u"repair"_s, u"contributors"_s}, {u"repair"_s, u"date"_s},
    {u"repair"_s, u"township"_s}, {u"repair"_s, u"correct"_s}, {u"repair"_s, u"list"_s}, {u"repair"_s, u"undo"_s},
    {u"repair"_s, u"redo"_s}, {u"reparse"_s}, {u"export"_s}, {u"gazetteer"_s}, {u"place"_s},
    {u"place"_s, u"set"_s}, {u"place"_s, u"alias"_s}, {u"place"_s, u"unalias"_s}, {u"place"_s, u"add"_s},
    {u"place"_s, u"remove"_s}, {u"place"_s, u"at"_s}, {u"place"_s, u"home"_s}, {u"place"_s, u"list"_s},
    {u"place"_s, u"import"_s}};

using Usage = CliTest;

} // namespace

TEST_F(Usage, EveryCommandExplainsItself)
{
    QList<QStringList> all = commands;
    all.prepend(QStringList());
    for (const QStringList &command : all) {
        const QString help = done(command + QStringList{u"--help"_s});
        const QString name = (QStringList{u"jianbao-cli"_s} + command).join(u' ');
        EXPECT_TRUE(help.startsWith(u"NAME\n    "_s + name + u" – "_s)) << help.toStdString();
        for (const QString &section : {u"SYNOPSIS"_s, u"DESCRIPTION"_s, u"OPTIONS"_s, u"EXAMPLES"_s, u"EXIT STATUS"_s})
            EXPECT_TRUE(help.contains(u'\n' + section + u'\n')) << name.toStdString() << section.toStdString();
        EXPECT_TRUE(help.contains(u"\n    jianbao-cli "_s)) << name.toStdString();
    }
}

TEST_F(Usage, EveryCommandKnowsItsVersion)
{
    const QString version = done({u"--version"_s});
    EXPECT_TRUE(version.startsWith(u"jianbao-cli 0."_s)) << version.toStdString();
    for (const QStringList &command : commands)
        EXPECT_EQ(done(command + QStringList{u"--version"_s}), version);
}

TEST_F(Usage, WrongUsageIsStatusTwo)
{
    fails(2, {}, {u"--help"_s});
    fails(2, {u"frobnicate"_s}, {u"frobnicate"_s});
    fails(2, {u"list"_s, u"--no-such-option"_s}, {u"--no-such-option"_s, u"jianbao-cli list --help"_s});
    fails(2, {u"list"_s, u"stray"_s}, {u"stray"_s});
    fails(2, {u"list"_s, u"--format"_s, u"xml"_s}, {u"--format"_s, u"xml"_s, u"table, json, csv"_s});
    fails(2, {u"list"_s, u"--sort"_s, u"size"_s}, {u"--sort"_s, u"size"_s});
    fails(2, {u"list"_s, u"--limit"_s, u"many"_s}, {u"--limit"_s, u"many"_s});
    fails(2, {u"list"_s, u"--limit"_s, u"-1"_s}, {u"--limit"_s});
    fails(2, {u"list"_s, u"--from"_s, u"2024-02-30"_s}, {u"--from"_s, u"2024-02-30"_s, u"YYYY-MM-DD"_s});
    fails(2, {u"list"_s, u"--place"_s}, {u"The value of --place is missing."_s});
    fails(2, {u"list"_s, u"--limit"_s, u"1"_s, u"--limit"_s, u"2"_s}, {u"--limit can be given only once."_s});
    fails(2, {u"search"_s}, {u"Something is missing: QUERY."_s});
    fails(2, {u"show"_s}, {u"ID"_s});
    fails(2, {u"show"_s, u"twelve"_s}, {u"twelve"_s});
    fails(2, {u"import"_s}, {u"PATH"_s});
    fails(2, {u"import"_s, u"--date"_s, u"12.3.2024"_s, u"x"_s}, {u"12.3.2024"_s});
    fails(2, {u"parse"_s, u"a.txt"_s, u"b.txt"_s}, {u"b.txt"_s});
    fails(2, {u"tag"_s}, {u"Something is missing: COMMAND."_s, u"jianbao-cli tag --help"_s});
    fails(2, {u"tag"_s, u"add"_s, u"产业"_s}, {u"ID"_s});
    fails(2, {u"tag"_s, u"create"_s, u"产业"_s, u"--colour"_s, u"mauve"_s}, {u"mauve"_s});
    fails(2, {u"note"_s, u"set"_s, u"1"_s}, {u"TEXT"_s});
    fails(2, {u"note"_s, u"set"_s, u"1"_s, u"x"_s, u"--file"_s, u"x"_s}, {u"TEXT and --file cannot be given together."_s});
    fails(2, {u"export"_s, u"--output"_s, u"a.pdf"_s}, {u"--format"_s});
    fails(2, {u"export"_s, u"--format"_s, u"csv"_s}, {u"--output"_s});
    fails(2, {u"export"_s, u"--output"_s, u"a.csv"_s, u"--unread"_s, u"1"_s}, {u"ID"_s});
    EXPECT_FALSE(QFile::exists(path(u".local"_s))) << "wrong usage must not make a library";
}

TEST_F(Usage, OutputIsUtf8WhateverTheLocale)
{
    for (const QString &locale : {u"LC_ALL=C"_s, u"LC_ALL=POSIX"_s, u"LANG=zh_CN.GB2312"_s, u"LANG="_s}) {
        const Ran ran = run({u"gazetteer"_s, u"微山县"_s}, {}, {locale});
        EXPECT_EQ(ran.status, 0) << locale.toStdString();
        EXPECT_TRUE(ran.out.contains(u"山东省/济宁市/微山县"_s)) << locale.toStdString();
        EXPECT_EQ(ran.err.toStdString(), "") << locale.toStdString();
    }
}

TEST_F(Usage, AFullDiskIsAFailure)
{
    const QString cli = QString::fromUtf8(JIANBAO_CLI);
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u'"' + cli + u"\" gazetteer 微山县 > /dev/full"_s});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(shell.exitCode(), 1);
    EXPECT_TRUE(QString::fromUtf8(shell.readAllStandardError()).contains(u"standard output"_s));
}

// The library may be named before and behind the command.
TEST_F(Usage, TheLibraryIsNamedOnEitherSide)
{
    const QString library = makeLibrary();
    EXPECT_EQ(done({u"--library"_s, library, u"list"_s, u"--count"_s}), u"4\n"_s);
    EXPECT_EQ(done({u"list"_s, u"--count"_s, u"--library"_s, library}), u"4\n"_s);
    EXPECT_EQ(done({u"list"_s, u"--count"_s, u"--library="_s + library}), u"4\n"_s);
}
