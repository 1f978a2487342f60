// Reading on: Space alone goes through a township's unread articles and into the next township.
#include "tests/ui/journey.h"

#include "ui/articles/articlepane.h"
#include "ui/places/placepane.h"
#include "ui/reader/readerpane.h"
#include "ui/search/facetpane.h"

#include <QApplication>
#include <QListView>
#include <QTableView>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;
using ui::testing::Journey;

class ReadingJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spaceReadsThroughATownshipIntoTheNext();
    void stepsWithoutReadingMarkNothing();
    void escGoesBackToTheList();
    void f6GoesRound();
};

void ReadingJourneyTest::spaceReadsThroughATownshipIntoTheNext()
{
    Journey journey;
    journey.openWindow();
    const QString place = journey.largestPlace();
    journey.window().places().selectPlace(place);
    ui::ArticlePane &list = journey.window().articles();
    QTRY_VERIFY(list.currentArticle() != 0 && list.shownCount() < 40);
    const QList<ArticleId> articles = list.shownArticles();
    QTRY_COMPARE(journey.window().reader().article(), list.currentArticle());
    journey.window().reader().articleView()->setFocus();
    // A long article takes several.
    for (int press = 0; press < 40 && journey.window().places().placeCode() == place; ++press) {
        journey.press(u"Space"_s);
        QTest::qWait(60);
    }
    QVERIFY(journey.window().places().placeCode() != place);
    for (const ArticleId id : articles)
        QVERIFY(journey.article(id).read);
    QTRY_VERIFY(list.currentArticle() != 0 && !articles.contains(list.currentArticle()));
    QVERIFY(!journey.article(list.currentArticle()).read);
}

void ReadingJourneyTest::stepsWithoutReadingMarkNothing()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    QTRY_VERIFY(list.currentArticle() != 0);
    const ArticleId first = list.currentArticle();
    list.view()->setFocus();
    journey.press(u"J"_s);
    QVERIFY(list.currentArticle() != first);
    journey.press(u"K"_s);
    QCOMPARE(list.currentArticle(), first);
    QVERIFY(!journey.article(first).read);
    journey.press(u"U"_s);
    QTRY_VERIFY(journey.article(first).read);
    journey.press(u"U"_s);
    QTRY_VERIFY(!journey.article(first).read);
}

void ReadingJourneyTest::escGoesBackToTheList()
{
    Journey journey;
    journey.openWindow();
    QTRY_VERIFY(journey.window().reader().articleView()->isVisible()); // once its article has come
    journey.window().reader().articleView()->setFocus();
    journey.press(u"Esc"_s);
    QCOMPARE(QApplication::focusWidget(), journey.window().articles().view());
}

void ReadingJourneyTest::f6GoesRound()
{
    Journey journey;
    journey.openWindow();
    QWidget *list = journey.window().articles().view();
    QTRY_VERIFY(journey.window().reader().articleView()->isVisible()); // once its article has come
    list->setFocus();
    journey.press(u"F6"_s);
    QCOMPARE(QApplication::focusWidget(), journey.window().reader().articleView());
    journey.press(u"Shift+F6"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    journey.window().facets().setFolded(false);
    for (int step = 0; step < 4; ++step) // reader, places, tags, facets
        journey.press(u"F6"_s);
    QCOMPARE(QApplication::focusWidget(), journey.window().facets().view());
    journey.press(u"F6"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    journey.window().facets().setFolded(true); // passed over
    for (int step = 0; step < 4; ++step)
        journey.press(u"F6"_s);
    QCOMPARE(QApplication::focusWidget(), list);
}

QTEST_MAIN(ReadingJourneyTest)
#include "reading_journey_test.moc"
