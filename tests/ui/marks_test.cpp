// A reader's marks: words are selected, highlighted, recoloured, noted and tagged, all by keys or mouse, and stand on
// the same words when the article is opened again.
#include "tests/ui/readerdesk.h"
#include "core/store/highlightstore.h"
#include "ui/annotate/highlightlist.h"
#include "ui/annotate/notetext.h"
#include "ui/reader/notecard.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace jianbao;
using namespace jianbao::ui;
using jianbao::testing::inventedPage;
using jianbao::testing::longPage;
using jianbao::testing::ReaderDesk;

namespace {

const QString sentence = u"白鹭洲村地势低，过去雨季常受淹。"_qs;

QPlainTextEdit *editorOf(const ReaderDesk &desk)
{
    return desk.pane->findChild<QPlainTextEdit *>();
}

QList<NoteCard *> shownCards(const ReaderDesk &desk)
{
    QList<NoteCard *> shown;
    for (NoteCard *card : desk.pane->findChildren<NoteCard *>()) {
        if (card->isVisible())
            shown.append(card);
    }
    return shown;
}

// Marks words and waits until they stand on screen.
void mark(ReaderDesk &desk, const QString &words, int colour)
{
    desk.select(words);
    desk.pane->mark(colour);
    desk.settle();
}

void writeNote(ReaderDesk &desk, const QString &note)
{
    desk.pane->editNote();
    desk.settle();
    QVERIFY(editorOf(desk) != nullptr);
    QVERIFY(editorOf(desk)->hasFocus());
    editorOf(desk)->setPlainText(note);
    QTest::keyClick(editorOf(desk), Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
}

} // namespace

class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setPalette(lightPalette());
        QApplication::setFont(interfaceFont());
    }

    void aSentenceIsMarkedRecolouredNotedAndUndone();
    void sentencesAreTakenOneAfterTheOtherByKeys();
    void marksStandOnTheirWordsAfterReopening();
    void bandIsPaintedUnderTheWords();
    void colourKeyWithoutWordsHints();
    void noteOnASelectionMarksItFirst();
    void noteIsSavedAtAPauseAndSurvivesTheNextArticle();
    void articleNoteIsTheFirstCard();
    void cardsDoNotOverlap();
    void draggedEndMovesTheHighlight();
    void bracketKeysWalkTheHighlightsInTheirOrder();
    void deletingTheChosenOneCanBeUndone();
    void orphansAreListedLastWithTheirWords();
    void narrowWindowShowsNumbersAndADrawer();
    void readOnlyLibraryRefusesMarks();
    void screenReaderHearsTheMarks();
    void notesNeverShowMarkupOfOthers();
};

void MarksTest::aSentenceIsMarkedRecolouredNotedAndUndone()
{
    ReaderDesk desk;
    desk.show(desk.first());
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.pointOf(u"过去雨季"_qs));
    desk.pane->growSelection();
    QCOMPARE(desk.pane->selectedText(), sentence);
    desk.pane->mark(3);
    desk.settle();
    QCOMPARE(desk.stored(desk.first()).highlights.size(), 1);
    QVERIFY(desk.pane->chosenHighlight() != nullptr);
    QCOMPARE(desk.pane->chosenHighlight()->colour, 3);
    QCOMPARE(desk.pane->chosenHighlight()->anchor.quote, sentence);
    QVERIFY(desk.pane->selectedText().isEmpty());

    desk.pane->mark(5); // nothing selected: recolours the chosen one
    desk.settle();
    QCOMPARE(desk.stored(desk.first()).highlights.first().colour, 5);
    writeNote(desk, u"与镇志*核对*"_qs);
    QVERIFY(desk.view().hasFocus());
    const auto notes = desk.stored(desk.first()).notes;
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().markdown, u"与镇志*核对*"_qs);
    QCOMPARE(notes.first().highlight, std::optional(desk.pane->chosenHighlight()->id));
    QCOMPARE(shownCards(desk).size(), 1);

    for (int step = 0; step < 3; ++step) {
        desk.session->undoStack().undo();
        desk.settle();
        QCOMPARE(desk.stored(desk.first()).notes.size(), 0);
        QCOMPARE(desk.stored(desk.first()).highlights.size(), step < 2 ? 1 : 0);
        if (step == 1)
            QCOMPARE(desk.stored(desk.first()).highlights.first().colour, 3);
    }
    QVERIFY(desk.view().marks().isEmpty());
    QVERIFY(shownCards(desk).isEmpty());
    QVERIFY(desk.pane->chosenHighlight() == nullptr);
}

