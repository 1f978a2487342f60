// The commands that repair how a page is cut into articles.
#include "ui/articles/articlepane.h"
#include "ui/reader/readerpane.h"
#include "ui/session/session.h"
#include "ui/shell/commandset.h"
#include "ui/shell/mainwindow.h"

#include <QInputDialog>
#include <QMenu>
#include <QTableView>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

// A line of text, asked for in a dialog of the window.
template<typename Then>
void ask(QWidget *parent, const QString &title, const QString &label, const QString &text, Then then)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    dialog->resize(480, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, then);
    dialog->open();
}

} // namespace

void MainWindow::connectRepairCommands()
{
    m_commands->connectTo(u"repair.split"_s, [this] { m_reader->splitHere(); });
    m_commands->connectTo(u"repair.merge"_s, [this] { m_session.mergeArticles(targets()); });
    m_commands->connectTo(u"repair.role"_s, [this] { chooseRole(); });
    m_commands->connectTo(u"repair.headline"_s, [this] {
        if (m_reader->article() != 0)
            ask(this, tr("Edit Headline"), tr("Headline"), m_reader->headline(),
                [this](const QString &text) { m_reader->setHeadline(text); });
    });
    m_commands->connectTo(u"repair.correct"_s, [this] {
        const QString wrong = m_reader->misprint();
        if (wrong.isEmpty())
            return say(tr("Select the words that are misprinted."));
        ask(this, tr("Correct Misprint"), tr("Read in place of “%1”:").arg(wrong), wrong,
            [this](const QString &text) { m_reader->correctMisprint(text); });
    });
}

void MainWindow::chooseRole()
{
    using page::BlockRole;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<std::pair<BlockRole, QString>> roles{
        {BlockRole::Kicker, tr("&Kicker")}, {BlockRole::Headline, tr("&Headline")},
        {BlockRole::Subheadline, tr("&Subheadline")}, {BlockRole::Byline, tr("B&yline")},
        {BlockRole::Crosshead, tr("&Crosshead")}, {BlockRole::Body, tr("&Text")},
        {BlockRole::Caption, tr("Ca&ption")}, {BlockRole::Credit, tr("Photo C&redit")},
        {BlockRole::AuthorNote, tr("Note on the &Author")}, {BlockRole::Banner, tr("&Banner of a Column")},
        {BlockRole::Furniture, tr("&Furniture, No Article")}};
    for (const auto &[role, name] : roles)
        menu->addAction(name, this, [this, chosen = role] { m_reader->setRole(chosen); });
    menu->popup(popupPoint());
}

} // namespace jianbao::ui
