// The third stage of the resolver: which townships the parts of an article name.
#pragma once

#include "core/place/setting.h"

namespace jianbao::place {

struct TownshipNamed {
    qint32 place = -1;
    Part part = Part::Body;
    qsizetype start = 0; // in the part's plain text
    qsizetype end = 0;
    double weight = 1.0;
    bool listed = false; // one of several that stand in a row

    bool operator==(const TownshipNamed &) const = default;
};

// In the order of parts and positions; they do not overlap.
[[nodiscard]] QList<TownshipNamed> townshipsNamed(const Gazetteer &gazetteer, const QList<PartText> &parts,
                                                  const Setting &setting);

} // namespace jianbao::place
