// Searching as a person types: the list follows, a mistake is told without taking the results away, Enter makes parts
// that can be clicked away, and the way back is one key.
#include "tests/ui/journey.h"

#include "core/lists/keywordorder.h"
#include "core/text/pinyin.h"
#include "ui/articles/articlepane.h"
#include "ui/articles/filterchip.h"
#include "ui/articles/listhead.h"
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
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QTreeView>

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
    void aTagIsAFacet();
    void keywordsStandUnderOneAnother();
    void keywordsOfNotesLeadToThem();
    void whatIsBeingTypedIsNoMistakeYet();
    void aSearchIsSavedNamedAndOpened();
    void aSavedSearchIsReplacedAndRemoved();
    void savedSearchesAreFoundByPinyin();
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

void SearchJourneyTest::aTagIsAFacet()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    ui::FacetPane &facets = journey.window().facets();
    const QList<ArticleId> all = list.shownArticles();
    store::TagRecord above;
    above.name = u"水利"_s;
    above.colour = 4;
    journey.session().addTag(above, {all[0]});
    QTRY_COMPARE(journey.session().tags().size(), 1);
    store::TagRecord below;
    below.name = u"闸坝"_s;
    below.parent = journey.session().tags().first().id;
    journey.session().addTag(below, {all[0], all[1]});
    QTRY_COMPARE(journey.session().tags().size(), 2);
    facets.setFolded(false);
    journey.window().search().setExpression(u"NOT 无此词"_s);
    const QAbstractItemModel *rows = facets.view()->model();
    const auto rowOf = [&](const QString &text) {
        const QModelIndexList found = rows->match(rows->index(0, 0), Qt::AccessibleTextRole, text, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.first();
    };
    QTRY_VERIFY(rowOf(u"水利, 2"_s).isValid()); // with what is under it
    QVERIFY(rowOf(u"闸坝, 2"_s).isValid());
    facets.view()->setFocus();
    facets.view()->setCurrentIndex(rowOf(u"水利, 2"_s));
    journey.press(u"Return"_s);
    QCOMPARE(journey.window().search().expression(), u"NOT 无此词 tag:水利"_s);
    QTRY_COMPARE(list.shownCount(), 2);
    QTRY_VERIFY(rowOf(u"水利, 2, chosen"_s).isValid());
    facets.view()->setCurrentIndex(rowOf(u"水利, 2, chosen"_s));
    journey.press(u"Return"_s);
    QTRY_COMPARE(list.shownCount(), int(all.size()));
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

void SearchJourneyTest::keywordsOfNotesLeadToThem()
{
    Journey journey;
    journey.openWindow();
    const ArticleId article = journey.window().articles().shownArticles().first();
    journey.session().setNote(article, {}, u"与旧志里的藕蕖相合"_s);
    QCOMPARE(journey.article(article).notes.size(), 1); // it is written
    journey.window().search().setExpression(u"藕蕖"_s);
    QTRY_COMPARE(journey.window().articles().shownCount(), 1);
    journey.run(u"view.kwic"_s);
    ui::KwicPage &page = journey.window().kwic();
    QTRY_COMPARE(page.lines().size(), 1);
    QVERIFY(page.lines().first().note != 0);
    const QModelIndex words = page.view()->model()->index(0, 4);
    QCOMPARE(words.data(Qt::AccessibleTextRole).toString(), u"In a note: 与旧志里的藕蕖相合"_s);
    page.view()->selectRow(0);
    journey.press(u"Return"_s);
    QVERIFY(!page.isVisible());
    QTRY_COMPARE(journey.window().reader().article(), article);
}

void SearchJourneyTest::whatIsBeingTypedIsNoMistakeYet()
{
    Journey journey;
    journey.openWindow();
    ui::SearchBox &box = journey.window().search();
    const auto complaint = [&] { return box.edit()->accessibleDescription(); };
    const int wanted = found(journey, u"合作社"_s);
    box.edit()->setFocus();
    journey.type(u"合作社"_s);
    QTRY_COMPARE(journey.window().articles().shownCount(), wanted);
    for (const QString &typed : {u" place:"_s, u"无此"_s, u"镇"_s}) {
        journey.type(typed);
        QTest::qWait(200);
        QCOMPARE(complaint(), QString());
    }
    QCOMPARE(journey.window().articles().shownCount(), wanted);
    journey.type(u" "_s); // on to another word
    QTRY_COMPARE(complaint(), u"At character 11: expected a known place."_s);
    journey.type(u"date:2021-"_s);
    QTest::qWait(200);
    QCOMPARE(complaint(), u"At character 11: expected a known place."_s);
    box.setExpression({});
    journey.type(u"date:20"_s);
    QTest::qWait(200);
    QCOMPARE(complaint(), QString());
    journey.press(u"Return"_s);
    QVERIFY(complaint().startsWith(u"At character 6: expected a date such as"_s));
    QCOMPARE(QApplication::focusWidget(), box.edit());
    // Who goes elsewhere has done typing.
    box.setExpression({});
    journey.type(u"page:2 tag:无"_s);
    QTest::qWait(200);
    QCOMPARE(complaint(), QString());
    journey.window().articles().view()->setFocus();
    QTRY_COMPARE(complaint(), u"At character 12: expected a known tag."_s);
}

void SearchJourneyTest::aSearchIsSavedNamedAndOpened()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    ui::SearchBox &box = journey.window().search();
    QTreeView *tree = journey.window().places().placeView();
    QAbstractItemModelTester tester(tree->model());
    const int all = list.shownCount();
    const QString code = journey.largestPlace();
    box.edit()->setFocus();
    journey.type(u"村 OR 镇"_s);
    journey.press(u"Return"_s);
    journey.window().places().selectPlace(code);
    store::ArticleFilter filter;
    filter.placeCode = code;
    filter.query = search::parseQuery(u"村 OR 镇"_s).value();
    const int wanted = journey.ask([filter](store::Library &library) { return library.articles().count(filter); });
    QVERIFY(wanted > 0);
    QTRY_COMPARE(list.shownCount(), wanted);
    // The name is written in its place in the sidebar.
    journey.press(u"Ctrl+S"_s);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr
                && QApplication::focusWidget()->parentWidget() == tree->viewport());
    static_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    journey.type(u"本镇"_s);
    journey.press(u"Return"_s);
    QTRY_COMPARE(journey.session().savedSearches().value(0).name, u"本镇"_s);
    QCOMPARE(QApplication::focusWidget(), tree); // Enter named it, and opened nothing
    QCOMPARE(journey.window().places().placeCode(), code);
    const store::SavedSearch saved = journey.session().savedSearches().first();
    const QString township = journey.session().gazetteer().byCode(code)->name;
    QVERIFY2(saved.expression.startsWith(u"(村 OR 镇) place:"_s) && saved.expression.endsWith(township),
             qPrintable(saved.expression));
    // Everything else is looked at, then a click shows what it finds.
    journey.window().places().selectFixed(lists::FixedRow::All);
    box.setExpression({});
    QTRY_COMPARE(list.shownCount(), all);
    const auto row = [&] {
        const QModelIndex heading = tree->model()->index(5, 0);
        return tree->model()->index(0, 0, heading);
    };
    QTRY_COMPARE(row().data().toString(), u"本镇"_s);
    QTRY_COMPARE(row().data(lists::CountRole).toInt(), wanted);
    QCOMPARE(row().data(Qt::AccessibleTextRole).toString(),
             u"saved search 本镇, %1 article(s)"_s.arg(wanted));
    QVERIFY(!row().data(lists::OpenRole).toBool());
    tree->scrollTo(row());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(row()).center());
    QTRY_COMPARE(list.shownCount(), wanted);
    QCOMPARE(box.expression(), saved.expression);
    QCOMPARE(journey.window().places().placeCode(), QString());
    QVERIFY(row().data(lists::OpenRole).toBool());
    QCOMPARE(journey.window().places().currentSaved(), saved.id); // F2 and Del mean it
    const auto *head = list.findChild<ui::ListHead *>();
    QVERIFY2(head->accessibleName().startsWith(u"本镇"_s), qPrintable(head->accessibleName()));
    // It is there when the window comes back, and back goes to where one was.
    journey.press(u"Alt+Left"_s);
    QTRY_COMPARE(list.shownCount(), all);
    QVERIFY(!row().data(lists::OpenRole).toBool());
    journey.closeWindow();
    journey.openWindow();
    QTRY_COMPARE(journey.session().savedSearches(), QList<store::SavedSearch>{saved});
}

