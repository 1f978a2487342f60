// One import in the background, with a connection of its own: how far it is, how long it will take, what came of it.
#pragma once

#include "core/ingest/importer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace jianbao::ui {

struct ImportPace {
    int done = 0;
    int total = 0;
    double perSecond = 0;
    int secondsLeft = -1; // unknown

    bool operator==(const ImportPace &) const = default;
};

class ImportJob : public QObject
{
    Q_OBJECT
public:
    // The gazetteer outlives the job.
    ImportJob(QString libraryPath, const place::Gazetteer &gazetteer, QObject *parent = nullptr);
    ~ImportJob() override; // cancels and waits: pages that are written stay

    // Nothing happens while one runs.
    void start(const QStringList &paths, const ingest::ImportOptions &options);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const ingest::ImportReport &report() const { return m_report; } // of the last one
    [[nodiscard]] bool hasReport() const { return m_hasReport; }

Q_SIGNALS:
    void started();
    void progressed(const jianbao::ui::ImportPace &pace); // at most every 100 ms
    void pagesArrived(); // some were written; at most every second
    void finished();     // see report()
    void failed(const jianbao::Error &error); // nothing more can be written

private:
    struct Shared; // what both threads see
    void look();
    void end(const Result<ingest::ImportReport> &result);

    QString m_path;
    const place::Gazetteer &m_gazetteer;
    QThreadPool m_thread; // one thread: importing waits for the global pool, so it must not sit in it
    std::shared_ptr<Shared> m_shared;
    QTimer m_clock;
    QElapsedTimer m_elapsed;
    qint64 m_lastArrival = 0;
    int m_lastDone = 0;
    bool m_running = false;
    bool m_hasReport = false;
    ingest::ImportReport m_report;
};

} // namespace jianbao::ui
