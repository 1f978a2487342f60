#include "ui/articles/articlepane.h"

#include "core/place/codes.h"
#include "ui/articles/articledelegate.h"
#include "ui/articles/articlelistview.h"
#include "ui/articles/articletablemodel.h"
#include "ui/articles/chipbar.h"
#include "ui/articles/coveragestrip.h"
#include "ui/articles/listcursor.h"
#include "ui/articles/listhead.h"
#include "ui/articles/listmemory.h"
#include "ui/articles/monthfeed.h"
#include "ui/articles/noticebar.h"
#include "ui/session/session.h"

#include <QEvent>
#include <QHeaderView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <optional>

namespace jianbao::ui {

namespace {

using namespace std::chrono_literals;
using Column = lists::ArticleListModel::Column;

constexpr int columnRow = 28;
constexpr int compactColumnRow = 24;

std::optional<store::SortKey> sortKeyOf(int column)
{
    switch (column) {
    case Column::Headline: return store::SortKey::Headline;
    case Column::Township:
    case Column::County: return store::SortKey::Place;
    case Column::Paper: return store::SortKey::Paper;
    case Column::Date: return store::SortKey::Date;
    case Column::Contributors: return store::SortKey::Contributor;
    default: return std::nullopt;
    }
}

int columnOf(store::SortKey key)
{
    switch (key) {
    case store::SortKey::Date: return Column::Date;
    case store::SortKey::Headline: return Column::Headline;
    case store::SortKey::Place: return Column::Township;
    case store::SortKey::Paper: return Column::Paper;
    case store::SortKey::Contributor: return Column::Contributors;
    case store::SortKey::Doubt:
    case store::SortKey::Relevance: break;
    }
    return -1;
}

// The month that the dates of a filter span, if it is one.
QDate monthOf(const store::ArticleFilter &filter)
{
    const bool one = filter.from.isValid() && filter.from.day() == 1 && filter.to == filter.from.addMonths(1).addDays(-1);
    return one ? filter.from : QDate();
}

} // namespace

struct ArticlePane::Data {
    Data(Session &owner, ArticlePane *pane);
    void build();
    void connectList();
    void connectSession();
    void ask(ListMemory::Change change); // the model for what is to be shown
    void takeLoaded(int count);
    void describe(); // counts and remark in the head
    void fitRows();
    [[nodiscard]] int wantedRowHeight() const;
    [[nodiscard]] store::ArticleSort effectiveSort() const;

    Session &session;
    ArticlePane *q;
    ArticleTableModel model;
    ArticleDelegate rows;
    ColumnDelegate cells;
    MonthFeed months;
    ListHead *head;
    ChipBar *chips;
    NoticeBar *bar;
    ArticleListView *view;
    EmptyNotice *empty;
    ListMemory *memory = nullptr;
    ListCursor *cursor = nullptr;
    QTimer reload; // pages arrive in quick succession during an import
    QList<ArticleId> ended; // are not to be kept when the list is read again
    store::ArticleFilter filter;
    store::ArticleSort sort;
    std::optional<store::ArticleSort> doubtSort; // chosen in a list of doubts, which has an order of its own
    bool compact = false;
};

ArticlePane::Data::Data(Session &owner, ArticlePane *pane)
    : session(owner), q(pane), model(owner.reader(), owner.gazetteer(), nullptr), months(owner, pane),
      head(new ListHead(pane)), chips(new ChipBar(pane)), bar(new NoticeBar(pane)),
      view(new ArticleListView(model, pane)), empty(new EmptyNotice(view->viewport()))
{
    // Rows have their height before the memory scrolls by it.
    connect(&model, &QAbstractItemModel::modelReset, pane, [this] { fitRows(); });
    memory = new ListMemory(view, model, pane);
    cursor = new ListCursor(view, model, *memory, pane);
    reload.setSingleShot(true);
    reload.setInterval(300ms);
}

void ArticlePane::Data::build()
{
    view->setItemDelegate(&rows);
    view->setAccessibleName(ArticlePane::tr("Articles"));
    empty->hide(); // until it is known that there is nothing
    view->viewport()->installEventFilter(q);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(chips);
    layout->addWidget(bar);
    layout->addWidget(view, 1);
    head->setStripVisible(false);
    model.setTags(session.tags());
    fitRows();
}

void ArticlePane::Data::connectList()
{
    connect(&model, &lists::ArticleListModel::loaded, q, [this](int count) { takeLoaded(count); });
    connect(&model, &lists::ArticleListModel::unreadChanged, q, [this] { describe(); });
    connect(&model, &lists::ArticleListModel::failed, &session, &Session::failed);
    connect(memory, &ListMemory::restored, q, &ArticlePane::selectionChanged);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] {
        if (!memory->isRestoring())
            Q_EMIT q->selectionChanged();
    });
    connect(cursor, &ListCursor::changed, q, &ArticlePane::currentArticleChanged);
    connect(view, &ArticleListView::opened, q,
            [this](const QModelIndex &index) { Q_EMIT q->activated(model.idAt(index.row())); });
    connect(view, &ArticleListView::menuRequested, q, &ArticlePane::menuRequested);
    connect(head, &ListHead::sortChosen, q, &ArticlePane::setSort);
    connect(view->horizontalHeader(), &QHeaderView::sectionClicked, q, [this](int column) {
        const auto key = sortKeyOf(column);
        if (!key)
            return;
        const store::ArticleSort now = effectiveSort();
        const bool turn = now.key == *key && now.order == Qt::AscendingOrder;
        q->setSort({*key, turn ? Qt::DescendingOrder : Qt::AscendingOrder});
    });
    connect(head->strip(), &CoverageStrip::chosen, q, [this](const QDate &month) {
        Q_EMIT q->monthChosen(month, month.isValid() ? month.addMonths(1).addDays(-1) : QDate());
    });
    connect(&months, &MonthFeed::ready, q, [this](const QHash<QString, int> &counts, const QSet<QString> &imported) {
        head->strip()->setCounts(counts, imported);
        head->setStripVisible(!imported.isEmpty());
    });
}

