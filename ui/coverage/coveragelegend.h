// What the cells of the coverage mean: the steps in figures, no news, not imported.
#pragma once

#include "ui/coverage/coveragecell.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <array>

namespace jianbao::ui {

struct LegendEntry {
    int step = 0; // as CoverageCell
    QString text;
};
[[nodiscard]] QList<LegendEntry> legendEntries(const std::array<int, 3> &steps);
// In one line from the left; gives its width. painter null: measures only.
int paintLegend(QPainter *painter, const QRect &rect, const QList<LegendEntry> &entries, const QFont &interface,
                const QPalette &palette);

class CoverageLegend : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageLegend(QWidget *parent = nullptr);

    void setSteps(const std::array<int, 3> &steps);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<LegendEntry> m_entries;
};

} // namespace jianbao::ui
