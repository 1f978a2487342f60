#include "ui/shell/importreportpage.h"

#include "core/text/decode.h"
#include "ui/messages/errortext.h"
#include "ui/messages/sentences.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

ImportReportPage::ImportReportPage(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel), m_table(new QTableWidget(0, 3)), m_encoding(new QComboBox),
      m_retry(new QPushButton(tr("Try Again")))
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"importFailures"_s);
    m_table->setAccessibleName(tr("Files that could not be read"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Reason"), tr("Folder")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int em = fontMetrics().height();
    m_table->setColumnWidth(0, em * 14);
    m_table->setColumnWidth(1, em * 24);
    m_encoding->addItem(tr("Find the encoding"), QString());
    for (const QString &encoding : text::encodings())
        m_encoding->addItem(encoding, encoding);
    m_encoding->setAccessibleName(tr("Encoding"));

    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_retry, close})
        button->setAutoDefault(true); // Enter presses it, as in a dialog
    auto *bottom = new QHBoxLayout;
    auto *label = new QLabel(tr("Selected files, or all, with encoding:"));
    label->setBuddy(m_encoding);
    bottom->addWidget(label);
    bottom->addWidget(m_encoding);
    bottom->addWidget(m_retry);
    bottom->addStretch();
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    connect(m_retry, &QPushButton::clicked, this, &ImportReportPage::retry);
    connect(close, &QPushButton::clicked, this, &ImportReportPage::closed);
}

void ImportReportPage::show(const ingest::ImportReport &report)
{
    QStringList sentences = {tr("Last import: %n pages were added,", nullptr, report.pages),
                             tr("with %n articles;", nullptr, report.articles),
                             tr("%n pages were in the library already.", nullptr, report.skipped)};
    const int failures = static_cast<int>(report.failed.size());
    sentences.append(failures == 0 ? tr("Every file could be read.")
                                   : tr("%n files could not be read; nothing else was affected.", nullptr, failures));
    if (report.cancelled)
        sentences.append(tr("It was stopped before the end."));
    m_summary->setText(joinSentences(sentences));
    m_table->setRowCount(failures);
    for (int row = 0; row < failures; ++row) {
        const ingest::ImportFailure &failed = report.failed.at(row);
        const QFileInfo file(failed.path);
        auto *name = new QTableWidgetItem(file.fileName().isEmpty() ? failed.path : file.fileName());
        name->setData(Qt::UserRole, failed.path);
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, new QTableWidgetItem(errorCause(failed.error)));
        m_table->item(row, 1)->setToolTip(errorText(failed.error));
        m_table->setItem(row, 2, new QTableWidgetItem(file.path()));
    }
    m_retry->setEnabled(failures > 0);
    m_encoding->setEnabled(failures > 0);
    m_table->setFocus();
}

void ImportReportPage::retry()
{
    QStringList paths;
    const bool all = m_table->selectedItems().isEmpty();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *name = m_table->item(row, 0);
        if (all || name->isSelected())
            paths.append(name->data(Qt::UserRole).toString());
    }
    Q_EMIT retryRequested(paths, m_encoding->currentData().toString());
}

void ImportReportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jianbao::ui
