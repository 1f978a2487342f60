#include "core/lists/placefacts.h"

#include "core/lists/coverage.h"
#include "core/lists/papersabout.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

namespace jianbao::lists {

namespace {

constexpr int monthsOfAYear = 12;
constexpr int longestGap = 20; // years

// Counties and townships in a place, itself among them; of a township its county.
struct Inside {
    QStringList counties;
    QStringList townships;
};

void collect(const place::Gazetteer &gazetteer, const place::Place &place, Inside &inside)
{
    if (place.level == place::Level::County)
        inside.counties.append(place.code);
    for (const place::Place *child : gazetteer.children(place.code)) {
        if (child->level == place::Level::Township)
            inside.townships.append(child->code);
        collect(gazetteer, *child, inside);
    }
}

Inside insideOf(const place::Gazetteer &gazetteer, const QString &code)
{
    Inside inside;
    const place::Place *place = gazetteer.byCode(code);
    if (!place)
        return inside;
    collect(gazetteer, *place, inside);
    const place::Place *above = gazetteer.parent(code);
    if (place->level == place::Level::Township && above)
        inside.counties.append(above->code);
    return inside;
}

// Months with their articles, or 0 where there was an issue.
std::map<int, int> monthsOf(const store::Facets &facets, const store::Imported &imported, const QStringList &counties)
{
    std::map<int, int> months;
    for (auto month = facets.months.cbegin(); month != facets.months.cend(); ++month) {
        const QString &text = month.key(); // "2021-03"
        months[store::monthNumber(text.left(4).toInt(), text.mid(5).toInt())] = month.value();
    }
    const PapersAbout papers(imported);
    for (const QString &county : counties)
        papers.eachMonth(county, [&](const store::PaperMonth &month) { months.try_emplace(month.month, 0); });
    return months;
}

QList<YearFacts> yearsOf(const std::map<int, int> &months)
{
    QList<YearFacts> years;
    for (const auto &[number, articles] : months) {
        const int year = number / monthsOfAYear;
        // The years between are shown, too, unless one of the dates is far off, as misread ones are.
        const int next = years.isEmpty() || year - years.last().year > longestGap ? year : years.last().year + 1;
        for (int missing = next; missing <= year && (years.isEmpty() || years.last().year != year); ++missing) {
            years.append(YearFacts{missing, 0, {}});
            years.last().months.fill(notImported);
        }
        years.last().months[std::size_t(number % monthsOfAYear)] = articles;
        years.last().articles += articles;
    }
    return years;
}

} // namespace

PlaceFacts placeFacts(const store::Facets &facets, const store::Imported &imported, const store::PlaceBook &book,
                      const place::Gazetteer &gazetteer, const QString &code)
{
    const Inside inside = insideOf(gazetteer, code);
    const std::map<int, int> months = monthsOf(facets, imported, inside.counties);
    PlaceFacts facts;
    facts.code = code;
    facts.articles = facets.places.all;
    facts.unread = facets.places.unread;
    facts.years = yearsOf(months);
    QList<int> counts;
    for (const auto &[number, articles] : months)
        counts.append(articles);
    facts.undated = facts.articles - std::accumulate(counts.cbegin(), counts.cend(), 0);
    facts.steps = stepsOf(counts);
    facts.contributors = facets.contributors;
    facts.papers = facets.papers;
    facts.tags = facets.tags;
    facts.townships = int(inside.townships.size());
    facts.silent = int(std::count_if(inside.townships.cbegin(), inside.townships.cend(), [&](const QString &township) {
        return facets.places.byCode.value(township) == 0;
    }));
    std::copy_if(book.aliases.cbegin(), book.aliases.cend(), std::back_inserter(facts.names),
                 [&](const store::PlaceAlias &alias) { return alias.code == code; });
    for (const store::PlacePosition &position : book.positions) {
        if (position.code == code)
            facts.position = position;
    }
    return facts;
}

} // namespace jianbao::lists
