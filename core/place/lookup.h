// Which places a person means who writes a name: 张楼镇, 微山县/张楼, 微山县张楼镇, 张樓鎮, 微山/张楼乡, zhanglou, 370826110.
#pragma once

#include "core/place/gazetteer.h"

namespace jianbao::place {

// The places of a code, or of a name as Gazetteer::named() knows it. Names of places above it may stand before it, apart
// (/ › > or a blank between them) or written together. Where nothing has the name, an older or newer ending is taken for
// the one of today (张楼乡 for 张楼镇, 邹城县 for 邹城市). Places above others come first. Empty: none.
[[nodiscard]] QList<const Place *> placesCalled(const Gazetteer &gazetteer, const QString &asked);

// The places whose names meet what was typed (Gazetteer::matching), at most limit, best first; what was typed of places
// above may stand before it (weishan/zhanglou).
[[nodiscard]] QList<const Place *> placesTyped(const Gazetteer &gazetteer, const QString &asked, qsizetype limit);

// The places whose names differ in one character that text recognition takes for another (张搂镇), at most limit. Places
// above may stand before it.
[[nodiscard]] QList<const Place *> placesMisread(const Gazetteer &gazetteer, const QString &asked, qsizetype limit);

// Those whose full names the text ends in, if there are any: who writes 城关镇 does not mean 城关街道.
[[nodiscard]] QList<const Place *> exactFirst(const QList<const Place *> &places, const QString &asked);

} // namespace jianbao::place