void MarksTest::sentencesAreTakenOneAfterTheOtherByKeys()
{
    ReaderDesk desk;
    desk.show(desk.first());
    desk.pane->growSelection(); // nobody has put the caret anywhere: the first one on screen
    const QString one = u"本报张楼讯（记者 何晓舟 通讯员林 溪）3月18日天刚亮，湖面上的雾还没散开，白鹭洲村的种植户郑大水"
                        "已经下到齐腰深的塘里。"_qs;
    QCOMPARE(desk.pane->selectedText(), one);
    desk.pane->growSelection();
    QCOMPARE(desk.pane->selectedText(), one + u"\n“前些年就怕卖不掉，今年苗还没栽，订单就来了。”"_qs);
    desk.pane->shrinkSelection();
    QCOMPARE(desk.pane->selectedText(), one);
    desk.pane->mark(0); // the last colour
    desk.pane->growSelection(); // goes on behind the mark
    QCOMPARE(desk.pane->selectedText(), u"“前些年就怕卖不掉，今年苗还没栽，订单就来了。”"_qs);
    desk.pane->shrinkSelection();
    QVERIFY(desk.pane->selectedText().isEmpty());
    desk.settle();
    QCOMPARE(desk.stored(desk.first()).highlights.first().colour, 1);
}

void MarksTest::marksStandOnTheirWordsAfterReopening()
{
    ReaderDesk desk;
    desk.show(desk.first());
    mark(desk, u"把900亩低洼地改成莲虾共作的水塘"_qs, 4); // over the column break
    mark(desk, u"让湖货走得更远\n本报张楼讯"_qs, 2);       // over the source line
    desk.openPane({900, 700});
    desk.pane->setFontPercent(122);
    desk.show(desk.first());
    QStringList words;
    for (const PlacedMark &placed : desk.view().marks())
        words.append(desk.wordsOf(placed));
    QCOMPARE(words, (QStringList{u"让湖货走得更远|本报张楼讯"_qs, u"把900亩低洼地改成莲虾共作的水塘"_qs}));
    // On the page the words stand apart, as the column break cut them.
    QCOMPARE(desk.stored(desk.first()).highlights.last().anchor.ranges.size(), 2);
}

void MarksTest::bandIsPaintedUnderTheWords()
{
    ReaderDesk desk;
    desk.show(desk.first());
    mark(desk, sentence, 1);
    const Theme &theme = themeFor(lightPalette());
    const QImage image = desk.view().viewport()->grab().toImage();
    const auto pixels = [&](QPoint point, const QColor &colour) {
        int count = 0;
        for (int y = -12; y < 20; ++y) {
            for (int x = -8; x < 8; ++x)
                count += image.pixelColor(point + QPoint(x, y)) == colour;
        }
        return count;
    };
    QVERIFY(pixels(desk.pointOf(u"过去雨季"_qs), theme.mark(1).band) > 100);
    QVERIFY(pixels(desk.pointOf(u"过去雨季"_qs), theme.mark(1).rail) >= 16); // at least one row of the rail
    QCOMPARE(pixels(desk.pointOf(u"反复看过"_qs), theme.mark(1).band), 0);
    int ink = 0;
    for (int y = -8; y < 8; ++y) {
        for (int x = -8; x < 8; ++x)
            ink += qGray(image.pixel(desk.pointOf(u"过去雨季"_qs) + QPoint(x, y))) < 90;
    }
    QVERIFY(ink > 20); // the words are above it
}

