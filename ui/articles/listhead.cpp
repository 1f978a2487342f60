#include "ui/articles/listhead.h"

#include "ui/articles/coveragestrip.h"
#include "ui/widgets/scale.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace jianbao::ui {

namespace {

constexpr int sideMargin = 12;
constexpr int leftMargin = 26; // the list's gutter
constexpr int titleHeight = 38;
constexpr int stripTop = 37;
constexpr int wholeHeight = 68;

constexpr std::array keys{store::SortKey::Date,  store::SortKey::Relevance,   store::SortKey::Headline,
                          store::SortKey::Place, store::SortKey::Paper,       store::SortKey::Contributor,
                          store::SortKey::Doubt};

QString keyName(store::SortKey key)
{
    switch (key) {
    case store::SortKey::Date: return ListHead::tr("Date");
    case store::SortKey::Headline: return ListHead::tr("Headline");
    case store::SortKey::Place: return ListHead::tr("Township");
    case store::SortKey::Paper: return ListHead::tr("Newspaper");
    case store::SortKey::Contributor: return ListHead::tr("Contributor");
    case store::SortKey::Doubt: return ListHead::tr("Certainty");
    case store::SortKey::Relevance: return ListHead::tr("Relevance");
    }
    return {};
}

// The newest and the most relevant come first, everything else begins at its beginning.
Qt::SortOrder usualOrder(store::SortKey key)
{
    const bool bestFirst = key == store::SortKey::Date || key == store::SortKey::Relevance;
    return bestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

ListHead::ListHead(QWidget *parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_place(new QToolButton(this)), m_keys(new QActionGroup(this)),
      m_orders(new QActionGroup(this)), m_strip(new CoverageStrip(this))
{
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_place->setAutoRaise(true);
    m_place->setFocusPolicy(Qt::TabFocus);
    m_place->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_place->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildMenu();
    setSort({});
}

void ListHead::buildMenu()
{
    auto *menu = new QMenu(m_button);
    for (const store::SortKey key : keys) {
        QAction *action = menu->addAction(keyName(key));
        action->setCheckable(true);
        action->setData(int(key));
        m_keys->addAction(action);
    }
    menu->addSeparator();
    for (const auto &[name, order] : {std::pair(tr("Ascending"), Qt::AscendingOrder),
                                      std::pair(tr("Descending"), Qt::DescendingOrder)}) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setData(int(order));
        m_orders->addAction(action);
    }
    connect(m_keys, &QActionGroup::triggered, this, [this](QAction *action) {
        const auto key = store::SortKey(action->data().toInt());
        Q_EMIT sortChosen({key, usualOrder(key)});
    });
    connect(m_orders, &QActionGroup::triggered, this, [this](QAction *action) {
        Q_EMIT sortChosen({m_sort.key, Qt::SortOrder(action->data().toInt())});
    });
    connect(m_button, &QToolButton::clicked, menu, [this, menu] { // without the arrow that setMenu would add
        menu->popup(m_button->mapToGlobal(m_button->rect().bottomLeft()));
    });
}

void ListHead::setTitle(const QString &title, const QString &path)
{
    m_title = title;
    m_path = path;
    update();
}

void ListHead::setCounts(int articles, int unread)
{
    m_articles = articles;
    m_unread = unread;
    setAccessibleName(m_title + u' ' + counts());
    update();
}

void ListHead::setRemark(const QString &remark)
{
    m_remark = remark;
    update();
}

void ListHead::setSort(const store::ArticleSort &sort)
{
    m_sort = sort;
    const bool down = sort.order == Qt::DescendingOrder;
    m_button->setText(keyName(sort.key) + (down ? QStringLiteral(" ↓") : QStringLiteral(" ↑")));
    m_button->setAccessibleName(tr("Sorted by %1").arg(keyName(sort.key)));
    for (QAction *action : m_keys->actions())
        action->setChecked(action->data().toInt() == int(sort.key));
    for (QAction *action : m_orders->actions())
        action->setChecked(action->data().toInt() == int(sort.order));
    place();
}

void ListHead::setStripVisible(bool visible)
{
    m_strip->setVisible(visible);
    updateGeometry();
}

void ListHead::setPlaceAction(QAction *action)
{
    m_place->setDefaultAction(action);
    m_place->setObjectName(action->objectName());
}

void ListHead::setPlaceShown(bool shown)
{
    m_place->setVisible(shown && m_place->defaultAction());
    place();
}

QString ListHead::counts() const
{
    const QString articles = tr("%n article(s)", nullptr, m_articles);
    return m_unread > 0 ? tr("%1, %n unread", nullptr, m_unread).arg(articles) : articles;
}

QString ListHead::pathAndCounts() const
{
    return m_path.isEmpty() ? counts() : m_path + QStringLiteral(" · ") + counts();
}

QSize ListHead::sizeHint() const
{
    return {Scale(font())(300), Scale(font())(m_strip->isHidden() ? titleHeight + 4 : wholeHeight)};
}

QSize ListHead::minimumSizeHint() const
{
    return {Scale(font())(160), sizeHint().height()};
}

void ListHead::paintEvent(QPaintEvent *)
{
    const Scale px(font());
    QPainter painter(this);
    const QFont title = px.font(15, true);
    const int end = (m_place->isHidden() ? m_button : m_place)->x() - px(8);
    QRect line(px(leftMargin), 0, end - px(leftMargin), px(titleHeight));
    painter.setFont(title);
    painter.setPen(palette().color(QPalette::Text));
    const QFontMetrics metrics(title);
    painter.drawText(line, Qt::AlignVCenter, metrics.elidedText(m_title, Qt::ElideRight, line.width()));
    line.setLeft(line.left() + metrics.horizontalAdvance(m_title) + px(8));

    painter.setFont(px.font(12.5));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QStringList choices = m_remark.isEmpty() ? QStringList{pathAndCounts(), counts()} : QStringList{m_remark};
    const auto fits = [&](const QString &words) { return painter.fontMetrics().horizontalAdvance(words) <= line.width(); };
    const auto whole = std::find_if(choices.cbegin(), choices.cend(), fits);
    painter.drawText(line, Qt::AlignVCenter,
                     whole != choices.cend()
                         ? *whole : painter.fontMetrics().elidedText(choices.last(), Qt::ElideRight, line.width()));
}

void ListHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ListHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

void ListHead::place()
{
    const Scale px(font());
    const QSize button = m_button->sizeHint();
    m_button->setGeometry(width() - px(sideMargin) + px(4) - button.width(), (px(titleHeight) - button.height()) / 2 + 1,
                          button.width(), button.height());
    const int side = button.height();
    m_place->setGeometry(m_button->x() - side, m_button->y(), side, side);
    m_strip->setGeometry(px(leftMargin) - 1, px(stripTop), width() - px(leftMargin) - px(sideMargin) + 2,
                         m_strip->sizeHint().height());
    update();
}

} // namespace jianbao::ui
