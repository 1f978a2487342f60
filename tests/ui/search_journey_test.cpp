// Searching as a person types: the list follows, a mistake is told without taking the results away, Enter makes parts
// that can be clicked away, and the way back is one key.
#include "tests/ui/journey.h"

#include "core/lists/keywordorder.h"
#include "core/text/pinyin.h"
#include "ui/articles/articlepane.h"
#include "ui/articles/filterchip.h"
#include "ui/places/placepane.h"
#include "ui/reader/readerpane.h"
#include "ui/search/completion.h"
#include "ui/search/facetpane.h"
#include "ui/search/kwicpage.h"
#include "ui/search/kwicview.h"
#include "ui/shell/commandset.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/filteredit.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;
using ui::testing::Journey;

namespace {

// How many articles of the samples have the words, as the library says.
int found(Journey &journey, const QString &expression)
{
    store::ArticleFilter filter;
    filter.query = search::parseQuery(expression).value();
    return journey.ask([filter](store::Library &library) { return library.articles().count(filter); });
}

} // namespace

class SearchJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListFollowsTheBox();
    void aMistakeLeavesTheResults();
    void anEmptyResultOffersToSearchEverywhere();
    void aMisspeltWordIsOfferedAsTheLibraryHasIt();
    void enterGoesToTheHits();
    void theBoxUnderstandsTheLanguage();
    void aMistakeSaysWhatWasExpected();
    void chipsAreThePartsOfTheQuery();
    void aChipCanBeEdited();
    void namesAreCompletedByPinyin();
    void facetsNarrowTheList();
    void keywordsStandUnderOneAnother();
};

void SearchJourneyTest::theListFollowsTheBox()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    const int all = list.shownCount();
    const int wanted = found(journey, u"合作社"_s);
    QVERIFY(wanted > 0 && wanted < all);
    list.view()->setFocus();
    journey.press(u"/"_s);
    QCOMPARE(QApplication::focusWidget(), journey.window().search().edit());
    journey.type(u"合作社"_s);
    QTRY_COMPARE(list.shownCount(), wanted);
    journey.press(u"Esc"_s); // clears
    QTRY_COMPARE(list.shownCount(), all);
    journey.press(u"Esc"_s); // leaves
    QCOMPARE(QApplication::focusWidget(), list.view());
}

void SearchJourneyTest::aMistakeLeavesTheResults()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    const int wanted = found(journey, u"合作社"_s);
    journey.window().search().edit()->setFocus();
    journey.type(u"合作社"_s);
    QTRY_COMPARE(list.shownCount(), wanted);
    journey.type(u" \"村"_s);
    QTRY_VERIFY(!journey.window().search().edit()->accessibleDescription().isEmpty());
    QCOMPARE(list.shownCount(), wanted);
    QCOMPARE(journey.window().search().expression(), u"合作社"_s);
    journey.type(u"\""_s);
    QTRY_VERIFY(journey.window().search().edit()->accessibleDescription().isEmpty());
}

void SearchJourneyTest::anEmptyResultOffersToSearchEverywhere()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    const int wanted = found(journey, u"合作社"_s);
    // A township none of whose articles has the word.
    const store::PlaceCounts counts = journey.ask([](store::Library &library) { return library.places().counts({}); });
    QString silent;
    for (auto it = counts.byCode.cbegin(); it != counts.byCode.cend() && silent.isEmpty(); ++it) {
        store::ArticleFilter filter;
        filter.placeCode = it.key();
        filter.query = search::parseQuery(u"合作社"_s).value();
        if (journey.ask([filter](store::Library &library) { return library.articles().count(filter); }) == 0)
            silent = it.key();
    }
    QVERIFY(!silent.isEmpty());
    journey.window().places().selectPlace(silent);
    journey.window().search().setExpression(u"合作社"_s);
    QTRY_COMPARE(list.shownCount(), 0);
    // The notice's button.
    QAbstractButton *everywhere = nullptr;
    QTRY_VERIFY([&] {
        for (auto *button : list.findChildren<QAbstractButton *>())
            if (button->text() == u"Search Everywhere" && button->isVisible())
                everywhere = button;
        return everywhere != nullptr;
    }());
    everywhere->click();
    QTRY_COMPARE(list.shownCount(), wanted);
    QCOMPARE(journey.window().places().placeCode(), QString());
    QCOMPARE(journey.window().search().expression(), u"合作社"_s);
}

