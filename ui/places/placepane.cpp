#include "ui/places/placepane.h"

#include "ui/places/countfeed.h"
#include "ui/places/navtree.h"
#include "ui/places/placechoice.h"
#include "ui/places/placedelegate.h"
#include "ui/places/savedfeed.h"
#include "ui/places/tagpart.h"
#include "ui/places/treememory.h"
#include "ui/places/treemodels.h"
#include "ui/session/session.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/scale.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace jianbao::ui {

namespace {

// A tree of this many places or fewer is shown whole until somebody closes a level.
constexpr qsizetype placesShownOpen = 80;

QString placeKey(const QModelIndex &index)
{
    const int fixed = index.data(lists::FixedRowRole).toInt();
    return fixed == 0 ? index.data(lists::PlaceCodeRole).toString() : QStringLiteral("fixed%1").arg(fixed);
}

} // namespace

struct PlacePane::Data {
    Data(Session &owner, PlacePane *pane);
    void build();
    void connectPlaces();
    void connectTags();
    void connectSaved();
    bool openSaved(const QModelIndex &index);   // false: it is another row
    bool toggleSaved(const QModelIndex &index); // folds or unfolds them; false: it is not their heading
    void choose(const PlaceChoice &next);
    void showChoice(bool scroll);
    void takeCounts(const Counts &counts);
    void setStale(bool stale);
    void filter(const QString &typed);
    void openFirstMatch();
    void typeInto(const QString &text);
    void showEmptyText();
    [[nodiscard]] QModelIndex chosenIndex() const;

    Session &session;
    PlacePane *q;
    PlaceTreeModel places;
    PlaceDelegate delegate;
    CountFeed counts;
    SavedFeed savedCounts;
    FilterEdit *edit;
    NavTree *placeView;
    TagPart *tags;
    QSplitter *splitter;
    TreeMemory *memory = nullptr;
    PlaceChoice choice;
    bool showing = false; // the selection is being put back, nobody chose anything
    bool loaded = false;
    bool anyMention = false;
    bool showEmpty = false;
};

PlacePane::Data::Data(Session &owner, PlacePane *pane)
    : session(owner), q(pane), counts(owner, pane), savedCounts(owner, pane), edit(new FilterEdit(pane)),
      placeView(new NavTree(pane)), tags(new TagPart(owner, pane)), splitter(new QSplitter(Qt::Vertical, pane))
{
}

void PlacePane::Data::build()
{
    const Scale px(q->font());
    edit->setPlaceholderText(PlacePane::tr("Filter: 张楼 / zhanglou / zlz"));
    edit->setAccessibleName(PlacePane::tr("Filter townships"));
    edit->setMinimumHeight(px(30));
    edit->setTextMargins(px(4), 0, px(2), 0);
    placeView->setModel(&places);
    placeView->setItemDelegate(&delegate);
    placeView->setAccessibleName(PlacePane::tr("Places"));
    placeView->setMinimumHeight(px(28) * 3);
    tags->setMinimumHeight(px(28) * 2);
    splitter->addWidget(placeView);
    splitter->addWidget(tags);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);

    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(px(8), px(8), px(8), 0);
    filterRow->addWidget(edit);
    layout->addLayout(filterRow);
    layout->addWidget(splitter, 1);
    memory = new TreeMemory(placeView, placeKey, q);
}

