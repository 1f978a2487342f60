// The commands of the View and Go menus.
#include "ui/articles/articlepane.h"
#include "ui/coverage/coveragepage.h"
#include "ui/coverage/placepage.h"
#include "ui/places/placepane.h"
#include "ui/reader/readerpane.h"
#include "ui/search/facetpane.h"
#include "ui/session/session.h"
#include "ui/shell/browsing.h"
#include "ui/shell/commandset.h"
#include "ui/shell/mainwindow.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

const std::pair<const char *, store::SortKey> sorts[] = {
    {"view.sortDate", store::SortKey::Date},           {"view.sortRelevance", store::SortKey::Relevance},
    {"view.sortHeadline", store::SortKey::Headline},   {"view.sortPlace", store::SortKey::Place},
    {"view.sortPaper", store::SortKey::Paper},         {"view.sortContributor", store::SortKey::Contributor},
    {"view.sortDoubt", store::SortKey::Doubt},
};

const std::pair<const char *, ThemeChoice> themes[] = {
    {"view.themeSystem", ThemeChoice::System},
    {"view.themeLight", ThemeChoice::Light},
    {"view.themeDark", ThemeChoice::Dark},
};

constexpr int textStep = 11; // percent: 2 px of 18

} // namespace

void MainWindow::connectViewCommands()
{
    const auto toggled = [this](const QString &id, const std::function<void(bool)> &set) {
        m_commands->connectTo(id, [this, id, set] { set(m_commands->action(id)->isChecked()); });
    };
    const auto prefer = [this, toggled](const QString &id, bool Preferences::*member) {
        toggled(id, [this, member](bool on) {
            Preferences preferences = m_preferences;
            preferences.*member = on;
            applyPreferences(preferences);
        });
    };
    prefer(u"view.columns"_s, &Preferences::columns);
    prefer(u"view.compact"_s, &Preferences::compact);
    prefer(u"view.sepia"_s, &Preferences::sepia);
    for (const auto &[id, theme] : themes)
        m_commands->connectTo(QString::fromLatin1(id), [this, theme = theme] {
            Preferences preferences = m_preferences;
            preferences.theme = theme;
            applyPreferences(preferences);
        });
    for (const auto &[id, key] : sorts)
        m_commands->connectTo(QString::fromLatin1(id), [this, key = key] {
            const bool bestFirst = key == store::SortKey::Relevance;
            m_articles->setSort({key, bestFirst ? Qt::DescendingOrder : m_articles->sorting().order});
            updateChecks();
        });
    toggled(u"view.sortDescending"_s, [this](bool descending) {
        m_articles->setSort({m_articles->sorting().key, descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    });
    toggled(u"view.source"_s, [this](bool on) { m_reader->setSourceVisible(on); });
    toggled(u"view.emptyPlaces"_s, [this](bool on) {
        m_places->setShowEmpty(on);
        m_coverage->setShowEmpty(on);
    });
    toggled(u"view.anyMention"_s, [this](bool on) { m_places->setAnyMention(on); });
    toggled(u"view.sidebar"_s, [this](bool on) { m_places->setVisible(on); });
    toggled(u"view.notes"_s, [this](bool on) { m_reader->setNotesVisible(on); });
    toggled(u"view.menuBar"_s, [this](bool on) { menuBar()->setVisible(on); });
    toggled(u"view.fullScreen"_s, [this](bool on) {
        setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    m_commands->connectTo(u"view.larger"_s, [this] { m_reader->setFontPercent(m_reader->fontPercent() + textStep); });
    m_commands->connectTo(u"view.smaller"_s, [this] { m_reader->setFontPercent(m_reader->fontPercent() - textStep); });
    m_commands->connectTo(u"view.normal"_s, [this] { m_reader->setFontPercent(100); });
    m_commands->action(u"view.notes"_s)->setChecked(true);
    connect(m_places, &PlacePane::showEmptyRequested, this, [this] {
        m_places->setShowEmpty(true);
        m_coverage->setShowEmpty(true);
        updateChecks();
    });
    connect(m_places, &PlacePane::anyMentionChanged, this, [this] { updateChecks(); });
}

void MainWindow::updateChecks()
{
    const auto check = [this](const QString &id, bool on) { m_commands->action(id)->setChecked(on); };
    check(u"view.columns"_s, m_preferences.columns);
    check(u"view.compact"_s, m_preferences.compact);
    check(u"view.sepia"_s, m_preferences.sepia);
    for (const auto &[id, theme] : themes)
        check(QString::fromLatin1(id), m_preferences.theme == theme);
    for (const auto &[id, key] : sorts)
        check(QString::fromLatin1(id), m_articles->sorting().key == key);
    check(u"view.sortDescending"_s, m_articles->sorting().order == Qt::DescendingOrder);
    check(u"view.source"_s, m_reader->isSourceVisible());
    check(u"view.emptyPlaces"_s, m_places->showsEmpty());
    check(u"view.anyMention"_s, m_places->anyMention());
    check(u"view.coverage"_s, isCoverageShown());
    check(u"view.place"_s, m_pages->currentWidget() == m_placePage);
    check(u"view.kwic"_s, isKwicShown());
    check(u"view.sidebar"_s, !m_places->isHidden());
    check(u"view.facets"_s, !m_facets->isFolded() && !m_places->isHidden());
    check(u"view.menuBar"_s, !menuBar()->isHidden());
    check(u"view.fullScreen"_s, isFullScreen());
}

void MainWindow::connectGoCommands()
{
    m_commands->connectTo(u"go.next"_s, [this] { m_articles->next(); });
    m_commands->connectTo(u"go.previous"_s, [this] { m_articles->previous(); });
    m_commands->connectTo(u"go.nextUnread"_s, [this] { m_articles->nextUnread(); });
    m_commands->connectTo(u"go.readOn"_s, [this] { m_browsing->readOn(); });
    m_commands->connectTo(u"go.readBack"_s, [this] { m_browsing->readBack(); });
    m_commands->connectTo(u"go.nextDoubt"_s, [this] { m_browsing->nextDoubt(); });
    m_commands->connectTo(u"go.previousDoubt"_s, [this] { m_browsing->previousDoubt(); });
    m_commands->connectTo(u"go.back"_s, [this] { m_browsing->back(); });
    m_commands->connectTo(u"go.forward"_s, [this] { m_browsing->forward(); });
    m_commands->connectTo(u"go.parent"_s, [this] { m_places->selectParent(); });
    m_commands->connectTo(u"go.places"_s, [this] {
        m_places->setVisible(true);
        updateChecks();
        m_places->filterEdit()->setFocus(Qt::ShortcutFocusReason);
        m_places->filterEdit()->selectAll();
    });
    m_commands->connectTo(u"go.nextPane"_s, [this] { focusPane(1); });
    m_commands->connectTo(u"go.previousPane"_s, [this] { focusPane(-1); });
    m_commands->connectTo(u"go.out"_s, [this] { m_articles->view()->setFocus(); });
}

} // namespace jianbao::ui
