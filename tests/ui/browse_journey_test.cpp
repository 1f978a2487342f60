// A day's work: a township's article is opened, tagged, highlighted, annotated and starred by keys alone; the window is
// closed, and everything is there when it opens again.
#include "tests/ui/journey.h"

#include "core/store/notestore.h"
#include "core/store/tagstore.h"
#include "ui/articles/articlepane.h"
#include "ui/places/placepane.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/commandset.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace jianbao;
using namespace Qt::StringLiterals;
using ui::testing::Journey;

namespace {

store::TagRecord named(const QString &name)
{
    store::TagRecord tag;
    tag.name = name;
    return tag;
}

} // namespace

class BrowseJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsHighlightsAndNotesAreBack();
    void tagsOnNumberKeys();
    void whatWasDoneCanBeUndone();
    void aNewTagIsNamedInItsPlace();
    void backAndForward();
    void chosenTagsGoOneByOneAndComeBack();
    void sizesAndSwitchesAreBack();
};

void BrowseJourneyTest::tagsHighlightsAndNotesAreBack()
{
    Journey journey;
    journey.openWindow();
    const QString place = journey.largestPlace();
    QVERIFY(!place.isEmpty());
    journey.window().places().selectPlace(place);
    ui::ArticlePane &list = journey.window().articles();
    QTRY_VERIFY(list.currentArticle() != 0 && list.shownCount() < 40);
    for (const ArticleId id : list.shownArticles())
        QCOMPARE(journey.article(id).article.townshipCode, place);
    const ArticleId article = list.currentArticle();
    QTRY_COMPARE(journey.window().reader().article(), article);

    list.view()->setFocus();
    journey.press(u"Return"_s);
    QCOMPARE(QApplication::focusWidget(), journey.window().reader().articleView());
    journey.press(u"S"_s);
    QTRY_VERIFY(journey.article(article).starred);

    journey.press(u"T"_s);
    QVERIFY(QApplication::activePopupWidget());
    journey.type(u"产业振兴"_s);
    journey.press(u"Return"_s);
    journey.press(u"Esc"_s);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QTRY_COMPARE(journey.article(article).tags.size(), 1);

    journey.window().reader().articleView()->setFocus();
    journey.press(u"E"_s);
    const QString sentence = journey.window().reader().selectedText();
    QVERIFY(!sentence.isEmpty());
    journey.press(u"3"_s);
    QTRY_COMPARE(journey.article(article).highlights.size(), 1);
    QCOMPARE(journey.article(article).highlights.first().colour, 3);

    QTRY_VERIFY(journey.window().reader().chosenHighlight());
    journey.press(u"N"_s);
    journey.type(u"与乡志口径不同，核对。"_s);
    journey.press(u"Ctrl+Return"_s);
    QTRY_COMPARE(journey.article(article).notes.size(), 1);
    QCOMPARE(journey.article(article).notes.first().markdown, u"与乡志口径不同，核对。"_s);

    journey.closeWindow();
    journey.openWindow();
    QTRY_COMPARE(journey.window().reader().article(), article);
    QCOMPARE(journey.window().places().placeCode(), place);
    QCOMPARE(journey.window().articles().currentArticle(), article);
    const store::ArticleRecord record = journey.article(article);
    QCOMPARE(record.tags.size(), 1);
    QCOMPARE(journey.session().tag(record.tags.first())->name, u"产业振兴"_s);
    QCOMPARE(record.highlights.size(), 1);
    QVERIFY(record.starred);
}

void BrowseJourneyTest::tagsOnNumberKeys()
{
    Journey journey;
    journey.openWindow();
    store::TagRecord tag;
    tag.name = u"莲藕"_s;
    tag.pin = 2;
    journey.session().addTag(tag);
    QTRY_COMPARE(journey.session().tags().size(), 1);
    ui::ArticlePane &list = journey.window().articles();
    list.view()->setFocus();
    journey.press(u"Ctrl+A"_s);
    const QList<ArticleId> all = list.selectedArticles();
    QVERIFY(all.size() > 20);
    const auto tagged = [&] {
        return journey.ask([](store::Library &library) { return library.tags().counts({}); }).value(
            journey.session().tags().first().id);
    };
    journey.press(u"2"_s);
    QTRY_COMPARE(tagged(), int(all.size()));
    journey.press(u"Alt+2"_s); // all have it: off again
    QTRY_COMPARE(tagged(), 0);
}

