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

using ByMonth = QList<int>;

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
    ByMonth articles;
    QHash<QString, ByMonth> townships;
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

// Most months of most townships are empty: they are left out at once.
std::array<int, 3> stepsOf(const QList<CoverageRow> &rows)
{
    QList<int> months;
    for (const CoverageRow &row : rows) {
        if (!row.isCounty)
            std::copy_if(row.articles.cbegin(), row.articles.cend(), std::back_inserter(months), isNews);
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
        ByMonth &months = place.township.isEmpty() ? county.articles : county.townships[place.township];
        months.resize(m_span.months());
        for (const PlaceMonths::Month &month : place.months)
            months[month.month - m_span.first] += month.articles;
    }

    [[nodiscard]] ByMonth issuesOf(const QString &county) const
    {
        ByMonth issues(m_span.months(), 0);
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
        const auto append = [&](const QString &of, bool isCounty, const ByMonth &articles) {
            const int total = std::accumulate(articles.cbegin(), articles.cend(), 0);
            m_table.rows.append({of, nameOf(m_gazetteer, of), isCounty, number, total, articles});
        };
        append(code, true, county.articles);
        m_table.articles += m_table.rows.last().total;
        for (const int articles : std::as_const(county.articles))
            m_table.mostOfCounty = std::max(m_table.mostOfCounty, articles);
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
    return rows[row].articles.value(month);
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
