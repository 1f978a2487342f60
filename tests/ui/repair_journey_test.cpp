// Repairing a page in the window: split, merge, roles, headline and misprints, each taken back with Ctrl+Z.
#include "tests/ui/journey.h"

#include "core/store/pagestore.h"
#include "core/store/repairstore.h"
#include "ui/articles/articlepane.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/sourceview.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QInputDialog>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QTextCursor>

using namespace jianbao;
using namespace Qt::StringLiterals;
using ui::testing::Journey;

namespace {

store::NewPage streets()
{
    QFile file(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/pages/building/b02-titles-before.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no page");
    store::NewPage page;
    page.fileName = u"b02.txt"_s;
    page.encoding = u"UTF-8"_s;
    page.text = QString::fromUtf8(file.readAll());
    page.parse = page::parsePage(page.text, {}, place::Gazetteer::builtIn().value());
    return page;
}

// A window on that page, with its first article in the reader.
struct Desk : Journey {
    Desk() : Journey(QList<store::NewPage>{streets()})
    {
        openWindow();
        show(1);
    }

    void show(ArticleId id)
    {
        window().articles().setCurrent(id);
        QTRY_COMPARE(window().reader().article(), id);
        QTRY_VERIFY(view().article() && view().article()->reading().text.contains(article(id).article.headline));
    }
    [[nodiscard]] ui::ArticleView &view() { return *window().reader().findChild<ui::ArticleView *>(); }
    [[nodiscard]] ui::SourceView &source() { return *window().reader().findChild<ui::SourceView *>(); }
    void select(const QString &words)
    {
        const qsizetype at = view().article()->reading().text.indexOf(words);
        QVERIFY(at >= 0);
        view().setFocus();
        view().select({view().article()->toDocument(at), view().article()->toDocument(at + words.size())});
    }
    void putCaretInSource(const QString &words)
    {
        if (!window().reader().isSourceVisible())
            run(u"view.source"_s);
        QTRY_VERIFY(source().document()->toPlainText().contains(words));
        source().setFocus();
        QTextCursor cursor = source().textCursor();
        cursor.setPosition(source().toDocument(streets().text.indexOf(words)));
        source().setTextCursor(cursor);
    }
    [[nodiscard]] qsizetype count()
    {
        return ask([](store::Library &library) { return library.articles().count({}); });
    }
    [[nodiscard]] QStringList paragraphs(ArticleId id)
    {
        return page::readingOf(streets().text, article(id).article).texts(page::BlockRole::Body);
    }
};

} // namespace

class RepairJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xSplitsAtTheCaretOfThePageText();
    void xSaysWhereToPutTheCaret();
    void theOpenArticleMayEnd();
    void gMergesWithTheNext();
    void gMergesTheSelected();
    void rGivesLinesARole();
    void theHeadlineIsEdited();
    void aMisprintIsCorrected();
};

void RepairJourneyTest::xSplitsAtTheCaretOfThePageText()
{
    Desk desk;
    desk.putCaretInSource(u"的石砌水沟"_s); // the second line of a paragraph
    desk.press(u"X"_s);
    QTRY_COMPARE(desk.count(), 9);
    QCOMPARE(desk.paragraphs(1).size(), 3);
    QTRY_COMPARE(desk.window().articles().shownCount(), 9);
    QTRY_VERIFY(!desk.view().article()->reading().text.contains(u"的石砌水沟"_s));
    desk.press(u"Ctrl+Z"_s);
    QTRY_COMPARE(desk.count(), 8);
    QTRY_VERIFY(desk.view().article()->reading().text.contains(u"的石砌水沟"_s));
    desk.press(u"Ctrl+Shift+Z"_s);
    QTRY_COMPARE(desk.count(), 9);
    QCOMPARE(desk.ask([](store::Library &library) { return library.repairs().all(); }).size(), 1);
}

