#include "core/place/decision.h"

#include "core/place/points.h"
#include "core/place/weights.h"
#include "core/place/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace jianbao::place {

namespace {

// Whether the titles name a county, or speak of one (全县, 我区). A county alone on its line, as a kicker, only says where
// the article comes from.
bool titlesNameCounty(const Setting &setting, const QList<PartText> &parts)
{
    const QString &titles = parts[qsizetype(Part::Titles)].plain.text;
    const bool named = std::any_of(setting.counties.cbegin(), setting.counties.cend(), [&](const CountyNamed &county) {
        return county.part == Part::Titles && !isWholeLine(titles, county.start, county.end);
    });
    return named || containsAny(titles, Words::shared().list(QStringLiteral("whole-county")));
}

// The county that the article is about when it is not about a township: that of the dateline or the titles, else the
// one that the body names most.
qint32 countyAbout(const NameIndex &names, const Setting &setting)
{
    QHash<qint32, double> points;
    if (setting.counties.isEmpty() && setting.dateline < 0)
        return setting.assumedCounty;
    if (setting.dateline >= 0 && names.place(setting.dateline).level == Level::County)
        points[setting.dateline] += 10;
    QSet<qint32> inTitles;
    for (const CountyNamed &county : setting.counties) {
        if (county.part == Part::Titles && !inTitles.contains(county.place)) {
            inTitles.insert(county.place);
            points[county.place] += 8;
        } else {
            points[county.place] += county.part == Part::Note ? 4 : 1;
        }
    }
    qint32 found = -1;
    double highest = 0, second = 0;
    for (auto each = points.cbegin(); each != points.cend(); ++each) {
        if (each.value() > highest) {
            second = std::exchange(highest, each.value());
            found = each.key();
        } else {
            second = std::max(second, each.value());
        }
    }
    return second < highest * sign::closeShare ? found : -1;
}

// The county that all townships named lie in; -1: none, or several.
qint32 commonCounty(const NameIndex &names, const QList<TownshipNamed> &named)
{
    qint32 county = -1;
    for (const TownshipNamed &each : named) {
        const qint32 own = names.at(each.place, Level::County);
        if (county >= 0 && own != county)
            return -1;
        county = own;
    }
    return county;
}

} // namespace

About decideAbout(const NameIndex &names, const ReadArticle &article, const Setting &setting,
                  const QList<TownshipNamed> &named, bool undecided)
{
    const QList<PartText> &parts = article.parts;
    const Points points(names, parts, setting, named);
    QSet<qint32> seen;
    qint32 found = -1;
    double highest = 0, second = 0;
    for (const TownshipNamed &each : named) {
        if (seen.contains(each.place))
            continue;
        seen.insert(each.place);
        const double value = points.of(each.place);
        if (value > highest) {
            second = std::exchange(highest, value);
            found = each.place;
        } else {
            second = std::max(second, value);
        }
    }
    About about;
    const bool inTitles = found >= 0 && points.inTitles(found) > 0;
    const bool ofCounty = titlesNameCounty(setting, parts) || (found >= 0 && points.isExampleOfCounty(found)) ||
                          ((setting.assumedCounty >= 0 || points.countyActs() >= sign::actsOfCounty) && found >= 0 &&
                           !points.speaksOfItself(found));
    const double needed = inTitles          ? sign::enough
                          : article.comment ? sign::enoughForComment
                          : ofCounty        ? sign::enoughAgainstCounty
                                            : sign::enough;
    if (found >= 0 && highest >= needed && second < highest * sign::closeShare && !points.speakOfTwo()) {
        about.township = found;
        about.county = names.at(found, Level::County);
        about.confidence = std::min(1.0, 0.5 + (highest - std::max(second, needed)) / 12);
    } else {
        about.county = countyAbout(names, setting);
        if (about.county < 0 && setting.counties.isEmpty())
            about.county = commonCounty(names, named);
        about.confidence = found < 0            ? (undecided ? sure::undecided : 0.95)
                           : highest < needed ? 0.5 + (needed - highest) / 16
                                              : 0.5;
    }
    return about;
}

} // namespace jianbao::place
