// The technical detail of an error in the language of the texts. QtCore only; any thread.
#pragma once

#include <QString>

namespace jianbao::ui {

// core and SQLite give details in English. Those that a person can meet are known here and are translated, also with
// a name or number in them; any other comes back as it is.
[[nodiscard]] QString detailText(const QString &detail);

} // namespace jianbao::ui
