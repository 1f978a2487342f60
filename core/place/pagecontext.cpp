#include "core/place/evidence.h"
#include "core/place/plaintext.h"
#include "core/place/resolver.h"
#include "core/place/setting.h"
#include "core/place/sighting.h"
#include "core/place/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace jianbao::place {

namespace {

// The prefecture that the page's names point to must lead the next one by this much, and be pointed to at least so.
constexpr double lead = 1.5;
constexpr double leastSupport = 0.9;
constexpr double local = 0.6; // share of all that the page's names point to, where all its news are from there

// The home that the library knows, else the one that the paper's name tells: 济宁日报 → 济宁市, 微山新闻, 今日微山 → 微山县.
void takeHome(PageContext &context, const Gazetteer &gazetteer, const QString &paper)
{
    const NameIndex &names = gazetteer.names();
    if (const Place *home = gazetteer.byCode(gazetteer.homeOf(paper))) {
        (home->level == Level::County ? context.homeCounty : context.homePrefecture) = home->code;
        return;
    }
    const QString text = plainText(paper).text;
    const qsizetype start = text.startsWith(u"今日") ? 2 : 0;
    for (const Sighting &sighting : sightings(names, text)) {
        if (sighting.start > start)
            return;
        const QStringView rest = QStringView(text).sliced(sighting.end);
        const QStringList &words = Words::shared().list(QStringLiteral("paper"));
        const auto begins = [&](const QString &word) { return rest.startsWith(word); };
        if (sighting.start < start || (start > 0 ? !rest.isEmpty() : std::none_of(words.cbegin(), words.cend(), begins)))
            continue;
        if (!sighting.uppers.isEmpty())
            context.homePrefecture = names.place(sighting.uppers.constLast().place).code;
        else if (sighting.counties.size() == 1)
            context.homeCounty = names.place(sighting.counties.constFirst().place).code;
    }
}

// The prefectures of the counties that one article names in full, with names that no other county has.
QSet<qint32> prefecturesNamed(const NameIndex &names, const ReadArticle &article)
{
    QSet<qint32> found;
    for (const PartText &part : article.parts) {
        for (const Sighting &sighting : part.sightings) {
            if (sighting.wording == Wording::Named && sighting.uppers.isEmpty() && sighting.counties.size() == 1 &&
                sighting.counties.constFirst().exact)
                found.insert(names.at(sighting.counties.constFirst().place, Level::Prefecture));
        }
    }
    return found;
}

// The townships that one article names in full, each name once: all that it may mean.
QList<QList<qint32>> townshipNames(const ReadArticle &article)
{
    QList<QList<qint32>> found;
    QSet<QString> seen;
    for (const PartText &part : article.parts) {
        if (part.part == Part::Note)
            continue;
        for (const Sighting &sighting : part.sightings) {
            if (sighting.wording != Wording::Named || !sighting.counties.isEmpty())
                continue;
            const QString name = part.plain.text.mid(sighting.start, sighting.end - sighting.start);
            if (seen.contains(name))
                continue;
            seen.insert(name);
            QList<qint32> places;
            for (const Candidate &candidate : sighting.townships) {
                if (candidate.exact)
                    places.append(candidate.place);
            }
            if (!places.isEmpty())
                found.append(places);
        }
    }
    return found;
}

// The counties that the articles surely speak of: those that they name in full, and those of townships, where no other
// place has the name. On a page of local news a township far from all others is none: its name may be a part of
// other words (宜居乡 in 宜居乡村), or that of a township which is no more.
QStringList countiesSeen(const NameIndex &names, const QList<ReadArticle> &articles, bool atHome)
{
    QSet<qint32> sure; // counties and townships
    for (const ReadArticle &article : articles) {
        for (const PartText &part : article.parts) {
            for (const Sighting &sighting : part.sightings) {
                const QList<Candidate> &places = sighting.counties.isEmpty() ? sighting.townships : sighting.counties;
                const bool only = sighting.uppers.isEmpty() && places.size() == 1 && places.constFirst().exact;
                if (only && sighting.wording == Wording::Named)
                    sure.insert(places.constFirst().place);
            }
        }
    }
    QHash<qint32, int> near; // how many of them lie in a prefecture
    for (const qint32 place : std::as_const(sure))
        ++near[names.at(place, Level::Prefecture)];
    QSet<QString> seen;
    for (const qint32 place : std::as_const(sure)) {
        const bool county = names.place(place).level == Level::County;
        if (county || !atHome || near.value(names.at(place, Level::Prefecture)) > 1)
            seen.insert(names.place(names.at(place, Level::County)).code);
    }
    QStringList codes(seen.cbegin(), seen.cend());
    codes.sort();
    return codes;
}

// What the places lie in at a level, each once.
QSet<qint32> areasOf(const NameIndex &names, const QList<qint32> &places, Level level)
{
    QSet<qint32> areas;
    for (const qint32 place : places)
        areas.insert(names.at(place, level));
    return areas;
}

// How much points to each prefecture; in the order of their numbers, so that sums are the same each time.
using Support = std::map<qint32, double>;

qint32 leader(const Support &support)
{
    qint32 found = -1;
    double highest = 0, second = 0;
    for (const auto &[prefecture, points] : support) {
        if (points > highest) {
            second = std::exchange(highest, points);
            found = prefecture;
        } else {
            second = std::max(second, points);
        }
    }
    return highest >= leastSupport && highest >= lead * second ? found : -1;
}

// Whether the names point to one prefecture, and hardly to any other.
bool isLocal(const Support &support)
{
    double highest = 0, sum = 0;
    for (const auto &[prefecture, points] : support) {
        highest = std::max(highest, points);
        sum += points;
    }
    return highest >= local * sum;
}

QStringList votesOf(const Gazetteer &gazetteer, const QList<ReadArticle> &articles, const PageContext &context)
{
    const Surroundings around = surroundingsOf(gazetteer, context);
    QStringList votes;
    for (const ReadArticle &article : articles) {
        const ReadArticle dateline = read(gazetteer.names(), {{}, {}, article.dateline, {}}, context.paper);
        votes += countiesIn(gazetteer, article.dateline, dateline.parts, around);
        votes += countiesIn(gazetteer, article.titles, asBody(article.parts[qsizetype(Part::Titles)]), around);
    }
    return votes;
}

} // namespace

