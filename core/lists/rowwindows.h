// A bounded cache of article rows in windows of neighbouring ones, with the windows that were missed and should be
// read next. Knows no library; the model reads.
#pragma once

#include "core/store/records.h"

#include <QCache>
#include <QHash>
#include <QList>

#include <optional>

namespace jianbao::lists {

class RowWindows
{
public:
    static constexpr int windowSize = 128;
    static constexpr int windowsKept = 64; // 8192 rows

    // The row with this id at this place of the list. Null: not known yet (its window is wanted from now on), or no
    // longer in the library. While a window is read again its rows of before are given.
    const store::ArticleRow *at(int row, ArticleId id);

    // The window to read next: the one missed last, as that is where the view is now; then the neighbours of the
    // window read last. None: nothing to do. rowCount is the length of the list.
    [[nodiscard]] std::optional<int> takeWanted(int rowCount);
    [[nodiscard]] bool isWanted() const { return !m_wanted.isEmpty(); }
    // Rows of a window by their place in it; a row without id is no longer in the library.
    void put(int window, const QList<store::ArticleRow> &rows);
    // Puts newer values in the place of rows there are.
    void patch(const QHash<ArticleId, store::ArticleRow> &rows);
    // All rows have to be read again; until then they are given as they were.
    void expire();

    [[nodiscard]] static int firstRow(int window) { return window * windowSize; }

private:
    QCache<int, QList<store::ArticleRow>> m_windows{windowsKept};
    QHash<ArticleId, store::ArticleRow> m_before;  // of expired windows
    QList<int> m_wanted;                           // the latest last
    QList<int> m_neighbours;                       // of windows read lately, to be read last to first
};

} // namespace jianbao::lists
