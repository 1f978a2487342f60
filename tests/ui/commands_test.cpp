// The table of commands: no key twice where both would be heard, none that input methods take, and every command to be
// found in the menus and in the palette.
#include "core/text/pinyin.h"
#include "ui/shell/command.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commandset.h"
#include "ui/shell/menus.h"
#include "ui/widgets/icons.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

struct Bound {
    QString id;
    QKeySequence key;
    ui::Scopes scope;
};

QList<Bound> allKeys()
{
    QList<Bound> bound;
    for (const ui::Command &command : ui::commandTable()) {
        const QString id = QString::fromLatin1(command.id);
        for (const QKeySequence &key : command.defaultKeys())
            bound.append({id, key, command.scope});
        for (const QKeySequence &key : command.defaultMoreKeys())
            bound.append({id, key, command.moreScope});
    }
    return bound;
}

QSet<QString> idsIn(const QMenu *menu)
{
    QSet<QString> ids;
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            ids.unite(idsIn(action->menu()));
        else if (!action->isSeparator())
            ids.insert(action->objectName());
    }
    return ids;
}

// Two commands in Chinese, as a translation would give them.
class ChineseTexts : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Commands") != 0)
            return {};
        if (qstrcmp(source, "Import Files…") == 0)
            return u"导入文件…"_s;
        return qstrcmp(source, "Page Text") == 0 ? u"版面原文"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void idsAreUnique();
    void noKeyIsHeardByTwoCommands();
    void reservedKeysAreNotBound();
    void printableKeysBelongToAPane();
    void iconsExist();
    void everyCommandIsInAMenu();
    void toolBarHasItsCommands();
    void contextMenuLeavesOutWhatCannotBeUsed();
    void everyCommandIsInThePalette();
    void paletteTakesCharactersPinyinAndInitials();
    void paletteTakesSeveralWords();
    void enterInThePaletteRunsTheCommand();
    void keysAreHeardOnlyInTheirPane();
    void secondKeysActInTheirPane();
    void changedKeysAreKept();
    void conflictsAreFound();
    void commandsWithoutWhatTheyNeedAreDisabled();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void CommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
}

void CommandsTest::idsAreUnique()
{
    QSet<QString> ids;
    for (const ui::Command &command : ui::commandTable()) {
        const QString id = QString::fromLatin1(command.id);
        QVERIFY2(!ids.contains(id), command.id);
        QVERIFY2(id.contains(u'.'), command.id);
        QVERIFY2(!command.translatedText().isEmpty(), command.id);
        ids.insert(id);
    }
    QVERIFY(ids.size() > 80);
}

void CommandsTest::noKeyIsHeardByTwoCommands()
{
    const QList<Bound> bound = allKeys();
    for (qsizetype i = 0; i < bound.size(); ++i) {
        QVERIFY2(!bound.at(i).key.isEmpty(), qPrintable(bound.at(i).id));
        for (qsizetype j = i + 1; j < bound.size(); ++j) {
            const Bound &a = bound.at(i);
            const Bound &b = bound.at(j);
            const bool meet = a.scope == ui::Scopes() || b.scope == ui::Scopes() || (a.scope & b.scope);
            QVERIFY2(!meet || a.key != b.key, qPrintable(a.id + u" and "_s + b.id));
        }
    }
}

void CommandsTest::reservedKeysAreNotBound()
{
    QVERIFY(ui::reservedKeys().size() >= 14);
    for (const Bound &bound : allKeys())
        QVERIFY2(!ui::reservedKeys().contains(bound.key), qPrintable(bound.id));
}

void CommandsTest::printableKeysBelongToAPane()
{
    for (const Bound &bound : allKeys()) {
        const QKeyCombination key = bound.key[0];
        const bool bare = !(key.keyboardModifiers() & ~Qt::ShiftModifier);
        if (bare && key.key() < Qt::Key_Escape)
            QVERIFY2(bound.scope != ui::Scopes(), qPrintable(bound.id));
    }
}

void CommandsTest::iconsExist()
{
    for (const ui::Command &command : ui::commandTable())
        if (*command.icon)
            QVERIFY2(!ui::icon(QString::fromLatin1(command.icon)).isNull(), command.id);
}

