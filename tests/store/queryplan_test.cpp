// With a million articles a list must come through an index: asks SQLite how it would answer.
#include "core/store/connection.h"
#include "core/store/filtersql.h"
#include "tests/store/print.h"
#include "tests/store/samplepage.h"

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::store;
using namespace jianbao::store::testing;

namespace {

QString planOf(const Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto steps = connection.list(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, values, [](Statement &row) {
        row.take<int>();
        row.take<int>();
        row.take<int>();
        return row.take<QString>();
    });
    EXPECT_TRUE(steps) << steps.error().detail.toStdString();
    return QStringList(*steps).join(u'\n');
}

QString listPlan(const Connection &connection, const ArticleFilter &filter, const ArticleSort &sort = {})
{
    const Condition condition = conditionOf(filter);
    return planOf(connection, QStringLiteral("SELECT a.id FROM articles a") + condition.where() + orderOf(sort),
                  condition.values);
}

struct QueryPlan : ::testing::Test {
    SmallTown town;
    std::unique_ptr<Connection> connection = *Connection::open(town.sample.path(), OpenMode::ReadOnly);

    void expectIndex(const QString &plan, const char *index)
    {
        EXPECT_TRUE(plan.contains(QString::fromLatin1(index))) << plan.toStdString();
        EXPECT_FALSE(plan.contains(QStringLiteral("TEMP B-TREE FOR ORDER BY"))) << plan.toStdString();
    }
};

} // namespace

TEST_F(QueryPlan, ListsOfAPlaceByDateAreReadOffAnIndex)
{
    ArticleFilter filter;
    expectIndex(listPlan(*connection, filter), "articles_by_date");
    filter.placeCode = QStringLiteral("370826101");
    expectIndex(listPlan(*connection, filter), "articles_by_township");
    filter.placeCode = QStringLiteral("370826");
    expectIndex(listPlan(*connection, filter), "articles_by_county");
    filter.placeCode = QStringLiteral("3708");
    expectIndex(listPlan(*connection, filter), "articles_by_prefecture");
    filter.placeCode = QStringLiteral("37");
    expectIndex(listPlan(*connection, filter), "articles_by_province");
    filter = {};
    filter.withoutTownship = true;
    expectIndex(listPlan(*connection, filter), "articles_by_township");
    filter = {};
    filter.unread = true;
    expectIndex(listPlan(*connection, filter), "articles_unread");
    filter = {};
    filter.starred = true;
    expectIndex(listPlan(*connection, filter), "articles_starred");
}

TEST_F(QueryPlan, EveryOrderHasItsIndex)
{
    const QHash<SortKey, const char *> indexes = {
        {SortKey::Date, "articles_by_date"},   {SortKey::Headline, "articles_by_headline"},
        {SortKey::Place, "articles_by_place"}, {SortKey::Contributor, "articles_by_contributor"},
        {SortKey::Paper, "articles_by_paper"}, {SortKey::Doubt, "articles_by_doubt"}};
    for (auto entry = indexes.cbegin(); entry != indexes.cend(); ++entry) {
        expectIndex(listPlan(*connection, {}, {entry.key(), Qt::AscendingOrder}), entry.value());
        const QString descending = listPlan(*connection, {}, {entry.key(), Qt::DescendingOrder});
        EXPECT_TRUE(descending.contains(QString::fromLatin1(entry.value()))) << descending.toStdString();
    }
}

TEST_F(QueryPlan, TheDoubtfulAreListedLeastCertainFirst)
{
    ArticleFilter filter;
    filter.doubtful = true;
    expectIndex(listPlan(*connection, filter, {SortKey::Doubt, Qt::AscendingOrder}), "articles_by_doubt");
}
