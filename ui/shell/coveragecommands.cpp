// The commands of the coverage view.
#include "core/base/deliver.h"
#include "ui/coverage/coverageexport.h"
#include "ui/coverage/coveragepage.h"
#include "ui/coverage/coverageview.h"
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
        if (isCoverageShown())
            followPlace();
    });
    connect(m_places, &PlacePane::anyMentionChanged, this, &MainWindow::followPlace);
    connect(m_coverage, &CoveragePage::closed, this, &MainWindow::showList);
    connect(m_coverage, &CoveragePage::loaded, this, &MainWindow::updateAvailable);
    connect(m_coverage, &CoveragePage::monthOpened, this, [this](const QString &code, const QDate &month) {
        m_browsing->openMonth(code, month);
        showList();
    });
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
