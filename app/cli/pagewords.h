// Places of a page as people name them on the command line: by lines, counted from 1 as show --source prints them, and
// by the words that stand there.
#pragma once

#include "core/base/result.h"
#include "core/export/format.h"

namespace jianbao::cli {

// Every line of a page, blank ones too, without its line end.
[[nodiscard]] QList<TextRange> pageLines(const QString &text);

// "12", "12-15", "3,7-9".
[[nodiscard]] bool areLines(const QString &lines);

// The words on these lines, each line a range; blank lines are left out. Errors: InvalidArgument (the page has fewer
// lines, or nothing stands on them).
[[nodiscard]] Result<QList<TextRange>> wordsOnLines(const exporting::ExportArticle &article, const QString &lines);

// Where the article reads these words, broken over lines or not; only on the lines given, when some are. Errors:
// NotFound; InvalidArgument (several times: the detail says on which lines).
[[nodiscard]] Result<QList<TextRange>> wordsRead(const exporting::ExportArticle &article, const QString &words,
                                                 const QString &lines);

// Number of the line that a position of the page lies on, from 1.
[[nodiscard]] int lineAt(const QString &text, qsizetype position);

} // namespace jianbao::cli
