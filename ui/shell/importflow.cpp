#include "ui/shell/importflow.h"

#include "ui/messages/sentences.h"
#include "ui/session/session.h"
#include "ui/shell/importreportpage.h"
#include "ui/shell/pagefactsform.h"
#include "ui/shell/statusline.h"

#include <QLocale>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

QString durationText(int seconds)
{
    if (seconds < 90)
        return ImportFlow::tr("%n seconds", nullptr, seconds);
    return ImportFlow::tr("%n minutes", nullptr, (seconds + 30) / 60);
}

ImportFlow::ImportFlow(Session &session, const Parts &parts, QObject *parent)
    : QObject(parent), m_session(session), m_parts(parts), m_inspection(session.gazetteer()),
      m_job(session.libraryPath(), session.gazetteer())
{
    connect(&m_inspection, &Inspection::finished, this, &ImportFlow::inspected);
    connect(&m_inspection, &Inspection::inspectedAgain, &m_parts.form.model(), &PageFactsModel::setFound);
    connect(&m_parts.form.model(), &PageFactsModel::encodingChosen, this, [this](int row, const QString &encoding) {
        m_inspection.again(row, m_parts.form.model().rows().at(row).path, encoding);
    });
    connect(&m_parts.form, &PageFactsForm::accepted, this, [this] {
        if (m_parts.form.isForImport())
            importForm();
    });
    connect(&m_parts.reportPage, &ImportReportPage::retryRequested, this,
            [this](const QStringList &paths, const QString &encoding) {
                Q_EMIT done();
                run(paths, {.encoding = encoding, .facts = {}, .factsByPath = {}, .encodingByPath = {}});
            });
    connect(&m_parts.status, &StatusLine::cancelRequested, this, &ImportFlow::cancel);
    connect(&m_job, &ImportJob::progressed, this, &ImportFlow::tellProgress);
    connect(&m_job, &ImportJob::pagesArrived, &m_session, &Session::pagesChanged);
    connect(&m_job, &ImportJob::finished, this, &ImportFlow::tellEnd);
    connect(&m_job, &ImportJob::failed, this, [this](const Error &error) {
        m_parts.status.hideProgress();
        Q_EMIT m_session.pagesChanged();
        Q_EMIT failed(error);
        Q_EMIT changed();
    });
}

void ImportFlow::begin(const QStringList &paths, bool check)
{
    if (paths.isEmpty())
        return;
    if (m_job.isRunning()) {
        m_parts.status.say(tr("An import is running. Start the next one when it has finished."));
        return;
    }
    m_paths = paths;
    m_check = check;
    m_whole = check;
    m_parts.status.say(tr("Looking at the files…"));
    m_inspection.start(paths, !check);
}

void ImportFlow::inspected(const QStringList &files, const QList<PageFactsRow> &rows)
{
    m_parts.status.clear();
    const bool complete = std::all_of(rows.cbegin(), rows.cend(),
                                      [](const PageFactsRow &row) { return row.error || row.isComplete(); });
    if (files.isEmpty() || (complete && !m_check)) {
        // Paths without any file are told by the import's report.
        run(m_paths, {});
        return;
    }
    if (!m_whole && rows.size() < files.size()) {
        m_whole = true;
        m_check = true;
        m_parts.status.say(tr("Looking at the files…"));
        m_inspection.start(m_paths, false);
        return;
    }
    m_parts.form.showFiles(rows);
    Q_EMIT formNeeded();
}

void ImportFlow::importForm()
{
    const PageFactsModel &model = m_parts.form.model();
    QStringList files;
    for (const PageFactsRow &row : model.rows())
        files.append(row.path);
    Q_EMIT done();
    run(files, {.encoding = {}, .facts = {}, .factsByPath = model.factsByPath(),
                .encodingByPath = model.encodingByPath()});
}

void ImportFlow::run(const QStringList &files, const ingest::ImportOptions &options)
{
    m_job.start(files, options);
    Q_EMIT changed();
}

void ImportFlow::cancel()
{
    m_job.cancel();
}

void ImportFlow::showReport()
{
    m_parts.reportPage.show(m_job.report());
    Q_EMIT reportNeeded();
}

void ImportFlow::tellProgress(const ImportPace &pace)
{
    const QLocale locale;
    const QString done = locale.toString(pace.done);
    const QString total = locale.toString(pace.total);
    QString text = tr("Importing %1 of %2 pages").arg(done, total);
    if (pace.secondsLeft >= 0)
        text = tr("Importing %1 of %2 pages · %3 per second · about %4 left")
                   .arg(done, total, locale.toString(qRound(pace.perSecond)), durationText(pace.secondsLeft));
    m_parts.status.showProgress(text, pace.done, pace.total);
}

void ImportFlow::tellEnd()
{
    m_parts.status.hideProgress();
    Q_EMIT m_session.pagesChanged();
    const ingest::ImportReport &report = m_job.report();
    const QString pages = tr("%n pages", nullptr, report.pages);
    if (report.cancelled) {
        m_parts.status.say(
            tr("Import stopped after %1; what was imported is kept. Import again to go on.").arg(pages));
    } else {
        QStringList sentences = {tr("Imported %1 with %2.").arg(pages, tr("%n articles", nullptr, report.articles))};
        if (report.skipped > 0)
            sentences.append(tr("%n pages were already here.", nullptr, report.skipped));
        m_parts.status.say(joinSentences(sentences), tr("Show"), u"report"_s);
    }
    if (const int failures = static_cast<int>(report.failed.size()); failures > 0)
        Q_EMIT failuresFound(joinSentences({tr("Imported %1.").arg(pages),
            tr("%n files could not be read; nothing else was affected.", nullptr, failures)}));
    Q_EMIT changed();
}

} // namespace jianbao::ui
