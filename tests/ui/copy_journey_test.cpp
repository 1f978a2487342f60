// A library that cannot be changed says so in a bar, and its button saves a copy and goes on in it. A copy of any other
// library leaves the window where it is.
#include "app/desk.h"
#include "core/ingest/importer.h"
#include "tests/store/asnobody.h"
#include "ui/articles/articlepane.h"
#include "ui/shell/commandset.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace jianbao;
using namespace Qt::StringLiterals;
using store::testing::AsNobody;

namespace {

// A library with the sample pages in a folder of its own, and a second folder where anybody may write.
struct Archive {
    Archive() : settings(shelf.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        const auto library = store::Library::open(path(), store::OpenMode::Create);
        static_cast<void>(ingest::importPages(**library, gazetteer,
                                              {QStringLiteral(JIANBAO_SOURCE_DIR "/resources/samples")}, {}));
        QFile::setPermissions(shelf.path(), QFile::Permissions(0x7777));
    }
    ~Archive() { QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)); }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    [[nodiscard]] QString path() const { return folder.filePath(u"微山.jianbao"_s); }
    [[nodiscard]] QString copy() const { return shelf.filePath(u"我的副本.jianbao"_s); }
    void protect() const
    {
        QFile::setPermissions(path(), QFile::Permissions(0x4444));
        QFile::setPermissions(folder.path(), QFile::Permissions(0x5555));
    }

    QTemporaryDir folder;
    QTemporaryDir shelf;
    QSettings settings;
    place::Gazetteer gazetteer = place::Gazetteer::builtIn().value();
};

QAbstractButton *buttonCalled(QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QAbstractButton *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

QString statusOf(QWidget &window)
{
    return window.findChild<QLabel *>(u"statusSentence"_s)->text();
}

// Answers the dialog that comes next; no path: cancels it.
void answerDialog(const QString &path)
{
    QTimer::singleShot(100, qApp, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        if (path.isEmpty())
            return dialog->reject();
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
}

} // namespace

class CopyJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void aReadOnlyLibraryGoesOnAsItsCopy();
    void aCopyOfAnyLibraryIsABackup();
    void aFileOfTheNameIsLeftAlone();
};

void CopyJourneyTest::aReadOnlyLibraryGoesOnAsItsCopy()
{
    Archive archive;
    archive.protect();
    const AsNobody nobody;
    if (!nobody.works())
        QSKIP("cannot become another user");
    app::Desk desk(archive.gazetteer, archive.settings);
    QVERIFY(desk.open(archive.path(), false));
    QTRY_VERIFY(desk.window()->articles().shownCount() > 0);
    const int articles = desk.window()->articles().shownCount();
    QVERIFY(!desk.window()->commands().action(u"article.star"_s)->isEnabled());
    QVERIFY(desk.window()->commands().action(u"file.saveCopy"_s)->isEnabled());

    // Who thinks better of it finds the bar as it was.
    QTRY_VERIFY(buttonCalled(desk.window()->articles(), u"Save a Copy…"_s));
    answerDialog({});
    buttonCalled(desk.window()->articles(), u"Save a Copy…"_s)->click();
    QVERIFY(buttonCalled(desk.window()->articles(), u"Save a Copy…"_s));

    answerDialog(archive.copy());
    buttonCalled(desk.window()->articles(), u"Save a Copy…"_s)->click();
    QTRY_VERIFY(desk.window()->windowTitle().startsWith(u"我的副本"));
    QTRY_COMPARE(desk.window()->articles().shownCount(), articles);
    QVERIFY(!buttonCalled(desk.window()->articles(), u"Save a Copy…"_s));
    desk.window()->articles().selectAll();
    QTRY_VERIFY(desk.window()->commands().action(u"article.star"_s)->isEnabled());
    QVERIFY(QFileInfo(archive.path()).size() > 0);
}

void CopyJourneyTest::aCopyOfAnyLibraryIsABackup()
{
    Archive archive;
    app::Desk desk(archive.gazetteer, archive.settings);
    QVERIFY(desk.open(archive.path(), false));
    QTRY_VERIFY(desk.window()->articles().shownCount() > 0);
    QVERIFY(!buttonCalled(desk.window()->articles(), u"Save a Copy…"_s));
    answerDialog(archive.shelf.filePath(u"备份"_s));
    desk.window()->commands().action(u"file.saveCopy"_s)->trigger();
    QTRY_VERIFY(statusOf(*desk.window()).startsWith(u"Saved a copy"));
    QVERIFY(QFileInfo::exists(archive.shelf.filePath(u"备份.jianbao"_s)));
    QVERIFY(desk.window()->windowTitle().startsWith(u"微山"));
    buttonCalled(*desk.window(), u"Open It"_s)->click();
    QTRY_VERIFY(desk.window()->windowTitle().startsWith(u"备份"));
}

void CopyJourneyTest::aFileOfTheNameIsLeftAlone()
{
    Archive archive;
    app::Desk desk(archive.gazetteer, archive.settings);
    QVERIFY(desk.open(archive.path(), false));
    QTRY_VERIFY(desk.window()->articles().shownCount() > 0);
    const int articles = desk.window()->articles().shownCount();
    answerDialog(archive.path()); // the open library itself
    desk.window()->commands().action(u"file.saveCopy"_s)->trigger();
    QTRY_VERIFY(statusOf(*desk.window()).contains(u"there is a file of this name"));
    const auto library = store::Library::open(archive.path(), store::OpenMode::ReadOnly);
    QVERIFY(library.has_value());
    QCOMPARE(desk.window()->articles().shownCount(), articles);
    QCOMPARE(QDir(archive.folder.path()).entryList({u"*.part*"_s}, QDir::Files).size(), 0);
}

QTEST_MAIN(CopyJourneyTest)
#include "copy_journey_test.moc"
