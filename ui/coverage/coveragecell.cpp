#include "ui/coverage/coveragecell.h"

#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jianbao::ui {

namespace {

// Of a month without news and of one that nobody imported: seen in every theme, but whole years of it must not outshine
// the news.
QPen faintPen(const QPalette &palette)
{
    QColor colour = palette.color(QPalette::PlaceholderText);
    colour.setAlphaF(0.55f);
    return {colour, 1};
}

void paintHatch(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.setPen(faintPen(palette));
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(rect.width(), rect.height());
    const auto line = [&](QPointF from, QPointF to) { painter.drawLine(rect.topLeft() + from, rect.topLeft() + to); };
    line({0, side}, {side, 0});
    line({0, side / 2}, {side / 2, 0});
    line({side / 2, side}, {side, side / 2});
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintNumber(QPainter &painter, const QRectF &rect, int number, const QColor &colour, const QFont &font)
{
    const QString text = QString::number(number);
    if (number == 0 || QFontMetricsF(font).horizontalAdvance(text) > rect.width() - 1)
        return;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void paintCounty(QPainter &painter, const QRectF &rect, const CoverageCell &cell, const QPalette &palette,
                 const QFont &numbers)
{
    const qreal bar = std::max(2.0, rect.height() / 7);
    const QRectF ground(rect.left(), rect.bottom() - bar, rect.width(), bar);
    painter.fillRect(ground, palette.color(QPalette::Mid));
    QRectF filled = ground;
    filled.setWidth(std::max(1.0, ground.width() * *cell.share));
    if (cell.articles == 0)
        return;
    painter.fillRect(filled, themeFor(palette).coverage[3]);
    QFont bold = numbers;
    bold.setBold(true);
    paintNumber(painter, rect.adjusted(0, 0, 0, -bar), cell.articles, palette.color(QPalette::Text), bold);
}

} // namespace

QColor inkOn(const QColor &fill)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045f ? channel / 12.92f : std::pow((channel + 0.055f) / 1.055f, 2.4f);
    };
    const float luminance = 0.2126f * linear(fill.redF()) + 0.7152f * linear(fill.greenF())
                            + 0.0722f * linear(fill.blueF());
    constexpr float even = 0.179f; // black and white are read equally well on it
    return luminance > even ? QColor(Qt::black) : QColor(Qt::white);
}

void paintCoverageCell(QPainter &painter, const QRectF &rect, const CoverageCell &cell, const QPalette &palette,
                       const QFont &numbers)
{
    const QRectF inner = rect.adjusted(1, 1, -1, -1);
    if (cell.step < 0)
        return paintHatch(painter, inner.adjusted(1, 1, -1, -1), palette);
    if (cell.share)
        return paintCounty(painter, inner, cell, palette, numbers);
    const QColor fill = themeFor(palette).coverage[size_t(cell.step)];
    painter.fillRect(inner, fill);
    if (cell.step == 0) {
        painter.setPen(faintPen(palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(inner.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    paintNumber(painter, inner, cell.articles, inkOn(fill), numbers);
}

} // namespace jianbao::ui
