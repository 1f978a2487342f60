// Townships × months: order of rows, months, silence and what nobody imported, steps, CSV.
#include "core/lists/coverage.h"
#include "core/lists/coveragecsv.h"
#include "core/lists/coveragemodel.h"
#include "core/lists/keywordorder.h"
#include "core/lists/placefacts.h"
#include "core/lists/roles.h"
#include "core/place/gazetteer.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace jianbao;
using namespace jianbao::lists;
using namespace Qt::StringLiterals;
using store::monthNumber;

namespace {

constexpr int january = monthNumber(2021, 1);

// 微山县 in January and March 2021 (its paper came in January and February), 鱼台县 in February by another paper.
store::Coverage lakeside()
{
    store::Coverage coverage;
    coverage.places = {{u"370826"_s, {}, {{january, 7}, {january + 2, 2}}},
                       {u"370826"_s, u"370826110"_s, {{january, 4}}},
                       {u"370826"_s, u"370826103"_s, {{january, 1}, {january + 2, 2}}},
                       {u"370827"_s, {}, {{january + 1, 3}}},
                       {u"370827"_s, u"370827103"_s, {{january + 1, 3}}}};
    coverage.undated = 6;
    coverage.issues = {{u"湖区日报"_s, january, 20}, {u"湖区日报"_s, january + 1, 18}, {u"鱼台报"_s, january + 1, 4}};
    coverage.printed = {{u"湖区日报"_s, u"370826"_s, 99}, {u"湖区日报"_s, u"370827"_s, 1}, {u"鱼台报"_s, u"370827"_s, 3}};
    return coverage;
}

// "微山县 7 - 2", a row for each: articles by month; . no news, - not imported.
QStringList lines(const CoverageTable &table)
{
    QStringList all;
    for (int row = 0; row < table.rows.size(); ++row) {
        QStringList cells{table.rows[row].isCounty ? table.rows[row].name : u"  "_s + table.rows[row].name};
        for (int month = 0; month < table.months; ++month) {
            const int step = table.stepAt(row, month);
            cells.append(step < 0 ? u"-"_s : step == 0 ? u"."_s : QString::number(table.articlesAt(row, month)));
        }
        all.append(cells.join(u' '));
    }
    return all;
}

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlaceHasItsYearsAndMonths();
    void initTestCase()
    {
        m_gazetteer = std::make_unique<place::Gazetteer>(place::Gazetteer::builtIn().value());
    }
    void townshipsStandUnderTheirCounties();
    void silentTownshipsOnRequest();
    void aCountyThatNobodyWroteAbout();
    void papersTellWhatWasImported();
    void aPaperIsAboutItsHome();
    void stepsAreQuarters();
    void nothingDated();
    void townshipsShowTheirCounty();
    void modelAndHeaders();
    void csv();
    void keywordsAreOrderedByTheirContext();

private:
    CoverageTable table(const store::Coverage &coverage, const QString &place = {}, bool withSilent = false) const
    {
        return coverageTable(coverage, *m_gazetteer, place, withSilent);
    }

    std::unique_ptr<place::Gazetteer> m_gazetteer;
};

void CoverageTest::townshipsStandUnderTheirCounties()
{
    const CoverageTable lake = table(lakeside());
    QCOMPARE(lake.first, QDate(2021, 1, 1));
    QCOMPARE(lines(lake), (QStringList{u"微山县 7 . 2"_s, u"  南阳镇 1 . 2"_s, u"  张楼镇 4 . -"_s,
                                       u"鱼台县 - 3 -"_s, u"  王鲁镇 - 3 -"_s}));
    QCOMPARE(lake.articles, 12);
    QCOMPARE(lake.undated, 6);
    QCOMPARE(lake.rows[0].total, 9);
    QCOMPARE(lake.rows[1].total, 3);
    QCOMPARE(lake.mostOfCounty, 7);
    QCOMPARE(lake.issuesAt(1, 1), 18);
}

void CoverageTest::silentTownshipsOnRequest()
{
    const CoverageTable lake = table(lakeside(), {}, true);
    const qsizetype townships = m_gazetteer->children(u"370826"_s).size() + m_gazetteer->children(u"370827"_s).size();
    QCOMPARE(lake.rows.size(), townships + 2);
    const auto silent = std::find_if(lake.rows.cbegin(), lake.rows.cend(),
                                     [](const CoverageRow &row) { return row.name == u"韩庄镇"; });
    QVERIFY(silent != lake.rows.cend());
    QVERIFY(silent->months.isEmpty());
    const int row = int(silent - lake.rows.cbegin());
    QCOMPARE(lake.stepAt(row, 0), 0);
    QCOMPARE(lake.stepAt(row, 2), -1);
}

