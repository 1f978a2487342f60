#include "ui/coverage/coveragelegend.h"

#include "ui/widgets/scale.h"

#include <QPainter>
#include <QStringList>

namespace jianbao::ui {

namespace {

QString rangeText(int from, int to)
{
    return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

} // namespace

QList<LegendEntry> legendEntries(const std::array<int, 3> &steps)
{
    return {{1, rangeText(1, steps[0])},
            {2, rangeText(steps[0] + 1, steps[1])},
            {3, rangeText(steps[1] + 1, steps[2])},
            {4, CoverageLegend::tr("%1 articles or more").arg(steps[2] + 1)},
            {0, CoverageLegend::tr("no news")},
            {-1, CoverageLegend::tr("not imported")}};
}

int paintLegend(QPainter *painter, const QRect &rect, const QList<LegendEntry> &entries, const QFont &interface,
                const QPalette &palette)
{
    const Scale px(interface);
    const QFont font = px.font(12);
    const QFontMetrics metrics(font);
    const int side = px(14);
    int left = rect.left();
    for (const LegendEntry &entry : entries) {
        const int width = metrics.horizontalAdvance(entry.text);
        if (painter) {
            const QRect cell(left, rect.center().y() - side / 2 + 1, side, side);
            paintCoverageCell(*painter, cell, {entry.step, 0, {}}, palette, font);
            painter->setFont(font);
            painter->setPen(palette.color(QPalette::PlaceholderText));
            painter->drawText(QRect(cell.right() + px(4), rect.top(), width + 1, rect.height()), Qt::AlignVCenter,
                              entry.text);
        }
        left += side + px(4) + width + px(14);
    }
    return left - rect.left();
}

CoverageLegend::CoverageLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSteps({1, 2, 3});
}

void CoverageLegend::setSteps(const std::array<int, 3> &steps)
{
    m_entries = legendEntries(steps);
    QStringList words;
    for (const LegendEntry &entry : std::as_const(m_entries))
        words.append(entry.text);
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize CoverageLegend::sizeHint() const
{
    return {paintLegend(nullptr, {}, m_entries, font(), palette()), Scale(font())(24)};
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLegend(&painter, rect(), m_entries, font(), palette());
}

} // namespace jianbao::ui
