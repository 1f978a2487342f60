#include "ui/shell/thinsplitter.h"

#include <QPainter>
#include <QResizeEvent>

namespace jianbao::ui {

namespace {

constexpr int grabMargin = 3; // px on either side of the line

class ThinHandle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    // A handle of 1 px lies over its neighbours by its contents margins and paints only its mask; QSplitter's own are
    // 2 px.
    void resizeEvent(QResizeEvent *event) override
    {
        const bool horizontal = orientation() == Qt::Horizontal;
        setAttribute(Qt::WA_MouseNoMask);
        setContentsMargins(horizontal ? grabMargin : 0, horizontal ? 0 : grabMargin, horizontal ? grabMargin : 0,
                           horizontal ? 0 : grabMargin);
        setMask(QRegion(contentsRect()));
        QWidget::resizeEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(contentsRect(), palette().color(QPalette::Mid));
    }
};

} // namespace

ThinSplitter::ThinSplitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle *ThinSplitter::createHandle()
{
    return new ThinHandle(orientation(), this);
}

} // namespace jianbao::ui
