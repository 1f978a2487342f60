// The commands of the keywords in context.
#include "core/base/deliver.h"
#include "core/export/format.h"
#include "core/lists/keywordorder.h"
#include "ui/articles/articlepane.h"
#include "ui/reader/readerpane.h"
#include "ui/search/kwicpage.h"
#include "ui/search/kwicview.h"
#include "ui/session/session.h"
#include "ui/shell/browsing.h"
#include "ui/shell/commandset.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchbox.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QtConcurrent>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectKwic()
{
    m_kwic->setExport(m_commands->action(u"kwic.table"_s));
    m_commands->connectTo(u"view.kwic"_s, [this] {
        if (isKwicShown())
            return showList();
        followHits();
        showPage(m_kwic);
        m_kwic->view()->setFocus();
    });
    m_commands->connectTo(u"kwic.table"_s, [this] { exportKwic(); });
    connect(m_articles, &ArticlePane::loaded, this, [this] {
        if (isKwicShown())
            followHits();
    });
    connect(m_kwic, &KwicPage::closed, this, &MainWindow::showList);
    connect(m_kwic, &KwicPage::changed, this, &MainWindow::updateAvailable);
    connect(m_kwic, &KwicPage::opened, this, [this](const store::Keyword &line) {
        showList();
        m_articles->setCurrent(line.article);
        if (line.note != 0)
            m_reader->showNote(line.article, line.highlight.value_or(0));
        else
            m_reader->showWords(line.article, line.range);
        m_reader->articleView()->setFocus();
    });
}

bool MainWindow::isKwicShown() const
{
    return m_pages->currentWidget() == m_kwic;
}

void MainWindow::followHits()
{
    const search::Query &query = m_search->query();
    const QString title = query.isEmpty() ? tr("Keywords in context")
                                          : tr("“%1” in %2").arg(m_search->expression(), m_browsing->title());
    m_kwic->setArticles(m_articles->shownArticles(), query, title);
}

void MainWindow::exportKwic()
{
    const QDir folder(m_settings.value(u"export/folder"_s, QDir::homePath()).toString());
    const QString name = fileNameFor(m_search->expression()) + u".csv"_s;
    const QString marked = tr("Table for spreadsheets: UTF-8 with mark (*.csv)");
    QString chosen;
    QString path = QFileDialog::getSaveFileName(this, tr("Export Hits"), unusedPath(folder.filePath(name)),
                                                marked + u";;"_s + tr("Table: UTF-8 without mark (*.csv)"), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    m_settings.setValue(u"export/folder"_s, QFileInfo(path).absolutePath());
    const bool mark = chosen.isEmpty() || chosen == marked;
    const auto work = [lines = m_kwic->lines(), gazetteer = m_session.gazetteer(), mark, path]() -> Result<QString> {
        if (const Done written = exporting::writeFile(path, lists::keywordCsv(lines, gazetteer, mark)); !written)
            return failure(written);
        return path;
    };
    deliver(this, QtConcurrent::run(work), [this](const Result<QString> &done) {
        if (!done)
            return showError(done.error());
        say(tr("Exported the hits to “%1”.").arg(QDir::toNativeSeparators(*done)));
    });
}

} // namespace jianbao::ui
