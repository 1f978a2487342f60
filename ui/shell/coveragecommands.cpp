// The commands of the pages about places: the coverage, and one place.
#include "core/base/deliver.h"
#include "ui/articles/articlepane.h"
#include "ui/coverage/coverageexport.h"
#include "ui/coverage/coveragepage.h"
#include "ui/coverage/coverageview.h"
#include "ui/coverage/placepage.h"
#include "ui/coverage/yearchart.h"
#include "ui/messages/errortext.h"
#include "ui/places/placepane.h"
#include "ui/session/session.h"
#include "ui/shell/browsing.h"
#include "ui/shell/commandset.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStackedWidget>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectCoverage()
{
    m_coverage->setActions({m_commands->action(u"view.anyMention"_s), m_commands->action(u"view.emptyPlaces"_s),
                            m_commands->action(u"coverage.image"_s), m_commands->action(u"coverage.table"_s)});
    m_commands->connectTo(u"view.coverage"_s, [this] {
        if (isCoverageShown())
            return showList();
        followPlace();
        showPage(m_coverage);
        m_coverage->view()->setFocus();
    });
    m_commands->connectTo(u"coverage.image"_s, [this] { exportCoverage(true); });
    m_commands->connectTo(u"coverage.table"_s, [this] { exportCoverage(false); });
    connect(m_browsing, &Browsing::changed, this, [this] {
        if (isPlacePage())
            followPlace();
    });
    connect(m_places, &PlacePane::anyMentionChanged, this, &MainWindow::followPlace);
    connect(m_coverage, &CoveragePage::closed, this, &MainWindow::showList);
    connect(m_coverage, &CoveragePage::loaded, this, &MainWindow::updateAvailable);
    connect(m_coverage, &CoveragePage::monthOpened, this, [this](const QString &code, const QDate &month) {
        m_browsing->openPeriod(code, month, month.addMonths(1).addDays(-1));
        showList();
    });
}

void MainWindow::connectPlacePage()
{
    m_placePage->setActions({m_commands->action(u"view.anyMention"_s), m_commands->action(u"view.coverage"_s)});
    m_articles->setPlaceAction(m_commands->action(u"view.place"_s));
    m_commands->connectTo(u"view.place"_s, [this] {
        if (m_pages->currentWidget() == m_placePage)
            return showList();
        followPlace();
        showPage(m_placePage);
        m_placePage->years()->setFocus();
    });
    connect(m_placePage, &PlacePage::closed, this, &MainWindow::showList);
    connect(m_placePage, &PlacePage::periodOpened, this, [this](const QString &code, const QDate &from, const QDate &to) {
        m_browsing->openPeriod(code, from, to);
        showList();
    });
    // Quoted, as a name may hold what the query language reads otherwise.
    const auto found = [this](const QString &field) {
        return [this, field](const QString &code, const QString &name) {
            m_browsing->openFound(code, field + u":\""_s + name + u'"');
            showList();
        };
    };
    connect(m_placePage, &PlacePage::contributorOpened, this, found(tr("by", "the field of contributors in a query")));
    connect(m_placePage, &PlacePage::paperOpened, this, found(tr("paper", "the field of newspapers in a query")));
    connect(m_placePage, &PlacePage::tagOpened, this, [this](const QString &code, TagId tag) {
        m_browsing->openFound(code, {}, {tag});
        showList();
    });
}

bool MainWindow::isPlacePage() const
{
    return isCoverageShown() || m_pages->currentWidget() == m_placePage;
}

bool MainWindow::isCoverageShown() const
{
    return m_pages->currentWidget() == m_coverage;
}

void MainWindow::followPlace()
{
    store::ArticleFilter filter = m_browsing->filter();
    filter.anyMention = m_places->anyMention();
    m_coverage->setFilter(filter, m_browsing->title(), m_browsing->conditions());
    m_placePage->setPlace(filter.placeCode, filter.anyMention);
}

void MainWindow::exportCoverage(bool image)
{
    if (image && m_coverage->table().rows.size() > mostImageRows)
        return say(tr("An image holds at most %1 rows. Choose a smaller place, or export a table.")
                       .arg(QLocale().toString(mostImageRows)));
    const QDir folder(m_settings.value(u"export/folder"_s, QDir::homePath()).toString());
    const QString name = fileNameFor(m_coverage->text().title) + (image ? u".png"_s : u".csv"_s);
    const QString marked = tr("Table for spreadsheets: UTF-8 with mark (*.csv)");
    const QString filters = image ? tr("Image (*.png)") : marked + u";;"_s + tr("Table: UTF-8 without mark (*.csv)");
    QString chosen;
    QString path = QFileDialog::getSaveFileName(this, tr("Export Coverage"), unusedPath(folder.filePath(name)), filters,
                                                &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += image ? u".png"_s : u".csv"_s;
    m_settings.setValue(u"export/folder"_s, QFileInfo(path).absolutePath());
    say(tr("Exporting the coverage…"));
    const auto written = image ? writeCoverageImage(m_coverage->table(), m_coverage->text(), font(), palette(), path)
                               : writeCoverageTable(m_coverage->table(), chosen.isEmpty() || chosen == marked, path);
    deliver(this, written, [this](const Result<QString> &done) {
        if (!done)
            return showError(done.error());
        say(tr("Exported the coverage to “%1”.").arg(QDir::toNativeSeparators(*done)));
    });
}

} // namespace jianbao::ui
