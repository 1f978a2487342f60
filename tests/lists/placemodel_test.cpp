// The tree of places: what joins what, order, counts, filter, articles dropped.
#include "core/lists/articlemime.h"
#include "core/lists/placemodel.h"
#include "core/store/coveragestore.h"
#include "tests/lists/modeltext.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace jianbao;
using lists::FixedRow;
using lists::PlaceModel;

namespace {

QString line(const QModelIndex &index)
{
    const int fixed = index.data(lists::FixedRowRole).toInt();
    const QString name = fixed != 0 ? QStringLiteral("#%1").arg(fixed) : index.data().toString();
    return name + u' ' + QString::number(index.data(lists::CountRole).toInt());
}

QStringList placesOnly(const PlaceModel &model)
{
    return testing::modelText(model, line).filter(QRegularExpression(QStringLiteral("^ *[^#]")));
}

QString code(const char *digits)
{
    return QString::fromLatin1(digits);
}

// 微山县 with three townships and two articles about the county, one township of 鱼台县, one of 沛县.
store::PlaceCounts lakeside()
{
    store::PlaceCounts counts;
    counts.byCode = {{code("370826"), 2},    {code("370826110"), 36}, {code("370826103"), 52},
                     {code("370826002"), 39}, {code("370827103"), 28}, {code("320322101"), 4}};
    counts.unreadByCode = {{code("370826103"), 3}, {code("320322101"), 1}};
    counts.all = 173;
    counts.unread = 4;
    counts.starred = 8;
    counts.doubtful = 5;
    counts.withoutTownship = 14;
    return counts;
}

} // namespace

class PlaceModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = place::Gazetteer::builtIn();
        QVERIFY(loaded.has_value());
        m_gazetteer = std::make_unique<place::Gazetteer>(std::move(*loaded));
    }
    void standsInPinyinOrderWithSumsAndJoinedLevels();
    void aMunicipalityHasNoShellBetween();
    void fixedRowsGoWhileFiltering();
    void theFilterKeepsMatchesWithWhatIsAboveThem_data();
    void theFilterKeepsMatchesWithWhatIsAboveThem();
    void theBestMatchComesFirst();
    void countsUnderASearchMoveNoRow();
    void countsOfAWholeProvinceMoveNoRow();
    void theSamePlacesDoNotResetTheModel();
    void whereMentionsCountLevelsHaveTheirOwnTotals();
    void emptyTownshipsComeWhenAsked();
    void joinedLevelsAreFoundByTheirCodes();
    void readingOnFindsTheNextUnreadPlace();
    void takesArticlesOnCountiesAndTownships();
    void showsCodesThatTheGazetteerDoesNotKnow();
    void barsAddUpAndTellSilenceFromWhatNobodyImported();
    void savedSearchesStandAboveThePlaces();

private:
    // As the worker of the window does it; the tree stays the same object while the places are the same.
    void setPlaces(PlaceModel &model, const store::PlaceCounts &library, const store::PlaceCounts &shown,
                   bool whole = false, const store::Imported &imported = {})
    {
        const QSet<QString> codes = lists::codesWithArticles(library);
        if (&model != m_model || codes != m_codes || whole != m_whole)
            m_tree = std::make_shared<const lists::PlaceTree>(lists::placeTree(*m_gazetteer, codes, whole));
        m_model = &model;
        m_codes = codes;
        m_whole = whole;
        model.show(m_tree, lists::placeFigures(*m_tree, library, shown,
                                               lists::importedMonths(*m_tree, *m_gazetteer, imported, shown.firstMonth)));
    }

    PlaceModel *m_model = nullptr;
    QSet<QString> m_codes;
    bool m_whole = false;
    std::shared_ptr<const lists::PlaceTree> m_tree;
    std::unique_ptr<place::Gazetteer> m_gazetteer;
};

