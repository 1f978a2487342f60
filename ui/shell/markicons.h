// Icons in the colours of highlights and tags, which follow the theme.
#pragma once

#include <QIcon>

namespace jianbao::ui {

[[nodiscard]] QIcon swatchIcon(int colour); // a square
[[nodiscard]] QIcon markIcon(int colour);   // the pen over a line of the colour

} // namespace jianbao::ui
