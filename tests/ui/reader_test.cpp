// A reader's way through articles: opening, reading to the end, finding, the page text beside, sizes and keys.
#include "tests/ui/readerdesk.h"
#include "ui/annotate/tagchip.h"
#include "ui/reader/doubtbar.h"
#include "ui/reader/findbar.h"
#include "ui/reader/readerhead.h"
#include "ui/reader/sourceview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>

using namespace jianbao;
using namespace jianbao::ui;
using jianbao::testing::inventedPage;
using jianbao::testing::longPage;
using jianbao::testing::ReaderDesk;

class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setPalette(lightPalette());
        QApplication::setFont(interfaceFont());
    }

    void lastArticleStaysUntilTheNextIsReady();
    void staleAnswersAreDropped();
    void missingArticleIsSaid();
    void severalArticlesAreCounted();
    void shortArticleIsReadAfterThreeSeconds();
    void longArticleIsReadWhenItsEndComesOnScreen();
    void readingOnPastTheEndCountsAsRead();
    void findBarMarksAndWalksTheHits();
    void queryIsMarkedAgainInTheNextArticle();
    void pageTextHasRoomForItsColumns();
    void pageTextMarksThisArticlesLines();
    void mouseInOneTextTintsTheOther();
    void clickInOneTextScrollsTheOtherToItsHeight();
    void zoomKeepsThePlaceAndStaysWithinItsBounds();
    void singleKeysReachTheShortcuts();
    void copiesArePlainTextWithTheirSource();
    void townshipInTheSourceLineIsALink();
    void doubtIsSaidAndSettled();
    void tagsAreChipsThatDeleteRemoves();
    void stateComesBack();
    void paletteChangesWithTheWindow();
};

void ReaderTest::lastArticleStaysUntilTheNextIsReady()
{
    ReaderDesk desk;
    desk.show(desk.first());
    QVERIFY(desk.view().toPlainText().contains(u"白鹭洲村今年莲子早上市"));
    desk.pane->showArticle(desk.second());
    QCOMPARE(desk.pane->article(), desk.second());
    QVERIFY(desk.view().isVisible());
    QVERIFY(desk.view().toPlainText().contains(u"白鹭洲村今年莲子早上市")); // still there
    desk.settle();
    QVERIFY(desk.view().toPlainText().contains(u"渡口小学办起风筝节"));
    desk.select(u"风筝"_qs);
    QCOMPARE(desk.pane->selectedText(), u"风筝"_qs);
    desk.pane->showArticle(0);
    QVERIFY(!desk.view().isVisible());
    QVERIFY(desk.pane->selectedText().isEmpty());
    QVERIFY(desk.pane->textWithSource().isEmpty());
}

void ReaderTest::staleAnswersAreDropped()
{
    ReaderDesk desk;
    for (int i = 0; i < 20; ++i)
        desk.pane->showArticle(i % 2 == 0 ? desk.first() : desk.second());
    desk.settle();
    QVERIFY(desk.view().toPlainText().contains(u"渡口小学办起风筝节"));
    desk.pane->showArticle(desk.first());
    desk.pane->showArticle(0);
    desk.settle();
    QVERIFY(!desk.view().isVisible());
}

void ReaderTest::missingArticleIsSaid()
{
    ReaderDesk desk;
    desk.pane->showArticle(987654);
    desk.settle();
    QVERIFY(!desk.view().isVisible());
    bool said = false;
    for (const QLabel *label : desk.pane->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"987654"));
    QVERIFY(said);
}

void ReaderTest::severalArticlesAreCounted()
{
    ReaderDesk desk;
    desk.show(desk.first());
    QSignalSpy exported(desk.pane.get(), &ReaderPane::exportRequested);
    desk.pane->showSelection(2);
    QVERIFY(!desk.view().isVisible());
    QCOMPARE(desk.pane->article(), ArticleId(0));
    for (QAbstractButton *button : desk.pane->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().startsWith(u"Export"))
            button->click();
    }
    QCOMPARE(exported.count(), 1);
}