void MarksTest::colourKeyWithoutWordsHints()
{
    ReaderDesk desk;
    desk.show(desk.first());
    QSignalSpy hint(desk.pane.get(), &ReaderPane::hint);
    desk.pane->mark(2);
    QCOMPARE(hint.count(), 1);
    desk.view().select({desk.view().article()->toDocument(4), desk.view().article()->toDocument(5)}); // a line feed
    desk.pane->mark(2);
    QCOMPARE(hint.count(), 2);
    desk.settle();
    QVERIFY(desk.stored(desk.first()).highlights.isEmpty());
}

void MarksTest::noteOnASelectionMarksItFirst()
{
    ReaderDesk desk;
    desk.show(desk.first());
    desk.select(u"26亩塘"_qs);
    writeNote(desk, u"去年是多少？"_qs);
    const auto record = desk.stored(desk.first());
    QCOMPARE(record.highlights.size(), 1);
    QCOMPARE(record.highlights.first().anchor.quote, u"26亩塘"_qs);
    QCOMPARE(record.notes.first().highlight, std::optional(record.highlights.first().id));
}

void MarksTest::noteIsSavedAtAPauseAndSurvivesTheNextArticle()
{
    ReaderDesk desk;
    desk.show(desk.first());
    desk.pane->editNote();
    QTest::keyClicks(editorOf(desk), QStringLiteral("pause"));
    QTRY_VERIFY_WITH_TIMEOUT((desk.settle(), desk.stored(desk.first()).notes.size() == 1), 3000);
    QVERIFY(editorOf(desk)->hasFocus()); // what came back did not take the editor away
    QTest::keyClicks(editorOf(desk), QStringLiteral(" more"));
    desk.show(desk.second()); // before the next pause
    QCOMPARE(desk.stored(desk.first()).notes.first().markdown, QStringLiteral("pause more"));
    QVERIFY(desk.stored(desk.second()).notes.isEmpty());
    QVERIFY(shownCards(desk).isEmpty());
}

void MarksTest::articleNoteIsTheFirstCard()
{
    ReaderDesk desk;
    desk.show(desk.first());
    mark(desk, u"26亩塘"_qs, 1);
    writeNote(desk, u"一"_qs);
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.pointOf(u"懂水产"_qs)); // lets the mark go
    QVERIFY(desk.pane->chosenHighlight() == nullptr);
    writeNote(desk, u"二"_qs);
    auto cards = shownCards(desk);
    std::sort(cards.begin(), cards.end(), [](const auto *a, const auto *b) { return a->y() < b->y(); });
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.first()->content().highlight, HighlightId(0));
    QCOMPARE(cards.first()->content().markdown, u"二"_qs);
}

void MarksTest::cardsDoNotOverlap()
{
    ReaderDesk desk;
    desk.show(desk.first());
    const QString note = u"这一条记得长一些，好让卡片占去好几行，看看下面的卡片会不会让开。"_qs;
    for (const QString &words : {u"苗还没栽"_qs, u"订单就来了"_qs, u"郑大水说"_qs, u"4万斤"_qs}) {
        mark(desk, words, 3);
        writeNote(desk, note);
    }
    auto cards = shownCards(desk);
    std::sort(cards.begin(), cards.end(), [](const auto *a, const auto *b) { return a->y() < b->y(); });
    QCOMPARE(cards.size(), 4);
    for (qsizetype i = 1; i < cards.size(); ++i)
        QVERIFY(cards[i]->y() >= cards[i - 1]->geometry().bottom());
    for (const NoteCard *card : std::as_const(cards))
        QVERIFY(card->x() > desk.view().column().right());
}

