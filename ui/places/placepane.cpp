#include "ui/places/placepane.h"

#include "ui/places/countfeed.h"
#include "ui/places/navtree.h"
#include "ui/places/placedelegate.h"
#include "ui/places/treememory.h"
#include "ui/places/treemodels.h"
#include "ui/session/session.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/scale.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao::ui {

namespace {

// A tree of this many places or fewer is shown whole until somebody closes a level.
constexpr qsizetype placesShownOpen = 80;

QString placeKey(const QModelIndex &index)
{
    const int fixed = index.data(lists::FixedRowRole).toInt();
    return fixed == 0 ? index.data(lists::PlaceCodeRole).toString() : QStringLiteral("fixed%1").arg(fixed);
}

QString tagKey(const QModelIndex &index)
{
    return QString::number(index.data(lists::TagIdRole).toLongLong());
}

} // namespace

struct PlacePane::Data {
    struct Choice {
        QString code; // empty: a fixed row
        lists::FixedRow fixed = lists::FixedRow::All;
        bool operator==(const Choice &) const = default;
    };

    Data(Session &owner, PlacePane *pane);
    void build();
    void connectPlaces();
    void connectTags();
    void choose(const Choice &next);
    void showChoice(bool scroll);
    void showTags();
    void takeCounts(const Counts &counts);
    void filter(const QString &typed);
    void openFirstMatch();
    void typeInto(const QString &text);
    void showEmptyText();
    [[nodiscard]] QModelIndex chosenIndex() const;

    Session &session;
    PlacePane *q;
    PlaceTreeModel places;
    TagTreeModel tags;
    PlaceDelegate placeRows;
    PlaceDelegate tagRows; // each view its own: a delegate tells all its views that an editor is done
    CountFeed counts;
    FilterEdit *edit;
    NavTree *placeView;
    NavTree *tagView;
    QLabel *tagTitle;
    QSplitter *splitter;
    TreeMemory *placeMemory = nullptr;
    TreeMemory *tagMemory = nullptr;
    Choice choice;
    QList<TagId> chosenTags;
    bool showing = false; // the selection is being put back, nobody chose anything
    bool loaded = false;
};

PlacePane::Data::Data(Session &owner, PlacePane *pane)
    : session(owner), q(pane), places(owner.gazetteer()), counts(owner, pane), edit(new FilterEdit(pane)),
      placeView(new NavTree(pane)), tagView(new NavTree(pane)), tagTitle(new QLabel(pane)),
      splitter(new QSplitter(Qt::Vertical, pane))
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
    placeView->setItemDelegate(&placeRows);
    placeView->setAccessibleName(PlacePane::tr("Places"));
    tagView->setModel(&tags);
    tagView->setItemDelegate(&tagRows);
    tagView->setToggling(true);
    tagView->setAccessibleName(PlacePane::tr("Tags"));
    tagTitle->setText(PlacePane::tr("Tags"));
    tagTitle->setContentsMargins(px(10), px(8), px(10), px(4));
    QFont bold = tagTitle->font();
    bold.setBold(true);
    tagTitle->setFont(bold);

    auto *tagPart = new QWidget(splitter);
    auto *tagLayout = new QVBoxLayout(tagPart);
    tagLayout->setContentsMargins(0, 0, 0, 0);
    tagLayout->setSpacing(0);
    tagLayout->addWidget(tagTitle);
    tagLayout->addWidget(tagView);
    splitter->addWidget(placeView);
    splitter->addWidget(tagPart);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    placeView->setMinimumHeight(px(28) * 3);
    tagPart->setMinimumHeight(px(28) * 2);

    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(px(8), px(8), px(8), 0);
    filterRow->addWidget(edit);
    layout->addLayout(filterRow);
    layout->addWidget(splitter, 1);
    placeMemory = new TreeMemory(placeView, placeKey, q);
    tagMemory = new TreeMemory(tagView, tagKey, q);
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
    connect(placeView, &NavTree::entered, q, &PlacePane::activated);
    connect(placeView, &NavTree::menuRequested, q, &PlacePane::placeMenuRequested);
    connect(placeView, &NavTree::emptyLinkActivated, q, &PlacePane::showEmptyRequested);
    connect(placeView->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] {
        const QModelIndexList rows = placeView->selectionModel()->selectedIndexes();
        if (showing || rows.isEmpty())
            return;
        const Choice next{rows.first().data(lists::PlaceCodeRole).toString(),
                          lists::FixedRow(rows.first().data(lists::FixedRowRole).toInt())};
        choose(next);
    });
    connect(&places, &QAbstractItemModel::modelReset, q, [this] { showChoice(false); });
    connect(&places, &lists::PlaceModel::articlesDropped, q,
            [this](const QList<ArticleId> &articles, const QString &code) { session.setTownship(articles, code); });
    connect(&counts, &CountFeed::ready, q, [this](const Counts &read) { takeCounts(read); });
}

void PlacePane::Data::connectTags()
{
    connect(tagView, &NavTree::typed, q, [this](const QString &text) { typeInto(text); });
    connect(tagView, &NavTree::left, q, &PlacePane::clearTags);
    connect(tagView, &NavTree::entered, q, [this](const QModelIndex &index) {
        tagView->selectionModel()->select(index, QItemSelectionModel::Toggle);
    });
    connect(tagView, &NavTree::menuRequested, q, &PlacePane::tagMenuRequested);
    connect(tagView->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] {
        if (showing)
            return;
        chosenTags.clear();
        for (const QModelIndex &index : tagView->selectionModel()->selectedIndexes())
            chosenTags.append(index.data(lists::TagIdRole).toLongLong());
        std::sort(chosenTags.begin(), chosenTags.end());
        counts.setTags(chosenTags);
        Q_EMIT q->selectionChanged();
    });
    connect(&tags, &QAbstractItemModel::modelReset, q, [this] { showTags(); });
    connect(&tags, &lists::TagModel::articlesDropped, q,
            [this](const QList<ArticleId> &articles, TagId tag) { session.assignTag(articles, tag); });
    connect(&tags, &lists::TagModel::renameRequested, q, [this](TagId id, const QString &name) {
        if (const store::TagRecord *tag = session.tag(id)) {
            store::TagRecord renamed = *tag;
            renamed.name = name;
            session.updateTag(renamed);
        }
    });
    connect(&session, &Session::tagsChanged, q, [this] { tags.setTags(session.tags()); });
    tags.setTags(session.tags());
    showTags();
}

