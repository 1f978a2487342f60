#include "ui/shell/ownplacesdialog.h"

#include "core/export/format.h"
#include "core/export/placebook.h"
#include "core/store/pagestore.h"
#include "ui/messages/errortext.h"
#include "ui/session/session.h"
#include "ui/widgets/placeedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeRole = Qt::UserRole + 1;  // of an own place; invalid: the row is a name
constexpr int paperRole = Qt::UserRole + 2; // of a name
constexpr qsizetype shortestName = 2;

struct Contents {
    store::PlaceBook book;
    QStringList papers;
};

Result<Contents> readContents(store::Library &library)
{
    auto book = library.ownPlaces().book();
    if (!book)
        return failure(book);
    const auto pages = library.pages().rows();
    if (!pages)
        return failure(pages);
    Contents contents{std::move(*book), {}};
    for (const store::PageRow &page : *pages) {
        if (!page.facts.paper.isEmpty() && !contents.papers.contains(page.facts.paper))
            contents.papers.append(page.facts.paper);
    }
    contents.papers.sort();
    return contents;
}

QString pathOf(const place::Gazetteer &gazetteer, const QString &code)
{
    const QStringList path = gazetteer.path(code);
    return path.isEmpty() ? code : path.join(u" › "_s);
}

} // namespace

OwnPlacesDialog::OwnPlacesDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_view(new QTableView), m_rows(new QStandardItemModel(this)),
      m_name(new QLineEdit), m_meaning(new QComboBox), m_place(new PlaceEdit(session.gazetteer())),
      m_paper(new QComboBox), m_add(new QPushButton(tr("Add"))), m_remove(new QPushButton(tr("Remove"))),
      m_message(new QLabel)
{
    setWindowTitle(tr("Own Places and Names"));
    build();
    connect(m_add, &QPushButton::clicked, this, &OwnPlacesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &OwnPlacesDialog::removeChosen);
    connect(m_name, &QLineEdit::textChanged, this, &OwnPlacesDialog::updateAdding);
    connect(m_place, &PlaceEdit::codeChanged, this, &OwnPlacesDialog::updateAdding);
    connect(m_meaning, &QComboBox::currentIndexChanged, this, &OwnPlacesDialog::updateAdding);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_remove->setEnabled(m_view->selectionModel()->hasSelection() && !m_session.isReadOnly());
    });
    connect(&session, &Session::gazetteerChanged, this, &OwnPlacesDialog::reload);
    connect(&session, &Session::failed, this, [this](const Error &error) { m_message->setText(errorText(error)); });
    updateAdding();
    reload();
    m_name->setFocus();
}

