// The ground of a row in a list or tree: selection with and without focus, hover, focus ring.
#pragma once

#include <QColor>

class QPainter;
class QStyleOptionViewItem;

namespace jianbao::ui {

// Fills option.rect as its state says: State_Selected with State_Active (the view has the focus) in Highlight, without
// it in the theme's own colour with a bar at the left edge; State_MouseOver; State_HasFocus draws the ring.
void drawRowGround(QPainter &painter, const QStyleOptionViewItem &option);

// The colours that are read on that ground.
struct RowInk {
    QColor text;
    QColor muted;
    bool onHighlight = false;
};
[[nodiscard]] RowInk rowInk(const QStyleOptionViewItem &option);

} // namespace jianbao::ui
