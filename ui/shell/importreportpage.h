// What the last import did: its figures, and the files that could not be read, to be tried again in another encoding.
#pragma once

#include "core/ingest/importer.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace jianbao::ui {

class ImportReportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReportPage(QWidget *parent = nullptr);

    void show(const ingest::ImportReport &report);

Q_SIGNALS:
    void retryRequested(const QStringList &paths, const QString &encoding); // empty: found for each
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retry();

    QLabel *m_summary;
    QTableWidget *m_table;
    QComboBox *m_encoding;
    QPushButton *m_retry;
};

} // namespace jianbao::ui
