// Saves a copy of the library: the way out of one that cannot be changed, and a backup of any other.
#include "ui/articles/articlepane.h"
#include "ui/session/session.h"
#include "ui/shell/commandset.h"
#include "ui/shell/copyjob.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/importflow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

// Beside the library, or where a person's own files are.
QString folderForCopy(const QFileInfo &library)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {library.absolutePath(), documents})
        if (QFileInfo(folder).isWritable())
            return folder;
    return QDir::homePath();
}

} // namespace

void MainWindow::connectCopy()
{
    m_commands->connectTo(u"file.saveCopy"_s, [this] { saveCopy(); });
    connect(m_status, &StatusLine::cancelRequested, m_copy, &CopyJob::cancel);
    connect(m_copy, &CopyJob::progressed, this, [this](int done, int total) {
        const QString percent = QLocale().toString(100 * qint64(done) / std::max(1, total));
        m_status->showProgress(tr("Saving a copy · %1 %").arg(percent), done, total);
    });
    connect(m_copy, &CopyJob::finished, this, &MainWindow::tellCopied);
    connect(m_copy, &CopyJob::failed, this, [this](const Error &error) {
        m_status->hideProgress();
        if (error.kind == ErrorKind::Cancelled)
            say(tr("The copy was stopped; nothing was saved."));
        else
            showError(error);
    });
    if (m_session.isReadOnly())
        showReadOnlyBar();
}

QString MainWindow::readOnlySentence() const
{
    return tr("This library is read-only: %1. You can read, search and export.").arg(m_session.readOnlyReason());
}

void MainWindow::showReadOnlyBar()
{
    m_articles->showBar({readOnlySentence(), tr("Save a Copy…"), [this] {
        showReadOnlyBar(); // a bar goes with its button; this one stays true until another library is open
        saveCopy();
    }});
}

void MainWindow::saveCopy()
{
    if (m_import->isRunning())
        return say(tr("An import is running. Save the copy when it has finished."));
    if (m_copy->isRunning())
        return say(tr("A copy is being saved already."));
    const QFileInfo here(m_session.libraryPath());
    const QDir folder(folderForCopy(here));
    const QString name = tr("%1 copy", "name of a library's file").arg(here.completeBaseName());
    // A copy replaces no file, so there is nothing to confirm.
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a Copy"),
                                                      unusedPath(folder.filePath(name + librarySuffix())),
                                                      libraryFilter(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_copy->start(QFileInfo(path).suffix().isEmpty() ? path + librarySuffix() : path);
    m_status->showProgress(tr("Saving a copy…"), 0, 0);
}

void MainWindow::tellCopied()
{
    m_status->hideProgress();
    if (m_session.isReadOnly())
        Q_EMIT libraryRequested(m_copy->path(), false);
    else
        m_status->say(tr("Saved a copy as “%1”.").arg(QDir::toNativeSeparators(m_copy->path())), tr("Open It"),
                      u"copy"_s);
}

} // namespace jianbao::ui
