// The bundled line icons (SVG, 16 grid), drawn in the palette's ButtonText.
#pragma once

#include <QIcon>
#include <QString>

namespace jianbao::ui {

// The icon of that name in resources/icons; a null icon for an unknown name. Follows the palette of the application.
[[nodiscard]] QIcon icon(const QString &name);
// The icon drawn in one colour, for delegates.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio = 1.0);
// The icon of the program, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace jianbao::ui
