// Markdown (CommonMark): a heading per article, its source, its paragraphs, then highlights and notes.
#pragma once

#include "core/export/format.h"

namespace jianbao::exporting {

[[nodiscard]] QByteArray writeMarkdown(const QList<ExportArticle> &articles);

// Printed text so that it is read as it stands: what Markdown would take for markup is escaped.
[[nodiscard]] QString escapedMarkdown(const QString &text);

} // namespace jianbao::exporting