void CoverageTest::aCountyThatNobodyWroteAbout()
{
    store::Coverage coverage;
    coverage.issues = {{u"湖区日报"_s, january, 20}};
    coverage.homes = {{u"湖区日报"_s, u"3708"_s}};
    QCOMPARE(lines(table(coverage, u"370826"_s)), QStringList{u"微山县 ."_s});
    QVERIFY(table(coverage, u"370826"_s, true).rows.size() > 10);
    QCOMPARE(lines(table(coverage, u"3708"_s)), QStringList());
}

void CoverageTest::papersTellWhatWasImported()
{
    // One article in a hundred does not make 湖区日报 a paper about 鱼台县: its January stays "not imported" there.
    store::Coverage coverage = lakeside();
    QCOMPARE(lines(table(coverage)).at(4), u"  王鲁镇 - 3 -"_s);
    // Unless there is no other.
    coverage.printed.removeLast();
    QCOMPARE(lines(table(coverage)).at(4), u"  王鲁镇 . 3 -"_s);
}

void CoverageTest::aPaperIsAboutItsHome()
{
    store::Coverage coverage = lakeside();
    coverage.homes = {{u"湖区日报"_s, u"3708"_s}};
    QCOMPARE(lines(table(coverage)).at(4), u"  王鲁镇 . 3 -"_s);
    QCOMPARE(table(coverage).issuesAt(4, 1), 22);
}

void CoverageTest::stepsAreQuarters()
{
    store::PlaceMonths town{u"370826"_s, u"370826110"_s, {}};
    for (int month = 0; month < 12; ++month)
        town.months.append({january + month, month < 6 ? 1 : month < 9 ? 5 : 40});
    store::Coverage coverage;
    coverage.places = {town};
    const CoverageTable lake = table(coverage);
    const int row = int(lake.rows.size()) - 1;
    QCOMPARE(lake.steps, (std::array{1, 2, 5}));
    QCOMPARE(lake.stepAt(row, 0), 1);
    QCOMPARE(lake.stepAt(row, 6), 3);
    QCOMPARE(lake.stepAt(row, 9), 4);
}

void CoverageTest::nothingDated()
{
    store::Coverage coverage;
    coverage.undated = 3;
    const CoverageTable none = table(coverage, u"370826"_s, true);
    QCOMPARE(none.months, 0);
    QVERIFY(none.rows.isEmpty());
    QCOMPARE(none.undated, 3);
}

void CoverageTest::townshipsShowTheirCounty()
{
    QCOMPARE(coveragePlace(*m_gazetteer, u"370826110"_s), u"370826"_s);
    QCOMPARE(coveragePlace(*m_gazetteer, u"370826"_s), u"370826"_s);
    QCOMPARE(coveragePlace(*m_gazetteer, u"37"_s), u"37"_s);
    QCOMPARE(coveragePlace(*m_gazetteer, QString()), QString());
}

void CoverageTest::modelAndHeaders()
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setTable(table(lakeside()));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.rowOf(u"370826110"_s), 2);
    QCOMPARE(model.rowOf(u"999"_s), -1);
    QCOMPARE(model.columnOf(QDate(2021, 3, 1)), 2);
    QCOMPARE(model.columnOf(QDate(2021, 4, 1)), -1);
    QCOMPARE(model.columnOf({}), -1);
    const QModelIndex cell = model.index(2, 0);
    QCOMPARE(cell.data(CountRole).toInt(), 4);
    QCOMPARE(cell.data(MonthRole).toDate(), QDate(2021, 1, 1));
    QCOMPARE(cell.data(PlaceCodeRole).toString(), u"370826110"_s);
    QVERIFY(!cell.data(ShareRole).isValid());
    QCOMPARE(model.index(0, 2).data(ShareRole).toDouble(), 2 / 7.0);
    QCOMPARE(model.headerData(2, Qt::Vertical, Qt::DisplayRole).toString(), u"张楼镇"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal, MonthRole).toDate(), QDate(2021, 3, 1));
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

