// A person looks where and when there was news, opens a month from there, and counts mentions, too.
#include "core/lists/roles.h"
#include "core/store/articlestore.h"
#include "core/store/coveragestore.h"
#include "tests/ui/journey.h"
#include "ui/articles/articlepane.h"
#include "ui/coverage/coveragepage.h"
#include "ui/coverage/coverageview.h"
#include "ui/coverage/factlist.h"
#include "ui/coverage/placepage.h"
#include "ui/coverage/yearchart.h"
#include "ui/places/placepane.h"
#include "ui/shell/commandset.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/filteredit.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace jianbao;
using namespace Qt::StringLiterals;
using ui::testing::Journey;

class CoverageJourneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMonthOpensInTheList();
    void itFollowsThePlaceAndTheSearch();
    void keysLeadThereAndBack();
    void mentionsCountOnRequest();
    void thePageOfAPlaceLeadsToItsArticles();
};

namespace {

// The cell with the most articles of a township.
QModelIndex fullest(const QAbstractItemModel &model)
{
    QModelIndex best;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            if (!cell.data(lists::ShareRole).isValid()
                && cell.data(lists::CountRole).toInt() > best.data(lists::CountRole).toInt())
                best = cell;
        }
    return best;
}

} // namespace

void CoverageJourneyTest::aMonthOpensInTheList()
{
    Journey journey;
    journey.openWindow();
    ui::CoveragePage &page = journey.window().coverage();
    QVERIFY(!journey.window().commands().action(u"coverage.table"_s)->isEnabled());
    journey.press(u"Ctrl+Shift+M"_s);
    QVERIFY(page.isVisible());
    QTRY_VERIFY(page.hasTable());
    QVERIFY(journey.window().commands().action(u"coverage.table"_s)->isEnabled());
    QVERIFY(journey.window().commands().action(u"view.coverage"_s)->isChecked());
    const QModelIndex cell = fullest(*page.view()->model());
    const int articles = cell.data(lists::CountRole).toInt();
    const QString code = cell.data(lists::PlaceCodeRole).toString();
    QVERIFY(articles > 0);
    page.view()->setCurrentIndex(cell);
    journey.press(u"Return"_s);
    QVERIFY(!page.isVisible());
    QCOMPARE(journey.window().places().placeCode(), code);
    QTRY_COMPARE(journey.window().articles().shownCount(), articles);
    QCOMPARE(QApplication::focusWidget(), journey.window().articles().view());
    journey.press(u"Alt+Left"_s);
    QTRY_VERIFY(journey.window().articles().shownCount() > articles);
    QCOMPARE(journey.window().places().placeCode(), QString());
}

void CoverageJourneyTest::itFollowsThePlaceAndTheSearch()
{
    Journey journey;
    journey.openWindow();
    ui::CoveragePage &page = journey.window().coverage();
    journey.run(u"view.coverage"_s);
    QTRY_VERIFY(page.hasTable());
    const qsizetype all = page.table().rows.size();
    const int articles = page.table().articles;
    const QString place = journey.largestPlace();
    journey.window().places().selectPlace(place.left(6));
    QVERIFY(page.isVisible()); // choosing a place does not lead away
    QTRY_VERIFY(page.table().rows.size() < all);
    QCOMPARE(page.table().counties.size(), 1);
    journey.window().places().selectFixed(lists::FixedRow::All);
    QTRY_COMPARE(page.table().rows.size(), all);
    journey.window().search().edit()->setFocus();
    journey.type(u"合作社"_s);
    QTRY_VERIFY(page.table().articles > 0 && page.table().articles < articles);
    const int found = page.table().articles + page.table().undated;
    const int expected = journey.ask([&](store::Library &library) -> Result<int> {
        store::ArticleFilter filter;
        filter.query = search::parseQuery(u"合作社"_s).value();
        const auto counts = library.places().counts(filter);
        if (!counts)
            return failure(counts);
        int placed = 0;
        for (const int count : counts->byCode)
            placed += count;
        return placed;
    });
    QCOMPARE(found, expected);
    journey.press(u"Return"_s);
    QCOMPARE(QApplication::focusWidget(), page.view());
}

