// The article list: spine and windows, what is read when, what stays when the library changes.
#include "core/lists/articlelistmodel.h"
#include "core/lists/articlemime.h"
#include "core/store/articlestore.h"
#include "core/store/tagstore.h"
#include "tests/lists/modeltext.h"
#include "tests/store/samplepage.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace jianbao;
using lists::ArticleListModel;
using store::testing::SmallTown;

namespace {

QString line(const QModelIndex &index)
{
    QStringList cells;
    for (int column = 0; column < ArticleListModel::ColumnCount; ++column)
        cells.append(index.siblingAtColumn(column).data().toString());
    return cells.join(u'|');
}

} // namespace

class ArticleListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = place::Gazetteer::builtIn();
        QVERIFY(loaded.has_value());
        m_gazetteer = std::make_unique<place::Gazetteer>(std::move(*loaded));
    }
    void init();
    void cleanup();
    void showsArticlesOnceTheirWindowHasCome();
    void anotherFilterReplacesTheRows();
    void onlyTheLastOfQuickRequestsIsShown();
    void readsOnlyWindowsThatAreLookedAt();
    void knowsWhatIsUnread();
    void refreshReadsRowsAgainAndLeavesThemInPlace();
    void reloadKeepsOneArticleThatLeftTheFilter();
    void reloadOfTheSameRowsResetsNothing();
    void searchGivesSnippets();
    void findsRowsById();
    void dragsIds();

private:
    void load(const store::ArticleFilter &filter = {}, const store::ArticleSort &sort = {});
    // All rows as text, after their windows have been read.
    QStringList text();
    QList<ArticleId> addMany(int count);

    std::unique_ptr<place::Gazetteer> m_gazetteer;
    std::unique_ptr<SmallTown> m_town;
    std::unique_ptr<store::LibraryThread> m_reader;
    std::unique_ptr<ArticleListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ArticleListModelTest::init()
{
    m_town = std::make_unique<SmallTown>();
    auto thread = store::LibraryThread::start(m_town->sample.path(), store::OpenMode::ReadWrite);
    QVERIFY(thread.has_value());
    m_reader = std::move(*thread);
    m_model = std::make_unique<ArticleListModel>(*m_reader, *m_gazetteer);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ArticleListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_reader.reset();
    m_town.reset();
}

void ArticleListModelTest::load(const store::ArticleFilter &filter, const store::ArticleSort &sort)
{
    QSignalSpy loaded(m_model.get(), &ArticleListModel::loaded);
    m_model->show(filter, sort);
    QVERIFY(loaded.wait());
    QVERIFY(!m_model->isLoading());
}

QStringList ArticleListModelTest::text()
{
    testing::modelText(*m_model, line);
    const auto allRead = [this] {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!m_model->index(row, 0).data(lists::ArticleRowRole).isValid())
                return false;
        }
        return true;
    };
    return QTest::qWaitFor(allRead) ? testing::modelText(*m_model, line) : QStringList();
}

QList<ArticleId> ArticleListModelTest::addMany(int count)
{
    QList<store::testing::SampleArticle> articles;
    for (int i = 0; i < count; ++i)
        articles.append({.headline = QStringLiteral("第%1号渔塘清淤").arg(i), .township = QStringLiteral("370826103")});
    return m_town->sample.add(store::testing::samplePage(QStringLiteral("many.txt"), QStringLiteral("湖畔晚报"),
                                                         QDate(2019, 5, 1), QStringLiteral("7"), articles));
}

void ArticleListModelTest::showsArticlesOnceTheirWindowHasCome()
{
    const auto tag = m_town->library().tags().add(store::testing::sampleTag(QStringLiteral("莲藕")));
    QVERIFY(tag.has_value());
    QVERIFY(m_town->library().tags().assign({m_town->lotus}, tag->id).has_value());
    m_model->setTags({*tag});
    load();
    QCOMPARE(m_model->rowCount(), 6);
    QVERIFY(!m_model->index(0, 0).data(lists::ArticleRowRole).isValid()); // asked for, not waited for
    const QStringList expected{
        QStringLiteral("小学新添图书角||韩庄镇|微山县|湖畔晚报|2021-04-02|5||"),
        QStringLiteral("湖上起了薄雾，远处的渔船只剩一个影子。||||湖畔晚报|2021-04-02|5||"),
        QStringLiteral("千亩藕田迎来采收季|湖区产业见闻|韩庄镇|微山县|湖畔晚报|2021-03-20|2|苏禾 白舟|莲藕"),
        QStringLiteral("便民桥通车||欢城镇|微山县|湖畔晚报|2021-03-20|2|安歌|"),
        QStringLiteral("全县春耕用肥备足|||微山县|湖畔晚报|2021-03-20|2||"),
        QStringLiteral("冬茶园里护苗忙|||海盐县|茶乡日报|2020-12-31|A1||"),
    };
    QStringList shown = text();
    shown.last().replace(QStringLiteral("330483104"), QString()); // a made-up township is shown by its code
    QCOMPARE(shown.mid(0, 5), expected.mid(0, 5));
    QVERIFY(shown.last().startsWith(u"冬茶园里护苗忙|"));
}

void ArticleListModelTest::anotherFilterReplacesTheRows()
{
    load();
    store::ArticleFilter lakeTown;
    lakeTown.placeCode = QStringLiteral("370826101");
    load(lakeTown, {store::SortKey::Date, Qt::AscendingOrder});
    QCOMPARE(m_model->ids(), (QList<ArticleId>{m_town->lotus, m_town->school}));
    QCOMPARE(m_model->filter(), lakeTown);
}

