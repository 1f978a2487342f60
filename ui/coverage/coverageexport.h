// Writes the coverage to files, in the background. Each gives the path; errors: WriteFailed.
#pragma once

#include "core/base/result.h"
#include "ui/coverage/coverageimage.h"

#include <QFuture>

namespace jianbao::ui {

[[nodiscard]] QFuture<Result<QString>> writeCoverageImage(const lists::CoverageTable &table,
                                                          const CoverageImageText &text, const QFont &interface,
                                                          const QPalette &palette, const QString &path); // PNG
// mark: a byte order mark, by which spreadsheets see that it is UTF-8.
[[nodiscard]] QFuture<Result<QString>> writeCoverageTable(const lists::CoverageTable &table, bool mark,
                                                          const QString &path); // CSV

} // namespace jianbao::ui
