#include "ui/articles/coveragestrip.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int cellHeight = 14;
constexpr int labelHeight = 16;

QString keyOf(const QDate &month)
{
    return month.toString(u"yyyy-MM");
}

QDate monthOf(const QString &key)
{
    return QDate::fromString(key + QStringLiteral("-01"), Qt::ISODate);
}

} // namespace

CoverageStrip::CoverageStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Months"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageStrip::setCounts(const QHash<QString, int> &counts, const QSet<QString> &imported)
{
    m_counts = counts;
    m_imported = imported;
    m_most = 0;
    for (const int count : counts)
        m_most = std::max(m_most, count);
    QString newest;
    for (const QString &key : imported)
        newest = std::max(newest, key);
    const QDate last = monthOf(newest);
    if (last.isValid() && last != m_last) { // new issues move the strip on, other counts leave it where it was
        m_last = last;
        m_first = last.addMonths(1 - months);
    }
    if (m_chosen.isValid())
        setChosen(m_chosen);
    update();
}

void CoverageStrip::setChosen(const QDate &month)
{
    m_chosen = month;
    if (month.isValid() && m_first.isValid() && (month < m_first || month >= m_first.addMonths(months)))
        m_first = month.addMonths(-months / 2);
    update();
}

QString CoverageStrip::sentence(const QDate &month) const
{
    const QString name = tr("%1-%2", "year and month: 2021-3").arg(month.year()).arg(month.month());
    if (!m_imported.contains(keyOf(month)))
        return tr("%1: not imported").arg(name);
    return tr("%1: %n article(s)", nullptr, m_counts.value(keyOf(month))).arg(name);
}

QSize CoverageStrip::sizeHint() const
{
    const Scale px(font());
    return {px(months * 6), px(cellHeight) + px(labelHeight)};
}

QRect CoverageStrip::cell(int number) const
{
    const int left = width() * number / months;
    const int right = width() * (number + 1) / months;
    return {left, 0, right - left, Scale(font())(cellHeight)};
}

QDate CoverageStrip::monthAt(const QPoint &position) const
{
    const int number = width() > 0 ? position.x() * months / width() : -1;
    const bool inside = m_first.isValid() && number >= 0 && number < months && rect().contains(position);
    return inside ? month(number) : QDate();
}

// The month that the words below the cells are about.
QDate CoverageStrip::labelled() const
{
    if (m_hovered.isValid())
        return m_hovered;
    if (hasFocus() && m_cursor.isValid())
        return m_cursor;
    return m_chosen.isValid() ? m_chosen : m_last;
}

void CoverageStrip::paintEvent(QPaintEvent *)
{
    if (!m_first.isValid())
        return;
    QPainter painter(this);
    for (int number = 0; number < months; ++number)
        paintCell(painter, number);
    paintLabels(painter);
}

void CoverageStrip::paintCell(QPainter &painter, int number) const
{
    const Theme &theme = themeFor(palette());
    const QString key = keyOf(month(number));
    const int count = m_counts.value(key);
    const QRectF inner = QRectF(cell(number)).adjusted(1.5, 0.5, -1.5, -0.5);
    if (m_imported.contains(key) || count > 0) {
        // 1..4 by the share of the fullest month: one article is never as pale as none.
        const int step = count == 0 ? 0 : std::clamp((count * 4 + m_most - 1) / std::max(m_most, 1), 1, 4);
        painter.setBrush(theme.coverage[size_t(step)]);
        painter.setPen(step == 0 ? palette().color(QPalette::Mid) : theme.coverage[size_t(step)]);
        painter.drawRect(inner);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawLine(inner.bottomLeft(), inner.topRight());
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const bool cursor = hasFocus() && month(number) == m_cursor;
    if (month(number) == m_chosen || cursor) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(cursor ? QPalette::Link : QPalette::Text), 2));
        painter.drawRect(inner.adjusted(0, 0.5, 0, -0.5));
    }
}

void CoverageStrip::paintLabels(QPainter &painter) const
{
    const Scale px(font());
    painter.setFont(px.font(11));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QFontMetrics metrics(painter.font());
    const QRect line(0, px(cellHeight) + 1, width(), px(labelHeight));
    const QString words = sentence(labelled());
    int right = line.right() - metrics.horizontalAdvance(words);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
    int free = 0; // where the next year may stand
    for (int number = 0; number < months; ++number) {
        const bool begins = number == 0 || month(number).month() == 1;
        const QString year = QString::number(month(number).year());
        const int end = cell(number).left() + 1 + metrics.horizontalAdvance(year);
        // A year that has one or two cells left of the next one gives way to it.
        const bool cramped = number == 0 && month(0).month() > 10;
        if (!begins || cramped || cell(number).left() < free || end > right - px(8))
            continue;
        painter.drawText(QRect(cell(number).left() + 1, line.top(), end, line.height()), Qt::AlignVCenter, year);
        free = end + px(6);
    }
}

void CoverageStrip::choose(const QDate &month)
{
    if (!month.isValid())
        return;
    m_cursor = month;
    setChosen(month == m_chosen ? QDate() : month);
    Q_EMIT chosen(m_chosen);
}

void CoverageStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(monthAt(event->pos()));
}

void CoverageStrip::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = monthAt(event->pos());
    update();
}

void CoverageStrip::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

void CoverageStrip::moveCursorTo(QDate month)
{
    if (!m_last.isValid())
        return;
    m_cursor = std::min(month, m_last);
    if (m_cursor < m_first)
        m_first = m_cursor;
    else if (m_cursor >= m_first.addMonths(months))
        m_first = m_cursor.addMonths(1 - months);
    setAccessibleDescription(sentence(m_cursor));
    update();
}

void CoverageStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: moveCursorTo(m_cursor.addMonths(-1)); break;
    case Qt::Key_Right: moveCursorTo(m_cursor.addMonths(1)); break;
    case Qt::Key_Home: moveCursorTo(m_first); break;
    case Qt::Key_End: moveCursorTo(m_last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_cursor); break;
    case Qt::Key_Escape:
        if (m_chosen.isValid())
            choose(m_chosen);
        else
            event->ignore();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void CoverageStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_cursor.isValid())
        moveCursorTo(m_chosen.isValid() ? m_chosen : m_last);
}

bool CoverageStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QDate month = monthAt(help->pos());
        QToolTip::showText(help->globalPos(), month.isValid() ? sentence(month) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace jianbao::ui