PageContext contextOfPage(const Gazetteer &gazetteer, const QList<ArticleText> &articles, const QString &paper)
{
    QList<ReadArticle> all;
    for (const ArticleText &article : articles)
        all.append(read(gazetteer.names(), article, paper));
    return contextOf(gazetteer, all, paper);
}

PageContext contextOf(const Gazetteer &gazetteer, const QList<ReadArticle> &articles, const QString &paper)
{
    const NameIndex &names = gazetteer.names();
    PageContext context;
    context.paper = paper;
    takeHome(context, gazetteer, paper);

    // A name that only one prefecture has points to it with all its weight, one that ten have with a tenth.
    Support support;
    context.countyVotes = votesOf(gazetteer, articles, context);
    for (const QString &vote : std::as_const(context.countyVotes))
        support[names.at(qint32(gazetteer.byCode(vote) - gazetteer.places().constData()), Level::Prefecture)] += 1;
    QList<QList<QList<qint32>>> named;
    for (const ReadArticle &article : articles) {
        for (const qint32 prefecture : prefecturesNamed(names, article))
            support[prefecture] += 1;
        named.append(townshipNames(article));
        for (const QList<qint32> &places : named.constLast()) {
            const QSet<qint32> prefectures = areasOf(names, places, Level::Prefecture);
            for (const qint32 prefecture : prefectures)
                support[prefecture] += 1.0 / double(prefectures.size());
        }
    }
    const bool known = !context.homePrefecture.isEmpty();
    const qint32 home = leader(support);
    if (context.homePrefecture.isEmpty() && home >= 0) {
        context.homePrefecture = names.place(home).code;
        context.countyVotes.clear(); // they count anew at home
        context.countyVotes = votesOf(gazetteer, articles, context);
    }

    context.countiesSeen = countiesSeen(names, articles, known || !context.homeCounty.isEmpty() || isLocal(support));

    // At home, a name that only one county has is a vote for it; one vote an article.
    for (const QList<QList<qint32>> &article : std::as_const(named)) {
        QSet<QString> counties;
        for (QList<qint32> places : article) {
            places.removeIf([&](qint32 place) { return !names.place(place).code.startsWith(context.homePrefecture); });
            const QSet<qint32> areas = areasOf(names, places, Level::County);
            if (areas.size() == 1 && !context.homePrefecture.isEmpty())
                counties.insert(names.place(*areas.cbegin()).code);
        }
        if (counties.size() == 1)
            context.countyVotes.append(*counties.cbegin());
    }
    return context;
}

} // namespace jianbao::place
