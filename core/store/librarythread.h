// A thread with its own connection to a library: work is handed in as a function and its result comes back as a
// future. The window keeps one for reading and one for writing, so that it never waits itself.
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <type_traits>

namespace jianbao::store {

class LibraryThread
{
public:
    // Opens the library on the new thread and waits for that (a few ms). Errors as Library::open.
    [[nodiscard]] static Result<std::unique_ptr<LibraryThread>> start(const QString &path, OpenMode mode);
    // Finishes what runs, drops what waits.
    ~LibraryThread();

    // Runs work(Library &) → Result<T> on the thread, after what was handed in before. From any thread.
    template<typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Library &>>;

    // From now on, whenever nothing was asked of the thread for a while, the search index is tidied in steps of some ms.
    void tidyWhenIdle();

    // Stops the statement that runs now: its work ends with ErrorKind::Cancelled.
    void interrupt();

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }

private:
    LibraryThread() = default;
    void waitForIdleness();
    void tidy();

    QThread m_thread;
    std::unique_ptr<QObject> m_context; // lives in m_thread: calls are delivered to it
    std::unique_ptr<Library> m_library; // opened and closed in m_thread
    std::unique_ptr<QTimer> m_idle;     // likewise; none: not tidied
    std::atomic_bool m_closing = false; // what still waits is dropped
    bool m_readOnly = false;
    QString m_readOnlyReason;
};

template<typename Work>
auto LibraryThread::run(Work work) -> QFuture<std::invoke_result_t<Work, Library &>>
{
    using Value = std::invoke_result_t<Work, Library &>;
    auto promise = std::make_shared<QPromise<Value>>();
    QFuture<Value> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(m_context.get(), [this, promise, work = std::move(work)]() mutable {
        if (m_closing || promise->isCanceled())
            promise->addResult(Value(failure(ErrorKind::Cancelled)));
        else
            promise->addResult(work(*m_library));
        promise->finish();
        waitForIdleness();
    }, Qt::QueuedConnection);
    return future;
}

} // namespace jianbao::store