void CommandsTest::everyCommandIsInAMenu()
{
    QMainWindow window;
    const ui::CommandSet commands(*m_settings, &window);
    ui::fillMenuBar(window.menuBar(), commands);
    QSet<QString> found;
    for (const QAction *menu : window.menuBar()->actions()) {
        QVERIFY(!menu->menu()->isEmpty());
        found.unite(idsIn(menu->menu()));
    }
    for (const ui::Command &command : ui::commandTable())
        QVERIFY2(found.contains(QString::fromLatin1(command.id)), command.id);
}

void CommandsTest::toolBarHasItsCommands()
{
    QMainWindow window;
    const ui::CommandSet commands(*m_settings, &window);
    QToolBar bar;
    ui::fillToolBar(&bar, commands, new QLineEdit);
    QSet<QString> buttons;
    for (const QToolButton *button : bar.findChildren<QToolButton *>())
        if (button->defaultAction())
            buttons.insert(button->defaultAction()->objectName());
    QSet<QString> wanted;
    for (const ui::Command &command : ui::commandTable())
        if (command.isIn("B"))
            wanted.insert(QString::fromLatin1(command.id));
    QCOMPARE(buttons, wanted);
}

void CommandsTest::contextMenuLeavesOutWhatCannotBeUsed()
{
    QMainWindow window;
    ui::CommandSet commands(*m_settings, &window);
    commands.setAvailable(ui::Need::Article);
    const std::unique_ptr<QMenu> reading(ui::contextMenu("cL", commands, &window));
    QVERIFY(idsIn(reading.get()).contains(u"edit.copy"_s));
    QVERIFY(!idsIn(reading.get()).contains(u"tag.assign"_s));
    commands.setAvailable(ui::Needs(ui::Need::Article) | ui::Need::Writable);
    const std::unique_ptr<QMenu> writing(ui::contextMenu("cL", commands, &window));
    QVERIFY(idsIn(writing.get()).contains(u"tag.assign"_s));
    QVERIFY(!idsIn(writing.get()).contains(u"edit.undo"_s)); // has its place in another menu
}

void CommandsTest::everyCommandIsInThePalette()
{
    QMainWindow window;
    const ui::CommandSet commands(*m_settings, &window);
    const ui::CommandPalette palette(commands, &window);
    const QStringList shown = palette.shown();
    for (const ui::Command &command : ui::commandTable())
        QVERIFY2(shown.contains(QString::fromLatin1(command.id)), command.id);
}

void CommandsTest::paletteTakesCharactersPinyinAndInitials()
{
    ChineseTexts chinese;
    QVERIFY(QCoreApplication::installTranslator(&chinese));
    QMainWindow window;
    const ui::CommandSet commands(*m_settings, &window);
    ui::CommandPalette palette(commands, &window);
    auto *edit = palette.findChild<QLineEdit *>();
    for (const QString &typed : {u"文件"_s, u"daoruwenjian"_s, u"drwj"_s}) {
        edit->setText(typed);
        QCOMPARE(palette.shown(), QStringList{u"file.importFiles"_s});
    }
    edit->setText(u"bmyw"_s);
    QCOMPARE(palette.shown(), QStringList{u"view.source"_s});
    edit->setText(u"no such command"_s);
    QVERIFY(palette.shown().isEmpty());
    QCoreApplication::removeTranslator(&chinese);
}

void CommandsTest::paletteTakesSeveralWords()
{
    QMainWindow window;
    const ui::CommandSet commands(*m_settings, &window);
    ui::CommandPalette palette(commands, &window);
    auto *edit = palette.findChild<QLineEdit *>();
    for (const QString &typed : {u"Last Imp"_s, u"import report"_s, u"lastimport"_s}) {
        edit->setText(typed);
        QCOMPARE(palette.shown(), QStringList{u"file.importReport"_s});
    }
}

void CommandsTest::enterInThePaletteRunsTheCommand()
{
    QMainWindow window;
    ui::CommandSet commands(*m_settings, &window);
    int run = 0;
    commands.connectTo(u"help.about"_s, [&run] { ++run; });
    window.show();
    auto *palette = new ui::CommandPalette(commands, &window);
    palette->popup();
    auto *edit = palette->findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"about j"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(run, 1);
}

