#include "core/place/setting.h"

#include "core/place/weights.h"
#include "core/place/words.h"

#include <algorithm>

namespace jianbao::place {

namespace {

constexpr qsizetype mostLocalCounties = 6; // a list of a hundred counties is set in none of them

// Home and page: what is known before a word of the article is read.
void addContext(Evidence &evidence, const Gazetteer &gazetteer, const PageContext &context)
{
    evidence.add(indexOf(gazetteer, context.homePrefecture), support::homePrefecture);
    evidence.add(indexOf(gazetteer, context.homeCounty), support::homeCounty);
    for (const QString &seen : context.countiesSeen)
        evidence.add(indexOf(gazetteer, seen), support::seenOnPage);
    QHash<qint32, double> shares;
    for (const QString &vote : context.countyVotes) {
        const qint32 county = indexOf(gazetteer, vote);
        shares[county] += 1.0 / double(context.countyVotes.size());
        shares[gazetteer.names().at(county, Level::Prefecture)] += 1.0 / double(context.countyVotes.size());
    }
    for (auto share = shares.cbegin(); share != shares.cend(); ++share)
        evidence.add(share.key(), support::pageVotes * share.value());
}

// Whether one of the sightings before holds a place that the candidate lies in.
bool liesInNeighbour(const NameIndex &names, const QList<const Sighting *> &neighbours, qint32 place)
{
    const auto holds = [&](const Candidate &upper) {
        return names.at(place, names.place(upper.place).level) == upper.place && upper.place != place;
    };
    return std::any_of(neighbours.cbegin(), neighbours.cend(), [&](const Sighting *neighbour) {
        return std::any_of(neighbour->uppers.cbegin(), neighbour->uppers.cend(), holds);
    });
}

// The candidate with the clearly highest score, or -1.
template<typename Score>
qint32 best(const QList<Candidate> &candidates, Score score)
{
    qint32 found = -1;
    double highest = 0;
    double second = 0;
    for (const Candidate &candidate : candidates) {
        const double value = score(candidate);
        if (value > highest) {
            second = highest;
            highest = value;
            found = candidate.place;
        } else {
            second = std::max(second, value);
        }
    }
    return highest - second >= support::margin ? found : -1;
}

// Which county a named sighting means; -1: none, or not to be decided.
qint32 countyOf(const NameIndex &names, const Evidence &evidence, const QList<Sighting> &all, const Sighting &sighting)
{
    const QList<const Sighting *> neighbours = endingAt(all, sighting.start);
    return best(sighting.counties, [&](const Candidate &candidate) {
        const double near = evidence.near(candidate.place);
        const bool adjacent = liesInNeighbour(names, neighbours, candidate.place);
        // Ordinary words and stems are names only at home; other endings only in the province.
        const double needed = sighting.wording != Wording::Named ? support::namedPrefecture : candidate.exact ? 0 : 1;
        if (!adjacent && near < needed)
            return 0.0;
        return 1 + near + (adjacent ? support::adjacent : 0) + (candidate.own ? support::own : 0) +
               (candidate.exact ? 1 : 0);
    });
}

// A stem stands for the county where a line of the titles begins with it (微山厚植好人文化).
bool beginsLine(const QString &text, qsizetype position)
{
    return position == 0 || text[position - 1] == QLatin1Char('\n');
}

// 浙江象山, 济宁微山: a stem is the county right after the place above it.
bool followsUpper(const NameIndex &names, const QList<Sighting> &all, const Sighting &sighting)
{
    const QList<const Sighting *> neighbours = endingAt(all, sighting.start);
    return std::any_of(sighting.counties.cbegin(), sighting.counties.cend(), [&](const Candidate &candidate) {
        return liesInNeighbour(names, neighbours, candidate.place);
    });
}

double strengthIn(Part part, bool stem, int already)
{
    switch (part) {
    case Part::Titles:
        return already > 0 ? support::bodyCountyAgain : stem ? support::titleCountyStem : support::titleCounty;
    case Part::Note:
        return already > 0 ? 0 : support::noteCounty;
    case Part::Body:
        break;
    }
    return already == 0 ? support::bodyCounty : already <= 3 ? support::bodyCountyAgain : 0;
}

// Counties whose full names the text bears, whichever of homonymous ones is meant.
bool isNamedFully(const QList<PartText> &parts, qint32 county)
{
    const auto names = [&](const Sighting &sighting) {
        return sighting.wording == Wording::Named && sighting.counties.contains(Candidate{county, true});
    };
    return std::any_of(parts.cbegin(), parts.cend(), [&](const PartText &part) {
        return std::any_of(part.sightings.cbegin(), part.sightings.cend(), names);
    });
}

// The dateline is a name or a stem, perhaps with the places above before it (山东济宁). Its finest level counts.
qint32 datelineOf(const Gazetteer &gazetteer, const Evidence &evidence, const QList<PartText> &parts,
                  const QString &dateline)
{
    const NameIndex &names = gazetteer.names();
    const QString text = plainText(dateline).text;
    const QList<Sighting> all = sightings(names, text);
    qint32 found = -1;
    for (const Sighting &sighting : all) {
        if (sighting.end != text.size())
            continue;
        const QList<const Sighting *> neighbours = endingAt(all, sighting.start);
        const auto score = [&](const Candidate &candidate) {
            const bool adjacent = liesInNeighbour(names, neighbours, candidate.place);
            return 1 + evidence.near(candidate.place) + (adjacent ? support::adjacent : 0) + (candidate.exact ? 1 : 0) +
                   (isNamedFully(parts, candidate.place) ? support::bodyCounty : 0);
        };
        const qint32 county = best(sighting.counties, score);
        const qint32 upper = best(sighting.uppers, score);
        // 承德 is the city rather than the county, unless the article names the county.
        const bool preferUpper = upper >= 0 && (county < 0 || !isNamedFully(parts, county)) &&
                                 names.place(upper).name != names.place(std::max(county, 0)).name;
        found = preferUpper ? upper : county >= 0 ? county : found;
        if (found >= 0)
            break;
    }
    return found;
}

void nameCounties(Setting &setting, const NameIndex &names, const PartText &part)
{
    QHash<qint32, int> times;
    for (const CountyNamed &named : std::as_const(setting.counties))
        times[named.place] += named.part == part.part;
    for (const Sighting &sighting : part.sightings) {
        const bool stem = sighting.wording == Wording::Stem;
        const bool opensTitle = part.part == Part::Titles && beginsLine(part.plain.text, sighting.start);
        const bool mayBeStem = opensTitle || (stem && followsUpper(names, part.sightings, sighting));
        const CountyNamed *last = setting.countyBefore(part.part, sighting.start + 1);
        const bool overlaps = last != nullptr && last->end > sighting.start;
        if (sighting.counties.isEmpty() || (stem && !mayBeStem) || overlaps)
            continue;
        const qint32 county = countyOf(names, setting.evidence, part.sightings, sighting);
        if (county < 0)
            continue;
        setting.counties.append({county, part.part, sighting.start, sighting.end, stem});
        setting.evidence.add(county, strengthIn(part.part, stem, times[county]++));
    }
}

// Counties of the home prefecture with one misread character (徽山县): only their whole names.
void nameMisreadCounties(Setting &setting, const Gazetteer &gazetteer, const PartText &part, qint32 prefecture)
{
    const NameIndex &names = gazetteer.names();
    const QString &text = part.plain.text;
    QList<CountyNamed> misread;
    for (const Place *county : gazetteer.children(gazetteer.places()[prefecture].code)) {
        const auto place = qint32(county - gazetteer.places().constData());
        const QString name = names.folded(place);
        if (name.size() < 3)
            continue;
        for (qsizetype at = text.indexOf(name.back()); at >= 0; at = text.indexOf(name.back(), at + 1)) {
            const qsizetype start = at + 1 - name.size();
            if (start >= 0 && Words::shared().sameButOne(QStringView(text).sliced(start, name.size()), name))
                misread.append({place, part.part, start, at + 1, false});
        }
    }
    for (const CountyNamed &named : std::as_const(misread)) {
        const CountyNamed *before = setting.countyBefore(part.part, named.end);
        if (before != nullptr && before->end > named.start)
            continue;
        const auto next = std::upper_bound(setting.counties.cbegin(), setting.counties.cend(), named,
                                           [](const CountyNamed &a, const CountyNamed &b) {
                                               return std::pair(a.part, a.start) < std::pair(b.part, b.start);
                                           });
        setting.counties.insert(next, named);
        setting.evidence.add(named.place, strengthIn(part.part, false, 1));
    }
}

// The county that all of the page is about, or that the paper is of.
qint32 homeCountyOf(const Gazetteer &gazetteer, const PageContext &context)
{
    const bool unanimous = context.countyVotes.size() > 1 &&
                           context.countyVotes.count(context.countyVotes.constFirst()) == context.countyVotes.size();
    return indexOf(gazetteer, !context.homeCounty.isEmpty() ? context.homeCounty
                                                            : unanimous ? context.countyVotes.constFirst() : QString());
}

// Whether the text says 全县, 县委 … of the kind that the county is.
bool speaksOfCounty(const Gazetteer &gazetteer, const QList<PartText> &parts, qint32 county)
{
    const QStringList &words =
        Words::shared().list(QStringLiteral("self-") + gazetteer.places()[county].name.right(1));
    return std::any_of(parts.cbegin(), parts.cend(),
                       [&](const PartText &part) { return containsAny(part.plain.text, words); });
}

} // namespace

qint32 indexOf(const Gazetteer &gazetteer, const QString &code)
{
    const Place *place = code.isEmpty() ? nullptr : gazetteer.byCode(code);
    return place == nullptr ? -1 : qint32(place - gazetteer.places().constData());
}

QList<const Sighting *> endingAt(const QList<Sighting> &sightings, qsizetype position)
{
    constexpr qsizetype longestName = 31;
    QList<const Sighting *> found;
    auto other = std::lower_bound(sightings.cbegin(), sightings.cend(), position,
                                  [](const Sighting &each, qsizetype start) { return each.start < start; });
    while (other != sightings.cbegin() && (--other)->start >= position - longestName) {
        if (other->end == position)
            found.append(&*other);
    }
    return found;
}

const CountyNamed *Setting::countyBefore(Part part, qsizetype position) const
{
    const auto after = std::lower_bound(counties.cbegin(), counties.cend(), std::pair(part, position),
                                        [](const CountyNamed &county, const std::pair<Part, qsizetype> &at) {
                                            return std::pair(county.part, county.start) < at;
                                        });
    return after != counties.cbegin() && std::prev(after)->part == part ? &*std::prev(after) : nullptr;
}

QSet<qint32> Setting::localCounties(const NameIndex &names) const
{
    QSet<qint32> local;
    if (dateline >= 0 && names.place(dateline).level == Level::County)
        local.insert(dateline);
    if (homeCounty >= 0)
        local.insert(homeCounty);
    for (const CountyNamed &county : counties) {
        if (local.size() == mostLocalCounties)
            break;
        local.insert(county.place);
    }
    return local;
}

ReadArticle read(const NameIndex &names, const ArticleText &article, const QString &paper)
{
    ReadArticle read{article.titles, article.dateline, {}, article.comment};
    const auto add = [&](Part part, const QString &text) {
        PartText added{part, plainText(text), {}};
        added.sightings = sightings(names, added.plain.text, paper);
        read.parts.append(std::move(added));
    };
    add(Part::Titles, article.titles);
    add(Part::Body, article.body);
    add(Part::Note, article.note);
    return read;
}

QList<PartText> asBody(PartText text)
{
    text.part = Part::Body;
    return {PartText{Part::Titles, plainText({}), {}}, std::move(text), PartText{Part::Note, plainText({}), {}}};
}

Surroundings surroundingsOf(const Gazetteer &gazetteer, const PageContext &context)
{
    Surroundings around{Evidence(gazetteer.names()), indexOf(gazetteer, context.homePrefecture),
                        homeCountyOf(gazetteer, context)};
    addContext(around.evidence, gazetteer, context);
    return around;
}

Setting settingOf(const Gazetteer &gazetteer, const QList<PartText> &parts, const QString &dateline,
                  const Surroundings &around)
{
    const NameIndex &names = gazetteer.names();
    const auto &[evidence, prefecture, home] = around;
    Setting setting{evidence, -1, {}, home, -1};
    if (home >= 0 && speaksOfCounty(gazetteer, parts, home))
        setting.assumedCounty = home;
    for (const PartText &part : parts) {
        for (const Sighting &sighting : part.sightings) {
            for (const Candidate &upper : sighting.uppers) {
                if (sighting.wording == Wording::Named && upper.exact)
                    setting.evidence.add(upper.place, support::namedPrefecture);
            }
        }
    }
    setting.dateline = datelineOf(gazetteer, setting.evidence, parts, dateline);
    if (setting.dateline >= 0) {
        const bool county = names.place(setting.dateline).level == Level::County;
        setting.evidence.add(setting.dateline, county ? support::datelineCounty : support::datelinePrefecture);
    }
    for (const PartText &part : parts) {
        nameCounties(setting, names, part);
        if (prefecture >= 0 && names.place(prefecture).level == Level::Prefecture)
            nameMisreadCounties(setting, gazetteer, part, prefecture);
    }
    return setting;
}

} // namespace jianbao::place