void SearchJourneyTest::aSavedSearchIsReplacedAndRemoved()
{
    Journey journey;
    journey.openWindow();
    ui::SearchBox &box = journey.window().search();
    QTreeView *tree = journey.window().places().placeView();
    journey.session().addSavedSearch({0, u"合作"_s, u"合作社"_s});
    QTRY_COMPARE(journey.session().savedSearches().size(), 1);
    const store::SavedSearch saved = journey.session().savedSearches().first();
    QTRY_VERIFY(tree->model()->index(5, 0).data(lists::FixedRowRole).toInt() == int(lists::FixedRow::SavedSearches));
    const auto row = [&] { return tree->model()->index(0, 0, tree->model()->index(5, 0)); };
    const auto isEnabled = [&](const QString &id) { return journey.window().commands().action(id)->isEnabled(); };
    QVERIFY(!isEnabled(u"search.remove"_s));
    // The menu of its row does not open it; what is looked at takes the place of its query.
    box.setExpression(u"标题:村"_s);
    tree->expand(tree->model()->index(5, 0));
    tree->setFocus();
    QTest::mouseClick(tree->viewport(), Qt::RightButton, {}, tree->visualRect(row()).center());
    QCOMPARE(box.expression(), u"标题:村"_s);
    QVERIFY(isEnabled(u"search.remove"_s));
    journey.run(u"search.replace"_s);
    QTRY_COMPARE(journey.session().savedSearches().first().expression, u"标题:村"_s);
    QTRY_COMPARE(journey.sentence(), u"Changed the saved search “合作”"_s);
    journey.press(u"Ctrl+Z"_s);
    QTRY_COMPARE(journey.session().savedSearches().first(), saved);
    // A tag that is gone: the row says so, and opening it shows where.
    journey.session().updateSavedSearch({saved.id, u"合作"_s, u"合作社 tag:无此"_s});
    QTRY_VERIFY(row().data(lists::ErrorRole).isValid());
    QVERIFY(row().data(Qt::ToolTipRole).toString().contains(u"character 9"_s));
    tree->setFocus();
    tree->selectionModel()->setCurrentIndex(row(), QItemSelectionModel::NoUpdate);
    journey.press(u"Return"_s);
    QCOMPARE(box.edit()->accessibleDescription(), u"At character 9: expected a known tag."_s);
    // Del, and back again.
    tree->setFocus();
    tree->selectionModel()->setCurrentIndex(row(), QItemSelectionModel::NoUpdate);
    journey.press(u"Del"_s);
    QTRY_VERIFY(journey.session().savedSearches().isEmpty());
    QTRY_VERIFY(tree->model()->index(5, 0).data(lists::FixedRowRole).toInt() == 0);
    journey.press(u"Ctrl+Z"_s);
    QTRY_COMPARE(journey.session().savedSearches().value(0).id, saved.id);
}

