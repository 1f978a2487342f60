// Reads page files ahead of the one that stores them: on the global thread pool, a bounded window of files, given back
// in their order.
#pragma once

#include "core/ingest/importer.h"

#include <QFuture>

#include <deque>

namespace jianbao::ingest {

inline constexpr int batchPages = 64; // stored in one transaction, at most

struct ReadFile {
    QString path;
    Result<std::optional<store::NewPage>> page; // nothing: the library has its text
};

class ReadAhead
{
public:
    // What is given must outlive the object.
    ReadAhead(const QStringList &files, const ImportOptions &options, const place::Gazetteer &gazetteer,
              const KnownPages &known);
    ~ReadAhead(); // waits for the files that are being read
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    [[nodiscard]] bool atEnd() const { return m_tasks.empty(); }
    // The next file, which is waited for. Not at the end.
    [[nodiscard]] ReadFile next();

private:
    struct Task {
        QString path;
        qint64 bytes = 0;
        QFuture<Result<std::optional<store::NewPage>>> future;
    };

    void fill();

    const QStringList &m_files;
    const ImportOptions &m_options;
    const place::Gazetteer &m_gazetteer;
    const KnownPages &m_known;
    qsizetype m_next = 0;
    qint64 m_bytes = 0;
    std::deque<Task> m_tasks;
};

} // namespace jianbao::ingest
