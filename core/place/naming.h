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

// A township's name that several bear, none of which is likely enough.
struct NameLeftOpen {
    Part part = Part::Body;
    qsizetype start = 0; // in the part's plain text
    qsizetype end = 0;
    QList<Choice> choices; // likeliest first

    bool operator==(const NameLeftOpen &) const = default;
};

struct NamesOfArticle {
    QList<TownshipNamed> townships; // in the order of parts and positions; they do not overlap
    QList<NameLeftOpen> open;       // in the same order
};

[[nodiscard]] NamesOfArticle townshipsNamed(const Gazetteer &gazetteer, const QList<PartText> &parts,
                                            const Setting &setting);

} // namespace jianbao::place