void PlaceModelTest::standsInPinyinOrderWithSumsAndJoinedLevels()
{
    PlaceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    setPlaces(model, lakeside(), lakeside());
    const QStringList expected{
        QStringLiteral("#1 173"),
        QStringLiteral("#2 4"),
        QStringLiteral("#3 8"),
        QStringLiteral("#4 5"),
        QStringLiteral("#5 14"),
        QStringLiteral("江苏省 › 徐州市 › 沛县 › 龙固镇 4"),
        QStringLiteral("山东省 › 济宁市 157"),
        QStringLiteral("  微山县 129"),
        QStringLiteral("    南阳镇 52"),
        QStringLiteral("    张楼镇 36"),
        QStringLiteral("    昭阳街道 39"),
        QStringLiteral("  鱼台县 › 王鲁镇 28"),
    };
    QCOMPARE(testing::modelText(model, line), expected);
}

void PlaceModelTest::aMunicipalityHasNoShellBetween()
{
    PlaceModel model;
    store::PlaceCounts counts;
    counts.byCode = {{code("110101001"), 3}, {code("110101002"), 1}};
    setPlaces(model, counts, counts);
    const QStringList expected{QStringLiteral("北京市 › 东城区 4"), QStringLiteral("  东华门街道 3"),
                               QStringLiteral("  景山街道 1")};
    QCOMPARE(placesOnly(model), expected);
}

void PlaceModelTest::fixedRowsGoWhileFiltering()
{
    PlaceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    setPlaces(model, lakeside(), lakeside());
    QCOMPARE(model.indexOf(FixedRow::ToCheck).data(lists::CountRole).toInt(), 5);
    model.setFilter(QStringLiteral("zlz"));
    QVERIFY(model.isFiltered());
    QVERIFY(!model.indexOf(FixedRow::All).isValid());
    model.setFilter({});
    QVERIFY(model.indexOf(FixedRow::All).isValid());
    QCOMPARE(model.rowCount(), 7);
}

void PlaceModelTest::theFilterKeepsMatchesWithWhatIsAboveThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const QStringList zhanglou{QStringLiteral("山东省 › 济宁市 157"), QStringLiteral("  微山县 129"),
                               QStringLiteral("    张楼镇 36")};
    QTest::newRow("characters") << QStringLiteral("张楼") << zhanglou;
    QTest::newRow("pinyin") << QStringLiteral("zhanglou") << zhanglou;
    QTest::newRow("initials") << QStringLiteral("zlz") << zhanglou;
    QTest::newRow("open composition") << QStringLiteral("zhang'l") << zhanglou;
    QTest::newRow("a joined level") << QStringLiteral("peix")
                                    << QStringList{QStringLiteral("江苏省 › 徐州市 › 沛县 › 龙固镇 4")};
    QTest::newRow("a county alone") << QStringLiteral("微山县")
                                    << QStringList{QStringLiteral("山东省 › 济宁市 157"), QStringLiteral("  微山县 129")};
    QTest::newRow("nothing") << QStringLiteral("qqq") << QStringList();
}

void PlaceModelTest::theFilterKeepsMatchesWithWhatIsAboveThem()
{
    QFETCH(const QString, typed);
    PlaceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    setPlaces(model, lakeside(), lakeside());
    model.setFilter(typed);
    QTEST(placesOnly(model), "expected");
}

void PlaceModelTest::theBestMatchComesFirst()
{
    PlaceModel model;
    store::PlaceCounts counts; // 张寨镇 and 张庄镇 stand before 张楼镇 and 昭阳街道
    counts.byCode = {{code("320322108"), 1}, {code("320322109"), 1}, {code("370826110"), 1}, {code("370826002"), 1}};
    setPlaces(model, counts, counts);
    model.setFilter(QStringLiteral("zlz"));
    QCOMPARE(model.firstMatch().data(lists::PlaceCodeRole).toString(), code("370826110"));
    model.setFilter(QStringLiteral("zhang"));
    QCOMPARE(model.firstMatch().data().toString(), QStringLiteral("张寨镇"));
    QVERIFY(model.firstMatch().data(lists::MatchRole).toBool());
    QVERIFY(!model.firstMatch().parent().data(lists::MatchRole).toBool());
    model.setFilter(QStringLiteral("qqq"));
    QVERIFY(!model.firstMatch().isValid());
}

