// The window: builds the panes round one session, connects the commands, and remembers itself.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/records.h"
#include "ui/shell/preferences.h"

#include <QMainWindow>

#include <functional>

class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace jianbao::store {

class Library;

} // namespace jianbao::store

namespace jianbao::ui {

class ArticlePane;
class Browsing;
class CommandSet;
class CopyJob;
class CoveragePage;
class FacetPane;
class ImportFlow;
class ImportReportPage;
class KwicPage;
class PageFactsForm;
class PlacePage;
class PlacePane;
class PreferencesDialog;
class ReaderPane;
class Refiling;
class SearchBox;
class Session;
class StatusLine;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // Both outlive the window.
    MainWindow(Session &session, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    // For tests and for the main program.
    [[nodiscard]] CommandSet &commands() { return *m_commands; }
    [[nodiscard]] PlacePane &places() { return *m_places; }
    [[nodiscard]] ArticlePane &articles() { return *m_articles; }
    [[nodiscard]] ReaderPane &reader() { return *m_reader; }
    [[nodiscard]] SearchBox &search() { return *m_search; }
    [[nodiscard]] CoveragePage &coverage() { return *m_coverage; }
    [[nodiscard]] PlacePage &placePage() { return *m_placePage; }
    [[nodiscard]] FacetPane &facets() { return *m_facets; }
    [[nodiscard]] KwicPage &kwic() { return *m_kwic; }
    // Imports files and folders, as a drop does.
    void importPaths(const QStringList &paths, bool check = false);
    void showError(const Error &error);
    void say(const QString &sentence);

Q_SIGNALS:
    void libraryRequested(const QString &path, bool create); // open another one instead
    void languageChanged(); // build the window again

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // files dropped anywhere

private:
    // What a command switches on where any article of those it acts on is without it, else off. Asked in the library's
    // thread: a selection may be all there are.
    using AnyWithout = std::function<Result<bool>(store::Library &, const QList<ArticleId> &)>;
    using Switch = std::function<void(const QList<ArticleId> &, bool on)>;

    // mainwindow.cpp
    void build();
    void buildToolBar();
    void connectSession();
    void connectReader();
    void setTabOrders();
    void updateAvailable();
    void updateTitle();
    void showPage(QWidget *page); // in place of list and reader
    void showList();
    void focusPane(int by);
    void focusContents(); // the list, or the coverage that stands in its place
    [[nodiscard]] QList<QWidget *> panes() const;
    // windowstate.cpp
    void restore();
    void save();
    [[nodiscard]] QString librarySettings() const; // the group of this library
    void fitPanes(); // to the width of the window
    // filecommands.cpp
    void connectFileCommands();
    void fillRecent();
    void importFromDialog(bool folder, bool check);
    void newLibrary();
    void openLibrary();
    void exportWithDialog();
    void exportAgain();
    void startExport(const QList<ArticleId> &articles, const QString &format, const QString &path);
    [[nodiscard]] static QString librarySuffix(); // ".jianbao"
    [[nodiscard]] static QString libraryFilter(); // for a dialog of files
    // savecopy.cpp
    void connectCopy();
    [[nodiscard]] QString readOnlySentence() const;
    void showReadOnlyBar();
    void saveCopy();
    void tellCopied();
    // editcommands.cpp
    void connectEditCommands();
    void copy();
    void find();
    void focusSearch();
    void deleteChosen();
    void showPreferences(int page);
    void applyPreferences(const Preferences &preferences);
    // articlecommands.cpp
    void connectArticleCommands();
    void editPageFacts();
    void savePageFacts();
    [[nodiscard]] QList<ArticleId> targets() const; // what a command on articles acts on
    void switchTargets(const AnyWithout &anyWithout, const Switch &change);
    [[nodiscard]] QPoint popupPoint() const;
    // tagcommands.cpp
    void connectTagCommands();
    void connectMarkCommands();
    void updatePins();
    void toggleTag(TagId tag);
    void newTag();
    void changeCurrentTag(const std::function<void(store::TagRecord &)> &change);
    // repaircommands.cpp
    void connectRepairCommands();
    void chooseRole();
    // placecommands.cpp
    void connectPlaces();
    // narrowing.cpp
    void connectFacets();
    void restoreFacets();
    // savedcommands.cpp
    void connectSaved();
    void saveSearch();
    void replaceSaved();
    void fillSavedMenu();
    [[nodiscard]] QMenu *savedMenu() const; // of the menu Go: opens the saved searches
    // kwiccommands.cpp
    void connectKwic();
    [[nodiscard]] bool isKwicShown() const;
    void followHits();
    void exportKwic();
    // coveragecommands.cpp
    void connectCoverage();
    void connectPlacePage();
    [[nodiscard]] bool isCoverageShown() const;
    [[nodiscard]] bool isPlacePage() const; // the coverage or the place is shown, which follow the place chosen
    void followPlace(); // both
    void exportCoverage(bool image);
    // viewcommands.cpp
    void connectViewCommands();
    void connectGoCommands();
    void updateChecks();

    Session &m_session;
    QSettings &m_settings;
    Preferences m_preferences;
    QString m_startLanguage;
    CommandSet *m_commands;
    PlacePane *m_places;
    ArticlePane *m_articles;
    ReaderPane *m_reader;
    CoveragePage *m_coverage;
    PlacePage *m_placePage;
    FacetPane *m_facets;
    KwicPage *m_kwic;
    SearchBox *m_search;
    StatusLine *m_status;
    PageFactsForm *m_form;
    ImportReportPage *m_reportPage;
    QSplitter *m_outer; // places | pages
    QSplitter *m_inner; // list | reader
    int m_placesWidth = 0; // as a person dragged them; 0: never
    int m_listWidth = 0;
    QStackedWidget *m_pages;
    QToolBar *m_toolBar;
    Browsing *m_browsing;
    ImportFlow *m_import;
    CopyJob *m_copy;
    Refiling *m_refiling;
    PreferencesDialog *m_preferencesDialog = nullptr;
};

} // namespace jianbao::ui
