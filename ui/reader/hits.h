// Words found in the article on screen: those of the search, or of the find bar while it is open.
#pragma once

#include "core/search/query.h"
#include "ui/reader/articleview.h"
#include "ui/reader/findbar.h"

namespace jianbao::ui {

class Hits : public QObject
{
    Q_OBJECT
public:
    Hits(ArticleView &view, FindBar &bar);
    void setQuery(const search::Query &query);
    [[nodiscard]] const search::Query &query() const { return m_query; }
    void find(); // again: another article, or other words
    void next() { step(1); }
    void previous() { step(-1); }
    // Goes to the hit at this document position, or to the position where none is.
    void goTo(qsizetype position);
    [[nodiscard]] qsizetype count() const { return m_hits.size(); }

private:
    void step(int direction);
    void show(qsizetype current);

    ArticleView &m_view;
    FindBar &m_bar;
    search::Query m_query;
    QList<TextRange> m_hits; // document positions
    qsizetype m_current = -1;
};

} // namespace jianbao::ui
