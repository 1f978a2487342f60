#include "ui/widgets/pickerframe.h"

#include "ui/widgets/filteredit.h"
#include "ui/widgets/pickerdelegate.h"
#include "ui/widgets/scale.h"

#include <QGuiApplication>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int pickerWidth = 300;
constexpr int rowsInSight = 10;

} // namespace

PickerFrame::PickerFrame(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_edit(new FilterEdit(this)), m_view(new QListView(this)),
      m_rows(new QStandardItemModel(this))
{
    const Scale px(font());
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    m_edit->setMinimumHeight(px(28));
    m_edit->setTextMargins(px(4), 0, px(2), 0);
    m_view->setModel(m_rows);
    m_view->setItemDelegate(new PickerDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFocusPolicy(Qt::NoFocus); // the keys stay in the line
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAttribute(Qt::WA_InputMethodEnabled, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(6), px(6), px(6), px(6));
    layout->setSpacing(px(4));
    layout->addWidget(m_edit);
    layout->addWidget(m_view);
    setFocusProxy(m_edit);

    connect(m_edit, &FilterEdit::typedChanged, this, &PickerFrame::typedChanged);
    connect(m_edit, &FilterEdit::downPressed, this, [this] { step(1); });
    connect(m_edit, &FilterEdit::upPressed, this, [this] { step(-1); });
    connect(m_edit, &FilterEdit::left, this, &QWidget::close);
    connect(m_edit, &FilterEdit::chosen, this, [this] {
        if (m_view->currentIndex().isValid())
            Q_EMIT chosen(m_view->currentIndex().row());
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
}

void PickerFrame::rowsChanged()
{
    if (m_rows->rowCount() > 0)
        m_view->setCurrentIndex(m_rows->index(0, 0));
}

void PickerFrame::step(int by)
{
    const int row = std::clamp(m_view->currentIndex().row() + by, 0, std::max(0, m_rows->rowCount() - 1));
    m_view->setCurrentIndex(m_rows->index(row, 0));
}

void PickerFrame::popup(const QPoint &globalPosition)
{
    const Scale px(font());
    m_view->setFixedHeight(rowsInSight * px(28));
    setFixedWidth(px(pickerWidth));
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(globalPosition);
    const QRect available = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int right = std::max(available.left(), available.right() - width());
    const int bottom = std::max(available.top(), available.bottom() - height());
    move(std::clamp(globalPosition.x(), available.left(), right), std::clamp(globalPosition.y(), available.top(), bottom));
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void PickerFrame::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    rowsChanged();
}

} // namespace jianbao::ui
