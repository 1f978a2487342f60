// Highlights: marked page ranges.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

namespace jianbao::store {

class Connection;

class HighlightStore
{
public:
    explicit HighlightStore(Connection &connection) : m_connection(connection) {}

    // Adds a highlight; with an id that is not 0 that id is used again and its tags come back (undo of a removal).
    [[nodiscard]] Result<HighlightRecord> add(const HighlightRecord &highlight);
    // Changes colour or anchor. Gives the record before.
    [[nodiscard]] Result<HighlightRecord> update(const HighlightRecord &highlight);

    struct Removed {
        HighlightRecord highlight;
        QString note; // Markdown of its note, empty: none
    };
    [[nodiscard]] Result<Removed> remove(HighlightId id);
    [[nodiscard]] Done restore(const Removed &removed);
    [[nodiscard]] Result<HighlightRecord> highlight(HighlightId id); // NotFound
    [[nodiscard]] Result<QList<HighlightRecord>> ofPage(PageId page);

private:
    Connection &m_connection;
};

} // namespace jianbao::store
