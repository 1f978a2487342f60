// The models of the left pane with what only the window can say: names of the fixed rows and sentences for screen
// readers.
#pragma once

#include "core/lists/placemodel.h"
#include "core/lists/tagmodel.h"

namespace jianbao::ui {

class PlaceTreeModel : public lists::PlaceModel
{
    Q_OBJECT
public:
    using PlaceModel::PlaceModel;
    QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] static QString fixedName(lists::FixedRow row);

private:
    // Tooltip and sentence of a saved search; invalid for other roles.
    [[nodiscard]] QVariant savedText(const QModelIndex &index, const store::SavedSearch &search, int role) const;
    [[nodiscard]] QString months(const QModelIndex &index) const; // what the bars say
};

class TagTreeModel : public lists::TagModel
{
    Q_OBJECT
public:
    using TagModel::TagModel;
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace jianbao::ui
