// The last stage: which places the articles name and which one each is about, by core/place, in page ranges.
#pragma once

#include "core/page/parse.h"
#include "core/place/gazetteer.h"

namespace jianbao::page {

// Whether a short text is the name of a place, in full or without its suffix.
[[nodiscard]] bool isPlaceName(const place::Gazetteer &gazetteer, const QString &text);

// Whether it is a county's name and the name of a place in it, one right behind the other: 某县某镇, 某某 without suffixes.
[[nodiscard]] bool isNestedPlaceName(const place::Gazetteer &gazetteer, const QString &text);

// Fills in county, township, what was left open, and mentions of every article.
void decidePlaces(const QString &text, const place::Gazetteer &gazetteer, PageParse &parse);

} // namespace jianbao::page