void SearchJourneyTest::aMisspeltWordIsOfferedAsTheLibraryHasIt()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    journey.window().search().setExpression(u"合昨社"_s);
    QTRY_COMPARE(list.shownCount(), 0);
    QAbstractButton *offer = nullptr;
    QTRY_VERIFY([&] {
        for (auto *button : list.findChildren<QAbstractButton *>())
            if (button->text() == u"Search for “合作社”" && button->isVisible())
                offer = button;
        return offer != nullptr;
    }());
    offer->click();
    QTRY_COMPARE(list.shownCount(), found(journey, u"合作社"_s));
}

void SearchJourneyTest::enterGoesToTheHits()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    const int all = list.shownCount();
    const int wanted = found(journey, u"合作社"_s);
    journey.window().search().edit()->setFocus();
    journey.type(u"合作社"_s);
    journey.press(u"Return"_s);
    QTRY_COMPARE(list.shownCount(), wanted);
    QCOMPARE(QApplication::focusWidget(), list.view());
    QTRY_VERIFY(list.currentArticle() != 0);
    QTRY_COMPARE(journey.window().reader().article(), list.currentArticle());
    QVERIFY(journey.window().commands().action(u"edit.findNext"_s)->isEnabled());
    journey.press(u"Alt+Left"_s);
    QTRY_COMPARE(list.shownCount(), all);
    QVERIFY(journey.window().search().edit()->text().isEmpty());
}

void SearchJourneyTest::theBoxUnderstandsTheLanguage()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    const int all = list.shownCount();
    const int wanted = found(journey, u"标题:(合作社 OR 村) 日期:>2000"_s);
    QVERIFY(wanted > 0 && wanted < all);
    ui::SearchBox &box = journey.window().search();
    box.edit()->setFocus();
    journey.type(u"标题：（合作社 或 村） 日期:>2000"_s);
    QTRY_COMPARE(list.shownCount(), wanted);
    // Places of the gazetteer and tags of the library.
    box.setExpression(u"NOT 镇:微山县"_s);
    QVERIFY(box.edit()->accessibleDescription().isEmpty());
    box.setExpression(u"标签:水利"_s);
    QVERIFY(!box.edit()->accessibleDescription().isEmpty());
    store::TagRecord tag;
    tag.name = u"水利"_s;
    journey.session().addTag(tag);
    QTRY_VERIFY(box.edit()->accessibleDescription().isEmpty());
    QTRY_COMPARE(list.shownCount(), 0);
}

void SearchJourneyTest::aMistakeSaysWhatWasExpected()
{
    Journey journey;
    journey.openWindow();
    ui::SearchBox &box = journey.window().search();
    box.setExpression(u"莲藕 镇:无此镇"_s);
    QCOMPARE(box.edit()->accessibleDescription(), u"At character 6: expected a known place."_s);
    box.setExpression(u"(莲藕"_s);
    QCOMPARE(box.edit()->accessibleDescription(), u"At character 1: expected a closing bracket."_s);
    box.setExpression(u"日期:昨天"_s);
    QVERIFY(box.edit()->accessibleDescription().startsWith(u"At character 4: expected a date such as 2021"_s));
}

