// What the reader asks of the window: the next doubt, the words of its find bar in the library, a text size to keep.
#include "tests/ui/invented.h"
#include "tests/ui/journey.h"

#include "ui/articles/articlepane.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/commandset.h"
#include "ui/shell/preferences.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/filteredit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace jianbao;
using namespace Qt::StringLiterals;
using ui::testing::Journey;

namespace {

// Two pages, of which each second article is doubtful.
QList<store::NewPage> doubtfulPages()
{
    store::NewPage first = testing::newPage(testing::inventedPage());
    store::NewPage second = first;
    second.text += u"\n（本版完）"_s;
    second.fileName = u"湖岸日报20210321_A2.txt"_s;
    second.parse.facts.date = QDate(2021, 3, 21);
    return {first, second};
}

QAbstractButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (auto *button : widget.findChildren<QAbstractButton *>())
        if (button->isVisible() && (button->text() == text || button->toolTip().startsWith(text)
                                    || button->accessibleName() == text))
            return button;
    return nullptr;
}

} // namespace

class ReaderJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDoubtBarLeadsToTheNextDoubt();
    void aSizeChosenInTheReaderStays();
    void findPressedTwiceSearchesTheLibrary();
    void deleteNeedsAChosenHighlight();
};

void ReaderJourneyTest::theDoubtBarLeadsToTheNextDoubt()
{
    Journey journey(doubtfulPages());
    journey.openWindow();
    ui::ReaderPane &reader = journey.window().reader();
    QList<ArticleId> doubtful;
    for (const ArticleId id : journey.window().articles().shownArticles())
        if (journey.article(id).article.confidence < store::doubtBelow)
            doubtful.append(id);
    QCOMPARE(doubtful.size(), 2);
    journey.window().articles().setCurrent(doubtful.first());
    QTRY_COMPARE(reader.article(), doubtful.first());
    QAbstractButton *next = nullptr;
    QTRY_VERIFY((next = buttonOf(reader, u"Next Doubt (F8)"_s)) != nullptr);
    next->click();
    QTRY_COMPARE(journey.window().articles().currentArticle(), doubtful.last());
}

void ReaderJourneyTest::aSizeChosenInTheReaderStays()
{
    Journey journey;
    journey.openWindow();
    ui::ReaderPane &reader = journey.window().reader();
    QTRY_VERIFY(reader.articleView()->isVisible());
    QAbstractButton *larger = buttonOf(reader, u"Larger Text"_s);
    QVERIFY(larger);
    larger->click();
    const int percent = reader.fontPercent();
    QVERIFY(percent > 100);
    journey.run(u"view.compact"_s); // another preference takes none of it back
    QCOMPARE(reader.fontPercent(), percent);
}

void ReaderJourneyTest::findPressedTwiceSearchesTheLibrary()
{
    Journey journey;
    journey.openWindow();
    ui::ReaderPane &reader = journey.window().reader();
    QTRY_VERIFY(reader.articleView()->isVisible());
    reader.articleView()->setFocus();
    journey.press(u"Ctrl+F"_s);
    QVERIFY(QApplication::focusWidget() != reader.articleView());
    journey.type(u"合作社 社员"_s); // one string with a space in it, not two words
    journey.press(u"Ctrl+F"_s);
    QCOMPARE(journey.window().search().expression(), u"\"合作社 社员\""_s);
    QCOMPARE(QApplication::focusWidget(), journey.window().search().edit());
}

void ReaderJourneyTest::deleteNeedsAChosenHighlight()
{
    Journey journey;
    journey.openWindow();
    ui::ReaderPane &reader = journey.window().reader();
    QTRY_VERIFY(reader.articleView()->isVisible());
    const QAction *remove = journey.window().commands().action(u"edit.delete"_s);
    QVERIFY(!remove->isEnabled());
    reader.articleView()->setFocus();
    journey.press(u"E"_s);
    journey.press(u"1"_s); // a new highlight is the chosen one
    QTRY_VERIFY(reader.chosenHighlight());
    QTRY_VERIFY(remove->isEnabled());
    journey.press(u"Del"_s);
    QTRY_VERIFY(!reader.chosenHighlight());
    QTRY_VERIFY(!remove->isEnabled());
}

QTEST_MAIN(ReaderJourneyTest)
#include "reader_journey_test.moc"
