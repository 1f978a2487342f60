// The user's own places and names in the window: what a name means in a newspaper is decided once, for what is there
// and what comes, and can be undone.
#include "core/page/parse.h"
#include "core/store/ownplacestore.h"
#include "core/store/placestore.h"
#include "tests/ui/journey.h"
#include "ui/articles/articlepane.h"
#include "ui/places/placepane.h"
#include "ui/reader/doubtbar.h"
#include "ui/reader/readerpane.h"
#include "ui/session/refiling.h"
#include "ui/shell/ownplacesdialog.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/placeedit.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace jianbao;
using namespace Qt::StringLiterals;
using ui::testing::Journey;

namespace {

const QString paper = u"晨光日报"_s;
const QString text = u"城关镇抢抓农时备春耕\n"
                     "本报讯（记者 苏禾）连日来，城关镇组织农技人员下田，指导农户检修农机、备足种子化肥。\n"
                     "截至目前，城关镇已检修农机二百余台，备足化肥三百吨，为春耕打下基础。\n"_s;

// A page whose only article is about one of the many 城关镇.
store::NewPage openPage()
{
    page::PageFacts facts;
    facts.paper = paper;
    facts.date = QDate(2021, 3, 20);
    facts.pageNo = u"2"_s;
    facts.paperSource = facts.dateSource = facts.pageNoSource = page::FactSource::FileName;
    store::NewPage page{u"晨光日报20210320_02.txt"_s, u"晨光日报20210320_02.txt"_s, u"UTF-8"_s, text, {}};
    page.parse = page::parsePage(text, facts, place::Gazetteer::builtIn().value());
    return page;
}

QString townshipOf(Journey &journey, ArticleId article)
{
    return journey.article(article).article.townshipCode;
}

} // namespace

class PlacesJourneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatANameMeansIsDecidedOnceForAPaper();
    void anOwnPlaceIsInTheTreeAndIsFoundByItsNames();
    void theDialogAddsAndRemoves();
    void filesCarryThemToAnotherLibrary();
};

void PlacesJourneyTest::whatANameMeansIsDecidedOnceForAPaper()
{
    Journey journey(QList<store::NewPage>{openPage()});
    journey.openWindow();
    QTRY_VERIFY(journey.window().reader().article() != 0);
    const ArticleId article = journey.window().reader().article();
    QCOMPARE(townshipOf(journey, article), QString());
    QVERIFY(journey.article(article).article.placeChoices.size() > 2);
    auto *bar = journey.window().findChild<ui::DoubtBar *>();
    QTRY_VERIFY(bar->isVisible());
    QMenu *always = nullptr;
    for (const QToolButton *button : bar->findChildren<QToolButton *>())
        if (button->menu())
            always = button->menu();
    QVERIFY(always);
    QVERIFY(always->actions().size() > 2);
    const QString likeliest = journey.article(article).article.placeChoices.first().code;

    QSignalSpy refiled(journey.window().findChild<ui::Refiling *>(), &ui::Refiling::finished);
    always->actions().first()->trigger();
    QTRY_COMPARE(refiled.size(), 1);
    QCOMPARE(refiled[0][0].toInt(), 1);
    QCOMPARE(townshipOf(journey, article), likeliest);
    QTRY_VERIFY(!bar->isVisible());
    const store::PlaceBook book = journey.ask([](store::Library &library) { return library.ownPlaces().book(); });
    QCOMPARE(book.aliases, (QList<store::PlaceAlias>{{u"城关镇"_s, likeliest, paper, {}}}));

    journey.press(u"Ctrl+Z"_s);
    QTRY_COMPARE(refiled.size(), 2);
    QVERIFY(journey.ask([](store::Library &library) { return library.ownPlaces().book(); }).aliases.isEmpty());
    QCOMPARE(refiled[1][1].toInt(), 1);
    QCOMPARE(townshipOf(journey, article), QString());
    QTRY_VERIFY(bar->isVisible());
    journey.press(u"Ctrl+Shift+Z"_s);
    QTRY_COMPARE(refiled.size(), 3);
    QCOMPARE(townshipOf(journey, article), likeliest);
}

