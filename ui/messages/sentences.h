// Sentences one after the other, as the language of the texts sets them. QtCore only; any thread.
#pragma once

#include <QStringList>

namespace jianbao::ui {

// One text of sentences that are whole already, with a space between them only where the language sets one.
[[nodiscard]] QString joinSentences(const QStringList &sentences);

} // namespace jianbao::ui
