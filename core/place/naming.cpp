#include "core/place/naming.h"

#include "core/place/shortnames.h"
#include "core/place/weights.h"
#include "core/place/words.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace jianbao::place {

namespace {

constexpr qsizetype mostChoices = 12; // 城关镇 alone may be 88

// What stands right before a name.
struct Neighbour {
    bool county = false;              // a county with its ending
    QList<qint32> places;             // what it may be
    [[nodiscard]] bool isEmpty() const { return places.isEmpty(); }
};

Neighbour neighbourOf(const QList<Sighting> &all, const Sighting &sighting)
{
    Neighbour neighbour;
    for (const Sighting *other : endingAt(all, sighting.start)) {
        neighbour.county = neighbour.county || (other->wording == Wording::Named && !other->counties.isEmpty());
        for (const Candidate &candidate : other->counties + other->uppers)
            neighbour.places.append(candidate.place);
    }
    return neighbour;
}

bool liesIn(const NameIndex &names, qint32 place, const QList<qint32> &uppers)
{
    return std::any_of(uppers.cbegin(), uppers.cend(), [&](qint32 upper) {
        return names.at(place, names.place(upper).level) == upper;
    });
}

double weightOf(bool adjacent, double near)
{
    if (adjacent)
        return 1.0;
    return near >= 9 ? 0.95 : near >= 6 ? 0.85 : near >= support::namedPrefecture ? 0.7 : 0.4;
}

// One township that a name may mean.
struct Reading {
    qint32 place = -1;
    double score = 0;
    double near = 0;       // support for its county and what lies above
    bool adjacent = false; // the place above stands right before
    bool own = false;      // the user says so
};

class Namer
{
public:
    Namer(const Gazetteer &gazetteer, const Setting &setting) : m_names(gazetteer.names()), m_setting(setting) {}

    // What a sighting may mean, likeliest first.
    [[nodiscard]] QList<Reading> readings(const PartText &part, const Sighting &sighting) const;
    // Whether the best of them is not clearly the best.
    [[nodiscard]] static bool isOpen(const QList<Reading> &readings)
    {
        return readings.size() > 1 && readings[0].score - readings[1].score < support::margin;
    }
    [[nodiscard]] std::optional<TownshipNamed> name(const PartText &part, const Sighting &sighting,
                                                    const QList<Reading> &readings) const;

private:
    [[nodiscard]] bool isSisterOf(const Neighbour &neighbour, const Candidate &candidate) const;
    [[nodiscard]] bool isAtHome(const PartText &part, const Sighting &sighting, qint32 place) const;
    [[nodiscard]] double nearby(const PartText &part, const Sighting &sighting, qint32 place) const;

    const NameIndex &m_names;
    const Setting &m_setting;
};

// Whether an exact name lies in the same prefecture as a county before it.
bool Namer::isSisterOf(const Neighbour &neighbour, const Candidate &candidate) const
{
    const qint32 prefecture = m_names.at(candidate.place, Level::Prefecture);
    return candidate.exact && !m_names.isShell(prefecture) &&
           std::any_of(neighbour.places.cbegin(), neighbour.places.cend(), [&](qint32 place) {
               return m_names.at(place, Level::Prefecture) == prefecture;
           });
}

// Support from a county that is named shortly before, in the same paragraph.
double Namer::nearby(const PartText &part, const Sighting &sighting, qint32 place) const
{
    constexpr qsizetype farthest = 200;
    const CountyNamed *named = m_setting.countyBefore(part.part, sighting.start);
    if (named == nullptr || named->place != m_names.at(place, Level::County) ||
        named->end > sighting.start || sighting.start - named->end > farthest)
        return 0;
    const QStringView between = QStringView(part.plain.text).sliced(named->end, sighting.start - named->end);
    return between.contains(u'\n') ? 0 : between.contains(u'。') ? support::paragraphCounty : support::sentenceCounty;
}

// Names that may be ordinary words (老城镇, 马镇) stand for the township where the article is set in its county and, the
// short ones, where no word can begin before them (not in 千军万马镇守); there the page may be from that county as well.
bool Namer::isAtHome(const PartText &part, const Sighting &sighting, qint32 place) const
{
    const QString &text = part.plain.text;
    const bool begins = sighting.start == 0 || !text[sighting.start - 1].isLetter();
    const double county = m_setting.evidence.county(place);
    return county >= support::titleCounty ? begins || sighting.end - sighting.start > 2
                                          : begins && county >= support::namedPrefecture;
}

QList<Reading> Namer::readings(const PartText &part, const Sighting &sighting) const
{
    const Neighbour neighbour = neighbourOf(part.sightings, sighting);
    QList<Reading> readings;
    for (const Candidate &candidate : sighting.townships) {
        const bool adjacent = liesIn(m_names, candidate.place, neighbour.places);
        const double near = m_setting.evidence.near(candidate.place) + nearby(part, sighting, candidate.place);
        // 微山县甲镇: a 甲镇 elsewhere is not meant, even where 微山县 has none in the gazetteer. But a township may have
        // come to a zone or another county of the same city since.
        if (neighbour.county && !adjacent && !isSisterOf(neighbour, candidate))
            continue;
        if (!adjacent && !candidate.own && (sighting.wording != Wording::Named || !candidate.exact) &&
            near < support::namedPrefecture)
            continue;
        const double score = 1 + near + (adjacent ? support::adjacent : 0) + (candidate.own ? support::own : 0) +
                             (candidate.exact ? support::exactName : 0) +
                             (m_names.place(candidate.place).code.startsWith(u'u') ? support::ownPlace : 0);
        readings.append({candidate.place, score, near, adjacent, candidate.own});
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading &a, const Reading &b) { return a.score > b.score; });
    return readings;
}

