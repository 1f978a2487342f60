#include "ui/shell/pagefactsform.h"

#include "core/text/decode.h"
#include "ui/messages/sentences.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

class EncodingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        box->addItems(text::encodings());
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentText(), Qt::EditRole);
    }
};

QTableView *makeTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setItemDelegateForColumn(PageFactsModel::Encoding, new EncodingDelegate(table));
    const int em = table->fontMetrics().height();
    table->setColumnWidth(PageFactsModel::File, em * 17);
    table->setColumnWidth(PageFactsModel::Paper, em * 11);
    table->setColumnWidth(PageFactsModel::Date, em * 7);
    table->setColumnWidth(PageFactsModel::PageNo, em * 5);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

page::PageFacts given(const QString &paper, const QString &date, const QString &pageNo)
{
    page::PageFacts facts;
    if (!paper.isEmpty()) {
        facts.paper = paper;
        facts.paperSource = page::FactSource::User;
    }
    if (const QDate day = dateFromText(date); day.isValid()) {
        facts.date = day;
        facts.dateSource = page::FactSource::User;
    }
    if (!pageNo.isEmpty()) {
        facts.pageNo = pageNo;
        facts.pageNoSource = page::FactSource::User;
    }
    return facts;
}

} // namespace

PageFactsForm::PageFactsForm(QWidget *parent)
    : QWidget(parent), m_model(new PageFactsModel(this)), m_table(makeTable(m_model)), m_title(new QLabel),
      m_summary(new QLabel), m_paper(new QLineEdit), m_date(new QLineEdit), m_pageNo(new QLineEdit),
      m_encoding(new QComboBox), m_apply(new QPushButton(tr("Set"))), m_accept(new QPushButton)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_summary->setWordWrap(true);
    m_table->setAccessibleName(tr("Pages and their details"));
    m_table->setObjectName(u"pageFacts"_s);
    m_accept->setObjectName(u"acceptPageFacts"_s);
    m_accept->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_summary, 1, 0, 1, 2);
    buildForAll(grid);
    grid->addWidget(m_table, 3, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *reject = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {m_apply, reject, m_accept})
        button->setAutoDefault(true); // Enter presses it, as in a dialog
    buttons->addStretch();
    buttons->addWidget(reject);
    buttons->addWidget(m_accept);
    grid->addLayout(buttons, 4, 0, 1, 2);
    grid->setRowStretch(3, 1);
    const QList<QWidget *> order = {m_paper, m_date, m_pageNo, m_encoding, m_apply, m_table, reject, m_accept};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));

    for (QLineEdit *edit : {m_paper, m_date, m_pageNo})
        connect(edit, &QLineEdit::returnPressed, this, &PageFactsForm::applyForAll);
    connect(m_apply, &QPushButton::clicked, this, &PageFactsForm::applyForAll);
    connect(m_accept, &QPushButton::clicked, this, &PageFactsForm::accepted);
    connect(reject, &QPushButton::clicked, this, &PageFactsForm::rejected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PageFactsForm::updateSummary);
}

void PageFactsForm::buildForAll(QGridLayout *grid)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto field = [&](const QString &label, QWidget *edit, int ems) {
        auto *caption = new QLabel(label);
        caption->setBuddy(edit);
        edit->setAccessibleName(label);
        edit->setMaximumWidth(fontMetrics().height() * ems);
        row->addWidget(caption);
        row->addWidget(edit);
    };
    row->addWidget(new QLabel(tr("For the selected rows, or all:")));
    field(tr("Newspaper"), m_paper, 10);
    field(tr("Date"), m_date, 7);
    m_date->setPlaceholderText(u"2021-03-20"_s);
    field(tr("Page"), m_pageNo, 4);
    field(tr("Encoding"), m_encoding, 8);
    m_encoding->addItem(tr("as found"));
    m_encoding->addItems(text::encodings());
    row->addWidget(m_apply);
    row->addStretch();
    grid->addLayout(row, 2, 0, 1, 2);
}

void PageFactsForm::showFiles(const QList<PageFactsRow> &files)
{
    m_forImport = true;
    m_model->setRows(files);
    m_title->setText(tr("Import %n page files", nullptr, static_cast<int>(files.size())));
    m_accept->setText(tr("Import"));
    m_encoding->setEnabled(true);
    m_table->setColumnHidden(PageFactsModel::Encoding, false);
    updateSummary();
    m_table->clearSelection();
    startAtFirstMissing();
}

void PageFactsForm::showPages(const QList<PageFactsRow> &pages)
{
    m_forImport = false;
    m_model->setRows(pages);
    m_title->setText(tr("Newspaper, date and page of %n pages", nullptr, static_cast<int>(pages.size())));
    m_accept->setText(tr("Save"));
    m_encoding->setEnabled(false);
    m_table->setColumnHidden(PageFactsModel::Encoding, true);
    updateSummary();
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(0, PageFactsModel::Paper));
    m_table->clearSelection();
}

// The first thing to type, or, with nothing missing, the button.
void PageFactsForm::startAtFirstMissing()
{
    const QList<PageFactsRow> &rows = m_model->rows();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [](const PageFactsRow &one) {
        return !one.error && !one.isComplete();
    });
    if (row == rows.cend())
        return m_accept->setFocus();
    const int column = row->facts.paper.isEmpty()     ? PageFactsModel::Paper
                       : !row->facts.date.isValid() ? PageFactsModel::Date
                                                    : PageFactsModel::PageNo;
    m_table->setFocus();
    m_table->selectionModel()->setCurrentIndex(m_model->index(static_cast<int>(row - rows.cbegin()), column),
                                               QItemSelectionModel::NoUpdate);
}

// The reason why a file cannot be read takes the room of the facts that it has none of.
void PageFactsForm::spanErrors()
{
    m_table->clearSpans();
    const QList<PageFactsRow> &rows = m_model->rows();
    for (int row = 0; row < rows.size(); ++row)
        if (rows.at(row).error)
            m_table->setSpan(row, PageFactsModel::Paper, 1, PageFactsModel::Encoding - PageFactsModel::Paper);
}

void PageFactsForm::updateSummary()
{
    spanErrors();
    const QList<PageFactsRow> &rows = m_model->rows();
    const auto incomplete = std::count_if(rows.cbegin(), rows.cend(), [](const PageFactsRow &row) {
        return !row.error && !row.isComplete();
    });
    const auto unreadable = std::count_if(rows.cbegin(), rows.cend(),
                                          [](const PageFactsRow &row) { return row.error.has_value(); });
    QStringList sentences;
    sentences.append(incomplete == 0 ? tr("Everything was found; correct what is wrong.")
                                     : tr("Something is missing in %n rows; it can also be added later.", nullptr,
                                          static_cast<int>(incomplete)));
    if (unreadable > 0)
        sentences.append(tr("%n files cannot be read as they are; try another encoding.", nullptr,
                            static_cast<int>(unreadable)));
    m_summary->setText(joinSentences(sentences));
}

QList<int> PageFactsForm::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

void PageFactsForm::applyForAll()
{
    const QList<int> rows = selectedRows();
    m_model->setForAll(given(m_paper->text().trimmed(), m_date->text(), m_pageNo->text().trimmed()), rows);
    if (m_encoding->currentIndex() == 0)
        return;
    for (int row = 0; row < m_model->rowCount({}); ++row)
        if (rows.isEmpty() || rows.contains(row))
            m_model->setData(m_model->index(row, PageFactsModel::Encoding), m_encoding->currentText(), Qt::EditRole);
}

void PageFactsForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT rejected();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT accepted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jianbao::ui
