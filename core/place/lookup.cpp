#include "core/place/lookup.h"

#include "core/place/words.h"
#include "core/text/fold.h"
#include "core/text/pinyin.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace jianbao::place {

using namespace Qt::StringLiterals;

namespace {

using Places = QList<const Place *>;
// The places of one name under a code; under "": everywhere.
using Look = std::function<Places(const QString &name, const QString &under)>;

constexpr qsizetype longestAsked = 60;
constexpr qsizetype typedAtMost = 4000; // of which those under the places named above are kept

QStringList partsOf(const QString &asked)
{
    static const QRegularExpression separators(u"[/›>\\s]+"_s);
    return asked.left(longestAsked).split(separators, Qt::SkipEmptyParts);
}

bool isCode(const QString &asked)
{
    static const QRegularExpression digits(u"^u?\\d+$"_s);
    return digits.match(asked).hasMatch();
}

bool endsIn(const QString &name, const QString &kind)
{
    const QStringList &endings = Words::shared().list(kind);
    return std::any_of(endings.cbegin(), endings.cend(), [&](const QString &ending) { return name.endsWith(ending); });
}

void addNew(Places &places, const Places &more)
{
    for (const Place *place : more) {
        if (!places.contains(place))
            places.append(place);
    }
}

// A name with those above it before it, written together: 微山县张楼镇.
Places together(const Gazetteer &gazetteer, const QString &written, const QString &under, const Look &look)
{
    Places found = look(written, under);
    for (qsizetype length = written.size() - 2; found.isEmpty() && length >= 2; --length) {
        for (const Place *above : gazetteer.namedUnder(written.left(length), under)) {
            if (above->level != Level::Township)
                addNew(found, together(gazetteer, written.mid(length), above->code, look));
        }
    }
    return found;
}

Places along(const Gazetteer &gazetteer, const QStringList &parts, const Look &look)
{
    const Look upper = [&](const QString &name, const QString &under) { return gazetteer.namedUnder(name, under); };
    QStringList areas{QString()};
    for (const QString &part : parts.first(parts.size() - 1)) {
        QStringList below;
        for (const QString &area : std::as_const(areas)) {
            for (const Place *place : together(gazetteer, part, area, upper))
                below.append(place->code);
        }
        areas = below;
    }
    Places found;
    for (const QString &area : std::as_const(areas))
        addNew(found, together(gazetteer, parts.constLast(), area, look));
    return found;
}

// 张楼乡: a township was 乡, 镇 and 街道 in turn, a county 县, 市 and 区.
Places withOtherEnding(const Gazetteer &gazetteer, const QString &name, const QString &under)
{
    const bool township = endsIn(name, u"township-ending"_s);
    const QString own = stem(name);
    if (own == name || !(township || endsIn(name, u"county-ending"_s)))
        return {};
    Places found = gazetteer.namedUnder(own, under);
    found.removeIf([&](const Place *place) {
        return (place->level == Level::Township) != township || place->level == Level::Province;
    });
    return found;
}

Places misread(const Gazetteer &gazetteer, const QString &name, const QString &under)
{
    const QString written = text::fold(name);
    Places found;
    for (const Place &place : gazetteer.places()) {
        if (place.name.size() == written.size() && written.size() > 2 && place.code.startsWith(under)
            && Words::shared().sameButOne(written, place.name))
            found.append(&place);
    }
    return found;
}

// Whether the names above a place meet what was typed for them, in their order.
bool liesUnder(QStringList path, const QStringList &above)
{
    path.removeLast();
    qsizetype next = 0;
    return std::all_of(above.cbegin(), above.cend(), [&](const QString &typed) {
        const text::NameFilter filter(typed);
        while (next < path.size() && filter.match(path[next]) == text::NameMatch::None)
            ++next;
        return next++ < path.size();
    });
}

Places typed(const Gazetteer &gazetteer, const QStringList &parts, qsizetype limit)
{
    Places found = gazetteer.matching(parts.constLast(), parts.size() > 1 ? typedAtMost : limit);
    const QStringList above = parts.first(parts.size() - 1);
    found.removeIf([&](const Place *place) { return !liesUnder(gazetteer.path(place->code), above); });
    return found.first(std::min(limit, found.size()));
}

} // namespace

QList<const Place *> placesCalled(const Gazetteer &gazetteer, const QString &asked)
{
    if (isCode(asked)) {
        const Place *place = gazetteer.byCode(asked);
        return place ? Places{place} : Places();
    }
    const QStringList parts = partsOf(asked);
    if (parts.isEmpty())
        return {};
    const Places found = along(gazetteer, parts, [&](const QString &name, const QString &under) {
        return gazetteer.namedUnder(name, under);
    });
    if (!found.isEmpty())
        return found;
    return along(gazetteer, parts, [&](const QString &name, const QString &under) {
        return withOtherEnding(gazetteer, name, under);
    });
}

QList<const Place *> placesTyped(const Gazetteer &gazetteer, const QString &asked, qsizetype limit)
{
    const QStringList parts = partsOf(asked);
    if (parts.isEmpty())
        return {};
    const Places oneName = asked.contains(u'/') ? Places() : typed(gazetteer, {parts.join(QString())}, limit); // chong qing
    return oneName.isEmpty() ? typed(gazetteer, parts, limit) : oneName;
}

QList<const Place *> placesMisread(const Gazetteer &gazetteer, const QString &asked, qsizetype limit)
{
    const QStringList parts = partsOf(asked);
    if (parts.isEmpty())
        return {};
    const Places found = along(gazetteer, parts, [&](const QString &name, const QString &under) {
        return misread(gazetteer, name, under);
    });
    return found.first(std::min(limit, found.size()));
}

QList<const Place *> exactFirst(const QList<const Place *> &places, const QString &asked)
{
    Places exact = places;
    exact.removeIf([&](const Place *place) { return !asked.endsWith(place->name); });
    return exact.isEmpty() ? places : exact;
}

} // namespace jianbao::place
