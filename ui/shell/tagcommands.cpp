// The commands on tags, notes and highlights.
#include "core/lists/roles.h"
#include "core/store/tagstore.h"
#include "ui/articles/articlepane.h"
#include "ui/places/placepane.h"
#include "ui/reader/readerpane.h"
#include "ui/session/session.h"
#include "ui/shell/commandset.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/markicons.h"
#include "ui/widgets/tagpicker.h"

#include <QSettings>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectTagCommands()
{
    const auto pick = [this] {
        // A chosen highlight first, else the articles.
        const bool inList = m_articles->view()->hasFocus();
        const store::HighlightRecord *highlight = inList ? nullptr : m_reader->chosenHighlight();
        if (const QList<ArticleId> articles = targets(); !articles.isEmpty())
            (new TagPicker(m_session, articles, highlight, this))->popup(popupPoint());
    };
    m_commands->connectTo(u"tag.assign"_s, pick);
    connect(m_reader, &ReaderPane::tagRequested, this, pick);
    connect(m_reader, &ReaderPane::exportRequested, this, &MainWindow::exportWithDialog);
    m_commands->connectTo(u"tag.new"_s, [this] { newTag(); });
    m_commands->connectTo(u"tag.unpin"_s, [this] {
        changeCurrentTag([](store::TagRecord &tag) { tag.pin = 0; });
    });
    for (int pin = 1; pin <= 9; ++pin) {
        m_commands->connectTo(u"tag.pin%1"_s.arg(pin), [this, pin] {
            for (const store::TagRecord &tag : m_session.tags())
                if (tag.pin == pin)
                    return toggleTag(tag.id);
            say(tr("No tag is pinned to %1.").arg(pin));
        });
        m_commands->connectTo(u"tag.pinTo%1"_s.arg(pin), [this, pin] {
            changeCurrentTag([pin](store::TagRecord &tag) { tag.pin = pin; });
        });
    }
    for (int colour = 1; colour <= 8; ++colour)
        m_commands->connectTo(u"tag.colour%1"_s.arg(colour), [this, colour] {
            changeCurrentTag([colour](store::TagRecord &tag) { tag.colour = colour; });
        });
    updatePins();
}

void MainWindow::updatePins()
{
    for (int pin = 1; pin <= 9; ++pin) {
        const QString id = u"tag.pin%1"_s.arg(pin);
        const auto pinned = [pin](const store::TagRecord &tag) { return tag.pin == pin; };
        const QList<store::TagRecord> &tags = m_session.tags();
        const auto tag = std::find_if(tags.cbegin(), tags.cend(), pinned);
        QAction *action = m_commands->action(id);
        action->setVisible(tag != tags.cend());
        action->setText(tag != tags.cend() ? tag->name : commandOf(id).menuText());
        action->setIcon(tag != tags.cend() ? swatchIcon(tag->colour) : QIcon());
    }
}

void MainWindow::toggleTag(TagId tag)
{
    const store::HighlightRecord *highlight = m_reader->chosenHighlight();
    if (highlight && m_reader->articleView()->hasFocus()) {
        m_session.tagHighlight(highlight->id, tag, !highlight->tags.contains(tag));
        return;
    }
    const auto anyUntagged = [tag](store::Library &library, const QList<ArticleId> &ids) {
        return library.tags().anyUntagged(ids, tag);
    };
    switchTargets(anyUntagged, [this, tag](const QList<ArticleId> &ids, bool on) {
        if (on)
            m_session.assignTag(ids, tag);
        else
            m_session.unassignTag(ids, tag);
    });
}

void MainWindow::newTag()
{
    const auto taken = [this](const QString &name) {
        const QList<store::TagRecord> &tags = m_session.tags();
        return std::any_of(tags.cbegin(), tags.cend(), [&](const auto &tag) { return !tag.parent && tag.name == name; });
    };
    QString name = tr("New Tag");
    for (int number = 2; taken(name); ++number)
        name = tr("New Tag") + u' ' + QString::number(number);
    // Named in its place once it is in the tree.
    connect(&m_session, &Session::tagsChanged, this, [this, name] {
        QTreeView *view = m_places->tagView();
        const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, name, 1,
                                                           Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            return;
        m_places->setVisible(true);
        view->setFocus();
        // Current, not selected: that would show its articles, and it has none.
        view->selectionModel()->setCurrentIndex(found.first(), QItemSelectionModel::NoUpdate);
        m_places->renameCurrentTag();
    }, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    store::TagRecord tag;
    tag.name = name;
    tag.colour = 1 + static_cast<int>(m_session.tags().size()) % 8;
    m_session.addTag(tag);
}

void MainWindow::changeCurrentTag(const std::function<void(store::TagRecord &)> &change)
{
    if (const store::TagRecord *tag = m_session.tag(m_places->currentTag())) {
        store::TagRecord changed = *tag;
        change(changed);
        if (changed != *tag)
            m_session.updateTag(changed);
    }
}

void MainWindow::connectMarkCommands()
{
    m_commands->connectTo(u"note.edit"_s, [this] { m_reader->editNote(); });
    const auto remember = [this](int colour) {
        m_settings.setValue(u"highlight/colour"_s, colour);
        m_commands->action(u"mark.add"_s)->setIcon(markIcon(colour));
    };
    m_commands->action(u"mark.add"_s)->setIcon(markIcon(m_settings.value(u"highlight/colour"_s, 1).toInt()));
    m_commands->connectTo(u"mark.add"_s,
                          [this] { m_reader->mark(m_settings.value(u"highlight/colour"_s, 1).toInt()); });
    for (int colour = 1; colour <= 8; ++colour) {
        const QString id = u"mark.colour%1"_s.arg(colour);
        m_commands->action(id)->setIcon(swatchIcon(colour));
        m_commands->action(u"tag.colour%1"_s.arg(colour))->setIcon(swatchIcon(colour));
        m_commands->connectTo(id, [this, colour, remember] {
            m_reader->mark(colour);
            remember(colour);
        });
    }
    m_commands->connectTo(u"mark.grow"_s, [this] { m_reader->growSelection(); });
    m_commands->connectTo(u"mark.shrink"_s, [this] { m_reader->shrinkSelection(); });
    m_commands->connectTo(u"mark.next"_s, [this] { m_reader->nextHighlight(); });
    m_commands->connectTo(u"mark.previous"_s, [this] { m_reader->previousHighlight(); });
    m_commands->connectTo(u"mark.list"_s, [this] { m_reader->toggleHighlightList(); });
}

} // namespace jianbao::ui
