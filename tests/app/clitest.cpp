#include "clitest.h"

#include "core/store/pagestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <unistd.h>

namespace jianbao::test {

namespace {

page::Block block(const QString &page, page::BlockRole role, const QString &text)
{
    const qsizetype start = page.indexOf(text);
    EXPECT_GE(start, 0);
    return {role, {start, start + text.size()}, false};
}

page::Article article(const QString &page, const QString &headline, const QString &body, const QString &author,
                      const QString &township)
{
    page::Article found;
    found.blocks = {block(page, page::BlockRole::Headline, headline), block(page, page::BlockRole::Body, body)};
    found.headline = headline;
    found.contributors = {{u"记者"_s, author}};
    found.townshipCode = township;
    found.countyCode = township.left(6);
    found.confidence = found.titleConfidence = found.placeConfidence = 0.9;
    return found;
}

store::NewPage page(const QString &name, const QString &paper, QDate date, const QString &text)
{
    store::NewPage made;
    made.fileName = name;
    made.encoding = u"UTF-8"_s;
    made.text = text;
    made.parse.facts = {paper, date, u"2"_s, page::FactSource::Page, page::FactSource::Page, page::FactSource::Page};
    return made;
}

} // namespace

void CliTest::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    // Others may look in: runAsNobody.
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
}

QString CliTest::write(const QString &name, const QByteArray &bytes) const
{
    EXPECT_TRUE(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return path(name);
}

QByteArray CliTest::read(const QString &name) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

Ran CliTest::run(const QStringList &arguments, const QByteArray &input, const QStringList &environment) const
{
    return run(arguments, input, environment, false);
}

Ran CliTest::runAsNobody(const QStringList &arguments) const
{
    return run(arguments, {}, {}, true);
}

Ran CliTest::run(const QStringList &arguments, const QByteArray &input, const QStringList &environment,
                 bool asNobody) const
{
    QProcess process;
    QProcessEnvironment variables;
    variables.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    variables.insert(u"LANG"_s, u"C.UTF-8"_s);
    variables.insert(u"HOME"_s, m_folder.path());
    // The sanitizers' options, when the tests run under them.
    for (const QString &name : {u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s}) {
        if (qEnvironmentVariableIsSet(name.toUtf8()))
            variables.insert(name, qEnvironmentVariable(name.toUtf8()));
    }
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_folder.path());
    QString program = QString::fromUtf8(JIANBAO_CLI);
    if (asNobody && geteuid() == 0) {
        // A copy, because nobody may not look into root's build folder.
        if (!QFile::exists(path(u"jianbao-cli"_s))) {
            EXPECT_TRUE(QFile::copy(program, path(u"jianbao-cli"_s)));
        }
        program = path(u"jianbao-cli"_s);
        process.setChildProcessModifier([] {
            if (setgid(65534) != 0 || setuid(65534) != 0)
                _exit(99);
        });
    }
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(60000)) << arguments.join(u' ').toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << arguments.join(u' ').toStdString();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString CliTest::done(const QStringList &arguments, const QByteArray &input) const
{
    const Ran ran = run(arguments, input);
    EXPECT_EQ(ran.status, 0) << arguments.join(u' ').toStdString();
    EXPECT_EQ(ran.err.toStdString(), "") << arguments.join(u' ').toStdString();
    return ran.out;
}

QJsonArray CliTest::array(const QStringList &arguments) const
{
    const QJsonDocument document = QJsonDocument::fromJson(done(arguments).toUtf8());
    EXPECT_TRUE(document.isArray()) << arguments.join(u' ').toStdString();
    return document.array();
}

QJsonObject CliTest::object(const QStringList &arguments) const
{
    const QJsonDocument document = QJsonDocument::fromJson(done(arguments).toUtf8());
    EXPECT_TRUE(document.isObject()) << arguments.join(u' ').toStdString();
    return document.object();
}

void CliTest::fails(int status, const QStringList &arguments, const QStringList &words) const
{
    const Ran ran = run(arguments);
    const std::string command = arguments.join(u' ').toStdString();
    EXPECT_EQ(ran.status, status) << command;
    EXPECT_EQ(ran.out.toStdString(), "") << command;
    EXPECT_TRUE(ran.err.startsWith(u"jianbao-cli: ")) << command << '\n' << ran.err.toStdString();
    for (const QString &word : words)
        EXPECT_TRUE(ran.err.contains(word)) << command << '\n' << ran.err.toStdString();
}

QString CliTest::makeLibrary() const
{
    const QString file = path(u"lib.jianbao"_s);
    const auto library = store::Library::open(file, store::OpenMode::Create);
    EXPECT_TRUE(library);

    const QString first = u"藕塘添了新水闸\n张楼镇的藕塘边，一座新水闸放下了闸门。\n"
                          "渡口的早市\n天不亮，南阳镇渡口的早市就开了张。\n"_s;
    store::NewPage page1 = page(u"柳堤晚报20240312_02.txt"_s, u"柳堤晚报"_s, QDate(2024, 3, 12), first);
    page1.parse.articles = {
        article(first, u"藕塘添了新水闸"_s, u"张楼镇的藕塘边，一座新水闸放下了闸门。"_s, u"温一舟"_s, u"370826110"_s),
        article(first, u"渡口的早市"_s, u"天不亮，南阳镇渡口的早市就开了张。"_s, u"齐小满"_s, u"370826103"_s)};

    const QString second = u"老站台\n火车不停了，站台上的钟还在走。\n"_s;
    store::NewPage page2 = page(u"b.txt"_s, u"水乡报"_s, QDate(2023, 7, 1), second);
    page2.parse.articles = {article(second, u"老站台"_s, u"火车不停了，站台上的钟还在走。"_s, u"温一舟"_s, {})};

    const QString third = u"县里修通了环湖路\n微山县的环湖路，今天全线通车，藕农进城只要半小时。\n"_s;
    store::NewPage page3 = page(u"c.txt"_s, {}, {}, third);
    page3.parse.facts = {};
    page3.parse.articles = {article(third, u"县里修通了环湖路"_s, u"微山县的环湖路，今天全线通车，藕农进城只要半小时。"_s,
                                    u"童乐"_s, {})};
    page3.parse.articles[0].countyCode = u"370826"_s;
    for (const store::NewPage &page : {page1, page2, page3})
        EXPECT_TRUE((*library)->pages().add(page));
    return file;
}

} // namespace jianbao::test
