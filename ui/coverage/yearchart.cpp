#include "ui/coverage/yearchart.h"

#include "core/lists/coverage.h"
#include "ui/coverage/coveragecell.h"
#include "ui/coverage/coveragesheet.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int months = 12;
// px of the design
constexpr int nameWidth = 48;
constexpr int gap = 10;
constexpr int leastBar = 60;

} // namespace

YearChart::YearChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Articles by Year"));
}

void YearChart::setYears(const QList<lists::YearFacts> &years, const std::array<int, 3> &steps)
{
    m_years = years;
    m_steps = steps;
    setCurrent({int(years.size()) - 1, wholeYear});
    updateGeometry();
    update();
}

void YearChart::replaceYears(const QList<lists::YearFacts> &years, const std::array<int, 3> &steps)
{
    const Cell before = m_current;
    const int year = before.row < 0 ? 0 : m_years[before.row].year;
    setYears(years, steps);
    for (int row = 0; row < years.size(); ++row) {
        if (years[row].year == year)
            setCurrent({row, before.month});
    }
}

QSize YearChart::sizeHint() const
{
    const Scale px(font());
    return {px(nameWidth + cellSide * months + gap + 240), px(cellSide) * int(m_years.size() + 1)};
}

QSize YearChart::minimumSizeHint() const
{
    return {Scale(font())(nameWidth + cellSide * months + gap + leastBar), sizeHint().height()};
}

QRect YearChart::rectOf(const Cell &cell) const
{
    const Scale px(font());
    const int side = px(cellSide);
    const int top = side * (cell.row + 1); // under the line of month names
    if (cell.month == wholeYear) {
        const int left = px(nameWidth) + side * months + px(gap);
        return {left, top, width() - left, side};
    }
    return {px(nameWidth) + side * cell.month, top, side, side};
}

YearChart::Cell YearChart::cellAt(const QPoint &position) const
{
    const Scale px(font());
    const int row = position.y() / px(cellSide) - 1;
    if (row < 0 || row >= m_years.size())
        return {};
    const int x = position.x() - px(nameWidth);
    const int month = x < 0 ? wholeYear : x / px(cellSide);
    return {row, month < months ? month : wholeYear};
}

QString YearChart::sentence(const Cell &cell) const
{
    if (cell.row < 0)
        return {};
    const lists::YearFacts &year = m_years[cell.row];
    if (cell.month == wholeYear)
        return tr("%1: %n article(s)", nullptr, year.articles).arg(year.year);
    const QString month = CoverageSheet::monthName(QDate(year.year, cell.month + 1, 1));
    const int articles = year.months[std::size_t(cell.month)];
    return articles == lists::notImported ? tr("%1: not imported").arg(month)
                                          : tr("%1: %n article(s)", nullptr, articles).arg(month);
}

void YearChart::setCurrent(const Cell &cell)
{
    m_current = cell;
    setAccessibleDescription(sentence(cell));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (cell.row >= 0 && hasFocus())
        Q_EMIT currentMoved(rectOf(cell));
    update();
}

void YearChart::open(const Cell &cell)
{
    if (cell.row < 0)
        return;
    const int year = m_years[cell.row].year;
    const QDate first(year, cell.month == wholeYear ? 1 : cell.month + 1, 1);
    Q_EMIT opened(first, first.addMonths(cell.month == wholeYear ? months : 1).addDays(-1));
}

void YearChart::keyPressEvent(QKeyEvent *event)
{
    Cell to = m_current;
    const int last = int(m_years.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up: to.row = std::max(0, to.row - 1); break;
    case Qt::Key_Down: to.row = std::min(last, to.row + 1); break;
    case Qt::Key_Left: to.month = to.month == wholeYear ? months - 1 : std::max(0, to.month - 1); break;
    case Qt::Key_Right: to.month = to.month == wholeYear || to.month == months - 1 ? wholeYear : to.month + 1; break;
    case Qt::Key_Home: to.row = 0; break;
    case Qt::Key_End: to.row = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: return open(m_current);
    case Qt::Key_Escape: Q_EMIT left(); return;
    default: QWidget::keyPressEvent(event); return;
    }
    if (!m_years.isEmpty())
        setCurrent(to);
}

void YearChart::mousePressEvent(QMouseEvent *event)
{
    const Cell cell = cellAt(event->pos());
    if (event->button() != Qt::LeftButton || cell.row < 0)
        return QWidget::mousePressEvent(event);
    setCurrent(cell);
    open(cell);
}

void YearChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current.row >= 0)
        Q_EMIT currentMoved(rectOf(m_current));
}

bool YearChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Cell cell = cellAt(help->pos());
    QToolTip::showText(help->globalPos(), sentence(cell), this, cell.row < 0 ? QRect() : rectOf(cell));
    return true;
}

void YearChart::paintEvent(QPaintEvent *event)
{
    const Scale px(font());
    QPainter painter(this);
    painter.setFont(px.font(11));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (int month = 0; month < months && !m_years.isEmpty(); ++month)
        painter.drawText(rectOf({-1, month}), Qt::AlignCenter, QString::number(month + 1));
    const int side = px(cellSide);
    const int first = std::max(0, event->rect().top() / side - 1);
    const int last = std::min(int(m_years.size()) - 1, event->rect().bottom() / side - 1);
    for (int row = first; row <= last; ++row)
        paintYear(painter, row);
    if (m_current.row < 0 || !hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Link), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rectOf(m_current)).adjusted(1, 1, -1, -1));
}

void YearChart::paintYear(QPainter &painter, int row) const
{
    const Scale px(font());
    const lists::YearFacts &year = m_years[row];
    const QRect total = rectOf({row, wholeYear});
    painter.setFont(font());
    painter.setPen(palette().color(year.articles > 0 ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(QRect(0, total.top(), px(nameWidth - 8), total.height()), Qt::AlignVCenter | Qt::AlignRight,
                     QString::number(year.year));
    for (int month = 0; month < months; ++month) {
        const int articles = year.months[std::size_t(month)];
        const int step = articles > 0 ? lists::stepOf(articles, m_steps) : articles == 0 ? 0 : -1;
        paintCoverageCell(painter, rectOf({row, month}), {step, articles, {}}, palette(), px.font(10));
    }
    const auto fullest = std::max_element(m_years.cbegin(), m_years.cend(),
                                          [](const auto &a, const auto &b) { return a.articles < b.articles; });
    const QString number = QLocale().toString(year.articles);
    const int room = total.width() - painter.fontMetrics().horizontalAdvance(QLocale().toString(fullest->articles)) - px(18);
    const int bar = fullest->articles > 0 ? room * year.articles / fullest->articles : 0;
    painter.fillRect(QRect(total.left() + px(3), total.top() + px(4), std::max(bar, year.articles > 0 ? 2 : 1),
                           total.height() - px(8)),
                     year.articles > 0 ? themeFor(palette()).coverage[3] : palette().color(QPalette::Mid));
    painter.setFont(font());
    painter.setPen(palette().color(year.articles > 0 ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(total.adjusted(px(3) + bar + px(6), 0, 0, 0), Qt::AlignVCenter, number);
}

} // namespace jianbao::ui