void MarksTest::draggedEndMovesTheHighlight()
{
    ReaderDesk desk;
    desk.show(desk.first());
    mark(desk, u"过去雨季"_qs, 6);
    const QPoint last = desk.pointOf(u"过去雨季"_qs, 3);
    const QPoint end = last + QPoint(9, 11); // lower right corner of the last character
    QTest::mousePress(desk.view().viewport(), Qt::LeftButton, {}, end);
    QTest::mouseMove(desk.view().viewport(), end + QPoint(20, 0));
    QTest::mouseMove(desk.view().viewport(), desk.pointOf(u"受淹"_qs, 1) + QPoint(8, 0));
    QTest::mouseRelease(desk.view().viewport(), Qt::LeftButton, {}, desk.pointOf(u"受淹"_qs, 1) + QPoint(8, 0));
    desk.settle();
    const auto highlights = desk.stored(desk.first()).highlights;
    QCOMPARE(highlights.size(), 1);
    QCOMPARE(highlights.first().anchor.quote, u"过去雨季常受淹"_qs);
    QCOMPARE(desk.wordsOf(desk.view().marks().first()), u"过去雨季常受淹"_qs);
    QVERIFY(desk.pane->selectedText().isEmpty());
}

void MarksTest::bracketKeysWalkTheHighlightsInTheirOrder()
{
    ReaderDesk desk({longPage(6000)});
    desk.show(desk.first());
    const page::ReadingText &reading = desk.view().article()->reading();
    for (const qsizetype at : {5000, 300, 2500}) {
        desk.view().select({desk.view().article()->toDocument(at), desk.view().article()->toDocument(at + 8)});
        desk.pane->mark(1);
        desk.settle();
    }
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, QPoint(10, 300)); // beside the text
    desk.view().verticalScrollBar()->setValue(0);
    QVERIFY(desk.pane->chosenHighlight() == nullptr);
    QList<qsizetype> starts;
    for (int i = 0; i < 4; ++i) {
        desk.pane->nextHighlight();
        const auto placed = annotate::place(desk.pane->chosenHighlight()->anchor, reading);
        starts.append(placed.first().start);
        const int y = desk.view().heightOf(static_cast<int>(desk.view().article()->toDocument(starts.last())));
        QVERIFY(y >= 0 && y < desk.view().viewport()->height());
    }
    QCOMPARE(starts, (QList<qsizetype>{300, 2500, 5000, 5000}));
    desk.pane->previousHighlight();
    QCOMPARE(annotate::place(desk.pane->chosenHighlight()->anchor, reading).first().start, qsizetype(2500));
}

void MarksTest::deletingTheChosenOneCanBeUndone()
{
    ReaderDesk desk;
    desk.show(desk.first());
    mark(desk, u"26亩塘"_qs, 1);
    writeNote(desk, u"核对"_qs);
    desk.pane->removeChosenHighlight();
    desk.settle();
    QVERIFY(desk.view().marks().isEmpty());
    QVERIFY(shownCards(desk).isEmpty());
    desk.session->undoStack().undo();
    desk.settle();
    QCOMPARE(desk.view().marks().size(), 1);
    QCOMPARE(shownCards(desk).size(), 1);
}

void MarksTest::orphansAreListedLastWithTheirWords()
{
    ReaderDesk desk;
    store::HighlightRecord orphan; // on words that the first article no longer shows
    orphan.page = desk.pageIds.first();
    orphan.article = desk.first();
    const qsizetype at = inventedPage().text.indexOf(u"两百只风筝");
    orphan.anchor = {{{at, at + 5}}, u"两百只风筝"_qs};
    desk.session->addHighlight(orphan);
    desk.settle();
    desk.show(desk.first());
    mark(desk, u"入社的人家"_qs, 2);
    QCOMPARE(desk.view().marks().size(), 1);
    desk.pane->toggleHighlightList();
    auto *list = desk.part<HighlightList>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    auto *rows = list->findChild<QListWidget *>();
    QStringList texts;
    for (int i = 0; i < rows->count(); ++i)
        texts.append(rows->item(i)->text());
    QCOMPARE(texts.mid(1), (QStringList{u"入社的人家"_qs, u"Orphans"_qs, u"两百只风筝"_qs}));
    QTest::keyClick(rows, Qt::Key_H, Qt::ShiftModifier);
    QVERIFY(!list->isVisible());
    QVERIFY(desk.view().hasFocus());
}