void PlacePane::Data::connectPlaces()
{
    connect(edit, &FilterEdit::typedChanged, q, [this](const QString &typed) { filter(typed); });
    connect(edit, &FilterEdit::chosen, q, [this] { openFirstMatch(); });
    connect(edit, &FilterEdit::left, placeView, qOverload<>(&QWidget::setFocus));
    connect(edit, &FilterEdit::downPressed, q, [this] {
        if (const QModelIndex match = places.firstMatch(); match.isValid())
            placeView->setCurrentIndex(match);
        placeView->setFocus(Qt::TabFocusReason);
    });
    connect(placeView, &NavTree::typed, q, [this](const QString &text) { typeInto(text); });
    connect(placeView, &NavTree::left, edit, &QLineEdit::clear);
    connect(placeView, &NavTree::entered, q, [this](const QModelIndex &index) {
        if (toggleSaved(index))
            return;
        openSaved(index);
        Q_EMIT q->activated();
    });
    connect(placeView, &NavTree::menuRequested, q, [this](const QPoint &position) {
        Q_EMIT q->currentSaved() != 0 ? q->savedMenuRequested(position) : q->placeMenuRequested(position);
    });
    connect(placeView, &NavTree::emptyLinkActivated, q, &PlacePane::showEmptyRequested);
    connect(placeView->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] {
        const QModelIndexList rows = placeView->selectionModel()->selectedIndexes();
        if (showing || rows.isEmpty())
            return;
        choose(PlaceChoice::at(rows.first()));
    });
    connect(&places, &QAbstractItemModel::modelReset, q, [this] { showChoice(false); });
    connect(&places, &lists::PlaceModel::articlesDropped, q,
            [this](const QList<ArticleId> &articles, const QString &code) { session.setTownship(articles, code); });
    connect(&counts, &CountFeed::ready, q, [this](const Counts &read) { takeCounts(read); });
    connect(&counts, &CountFeed::late, q, [this] { setStale(true); });
}

void PlacePane::Data::connectTags()
{
    connect(tags->view(), &NavTree::typed, q, [this](const QString &text) { typeInto(text); });
    connect(tags->view(), &NavTree::menuRequested, q, &PlacePane::tagMenuRequested);
    connect(tags, &TagPart::chosenChanged, q, [this] {
        counts.setTags(tags->chosen());
        Q_EMIT q->selectionChanged();
    });
}

void PlacePane::Data::connectSaved()
{
    connect(placeView, &QTreeView::clicked, q, [this](const QModelIndex &index) {
        if (!toggleSaved(index))
            openSaved(index);
    });
    connect(placeView->selectionModel(), &QItemSelectionModel::currentChanged, q, &PlacePane::currentSavedChanged);
    connect(&places, &QAbstractItemModel::modelReset, q, &PlacePane::currentSavedChanged);
    connect(&places, &lists::PlaceModel::savedRenameRequested, q, [this](SavedSearchId id, const QString &name) {
        if (const store::SavedSearch *search = session.savedSearch(id))
            session.updateSavedSearch({id, name, search->expression});
    });
    connect(&session, &Session::savedSearchesChanged, q, [this] { places.setSaved(session.savedSearches()); });
    connect(&savedCounts, &SavedFeed::counted, q,
            [this](SavedSearchId id, const Result<int> &count) { places.setSavedCount(id, count); });
    places.setSaved(session.savedSearches());
}

bool PlacePane::Data::toggleSaved(const QModelIndex &index)
{
    if (index.data(lists::FixedRowRole).toInt() != int(lists::FixedRow::SavedSearches))
        return false;
    placeView->setExpanded(index, !placeView->isExpanded(index));
    return true;
}

bool PlacePane::Data::openSaved(const QModelIndex &index)
{
    const QVariant saved = index.data(lists::SavedSearchRole);
    if (!saved.isValid())
        return false;
    edit->clear();
    Q_EMIT q->savedChosen(saved.value<store::SavedSearch>().id);
    return true;
}

QModelIndex PlacePane::Data::chosenIndex() const
{
    return choice.code.isEmpty() ? places.indexOf(choice.fixed) : places.indexOf(choice.code);
}

void PlacePane::Data::choose(const PlaceChoice &next)
{
    const bool changed = next != choice;
    choice = next;
    showChoice(true);
    if (changed)
        Q_EMIT q->selectionChanged();
}

