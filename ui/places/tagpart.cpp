#include "ui/places/tagpart.h"

#include "ui/places/navtree.h"
#include "ui/places/treememory.h"
#include "ui/session/session.h"
#include "ui/widgets/scale.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int heightWhenEmpty = 100; // px at the usual font

QString keyOf(const QModelIndex &index)
{
    return QString::number(index.data(lists::TagIdRole).toLongLong());
}

} // namespace

TagPart::TagPart(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_view(new NavTree(this))
{
    build();
    connect(m_view, &NavTree::left, this, [this] { choose({}); });
    connect(m_view, &NavTree::entered, this, [this](const QModelIndex &index) {
        m_view->selectionModel()->select(index, QItemSelectionModel::Toggle);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TagPart::takeSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TagPart::restoreSelection);
    connect(&m_model, &lists::TagModel::renameRequested, this, &TagPart::rename);
    connect(&m_model, &lists::TagModel::articlesDropped, this,
            [this](const QList<ArticleId> &articles, TagId tag) { m_session.assignTag(articles, tag); });
    connect(&session, &Session::tagsChanged, this, [this] { m_model.setTags(m_session.tags()); });
    m_model.setTags(session.tags());
    restoreSelection();
}

// The view goes first: it looks at its model until the end.
TagPart::~TagPart()
{
    delete m_view;
}

void TagPart::build()
{
    const Scale px(font());
    auto *title = new QLabel(tr("Tags"), this);
    title->setContentsMargins(px(10), px(8), px(10), px(4));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(&m_delegate);
    m_view->setToggling(true);
    m_view->setAccessibleName(tr("Tags"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_view);
    new TreeMemory(m_view, keyOf, m_view);
}

void TagPart::takeSelection()
{
    if (m_restoring)
        return;
    m_chosen.clear();
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        m_chosen.append(index.data(lists::TagIdRole).toLongLong());
    std::sort(m_chosen.begin(), m_chosen.end());
    Q_EMIT chosenChanged();
}

void TagPart::restoreSelection()
{
    m_restoring = true;
    const qsizetype removed = m_chosen.removeIf([this](TagId tag) { return !m_model.indexOf(tag).isValid(); });
    for (const TagId tag : std::as_const(m_chosen))
        m_view->selectionModel()->select(m_model.indexOf(tag), QItemSelectionModel::Select);
    m_restoring = false;
    const bool empty = m_model.rowCount() == 0;
    m_view->setEmptyText(empty ? tr("Press T on an article to make a tag").toHtmlEscaped() : QString());
    // The room is the places' as long as there are no tags.
    setMaximumHeight(empty ? Scale(font())(heightWhenEmpty) : QWIDGETSIZE_MAX);
    if (removed > 0)
        Q_EMIT chosenChanged();
}

void TagPart::rename(TagId id, const QString &name)
{
    if (const store::TagRecord *tag = m_session.tag(id)) {
        store::TagRecord renamed = *tag;
        renamed.name = name;
        m_session.updateTag(renamed);
    }
}

TagId TagPart::current() const
{
    return m_view->currentIndex().data(lists::TagIdRole).toLongLong();
}

void TagPart::choose(const QList<TagId> &tags)
{
    QItemSelection wanted;
    for (const TagId tag : tags)
        if (const QModelIndex index = m_model.indexOf(tag); index.isValid())
            wanted.select(index, index);
    m_view->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
}

void TagPart::renameCurrent()
{
    if (const QModelIndex index = m_view->currentIndex(); index.isValid())
        m_view->edit(index);
}

} // namespace jianbao::ui
