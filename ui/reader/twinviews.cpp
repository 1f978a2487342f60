#include "ui/reader/twinviews.h"

#include <QTextCursor>

namespace jianbao::ui {

TwinViews::TwinViews(ArticleView &article, SourceView &source)
    : QObject(&article), m_article(article), m_source(source)
{
    connect(&article, &ArticleView::hovered, this, &TwinViews::showArticlePosition);
    connect(&article, &ArticleView::cursorPositionChanged, this,
            [this] {
                if (m_article.hasFocus() && m_article.article() != nullptr)
                    showArticlePosition(m_article.visibleCaret());
            });
    connect(&article, &ArticleView::wordsClicked, this, &TwinViews::scrollSource);
    connect(&source, &SourceView::hovered, this, &TwinViews::showPagePosition);
    connect(&source, &SourceView::cursorPositionChanged, this,
            [this] {
                if (m_source.hasFocus())
                    showPagePosition(m_source.toPage(m_source.textCursor().position()));
            });
    connect(&source, &SourceView::clicked, this, &TwinViews::scrollArticle);
}

void TwinViews::setActive(bool active)
{
    m_active = active;
    if (active && m_article.article() != nullptr)
        scrollSource(m_article.firstPosition());
    else
        m_article.setTinted({});
}

qsizetype TwinViews::pageOf(int position) const
{
    if (m_article.article() == nullptr || position < 0)
        return -1;
    const qsizetype reading = m_article.article()->toReading(position);
    const auto page = m_article.article()->reading().toPage({reading, reading + 1});
    return page.isEmpty() ? -1 : page.first().start;
}

void TwinViews::showArticlePosition(int position)
{
    if (m_active)
        tint(lineOf(m_source.lines(), pageOf(position)));
}

void TwinViews::showPagePosition(qsizetype position)
{
    if (m_active)
        tint(lineOf(m_source.lines(), position));
}

void TwinViews::tint(qsizetype line)
{
    if (m_article.article() == nullptr)
        return;
    const page::ReadingText &reading = m_article.article()->reading();
    QList<TextRange> read;
    if (line >= 0)
        read = reading.toReading({m_source.lines()[line].range});
    QList<TextRange> words;
    for (const TextRange &range : std::as_const(read))
        words += reading.toPage(range);
    m_source.setTinted(line, words);
    m_article.setTinted(m_article.article()->toDocument(read));
}

void TwinViews::scrollSource(int position)
{
    const qsizetype page = pageOf(position);
    if (m_active && page >= 0)
        m_source.scrollPagePosition(page, m_article.heightOf(position));
}

void TwinViews::scrollArticle(qsizetype page)
{
    if (!m_active || m_article.article() == nullptr)
        return;
    const auto read = m_article.article()->reading().toReading({{page, page + 1}});
    if (read.isEmpty())
        return;
    const auto position = static_cast<int>(m_article.article()->toDocument(read.first().start));
    m_article.scrollToHeight(position, m_source.heightOfPagePosition(page));
}

} // namespace jianbao::ui