void ArticlePane::Data::connectSession()
{
    connect(&session, &Session::articlesChanged, q, [this](const QList<ArticleId> &ids) { model.refresh(ids); });
    connect(&session, &Session::annotationsChanged, q, [this](ArticleId id) { model.refresh({id}); });
    connect(&session, &Session::pagesChanged, q, [this] {
        if (!reload.isActive())
            reload.start();
    });
    connect(&session, &Session::articlesEnded, q, [this](const QHash<ArticleId, ArticleId> &heirs) {
        if (const ArticleId heir = heirs.value(cursor->article()); heir != 0)
            cursor->wish(heir);
        ended = heirs.keys();
    });
    connect(&reload, &QTimer::timeout, q, [this] {
        model.reload(ended.contains(cursor->article()) ? 0 : cursor->article());
        ended.clear();
    });
    connect(&session, &Session::gazetteerChanged, view->viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::tagsChanged, q, [this] {
        model.setTags(session.tags());
        fitRows();
    });
}

store::ArticleSort ArticlePane::Data::effectiveSort() const
{
    if (filter.doubtful)
        return doubtSort.value_or(store::ArticleSort{store::SortKey::Doubt, Qt::AscendingOrder});
    if (sort.key == store::SortKey::Relevance && search::wantedWords(filter.query).isEmpty())
        return {};
    return sort;
}

void ArticlePane::Data::ask(ListMemory::Change change)
{
    const store::ArticleSort wanted = effectiveSort();
    head->setSort(wanted);
    view->horizontalHeader()->setSortIndicator(columnOf(wanted.key), wanted.order);
    memory->expect(change);
    model.show(filter, wanted);
}

void ArticlePane::Data::takeLoaded(int count)
{
    memory->expect(ListMemory::Change::SameList);
    fitRows(); // the same rows may stand under another query
    describe();
    empty->setVisible(count == 0);
    months.read(filter);
    Q_EMIT q->loaded(count);
}

void ArticlePane::Data::describe()
{
    const bool doubts = model.filter().doubtful && model.sorting().key == store::SortKey::Doubt && model.rowCount() > 0;
    QString remark;
    if (doubts)
        remark = ArticlePane::tr("%n article(s) to check, least certain first.", nullptr, model.rowCount());
    else if (!model.isSortedAsWanted())
        remark = ArticlePane::tr("%n article(s), newest first: too many to rank", nullptr, model.rowCount());
    head->setRemark(remark);
    head->setCounts(model.rowCount(), model.unreadCount());
}

// The rows' height and what they show follow the list that is there, not the one on its way.
void ArticlePane::Data::fitRows()
{
    RowContext context;
    context.gazetteer = &session.gazetteer();
    context.tags = session.tags();
    const QString place = model.filter().placeCode;
    // Shorter codes are places that hold several counties.
    context.withCounty = place.size() < place::countyDigits && !place.startsWith(u'u'); // u…: a user's own place
    context.compact = compact;
    context.withSnippet = !model.filter().query.isEmpty();
    rows.setContext(context);
    view->setRowHeight(wantedRowHeight());
    view->viewport()->update();
}

int ArticlePane::Data::wantedRowHeight() const
{
    const RowFonts fonts(q->font());
    return view->hasColumns() ? fonts.px(compact ? compactColumnRow : columnRow)
                              : rowHeight(fonts, compact, !model.filter().query.isEmpty());
}

ArticlePane::ArticlePane(Session &session, QWidget *parent)
    : QWidget(parent), m_data(std::make_unique<Data>(session, this))
{
    m_data->build();
    m_data->connectList();
    m_data->connectSession();
    setFocusProxy(m_data->view);
}