void OwnPlacesDialog::build()
{
    m_view->setModel(m_rows);
    m_view->setAccessibleName(tr("Own places and names"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_remove->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *importing = buttons->addButton(tr("Import…"), QDialogButtonBox::ActionRole);
    auto *exporting = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    importing->setEnabled(!m_session.isReadOnly());
    for (QPushButton *button : {m_add, m_remove, importing, exporting})
        button->setAutoDefault(false);
    connect(importing, &QPushButton::clicked, this, &OwnPlacesDialog::chooseImport);
    connect(exporting, &QPushButton::clicked, this, &OwnPlacesDialog::chooseExport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(addingRow());
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 46, fontMetrics().height() * 28);
}

QWidget *OwnPlacesDialog::addingRow()
{
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_meaning->setAccessibleName(tr("Meaning"));
    m_meaning->addItem(tr("is another name of"));
    m_meaning->addItem(tr("is no place"));
    m_meaning->addItem(tr("is a township of"));
    m_place->setAccessibleName(tr("Place"));
    m_paper->setAccessibleName(tr("Newspaper"));
    m_paper->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_add->setDefault(true);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 2);
    layout->addWidget(m_meaning);
    layout->addWidget(m_place, 4);
    layout->addWidget(m_paper);
    layout->addWidget(m_add);
    return row;
}

void OwnPlacesDialog::reload()
{
    m_session.read(this, readContents, [this](const Result<Contents> &contents) {
        if (!contents)
            return m_message->setText(errorText(contents.error()));
        const QString chosen = m_paper->currentData().toString();
        m_paper->clear();
        m_paper->addItem(tr("in every newspaper"), QString());
        for (const QString &paper : contents->papers)
            m_paper->addItem(tr("in %1").arg(paper), paper);
        m_paper->setCurrentIndex(std::max(0, m_paper->findData(chosen)));
        show(contents->book);
    });
}

void OwnPlacesDialog::show(const store::PlaceBook &book)
{
    const place::Gazetteer &gazetteer = m_session.gazetteer();
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Name"), tr("Means"), tr("Newspaper"), tr("Until")});
    const auto append = [this](const QStringList &cells, const QVariant &code, const QString &paper) {
        QList<QStandardItem *> row;
        for (const QString &cell : cells)
            row.append(new QStandardItem(cell));
        row.first()->setData(code, codeRole);
        row.first()->setData(paper, paperRole);
        m_rows->appendRow(row);
    };
    for (const place::OwnPlace &place : book.places)
        append({place.name, tr("own township of %1").arg(pathOf(gazetteer, place.parent)), {}, {}}, place.code, {});
    for (const store::PlaceAlias &alias : book.aliases)
        append({alias.name, alias.code.isEmpty() ? tr("no place") : pathOf(gazetteer, alias.code),
                alias.paper.isEmpty() ? tr("every one") : alias.paper, alias.until}, {}, alias.paper);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    m_view->resizeColumnsToContents();
    for (const int column : {0, 2, 3})
        header->resizeSection(column, std::max(header->sectionSize(column), 8 * fontMetrics().averageCharWidth() * 2));
}

void OwnPlacesDialog::updateAdding()
{
    const int meaning = m_meaning->currentIndex();
    m_place->setDeepest(meaning == OwnPlace ? place::Level::County : place::Level::Township);
    m_place->setEnabled(meaning != NoPlace);
    m_paper->setEnabled(meaning != OwnPlace);
    const bool placed = meaning == NoPlace || !m_place->code().isEmpty();
    m_add->setEnabled(placed && m_name->text().trimmed().size() >= shortestName && !m_session.isReadOnly());
}

void OwnPlacesDialog::add()
{
    const QString name = m_name->text().trimmed();
    m_message->clear();
    if (m_meaning->currentIndex() == OwnPlace)
        m_session.addPlace(name, m_place->code());
    else
        m_session.setPlaceNames({{name, m_meaning->currentIndex() == NoPlace ? QString() : m_place->code(),
                                  m_paper->currentData().toString(), {}}});
    m_name->clear();
    m_place->clearPlace();
    m_name->setFocus();
}

void OwnPlacesDialog::removeChosen()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    m_message->clear();
    const QVariant code = rows.first().data(codeRole);
    if (code.isValid())
        m_session.removePlace(code.toString());
    else
        m_session.forgetPlaceName(rows.first().data().toString(), rows.first().data(paperRole).toString());
}

void OwnPlacesDialog::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import Places and Names"), QDir::homePath(),
                                                      tr("Tables (*.csv)") + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        m_message->setText(importFrom(path));
}

QString OwnPlacesDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return errorText(Error{ErrorKind::FileUnreadable, path, file.errorString(), -1});
    const auto book = exporting::readPlaceBook(file.readAll(), path, m_session.gazetteer());
    if (!book)
        return errorText(book.error());
    m_session.takePlaces(*book);
    return {};
}

void OwnPlacesDialog::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export Places and Names"),
                                                      QDir::home().filePath(tr("places") + u".csv"_s),
                                                      tr("Tables (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void OwnPlacesDialog::exportTo(const QString &path)
{
    const auto work = [path](store::Library &library) -> Result<QString> {
        const auto book = library.ownPlaces().book();
        if (!book)
            return failure(book);
        if (const Done written = exporting::writeFile(path, exporting::writePlaceBook(*book)); !written)
            return failure(written);
        return path;
    };
    m_session.read(this, work, [this](const Result<QString> &written) {
        m_message->setText(written ? tr("Wrote “%1”.").arg(QDir::toNativeSeparators(*written))
                                   : errorText(written.error()));
    });
}

} // namespace jianbao::ui
