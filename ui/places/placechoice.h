// What is chosen in the tree of places: a place by its code, or a fixed row.
#pragma once

#include "core/lists/placemodel.h"
#include "core/place/gazetteer.h"
#include "core/store/records.h"

namespace jianbao::ui {

struct PlaceChoice {
    QString code; // empty: a fixed row
    lists::FixedRow fixed = lists::FixedRow::All;

    [[nodiscard]] static PlaceChoice ofPlace(const QString &code) { return {code, lists::FixedRow::None}; }
    [[nodiscard]] static PlaceChoice at(const QModelIndex &index);

    [[nodiscard]] store::ArticleFilter filter() const;
    // How a list's head calls it: 张楼镇, and the two levels above, nearest first: 微山县 › 济宁市.
    [[nodiscard]] QString title(const place::Gazetteer &gazetteer) const;
    [[nodiscard]] QString path(const place::Gazetteer &gazetteer) const;

    bool operator==(const PlaceChoice &) const = default;
};

} // namespace jianbao::ui
