#include "ui/search/offers.h"

#include "core/store/facetstore.h"
#include "core/text/pinyin.h"

#include <QHash>

#include <algorithm>

namespace jianbao::ui {

namespace {

using namespace Qt::StringLiterals;
using search::Field;

constexpr qsizetype mostContributors = 5000;

void addFields(QList<Offer> &offers, bool chinese)
{
    for (const search::FieldName &field : search::fieldNames()) {
        const QString name = chinese ? field.name.chinese : field.name.english;
        const QString other = chinese ? field.name.english : field.name.chinese;
        offers.append({Field::Text, name, name, other, other});
        for (const search::Name &value : search::valuesOf(field.field))
            offers.append({field.field, chinese ? value.chinese : value.english, chinese ? value.chinese : value.english,
                           {}, chinese ? value.english : value.chinese});
    }
}

// Articles of each place with all that lies in it.
QHash<QString, int> countsWithAbove(const store::PlaceCounts &counts, const place::Gazetteer &gazetteer)
{
    QHash<QString, int> sums;
    for (auto own = counts.byCode.cbegin(); own != counts.byCode.cend(); ++own) {
        for (const place::Place *at = gazetteer.byCode(own.key()); at != nullptr; at = gazetteer.parent(at->code))
            sums[at->code] += own.value();
    }
    return sums;
}

void addPlaces(QList<Offer> &offers, const store::PlaceCounts &counts, const place::Gazetteer &gazetteer)
{
    const QHash<QString, int> sums = countsWithAbove(counts, gazetteer);
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        const place::Place &place = *gazetteer.byCode(sum.key());
        QStringList path = gazetteer.path(place.code);
        path.removeLast();
        std::reverse(path.begin(), path.end());
        const QList<const place::Place *> named = gazetteer.named(place.name);
        const auto same = std::count_if(named.begin(), named.end(),
                                        [&](const place::Place *other) { return other->name == place.name; });
        const QString value = same > 1 && !path.isEmpty() ? path.first() + u'/' + place.name : place.name;
        offers.append({Field::Place, place.name, value, path.join(u" › "_s), {}, sum.value()});
    }
}

void addTags(QList<Offer> &offers, const QList<store::Facet<TagId>> &counts, const QList<store::TagRecord> &tags)
{
    QHash<TagId, QString> paths;
    QHash<QString, int> called;
    for (const store::TagRecord &tag : tags) // parents before children
        ++called[tag.name];
    for (const store::TagRecord &tag : tags) {
        const QString above = tag.parent ? paths.value(*tag.parent) : QString();
        const QString path = above.isEmpty() ? tag.name : above + u'/' + tag.name;
        paths.insert(tag.id, path);
        const auto count = std::find_if(counts.begin(), counts.end(), [&](const auto &own) { return own.key == tag.id; });
        offers.append({Field::Tag, tag.name, called[tag.name] > 1 ? path : tag.name, above, {},
                       count == counts.end() ? 0 : count->count, tag.colour});
    }
}

} // namespace

Result<QList<Offer>> readOffers(store::Library &library, const place::Gazetteer &gazetteer,
                                const QList<store::TagRecord> &tags, bool chinese)
{
    const auto facets = library.facets().facets({}, mostContributors);
    if (!facets)
        return failure(facets);
    QList<Offer> offers;
    addPlaces(offers, facets->places, gazetteer);
    addTags(offers, facets->tags, tags);
    for (const auto &[paper, count] : facets->papers) {
        if (!paper.isEmpty())
            offers.append({Field::Paper, paper, u'=' + paper, {}, {}, count});
    }
    for (const auto &[name, count] : facets->contributors)
        offers.append({Field::Contributor, name, u'=' + name, {}, {}, count});
    for (const auto &[year, count] : facets->years) {
        if (!year.isEmpty())
            offers.append({Field::Date, year, year, {}, {}, count});
    }
    std::sort(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    QList<Offer> all;
    addFields(all, chinese);
    return all + offers;
}

QList<Offer> offersFor(const QList<Offer> &all, const search::Typing &typing, qsizetype most)
{
    const text::NameFilter filter(typing.typed);
    QList<Offer> exact, prefix, inside;
    const Field wanted = typing.field == Field::Mention ? Field::Place : typing.field; // the same names
    for (const Offer &offer : all) {
        // A bare word may become a field or a name; years and states are for who has named their field.
        const bool bare = typing.field == Field::Text && offer.field != Field::Date && offer.field != Field::State
                          && offer.field != Field::Has && offer.field != Field::Kind;
        if (offer.field != wanted && !bare)
            continue;
        text::NameMatch match = filter.match(offer.text);
        if (!offer.otherName.isEmpty())
            match = std::max(match, filter.match(offer.otherName));
        const bool isField = offer.field == Field::Text;
        // Of a single letter or character typed as a bare word only beginnings count: it is about to become another.
        if (match == text::NameMatch::None || (bare && match == text::NameMatch::Inside && (isField || typing.typed.size() < 2)))
            continue;
        (match == text::NameMatch::Exact || isField ? exact : match == text::NameMatch::Prefix ? prefix : inside)
            .append(offer);
        if (exact.size() >= most)
            break;
    }
    QList<Offer> offers = exact + prefix + inside;
    if (offers.size() > most)
        offers.resize(most);
    return offers;
}

QString completed(const Offer &offer, const search::Typing &typing, bool chinese)
{
    if (offer.field == Field::Text)
        return offer.value + u':';
    const QString term = search::termFor(offer.field, offer.value, chinese);
    return (typing.field == Field::Text ? term : term.sliced(term.indexOf(u':') + 1)) + u' ';
}

} // namespace jianbao::ui
