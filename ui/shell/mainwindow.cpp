#include "ui/shell/mainwindow.h"

#include "core/store/querynames.h"
#include "ui/articles/articlepane.h"
#include "ui/coverage/coveragepage.h"
#include "ui/coverage/coverageview.h"
#include "ui/coverage/factlist.h"
#include "ui/coverage/placepage.h"
#include "ui/coverage/yearchart.h"
#include "ui/messages/errortext.h"
#include "ui/places/placepane.h"
#include "ui/reader/readerpane.h"
#include "ui/search/completion.h"
#include "ui/search/facetpane.h"
#include "ui/search/kwicpage.h"
#include "ui/search/kwicview.h"
#include "ui/session/refiling.h"
#include "ui/session/session.h"
#include "ui/shell/browsing.h"
#include "ui/shell/commandset.h"
#include "ui/shell/copyjob.h"
#include "ui/shell/importflow.h"
#include "ui/shell/importreportpage.h"
#include "ui/shell/menus.h"
#include "ui/shell/pagefactsform.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/statusline.h"
#include "ui/shell/thinsplitter.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

// Below this the tool bar shows icons without text, at 13 px of the interface's font.
constexpr double narrow = 960;

QStringList droppedFiles(const QMimeData *mime)
{
    QStringList files;
    for (const QUrl &url : mime->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

} // namespace

MainWindow::MainWindow(Session &session, QSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_settings(settings), m_preferences(loadPreferences(settings)),
      m_startLanguage(m_preferences.language), m_commands(new CommandSet(settings, this)),
      m_places(new PlacePane(session)), m_articles(new ArticlePane(session)), m_reader(new ReaderPane(session)),
      m_coverage(new CoveragePage(session)), m_placePage(new PlacePage(session)),
      m_facets(new FacetPane(session)), m_kwic(new KwicPage(session)), m_search(new SearchBox),
      m_status(new StatusLine), m_form(new PageFactsForm),
      m_reportPage(new ImportReportPage), m_outer(new ThinSplitter(Qt::Horizontal)),
      m_inner(new ThinSplitter(Qt::Horizontal)), m_pages(new QStackedWidget), m_toolBar(new QToolBar),
      m_browsing(new Browsing(session, {*m_places, *m_articles, *m_reader, *m_search, *m_facets}, this)),
      m_import(new ImportFlow(session, {*m_form, *m_reportPage, *m_status}, this)),
      m_copy(new CopyJob(session.libraryPath(), this)), m_refiling(new Refiling(session, this))
{
    build();
    connectFileCommands();
    connectEditCommands();
    connectArticleCommands();
    connectTagCommands();
    connectMarkCommands();
    connectRepairCommands();
    connectViewCommands();
    connectCoverage();
    connectPlacePage();
    connectPlaces();
    connectFacets();
    connectSaved();
    connectKwic();
    connectGoCommands();
    connectSession();
    connectReader();
    restore();
    updateAvailable();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    fillMenuBar(menuBar(), *m_commands);
    buildToolBar();
    m_inner->addWidget(m_articles);
    m_inner->addWidget(m_reader);
    m_inner->setStretchFactor(0, 0);
    m_inner->setStretchFactor(1, 1);
    m_pages->addWidget(m_inner);
    m_pages->addWidget(m_coverage);
    m_pages->addWidget(m_placePage);
    m_pages->addWidget(m_kwic);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_reportPage);
    m_places->addSection(m_facets);
    m_outer->addWidget(m_places);
    m_outer->addWidget(m_pages);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    setCentralWidget(m_outer);
    setStatusBar(m_status);

    m_commands->attach(Scope::List, m_articles->view());
    m_commands->attach(Scope::Reader, m_reader->articleView());
    m_commands->attach(Scope::Source, m_reader->sourceView());
    m_commands->attach(Scope::Places, m_places->placeView());
    m_commands->attach(Scope::Tags, m_places->tagView());
    if (m_session.isReadOnly())
        m_commands->setReadOnlyReason(tr("This library is read-only: %1.").arg(m_session.readOnlyReason()));
    for (QSplitter *splitter : {m_outer, m_inner})
        connect(splitter, &QSplitter::splitterMoved, this, [this] {
            m_placesWidth = m_places->width();
            m_listWidth = m_articles->width();
        });
    setTabOrders();
    updateTitle();
}

void MainWindow::buildToolBar()
{
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setWindowTitle(tr("Tool Bar"));
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    const double em = QFontInfo(font()).pixelSize();
    const int side = qRound(18 * em / 13);
    m_toolBar->setIconSize({side, side});
    m_toolBar->setMinimumHeight(qRound(48 * em / 13));
    fillToolBar(m_toolBar, *m_commands, m_search);
    addToolBar(m_toolBar);
}

void MainWindow::setTabOrders()
{
    const QList<QWidget *> order = panes();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QList<QWidget *> MainWindow::panes() const
{
    return {m_places->filterEdit(), m_places->placeView(), m_places->tagView(), m_facets->view(),
            m_articles->view(), m_reader->articleView(), m_reader->sourceView()};
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::acted, this, [this](const QString &sentence, bool canUndo) {
        m_status->say(sentence, canUndo ? tr("Undo") : QString(), u"undo"_s);
    });
    connect(&m_session, &Session::failed, this, &MainWindow::showError);
    connect(&m_session, &Session::tagsChanged, this, &MainWindow::updatePins);
    const auto nameTags = [this] {
        m_search->setNames(store::queryNames(m_session.gazetteer(), m_session.tags()));
    };
    connect(&m_session, &Session::tagsChanged, m_search, nameTags);
    connect(&m_session, &Session::gazetteerChanged, m_search, nameTags);
    nameTags();
    new Completion(m_session, m_search->edit(), m_search);
    connect(m_status, &StatusLine::linkActivated, this, [this](const QString &target) {
        if (target == u"undo")
            m_session.undoStack().undo();
        else if (target == u"report")
            m_import->showReport();
        else if (target == u"copy")
            Q_EMIT libraryRequested(m_copy->path(), false);
    });
    connect(m_browsing, &Browsing::changed, this, &MainWindow::updateAvailable);
    connect(m_browsing, &Browsing::said, this, &MainWindow::say);
    connect(m_browsing, &Browsing::importRequested, this, [this] { importFromDialog(true, false); });
    connect(m_search, &SearchBox::committed, this, &MainWindow::focusContents);
    connect(m_search, &SearchBox::left, this, &MainWindow::focusContents);
    connect(m_places, &PlacePane::activated, this, &MainWindow::focusContents);
    connect(m_places, &PlacePane::selectionChanged, this, [this] {
        if (!isPlacePage() && !isKwicShown())
            showList();
    });
    connect(m_articles, &ArticlePane::activated, this, [this] { m_reader->articleView()->setFocus(); });
    connect(m_import, &ImportFlow::formNeeded, this, [this] { showPage(m_form); });
    connect(m_import, &ImportFlow::reportNeeded, this, [this] { showPage(m_reportPage); });
    connect(m_import, &ImportFlow::done, this, &MainWindow::showList);
    connect(m_form, &PageFactsForm::rejected, this, &MainWindow::showList);
    connect(m_reportPage, &ImportReportPage::closed, this, &MainWindow::showList);
    connect(m_import, &ImportFlow::failed, this, &MainWindow::showError);
    connect(m_import, &ImportFlow::changed, this, &MainWindow::updateAvailable);
    connect(m_import, &ImportFlow::failuresFound, this, [this](const QString &sentence) {
        m_articles->showBar({sentence, tr("Details"), [this] { m_import->showReport(); }});
    });
    const auto menu = [this](const char *place) {
        return [this, place](const QPoint &position) { contextMenu(place, *m_commands, this)->popup(position); };
    };
    connect(m_articles, &ArticlePane::menuRequested, this, menu("cL"));
    connect(m_reader, &ReaderPane::menuRequested, this, menu("cR"));
    connect(m_places, &PlacePane::placeMenuRequested, this, menu("cT"));
    connect(m_places, &PlacePane::tagMenuRequested, this, menu("cG"));
    connect(m_places, &PlacePane::savedMenuRequested, this, menu("cS"));
    const QUndoStack &stack = m_session.undoStack();
    connect(&stack, &QUndoStack::indexChanged, this, &MainWindow::updateAvailable);
}

void MainWindow::connectReader()
{
    connect(m_reader, &ReaderPane::hint, this, &MainWindow::say);
    connect(m_reader, &ReaderPane::readToEnd, this, [this](ArticleId article) {
        if (!m_session.isReadOnly())
            m_session.readToEnd(article);
    });
    connect(m_reader, &ReaderPane::nextDoubtRequested, m_browsing, &Browsing::nextDoubt);
    connect(m_reader, &ReaderPane::chosenHighlightChanged, this, &MainWindow::updateAvailable);
    connect(m_reader, &ReaderPane::fontPercentChanged, this, [this](int percent) {
        m_preferences.textPercent = percent;
        savePreferences(m_settings, m_preferences);
    });
    connect(m_reader, &ReaderPane::librarySearchRequested, this, [this](const QString &words) {
        if (!words.isEmpty())
            m_search->searchFor(words);
        focusSearch();
    });
}

void MainWindow::updateAvailable()
{
    const QUndoStack &stack = m_session.undoStack();
    const bool article = m_reader->article() != 0 || m_articles->selectedCount() > 0;
    const bool tag = m_places->currentTag() != 0;
    Needs available;
    available.setFlag(Need::Article, article);
    available.setFlag(Need::Rows, m_articles->shownCount() > 0);
    available.setFlag(Need::Writable, !m_session.isReadOnly());
    available.setFlag(Need::Tag, tag);
    available.setFlag(Need::TagOrMark, tag || m_reader->chosenHighlight());
    available.setFlag(Need::Importing, m_import->isRunning());
    available.setFlag(Need::Report, m_import->hasReport());
    available.setFlag(Need::Undo, stack.canUndo());
    available.setFlag(Need::Redo, stack.canRedo());
    available.setFlag(Need::Back, m_browsing->canGoBack());
    available.setFlag(Need::Forward, m_browsing->canGoForward());
    available.setFlag(Need::Exported, m_settings.contains(u"export/format"_s));
    available.setFlag(Need::Coverage, isCoverageShown() && m_coverage->hasTable());
    available.setFlag(Need::Keywords, isKwicShown() && m_kwic->hasLines());
    available.setFlag(Need::Hits, !m_search->query().isEmpty());
    available.setFlag(Need::Saved, m_places->currentSaved() != 0);
    m_commands->setAvailable(available);
    const auto named = [](const QString &command, const QString &act) {
        return act.isEmpty() ? command : MainWindow::tr("%1 %2", "a command and what it undoes").arg(command, act);
    };
    m_commands->action(u"edit.undo"_s)->setText(named(commandOf(u"edit.undo"_s).menuText(), stack.undoText()));
    m_commands->action(u"edit.redo"_s)->setText(named(commandOf(u"edit.redo"_s).menuText(), stack.redoText()));
    m_status->setCounts(m_articles->selectedCount(), m_articles->shownCount(),
                        std::max(0, m_browsing->libraryCount()));
}

void MainWindow::updateTitle()
{
    const QString name = QFileInfo(m_session.libraryPath()).completeBaseName();
    setWindowTitle(tr("%1 – Jianbao").arg(name));
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    updateChecks();
    updateAvailable();
}

void MainWindow::showList()
{
    if (m_pages->currentWidget() == m_inner)
        return;
    showPage(m_inner);
    m_articles->view()->setFocus();
}

void MainWindow::focusContents()
{
    if (isCoverageShown())
        m_coverage->view()->setFocus();
    else if (isPlacePage())
        m_placePage->years()->setFocus();
    else if (isKwicShown())
        m_kwic->view()->setFocus();
    else
        m_articles->view()->setFocus();
}

void MainWindow::focusPane(int by)
{
    QList<QWidget *> order = {m_places->placeView(), m_places->tagView(), m_facets->view(), m_articles->view(),
                              m_coverage->view(), m_kwic->view(), m_placePage->years(), m_placePage->people(),
                              m_reader->articleView()};
    if (m_reader->isSourceVisible())
        order.append(m_reader->sourceView());
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < order.size(); ++i)
        if (focus && (focus == order.at(i) || order.at(i)->isAncestorOf(focus)))
            current = i;
    const qsizetype count = order.size();
    qsizetype next = current < 0 ? 3 : (current + by + count) % count;
    for (qsizetype tries = 0; tries < count && !order.at(next)->isVisible(); ++tries)
        next = (next + by + count) % count;
    order.at(next)->setFocus(Qt::TabFocusReason);
}

void MainWindow::importPaths(const QStringList &paths, bool check)
{
    if (m_session.isReadOnly())
        say(readOnlySentence());
    else if (m_copy->isRunning())
        say(tr("A copy is being saved. Import when it has finished."));
    else
        m_import->begin(paths, check);
}

void MainWindow::showError(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_status->sayError(errorText(error));
}

void MainWindow::say(const QString &sentence)
{
    m_status->say(sentence);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitPanes();
    const bool isNarrow = width() < narrow * QFontInfo(font()).pixelSize() / 13;
    for (QToolButton *button : m_toolBar->findChildren<QToolButton *>()) {
        const QString id = button->objectName();
        if (button->defaultAction() && id != u"go.back" && id != u"go.forward")
            button->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QMainWindow::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    // The move and enter events derive from the drop event.
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = widget && widget->window() == this ? droppedFiles(drop->mimeData()) : QStringList();
    if (files.isEmpty())
        return QMainWindow::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop)
        importPaths(files);
    return true;
}

} // namespace jianbao::ui
