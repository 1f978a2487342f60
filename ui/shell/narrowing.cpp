// The facets: what is chosen in them becomes a part of the search, a chip that can be clicked away.
#include "ui/places/placepane.h"
#include "ui/search/facetpane.h"
#include "ui/shell/browsing.h"
#include "ui/shell/commandset.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchbox.h"

#include <QListView>
#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

// In px at 13 px of the interface's font: lower windows begin with folded facets, so that the tree of places is not
// the smallest part of the sidebar.
constexpr double lowWindow = 1000;

} // namespace

void Browsing::narrow(const QString &part, bool exclude)
{
    m_panes.search.togglePart(exclude ? u'-' + part : part);
    m_termsCommitted = true;
    showChips();
    visit();
}

void MainWindow::connectFacets()
{
    connect(m_facets, &FacetPane::left, this, &MainWindow::focusContents);
    connect(m_facets, &FacetPane::folded, this, [this](bool folded) {
        m_settings.setValue(u"window/facets"_s, !folded);
        updateChecks();
    });
    m_commands->connectTo(u"view.facets"_s, [this] {
        const bool open = m_facets->isFolded() || !m_facets->isVisible();
        m_places->setVisible(open || !m_places->isHidden());
        m_facets->setFolded(!open);
        m_settings.setValue(u"window/facets"_s, open);
        if (open)
            m_facets->view()->setFocus(Qt::ShortcutFocusReason);
        else
            focusContents();
        updateChecks();
    });
}

void MainWindow::restoreFacets()
{
    const int space = std::min(height(), screen()->availableGeometry().height());
    const bool high = space >= lowWindow * QFontInfo(font()).pixelSize() / 13;
    m_facets->setFolded(!m_settings.value(u"window/facets"_s, high).toBool());
}

} // namespace jianbao::ui
