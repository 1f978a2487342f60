#include "ui/reader/hits.h"

#include <algorithm>

namespace jianbao::ui {

Hits::Hits(ArticleView &view, FindBar &bar) : QObject(&view), m_view(view), m_bar(bar)
{
    connect(&bar, &FindBar::wordsChanged, this, [this] {
        find();
        if (!m_bar.words().isEmpty() && !m_hits.isEmpty())
            step(1);
    });
    connect(&bar, &FindBar::nextRequested, this, &Hits::next);
    connect(&bar, &FindBar::previousRequested, this, &Hits::previous);
    connect(&bar, &FindBar::closed, this, &Hits::find);
}

void Hits::setQuery(const search::Query &query)
{
    if (query == m_query)
        return;
    m_query = query;
    find();
}

void Hits::find()
{
    m_hits.clear();
    if (m_view.article() != nullptr) {
        const page::ReadingText &reading = m_view.article()->reading();
        const search::Query query = m_bar.words().isEmpty() ? m_query : search::literalQuery(m_bar.words());
        if (!query.isEmpty())
            m_hits = m_view.article()->toDocument(search::hits(query, reading.text));
    }
    show(-1);
}

void Hits::step(int direction)
{
    if (m_hits.isEmpty())
        return;
    if (m_current >= 0) {
        show((m_current + direction + m_hits.size()) % m_hits.size());
    } else {
        const int first = m_view.firstPosition();
        const auto below = std::partition_point(m_hits.begin(), m_hits.end(),
                                                [first](TextRange hit) { return hit.start < first; });
        const qsizetype next = below - m_hits.begin() - (direction < 0 ? 1 : 0);
        show((next + m_hits.size()) % m_hits.size());
    }
    m_view.showPosition(static_cast<int>(m_hits[m_current].start));
}

void Hits::goTo(qsizetype position)
{
    const auto hit = std::find_if(m_hits.begin(), m_hits.end(), [position](TextRange range) {
        return range.start <= position && position < range.end;
    });
    if (hit != m_hits.end())
        show(hit - m_hits.begin());
    m_view.showPosition(int(position));
}

void Hits::show(qsizetype current)
{
    m_current = current;
    m_view.setHits(m_hits, current);
    m_bar.setCount(current, m_hits.size());
}

} // namespace jianbao::ui