void ReaderTest::shortArticleIsReadAfterThreeSeconds()
{
    ReaderDesk desk;
    QSignalSpy read(desk.pane.get(), &ReaderPane::readToEnd);
    desk.show(desk.second());
    QTest::qWait(1500);
    QCOMPARE(read.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, 4000);
    QCOMPARE(read.first().first().toLongLong(), desk.second());
}

void ReaderTest::longArticleIsReadWhenItsEndComesOnScreen()
{
    ReaderDesk desk({longPage(3000), inventedPage()});
    QSignalSpy read(desk.pane.get(), &ReaderPane::readToEnd);
    desk.show(desk.first());
    int pages = 1;
    while (desk.pane->readOn()) {
        ++pages;
        QVERIFY(pages < 50);
        QCOMPARE(read.count(), desk.view().isEndOnScreen() ? 1 : 0);
    }
    QVERIFY(pages > 2);
    QCOMPARE(read.count(), 1);
    QVERIFY(desk.pane->readBack());
    QVERIFY(!desk.view().isEndOnScreen());
    // Stepping over marks nothing.
    desk.show(desk.second());
    desk.show(desk.first());
    QCOMPARE(read.count(), 1);
}

void ReaderTest::readingOnPastTheEndCountsAsRead()
{
    ReaderDesk desk;
    QSignalSpy read(desk.pane.get(), &ReaderPane::readToEnd);
    desk.show(desk.second());
    QVERIFY(!desk.pane->readOn());
    QCOMPARE(read.count(), 1);
}

void ReaderTest::findBarMarksAndWalksTheHits()
{
    ReaderDesk desk;
    desk.show(desk.first());
    desk.pane->openFind();
    auto *line = desk.part<FindBar>()->findChild<QLineEdit *>();
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("4"));
    line->setText(u"白鹭洲"_qs);
    QSignalSpy search(desk.pane.get(), &ReaderPane::librarySearchRequested);
    const auto counted = [&](const QString &text) {
        const auto labels = desk.part<FindBar>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *l) { return l->text() == text; });
    };
    QVERIFY(counted(u"1/3"_qs));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(counted(u"2/3"_qs));
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(counted(u"3/3"_qs)); // round the corner
    desk.pane->openFind();
    QCOMPARE(search.count(), 1);
    QCOMPARE(search.first().first().toString(), u"白鹭洲"_qs);
    line->setText(u"不在文中"_qs);
    QVERIFY(counted(u"Not found"_qs));
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
    QVERIFY(desk.view().hasFocus());
}

void ReaderTest::queryIsMarkedAgainInTheNextArticle()
{
    ReaderDesk desk;
    const QColor fill = themeFor(lightPalette()).hitFill;
    const auto marked = [&](const QString &words) {
        const QPoint point = desk.pointOf(words);
        const QImage image = desk.view().viewport()->grab().toImage();
        int pixels = 0; // of the box round the first character
        for (int y = -14; y < 14; ++y) {
            for (int x = -8; x < 8; ++x)
                pixels += image.pixelColor(point + QPoint(x, y)) == fill;
        }
        return pixels > 30;
    };
    desk.pane->setQuery(search::parseQuery(u"合作社 风筝"_qs).value());
    desk.show(desk.first());
    QVERIFY(marked(u"合作社"_qs));
    QVERIFY(!marked(u"洼地"_qs));
    desk.show(desk.second());
    QVERIFY(marked(u"风筝节"_qs));
    desk.pane->setQuery({});
    QVERIFY(!marked(u"风筝节"_qs));
}

