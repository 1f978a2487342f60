// Reading text as it is put on screen: the same length, so that ranges hold.
#pragma once

#include "core/page/article.h"

#include <QString>

namespace jianbao::ui {

// Spaces inside two-character names of these people and between a figure and its unit become no-break spaces; what a
// text document would take for the end of a paragraph becomes a space.
[[nodiscard]] QString displayText(const QString &text, const QList<page::Contributor> &contributors);

// The way back, for the clipboard: no-break spaces become spaces, word joiners go.
[[nodiscard]] QString plainText(const QString &shown);

} // namespace jianbao::ui
