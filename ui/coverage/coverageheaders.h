// The edges of the coverage: months grouped by years above, townships under their counties at the left. Flat, unlike
// the headers of a style, and painted for the image, too.
#pragma once

#include <QHeaderView>

namespace jianbao::ui {

// Of an interface font.
struct CoverageSizes {
    explicit CoverageSizes(const QFont &interface);

    int cell;    // side of a cell
    int months;  // height of the line of months, years included
    int indent;  // of a township under its county
    int gap;     // beside names
    QFont place, county, month, year, number;
};

// Lays out the names' column: the longest name, then the total.
[[nodiscard]] int placeColumnWidth(const QAbstractItemModel &model, const CoverageSizes &sizes);
void paintPlaceName(QPainter &painter, const QRect &rect, const QAbstractItemModel &model, int row,
                    const CoverageSizes &sizes, const QPalette &palette, bool current);
void paintMonthName(QPainter &painter, const QRect &rect, const QDate &month, const CoverageSizes &sizes,
                    const QPalette &palette, bool current);
// Its year, over the months from this column on: where one begins, and over the first column that is seen.
void paintYear(QPainter &painter, const QRect &rect, const QDate &month, const CoverageSizes &sizes,
               const QPalette &palette);

class CoverageHeader : public QHeaderView
{
    Q_OBJECT
public:
    CoverageHeader(Qt::Orientation orientation, QWidget *parent);

    // A row or column in the colour of links: that of the current cell; -1: none.
    void setCurrent(int section);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMonths(QPainter &painter, const CoverageSizes &sizes);
    void paintPlaces(QPainter &painter, const CoverageSizes &sizes);

    int m_current = -1;
};

} // namespace jianbao::ui
