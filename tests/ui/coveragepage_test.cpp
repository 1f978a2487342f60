// The coverage page on a real library: cells, keys, what follows what, image and files.
#include "core/lists/roles.h"
#include "tests/ui/panedesk.h"
#include "ui/coverage/coveragecell.h"
#include "ui/coverage/coverageexport.h"
#include "ui/coverage/coveragepage.h"
#include "ui/coverage/coverageview.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace jianbao;
using namespace Qt::StringLiterals;
using testing::PaneDesk;

namespace {

// The small town's page: 嘉善县's and 微山县's townships from December 2020 to April 2021.
struct CoverageDesk : PaneDesk
{
    CoverageDesk()
    {
        page = std::make_unique<ui::CoveragePage>(*session);
        page->resize(900, 500);
        page->show();
        show({});
    }
    void show(const store::ArticleFilter &filter)
    {
        QSignalSpy loaded(page.get(), &ui::CoveragePage::loaded);
        page->setFilter(filter, u"全部稿件"_s, {});
        QVERIFY(loaded.wait() || !loaded.isEmpty());
    }
    [[nodiscard]] QAbstractItemModel &model() const { return *page->view()->model(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all.append(model().headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        return all;
    }
    [[nodiscard]] QModelIndex cell(const QString &name, const QDate &month) const
    {
        for (int column = 0; column < model().columnCount(); ++column)
            if (model().headerData(column, Qt::Horizontal, lists::MonthRole).toDate() == month)
                return model().index(int(names().indexOf(name)), column);
        return {};
    }

    std::unique_ptr<ui::CoveragePage> page;
};

store::ArticleFilter inPlace(const QString &code)
{
    store::ArticleFilter filter;
    filter.placeCode = code;
    return filter;
}

} // namespace

class CoveragePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTownshipsByMonth();
    void tellsSilenceFromWhatWasNotImported();
    void keysAndClicksOpenAMonth();
    void aTownshipIsCurrentInItsCounty();
    void silentTownshipsOnRequest();
    void followsWhatIsImported();
    void readsNothingWhileHidden();
    void saysWhatItNeeds();
    void largeTablesArePlacedAtOnce();
    void numbersAreReadOnEveryStep();
    void imageHoldsEveryRow();
    void filesAreWritten();
};

void CoveragePageTest::showsTownshipsByMonth()
{
    CoverageDesk desk;
    const QAbstractItemModelTester tester(&desk.model());
    desk.show(inPlace(u"370826"_s));
    QCOMPARE(desk.names().size(), 3); // 微山县, two townships
    QCOMPARE(desk.names().first(), u"微山县"_s);
    QCOMPARE(desk.model().columnCount(), 2); // March and April
    QCOMPARE(desk.cell(u"微山县"_s, {2021, 3, 1}).data(lists::CountRole).toInt(), 3);
    QCOMPARE(desk.cell(desk.names()[1], {2021, 3, 1}).data(lists::StepRole).toInt(), 1);
    QVERIFY(!desk.page->grab().isNull());
}

void CoveragePageTest::tellsSilenceFromWhatWasNotImported()
{
    CoverageDesk desk;
    const QString bridge = desk.gazetteer.byCode(u"370826102"_s)->name;
    const QModelIndex silent = desk.cell(bridge, {2021, 4, 1});
    QCOMPARE(silent.data(lists::StepRole).toInt(), 0);
    QVERIFY(silent.data(Qt::ToolTipRole).toString().contains(bridge));
    QCOMPARE(desk.cell(bridge, {2021, 1, 1}).data(lists::StepRole).toInt(), -1);
    QVERIFY(silent.data(Qt::ToolTipRole) != desk.cell(bridge, {2021, 1, 1}).data(Qt::ToolTipRole));
    QCOMPARE(silent.data(Qt::AccessibleTextRole), silent.data(Qt::ToolTipRole));
}

void CoveragePageTest::keysAndClicksOpenAMonth()
{
    CoverageDesk desk;
    ui::CoverageView *view = desk.page->view();
    QSignalSpy opened(desk.page.get(), &ui::CoveragePage::monthOpened);
    const QString lotus = desk.gazetteer.byCode(u"370826101"_s)->name;
    view->setCurrentIndex(desk.cell(lotus, {2021, 4, 1}));
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), u"370826101"_s);
    QCOMPARE(opened[0][1].toDate(), QDate(2021, 3, 1));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(desk.cell(lotus, {2021, 4, 1})).center());
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[1][1].toDate(), QDate(2021, 4, 1));
    QSignalSpy closed(desk.page.get(), &ui::CoveragePage::closed);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void CoveragePageTest::aTownshipIsCurrentInItsCounty()
{
    CoverageDesk desk;
    desk.show(inPlace(u"370826102"_s));
    QCOMPARE(desk.names().first(), u"微山县"_s);
    QCOMPARE(desk.page->view()->currentIndex().data(lists::PlaceCodeRole).toString(), u"370826102"_s);
    // Its neighbour is in the same table: nothing is read again.
    QSignalSpy loaded(desk.page.get(), &ui::CoveragePage::loaded);
    desk.page->setFilter(inPlace(u"370826101"_s), {}, {});
    QCOMPARE(desk.page->view()->currentIndex().data(lists::PlaceCodeRole).toString(), u"370826101"_s);
    desk.settle();
    QVERIFY(loaded.isEmpty());
}

