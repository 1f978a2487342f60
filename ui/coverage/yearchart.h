// The years of a place: twelve months as cells of the coverage, and the year's articles as a bar. By keys and mouse a
// year or a month of it is opened.
#pragma once

#include "core/lists/placefacts.h"

#include <QDate>
#include <QWidget>

namespace jianbao::ui {

class YearChart : public QWidget
{
    Q_OBJECT
public:
    explicit YearChart(QWidget *parent = nullptr);

    void setYears(const QList<lists::YearFacts> &years, const std::array<int, 3> &steps);
    // The same of the same place, later: the current cell stays.
    void replaceYears(const QList<lists::YearFacts> &years, const std::array<int, 3> &steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QDate &from, const QDate &to); // both included
    void left();                                     // Esc
    void currentMoved(const QRect &cell);            // to be kept in sight

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override; // tooltips

private:
    static constexpr int wholeYear = -1;
    struct Cell {
        int row = -1;
        int month = wholeYear; // from 0
    };

    [[nodiscard]] QRect rectOf(const Cell &cell) const;
    [[nodiscard]] Cell cellAt(const QPoint &position) const;
    [[nodiscard]] QString sentence(const Cell &cell) const;
    void setCurrent(const Cell &cell);
    void open(const Cell &cell);
    void paintYear(QPainter &painter, int row) const;

    QList<lists::YearFacts> m_years;
    std::array<int, 3> m_steps{1, 2, 3};
    Cell m_current;
};

} // namespace jianbao::ui
