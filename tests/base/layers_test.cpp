// Dependencies run one way: this scans the includes of every source and fails on a forbidden one. (The compiler would
// not: Debian's include path lets <QtWidgets/…> compile from core.)
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace {

// Which folders each folder may include, beside itself. search and annotate define values that store uses.
const QMap<QString, QStringList> allowed = {
    {QStringLiteral("core/base"), {}},
    {QStringLiteral("core/text"), {QStringLiteral("core/base")}},
    {QStringLiteral("core/place"), {QStringLiteral("core/base"), QStringLiteral("core/text")}},
    {QStringLiteral("core/page"),
     {QStringLiteral("core/base"), QStringLiteral("core/text"), QStringLiteral("core/place")}},
    {QStringLiteral("core/search"), {QStringLiteral("core/base"), QStringLiteral("core/text")}},
    {QStringLiteral("core/index"), {QStringLiteral("core/base")}},
    {QStringLiteral("core/annotate"), {QStringLiteral("core/base"), QStringLiteral("core/page")}},
    {QStringLiteral("core/store"),
     {QStringLiteral("core/base"), QStringLiteral("core/text"), QStringLiteral("core/place"),
      QStringLiteral("core/page"), QStringLiteral("core/search"), QStringLiteral("core/index"),
      QStringLiteral("core/annotate")}},
    {QStringLiteral("core/export"),
     {QStringLiteral("core/base"), QStringLiteral("core/text"), QStringLiteral("core/place"),
      QStringLiteral("core/page"), QStringLiteral("core/annotate"), QStringLiteral("core/store")}},
    {QStringLiteral("core/ingest"),
     {QStringLiteral("core/base"), QStringLiteral("core/text"), QStringLiteral("core/place"),
      QStringLiteral("core/page"), QStringLiteral("core/store")}},
    {QStringLiteral("core/lists"),
     {QStringLiteral("core/base"), QStringLiteral("core/text"), QStringLiteral("core/place"),
      QStringLiteral("core/page"), QStringLiteral("core/search"), QStringLiteral("core/store"),
      QStringLiteral("core/export")}},
};

const QString root = QString::fromUtf8(JIANBAO_SOURCE_DIR);

QStringList includesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression directive(QStringLiteral("^\\s*#\\s*include\\s+[<\"]([^>\"]+)[>\"]"),
                                              QRegularExpression::MultilineOption);
    QStringList includes;
    auto matches = directive.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        includes.append(matches.next().captured(1));
    return includes;
}

// "core/page/block.h" → "core/page"; empty for what is not ours.
QString folderOf(const QString &include)
{
    const QStringList parts = include.split(QLatin1Char('/'));
    const bool ours = parts.size() >= 3 && (parts[0] == u"core" || parts[0] == u"ui");
    return ours ? parts[0] + QLatin1Char('/') + parts[1] : QString();
}

template<typename Check>
void eachSource(const QString &folder, Check check)
{
    int sources = 0;
    QDirIterator files(root + QLatin1Char('/') + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        check(QDir(root).relativeFilePath(path), includesOf(path));
        ++sources;
    }
    EXPECT_GT(sources, 0) << folder.toStdString();
}

} // namespace

TEST(Layers, CoreFoldersIncludeOnlyWhatTheyMay)
{
    for (auto entry = allowed.cbegin(); entry != allowed.cend(); ++entry) {
        eachSource(entry.key(), [&](const QString &source, const QStringList &includes) {
            for (const QString &include : includes) {
                const QString folder = folderOf(include);
                const bool fine = folder.isEmpty() || folder == entry.key() || entry.value().contains(folder);
                EXPECT_TRUE(fine) << source.toStdString() << " includes " << include.toStdString();
            }
        });
    }
}

TEST(Layers, CoreKnowsNoGuiAndOnlyStoreKnowsSql)
{
    static const QRegularExpression gui(QStringLiteral(
        "^(QtGui|QtWidgets|QtSvg|QtPrintSupport)/|^Q(Widget|Application|GuiApplication|Icon|Color|Font|Pixmap|Image|"
        "Painter|Palette|TextDocument|TextCursor|Action|UndoStack|StandardItemModel)$"));
    static const QRegularExpression sql(QStringLiteral("^(QtSql/.*|QSql\\w+|sqlite3\\.h)$"));
    static const QRegularExpression icu(QStringLiteral("^unicode/"));
    eachSource(QStringLiteral("core"), [&](const QString &source, const QStringList &includes) {
        for (const QString &include : includes) {
            const std::string where = source.toStdString() + " includes " + include.toStdString();
            EXPECT_FALSE(gui.match(include).hasMatch()) << where;
            EXPECT_TRUE(source.startsWith(u"core/store/") || !sql.match(include).hasMatch()) << where;
            EXPECT_TRUE(source.startsWith(u"core/text/") || !icu.match(include).hasMatch()) << where;
        }
    });
}

TEST(Layers, UiKnowsNoSqlAndNoParser)
{
    static const QRegularExpression forbidden(
        QStringLiteral("^(QtSql/.*|QSql\\w+|sqlite3\\.h|unicode/.*|core/page/parse\\.h)$"));
    eachSource(QStringLiteral("ui"), [&](const QString &source, const QStringList &includes) {
        for (const QString &include : includes)
            EXPECT_FALSE(forbidden.match(include).hasMatch())
                << source.toStdString() << " includes " << include.toStdString();
    });
}
