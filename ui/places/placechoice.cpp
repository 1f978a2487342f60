#include "ui/places/placechoice.h"

#include "ui/places/treemodels.h"

namespace jianbao::ui {

PlaceChoice PlaceChoice::at(const QModelIndex &index)
{
    return {index.data(lists::PlaceCodeRole).toString(), lists::FixedRow(index.data(lists::FixedRowRole).toInt())};
}

store::ArticleFilter PlaceChoice::filter() const
{
    store::ArticleFilter filter;
    filter.placeCode = code;
    filter.unread = fixed == lists::FixedRow::Unread;
    filter.starred = fixed == lists::FixedRow::Starred;
    filter.doubtful = fixed == lists::FixedRow::ToCheck;
    filter.withoutTownship = fixed == lists::FixedRow::NoTownship;
    return filter;
}

QString PlaceChoice::title(const place::Gazetteer &gazetteer) const
{
    if (code.isEmpty())
        return PlaceTreeModel::fixedName(fixed);
    const place::Place *place = gazetteer.byCode(code);
    return place ? place->name : code;
}

QString PlaceChoice::path(const place::Gazetteer &gazetteer) const
{
    const QStringList whole = gazetteer.path(code);
    QStringList above;
    for (qsizetype i = whole.size() - 2; i >= 0 && above.size() < 2; --i)
        above.append(whole[i]);
    return above.join(u" › ");
}

} // namespace jianbao::ui
