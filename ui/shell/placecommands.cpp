// The user's own places and names, and filing articles anew by them.
#include "ui/session/refiling.h"
#include "ui/session/session.h"
#include "ui/shell/commandset.h"
#include "ui/shell/importflow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ownplacesdialog.h"
#include "ui/shell/statusline.h"

namespace jianbao::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectPlaces()
{
    m_commands->connectTo(u"edit.places"_s, [this] {
        auto *dialog = new OwnPlacesDialog(m_session, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_refiling, &Refiling::progressed, this, [this](int done, int total) {
        if (!m_import->isRunning()) // whose progress matters more
            m_status->showProgress(tr("Looking at %1 of %2 pages again").arg(done).arg(total), done, total);
    });
    connect(m_refiling, &Refiling::finished, this, [this](int articles, int pages, int failed) {
        if (!m_import->isRunning())
            m_status->hideProgress();
        if (pages == 0)
            return; // nothing was about the names: the act has said what it did
        QString sentence = tr("By the changed names %n article(s) have another place now.", nullptr, articles);
        if (failed > 0)
            sentence += u' ' + tr("%n page(s) stayed as they were.", nullptr, failed);
        m_status->say(sentence, tr("Undo"), u"undo"_s);
    });
    connect(m_status, &StatusLine::cancelRequested, m_refiling, &Refiling::cancel);
}

} // namespace jianbao::ui