void ArticleListModelTest::onlyTheLastOfQuickRequestsIsShown()
{
    QSignalSpy loaded(m_model.get(), &ArticleListModel::loaded);
    QSignalSpy failed(m_model.get(), &ArticleListModel::failed);
    for (const char *code : {"37", "3708", "370826", "370826102"}) {
        store::ArticleFilter filter;
        filter.placeCode = QString::fromLatin1(code);
        m_model->show(filter, {});
    }
    QVERIFY(loaded.wait());
    QTest::qWait(50);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(m_model->ids(), QList<ArticleId>{m_town->bridge});
}

void ArticleListModelTest::readsOnlyWindowsThatAreLookedAt()
{
    m_tester.reset(); // it looks at rows itself
    addMany(1000);
    load();
    QCOMPARE(m_model->rowCount(), 1006);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QModelIndex row = m_model->index(700, 0);
    QVERIFY(!row.data().isValid());
    QVERIFY(QTest::qWaitFor([&] { return row.data().isValid(); }));
    QCOMPARE(row.data().toString(), QStringLiteral("第694号渔塘清淤"));
    QTest::qWait(100); // the neighbours come by themselves, nothing else
    QCOMPARE(changed.size(), 3);
    QVERIFY(m_model->index(600, 0).data().isValid());
    QVERIFY(!m_model->index(5, 0).data().isValid());
}

void ArticleListModelTest::knowsWhatIsUnread()
{
    QVERIFY(m_town->library().articles().setRead({m_town->school, m_town->lotus, m_town->county}, true).has_value());
    QSignalSpy unread(m_model.get(), &ArticleListModel::unreadChanged);
    load();
    QVERIFY(!unread.isEmpty() || unread.wait());
    QVERIFY(m_model->isUnreadKnown());
    QCOMPARE(m_model->unreadCount(), 3);
    QCOMPARE(m_model->idAt(m_model->nextUnread(0)), m_town->nowhere);
    QCOMPARE(m_model->idAt(m_model->nextUnread(2)), m_town->bridge);
    QCOMPARE(m_model->nextUnread(6), -1);
}

void ArticleListModelTest::refreshReadsRowsAgainAndLeavesThemInPlace()
{
    store::ArticleFilter onlyUnread;
    onlyUnread.unread = true;
    load(onlyUnread);
    text();
    QTRY_COMPARE(m_model->unreadCount(), 6);
    QVERIFY(m_town->library().articles().setRead({m_town->bridge}, true).has_value());
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->refresh({m_town->bridge});
    const QModelIndex bridge = m_model->index(m_model->rowOf(m_town->bridge), 0);
    QVERIFY(QTest::qWaitFor([&] { return bridge.data(lists::ArticleRowRole).value<store::ArticleRow>().read; }));
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(m_model->unreadCount(), 5);
    QCOMPARE(m_model->idAt(m_model->nextUnread(bridge.row())), m_town->county);
}

void ArticleListModelTest::reloadKeepsOneArticleThatLeftTheFilter()
{
    store::ArticleFilter onlyUnread;
    onlyUnread.unread = true;
    load(onlyUnread);
    const QList<ArticleId> before = m_model->ids();
    QVERIFY(m_town->library().articles().setRead({m_town->lotus, m_town->bridge}, true).has_value());
    QSignalSpy loaded(m_model.get(), &ArticleListModel::loaded);
    m_model->reload(m_town->bridge);
    QVERIFY(loaded.wait());
    QList<ArticleId> expected = before;
    expected.removeOne(m_town->lotus);
    QCOMPARE(m_model->ids(), expected);
}

void ArticleListModelTest::reloadOfTheSameRowsResetsNothing()
{
    load();
    const QStringList before = text();
    QSignalSpy loaded(m_model.get(), &ArticleListModel::loaded);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->reload();
    QVERIFY(loaded.wait());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(testing::modelText(*m_model, line), before); // shown as they were while they are read again
}

void ArticleListModelTest::searchGivesSnippets()
{
    store::ArticleFilter search;
    search.query = *search::parseQuery(QStringLiteral("藕田"));
    load(search);
    text();
    const auto row = m_model->index(m_model->rowOf(m_town->lotus), 0).data(lists::ArticleRowRole).value<store::ArticleRow>();
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(row.headlineHits, (QList<TextRange>{{2, 4}}));
    QVERIFY(row.snippet.text.contains(u"藕田"));
}

void ArticleListModelTest::findsRowsById()
{
    load();
    QCOMPARE(m_model->rowOf(m_town->county), 4);
    QCOMPARE(m_model->rowOf(12345), -1);
    QCOMPARE(m_model->rowsOf({m_town->tea, 12345, m_town->school}), (QList<int>{0, 5}));
    QCOMPARE(m_model->idAt(-1), 0);
    QCOMPARE(m_model->idAt(6), 0);
}

void ArticleListModelTest::dragsIds()
{
    load();
    const std::unique_ptr<QMimeData> mime(
        m_model->mimeData({m_model->index(0, 0), m_model->index(0, 1), m_model->index(3, 0)}));
    QCOMPARE(lists::articlesIn(*mime), (QList<ArticleId>{m_town->school, m_town->bridge}));
    QVERIFY(m_model->flags(m_model->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
}

QTEST_GUILESS_MAIN(ArticleListModelTest)
#include "articlelistmodel_test.moc"
