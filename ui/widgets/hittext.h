// A line of text in which the places found by a search stand in boxes.
#pragma once

#include "core/base/textrange.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QString>

class QPainter;
class QPalette;

namespace jianbao::ui {

// Draws one line from a point of its baseline. shown is the text or, where it was cut, its beginning and "…"; hits are
// in the text.
void drawHitText(QPainter &painter, const QPointF &baseline, const QString &shown, const QList<TextRange> &hits,
                 const QFont &font, const QColor &colour, const QPalette &palette);

} // namespace jianbao::ui
