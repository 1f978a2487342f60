#include "ui/search/facetpane.h"

#include "core/store/querynames.h"
#include "ui/search/facetdelegate.h"
#include "ui/search/facetmodel.h"
#include "ui/session/session.h"
#include "ui/widgets/scale.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace jianbao::ui {

FacetPane::FacetPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new FacetModel(this)), m_title(new QToolButton(this)),
      m_view(new QListView(this)), m_generation(std::make_shared<std::atomic<quint64>>(0))
{
    const Scale px(font());
    m_title->setText(tr("Narrow Down"));
    m_title->setToolTip(tr("The articles of the list by year, newspaper, contributor, tag and kind"));
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setAutoRaise(true);
    m_title->setFocusPolicy(Qt::TabFocus);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_title->setMinimumHeight(px(28));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FacetDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false); // the sidebar's ground, as under the trees
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_view->setAccessibleName(tr("Narrow Down"));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    connect(m_title, &QToolButton::clicked, this, [this] {
        setFolded(!m_folded);
        Q_EMIT folded(m_folded);
    });
    connect(&session, &Session::tagsChanged, this, &FacetPane::showRows);
    setFocusProxy(m_view);
    setFolded(true);
}

// The view goes first: it looks at its model until the end. Its going is nothing to look at.
FacetPane::~FacetPane()
{
    ++*m_generation;
    m_view->removeEventFilter(this);
    m_view->viewport()->removeEventFilter(this);
    delete m_view;
}

void FacetPane::expect(const store::ArticleFilter &filter)
{
    m_filter = filter;
    m_wanted = false;
    ++*m_generation;
}

void FacetPane::listCame()
{
    m_wanted = true;
    read();
}

void FacetPane::read()
{
    if (m_folded || !isVisible() || !m_wanted || m_reading)
        return;
    m_reading = true;
    m_wanted = false;
    const auto isOver = [generation = m_generation, mine = m_generation->load()] { return generation->load() != mine; };
    const auto work = [filter = m_filter, isOver](store::Library &library) -> Result<store::Facets> {
        if (isOver())
            return failure(ErrorKind::Cancelled);
        return library.unless(isOver, [&] { return library.facets().facets(filter); });
    };
    m_session.read(this, work, [this, isOver, query = m_filter.query](const Result<store::Facets> &facets) {
        m_reading = false;
        if (facets && !isOver()) {
            m_facets = *facets;
            m_query = query;
            showRows();
        } else if (!facets && facets.error().kind != ErrorKind::Cancelled) {
            Q_EMIT m_session.failed(facets.error());
        }
        read(); // of a list that came meanwhile
    });
}

void FacetPane::showRows()
{
    const search::Names names = store::queryNames(m_session.gazetteer(), m_session.tags());
    m_model->setRows(facetRows(m_facets, m_query, m_whole,
                               {m_session.tags(), names, QLocale().language() == QLocale::Chinese}));
}

void FacetPane::setFolded(bool folded)
{
    const Scale px(font());
    m_folded = folded;
    m_title->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_title->setAccessibleDescription(folded ? tr("folded") : tr("unfolded"));
    m_view->setVisible(!folded);
    const int line = m_title->sizeHint().height();
    setMinimumHeight(folded ? line : line + px(24) * 4);
    setMaximumHeight(folded ? line : QWIDGETSIZE_MAX);
    read();
}

void FacetPane::choose(const QModelIndex &index, bool exclude)
{
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    const FacetRow row = m_model->row(index);
    if (row.role == FacetRow::Role::More) {
        m_whole.insert(row.kind);
        return showRows();
    }
    Q_EMIT chosen(row.expression, exclude && !row.chosen);
}

bool FacetPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ControlModifier));
        switch (plain ? key->key() : 0) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            choose(m_view->currentIndex(), key->modifiers().testFlag(Qt::ControlModifier));
            return true;
        case Qt::Key_Escape:
            Q_EMIT left();
            return true;
        default: break;
        }
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            choose(m_view->indexAt(mouse->position().toPoint()), mouse->modifiers().testFlag(Qt::ControlModifier));
    }
    return QWidget::eventFilter(watched, event);
}

void FacetPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

} // namespace jianbao::ui