void ReaderTest::pageTextHasRoomForItsColumns()
{
    ReaderDesk desk;
    desk.openPane({760, 800});
    desk.pane->setSourceVisible(true);
    desk.show(desk.first());
    const auto *source = desk.part<SourceView>();
    QVERIFY(source->isVisible());
    for (QTextBlock block = source->document()->begin(); block.isValid(); block = block.next())
        QVERIFY2(block.layout()->lineCount() <= 1, qPrintable(block.text()));
    QVERIFY2(desk.view().width() >= source->width() - 1, qPrintable(QString::number(source->width())));
}

void ReaderTest::pageTextMarksThisArticlesLines()
{
    ReaderDesk desk;
    desk.openPane({1200, 900});
    desk.show(desk.first());
    desk.pane->setSourceVisible(true);
    desk.settle();
    auto *source = desk.part<SourceView>();
    QVERIFY(source->isVisible());
    QCOMPARE(source->lines().size(), source->document()->blockCount());
    const QColor bar = lightPalette().color(QPalette::Link);
    source->verticalScrollBar()->setValue(0);
    QVERIFY(source->isPagePositionOnScreen(source->lines().last().range.start));
    const QImage image = source->viewport()->grab().toImage();
    for (qsizetype i = 0; i < source->lines().size(); ++i) {
        const int y = source->heightOfPagePosition(source->lines()[i].range.start) + 11;
        bool barred = false;
        for (int x = 0; x < 70; ++x)
            barred = barred || (image.pixelColor(x, y) == bar && image.pixelColor(x + 2, y) == bar
                                && image.pixelColor(x, y + 9) == bar);
        QCOMPARE(barred, source->lines()[i].article == desk.first());
    }
    QSignalSpy asked(desk.pane.get(), &ReaderPane::articleRequested);
    const QString &text = source->toPlainText();
    const int other = static_cast<int>(text.indexOf(u"风筝节"));
    const ShownLine line = source->lineAt(other);
    const QPoint point(qRound(line.x(other) + 5), qRound(line.baseline() - 4 - source->scrolled()));
    QTest::mouseClick(source->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toLongLong(), desk.second());
}

void ReaderTest::mouseInOneTextTintsTheOther()
{
    ReaderDesk desk;
    desk.openPane({1200, 900});
    desk.pane->setSourceVisible(true);
    desk.show(desk.first());
    auto *source = desk.part<SourceView>();
    source->verticalScrollBar()->setValue(0);
    const QColor tint = themeFor(lightPalette()).rowSelected;
    const auto tintedLines = [&] {
        const QImage image = source->viewport()->grab().toImage();
        QStringList lines;
        for (const PageLine &line : source->lines()) {
            const int y = source->heightOfPagePosition(line.range.start) + 2;
            if (image.pixelColor(image.width() - 12, y) == tint)
                lines.append(source->document()->findBlock(source->toDocument(line.range.start)).text());
        }
        return lines;
    };
    QVERIFY(tintedLines().isEmpty());
    QTest::mouseMove(desk.view().viewport(), desk.pointOf(u"一管护、统一销售"_qs));
    QCOMPARE(tintedLines(), QStringList{u"一管护、统一销售。三年下来，入社的人"_qs});
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&desk.view(), &leave);
    QVERIFY(tintedLines().isEmpty());
}

void ReaderTest::clickInOneTextScrollsTheOtherToItsHeight()
{
    ReaderDesk desk({longPage(4000)});
    desk.openPane({1200, 500});
    desk.pane->setSourceVisible(true);
    desk.show(desk.first());
    auto *source = desk.part<SourceView>();
    const int middle = desk.view().verticalScrollBar()->maximum() / 2;
    desk.view().verticalScrollBar()->setValue(middle);
    const int position = desk.view().firstPosition() + 40;
    const ShownLine line = desk.view().lineAt(position);
    const QPoint point(qRound(line.x(position) + 4), qRound(line.baseline() - 5 - desk.view().scrolled()));
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, point);
    const auto page = desk.view().article()->reading().toPage({desk.view().article()->toReading(position),
                                                              desk.view().article()->toReading(position) + 1});
    const int there = source->heightOfPagePosition(page.first().start);
    QVERIFY2(std::abs(there - desk.view().heightOf(position)) <= 22, qPrintable(QString::number(there)));
}

