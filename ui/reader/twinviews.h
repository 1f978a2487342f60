// Article and page text side by side: what is under the mouse or at the caret in one is shown in the other, and a
// click scrolls the other to the same height.
#pragma once

#include "ui/reader/articleview.h"
#include "ui/reader/sourceview.h"

namespace jianbao::ui {

class TwinViews : public QObject
{
    Q_OBJECT
public:
    TwinViews(ArticleView &article, SourceView &source);
    void setActive(bool active); // both are on screen

private:
    void showArticlePosition(int position); // document; -1: nothing
    void showPagePosition(qsizetype position);
    void tint(qsizetype line);
    void scrollSource(int articlePosition);
    void scrollArticle(qsizetype pagePosition);
    [[nodiscard]] qsizetype pageOf(int articlePosition) const; // -1: not of the page

    ArticleView &m_article;
    SourceView &m_source;
    bool m_active = false;
};

} // namespace jianbao::ui
