// Writes a copy of the library in the background, with a connection of its own. One at a time; GUI thread only.
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace jianbao::ui {

class CopyJob : public QObject
{
    Q_OBJECT
public:
    explicit CopyJob(QString libraryPath, QObject *parent = nullptr);
    // Stops what runs, and waits for it: some ms.
    ~CopyJob() override;

    void start(const QString &path); // nothing while one runs
    void cancel();                   // ends with ErrorKind::Cancelled
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QString &path() const { return m_path; } // of the last copy

Q_SIGNALS:
    void progressed(int done, int total); // pages of the database, some times a second
    void finished();
    void failed(const jianbao::Error &error);

private:
    struct Shared;

    void look();

    QString m_libraryPath;
    QString m_path;
    QThreadPool m_thread;
    QTimer m_clock;
    std::shared_ptr<Shared> m_shared; // with the work
    bool m_running = false;
};

} // namespace jianbao::ui