void SearchJourneyTest::savedSearchesAreFoundByPinyin()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    journey.session().addSavedSearch({0, u"合作社分红"_s, u"合作社"_s});
    QTRY_COMPARE(journey.session().savedSearches().size(), 1);
    const int wanted = found(journey, u"合作社"_s);
    // In the line that filters townships …
    journey.press(u"Ctrl+L"_s);
    journey.type(u"hzsfh"_s);
    journey.press(u"Return"_s);
    QTRY_COMPARE(list.shownCount(), wanted);
    QCOMPARE(QApplication::focusWidget(), list.view());
    QVERIFY(journey.window().places().filterEdit()->text().isEmpty());
    // … and in the list of commands.
    journey.window().search().setExpression({});
    journey.press(u"Ctrl+K"_s);
    journey.type(u"hezuoshe"_s);
    journey.press(u"Return"_s);
    QTRY_COMPARE(journey.window().search().expression(), u"合作社"_s);
    QTRY_COMPARE(list.shownCount(), wanted);
    auto *menu = journey.window().findChild<QMenu *>(u"savedSearches"_s);
    QVERIFY(menu && menu->isEnabled());
    QCOMPARE(menu->actions().size(), 1);
}

QTEST_MAIN(SearchJourneyTest)
#include "search_journey_test.moc"
