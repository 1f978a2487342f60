#include "core/ingest/importer.h"

#include "core/store/pagestore.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <deque>

namespace jianbao::ingest {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchPages = 64;                  // pages of one transaction at most …
constexpr qsizetype batchCharacters = 32 << 20; // … or so much text …
constexpr int batchMilliseconds = 200;          // … or what was read in this time
constexpr qint64 bytesInFlight = 64 << 20;      // of files being read at once; a single larger file goes alone

struct ReadFile {
    QString path;
    Result<store::NewPage> page;
};

// Reads ahead on the pool, a bounded window of files, and gives them back in their order.
class ReadAhead
{
public:
    ReadAhead(const QStringList &files, const ImportOptions &options, const place::Gazetteer &gazetteer)
        : m_files(files), m_options(options), m_gazetteer(gazetteer)
    {
        fill();
    }

    // The tasks refer to what the caller owns, so those that run are waited for.
    ~ReadAhead()
    {
        for (Task &task : m_tasks)
            task.future.cancel();
        for (Task &task : m_tasks)
            task.future.waitForFinished();
    }
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    [[nodiscard]] bool atEnd() const { return m_tasks.empty(); }

    ReadFile next()
    {
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        ReadFile file{task.path, task.future.takeResult()};
        m_bytes -= task.bytes;
        fill();
        return file;
    }

private:
    struct Task {
        QString path;
        qint64 bytes = 0;
        QFuture<Result<store::NewPage>> future;
    };

    void fill()
    {
        const size_t window = 4 * size_t(std::max(1, QThreadPool::globalInstance()->maxThreadCount()));
        while (m_next < m_files.size() && m_tasks.size() < window) {
            const QString path = m_files[m_next];
            const qint64 bytes = QFileInfo(path).size();
            if (!m_tasks.empty() && m_bytes + bytes > bytesInFlight)
                return;
            ++m_next;
            m_bytes += bytes;
            m_tasks.push_back({path, bytes, QtConcurrent::run([this, path] {
                return readPage(path, m_options, m_gazetteer);
            })});
        }
    }

    const QStringList &m_files;
    const ImportOptions &m_options;
    const place::Gazetteer &m_gazetteer;
    qsizetype m_next = 0;
    qint64 m_bytes = 0;
    std::deque<Task> m_tasks;
};

// Writes batches and keeps the report.
class Writer
{
public:
    explicit Writer(store::Library &library) : m_library(library) {}

    ImportReport report;

    [[nodiscard]] Done write(const QList<ReadFile> &batch)
    {
        QList<Result<store::AddedPage>> added;
        const Done all = m_library.transaction([&]() -> Done {
            added.clear();
            for (const ReadFile &file : batch) {
                if (!file.page)
                    continue;
                added.append(m_library.pages().add(*file.page));
                if (!added.last())
                    return failure(added.last());
            }
            return {};
        });
        if (!all) {
            const Done one = writeSingly(batch, all.error(), added);
            if (!one)
                return one;
        }
        note(batch, added);
        return {};
    }

private:
    // One page that cannot be stored must not take the others with it. When none can, the library is at fault.
    Done writeSingly(const QList<ReadFile> &batch, const Error &cause, QList<Result<store::AddedPage>> &added)
    {
        if (cause.kind == ErrorKind::LibraryReadOnly || cause.kind == ErrorKind::LibraryBusy)
            return failure(cause.kind, cause.subject, cause.detail);
        added.clear();
        bool any = false;
        for (const ReadFile &file : batch) {
            if (!file.page)
                continue;
            added.append(m_library.pages().add(*file.page));
            any |= added.last().has_value();
        }
        if (!any)
            return failure(cause.kind, cause.subject, cause.detail);
        return {};
    }

    void note(const QList<ReadFile> &batch, const QList<Result<store::AddedPage>> &added)
    {
        qsizetype stored = 0;
        for (const ReadFile &file : batch) {
            if (!file.page) {
                report.failed.append({file.path, file.page.error()});
                continue;
            }
            const Result<store::AddedPage> &page = added[stored++];
            if (!page) {
                report.failed.append({file.path, page.error()});
            } else if (page->alreadyThere) {
                ++report.skipped;
            } else {
                ++report.pages;
                report.articles += page->articles;
                report.added.append(page->id);
            }
        }
    }

    store::Library &m_library;
};

QList<ReadFile> nextBatch(ReadAhead &files)
{
    QList<ReadFile> batch;
    const QDeadlineTimer deadline(batchMilliseconds);
    qsizetype characters = 0;
    do {
        batch.append(files.next());
        if (batch.last().page)
            characters += batch.last().page->text.size();
    } while (!files.atEnd() && batch.size() < batchPages && characters < batchCharacters && !deadline.hasExpired());
    return batch;
}

} // namespace

Result<ImportReport> importPages(store::Library &library, const place::Gazetteer &gazetteer, const QStringList &paths,
                                 const ImportOptions &options,
                                 const std::function<bool(const ImportProgress &)> &progress)
{
    if (library.isReadOnly())
        return failure(ErrorKind::LibraryReadOnly, library.path(), library.readOnlyReason());
    const FoundFiles found = findPageFiles(paths);
    Writer writer(library);
    writer.report.failed = found.failed;
    ReadAhead files(found.files, options, gazetteer);
    ImportProgress state{0, int(found.files.size()), {}};
    while (!files.atEnd() && !writer.report.cancelled) {
        const QList<ReadFile> batch = nextBatch(files);
        if (const Done written = writer.write(batch); !written)
            return failure(written);
        for (const ReadFile &file : batch) {
            ++state.done;
            state.file = file.path;
            if (progress && !progress(state))
                writer.report.cancelled = true;
        }
    }
    // Nothing was left to stop.
    if (state.done == state.total)
        writer.report.cancelled = false;
    return writer.report;
}

} // namespace jianbao::ingest
