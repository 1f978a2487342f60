// JSON: one array, an object per article in the shape of `jianbao-cli show --format json`.
#pragma once

#include "core/export/format.h"

namespace jianbao::exporting {

[[nodiscard]] QByteArray writeJson(const QList<ExportArticle> &articles);

} // namespace jianbao::exporting
