// Townships that are named without their ending or with a misread character: only where the text around makes sure.
#pragma once

#include "core/place/naming.h"

namespace jianbao::place {

// Stems: alone on a line of the titles or before its colon (张楼：…), in lists (张楼、韩庄等乡镇), and of towns before their
// offices (张楼派出所).
[[nodiscard]] QList<TownshipNamed> shortNames(const NameIndex &names, const PartText &part, const Setting &setting);

// Names that differ in one look-alike character from a township of a county that the article is set in.
[[nodiscard]] QList<TownshipNamed> misreadNames(const Gazetteer &gazetteer, const PartText &part, const Setting &setting);

} // namespace jianbao::place
