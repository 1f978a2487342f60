// Text laid out for a terminal, where a Chinese character takes two columns.
#pragma once

#include <QString>

namespace jianbao::cli {

// Columns that a text takes on one line of a terminal.
[[nodiscard]] int displayWidth(QStringView text);
// The text cut to at most `columns`, ending in … where something was cut.
[[nodiscard]] QString elided(const QString &text, int columns);
// Broken into lines of at most `columns`, each indented; breaks by the rules of Unicode, so that no mark begins a line.
[[nodiscard]] QString wrapped(const QString &text, int columns, int indent);
// On one line and without control characters, which a page may carry and a terminal would obey.
[[nodiscard]] QString printable(const QString &text);

// Columns of the terminal that standard output goes to; 0: it goes elsewhere, nothing is cut.
[[nodiscard]] int outputColumns();
// The same of standard error.
[[nodiscard]] int errorColumns();
// Writes to standard error at once.
void sayOnError(const QString &text);

} // namespace jianbao::cli