void SearchJourneyTest::chipsAreThePartsOfTheQuery()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    ui::SearchBox &box = journey.window().search();
    box.edit()->setFocus();
    journey.type(u"合作社 -标题:“合作社” AND (村 OR 镇)"_s);
    journey.press(u"Return"_s);
    const auto chips = [&] {
        QStringList texts;
        for (const auto *chip : list.findChildren<ui::FilterChip *>())
            texts.append(chip->accessibleName().section(u' ', 1).section(u',', 0, 0)); // Condition …, press to remove
        return texts;
    };
    QTRY_COMPARE(chips(), (QStringList{u"合作社"_s, u"-标题:“合作社”"_s, u"(村 OR 镇)"_s}));
    list.findChildren<ui::FilterChip *>()[1]->click();
    QCOMPARE(box.edit()->text(), u"合作社 (村 OR 镇)"_s);
    QTRY_COMPARE(list.shownCount(), found(journey, u"合作社 (村 OR 镇)"_s));
}

void SearchJourneyTest::aChipCanBeEdited()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    ui::SearchBox &box = journey.window().search();
    box.edit()->setFocus();
    journey.type(u"合作社 村"_s);
    journey.press(u"Return"_s);
    QTRY_COMPARE(list.findChildren<ui::FilterChip *>().size(), 2);
    ui::FilterChip *chip = list.findChildren<ui::FilterChip *>()[1];
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(12, chip->height() / 2));
    QCOMPARE(QApplication::focusWidget(), box.edit());
    QCOMPARE(box.edit()->selectedText(), u"村"_s);
    journey.type(u"镇"_s);
    QCOMPARE(box.edit()->text(), u"合作社 镇"_s);
}

void SearchJourneyTest::namesAreCompletedByPinyin()
{
    Journey journey;
    journey.openWindow();
    ui::SearchBox &box = journey.window().search();
    auto *completion = box.findChild<ui::Completion *>();
    const auto offers = [&] {
        QStringList texts;
        const QAbstractItemModel *rows = completion->list()->model();
        for (int row = 0; completion->list()->isVisible() && row < rows->rowCount(); ++row)
            texts.append(rows->index(row, 0).data().toString());
        return texts;
    };
    const QString code = journey.largestPlace();
    const QString name = journey.session().gazetteer().byCode(code)->name;
    box.edit()->setFocus();
    // A field by the beginning of its name: its values follow, those that the library has most first.
    journey.type(u"plac"_s);
    QTRY_COMPARE(offers(), QStringList{u"place:"_s});
    journey.press(u"Tab"_s);
    QCOMPARE(box.edit()->text(), u"place:"_s);
    QTRY_VERIFY(offers().size() > 1);
    // A value by its initials, taken with the arrow and Enter; writing goes on behind it.
    journey.type(text::pinyin(name).initials);
    QTRY_COMPARE(offers().value(0), name);
    journey.press(u"Down"_s);
    journey.press(u"Return"_s);
    QVERIFY(box.edit()->text().startsWith(u"place:"_s) && box.edit()->text().endsWith(name + u' '));
    QVERIFY(!completion->list()->isVisible());
    QCOMPARE(box.edit()->cursorPosition(), int(box.edit()->text().size()));
    const int filed = found(journey, u"is:unread OR is:read"_s);
    QTRY_VERIFY(journey.window().articles().shownCount() > 0 && journey.window().articles().shownCount() < filed);
    // Escape leaves the words; Enter without a choice searches for them.
    box.setExpression({});
    journey.type(u"by:"_s);
    QTRY_VERIFY(!offers().isEmpty());
    journey.press(u"Esc"_s);
    QVERIFY(!completion->list()->isVisible());
    QCOMPARE(box.edit()->text(), u"by:"_s);
    box.setExpression({});
    journey.type(u"合作社"_s);
    journey.press(u"Return"_s);
    QCOMPARE(box.expression(), u"合作社"_s);
}

