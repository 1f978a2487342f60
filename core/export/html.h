// HTML: one page that needs nothing else, set as a Chinese reader expects: paragraphs indented two characters, a
// measure of 34, highlights in their colours, light and dark, fit for printing.
#pragma once

#include "core/export/format.h"

namespace jianbao::exporting {

[[nodiscard]] QByteArray writeHtml(const QList<ExportArticle> &articles);

} // namespace jianbao::exporting