void PlacePane::Data::showChoice(bool scroll)
{
    const QModelIndex index = chosenIndex();
    showing = true;
    const bool onSaved = q->currentSaved() != 0; // where the keyboard stays
    if (index.isValid() && onSaved) {
        placeView->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    } else if (index.isValid()) {
        if (placeView->currentIndex() != index || !placeView->selectionModel()->isSelected(index))
            placeView->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        if (scroll)
            placeView->scrollTo(index);
    } else {
        placeView->selectionModel()->clearSelection();
    }
    showing = false;
    showEmptyText();
}

void PlacePane::Data::takeCounts(const Counts &read)
{
    memory->setOpenByDefault(read.placesWithArticles <= placesShownOpen);
    setStale(false);
    places.show(read.tree, read.figures);
    tags->setCounts(read.tags);
    if (!std::exchange(loaded, true)) {
        if (!chosenIndex().isValid() && !places.isFiltered())
            choose({}); // restored from another library
        showChoice(true);
    }
    showEmptyText();
}

// Old counts stay, muted, until the new ones come.
void PlacePane::Data::setStale(bool stale)
{
    if (delegate.setStale(stale))
        placeView->viewport()->update();
}

void PlacePane::Data::filter(const QString &typed)
{
    const bool ends = typed.isEmpty() && places.isFiltered();
    memory->setSuspended(!typed.isEmpty());
    places.setFilter(typed);
    if (ends)
        showChoice(true);
    showEmptyText();
}

void PlacePane::Data::openFirstMatch()
{
    const QModelIndex match = places.firstMatch();
    if (!match.isValid())
        return;
    if (!openSaved(match)) {
        choose(PlaceChoice::at(match));
        edit->clear();
    }
    Q_EMIT q->activated();
}

void PlacePane::Data::typeInto(const QString &text)
{
    edit->setFocus(Qt::ShortcutFocusReason);
    edit->setText(edit->text() + text);
}

void PlacePane::Data::showEmptyText()
{
    QString html;
    if (places.isFiltered() && places.rowCount() == 0) {
        html = QStringLiteral("%1<p><a href=\"empty\">%2</a></p>")
                   .arg(PlacePane::tr("No township matches").toHtmlEscaped(),
                        PlacePane::tr("Places without Articles").toHtmlEscaped());
    } else if (loaded && !places.hasPlaces()) {
        html = PlacePane::tr("Townships appear here after an import").toHtmlEscaped();
    }
    placeView->setEmptyText(html);
}

PlacePane::PlacePane(Session &session, QWidget *parent) : QWidget(parent), m_data(std::make_unique<Data>(session, this))
{
    m_data->build();
    m_data->connectPlaces();
    m_data->connectTags();
    m_data->connectSaved();
    m_data->showChoice(false);
    setFocusProxy(m_data->placeView);
    setTabOrder(m_data->edit, m_data->placeView);
    setTabOrder(m_data->placeView, m_data->tags->view());
}

// The views go first: they look at their models until the end.
PlacePane::~PlacePane()
{
    delete m_data->splitter;
}

QLineEdit *PlacePane::filterEdit() const
{
    return m_data->edit;
}

QTreeView *PlacePane::placeView() const
{
    return m_data->placeView;
}

QTreeView *PlacePane::tagView() const
{
    return m_data->tags->view();
}

store::ArticleFilter PlacePane::selection() const
{
    store::ArticleFilter filter = m_data->choice.filter();
    filter.tags = m_data->tags->chosen();
    filter.anyMention = m_data->anyMention && !filter.placeCode.isEmpty();
    return filter;
}

QString PlacePane::selectionTitle() const
{
    return m_data->choice.title(m_data->session.gazetteer());
}

QString PlacePane::selectionPath() const
{
    return m_data->choice.path(m_data->session.gazetteer());
}

void PlacePane::addSection(QWidget *section)
{
    m_data->splitter->addWidget(section);
    m_data->splitter->setStretchFactor(m_data->splitter->indexOf(section), 3);
}

