// What the names of places and tags in a search expression stand for.
#pragma once

#include "core/place/gazetteer.h"
#include "core/search/query.h"
#include "core/store/records.h"

namespace jianbao::store {

// Places by code, by name or short name (张楼镇, 张楼), or by name with those above it (微山县/张楼镇); tags by name or
// by path (产业振兴/莲藕), compared in folded form. The gazetteer must outlive it.
[[nodiscard]] search::Names queryNames(const place::Gazetteer &gazetteer, const QList<TagRecord> &tags);

} // namespace jianbao::store