void RepairJourneyTest::xSaysWhereToPutTheCaret()
{
    Desk desk;
    desk.view().setFocus();
    desk.press(u"X"_s);
    QTRY_COMPARE(desk.sentence(), u"Put the caret where the other article begins."_s);
    desk.putCaretInSource(u"浛洸镇老街装上"_s);
    desk.press(u"X"_s);
    QTRY_COMPARE(desk.sentence(), u"Nothing of the article would be left."_s);
    QCOMPARE(desk.count(), 8);
    QVERIFY(!desk.session().undoStack().canUndo());
}

void RepairJourneyTest::theOpenArticleMayEnd()
{
    Desk desk;
    desk.putCaretInSource(u"施工挖到"_s);
    desk.press(u"X"_s);
    QTRY_COMPARE(desk.window().articles().shownCount(), 9);
    desk.show(9);
    desk.run(u"edit.undo"_s);
    QTRY_COMPARE(desk.window().articles().shownCount(), 8);
    QTRY_COMPARE(desk.window().reader().article(), 1); // which has its words
    QTRY_VERIFY(desk.view().article()->reading().text.contains(u"施工挖到"_s));
    QVERIFY(desk.view().isVisible());
}

void RepairJourneyTest::gMergesWithTheNext()
{
    Desk desk;
    desk.window().articles().view()->setFocus();
    desk.press(u"G"_s);
    QTRY_COMPARE(desk.count(), 7);
    QTRY_VERIFY(desk.view().article()->reading().text.contains(u"麻竹笋壳"_s));
    desk.press(u"Ctrl+Z"_s);
    QTRY_COMPARE(desk.count(), 8);
    QCOMPARE(desk.article(2).article.headline, u"麻竹笋壳织进婚纱里"_s);
    QTRY_COMPARE(desk.window().articles().shownCount(), 8);
}

void RepairJourneyTest::gMergesTheSelected()
{
    Desk desk;
    desk.window().articles().view()->setFocus();
    desk.window().articles().selectAll();
    desk.press(u"G"_s);
    QTRY_COMPARE(desk.count(), 1);
    QTRY_COMPARE(desk.window().articles().shownCount(), 1);
    desk.press(u"Ctrl+Z"_s);
    QTRY_COMPARE(desk.count(), 8);
}

void RepairJourneyTest::rGivesLinesARole()
{
    Desk desk;
    desk.putCaretInSource(u"老街紧靠"_s);
    desk.press(u"R"_s);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (QAction *action : menu->actions())
        if (action->text().remove(u'&') == u"Crosshead"_s)
            action->trigger();
    menu->close();
    QTRY_COMPARE(page::readingOf(streets().text, desk.article(1).article).texts(page::BlockRole::Crosshead).size(), 1);
    desk.press(u"Ctrl+Z"_s);
    QTRY_COMPARE(desk.paragraphs(1).size(), 4);
}

void RepairJourneyTest::theHeadlineIsEdited()
{
    Desk desk;
    desk.run(u"repair.headline"_s);
    auto *dialog = desk.window().findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), u"浛洸镇老街装上“会呼吸”的地砖"_s);
    dialog->setTextValue(u"会呼吸的砖"_s);
    dialog->accept();
    QTRY_COMPARE(desk.article(1).article.headline, u"会呼吸的砖"_s);
    desk.run(u"edit.undo"_s);
    QTRY_COMPARE(desk.article(1).article.headline, u"浛洸镇老街装上“会呼吸”的地砖"_s);
}

void RepairJourneyTest::aMisprintIsCorrected()
{
    Desk desk;
    desk.run(u"repair.correct"_s);
    QTRY_COMPARE(desk.sentence(), u"Select the words that are misprinted."_s);
    desk.select(u"水沟，沟底平整，石缝"_s); // two lines of the page
    desk.run(u"repair.correct"_s);
    auto *dialog = desk.window().findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), u"水沟，沟底平整，石缝"_s);
    dialog->setTextValue(u"水渠"_s);
    dialog->accept();
    QTRY_VERIFY(desk.view().article()->reading().text.contains(u"石砌水渠用糯米灰浆"_s));
    desk.run(u"edit.undo"_s);
    QTRY_VERIFY(desk.view().article()->reading().text.contains(u"石砌水沟，沟底"_s));
}

QTEST_MAIN(RepairJourneyTest)
#include "repair_journey_test.moc"
