// Brings the result of a future back to an object's thread.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace jianbao {

// Calls then(result) in the thread of receiver (which must be the calling thread) once the future has finished. The
// watcher is owned by the receiver: when that dies first, nothing is delivered to the dead. (QFuture::then with a
// context aborts there in Qt 6.4.) A future that was cancelled without a result delivers nothing.
template<typename T, typename Then>
void deliver(QObject *receiver, const QFuture<T> &future, Then then)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->future().result());
    });
    watcher->setFuture(future);
}

} // namespace jianbao