void CommandsTest::keysAreHeardOnlyInTheirPane()
{
    QMainWindow window;
    ui::CommandSet commands(*m_settings, &window);
    commands.setAvailable(ui::Needs(ui::Need::Article) | ui::Need::Writable | ui::Need::Rows);
    auto *central = new QWidget;
    auto *list = new QListWidget(central);
    auto *reader = new QListWidget(central);
    auto *line = new QLineEdit(central);
    window.setCentralWidget(central);
    commands.attach(ui::Scope::List, list);
    commands.attach(ui::Scope::Reader, reader);
    int stars = 0;
    int marks = 0;
    commands.connectTo(u"article.star"_s, [&] { ++stars; });
    commands.connectTo(u"mark.colour3"_s, [&] { ++marks; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_S);
    QTest::keyClick(list, Qt::Key_3);
    QCOMPARE(stars, 1);
    QCOMPARE(marks, 0);
    reader->setFocus();
    QTest::keyClick(reader, Qt::Key_3);
    QTest::keyClick(reader, Qt::Key_S);
    QCOMPARE(stars, 2);
    QCOMPARE(marks, 1);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_S);
    QTest::keyClick(line, Qt::Key_3);
    QCOMPARE(line->text(), u"s3"_s);
    QCOMPARE(stars, 2);
    QCOMPARE(marks, 1);
}

void CommandsTest::secondKeysActInTheirPane()
{
    QMainWindow window;
    ui::CommandSet commands(*m_settings, &window);
    commands.setAvailable(ui::Needs(ui::Need::Article) | ui::Need::Writable);
    auto *list = new QListWidget;
    window.setCentralWidget(list);
    commands.attach(ui::Scope::List, list);
    int tagged = 0;
    commands.connectTo(u"tag.pin2"_s, [&] { ++tagged; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_2);
    QTest::keyClick(list, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(tagged, 2);
}

void CommandsTest::changedKeysAreKept()
{
    const QKeySequence key(u"Ctrl+Shift+L"_s);
    {
        QMainWindow window;
        ui::CommandSet commands(*m_settings, &window);
        commands.setKeys(u"go.places"_s, {key});
    }
    QMainWindow window;
    ui::CommandSet commands(*m_settings, &window);
    QCOMPARE(commands.keys(u"go.places"_s), QList<QKeySequence>{key});
    QVERIFY(commands.action(u"go.places"_s)->toolTip().contains(u"L"_s));
    commands.resetKeys();
    QCOMPARE(commands.keys(u"go.places"_s), QList<QKeySequence>{QKeySequence(u"Ctrl+L"_s)});
    const ui::CommandSet again(*m_settings, &window);
    QCOMPARE(again.keys(u"go.places"_s), QList<QKeySequence>{QKeySequence(u"Ctrl+L"_s)});
}

void CommandsTest::conflictsAreFound()
{
    QMainWindow window;
    const ui::CommandSet commands(*m_settings, &window);
    QCOMPARE(commands.conflict(u"go.places"_s, QKeySequence(u"Ctrl+K"_s)), u"help.commands"_s);
    QCOMPARE(commands.conflict(u"article.star"_s, QKeySequence(u"U"_s)), u"article.read"_s);
    QCOMPARE(commands.conflict(u"article.star"_s, QKeySequence(u"3"_s)), u"tag.pin3"_s);
    // H is the reader's alone.
    QCOMPARE(commands.conflict(u"article.readAll"_s, QKeySequence(u"H"_s)), QString());
}

void CommandsTest::commandsWithoutWhatTheyNeedAreDisabled()
{
    QMainWindow window;
    ui::CommandSet commands(*m_settings, &window);
    commands.setAvailable({});
    QVERIFY(!commands.action(u"tag.assign"_s)->isEnabled());
    QVERIFY(commands.action(u"help.commands"_s)->isEnabled());
    commands.setAvailable(ui::Need::Article);
    QVERIFY(!commands.action(u"tag.assign"_s)->isEnabled());
    QVERIFY(commands.action(u"edit.copy"_s)->isEnabled());
    commands.setReadOnlyReason(u"This library is read-only: no right to write."_s);
    QVERIFY(commands.action(u"tag.assign"_s)->toolTip().contains(u"read-only"_s));
    QVERIFY(!commands.action(u"edit.copy"_s)->toolTip().contains(u"read-only"_s));
}

QTEST_MAIN(CommandsTest)
#include "commands_test.moc"