void MarksTest::narrowWindowShowsNumbersAndADrawer()
{
    ReaderDesk desk;
    desk.openPane({484, 600});
    desk.show(desk.first());
    QCOMPARE(desk.view().column().notesWidth, 0);
    mark(desk, u"26亩塘"_qs, 1);
    writeNote(desk, u"核对"_qs);
    QCOMPARE(desk.view().marks().first().number, 1);
    QCOMPARE(shownCards(desk).size(), 1); // in the drawer, under the text
    const NoteCard *card = shownCards(desk).first();
    QVERIFY(card->mapTo(desk.pane.get(), QPoint()).y() >= desk.view().mapTo(desk.pane.get(), QPoint()).y()
                                                              + desk.view().height());
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.pointOf(u"今年苗"_qs));
    QVERIFY(shownCards(desk).isEmpty());
    desk.pane->resize(900, 600);
    QTRY_VERIFY(desk.view().column().notesWidth > 0);
    QTRY_COMPARE(shownCards(desk).size(), 1);
    QCOMPARE(desk.view().marks().first().number, 0);
}

void MarksTest::readOnlyLibraryRefusesMarks()
{
    ReaderDesk desk({inventedPage()}, store::OpenMode::ReadOnly);
    desk.show(desk.first());
    QSignalSpy hint(desk.pane.get(), &ReaderPane::hint);
    desk.select(u"26亩塘"_qs);
    desk.pane->mark(1);
    desk.pane->editNote();
    QCOMPARE(hint.count(), 2);
    QVERIFY(hint.first().first().toString().contains(u"read-only"));
    QVERIFY(editorOf(desk) == nullptr);
    QCOMPARE(desk.session->undoStack().count(), 0);
}

void MarksTest::screenReaderHearsTheMarks()
{
    ReaderDesk desk;
    desk.show(desk.first());
    mark(desk, u"26亩塘"_qs, 4);
    writeNote(desk, u"核对：去年"_qs);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&desk.view());
    QVERIFY(access != nullptr && access->textInterface() != nullptr);
    QAccessibleTextInterface &text = *access->textInterface();
    const TextRange words = desk.view().marks().first().extent();
    QCOMPARE(text.text(static_cast<int>(words.start), static_cast<int>(words.end)), u"26亩塘"_qs);
    int start = 0;
    int end = 0;
    const QString heard = text.attributes(static_cast<int>(words.start) + 1, &start, &end);
    QVERIFY2(heard.contains(u"blue") && heard.contains(u"核对"), qPrintable(heard));
    QCOMPARE((TextRange{start, end}), words);
    QCOMPARE(text.attributes(0, &start, &end), QString());
    QCOMPARE((TextRange{start, end}), (TextRange{0, words.start}));
    const QRect place = text.characterRect(static_cast<int>(words.start));
    QCOMPARE(text.offsetAtPoint(place.center()), int(words.start));
    QVERIFY(access->state().readOnly);
}

void MarksTest::notesNeverShowMarkupOfOthers()
{
    NoteText note;
    note.setNote(u"<b>粗</b> 与 **重**\n\n![图](file:///etc/hostname)"_qs, QFont());
    QVERIFY(note.toPlainText().contains(u"<b>粗</b>"));
    QVERIFY(note.toPlainText().contains(u"与 重"));
    QCOMPARE(noteSummary(u"# 题\n\n正文"_qs), u"题"_qs);
    QCOMPARE(noteSummary(QString()), QString());
}

QTEST_MAIN(MarksTest)
#include "marks_test.moc"