std::optional<TownshipNamed> Namer::name(const PartText &part, const Sighting &sighting,
                                         const QList<Reading> &readings) const
{
    if (readings.isEmpty() || isOpen(readings))
        return std::nullopt;
    const Reading &best = readings.constFirst();
    const bool certain = best.adjacent || best.own;
    if (sighting.wording == Wording::Weak && !certain && !isAtHome(part, sighting, best.place))
        return std::nullopt;
    // The only one of its name, but in another part of the country than everything else here.
    if (!certain && best.near < support::province && !m_setting.evidence.isEmpty())
        return std::nullopt;
    return TownshipNamed{best.place, part.part, sighting.start, sighting.end, weightOf(certain, best.near), false};
}

// As shares of one, by how far each stays behind the best.
QList<Choice> choicesOf(const NameIndex &names, const QList<Reading> &readings)
{
    double sum = 0;
    for (const Reading &reading : readings)
        sum += std::exp(reading.score - readings.constFirst().score);
    QList<Choice> choices;
    for (const Reading &reading : readings.first(std::min(mostChoices, readings.size())))
        choices.append({names.place(reading.place).code, std::exp(reading.score - readings.constFirst().score) / sum});
    return choices;
}

// Keeps the surer, then longer, then earlier of overlapping names.
QList<TownshipNamed> withoutOverlaps(QList<TownshipNamed> named)
{
    std::stable_sort(named.begin(), named.end(), [](const TownshipNamed &a, const TownshipNamed &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.end - a.start > b.end - b.start;
    });
    QMap<qsizetype, TownshipNamed> kept; // by start
    for (const TownshipNamed &each : std::as_const(named)) {
        const auto next = kept.lowerBound(each.start);
        const bool free = (next == kept.cend() || next->start >= each.end) &&
                          (next == kept.cbegin() || std::prev(next)->end <= each.start);
        if (free)
            kept.insert(each.start, each);
    }
    return kept.values();
}

bool isJoint(QStringView between)
{
    if (between.size() > 2)
        return false;
    static const QStringList joints = {QStringLiteral("、"), QStringLiteral("和"), QStringLiteral("与"),
                                       QStringLiteral("及"), QStringLiteral("以及"), QStringLiteral(",")};
    return joints.contains(between.toString());
}

// Where the names of the county and prefecture before a township begin; its own start where there are none.
qsizetype startWithUppers(const PartText &part, qsizetype start)
{
    for (;;) {
        qsizetype first = start;
        for (const Sighting *upper : endingAt(part.sightings, start)) {
            if (!upper->counties.isEmpty() || !upper->uppers.isEmpty())
                first = std::min(first, upper->start);
        }
        if (first == start)
            return start;
        start = first;
    }
}

// Marks names that stand in a row: 甲镇、乙镇和丙县丁镇.
void markLists(const PartText &part, QList<TownshipNamed> &named)
{
    for (qsizetype i = 1; i < named.size(); ++i) {
        const qsizetype end = std::max(named[i - 1].end, startWithUppers(part, named[i].start));
        if (isJoint(QStringView(part.plain.text).sliced(named[i - 1].end, end - named[i - 1].end)))
            named[i - 1].listed = named[i].listed = true;
    }
}

bool coveredByCounty(const Setting &setting, const PartText &part, const Sighting &sighting)
{
    const CountyNamed *county = setting.countyBefore(part.part, sighting.end);
    if (county == nullptr || county->end <= sighting.start)
        return false;
    const bool inside = sighting.start <= county->start && county->end <= sighting.end;
    return !inside;
}

} // namespace

NamesOfArticle townshipsNamed(const Gazetteer &gazetteer, const QList<PartText> &parts, const Setting &setting)
{
    const NameIndex &names = gazetteer.names();
    const Namer namer(gazetteer, setting);
    NamesOfArticle all;
    for (const PartText &part : parts) {
        QList<TownshipNamed> named;
        for (const Sighting &sighting : part.sightings) {
            if (sighting.townships.isEmpty() || coveredByCounty(setting, part, sighting))
                continue;
            const QList<Reading> readings = namer.readings(part, sighting);
            if (const auto township = namer.name(part, sighting, readings))
                named.append(*township);
            else if (sighting.wording == Wording::Named && sighting.counties.isEmpty() && sighting.uppers.isEmpty() &&
                     Namer::isOpen(readings))
                all.open.append({part.part, sighting.start, sighting.end, choicesOf(names, readings)});
        }
        named += shortNames(names, part, setting);
        named += misreadNames(gazetteer, part, setting);
        named = withoutOverlaps(named);
        markLists(part, named);
        all.townships += named;
    }
    return all;
}

} // namespace jianbao::place