void PlaceModelTest::countsUnderASearchMoveNoRow()
{
    PlaceModel model;
    setPlaces(model, lakeside(), lakeside());
    const QPersistentModelIndex zhanglou = model.indexOf(code("370826110"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    store::PlaceCounts found;
    found.byCode = {{code("370826110"), 5}, {code("370827103"), 1}};
    found.all = 6;
    setPlaces(model, lakeside(), found);
    QCOMPARE(resets.size(), 0);
    QVERIFY(zhanglou.isValid());
    QCOMPARE(line(zhanglou), QStringLiteral("张楼镇 5"));
    QCOMPARE(line(zhanglou.parent()), QStringLiteral("微山县 5"));
    QCOMPARE(line(model.indexOf(code("370826103"))), QStringLiteral("南阳镇 0"));
    QCOMPARE(line(model.indexOf(FixedRow::All)), QStringLiteral("#1 6"));
    QCOMPARE(line(model.indexOf(code("37"))), QStringLiteral("山东省 › 济宁市 6"));
}

void PlaceModelTest::countsOfAWholeProvinceMoveNoRow()
{
    PlaceModel model;
    QAbstractItemModelTester tester(&model);
    store::PlaceCounts counts;
    QStringList townships;
    for (const place::Place *prefecture : m_gazetteer->children(code("37")))
        for (const place::Place *county : m_gazetteer->children(prefecture->code))
            for (const place::Place *township : m_gazetteer->children(county->code)) {
                townships.append(township->code);
                counts.byCode[township->code] = 2;
            }
    QVERIFY(townships.size() > 1000);
    setPlaces(model, counts, counts);
    const QPersistentModelIndex zhanglou = model.indexOf(code("370826110"));
    QCOMPARE(line(model.indexOf(code("37"))), QStringLiteral("山东省 %1").arg(2 * townships.size()));
    store::PlaceCounts found;
    for (const QString &township : townships)
        found.byCode[township] = 1;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    setPlaces(model, counts, found);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(zhanglou, model.indexOf(code("370826110")));
    QCOMPARE(line(zhanglou), QStringLiteral("张楼镇 1"));
    QCOMPARE(line(model.indexOf(code("37"))), QStringLiteral("山东省 %1").arg(townships.size()));
}

void PlaceModelTest::theSamePlacesDoNotResetTheModel()
{
    PlaceModel model;
    setPlaces(model, lakeside(), lakeside());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    store::PlaceCounts more = lakeside();
    more.byCode[code("370826110")] += 2;
    setPlaces(model, more, more);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(line(model.indexOf(code("370826110"))), QStringLiteral("张楼镇 38"));
    more.byCode[code("370826101")] = 1;
    setPlaces(model, more, more);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(line(model.indexOf(code("370826101"))), QStringLiteral("韩庄镇 1"));
}

void PlaceModelTest::whereMentionsCountLevelsHaveTheirOwnTotals()
{
    // An article that names two townships counts for each, but once for their county.
    PlaceModel model;
    store::PlaceCounts counts;
    counts.byCode = {{code("370826110"), 2}, {code("370826103"), 2}};
    counts.totals = {{code("370826110"), 2}, {code("370826103"), 2}, {code("370826"), 3}, {code("3708"), 3}, {code("37"), 3}};
    setPlaces(model, counts, counts);
    QCOMPARE(placesOnly(model), (QStringList{QStringLiteral("山东省 › 济宁市 › 微山县 3"), QStringLiteral("  南阳镇 2"),
                                             QStringLiteral("  张楼镇 2")}));
    counts.totals.clear();
    setPlaces(model, counts, counts);
    QCOMPARE(placesOnly(model).first(), QStringLiteral("山东省 › 济宁市 › 微山县 4"));
}

void PlaceModelTest::emptyTownshipsComeWhenAsked()
{
    PlaceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    setPlaces(model, lakeside(), lakeside());
    setPlaces(model, lakeside(), lakeside(), true);
    const QModelIndex weishan = model.indexOf(code("370826"));
    QCOMPARE(model.rowCount(weishan), 15);
    QCOMPARE(line(model.index(0, 0, weishan)), QStringLiteral("傅村街道 0"));
    QCOMPARE(line(model.indexOf(code("370827"))), QStringLiteral("鱼台县 28")); // no longer joined
    setPlaces(model, lakeside(), lakeside());
    QCOMPARE(model.rowCount(model.indexOf(code("370826"))), 3);
}

void PlaceModelTest::joinedLevelsAreFoundByTheirCodes()
{
    PlaceModel model;
    setPlaces(model, lakeside(), lakeside());
    QCOMPARE(model.indexOf(code("3203")), model.indexOf(code("320322101")));
    QCOMPARE(model.indexOf(code("37")).data(lists::PlaceCodeRole).toString(), code("3708"));
    QVERIFY(!model.indexOf(code("44")).isValid());
    QVERIFY(!model.indexOf(QString()).isValid());
}

void PlaceModelTest::readingOnFindsTheNextUnreadPlace()
{
    PlaceModel model;
    setPlaces(model, lakeside(), lakeside());
    QCOMPARE(model.nextUnread({}), code("320322101"));
    QCOMPARE(model.nextUnread(code("320322101")), code("370826103"));
    QCOMPARE(model.nextUnread(code("3203")), code("370826103"));
    QCOMPARE(model.nextUnread(code("370826103")), QString());
    QCOMPARE(model.nextUnread(code("370826")), QString()); // what it holds is read with it
}

void PlaceModelTest::takesArticlesOnCountiesAndTownships()
{
    PlaceModel model;
    setPlaces(model, lakeside(), lakeside());
    QSignalSpy drops(&model, &PlaceModel::articlesDropped);
    const auto mime = lists::articleMime({7, 9});
    const auto drop = [&](const QModelIndex &on) { return model.dropMimeData(mime.get(), Qt::CopyAction, -1, -1, on); };
    QVERIFY(drop(model.indexOf(code("370826110"))));
    QCOMPARE(drops.takeFirst(), (QVariantList{QVariant::fromValue(QList<ArticleId>{7, 9}), code("370826110")}));
    QVERIFY(drop(model.indexOf(code("370826"))));
    QVERIFY(!drop(model.indexOf(code("3708"))));
    QVERIFY(!drop(model.indexOf(FixedRow::All)));
    QMimeData text;
    text.setText(QStringLiteral("7"));
    QVERIFY(!model.canDropMimeData(&text, Qt::CopyAction, -1, -1, model.indexOf(code("370826110"))));
}

void PlaceModelTest::showsCodesThatTheGazetteerDoesNotKnow()
{
    PlaceModel model;
    store::PlaceCounts counts;
    counts.byCode = {{code("999999999"), 2}};
    setPlaces(model, counts, counts);
    QCOMPARE(placesOnly(model), QStringList{QStringLiteral("999999999 2")});
}

void PlaceModelTest::barsAddUpAndTellSilenceFromWhatNobodyImported()
{
    const auto bars = [](const QModelIndex &index) {
        QStringList all;
        for (const int articles : index.data(lists::BarsRole).value<lists::MonthBars>())
            all.append(articles == lists::notImported ? QStringLiteral("-") : QString::number(articles));
        return all.join(u' ');
    };
    PlaceModel model;
    store::PlaceCounts counts = lakeside();
    counts.firstMonth = store::monthNumber(2020, 4);
    counts.months[code("370826110")] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3};
    counts.months[code("370826")] = {0, 0, 0, 0, 0, 0, 0, 0, 1};
    store::Imported imported;
    imported.homes = {{QStringLiteral("湖区日报"), code("370826")}};
    for (int month = 7; month < 12; ++month)
        imported.issues.append({QStringLiteral("湖区日报"), counts.firstMonth + month, 20});
    setPlaces(model, counts, counts, false, imported);
    QCOMPARE(bars(model.indexOf(code("370826110"))), QStringLiteral("- - - - - - - 0 0 2 0 3"));
    QCOMPARE(bars(model.indexOf(code("370826103"))), QStringLiteral("- - - - - - - 0 0 0 0 0"));
    QCOMPARE(bars(model.indexOf(code("3708"))), QStringLiteral("- - - - - - - 0 1 2 0 3"));
    QCOMPARE(bars(model.indexOf(code("370827"))), QStringLiteral("- - - - - - - - - - - -"));
    QVERIFY(!model.indexOf(FixedRow::All).data(lists::BarsRole).isValid());
}

void PlaceModelTest::savedSearchesStandAboveThePlaces()
{
    PlaceModel model;
    QAbstractItemModelTester tester(&model);
    setPlaces(model, lakeside(), lakeside());
    const QStringList before = testing::modelText(model, line);
    const store::SavedSearch lotus{3, QStringLiteral("莲藕"), QStringLiteral("莲藕 OR 藕田")};
    const store::SavedSearch market{7, QStringLiteral("早市"), QStringLiteral("标题:早市")};
    model.setSaved({lotus, market});
    const QStringList rows{QStringLiteral("#6 0"), QStringLiteral("  #7 0"), QStringLiteral("  #7 0")};
    QCOMPARE(testing::modelText(model, line), before.mid(0, 5) + rows + before.mid(5));
    const QModelIndex row = model.indexOfSaved(7);
    QCOMPARE(row.data().toString(), market.name);
    QCOMPARE(row.data(lists::SavedSearchRole).value<store::SavedSearch>(), market);
    QCOMPARE(row.parent(), model.indexOf(FixedRow::SavedSearches));
    QVERIFY(!row.flags().testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.indexOf(code("370826110")).data().toString(), QStringLiteral("张楼镇"));
    // Counts come one by one; one that cannot be read has none.
    QVERIFY(!row.data(lists::CountRole).isValid());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setSavedCount(7, 12);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(row.data(lists::CountRole).toInt(), 12);
    model.setSavedCount(3, failure(ErrorKind::BadQuery, lotus.expression, {}, 3));
    QCOMPARE(model.indexOfSaved(3).data(lists::ErrorRole).value<Error>().position, 3);
    // A name goes to whoever keeps them, and comes back from there.
    QSignalSpy renames(&model, &PlaceModel::savedRenameRequested);
    QVERIFY(!model.setData(row, QStringLiteral(" "), Qt::EditRole));
    QVERIFY(model.setData(row, QStringLiteral(" 集市 "), Qt::EditRole));
    QCOMPARE(renames.takeFirst(), (QVariantList{SavedSearchId(7), QStringLiteral("集市")}));
    QCOMPARE(model.indexOfSaved(7).data().toString(), market.name);
    // The filter finds them by name; a place that meets it as well goes first.
    model.setFilter(QStringLiteral("zaosh"));
    QCOMPARE(testing::modelText(model, line), (QStringList{QStringLiteral("#6 0"), QStringLiteral("  #7 12")}));
    QCOMPARE(model.firstMatch(), model.indexOfSaved(7));
    model.setSaved({lotus, {7, QStringLiteral("张楼"), market.expression}});
    model.setFilter(QStringLiteral("zlz"));
    QCOMPARE(model.firstMatch().data(lists::PlaceCodeRole).toString(), code("370826110"));
    model.setFilter({});
    model.setSaved({});
    QCOMPARE(testing::modelText(model, line), before);
}

QTEST_GUILESS_MAIN(PlaceModelTest)
#include "placemodel_test.moc"
