#include "core/lists/rowwindows.h"

namespace jianbao::lists {

namespace {

// More than a screen can show at once: what was missed before that has been scrolled away.
constexpr qsizetype wantedKept = 4;

} // namespace

const store::ArticleRow *RowWindows::at(int row, ArticleId id)
{
    const int window = row / windowSize;
    if (const QList<store::ArticleRow> *rows = m_windows.object(window)) {
        const qsizetype place = row - firstRow(window);
        const bool there = place < rows->size() && rows->at(place).id == id;
        return there ? &rows->at(place) : nullptr;
    }
    if (!m_wanted.contains(window)) {
        m_wanted.append(window);
        if (m_wanted.size() > wantedKept)
            m_wanted.removeFirst();
    }
    const auto before = m_before.constFind(id);
    return before != m_before.constEnd() ? &*before : nullptr;
}

std::optional<int> RowWindows::takeWanted(int rowCount)
{
    const auto missing = [&](int window) {
        return window >= 0 && firstRow(window) < rowCount && !m_windows.contains(window);
    };
    while (!m_wanted.isEmpty()) {
        const int window = m_wanted.takeLast();
        if (missing(window)) {
            m_neighbours = QList<int>{window - 1, window + 1} + m_neighbours.last(std::min<qsizetype>(2, m_neighbours.size()));
            return window;
        }
    }
    while (!m_neighbours.isEmpty()) {
        const int window = m_neighbours.takeLast();
        if (missing(window))
            return window;
    }
    return std::nullopt;
}

void RowWindows::put(int window, const QList<store::ArticleRow> &rows)
{
    m_windows.insert(window, new QList<store::ArticleRow>(rows));
}

void RowWindows::patch(const QHash<ArticleId, store::ArticleRow> &rows)
{
    for (const int window : m_windows.keys()) {
        for (store::ArticleRow &row : *m_windows.object(window)) {
            if (const auto newer = rows.constFind(row.id); newer != rows.constEnd())
                row = *newer;
        }
    }
}

void RowWindows::expire()
{
    if (m_before.size() > windowsKept * windowSize)
        m_before.clear();
    for (const int window : m_windows.keys()) {
        for (const store::ArticleRow &row : *m_windows.object(window)) {
            if (row.id != 0)
                m_before.insert(row.id, row);
        }
    }
    m_windows.clear();
    m_wanted.clear();
    m_neighbours.clear();
}

} // namespace jianbao::lists
