#include "app/desk.h"

#include "app/translation.h"

#include <QApplication>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QSettings>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace jianbao::app {

using store::LibraryThread;
using store::OpenMode;

namespace {

// Lists and facts of a million articles come and go. What they took goes back to the system at once, as long as pieces of
// their size do not move the bound from which on glibc does that.
void giveLargePiecesBack()
{
#ifdef __GLIBC__
    constexpr int large = 4 << 20;
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, 2 * large); // as glibc has it where it moves the bound itself
#endif
}

} // namespace

Desk::Desk(const place::Gazetteer &gazetteer, QSettings &settings) : m_gazetteer(gazetteer), m_settings(settings)
{
    giveLargePiecesBack();
    const ui::Preferences preferences = ui::loadPreferences(settings);
    ui::applyTheme(*qApp, preferences.theme);
    ui::applyInterfaceFont(*qApp, preferences.interfacePercent);
}

Desk::~Desk()
{
    m_window.reset();
}

Done Desk::open(const QString &path, bool create)
{
    const bool isNew = create && !QFileInfo::exists(path);
    auto writer = LibraryThread::start(path, isNew ? OpenMode::Create : OpenMode::ReadWrite);
    if (!writer)
        return failure(writer);
    auto reader = LibraryThread::start(path, OpenMode::ReadOnly);
    if (!reader)
        return failure(reader);
    (*writer)->tidyWhenIdle();
    closeWindow();
    m_session = std::make_unique<ui::Session>(std::move(*reader), std::move(*writer), m_gazetteer, path);
    showWindow();
    return {};
}

void Desk::showWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_session, m_settings);
    // Queued: the window that asks is replaced.
    connect(m_window.get(), &ui::MainWindow::libraryRequested, this, [this](const QString &path, bool create) {
        if (const Done opened = open(path, create); !opened)
            m_window->showError(opened.error());
    }, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::languageChanged, this, [this] {
        closeWindow();
        installTranslation(ui::loadPreferences(m_settings).language);
        showWindow();
    }, Qt::QueuedConnection);
    m_window->show();
}

void Desk::closeWindow()
{
    if (!m_window)
        return;
    // The last window closes, but another follows.
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window->close();
    m_window.reset();
    QGuiApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace jianbao::app
