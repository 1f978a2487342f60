// The commands of the Edit and Help menus.
#include "core/store/articlestore.h"
#include "ui/articles/articlepane.h"
#include "ui/places/placepane.h"
#include "ui/reader/readerpane.h"
#include "ui/session/session.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commandset.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QTableView>
#include <QTreeView>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectEditCommands()
{
    QUndoStack &stack = m_session.undoStack();
    m_commands->connectTo(u"edit.undo"_s, [&stack] { stack.undo(); });
    m_commands->connectTo(u"edit.redo"_s, [&stack] { stack.redo(); });
    m_commands->connectTo(u"edit.copy"_s, [this] { copy(); });
    m_commands->connectTo(u"edit.copyWithSource"_s,
                          [this] { QApplication::clipboard()->setText(m_reader->textWithSource()); });
    m_commands->connectTo(u"edit.selectAll"_s, [this] { m_articles->selectAll(); });
    m_commands->connectTo(u"edit.selectNone"_s, [this] { m_articles->selectNone(); });
    m_commands->connectTo(u"edit.find"_s, [this] { find(); });
    m_commands->connectTo(u"edit.search"_s, [this] { focusSearch(); });
    m_commands->connectTo(u"edit.findNext"_s, [this] { m_reader->nextHit(); });
    m_commands->connectTo(u"edit.findPrevious"_s, [this] { m_reader->previousHit(); });
    m_commands->connectTo(u"edit.rename"_s, [this] { m_places->renameCurrentTag(); });
    m_commands->connectTo(u"edit.delete"_s, [this] { deleteChosen(); });
    m_commands->connectTo(u"edit.preferences"_s, [this] { showPreferences(PreferencesDialog::General); });
    m_commands->connectTo(u"help.shortcuts"_s, [this] { showPreferences(PreferencesDialog::Shortcuts); });
    m_commands->connectTo(u"help.commands"_s, [this] { (new CommandPalette(*m_commands, this, savedMenu()->actions()))->popup(); });
    m_commands->connectTo(u"help.about"_s, [this] {
        auto *about = new QMessageBox(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->setWindowTitle(tr("About Jianbao"));
        about->setIconPixmap(applicationIcon().pixmap(64));
        about->setTextFormat(Qt::PlainText);
        about->setText(tr("Jianbao %1").arg(QApplication::applicationVersion()));
        about->setInformativeText(
            tr("Reads local newspapers, files their articles by township, and keeps tags, notes and highlights.\n\n"
               "Free software under the GNU General Public License, version 3 or later."));
        about->open();
    });
}

void MainWindow::copy()
{
    const QString selected = m_reader->selectedText();
    if (!selected.isEmpty() && !m_articles->view()->hasFocus()) {
        QApplication::clipboard()->setText(selected);
        return;
    }
    // From the list: the headlines, one a line.
    const auto headlines = [ids = targets()](store::Library &library) -> Result<QString> {
        constexpr qsizetype readAtOnce = 2000; // a row has far more than its headline
        QStringList lines;
        for (qsizetype from = 0; from < ids.size(); from += readAtOnce) {
            const auto rows = library.articles().rows(ids.mid(from, readAtOnce));
            if (!rows)
                return failure(rows);
            for (const store::ArticleRow &row : *rows)
                lines.append(row.headline);
        }
        return lines.join(u'\n');
    };
    m_session.read(this, headlines, [this](const Result<QString> &lines) {
        if (!lines)
            showError(lines.error());
        else if (!lines->isEmpty())
            QApplication::clipboard()->setText(*lines);
    });
}

void MainWindow::find()
{
    if (m_reader->article() != 0 && m_reader->isAncestorOf(QApplication::focusWidget()))
        m_reader->openFind();
    else
        focusSearch();
}

void MainWindow::focusSearch()
{
    m_search->edit()->setFocus(Qt::ShortcutFocusReason);
    m_search->edit()->selectAll();
}

void MainWindow::deleteChosen()
{
    if (m_places->tagView()->hasFocus()) {
        if (const TagId tag = m_places->currentTag(); tag != 0)
            m_session.removeTag(tag);
    } else if (m_reader->chosenHighlight()) {
        m_reader->removeChosenHighlight();
    }
}

void MainWindow::showPreferences(int page)
{
    if (!m_preferencesDialog) {
        m_preferencesDialog = new PreferencesDialog(m_preferences, *m_commands, this);
        m_preferencesDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preferencesDialog, &PreferencesDialog::changed, this, &MainWindow::applyPreferences);
        connect(m_preferencesDialog, &QDialog::finished, this, [this] {
            m_preferencesDialog = nullptr;
            if (m_preferences.language != m_startLanguage)
                Q_EMIT languageChanged();
        });
    }
    m_preferencesDialog->showPage(static_cast<PreferencesDialog::Page>(page));
    m_preferencesDialog->show();
    m_preferencesDialog->raise();
}

void MainWindow::applyPreferences(const Preferences &preferences)
{
    const bool newTheme = preferences.theme != m_preferences.theme;
    const bool newSize = preferences.interfacePercent != m_preferences.interfacePercent;
    m_preferences = preferences;
    savePreferences(m_settings, m_preferences);
    if (newTheme)
        applyTheme(*qApp, m_preferences.theme);
    if (newSize)
        applyInterfaceFont(*qApp, m_preferences.interfacePercent);
    m_reader->setSepia(m_preferences.sepia);
    m_reader->setFontPercent(m_preferences.textPercent);
    m_articles->setCompact(m_preferences.compact);
    m_articles->setColumns(m_preferences.columns);
    updateChecks();
}

} // namespace jianbao::ui
