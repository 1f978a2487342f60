#include "app/cli/names.h"

#include "app/cli/commands.h"

#include "core/store/library.h"
#include "core/store/placestore.h"

#include <QRegularExpression>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype matchesByPinyin = 50;
constexpr qsizetype namedInError = 8;

bool isCode(const QString &name)
{
    static const QRegularExpression digits(u"^u?\\d+$"_s);
    return digits.match(name).hasMatch();
}

// Whether the names above a place contain those given, in their order.
bool liesUnder(const QStringList &path, const QStringList &above)
{
    qsizetype next = 0;
    for (const QString &wanted : above) {
        while (next < path.size() && path[next] != wanted && place::stem(path[next]) != place::stem(wanted))
            ++next;
        if (next++ >= path.size())
            return false;
    }
    return true;
}

// Who types 城关镇 does not mean 城关街道.
QList<const place::Place *> exactFirst(const QList<const place::Place *> &places, const QString &name)
{
    QList<const place::Place *> exact;
    for (const place::Place *place : places) {
        if (place->name == name)
            exact.append(place);
    }
    return exact.isEmpty() ? places : exact;
}

QString described(const QList<const place::Place *> &places, const place::Gazetteer &gazetteer)
{
    QStringList names;
    for (const place::Place *place : places.first(std::min(namedInError, places.size())))
        names.append(place->code + u' ' + gazetteer.path(place->code).join(u'/'));
    if (places.size() > namedInError)
        names.append(u"…"_s);
    return names.join(u"; "_s);
}

bool hasArticles(const store::PlaceCounts &counts, const QString &code)
{
    for (auto count = counts.byCode.cbegin(); count != counts.byCode.cend(); ++count) {
        if (count.key().startsWith(code) && count.value() > 0)
            return true;
    }
    return false;
}

} // namespace

QList<const place::Place *> placesNamed(const place::Gazetteer &gazetteer, const QString &name)
{
    if (isCode(name)) {
        const place::Place *place = gazetteer.byCode(name);
        return place ? QList{place} : QList<const place::Place *>();
    }
    static const QRegularExpression separators(u"[/›>\\s]+"_s);
    QStringList above = name.split(separators, Qt::SkipEmptyParts);
    if (above.isEmpty())
        return {};
    const QString own = above.takeLast();
    QList<const place::Place *> candidates = gazetteer.named(own);
    if (candidates.isEmpty())
        candidates = gazetteer.matching(own, matchesByPinyin);
    candidates.removeIf([&](const place::Place *place) {
        QStringList path = gazetteer.path(place->code);
        path.removeLast();
        return !liesUnder(path, above);
    });
    return candidates;
}

Result<QString> placeCode(store::Library &library, const place::Gazetteer &gazetteer, const QString &name)
{
    QList<const place::Place *> candidates = exactFirst(placesNamed(gazetteer, name), name.section(u'/', -1));
    if (candidates.isEmpty())
        return failure(ErrorKind::NotFound, name, Cli::tr("no place of the gazetteer has this name or code"));
    if (candidates.size() > 1) {
        const auto counts = library.places().counts({});
        if (!counts)
            return failure(counts);
        QList<const place::Place *> withArticles = candidates;
        withArticles.removeIf([&](const place::Place *place) { return !hasArticles(*counts, place->code); });
        if (!withArticles.isEmpty())
            candidates = withArticles;
    }
    if (candidates.size() > 1)
        return failure(ErrorKind::InvalidArgument, name,
                       Cli::tr("several places have this name: %1").arg(described(candidates, gazetteer)));
    return candidates.first()->code;
}

} // namespace jianbao::cli