void SearchJourneyTest::facetsNarrowTheList()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    ui::FacetPane &facets = journey.window().facets();
    journey.window().search().setExpression(u"村 OR 镇"_s);
    facets.setFolded(false);
    const QAbstractItemModel *rows = facets.view()->model();
    QAbstractItemModelTester tester(facets.view()->model());
    const int wanted = found(journey, u"村 OR 镇"_s);
    QTRY_COMPARE(list.shownCount(), wanted);
    QTRY_VERIFY(rows->rowCount() > 0);
    // The first value of the newspapers.
    const auto rowOf = [&](const QString &expression) {
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->index(row, 0).data(Qt::ToolTipRole).toString().startsWith(expression))
                return row;
        return -1;
    };
    QTRY_VERIFY(rowOf(u"paper:="_s) > 0);
    const QString tip = rows->index(rowOf(u"paper:="_s), 0).data(Qt::ToolTipRole).toString();
    const QString part = tip.section(u": "_s, 0, 0);
    const int filed = found(journey, u"(村 OR 镇) "_s + part);
    QVERIFY(filed > 0);
    QTRY_COMPARE(rows->index(rowOf(part), 0).data(Qt::AccessibleTextRole).toString().section(u", "_s, 1, 1),
                 QString::number(filed));
    facets.view()->setFocus();
    facets.view()->setCurrentIndex(rows->index(rowOf(part), 0));
    journey.press(u"Return"_s);
    QCOMPARE(journey.window().search().expression(), u"(村 OR 镇) "_s + part);
    QTRY_COMPARE(list.shownCount(), filed);
    QTRY_COMPARE(list.findChildren<ui::FilterChip *>().size(), 2);
    QCOMPARE(QApplication::focusWidget(), facets.view());
    // Again takes it away; with Ctrl the others are left.
    QTRY_VERIFY(rows->index(rowOf(part), 0).data(Qt::AccessibleTextRole).toString().endsWith(u"chosen"_s));
    facets.view()->setCurrentIndex(rows->index(rowOf(part), 0));
    journey.press(u"Return"_s);
    QTRY_COMPARE(list.shownCount(), wanted);
    QTRY_VERIFY(!rows->index(rowOf(part), 0).data(Qt::AccessibleTextRole).toString().endsWith(u"chosen"_s));
    facets.view()->setCurrentIndex(rows->index(rowOf(part), 0));
    journey.press(u"Ctrl+Return"_s);
    QTRY_COMPARE(list.shownCount(), wanted - filed);
    journey.press(u"Esc"_s);
    QCOMPARE(QApplication::focusWidget(), list.view());
}

void SearchJourneyTest::keywordsStandUnderOneAnother()
{
    Journey journey;
    journey.openWindow();
    ui::KwicPage &page = journey.window().kwic();
    journey.window().search().setExpression(u"合作社"_s);
    const int wanted = found(journey, u"合作社"_s);
    QTRY_COMPARE(journey.window().articles().shownCount(), wanted);
    QAbstractItemModelTester tester(page.view()->model());
    journey.run(u"view.kwic"_s);
    QVERIFY(page.isVisible());
    QTRY_VERIFY(!page.isReading());
    const QList<store::Keyword> lines = page.lines();
    QVERIFY(lines.size() >= wanted);
    for (const store::Keyword &line : lines)
        QCOMPARE(line.words, u"合作社"_s);
    page.setSort(lists::KeywordSort::Right);
    const QList<int> order = lists::keywordOrder(lines, lists::KeywordSort::Right);
    QTRY_COMPARE(page.lines().last(), lines[order.last()]);
    // Enter opens the article at the hit.
    QCOMPARE(QApplication::focusWidget(), page.view());
    const store::Keyword first = page.lines().first();
    page.view()->selectRow(0);
    journey.press(u"Return"_s);
    QVERIFY(!page.isVisible());
    QTRY_COMPARE(journey.window().articles().currentArticle(), first.article);
    QTRY_COMPARE(journey.window().reader().article(), first.article);
    journey.run(u"view.kwic"_s);
    QVERIFY(page.isVisible());
    journey.press(u"Esc"_s);
    QVERIFY(!page.isVisible());
}

QTEST_MAIN(SearchJourneyTest)
#include "search_journey_test.moc"
