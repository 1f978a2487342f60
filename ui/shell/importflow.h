// The way of an import through the window: files are looked at, what is missing is asked for in a form, the job runs,
// its end is told. Nothing of it is modal.
#pragma once

#include "ui/shell/importjob.h"
#include "ui/shell/inspection.h"

#include <QObject>

class QWidget;

namespace jianbao::ui {

class ImportReportPage;
class PageFactsForm;
class Session;
class StatusLine;

class ImportFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        PageFactsForm &form;
        ImportReportPage &reportPage;
        StatusLine &status;
    };
    ImportFlow(Session &session, const Parts &parts, QObject *parent = nullptr);

    // Imports at once when paper, date and page of all are found, else shows the form; always shows it with check.
    void begin(const QStringList &paths, bool check);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] bool hasReport() const { return m_job.hasReport(); }
    void showReport();

Q_SIGNALS:
    void formNeeded();
    void reportNeeded();
    void done();    // form or report: the list comes back
    void changed(); // running or not
    // Failures, to be told in a bar over the list.
    void failuresFound(const QString &sentence);
    void failed(const jianbao::Error &error);

private:
    void inspected(const QStringList &files, const QList<PageFactsRow> &rows);
    void importForm();
    void run(const QStringList &files, const ingest::ImportOptions &options);
    void tellProgress(const ImportPace &pace);
    void tellEnd();

    Session &m_session;
    Parts m_parts;
    Inspection m_inspection;
    ImportJob m_job;
    QStringList m_paths;
    bool m_check = false;
    bool m_whole = false; // all files were inspected, for the form
};

// "12 seconds", "3 minutes"
[[nodiscard]] QString durationText(int seconds);

} // namespace jianbao::ui