void CoverageJourneyTest::keysLeadThereAndBack()
{
    Journey journey;
    journey.openWindow();
    ui::CoveragePage &page = journey.window().coverage();
    journey.press(u"Ctrl+Shift+M"_s);
    QCOMPARE(QApplication::focusWidget(), page.view());
    journey.press(u"Esc"_s);
    QVERIFY(!page.isVisible());
    QVERIFY(!journey.window().commands().action(u"view.coverage"_s)->isChecked());
    QCOMPARE(QApplication::focusWidget(), journey.window().articles().view());
    journey.press(u"Ctrl+Shift+M"_s);
    journey.press(u"Ctrl+Shift+M"_s);
    QVERIFY(!page.isVisible());
}

void CoverageJourneyTest::mentionsCountOnRequest()
{
    Journey journey;
    journey.openWindow();
    ui::PlacePane &places = journey.window().places();
    const QString place = journey.largestPlace();
    places.selectPlace(place);
    ui::ArticlePane &list = journey.window().articles();
    const auto counted = [&](bool anyMention) {
        return journey.ask([=](store::Library &library) {
            store::ArticleFilter filter;
            filter.placeCode = place;
            filter.anyMention = anyMention;
            return library.articles().count(filter);
        });
    };
    const auto inTree = [&] {
        return places.placeView()->currentIndex().data(lists::CountRole).toInt();
    };
    QTRY_COMPARE(list.shownCount(), counted(false));
    QTRY_COMPARE(inTree(), counted(false));
    QVERIFY(counted(true) > counted(false));
    journey.run(u"view.anyMention"_s);
    QTRY_COMPARE(list.shownCount(), counted(true));
    QTRY_COMPARE(inTree(), counted(true));
    journey.closeWindow();
    journey.openWindow();
    QVERIFY(journey.window().commands().action(u"view.anyMention"_s)->isChecked());
    QTRY_COMPARE(journey.window().articles().shownCount(), counted(true));
    journey.run(u"view.anyMention"_s);
    QTRY_COMPARE(journey.window().articles().shownCount(), counted(false));
}

void CoverageJourneyTest::thePageOfAPlaceLeadsToItsArticles()
{
    Journey journey;
    journey.openWindow();
    ui::PlacePage &page = journey.window().placePage();
    const QString place = journey.largestPlace();
    journey.window().places().selectPlace(place);
    journey.press(u"Ctrl+Shift+P"_s);
    QVERIFY(page.isVisible());
    QVERIFY(journey.window().commands().action(u"view.place"_s)->isChecked());
    QTRY_COMPARE(page.facts().code, place);
    const lists::PlaceFacts facts = page.facts();
    const int articles = journey.ask([&](store::Library &library) {
        store::ArticleFilter filter;
        filter.placeCode = place;
        return library.articles().count(filter);
    });
    QCOMPARE(facts.articles, articles);
    QVERIFY(!facts.years.isEmpty());

    // The last year, then a contributor of it; both by keys.
    QCOMPARE(QApplication::focusWidget(), page.years());
    journey.press(u"Return"_s);
    QVERIFY(!page.isVisible());
    QTRY_COMPARE(journey.window().articles().shownCount(), facts.years.last().articles);
    journey.press(u"Alt+Left"_s);
    QTRY_COMPARE(journey.window().articles().shownCount(), articles);
    journey.run(u"view.place"_s);
    QVERIFY(!facts.contributors.isEmpty());
    page.people()->setFocus();
    journey.press(u"Return"_s);
    QVERIFY(!page.isVisible());
    QTRY_COMPARE(journey.window().articles().shownCount(), facts.contributors.first().count);
    QCOMPARE(journey.window().places().placeCode(), place);

    // The place above, and back to the list.
    journey.run(u"view.place"_s);
    journey.run(u"go.parent"_s);
    QVERIFY(page.isVisible());
    QTRY_VERIFY(place.startsWith(page.facts().code) && page.facts().code.size() < place.size());
    QTRY_VERIFY(page.facts().articles >= articles);
    page.years()->setFocus();
    journey.press(u"Esc"_s);
    QVERIFY(!page.isVisible());
}

QTEST_MAIN(CoverageJourneyTest)
#include "coverage_journey_test.moc"
