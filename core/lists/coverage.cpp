#include "core/lists/coverage.h"

#include "core/lists/papersabout.h"
#include "core/text/collate.h"

#include <QMap>

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <numeric>

namespace jianbao::lists {

using store::PlaceMonths;

namespace {

struct Span {
    int first = std::numeric_limits<int>::max();
    int last = std::numeric_limits<int>::min();

    void take(int month)
    {
        first = std::min(first, month);
        last = std::max(last, month);
    }
    [[nodiscard]] int months() const { return last < first ? 0 : last - first + 1; }
};

struct County {
    QList<PlaceMonth> months;
    QHash<QString, QList<PlaceMonth>> townships;
};

QString nameOf(const place::Gazetteer &gazetteer, const QString &code)
{
    const place::Place *place = gazetteer.byCode(code);
    return place ? place->name : code;
}

bool isNews(int articles)
{
    return articles > 0;
}

int articlesOf(const PlaceMonth &month)
{
    return month.articles;
}

std::array<int, 3> stepsOf(const QList<CoverageRow> &rows)
{
    QList<int> months;
    for (const CoverageRow &row : rows) {
        if (!row.isCounty)
            std::transform(row.months.cbegin(), row.months.cend(), std::back_inserter(months), articlesOf);
    }
    return lists::stepsOf(std::move(months));
}

class CoverageBuilder
{
public:
    CoverageBuilder(const store::Coverage &coverage, const place::Gazetteer &gazetteer, bool withSilent)
        : m_coverage(coverage), m_gazetteer(gazetteer), m_papers(coverage), m_withSilent(withSilent)
    {
        for (const PlaceMonths &place : coverage.places)
            m_counties[place.county];
    }

    void addCounty(const QString &code) { m_counties[code]; }

    CoverageTable table()
    {
        measure();
        for (const PlaceMonths &place : m_coverage.places)
            add(place);
        m_table.undated = m_coverage.undated;
        m_table.months = m_span.months();
        if (m_table.months == 0)
            return m_table;
        m_table.first = QDate(m_span.first / 12, m_span.first % 12 + 1, 1);
        for (const QString &code : inOrder(m_counties.keys()))
            addRows(code, m_counties[code]);
        m_table.steps = stepsOf(m_table.rows);
        return m_table;
    }

private:
    // From the first to the last month of which there is anything about these counties.
    void measure()
    {
        for (const PlaceMonths &place : m_coverage.places) {
            m_span.take(place.months.first().month);
            m_span.take(place.months.last().month);
        }
        for (auto county = m_counties.cbegin(); county != m_counties.cend(); ++county)
            m_papers.eachMonth(county.key(), [this](const store::PaperMonth &month) { m_span.take(month.month); });
    }

    void add(const PlaceMonths &place)
    {
        County &county = m_counties[place.county];
        (place.township.isEmpty() ? county.months : county.townships[place.township]) = place.months;
    }

    [[nodiscard]] QList<int> issuesOf(const QString &county) const
    {
        QList<int> issues(m_span.months(), 0);
        m_papers.eachMonth(county, [&](const store::PaperMonth &month) {
            issues[month.month - m_span.first] += month.issues;
        });
        return issues;
    }

    // By pinyin of the whole path, so that neighbours stand together.
    [[nodiscard]] QStringList inOrder(const QStringList &codes) const
    {
        QMap<std::pair<QByteArray, QString>, QString> keyed;
        for (const QString &code : codes) {
            const QStringList path = m_gazetteer.path(code);
            keyed.insert({m_collator.sortKey(path.isEmpty() ? code : path.join(u' ')), code}, code);
        }
        return keyed.values();
    }

    void addRows(const QString &code, County &county)
    {
        const int number = int(m_table.counties.size());
        m_table.counties.append({code, nameOf(m_gazetteer, code), issuesOf(code)});
        const auto append = [&](const QString &of, bool isCounty, const QList<PlaceMonth> &months) {
            const int total = std::transform_reduce(months.cbegin(), months.cend(), 0, std::plus(), articlesOf);
            m_table.rows.append({of, nameOf(m_gazetteer, of), isCounty, number, total, months});
        };
        append(code, true, county.months);
        m_table.articles += m_table.rows.last().total;
        for (const PlaceMonth &month : std::as_const(county.months))
            m_table.mostOfCounty = std::max(m_table.mostOfCounty, month.articles);
        if (m_withSilent) {
            for (const place::Place *township : m_gazetteer.children(code))
                county.townships[township->code];
        }
        for (const QString &township : inOrder(county.townships.keys()))
            append(township, false, county.townships.value(township));
    }

    const store::Coverage &m_coverage;
    const place::Gazetteer &m_gazetteer;
    PapersAbout m_papers;
    bool m_withSilent;
    text::Collator m_collator;
    Span m_span;
    QHash<QString, County> m_counties;
    CoverageTable m_table;
};

} // namespace

int CoverageTable::articlesAt(int row, int month) const
{
    const QList<PlaceMonth> &its = rows[row].months;
    const int wanted = store::monthNumber(first.year(), first.month()) + month;
    const auto found = std::lower_bound(its.cbegin(), its.cend(), wanted,
                                        [](const PlaceMonth &one, int number) { return one.month < number; });
    return found != its.cend() && found->month == wanted ? found->articles : 0;
}

int CoverageTable::issuesAt(int row, int month) const
{
    return counties[rows[row].county].issues.value(month);
}

int CoverageTable::stepAt(int row, int month) const
{
    const int count = articlesAt(row, month);
    if (count == 0)
        return issuesAt(row, month) > 0 ? 0 : -1;
    return stepOf(count, steps);
}

int stepOf(int articles, const std::array<int, 3> &steps)
{
    return 1 + int(std::count_if(steps.cbegin(), steps.cend(), [&](int most) { return articles > most; }));
}

std::array<int, 3> stepsOf(QList<int> months)
{
    months.removeIf(std::not_fn(isNews));
    std::array<int, 3> steps{1, 2, 3};
    if (months.isEmpty())
        return steps;
    std::sort(months.begin(), months.end());
    int below = 0;
    for (size_t i = 0; i < steps.size(); ++i) {
        const int quantile = months[(months.size() - 1) * qsizetype(i + 1) / 4];
        steps[i] = below = std::max(quantile, below + 1);
    }
    return steps;
}

QString coveragePlace(const place::Gazetteer &gazetteer, const QString &code)
{
    const place::Place *place = gazetteer.byCode(code);
    if (!place || place->level != place::Level::Township)
        return code;
    const place::Place *above = gazetteer.parent(code);
    return above ? above->code : code;
}

CoverageTable coverageTable(const store::Coverage &coverage, const place::Gazetteer &gazetteer, const QString &place,
                            bool withSilent)
{
    CoverageBuilder builder(coverage, gazetteer, withSilent);
    const place::Place *known = gazetteer.byCode(place);
    if (known && known->level == place::Level::County)
        builder.addCounty(place); // also one that nobody wrote about
    return builder.table();
}

} // namespace jianbao::lists
