#include "core/store/librarythread.h"

namespace jianbao::store {

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
    QMetaObject::invokeMethod(m_context.get(), [this] { m_library.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void LibraryThread::interrupt()
{
    if (m_library)
        m_library->interrupt();
}

} // namespace jianbao::store
