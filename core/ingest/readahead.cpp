#include "core/ingest/readahead.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace jianbao::ingest {

namespace {

constexpr qint64 bytesInFlight = 64 << 20; // of files being read at once; a single larger one goes alone
constexpr size_t filesInFlight = 2 * batchPages; // while one batch is stored the next one is being read

} // namespace

ReadAhead::ReadAhead(const QStringList &files, const ImportOptions &options, const place::Gazetteer &gazetteer,
                     const KnownPages &known)
    : m_files(files), m_options(options), m_gazetteer(gazetteer), m_known(known)
{
    fill();
}

ReadAhead::~ReadAhead()
{
    for (Task &task : m_tasks)
        task.future.cancel(); // what has not begun does not begin
    for (Task &task : m_tasks)
        task.future.waitForFinished();
}

ReadFile ReadAhead::next()
{
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    ReadFile file{task.path, task.future.takeResult()};
    m_bytes -= task.bytes;
    fill();
    return file;
}

void ReadAhead::fill()
{
    while (m_next < m_files.size() && m_tasks.size() < filesInFlight) {
        const QString path = m_files[m_next];
        const qint64 bytes = QFileInfo(path).size();
        if (!m_tasks.empty() && m_bytes + bytes > bytesInFlight)
            return;
        ++m_next;
        m_bytes += bytes;
        m_tasks.push_back({path, bytes, QtConcurrent::run([this, path] {
            return readNewPage(path, m_options, m_gazetteer, m_known);
        })});
    }
}

} // namespace jianbao::ingest
