#include "ui/coverage/coverageimage.h"

#include "core/lists/roles.h"
#include "ui/coverage/coveragecell.h"
#include "ui/coverage/coverageheaders.h"
#include "ui/coverage/coveragelegend.h"
#include "ui/coverage/coveragesheet.h"
#include "ui/widgets/scale.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jianbao::ui {

namespace {

constexpr double mostPixels = 60e6; // 240 MB while it is drawn
constexpr double longestSide = 32000;
constexpr double smallestCell = 8;

// The font of which everything fits.
QFont fitted(const lists::CoverageTable &table, const QFont &interface)
{
    const double rows = double(table.rows.size()) + 6; // with title, legend and months
    const double columns = table.months + 12;          // with names
    const double cell = std::min({Scale(interface).exact(cellSide), longestSide / rows, longestSide / columns,
                                  std::sqrt(mostPixels / (rows * columns))});
    return Scale(interface).font(13 * std::max(cell, smallestCell) / Scale(interface).exact(cellSide));
}

class Drawing
{
public:
    Drawing(const lists::CoverageTable &table, const QFont &interface, const QPalette &palette)
        : m_font(interface), m_palette(palette), m_px(interface), m_sizes(interface), m_margin(m_px(16)),
          m_titles(m_px(34)), m_legend(m_px(24)), m_entries(legendEntries(table.steps))
    {
        m_model.setTable(table);
        m_names = placeColumnWidth(m_model, m_sizes);
    }

    QImage draw(const CoverageImageText &text)
    {
        const int table = m_names + m_model.columnCount() * m_sizes.cell;
        const int legend = paintLegend(nullptr, {}, m_entries, m_font, m_palette);
        const int title = QFontMetrics(m_px.font(15, true)).horizontalAdvance(text.title) + m_px(10)
                          + QFontMetrics(m_px.font(12.5)).horizontalAdvance(text.facts);
        QImage image(std::max({table, legend, title}) + 2 * m_margin,
                     top() + m_sizes.months + m_model.rowCount() * m_sizes.cell + m_margin, QImage::Format_RGB32);
        image.fill(m_palette.color(QPalette::Base));
        QPainter painter(&image);
        drawTitle(painter, text);
        paintLegend(&painter, QRect(m_margin, m_margin + m_titles, image.width(), m_legend), m_entries, m_font,
                    m_palette);
        drawMonths(painter);
        for (int row = 0; row < m_model.rowCount(); ++row)
            drawRow(painter, row);
        return image;
    }

private:
    [[nodiscard]] int top() const { return m_margin + m_titles + m_legend; }

    void drawTitle(QPainter &painter, const CoverageImageText &text)
    {
        QRect line(m_margin, m_margin, 100000, m_titles);
        painter.setFont(m_px.font(15, true));
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(line, Qt::AlignVCenter, text.title);
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(text.title) + m_px(10));
        painter.setFont(m_px.font(12.5));
        painter.setPen(m_palette.color(QPalette::PlaceholderText));
        painter.drawText(line, Qt::AlignVCenter, text.facts);
    }

    void drawMonths(QPainter &painter)
    {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QDate month = m_model.table().monthAt(column);
            const QRect rect(m_margin + m_names + column * m_sizes.cell, top(), m_sizes.cell, m_sizes.months);
            paintMonthName(painter, rect, month, m_sizes, m_palette, false);
            if (column == 0 || month.month() == 1)
                paintYear(painter, rect, month, m_sizes, m_palette);
        }
    }

    void drawRow(QPainter &painter, int row)
    {
        const int y = top() + m_sizes.months + row * m_sizes.cell;
        paintPlaceName(painter, QRect(m_margin, y, m_names, m_sizes.cell), m_model, row, m_sizes, m_palette, false);
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex index = m_model.index(row, column);
            CoverageCell cell{index.data(lists::StepRole).toInt(), index.data(lists::CountRole).toInt(), {}};
            if (const QVariant share = index.data(lists::ShareRole); share.isValid())
                cell.share = share.toDouble();
            paintCoverageCell(painter, QRect(m_margin + m_names + column * m_sizes.cell, y, m_sizes.cell, m_sizes.cell),
                              cell, m_palette, m_sizes.number);
        }
    }

    QFont m_font;
    QPalette m_palette;
    Scale m_px;
    CoverageSizes m_sizes;
    int m_margin, m_titles, m_legend;
    QList<LegendEntry> m_entries;
    lists::CoverageModel m_model;
    int m_names = 0;
};

} // namespace

QImage coverageImage(const lists::CoverageTable &table, const CoverageImageText &text, const QFont &interface,
                     const QPalette &palette)
{
    return Drawing(table, fitted(table, interface), palette).draw(text);
}

} // namespace jianbao::ui