void CoverageTest::csv()
{
    const QByteArray plain = coverageCsv(table(lakeside()), false);
    QCOMPARE(plain, QByteArray("county_code,county,township_code,township,total,2021-01,2021-02,2021-03\r\n"
                               "370826,微山县,,,9,7,0,2\r\n"
                               "370826,微山县,370826103,南阳镇,3,1,0,2\r\n"
                               "370826,微山县,370826110,张楼镇,4,4,0,\r\n"
                               "370827,鱼台县,,,3,,3,\r\n"
                               "370827,鱼台县,370827103,王鲁镇,3,,3,\r\n"));
    QCOMPARE(coverageCsv(table(lakeside()), true), "\xEF\xBB\xBF" + plain);
}

void CoverageTest::aPlaceHasItsYearsAndMonths()
{
    store::Facets facets;
    facets.places.all = 7;
    facets.places.byCode = {{u"370826110"_s, 4}, {u"370826103"_s, 2}, {u"370826"_s, 1}};
    facets.months = {{u"2020-12"_s, 1}, {u"2022-03"_s, 5}};
    store::Imported imported;
    imported.homes = {{u"湖区日报"_s, u"3708"_s}};
    imported.issues = {{u"湖区日报"_s, store::monthNumber(2020, 11), 20}, {u"湖区日报"_s, store::monthNumber(2022, 4), 2}};
    store::PlaceBook book;
    book.aliases = {{u"微湖"_s, u"370826"_s, {}, {}}, {u"南阳"_s, u"370826103"_s, {}, {}}};
    book.positions = {{u"370826"_s, 34.8, 117.1}};
    const lists::PlaceFacts facts = lists::placeFacts(facets, imported, book, *m_gazetteer, u"370826"_s);
    QCOMPARE(facts.years.size(), 3);
    QCOMPARE(facts.years[0].year, 2020);
    QCOMPARE(facts.years[0].articles, 1);
    QCOMPARE(facts.years[0].months[9], lists::notImported);
    QCOMPARE(facts.years[0].months[10], 0); // issues, but no article
    QCOMPARE(facts.years[0].months[11], 1);
    QCOMPARE(facts.years[1].articles, 0);
    QCOMPARE(facts.years[2].months[2], 5);
    QCOMPARE(facts.undated, 1);
    QCOMPARE(facts.townships, 15);
    QCOMPARE(facts.silent, 13);
    QCOMPARE(facts.names.size(), 1);
    QVERIFY(facts.position.has_value());
    // A misread date does not bring the years between.
    facets.months.insert(u"2201-01"_s, 1);
    QCOMPARE(lists::placeFacts(facets, imported, book, *m_gazetteer, u"370826103"_s).years.size(), 4);
}

void CoverageTest::keywordsAreOrderedByTheirContext()
{
    QList<store::Keyword> lines(3);
    lines[0].left = u"镇里的"_s;
    lines[0].words = u"藕"_s;
    lines[0].right = u"，价格"_s;
    lines[0].date = QDate(2021, 3, 1);
    lines[1].left = u"挖出了白"_s;
    lines[1].words = u"藕"_s;
    lines[1].right = u"田里"_s;
    lines[2].left = u"今年的"_s;
    lines[2].words = u"藕"_s;
    lines[2].right = u"塘边"_s;
    lines[2].date = QDate(2020, 5, 1);
    QCOMPARE(keywordOrder(lines, KeywordSort::List), (QList<int>{0, 1, 2}));
    QCOMPARE(keywordOrder(lines, KeywordSort::Left), (QList<int>{1, 0, 2})); // bai; de li, de nian
    QCOMPARE(keywordOrder(lines, KeywordSort::Right), (QList<int>{0, 2, 1})); // the mark, tang, tian
    QCOMPARE(keywordOrder(lines, KeywordSort::Date), (QList<int>{1, 2, 0}));
    const auto gazetteer = place::Gazetteer::builtIn();
    QCOMPARE(keywordCsv(lines.first(1), *gazetteer, false),
             QByteArray("left,hit,right,id,headline,date,paper,page_no,page,county,township,township_code,note\r\n"
                        "镇里的,藕,，价格,0,,2021-03-01,,,,,,,\r\n"));
}

QTEST_MAIN(CoverageTest)
#include "coverage_test.moc"
