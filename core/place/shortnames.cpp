#include "core/place/shortnames.h"

#include "core/place/words.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace jianbao::place {

namespace {

constexpr qsizetype longestList = 200;

// The one township with this stem in a county that the article is set in; -1: none or several.
qint32 localTownship(const NameIndex &names, const Setting &setting, const Sighting &stem)
{
    qint32 found = -1;
    for (const Candidate &candidate : stem.townships) {
        if (setting.evidence.county(candidate.place) < support::homeCounty)
            continue;
        if (found >= 0 && names.place(found).name != names.place(candidate.place).name)
            return -1;
        found = candidate.place;
    }
    return found;
}

// Where a county's or prefecture's name that begins a line ends; the line's start where none does.
qsizetype afterUppers(const PartText &part, qsizetype lineStart)
{
    qsizetype position = lineStart;
    for (const Sighting &sighting : part.sightings) {
        if (sighting.start == position && (!sighting.counties.isEmpty() || !sighting.uppers.isEmpty()))
            position = sighting.end;
    }
    return position;
}

// Titles: a stem that is all of its line, or all before a colon or a blank after the county's name.
QList<TownshipNamed> stemsOfTitles(const NameIndex &names, const PartText &part, const Setting &setting)
{
    QList<TownshipNamed> found;
    const QString &text = part.plain.text;
    for (qsizetype lineStart = 0; lineStart >= 0 && lineStart < text.size();) {
        const qsizetype afterCounty = afterUppers(part, lineStart);
        for (const qsizetype start : {afterCounty, lineStart}) {
            for (const Sighting &stem : townshipStems(names, text, start)) {
                const bool wholeLine = stem.end == text.size() || text[stem.end] == QLatin1Char('\n');
                const bool colon = !wholeLine && text[stem.end] == QLatin1Char(':');
                const bool blank = !wholeLine && start > lineStart && part.plain.gapBefore(stem.end);
                const qint32 township = wholeLine || colon || blank ? localTownship(names, setting, stem) : -1;
                if (township >= 0)
                    found.append({township, part.part, stem.start, stem.end, sure::stem, false});
            }
        }
        const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'), lineStart);
        lineStart = lineEnd < 0 ? -1 : lineEnd + 1;
    }
    // 微山 alone on a line is the county.
    found.removeIf([&](const TownshipNamed &named) {
        return std::any_of(setting.counties.cbegin(), setting.counties.cend(), [&](const CountyNamed &county) {
            return county.part == part.part && county.start < named.end && named.start < county.end;
        });
    });
    return found;
}

bool startsWithAny(QStringView text, const QStringList &words, qsizetype &length)
{
    for (const QString &word : words) {
        if (text.startsWith(word)) {
            length = word.size();
            return true;
        }
    }
    return false;
}

// Whether "等三个乡镇", "等乡镇" or "两个镇" stands here.
bool endsList(QStringView rest)
{
    const Words &words = Words::shared();
    qsizetype counted = 0, length = 0;
    while (startsWithAny(rest, words.list(QStringLiteral("list-count")), length)) {
        rest = rest.sliced(length);
        ++counted;
    }
    return counted > 0 && startsWithAny(rest, words.list(QStringLiteral("list-end")), length);
}

// The characters in which the words of a kind begin.
QSet<QChar> firstsOf(const QString &kind)
{
    QSet<QChar> firsts;
    for (const QString &word : Words::shared().list(kind))
        firsts.insert(word[0]);
    return firsts;
}

// Where the next list may end, from its count to its last word (等三个|乡镇); the text's size: nowhere. Looking for the
// ends first leaves nearly all of a text unread.
TextRange nextListEnd(const QString &text, qsizetype from)
{
    static const QSet<QChar> counts = firstsOf(QStringLiteral("list-count"));
    static const QSet<QChar> ends = firstsOf(QStringLiteral("list-end"));
    for (qsizetype i = std::max<qsizetype>(from, 1); i < text.size(); ++i) {
        if (!ends.contains(text[i]) || !counts.contains(text[i - 1]))
            continue;
        qsizetype start = i;
        while (start > 0 && counts.contains(text[start - 1]))
            --start;
        return {start, i};
    }
    return {text.size(), text.size()};
}

// A list that begins at the position: 甲、乙、丙等乡镇. All of its items must be townships of the place.
QList<TownshipNamed> listAt(const NameIndex &names, const PartText &part, const Setting &setting, qsizetype start)
{
    const QString &text = part.plain.text;
    QList<TownshipNamed> items;
    for (qsizetype position = start;;) {
        qint32 township = -1;
        for (const Sighting &stem : townshipStems(names, text, position)) {
            township = localTownship(names, setting, stem);
            if (township < 0)
                continue;
            items.append({township, part.part, stem.start, stem.end, sure::list, true});
            position = stem.end;
            break;
        }
        if (township < 0 || position >= text.size())
            return {};
        if (text[position] == u'、' || text[position] == u'和' || text[position] == u'及') {
            ++position;
            continue;
        }
        return endsList(QStringView(text).sliced(position)) ? items : QList<TownshipNamed>();
    }
}

// The town whose stem ends at a position, before an office of its; offices of streets are as often called after the district.
std::optional<TownshipNamed> ofOffice(const NameIndex &names, const PartText &part, const Setting &setting, qsizetype end)
{
    constexpr qsizetype longest = 5;
    const QString &text = part.plain.text;
    for (qsizetype start = std::max<qsizetype>(0, end - longest); start + 2 <= end; ++start) {
        for (const Sighting &stem : townshipStems(names, text, start)) {
            const qint32 township = stem.end == end ? localTownship(names, setting, stem) : -1;
            if (township < 0 || text.mid(start, end - start) == u"城关" || names.place(township).name.endsWith(u"街道"))
                continue;
            return TownshipNamed{township, part.part, start, end, sure::stem, false};
        }
    }
    return {};
}

QList<TownshipNamed> townsOfOffices(const NameIndex &names, const PartText &part, const Setting &setting)
{
    static const QSet<QChar> firsts = firstsOf(QStringLiteral("office"));
    const QStringView text(part.plain.text);
    QList<TownshipNamed> found;
    qsizetype length = 0;
    for (qsizetype i = 2; i < text.size(); ++i) {
        if (!firsts.contains(text[i]) || !startsWithAny(text.sliced(i), Words::shared().list(QStringLiteral("office")), length))
            continue;
        if (const std::optional<TownshipNamed> town = ofOffice(names, part, setting, i))
            found.append(*town);
    }
    return found;
}

} // namespace

