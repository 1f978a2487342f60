// The commands on saved searches; the menu Go and the list of commands open them by name.
#include "ui/places/placepane.h"
#include "ui/session/session.h"
#include "ui/shell/browsing.h"
#include "ui/shell/commandset.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/filteredit.h"

#include <QMenu>
#include <QMenuBar>
#include <QTreeView>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

// Of a name that is given before a person writes a better one, in characters.
constexpr qsizetype longestName = 24;

} // namespace

void MainWindow::connectSaved()
{
    m_commands->connectTo(u"search.save"_s, [this] { saveSearch(); });
    m_commands->connectTo(u"search.rename"_s, [this] { m_places->renameSaved(m_places->currentSaved()); });
    m_commands->connectTo(u"search.replace"_s, [this] { replaceSaved(); });
    m_commands->connectTo(u"search.remove"_s, [this] {
        if (const SavedSearchId id = m_places->currentSaved(); id != 0)
            m_session.removeSavedSearch(id);
    });
    connect(m_places, &PlacePane::savedChosen, this, [this](SavedSearchId id) {
        if (const store::SavedSearch *search = m_session.savedSearch(id))
            m_browsing->openSaved(*search);
    });
    connect(m_places, &PlacePane::currentSavedChanged, this, &MainWindow::updateAvailable);
    auto *menu = new QMenu(tr("Saved Searches"), this);
    menu->setObjectName(u"savedSearches"_s);
    if (auto *go = menuBar()->findChild<QMenu *>(u"menuG"_s))
        go->insertMenu(m_commands->action(u"go.nextPane"_s), menu);
    connect(&m_session, &Session::savedSearchesChanged, this, &MainWindow::fillSavedMenu);
    fillSavedMenu();
}

QMenu *MainWindow::savedMenu() const
{
    return findChild<QMenu *>(u"savedSearches"_s);
}

void MainWindow::fillSavedMenu()
{
    QMenu *menu = savedMenu();
    menu->clear();
    for (const store::SavedSearch &search : m_session.savedSearches()) {
        QAction *open = menu->addAction(QString(search.name).replace(u'&', u"&&"_s));
        open->setToolTip(search.expression);
        connect(open, &QAction::triggered, this, [this, search] { m_browsing->openSaved(search); });
    }
    menu->setToolTipsVisible(true);
    menu->setEnabled(!menu->isEmpty());
}

// Saved under its own words, then named in its place in the sidebar.
void MainWindow::saveSearch()
{
    if (!m_search->settle())
        return m_search->edit()->setFocus();
    const QString expression = m_browsing->expression();
    if (expression.isEmpty())
        return say(tr("There is nothing to save yet: search for something or choose a place first."));
    const QList<store::SavedSearch> &searches = m_session.savedSearches();
    const auto taken = [&](const QString &name) {
        return std::any_of(searches.cbegin(), searches.cend(), [&](const auto &search) { return search.name == name; });
    };
    const QString words = expression.simplified().left(longestName);
    QString name = words;
    for (int number = 2; taken(name); ++number)
        name = words + u' ' + QString::number(number);
    connect(&m_session, &Session::savedSearchesChanged, this, [this, name] {
        for (const store::SavedSearch &search : m_session.savedSearches()) {
            if (search.name != name)
                continue;
            m_places->setVisible(true);
            updateChecks();
            m_places->placeView()->setFocus();
            m_places->renameSaved(search.id);
        }
    }, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_session.addSavedSearch({0, name, expression});
}

void MainWindow::replaceSaved()
{
    const store::SavedSearch *search = m_session.savedSearch(m_places->currentSaved());
    if (search == nullptr || !m_search->settle())
        return;
    const QString expression = m_browsing->expression();
    if (expression.isEmpty())
        return say(tr("There is nothing to save yet: search for something or choose a place first."));
    m_session.updateSavedSearch({search->id, search->name, expression});
}

} // namespace jianbao::ui
