// A library: one SQLite file with pages, articles and everything that people add to them. An object belongs to the
// thread that opened it; open one per thread. All calls are synchronous.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace jianbao::store {

class ArticleStore;
class CoverageStore;
class FacetStore;
class HighlightStore;
class IndexStore;
class NoteStore;
class OwnPlaceStore;
class PageStore;
class PlaceStore;
class RepairStore;
class SavedSearchStore;
class TagStore;

enum class OpenMode {
    Create,    // make it if it is not there, bring it up to date
    ReadWrite, // must be there, bring it up to date; opens read-only when the file or its folder cannot be written
    ReadOnly,
};

class Library
{
public:
    // Errors: FileMissing, NotALibrary, LibraryTooNew, LibraryReadOnly (Create where nothing can be written),
    // LibraryBusy, Storage. The subject is the path.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString &path, OpenMode mode);
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString readOnlyReason() const; // technical, English; empty when it can be written

    [[nodiscard]] PageStore &pages();
    [[nodiscard]] ArticleStore &articles();
    [[nodiscard]] PlaceStore &places();
    [[nodiscard]] OwnPlaceStore &ownPlaces();
    [[nodiscard]] CoverageStore &coverage();
    [[nodiscard]] TagStore &tags();
    [[nodiscard]] NoteStore &notes();
    [[nodiscard]] HighlightStore &highlights();
    [[nodiscard]] RepairStore &repairs();
    [[nodiscard]] FacetStore &facets();
    [[nodiscard]] IndexStore &index();
    [[nodiscard]] SavedSearchStore &savedSearches();

    // Runs work in one transaction: committed when it succeeds, rolled back when it fails. May be nested: an inner
    // one is part of the outer.
    [[nodiscard]] Done transaction(const std::function<Done()> &work);

    // Writes all of the library to a new file, which is a library that can be changed; also of a read-only one. It
    // is there whole or not at all, and never replaces a file. progress(done, total) is asked after
    // each 4 MB or so; false stops. May take seconds. Errors, about path: InvalidArgument (the name is taken),
    // WriteFailed, LibraryBusy, Cancelled.
    [[nodiscard]] Done copyTo(const QString &path, const std::function<bool(int done, int total)> &progress = {});

    // Runs work() → Result<T>, and stops it with Cancelled when isOver() says so, which is asked at short intervals.
    template<typename Work>
    [[nodiscard]] std::invoke_result_t<Work> unless(const std::function<bool()> &isOver, Work work)
    {
        stopWhen(&isOver);
        auto result = work();
        stopWhen(nullptr);
        return result;
    }

    // Makes running statements of this library stop with Cancelled; from any thread.
    void interrupt();

private:
    Library();
    void stopWhen(const std::function<bool()> *isOver);
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace jianbao::store