void BrowseJourneyTest::whatWasDoneCanBeUndone()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    list.view()->setFocus();
    QTRY_VERIFY(list.currentArticle() != 0);
    const ArticleId article = list.currentArticle();
    QVERIFY(!journey.window().commands().action(u"edit.undo"_s)->isEnabled());
    const int height = journey.window().statusBar()->height();
    journey.press(u"S"_s);
    QTRY_VERIFY(journey.article(article).starred);
    QTRY_VERIFY(!journey.sentence().isEmpty());
    QTest::qWait(50); // a layout that is on its way
    QCOMPARE(journey.window().statusBar()->height(), height); // the lists stay where they are
    QVERIFY(journey.window().commands().action(u"edit.undo"_s)->isEnabled());
    journey.press(u"Ctrl+Z"_s);
    QTRY_VERIFY(!journey.article(article).starred);
    journey.press(u"Ctrl+Shift+Z"_s);
    QTRY_VERIFY(journey.article(article).starred);
}

void BrowseJourneyTest::aNewTagIsNamedInItsPlace()
{
    Journey journey;
    journey.openWindow();
    journey.press(u"Ctrl+Shift+N"_s);
    QTRY_COMPARE(journey.session().tags().size(), 1);
    QTRY_VERIFY(journey.window().places().tagView()->findChild<QLineEdit *>());
    journey.type(u"水利"_s);
    journey.press(u"Return"_s);
    QTRY_COMPARE(journey.session().tags().first().name, u"水利"_s);
}

void BrowseJourneyTest::backAndForward()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    const int all = list.shownCount();
    const ArticleId first = list.currentArticle();
    const QString place = journey.largestPlace();
    journey.window().places().selectPlace(place);
    QTRY_VERIFY(list.shownCount() < all);
    const int there = list.shownCount();
    journey.press(u"Alt+Left"_s);
    QTRY_COMPARE(list.shownCount(), all);
    QCOMPARE(journey.window().places().placeCode(), QString());
    QTRY_COMPARE(list.currentArticle(), first);
    journey.press(u"Alt+Right"_s);
    QTRY_COMPARE(list.shownCount(), there);
    QCOMPARE(journey.window().places().placeCode(), place);
    QVERIFY(!journey.window().commands().action(u"go.forward"_s)->isEnabled());
}

void BrowseJourneyTest::chosenTagsGoOneByOneAndComeBack()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    ui::PlacePane &places = journey.window().places();
    const QList<ArticleId> all = list.shownArticles();
    journey.session().addTag(named(u"莲藕"_s), all.first(3));
    QTRY_COMPARE(journey.session().tags().size(), 1);
    const TagId lotus = journey.session().tags().first().id;
    journey.session().addTag(named(u"水利"_s), all.first(5));
    QTRY_COMPARE(journey.session().tags().size(), 2);
    const TagId water = journey.session().tags().first().id == lotus ? journey.session().tags().last().id
                                                                     : journey.session().tags().first().id;
    places.selectTags({lotus, water});
    QTRY_COMPARE(list.shownCount(), 3);
    const auto chip = [&](const QString &name) {
        QAbstractButton *found = nullptr;
        for (auto *button : list.findChildren<QAbstractButton *>())
            if (button->isVisible() && button->accessibleName().contains(name))
                found = button;
        return found;
    };
    QTRY_VERIFY(chip(u"莲藕"_s));
    chip(u"莲藕"_s)->click(); // the other one stays
    QTRY_COMPARE(list.shownCount(), 5);
    QCOMPARE(places.selection().tags, QList<TagId>{water});
    journey.press(u"Alt+Left"_s);
    QTRY_COMPARE(list.shownCount(), 3);
    QCOMPARE(places.selection().tags.size(), 2);
    journey.press(u"Alt+Right"_s);
    QTRY_COMPARE(list.shownCount(), 5);
    QCOMPARE(places.selection().tags, QList<TagId>{water});
}

void BrowseJourneyTest::sizesAndSwitchesAreBack()
{
    Journey journey;
    journey.openWindow();
    journey.run(u"view.larger"_s);
    const int percent = journey.window().reader().fontPercent();
    QVERIFY(percent > 100);
    journey.run(u"view.source"_s);
    QVERIFY(journey.window().reader().isSourceVisible());
    journey.run(u"view.sortHeadline"_s);
    journey.run(u"view.sidebar"_s);
    QVERIFY(journey.window().places().isHidden());
    journey.closeWindow();
    journey.openWindow();
    QCOMPARE(journey.window().reader().fontPercent(), percent);
    QVERIFY(journey.window().reader().isSourceVisible());
    QCOMPARE(journey.window().articles().sorting().key, store::SortKey::Headline);
    QVERIFY(journey.window().commands().action(u"view.sortHeadline"_s)->isChecked());
    QVERIFY(journey.window().places().isHidden());
}

QTEST_MAIN(BrowseJourneyTest)
#include "browse_journey_test.moc"