void ReaderTest::zoomKeepsThePlaceAndStaysWithinItsBounds()
{
    ReaderDesk desk({longPage(6000)});
    desk.show(desk.first());
    desk.view().verticalScrollBar()->setValue(desk.view().verticalScrollBar()->maximum() / 2);
    const qsizetype before = desk.view().article()->toReading(desk.view().firstPosition());
    desk.pane->setFontPercent(150);
    const qsizetype after = desk.view().article()->toReading(desk.view().firstPosition());
    QVERIFY2(std::abs(before - after) < 60, qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
    desk.pane->setFontPercent(1000);
    QCOMPARE(desk.pane->fontPercent(), 200);
    desk.pane->setFontPercent(1);
    QCOMPARE(desk.pane->fontPercent(), 78);
    QSignalSpy changed(desk.pane.get(), &ReaderPane::fontPercentChanged);
    for (QToolButton *button : desk.part<ReaderHead>()->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Larger Text")
            button->click();
    }
    QCOMPARE(changed.count(), 1);
    QVERIFY(desk.pane->fontPercent() > 78);
    const int size = desk.pane->fontPercent();
    QWheelEvent wheel(QPointF(100, 100), desk.view().mapToGlobal(QPointF(100, 100)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(desk.view().viewport(), &wheel);
    QVERIFY(desk.pane->fontPercent() > size);
}

void ReaderTest::singleKeysReachTheShortcuts()
{
    ReaderDesk desk;
    desk.show(desk.first());
    desk.pane->setSourceVisible(true);
    for (QWidget *text : {desk.pane->articleView(), desk.pane->sourceView()}) {
        QVERIFY(!text->testAttribute(Qt::WA_InputMethodEnabled));
        text->setFocus();
        QVERIFY(text->hasFocus());
        const QList<QKeySequence> keys = {Qt::Key_H, Qt::Key_3, Qt::Key_Space, Qt::Key_BracketRight, Qt::Key_Slash,
                                          QKeySequence(Qt::SHIFT | Qt::Key_E), QKeySequence(Qt::SHIFT | Qt::Key_Space),
                                          QKeySequence(Qt::CTRL | Qt::Key_Z), QKeySequence(Qt::Key_Escape)};
        for (const QKeySequence &key : keys) {
            QShortcut shortcut(key, text, nullptr, nullptr, Qt::WidgetShortcut);
            QSignalSpy pressed(&shortcut, &QShortcut::activated);
            QTest::keyClick(text, key[0].key(), key[0].keyboardModifiers());
            QVERIFY2(pressed.count() == 1, qPrintable(key.toString()));
        }
    }
}

void ReaderTest::copiesArePlainTextWithTheirSource()
{
    ReaderDesk desk;
    desk.show(desk.first());
    desk.select(u"比上一年多卖2 万元"_qs);
    QCOMPARE(desk.pane->selectedText(), u"比上一年多卖2 万元"_qs);
    desk.view().copy();
    QCOMPARE(QApplication::clipboard()->text(), u"比上一年多卖2 万元"_qs);
    const QString copied = desk.pane->textWithSource();
    QVERIFY(copied.startsWith(u"比上一年多卖2 万元\n"));
    for (const QString &part : {u"白鹭洲村今年莲子早上市"_qs, u"湖岸日报"_qs, u"2021"_qs, u"A2"_qs})
        QVERIFY2(copied.contains(part), qPrintable(part));
    desk.view().moveCursor(QTextCursor::Start);
    QVERIFY(desk.pane->textWithSource().startsWith(u"水乡走笔\n白鹭洲村今年莲子早上市\n——三条新路"));
}

void ReaderTest::townshipInTheSourceLineIsALink()
{
    ReaderDesk desk;
    desk.show(desk.first());
    QSignalSpy asked(desk.pane.get(), &ReaderPane::placeRequested);
    QTextCursor cursor = desk.view().document()->find(u"微"_qs);
    QVERIFY(!cursor.isNull());
    const ShownLine line = desk.view().lineAt(cursor.selectionStart());
    const QPoint point(qRound(line.x(cursor.selectionStart()) + 4), qRound(line.baseline() - 4));
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"370826"_qs);
}

void ReaderTest::doubtIsSaidAndSettled()
{
    ReaderDesk desk;
    desk.show(desk.first());
    auto *bar = desk.part<DoubtBar>();
    QVERIFY(!bar->isVisible());
    desk.show(desk.second());
    QVERIFY(bar->isVisible());
    QSignalSpy next(desk.pane.get(), &ReaderPane::nextDoubtRequested);
    for (QToolButton *button : bar->findChildren<QToolButton *>())
        button->click();
    QCOMPARE(next.count(), 1);
    desk.settle();
    QVERIFY(!bar->isVisible()); // "Looks Right"
    desk.session->undoStack().undo();
    desk.settle();
    QVERIFY(bar->isVisible());
}

void ReaderTest::tagsAreChipsThatDeleteRemoves()
{
    ReaderDesk desk;
    desk.show(desk.first());
    store::TagRecord tag;
    tag.name = u"莲藕"_qs;
    tag.colour = 7;
    desk.session->addTag(tag, {desk.first()});
    desk.settle();
    const auto chips = desk.pane->findChildren<ChipButton *>();
    QCOMPARE(chips.size(), 1);
    QCOMPARE(chips.first()->text(), u"莲藕"_qs);
    QVERIFY(chips.first()->isVisible());
    QTest::keyClick(chips.first(), Qt::Key_Delete);
    desk.settle();
    QVERIFY(desk.stored(desk.first()).tags.isEmpty());
    QVERIFY(desk.pane->findChildren<ChipButton *>().isEmpty());
}

void ReaderTest::stateComesBack()
{
    ReaderDesk desk({longPage(6000), inventedPage()});
    desk.openPane({1200, 800});
    desk.show(desk.first());
    desk.pane->setSourceVisible(true);
    desk.pane->setFontPercent(122);
    desk.view().verticalScrollBar()->setValue(700);
    const qsizetype before = desk.view().article()->toReading(desk.view().firstPosition());
    const QVariantMap state = desk.pane->saveState();
    desk.openPane({1200, 800});
    desk.pane->restoreState(state);
    QVERIFY(desk.pane->isSourceVisible());
    QCOMPARE(desk.pane->fontPercent(), 122);
    desk.show(desk.first());
    QCOMPARE(desk.view().article()->toReading(desk.view().firstPosition()), before);
    desk.show(desk.second()); // the scroll was the other one's
    QCOMPARE(desk.view().verticalScrollBar()->value(), 0);
}

void ReaderTest::paletteChangesWithTheWindow()
{
    ReaderDesk desk;
    desk.show(desk.first());
    const auto paper = [&] { return desk.view().viewport()->grab().toImage().pixelColor(4, 4); };
    QCOMPARE(paper(), themeFor(lightPalette()).paper);
    desk.pane->setSepia(true);
    QCOMPARE(paper(), themeFor(lightPalette(), true).paper);
    QApplication::setPalette(darkPalette());
    QTRY_COMPARE(paper(), themeFor(darkPalette()).paper);
    QVERIFY(desk.view().toPlainText().contains(u"白鹭洲村"));
    QApplication::setPalette(lightPalette());
    QTRY_COMPARE(paper(), themeFor(lightPalette(), true).paper);
}

QTEST_MAIN(ReaderTest)
#include "reader_test.moc"
