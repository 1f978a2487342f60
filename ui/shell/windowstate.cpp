// What the window remembers: sizes for every library, what was looked at for each.
#include "ui/articles/articlepane.h"
#include "ui/coverage/coveragepage.h"
#include "ui/places/placepane.h"
#include "ui/reader/readerpane.h"
#include "ui/session/session.h"
#include "ui/shell/browsing.h"
#include "ui/shell/commandset.h"
#include "ui/shell/mainwindow.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

// Widths in px at 13 px of the interface's font, in a wide and in a narrow window.
constexpr double wideWindow = 1440;
constexpr double narrowWindow = 1024;
constexpr double widePlaces = 250;
constexpr double narrowPlaces = 210;
constexpr double wideList = 430;
constexpr double narrowList = 330;

} // namespace

QString MainWindow::librarySettings() const
{
    const QString path = QFileInfo(m_session.libraryPath()).absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"libraries/"_s + QString::fromLatin1(hash.left(12));
}

// Places and list give way between a wide and a narrow window; the reader has the rest. What a person dragged narrower
// than that stays, and what was dragged wider comes back in a wide window.
void MainWindow::fitPanes()
{
    const double scale = QFontInfo(font()).pixelSize() / 13.0;
    const double share = std::clamp((width() / scale - narrowWindow) / (wideWindow - narrowWindow), 0.0, 1.0);
    const auto fitted = [&](double smallest, double largest, int dragged) {
        const double own = dragged > 0 ? dragged / scale : largest;
        return qRound(scale * (share < 1 ? std::min(own, smallest + share * (largest - smallest)) : own));
    };
    const int places = m_places->isHidden() ? 0 : fitted(narrowPlaces, widePlaces, m_placesWidth);
    const int list = fitted(narrowList, wideList, m_listWidth);
    m_outer->setSizes({places, width() - places - 1});
    m_inner->setSizes({list, width() - places - list - 2});
}

void MainWindow::restore()
{
    const int em = QFontInfo(font()).pixelSize();
    m_places->setMinimumWidth(14 * em);
    m_articles->setMinimumWidth(24 * em);
    m_reader->setMinimumWidth(26 * em);
    resize(qRound(wideWindow / 13 * em), qRound(900.0 / 13 * em));
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    m_placesWidth = m_settings.value(u"window/placesWidth"_s).toInt();
    m_listWidth = m_settings.value(u"window/listWidth"_s).toInt();
    menuBar()->setVisible(m_settings.value(u"window/menuBar"_s, true).toBool());
    m_places->setVisible(m_settings.value(u"window/sidebar"_s, true).toBool());
    fitPanes();

    const QString group = librarySettings();
    m_reader->restoreState(m_settings.value(u"window/reader"_s).toMap());
    m_articles->restoreState(m_settings.value(u"window/list"_s).toMap());
    m_places->restoreState(m_settings.value(group + u"/places"_s).toMap());
    restoreFacets();
    m_coverage->setShowEmpty(m_places->showsEmpty());
    applyPreferences(m_preferences);
    m_browsing->start(m_settings.value(group + u"/article"_s).toLongLong());
    updateChecks();
    m_articles->view()->setFocus();
}

void MainWindow::save()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/placesWidth"_s, m_placesWidth);
    m_settings.setValue(u"window/listWidth"_s, m_listWidth);
    m_settings.setValue(u"window/menuBar"_s, m_commands->action(u"view.menuBar"_s)->isChecked());
    m_settings.setValue(u"window/sidebar"_s, m_commands->action(u"view.sidebar"_s)->isChecked());
    m_settings.setValue(u"window/reader"_s, m_reader->saveState());
    m_settings.setValue(u"window/list"_s, m_articles->saveState());
    const QString group = librarySettings();
    m_settings.setValue(group + u"/places"_s, m_places->saveState());
    m_settings.setValue(group + u"/article"_s, m_articles->currentArticle());
}

} // namespace jianbao::ui