QString PlacePane::placeCode() const
{
    return m_data->choice.code;
}

TagId PlacePane::currentTag() const
{
    return m_data->tags->current();
}

void PlacePane::selectPlace(const QString &code)
{
    m_data->choose(PlaceChoice::ofPlace(code));
}

void PlacePane::selectFixed(lists::FixedRow row)
{
    m_data->choose({QString(), row});
}

void PlacePane::selectParent()
{
    const QModelIndex index = m_data->chosenIndex();
    if (m_data->choice.code.isEmpty())
        return;
    if (const QModelIndex above = index.parent(); above.isValid())
        selectPlace(above.data(lists::PlaceCodeRole).toString());
    else
        selectFixed(lists::FixedRow::All);
}

void PlacePane::selectTags(const QList<TagId> &tags)
{
    m_data->tags->choose(tags);
}

QString PlacePane::nextPlaceWithUnread() const
{
    return m_data->places.nextUnread(m_data->choice.code);
}

void PlacePane::setCountFilter(const store::ArticleFilter &filter)
{
    m_data->savedCounts.giveWay();
    m_data->counts.setFilter(filter);
}

void PlacePane::setShowEmpty(bool show)
{
    m_data->showEmpty = show;
    m_data->counts.setShowEmpty(show);
}

bool PlacePane::showsEmpty() const
{
    return m_data->showEmpty;
}

void PlacePane::setAnyMention(bool any)
{
    if (any == m_data->anyMention)
        return;
    m_data->anyMention = any;
    m_data->counts.setAnyMention(any);
    Q_EMIT anyMentionChanged();
    if (!m_data->choice.code.isEmpty())
        Q_EMIT selectionChanged();
}

bool PlacePane::anyMention() const
{
    return m_data->anyMention;
}

void PlacePane::renameCurrentTag()
{
    m_data->tags->renameCurrent();
}

SavedSearchId PlacePane::currentSaved() const
{
    return m_data->placeView->currentIndex().data(lists::SavedSearchRole).value<store::SavedSearch>().id;
}

void PlacePane::renameSaved(SavedSearchId id)
{
    const QModelIndex row = m_data->places.indexOfSaved(id);
    if (!row.isValid())
        return;
    m_data->placeView->expand(row.parent());
    m_data->placeView->scrollTo(row);
    m_data->placeView->selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    m_data->placeView->edit(row);
}

void PlacePane::setOpenSaved(SavedSearchId id)
{
    m_data->places.setOpenSaved(id);
}

QVariantMap PlacePane::saveState() const
{
    return {{QStringLiteral("place"), m_data->choice.code},
            {QStringLiteral("fixed"), int(m_data->choice.fixed)},
            {QStringLiteral("opened"), m_data->memory->opened()},
            {QStringLiteral("closed"), m_data->memory->closed()},
            {QStringLiteral("splitter"), m_data->splitter->saveState()},
            {QStringLiteral("showEmpty"), showsEmpty()},
            {QStringLiteral("anyMention"), anyMention()}};
}

void PlacePane::restoreState(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    setShowEmpty(state.value(QStringLiteral("showEmpty")).toBool());
    setAnyMention(state.value(QStringLiteral("anyMention")).toBool());
    m_data->memory->set(state.value(QStringLiteral("opened")).toStringList(),
                             state.value(QStringLiteral("closed")).toStringList());
    m_data->splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    const QString code = state.value(QStringLiteral("place")).toString();
    const int fixed = state.value(QStringLiteral("fixed"), int(lists::FixedRow::All)).toInt();
    if (!code.isEmpty())
        selectPlace(code);
    else if (fixed >= int(lists::FixedRow::All) && fixed <= int(lists::FixedRow::NoTownship))
        selectFixed(lists::FixedRow(fixed));
}

} // namespace jianbao::ui
