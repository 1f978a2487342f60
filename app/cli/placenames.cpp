#include "app/cli/names.h"

#include "app/cli/commands.h"

#include "core/place/lookup.h"
#include "core/store/library.h"
#include "core/store/placestore.h"

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype matchesByPinyin = 50;
constexpr qsizetype namedInError = 8;

QString described(const QList<const place::Place *> &places, const place::Gazetteer &gazetteer)
{
    QStringList names;
    for (const place::Place *place : places.first(std::min(namedInError, places.size())))
        names.append(place->code + u' ' + gazetteer.path(place->code).join(u'/'));
    if (places.size() > namedInError)
        names.append(u"…"_s);
    return names.join(u"; "_s);
}

QString notFound(const place::Gazetteer &gazetteer, const QString &name)
{
    const QList<const place::Place *> misread = place::placesMisread(gazetteer, name, namedInError);
    return misread.isEmpty() ? Cli::tr("no place of the gazetteer has this name or code")
                             : Cli::tr("no place of the gazetteer has this name or code; it may be misread: %1")
                                   .arg(described(misread, gazetteer));
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

Result<QString> placeCode(store::Library &library, const place::Gazetteer &gazetteer, const QString &name)
{
    QList<const place::Place *> candidates = place::exactFirst(place::placesCalled(gazetteer, name), name);
    if (candidates.isEmpty())
        candidates = place::placesTyped(gazetteer, name, matchesByPinyin);
    if (candidates.isEmpty())
        return failure(ErrorKind::NotFound, name, notFound(gazetteer, name));
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
                       Cli::tr("several places have this name; take a code, or write what is above before it: %1")
                           .arg(described(candidates, gazetteer)));
    return candidates.first()->code;
}

} // namespace jianbao::cli
