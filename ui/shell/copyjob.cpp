#include "ui/shell/copyjob.h"

#include "core/base/deliver.h"
#include "core/store/library.h"

#include <QtConcurrentRun>

#include <atomic>

namespace jianbao::ui {

using namespace std::chrono_literals;

struct CopyJob::Shared {
    std::atomic_bool cancelled = false;
    std::atomic_int done = 0;
    std::atomic_int total = 0;
};

CopyJob::CopyJob(QString libraryPath, QObject *parent) : QObject(parent), m_libraryPath(std::move(libraryPath))
{
    m_thread.setMaxThreadCount(1);
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, &CopyJob::look);
}

CopyJob::~CopyJob()
{
    cancel();
    m_thread.waitForDone();
}

void CopyJob::start(const QString &path)
{
    if (m_running)
        return;
    m_running = true;
    m_path = path;
    m_shared = std::make_shared<Shared>();
    m_clock.start();
    const auto work = [shared = m_shared, from = m_libraryPath, path]() -> Done {
        const auto library = store::Library::open(from, store::OpenMode::ReadOnly);
        if (!library)
            return failure(library);
        return (*library)->copyTo(path, [&](int done, int total) {
            shared->total = total;
            shared->done = done;
            return !shared->cancelled;
        });
    };
    deliver(this, QtConcurrent::run(&m_thread, work), [this](const Done &done) {
        m_clock.stop();
        m_running = false;
        if (done)
            Q_EMIT finished();
        else
            Q_EMIT failed(done.error());
    });
}

void CopyJob::cancel()
{
    if (m_shared)
        m_shared->cancelled = true;
}

void CopyJob::look()
{
    if (m_shared->total > 0)
        Q_EMIT progressed(m_shared->done, m_shared->total);
}

} // namespace jianbao::ui