// The view goes first: it looks at its model until the end.
ArticlePane::~ArticlePane()
{
    delete m_data->cursor;
    delete m_data->memory;
    delete m_data->view;
}

QTableView *ArticlePane::view() const
{
    return m_data->view;
}

void ArticlePane::show(const store::ArticleFilter &filter, const QString &title, const QString &path)
{
    setTitle(title, path);
    m_data->head->setPlaceShown(!filter.placeCode.isEmpty());
    m_data->head->strip()->setChosen(monthOf(filter));
    m_data->doubtSort.reset();
    m_data->cursor->forgetWish();
    m_data->filter = filter;
    m_data->ask(ListMemory::Change::OtherList);
}

void ArticlePane::setTitle(const QString &title, const QString &path)
{
    m_data->head->setTitle(title, path);
}

void ArticlePane::setSort(const store::ArticleSort &sort)
{
    if (m_data->filter.doubtful)
        m_data->doubtSort = sort;
    else
        m_data->sort = sort;
    m_data->ask(ListMemory::Change::NewOrder);
}

store::ArticleSort ArticlePane::sorting() const
{
    return m_data->effectiveSort();
}

void ArticlePane::setColumns(bool columns)
{
    m_data->view->setColumns(columns);
    m_data->view->setItemDelegate(columns ? static_cast<QAbstractItemDelegate *>(&m_data->cells) : &m_data->rows);
    m_data->fitRows();
}

void ArticlePane::setCompact(bool compact)
{
    m_data->compact = compact;
    m_data->fitRows();
}

ArticleId ArticlePane::currentArticle() const
{
    return m_data->cursor->article();
}

QList<ArticleId> ArticlePane::selectedArticles() const
{
    return m_data->view->selectedArticles();
}

int ArticlePane::selectedCount() const
{
    return m_data->view->selectedCount();
}

QList<ArticleId> ArticlePane::shownArticles() const
{
    return m_data->model.ids();
}

int ArticlePane::shownCount() const
{
    return m_data->model.rowCount();
}

int ArticlePane::position() const
{
    return m_data->cursor->row() + 1;
}

bool ArticlePane::next()
{
    return m_data->cursor->moveTo(m_data->cursor->row() + 1);
}

bool ArticlePane::previous()
{
    return m_data->cursor->moveTo(m_data->cursor->row() - 1);
}

bool ArticlePane::nextUnread()
{
    return m_data->cursor->moveToUnread(m_data->cursor->row() + 1);
}

void ArticlePane::setCurrent(ArticleId article)
{
    m_data->cursor->wish(article);
}

void ArticlePane::selectAll()
{
    m_data->view->selectAll();
}

void ArticlePane::selectNone()
{
    m_data->view->clearSelection();
}

void ArticlePane::setEmptyNotice(const Notice &notice)
{
    m_data->empty->setNotice(notice);
}

void ArticlePane::showBar(const Notice &notice)
{
    m_data->bar->showNotice(notice);
}

void ArticlePane::setPlaceAction(QAction *action)
{
    m_data->head->setPlaceAction(action);
}

void ArticlePane::setChips(const QList<Chip> &chips)
{
    m_data->chips->setChips(chips);
}

QVariantMap ArticlePane::saveState() const
{
    QVariantMap state{{QStringLiteral("sortKey"), int(m_data->sort.key)},
                      {QStringLiteral("sortOrder"), int(m_data->sort.order)},
                      {QStringLiteral("columns"), m_data->view->hasColumns()},
                      {QStringLiteral("compact"), m_data->compact},
                      {QStringLiteral("current"), m_data->cursor->article()}};
    if (m_data->view->hasColumns())
        state.insert(QStringLiteral("header"), m_data->view->horizontalHeader()->saveState());
    return state;
}

void ArticlePane::restoreState(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    const int key = state.value(QStringLiteral("sortKey")).toInt();
    const int order = state.value(QStringLiteral("sortOrder"), int(Qt::DescendingOrder)).toInt();
    m_data->sort.key = store::SortKey(std::clamp(key, int(store::SortKey::Date), int(store::SortKey::Relevance)));
    m_data->sort.order = order == Qt::AscendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder;
    setCompact(state.value(QStringLiteral("compact")).toBool());
    setColumns(state.value(QStringLiteral("columns")).toBool());
    if (const QByteArray header = state.value(QStringLiteral("header")).toByteArray(); !header.isEmpty()) {
        m_data->view->horizontalHeader()->restoreState(header);
    }
    m_data->ask(ListMemory::Change::OtherList);
    if (const ArticleId current = state.value(QStringLiteral("current")).toLongLong(); current != 0)
        setCurrent(current);
}

bool ArticlePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_data->view->viewport())
        m_data->empty->setGeometry(m_data->view->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

void ArticlePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_data)
        m_data->fitRows();
}

} // namespace jianbao::ui
