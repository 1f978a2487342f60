#include "ui/coverage/coverageheaders.h"

#include "core/lists/roles.h"
#include "ui/coverage/coveragecell.h"
#include "ui/widgets/scale.h"

#include <QDate>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int january = 1;

QColor inkOf(const QPalette &palette, QPalette::ColorRole role, bool current)
{
    return palette.color(current ? QPalette::Link : role);
}

} // namespace

CoverageSizes::CoverageSizes(const QFont &interface)
{
    const Scale px(interface);
    cell = px(cellSide);
    months = px(38);
    indent = px(14);
    gap = px(10);
    place = px.font(13);
    county = px.font(13, true);
    month = px.font(11);
    year = px.font(12, true);
    number = px.font(11);
}

int placeColumnWidth(const QAbstractItemModel &model, const CoverageSizes &sizes)
{
    // Names are of Han characters, all of one width: the longest by characters is the widest, or nearly.
    QString longest;
    int most = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString name = model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        if (name.size() > longest.size())
            longest = name;
        most = std::max(most, model.headerData(row, Qt::Vertical, lists::CountRole).toInt());
    }
    constexpr qsizetype longestShown = 12; // characters; longer names are cut
    const int name = QFontMetrics(sizes.county).horizontalAdvance(longest.left(longestShown));
    const int total = QFontMetrics(sizes.month).horizontalAdvance(QLocale().toString(most));
    return sizes.gap + sizes.indent + name + sizes.gap + total + sizes.gap;
}

void paintPlaceName(QPainter &painter, const QRect &rect, const QAbstractItemModel &model, int row,
                    const CoverageSizes &sizes, const QPalette &palette, bool current)
{
    const bool county = model.headerData(row, Qt::Vertical, lists::ShareRole).isValid();
    const int total = model.headerData(row, Qt::Vertical, lists::CountRole).toInt();
    const QString name = model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    const QString count = QLocale().toString(total);
    QRect line = rect.adjusted(sizes.gap + (county ? 0 : sizes.indent), 0, -sizes.gap, 0);
    painter.setFont(sizes.month);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(count) - sizes.gap / 2);
    painter.setFont(county ? sizes.county : sizes.place);
    painter.setPen(inkOf(palette, total == 0 ? QPalette::PlaceholderText : QPalette::Text, current));
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
}

void paintMonthName(QPainter &painter, const QRect &rect, const QDate &month, const CoverageSizes &sizes,
                    const QPalette &palette, bool current)
{
    if (month.month() == january)
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), palette.color(QPalette::Mid));
    painter.setFont(sizes.month);
    painter.setPen(inkOf(palette, QPalette::PlaceholderText, current));
    painter.drawText(QRect(rect.left(), rect.center().y(), rect.width(), rect.height() / 2), Qt::AlignCenter,
                     QString::number(month.month()));
}

void paintYear(QPainter &painter, const QRect &rect, const QDate &month, const CoverageSizes &sizes,
               const QPalette &palette)
{
    const int columns = 12 - month.month() + 1; // to the year's end
    const QString year = QString::number(month.year());
    const int width = columns * sizes.cell;
    painter.setFont(sizes.year);
    if (painter.fontMetrics().horizontalAdvance(year) + sizes.gap / 2 > width)
        return;
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QRect(rect.left() + sizes.gap / 2, rect.top(), width, rect.height() / 2),
                     Qt::AlignLeft | Qt::AlignVCenter, year);
}

CoverageHeader::CoverageHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
}

void CoverageHeader::setCurrent(int section)
{
    if (section == m_current)
        return;
    m_current = section;
    viewport()->update();
}

QSize CoverageHeader::sizeHint() const
{
    const CoverageSizes sizes(font());
    if (orientation() == Qt::Horizontal)
        return {sizes.cell, sizes.months};
    return {model() ? placeColumnWidth(*model(), sizes) : 0, sizes.cell};
}

void CoverageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const CoverageSizes sizes(font());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    if (!model() || count() == 0)
        return;
    if (orientation() == Qt::Horizontal)
        paintMonths(painter, sizes);
    else
        paintPlaces(painter, sizes);
}

void CoverageHeader::paintMonths(QPainter &painter, const CoverageSizes &sizes)
{
    const int first = std::max(0, visualIndexAt(0));
    for (int section = first; section < count(); ++section) {
        const int left = sectionViewportPosition(section);
        if (left > viewport()->width())
            break;
        const QDate month = model()->headerData(section, Qt::Horizontal, lists::MonthRole).toDate();
        const QRect rect(left, 0, sectionSize(section), viewport()->height());
        paintMonthName(painter, rect, month, sizes, palette(), section == m_current);
        if (section == first || month.month() == january)
            paintYear(painter, rect.translated(std::max(0, left) - left, 0), month, sizes, palette());
    }
}

void CoverageHeader::paintPlaces(QPainter &painter, const CoverageSizes &sizes)
{
    for (int section = std::max(0, visualIndexAt(0)); section < count(); ++section) {
        const int top = sectionViewportPosition(section);
        if (top > viewport()->height())
            break;
        paintPlaceName(painter, QRect(0, top, viewport()->width(), sectionSize(section)), *model(), section, sizes,
                       palette(), section == m_current);
    }
}

} // namespace jianbao::ui
