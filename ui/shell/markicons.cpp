#include "ui/shell/markicons.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

class MarkIconEngine : public QIconEngine
{
public:
    MarkIconEngine(int colour, bool pen) : m_colour(colour), m_pen(pen) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QPalette palette = QGuiApplication::palette();
        const MarkColour &mark = themeFor(palette).mark(m_colour);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (m_pen) {
            icon(u"highlight"_s).paint(painter, rect, Qt::AlignCenter, mode, state);
            const qreal unit = rect.width() / 16.0; // of the icons' grid
            painter->fillRect(QRectF(rect.x() + 1.5 * unit, rect.y() + 13 * unit, 13 * unit, 2.5 * unit), mark.rail);
        } else {
            const qreal inset = rect.width() / 6.0;
            painter->setPen(mark.rail);
            painter->setBrush(mark.band);
            painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 2, 2);
        }
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new MarkIconEngine(m_colour, m_pen); }
    bool isNull() override { return false; }

private:
    int m_colour;
    bool m_pen;
};

} // namespace

QIcon swatchIcon(int colour)
{
    return QIcon(new MarkIconEngine(colour, false));
}

QIcon markIcon(int colour)
{
    return QIcon(new MarkIconEngine(colour, true));
}

} // namespace jianbao::ui
