// The commands of the File menu.
#include "core/base/deliver.h"
#include "core/export/format.h"
#include "ui/articles/articlepane.h"
#include "ui/reader/readerpane.h"
#include "ui/session/session.h"
#include "ui/shell/browsing.h"
#include "ui/shell/commandset.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/exportjob.h"
#include "ui/shell/importflow.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRecent = 8;

} // namespace

QString MainWindow::librarySuffix()
{
    return u".jianbao"_s;
}

QString MainWindow::libraryFilter()
{
    return tr("Jianbao libraries (*.jianbao)") + u";;"_s + tr("All files (*)");
}

void MainWindow::connectFileCommands()
{
    m_commands->connectTo(u"file.importFiles"_s, [this] { importFromDialog(false, false); });
    m_commands->connectTo(u"file.importFolder"_s, [this] { importFromDialog(true, false); });
    m_commands->connectTo(u"file.importForm"_s, [this] { importFromDialog(false, true); });
    m_commands->connectTo(u"file.cancelImport"_s, [this] { m_import->cancel(); });
    m_commands->connectTo(u"file.importReport"_s, [this] { m_import->showReport(); });
    m_commands->connectTo(u"file.newLibrary"_s, [this] { newLibrary(); });
    m_commands->connectTo(u"file.openLibrary"_s, [this] { openLibrary(); });
    m_commands->connectTo(u"file.export"_s, [this] { exportWithDialog(); });
    m_commands->connectTo(u"file.exportAgain"_s, [this] { exportAgain(); });
    m_commands->connectTo(u"file.quit"_s, [this] { close(); });
    connectCopy();
    fillRecent();
}

void MainWindow::fillRecent()
{
    const QString here = QFileInfo(m_session.libraryPath()).absoluteFilePath();
    QStringList recent = m_settings.value(u"libraries/recent"_s).toStringList();
    recent.removeAll(here);
    auto *menu = new QMenu(tr("Recent Libraries"), this);
    for (const QString &path : std::as_const(recent)) {
        QAction *open = menu->addAction(QDir::toNativeSeparators(path));
        connect(open, &QAction::triggered, this, [this, path] { Q_EMIT libraryRequested(path, false); });
    }
    menu->setEnabled(!recent.isEmpty());
    if (auto *file = menuBar()->findChild<QMenu *>(u"menuF"_s)) {
        const QList<QAction *> actions = file->actions();
        const qsizetype after = actions.indexOf(m_commands->action(u"file.openLibrary"_s)) + 1;
        file->insertMenu(actions.value(after), menu);
    }
    recent.prepend(here);
    m_settings.setValue(u"libraries/recent"_s, recent.mid(0, longestRecent));
}

void MainWindow::importFromDialog(bool folder, bool check)
{
    const QString start = m_settings.value(u"import/folder"_s, QDir::homePath()).toString();
    QStringList paths;
    if (folder)
        paths.append(QFileDialog::getExistingDirectory(this, tr("Import Folder"), start));
    else
        paths = QFileDialog::getOpenFileNames(this, tr("Import Files"), start,
                                              tr("Page text (*.txt *.text)") + u";;"_s + tr("All files (*)"));
    paths.removeAll(QString());
    if (paths.isEmpty())
        return;
    m_settings.setValue(u"import/folder"_s, QFileInfo(paths.first()).absolutePath());
    importPaths(paths, check);
}

void MainWindow::newLibrary()
{
    QString path = QFileDialog::getSaveFileName(this, tr("New Library"),
                                                QFileInfo(m_session.libraryPath()).absolutePath(), libraryFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += librarySuffix();
    Q_EMIT libraryRequested(path, true);
}

void MainWindow::openLibrary()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open Library"),
                                                      QFileInfo(m_session.libraryPath()).absolutePath(),
                                                      libraryFilter());
    if (!path.isEmpty())
        Q_EMIT libraryRequested(path, false);
}

void MainWindow::exportWithDialog()
{
    ExportSettings last;
    last.format = m_settings.value(u"export/format"_s, last.format).toString();
    last.folder = m_settings.value(u"export/folder"_s, QDir::homePath()).toString();
    last.onlySelected = m_settings.value(u"export/onlySelected"_s, true).toBool();
    const QList<ArticleId> selected = m_articles->selectedArticles();
    auto *dialog = new ExportDialog(last, fileNameFor(m_browsing->title()), static_cast<int>(selected.size()),
                                    m_articles->shownCount(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, selected] {
        const ExportSettings settings = dialog->settings();
        m_settings.setValue(u"export/format"_s, settings.format);
        m_settings.setValue(u"export/folder"_s, settings.folder);
        m_settings.setValue(u"export/onlySelected"_s, settings.onlySelected);
        startExport(settings.onlySelected ? selected : m_articles->shownArticles(), settings.format, dialog->path());
        updateAvailable();
    });
    dialog->open();
}

void MainWindow::exportAgain()
{
    const QString format = m_settings.value(u"export/format"_s).toString();
    const QDir folder(m_settings.value(u"export/folder"_s).toString());
    const exporting::Format *known = exporting::format(format);
    if (!known)
        return exportWithDialog();
    const QList<ArticleId> selected = m_articles->selectedArticles();
    const bool onlySelected = m_settings.value(u"export/onlySelected"_s).toBool() && !selected.isEmpty();
    const QString name = fileNameFor(m_browsing->title()) + u'.' + known->suffix;
    startExport(onlySelected ? selected : m_articles->shownArticles(), format, unusedPath(folder.filePath(name)));
}

void MainWindow::startExport(const QList<ArticleId> &articles, const QString &format, const QString &path)
{
    say(tr("Exporting %n articles…", nullptr, static_cast<int>(articles.size())));
    deliver(this, exportArticles(m_session.libraryPath(), m_session.gazetteer(), articles, format, path),
            [this](const Result<ExportDone> &done) {
                if (!done)
                    return showError(done.error());
                say(tr("Exported %n articles to “%1”.", nullptr, done->articles)
                        .arg(QDir::toNativeSeparators(done->path)));
            });
}

} // namespace jianbao::ui
