#include "core/store/librarythread.h"

#include "core/store/indexstore.h"

#include <chrono>

namespace jianbao::store {

namespace {

using namespace std::chrono_literals;

constexpr auto idleAfter = 2s;
constexpr int tidiedLeaves = 100; // some ms

} // namespace

Result<std::unique_ptr<LibraryThread>> LibraryThread::start(const QString &path, OpenMode mode)
{
    std::unique_ptr<LibraryThread> self(new LibraryThread);
    self->m_context = std::make_unique<QObject>();
    self->m_context->moveToThread(&self->m_thread);
    self->m_thread.setObjectName(QStringLiteral("library"));
    self->m_thread.start();

    Done opened;
    QMetaObject::invokeMethod(self->m_context.get(), [&] {
        auto library = Library::open(path, mode);
        if (!library) {
            opened = failure(library);
            return;
        }
        self->m_library = std::move(*library);
        self->m_readOnly = self->m_library->isReadOnly();
        self->m_readOnlyReason = self->m_library->readOnlyReason();
    }, Qt::BlockingQueuedConnection);
    if (!opened)
        return failure(opened);
    return self;
}

LibraryThread::~LibraryThread()
{
    if (!m_thread.isRunning())
        return;
    m_closing = true;
    // The connection belongs to its thread, so it is closed there, after the calls that still wait were answered.
    QMetaObject::invokeMethod(m_context.get(), [this] {
        m_idle.reset();
        m_library.reset();
    }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void LibraryThread::tidyWhenIdle()
{
    QMetaObject::invokeMethod(m_context.get(), [this] {
        if (m_library->isReadOnly())
            return;
        m_idle = std::make_unique<QTimer>();
        m_idle->setSingleShot(true);
        QObject::connect(m_idle.get(), &QTimer::timeout, m_context.get(), [this] { tidy(); });
        waitForIdleness();
    }, Qt::QueuedConnection);
}

void LibraryThread::waitForIdleness()
{
    if (m_idle)
        m_idle->start(idleAfter);
}

// One step, then what was asked for meanwhile, then the next. When another program writes, it is left for later.
void LibraryThread::tidy()
{
    const auto more = m_library->index().tidy(tidiedLeaves);
    if (more && *more)
        m_idle->start(0);
}

void LibraryThread::interrupt()
{
    if (m_library)
        m_library->interrupt();
}

} // namespace jianbao::store