QList<TownshipNamed> shortNames(const NameIndex &names, const PartText &part, const Setting &setting)
{
    QList<TownshipNamed> found;
    if (part.part == Part::Titles)
        found = stemsOfTitles(names, part, setting);
    found += townsOfOffices(names, part, setting);
    const QString &text = part.plain.text;
    qsizetype i = 0;
    for (TextRange end = nextListEnd(text, 0); end.start < text.size(); end = nextListEnd(text, end.end + 1)) {
        for (i = std::max(i, end.start - longestList); i < end.end;) {
            QList<TownshipNamed> items;
            if (names.mayBegin(text[i], text[i + 1]))
                items = listAt(names, part, setting, i);
            i = items.isEmpty() ? i + 1 : items.constLast().end;
            found += items;
        }
    }
    return found;
}

QList<TownshipNamed> misreadNames(const Gazetteer &gazetteer, const PartText &part, const Setting &setting)
{
    const auto ends = [](QChar c) { return c == u'镇' || c == u'乡' || c == u'道'; };
    const QStringView text(part.plain.text);
    if (std::none_of(text.begin(), text.end(), ends))
        return {};
    const NameIndex &names = gazetteer.names();
    std::vector<std::pair<QString, qint32>> townships;
    for (const qint32 county : setting.localCounties(names)) {
        for (const Place *township : gazetteer.children(gazetteer.places()[county].code)) {
            const auto place = qint32(township - gazetteer.places().constData());
            const QString name = names.folded(place);
            if (name.size() > 2 && (name.endsWith(u'镇') || name.endsWith(u'乡') || name.endsWith(u"街道")))
                townships.emplace_back(name, place);
        }
    }
    QList<TownshipNamed> found;
    for (qsizetype end = 3; end <= text.size(); ++end) {
        const QChar last = text[end - 1];
        if (!ends(last))
            continue;
        for (const auto &[name, place] : townships) {
            if (name.back() == last && name.size() <= end &&
                Words::shared().sameButOne(text.sliced(end - name.size(), name.size()), name))
                found.append({place, part.part, end - name.size(), end, sure::misread, false});
        }
    }
    return found;
}

} // namespace jianbao::place
