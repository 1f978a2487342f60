// Files dropped on the window are imported while reading goes on; a bad one is told in a bar and stops nothing. A
// library that cannot be written takes none.
#include "tests/ui/journey.h"

#include "core/store/pagestore.h"
#include "ui/articles/articlepane.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/commandset.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/filteredit.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QMimeData>
#include <QTableWidget>
#include <QTest>
#include <QUrl>

using namespace jianbao;
using namespace Qt::StringLiterals;
using ui::testing::Journey;

namespace {

const QString pageText = u"芦荡里的新营生\n\n"
                         "本报讯（记者 林有禾）昨天上午，高楼乡的苇编合作社里坐满了人。\n"
                         "合作社负责人说，今年订单比去年多了一倍，编筐的手艺又有人学了。\n"_s;

QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

void drop(QWidget *target, const QStringList &files)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    mime.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
    QVERIFY(dropped.isAccepted());
}

QAbstractButton *buttonCalled(QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QAbstractButton *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

} // namespace

class DropJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibrarySaysWhatToDo();
    void aBadFileIsToldAndTheRestIsThere();
    void filesDroppedOnATextFieldAreImportedToo();
    void unknownFilesBringTheForm();
};

void DropJourneyTest::anEmptyLibrarySaysWhatToDo()
{
    Journey journey(false);
    journey.openWindow();
    QTRY_VERIFY(buttonCalled(journey.window().articles(), u"Import Folder…"_s));
    QVERIFY(!journey.window().commands().action(u"tag.assign"_s)->isEnabled());
    QVERIFY(journey.window().commands().action(u"file.importFiles"_s)->isEnabled());
}

void DropJourneyTest::aBadFileIsToldAndTheRestIsThere()
{
    Journey journey(false);
    journey.openWindow();
    const QStringList files = {write(journey.path(u"湖区日报20240516_01.txt"_s), {}),
                               write(journey.path(u"湖区日报20240516_03.txt"_s), pageText.toUtf8())};
    drop(&journey.window(), files);
    ui::ArticlePane &list = journey.window().articles();
    QTRY_VERIFY(list.shownCount() > 0);
    QTRY_VERIFY(buttonCalled(list, u"Details"_s));
    QTRY_VERIFY(journey.sentence().startsWith(u"Imported 1 page"_s));
    buttonCalled(list, u"Details"_s)->click();
    const auto *table = journey.window().findChild<QTableWidget *>(u"importFailures"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"湖区日报20240516_01.txt"_s);
    buttonCalled(journey.window(), u"Close"_s)->click();
    QVERIFY(list.isVisible());
}

void DropJourneyTest::filesDroppedOnATextFieldAreImportedToo()
{
    Journey journey(false);
    journey.openWindow();
    drop(journey.window().search().edit(),
         {write(journey.path(u"湖区日报20240516_03.txt"_s), pageText.toUtf8())});
    QTRY_VERIFY(journey.window().articles().shownCount() > 0);
    QVERIFY(journey.window().search().edit()->text().isEmpty());
}

void DropJourneyTest::unknownFilesBringTheForm()
{
    Journey journey(false);
    journey.openWindow();
    drop(&journey.window(), {write(journey.path(u"甲.txt"_s), pageText.toUtf8())});
    QWidget *form = journey.window().findChild<QWidget *>(u"pageFacts"_s);
    QTRY_VERIFY(form->isVisible());
    QVERIFY(!journey.window().articles().isVisible());
    journey.press(u"Esc"_s);
    QTRY_VERIFY(journey.window().articles().isVisible());
    QCOMPARE(journey.ask([](store::Library &library) { return library.pages().count(); }), 0);
    drop(&journey.window(), {journey.path(u"甲.txt"_s)});
    QTRY_VERIFY(form->isVisible());
    journey.window().findChild<QAbstractButton *>(u"acceptPageFacts"_s)->click();
    QTRY_VERIFY(journey.window().articles().shownCount() > 0);
}

QTEST_MAIN(DropJourneyTest)
#include "drop_journey_test.moc"
