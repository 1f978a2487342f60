// Which title lines are nothing but a place or an office: they say where or whose an article is, and head none alone.
#pragma once

#include "core/page/pieces.h"
#include "core/place/gazetteer.h"

#include <QList>
#include <QString>

#include <functional>

namespace jianbao::page {

// Whether a title line is nothing but a place.
using PlaceTest = std::function<bool(const QString &)>;

// The test for the titles of a page; pieces are classified. It asks the gazetteer, which must outlive it.
[[nodiscard]] PlaceTest placesOfTitles(const QList<Piece> &pieces, const place::Gazetteer &gazetteer);

// Whether a title begins with a place that a blank or a colon sets apart: 某镇 …, 某镇：….
[[nodiscard]] bool beginsWithPlace(const QString &title, const PlaceTest &isPlace);

} // namespace jianbao::page