void CoveragePageTest::silentTownshipsOnRequest()
{
    CoverageDesk desk;
    desk.show(inPlace(u"370826"_s));
    QSignalSpy loaded(desk.page.get(), &ui::CoveragePage::loaded);
    desk.page->setShowEmpty(true);
    QVERIFY(loaded.wait());
    QCOMPARE(desk.names().size(), desk.gazetteer.children(u"370826"_s).size() + 1);
}

void CoveragePageTest::followsWhatIsImported()
{
    CoverageDesk desk;
    const QString lotus = desk.gazetteer.byCode(u"370826101"_s)->name;
    QSignalSpy loaded(desk.page.get(), &ui::CoveragePage::loaded);
    desk.import(u"湖畔晚报20210501_01.txt"_s, {2021, 5, 1},
                {{.headline = u"荷花初放"_s, .township = u"370826101"_s}});
    QVERIFY(loaded.wait());
    QCOMPARE(desk.cell(lotus, {2021, 5, 1}).data(lists::CountRole).toInt(), 1);
}

void CoveragePageTest::readsNothingWhileHidden()
{
    CoverageDesk desk;
    desk.page->hide();
    QSignalSpy loaded(desk.page.get(), &ui::CoveragePage::loaded);
    desk.page->setFilter(inPlace(u"330483"_s), {}, {});
    desk.settle();
    QVERIFY(loaded.isEmpty());
    desk.page->show();
    QVERIFY(loaded.wait());
    QCOMPARE(desk.names().size(), 2);
}

void CoveragePageTest::saysWhatItNeeds()
{
    CoverageDesk desk;
    store::ArticleFilter nowhere;
    nowhere.paper = u"没有这份报"_s;
    desk.show(nowhere);
    QVERIFY(!desk.page->hasTable());
    const auto *notice = desk.page->findChild<QLabel *>();
    QVERIFY(notice->isVisible());
    QVERIFY(desk.page->view()->isVisible()); // keeps the focus
    desk.show({});
    QVERIFY(!notice->isVisible());
}

void CoveragePageTest::largeTablesArePlacedAtOnce()
{
    // Cells are of one size, and the names' column is as wide as the longest name: no row is asked for its height.
    CoverageDesk desk;
    const QHeaderView *rows = desk.page->view()->verticalHeader();
    QCOMPARE(rows->sectionResizeMode(0), QHeaderView::Fixed);
    QCOMPARE(rows->sectionSize(0), desk.page->view()->horizontalHeader()->sectionSize(0));
    QVERIFY(rows->width() > desk.page->fontMetrics().horizontalAdvance(u"微山县"_s));
}

void CoveragePageTest::numbersAreReadOnEveryStep()
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    for (const QPalette &palette : {ui::lightPalette(), ui::darkPalette()})
        for (const QColor &fill : ui::themeFor(palette).coverage) {
            const double a = luminance(fill) + 0.05;
            const double b = luminance(ui::inkOn(fill)) + 0.05;
            QVERIFY2(std::max(a, b) / std::min(a, b) >= 4.5, qPrintable(fill.name()));
        }
}

void CoveragePageTest::imageHoldsEveryRow()
{
    CoverageDesk desk;
    lists::CoverageTable table = desk.page->table();
    const ui::CoverageImageText text = desk.page->text();
    const QImage image = ui::coverageImage(table, text, desk.page->font(), ui::lightPalette());
    const int cell = desk.page->view()->verticalHeader()->sectionSize(0);
    QVERIFY(image.height() > cell * table.rows.size());
    QVERIFY(image.width() > cell * table.months);

    // As many rows as an image may have still fit.
    const lists::CoverageRow row = table.rows.last();
    table.rows.resize(ui::mostImageRows, row);
    const QImage large = ui::coverageImage(table, text, desk.page->font(), ui::darkPalette());
    QVERIFY(!large.isNull());
    QVERIFY(large.height() < 32767);
    QVERIFY(large.height() > 8 * ui::mostImageRows);
}

void CoveragePageTest::filesAreWritten()
{
    CoverageDesk desk;
    const QTemporaryDir folder;
    const QString png = folder.filePath(u"覆盖.png"_s);
    const QString csv = folder.filePath(u"覆盖.csv"_s);
    auto image = ui::writeCoverageImage(desk.page->table(), desk.page->text(), desk.page->font(), ui::lightPalette(),
                                        png);
    auto table = ui::writeCoverageTable(desk.page->table(), true, csv);
    QCOMPARE(image.result().value(), png);
    QCOMPARE(table.result().value(), csv);
    QVERIFY(!QImage(png).isNull());
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF" "county_code,county,"));
    QVERIFY(!ui::writeCoverageTable(desk.page->table(), true, folder.filePath(u"no/such/a.csv"_s)).result());
}

QTEST_MAIN(CoveragePageTest)
#include "coveragepage_test.moc"
