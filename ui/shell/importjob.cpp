#include "ui/shell/importjob.h"

#include "core/base/deliver.h"
#include "core/store/library.h"

#include <QtConcurrentRun>

#include <cmath>

namespace jianbao::ui {

using namespace std::chrono_literals;

struct ImportJob::Shared {
    std::atomic_bool cancelled = false;
    std::atomic_int done = 0;
    std::atomic_int total = 0;
};

namespace {

// Rates are not worth showing before this.
constexpr qint64 shortestMeasure = 500; // ms

ImportPace pace(int done, int total, qint64 milliseconds)
{
    ImportPace pace{.done = done, .total = total};
    if (milliseconds >= shortestMeasure && done > 0) {
        pace.perSecond = 1000.0 * done / static_cast<double>(milliseconds);
        pace.secondsLeft = static_cast<int>(std::ceil((total - done) / pace.perSecond));
    }
    return pace;
}

} // namespace

ImportJob::ImportJob(QString libraryPath, const place::Gazetteer &gazetteer, QObject *parent)
    : QObject(parent), m_path(std::move(libraryPath)), m_gazetteer(gazetteer)
{
    m_thread.setMaxThreadCount(1);
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, &ImportJob::look);
}

ImportJob::~ImportJob()
{
    cancel();
    m_thread.waitForDone();
}

void ImportJob::start(const QStringList &paths, const ingest::ImportOptions &options)
{
    if (m_running)
        return;
    m_running = true;
    m_lastDone = 0;
    m_lastArrival = 0;
    m_shared = std::make_shared<Shared>();
    m_elapsed.start();
    m_clock.start();
    const auto work = [shared = m_shared, path = m_path, gazetteer = m_gazetteer, paths,
                       options]() -> Result<ingest::ImportReport> {
        const auto library = store::Library::open(path, store::OpenMode::ReadWrite);
        if (!library)
            return failure(library);
        return ingest::importPages(**library, gazetteer, paths, options, [&](const ingest::ImportProgress &progress) {
            shared->done = progress.done;
            shared->total = progress.total;
            return !shared->cancelled;
        });
    };
    deliver(this, QtConcurrent::run(&m_thread, work),
            [this](const Result<ingest::ImportReport> &result) { end(result); });
    Q_EMIT started();
}

void ImportJob::cancel()
{
    if (m_shared)
        m_shared->cancelled = true;
}

void ImportJob::look()
{
    const int done = m_shared->done;
    if (done == m_lastDone)
        return;
    m_lastDone = done;
    const qint64 now = m_elapsed.elapsed();
    Q_EMIT progressed(pace(done, m_shared->total, now));
    if (now - m_lastArrival >= 1000) {
        m_lastArrival = now;
        Q_EMIT pagesArrived();
    }
}

void ImportJob::end(const Result<ingest::ImportReport> &result)
{
    m_clock.stop();
    m_running = false;
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_report = *result;
    m_hasReport = true;
    Q_EMIT finished();
}

} // namespace jianbao::ui
