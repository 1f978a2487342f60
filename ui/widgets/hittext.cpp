#include "ui/widgets/hittext.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPalette>
#include <QTextLayout>

#include <algorithm>

namespace jianbao::ui {

void drawHitText(QPainter &painter, const QPointF &baseline, const QString &shown, const QList<TextRange> &hits,
                 const QFont &font, const QColor &colour, const QPalette &palette)
{
    QTextLayout layout(shown, font);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const QPointF origin(baseline.x(), baseline.y() - line.ascent());
    const qsizetype visible = shown.endsWith(u'…') ? shown.size() - 1 : shown.size();
    QList<QTextLayout::FormatRange> formats;
    const Theme &theme = themeFor(palette);
    painter.save();
    painter.setPen(colour);
    for (const TextRange &hit : hits) {
        const TextRange seen = hit.intersected({0, visible});
        if (seen.isEmpty())
            continue;
        const qreal from = line.cursorToX(int(seen.start));
        const qreal to = line.cursorToX(int(seen.end));
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(theme.hitFill);
        painter.setPen(theme.hitOutline);
        painter.drawRect(QRectF(origin.x() + from, origin.y(), to - from, line.height() - 1).toRect());
        QTextLayout::FormatRange format;
        format.start = int(seen.start);
        format.length = int(seen.length());
        format.format.setForeground(palette.color(QPalette::Active, QPalette::Text));
        formats.append(format);
    }
    painter.setPen(colour);
    layout.draw(&painter, origin, formats);
    painter.restore();
}

} // namespace jianbao::ui
