#include "core/ingest/importer.h"
#include "core/ingest/readahead.h"

#include "core/store/indexstore.h"
#include "core/store/ownplacestore.h"
#include "core/store/pagestore.h"
#include "core/store/repairstore.h"

#include <QDeadlineTimer>

namespace jianbao::ingest {

namespace {

// A transaction ends at batchPages,
constexpr qsizetype batchCharacters = 32 << 20; // … with so much text
constexpr int batchMilliseconds = 200;          // … or with what was read in this time
constexpr int tidiedLeaves = 1200; // of the search index after each batch: about six times what a full one adds

// Writes batches and keeps the report.
class Writer
{
public:
    explicit Writer(store::Library &library) : m_library(library) {}

    ImportReport report;

    [[nodiscard]] Done write(const QList<ReadFile> &batch)
    {
        QList<store::NewPage> pages;
        for (const ReadFile &file : batch) {
            if (file.page && *file.page)
                pages.append(**file.page);
        }
        QList<Result<store::AddedPage>> added;
        const auto all = m_library.pages().add(pages);
        if (!all) {
            if (const Done one = writeSingly(pages, all.error(), added); !one)
                return one;
        } else {
            for (const store::AddedPage &page : *all)
                added.append(page);
            (void)m_library.index().tidy(tidiedLeaves); // what fails now is tidied with the next batch
        }
        note(batch, added);
        return {};
    }

private:
    // One page that cannot be stored must not take the others with it. When none can, the library is at fault.
    Done writeSingly(const QList<store::NewPage> &pages, const Error &cause, QList<Result<store::AddedPage>> &added)
    {
        if (cause.kind == ErrorKind::LibraryReadOnly || cause.kind == ErrorKind::LibraryBusy)
            return failure(cause.kind, cause.subject, cause.detail);
        bool any = false;
        for (const store::NewPage &page : pages) {
            added.append(m_library.pages().add(page));
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
            if (!*file.page) {
                ++report.skipped;
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
        if (const auto &page = batch.last().page; page && *page)
            characters += (*page)->text.size();
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
    const auto own = library.ownPlaces().names();
    if (!own)
        return failure(own);
    const place::Gazetteer places = gazetteer.with(*own);
    const FoundFiles found = findPageFiles(paths);
    Writer writer(library);
    writer.report.failed = found.failed;
    const auto texts = library.pages().hashes();
    if (!texts)
        return failure(texts);
    const auto habits = library.repairs().habits();
    if (!habits)
        return failure(habits);
    const KnownPages known{*texts, *habits};
    ReadAhead files(found.files, options, places, known);
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