QModelIndex PlacePane::Data::chosenIndex() const
{
    return choice.code.isEmpty() ? places.indexOf(choice.fixed) : places.indexOf(choice.code);
}

void PlacePane::Data::choose(const Choice &next)
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
    if (index.isValid()) {
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

void PlacePane::Data::showTags()
{
    showing = true;
    const qsizetype before = chosenTags.size();
    chosenTags.removeIf([this](TagId tag) { return !tags.indexOf(tag).isValid(); });
    for (const TagId tag : std::as_const(chosenTags))
        tagView->selectionModel()->select(tags.indexOf(tag), QItemSelectionModel::Select);
    showing = false;
    tagView->setEmptyText(tags.rowCount() > 0 ? QString()
                                              : PlacePane::tr("Press T on an article to make a tag").toHtmlEscaped());
    if (chosenTags.size() != before) { // a tag was removed
        counts.setTags(chosenTags);
        Q_EMIT q->selectionChanged();
    }
}

void PlacePane::Data::takeCounts(const Counts &read)
{
    placeMemory->setOpenByDefault(read.library.byCode.size() <= placesShownOpen);
    places.setPlaces(read.library);
    places.setCounts(read.shown);
    tags.setCounts(read.tags);
    if (!std::exchange(loaded, true)) {
        if (!chosenIndex().isValid() && !places.isFiltered())
            choose({}); // restored from another library
        showChoice(true);
    }
    showEmptyText();
}

void PlacePane::Data::filter(const QString &typed)
{
    const bool ends = typed.isEmpty() && places.isFiltered();
    placeMemory->setSuspended(!typed.isEmpty());
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
    const Choice found{match.data(lists::PlaceCodeRole).toString(), lists::FixedRow::None};
    choose(found);
    edit->clear();
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
    m_data->showChoice(false);
    setFocusProxy(m_data->placeView);
    setTabOrder(m_data->edit, m_data->placeView);
    setTabOrder(m_data->placeView, m_data->tagView);
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
    return m_data->tagView;
}

store::ArticleFilter PlacePane::selection() const
{
    store::ArticleFilter filter;
    filter.placeCode = m_data->choice.code;
    filter.unread = m_data->choice.fixed == lists::FixedRow::Unread;
    filter.starred = m_data->choice.fixed == lists::FixedRow::Starred;
    filter.doubtful = m_data->choice.fixed == lists::FixedRow::ToCheck;
    filter.withoutTownship = m_data->choice.fixed == lists::FixedRow::NoTownship;
    filter.tags = m_data->chosenTags;
    return filter;
}

QString PlacePane::selectionTitle() const
{
    const Data::Choice &choice = m_data->choice;
    if (choice.code.isEmpty())
        return PlaceTreeModel::fixedName(choice.fixed);
    const place::Place *place = m_data->session.gazetteer().byCode(choice.code);
    return place ? place->name : choice.code;
}

// The two levels above, nearest first.
QString PlacePane::selectionPath() const
{
    QStringList path = m_data->session.gazetteer().path(m_data->choice.code);
    QStringList above;
    for (qsizetype i = path.size() - 2; i >= 0 && above.size() < 2; --i)
        above.append(path[i]);
    return above.join(u" › ");
}

QString PlacePane::placeCode() const
{
    return m_data->choice.code;
}

TagId PlacePane::currentTag() const
{
    return m_data->tagView->currentIndex().data(lists::TagIdRole).toLongLong();
}

void PlacePane::selectPlace(const QString &code)
{
    m_data->choose({code, lists::FixedRow::None});
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

void PlacePane::clearTags()
{
    m_data->tagView->selectionModel()->clearSelection();
}

QString PlacePane::nextPlaceWithUnread() const
{
    return m_data->places.nextUnread(m_data->choice.code);
}

void PlacePane::setCountFilter(const store::ArticleFilter &filter)
{
    m_data->counts.setFilter(filter);
}

void PlacePane::setShowEmpty(bool show)
{
    m_data->places.setShowEmpty(show);
}

bool PlacePane::showsEmpty() const
{
    return m_data->places.showsEmpty();
}

void PlacePane::renameCurrentTag()
{
    if (const QModelIndex index = m_data->tagView->currentIndex(); index.isValid())
        m_data->tagView->edit(index);
}

QVariantMap PlacePane::saveState() const
{
    return {{QStringLiteral("place"), m_data->choice.code},
            {QStringLiteral("fixed"), int(m_data->choice.fixed)},
            {QStringLiteral("opened"), m_data->placeMemory->opened()},
            {QStringLiteral("closed"), m_data->placeMemory->closed()},
            {QStringLiteral("splitter"), m_data->splitter->saveState()},
            {QStringLiteral("showEmpty"), showsEmpty()}};
}

void PlacePane::restoreState(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    setShowEmpty(state.value(QStringLiteral("showEmpty")).toBool());
    m_data->placeMemory->set(state.value(QStringLiteral("opened")).toStringList(),
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
