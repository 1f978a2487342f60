// Files and folders → pages → library: decoding and parsing on every core, one writer, progress and cancel.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/page/pagefacts.h"
#include "core/place/gazetteer.h"
#include "core/store/library.h"
#include "core/store/records.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace jianbao::ingest {

struct ImportOptions {
    QString encoding;      // empty: found for each file
    page::PageFacts facts; // given by the user (FactSource::User) for all files
    // Facts for single files, by path, as a person corrected them in the form; win over `facts`.
    QHash<QString, page::PageFacts> factsByPath;
    QHash<QString, QString> encodingByPath; // wins over `encoding`

    bool operator==(const ImportOptions &) const = default;
};

struct ImportFailure {
    QString path;
    Error error;

    bool operator==(const ImportFailure &) const = default;
};

struct ImportReport {
    int pages = 0;    // added
    int articles = 0; // in them
    int skipped = 0;  // were in the library already
    QList<ImportFailure> failed;
    bool cancelled = false;
    QList<PageId> added;

    bool operator==(const ImportReport &) const = default;
};

// Page files under files and folders (recursive; .txt and .text, hidden ones left out), in natural order, each once.
// A folder without one is reported in `failed` (NoPages), as is a path that does not exist (FileMissing).
struct FoundFiles {
    QStringList files;
    QList<ImportFailure> failed;

    bool operator==(const FoundFiles &) const = default;
};
[[nodiscard]] FoundFiles findPageFiles(const QStringList &paths);

// What a file's path and its own first lines say about it: for the form before an import. Reads the file.
struct FileFacts {
    QString path;
    QString encoding;
    page::PageFacts facts;

    bool operator==(const FileFacts &) const = default;
};
[[nodiscard]] Result<FileFacts> inspectFile(const QString &path, const place::Gazetteer &gazetteer,
                                            const QString &encoding = {});

// Largest page file that is read, in bytes: FileTooLarge above.
inline constexpr qint64 maximumFileSize = 64 * 1024 * 1024;

// Reads, decodes and parses one page file; trace as in parsePage. Any thread. Errors: FileMissing, FileUnreadable,
// FileEmpty, FileTooLarge and those of decode().
[[nodiscard]] Result<store::NewPage> readPage(const QString &path, const ImportOptions &options,
                                              const place::Gazetteer &gazetteer, QJsonObject *trace = nullptr);

// What the library knows before an import.
struct KnownPages {
    QSet<QString> texts;         // store::hashOf of each
    page::HabitsOfPapers habits; // from repaired pages
};

// The same for a page whose text is not known; nothing for one that is, which is not parsed.
[[nodiscard]] Result<std::optional<store::NewPage>> readNewPage(const QString &path, const ImportOptions &options,
                                                                const place::Gazetteer &gazetteer,
                                                                const KnownPages &known);

struct ImportProgress {
    int done = 0;
    int total = 0;
    QString file; // the one last finished
};

// Imports into the library, on the calling thread for writing and on the global thread pool for parsing. A failed file
// stops nothing. What the library adds to the gazetteer counts. progress is called on the calling thread after each
// file; returning false cancels: whole pages that are written stay. Errors: LibraryReadOnly or Storage, when nothing
// more can be written. Pages are parsed with what the repairs of others of their newspaper teach.
[[nodiscard]] Result<ImportReport> importPages(store::Library &library, const place::Gazetteer &gazetteer,
                                               const QStringList &paths, const ImportOptions &options,
                                               const std::function<bool(const ImportProgress &)> &progress = {});

} // namespace jianbao::ingest