void PlacesJourneyTest::anOwnPlaceIsInTheTreeAndIsFoundByItsNames()
{
    Journey journey;
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    QTRY_VERIFY(list.currentArticle() != 0);
    QSignalSpy changed(&journey.session(), &ui::Session::gazetteerChanged);
    journey.session().addPlace(u"湖心试验镇"_s, u"370826"_s);
    QTRY_COMPARE(changed.size(), 1);
    const store::PlaceBook book = journey.ask([](store::Library &library) { return library.ownPlaces().book(); });
    QCOMPARE(book.places.size(), 1);
    const QString code = book.places.first().code;
    journey.session().setPlaceNames({{u"老渡口"_s, code, {}, {}}});
    journey.session().setTownship({list.currentArticle()}, code);
    ui::PlacePane &places = journey.window().places();
    for (const QString &typed : {u"湖心试验"_s, u"老渡口"_s, u"laodukou"_s}) {
        places.filterEdit()->setFocus();
        places.filterEdit()->setText(typed);
        QTRY_VERIFY(places.placeView()->model()->rowCount() > 0);
        QTest::qWait(300); // the tree has come to rest
        QTest::keyClick(places.filterEdit(), Qt::Key_Return);
        QTRY_VERIFY2(places.placeCode() == code, qPrintable(typed));
        QCOMPARE(places.selectionTitle(), u"湖心试验镇"_s);
        places.selectFixed(lists::FixedRow::All);
    }
    // A place that articles are filed under stays, whatever is undone or removed.
    QSignalSpy failed(&journey.session(), &ui::Session::failed);
    journey.session().removePlace(code);
    QTRY_COMPARE(failed.size(), 1);
}

void PlacesJourneyTest::theDialogAddsAndRemoves()
{
    Journey journey;
    journey.openWindow();
    journey.run(u"edit.places"_s);
    auto *dialog = journey.window().findChild<ui::OwnPlacesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *view = dialog->findChild<QTableView *>();
    auto *place = dialog->findChild<ui::PlaceEdit *>();
    QLineEdit *name = nullptr;
    for (auto *line : dialog->findChildren<QLineEdit *>())
        if (line->accessibleName() == u"Name"_s)
            name = line;
    QVERIFY(name && place);
    QPushButton *add = nullptr;
    QPushButton *remove = nullptr;
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Add"_s)
            add = button;
        if (button->text() == u"Remove"_s)
            remove = button;
    }
    name->setText(u"湖城"_s);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(place, u"zhanglouzhen"_s);
    QVERIFY(place->code().isEmpty());
    QTest::keyClick(place, Qt::Key_Return); // takes the first
    QVERIFY(!place->code().isEmpty());
    QVERIFY(add->isEnabled());
    add->click();
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"湖城"_s);
    view->selectionModel()->select(view->model()->index(0, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(remove->isEnabled());
    remove->click();
    QTRY_COMPARE(view->model()->rowCount(), 0);
    journey.session().undoStack().undo();
    QTRY_COMPARE(view->model()->rowCount(), 1);
}

void PlacesJourneyTest::filesCarryThemToAnotherLibrary()
{
    Journey here;
    here.openWindow();
    here.session().addPlace(u"湖心试验镇"_s, u"370826"_s);
    here.session().setPlaceNames({{u"老渡口"_s, u"370826110"_s, {}, {}}});
    const QString file = here.path(u"places.csv"_s);
    static_cast<void>(here.ask([](store::Library &library) { return library.ownPlaces().book(); })); // is written
    {
        ui::OwnPlacesDialog writing(here.session());
        writing.exportTo(file);
        QTRY_VERIFY(QFile::exists(file));
    }
    here.closeWindow();

    Journey there;
    there.openWindow();
    ui::OwnPlacesDialog reading(there.session());
    QCOMPARE(reading.importFrom(file), QString());
    const auto book = [&] { return there.ask([](store::Library &library) { return library.ownPlaces().book(); }); };
    QTRY_COMPARE(book().places.size(), 1);
    QCOMPARE(book().aliases.first().name, u"老渡口"_s);
    QVERIFY(!reading.importFrom(there.path(u"no such file.csv"_s)).isEmpty());
    there.session().undoStack().undo();
    QTRY_COMPARE(book().places.size(), 0);
}

QTEST_MAIN(PlacesJourneyTest)
#include "places_journey_test.moc"
