#include "ui/reader/pagelines.h"

#include "core/page/lines.h"

#include <algorithm>

namespace jianbao::ui {

namespace {

QList<PageLine> bareLines(const QString &text)
{
    QList<PageLine> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!page::isLineEnd(text[i]))
            continue;
        lines.append(PageLine{.range = {start, i}});
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    if (start < text.size())
        lines.append(PageLine{.range = {start, text.size()}});
    return lines;
}

void giveTo(QList<PageLine> &lines, const page::Block &block, ArticleId article)
{
    auto line = std::partition_point(lines.begin(), lines.end(),
                                     [&](const PageLine &l) { return l.range.end <= block.range.start; });
    for (bool first = true; line != lines.end() && line->range.start < block.range.end; ++line, first = false) {
        line->article = article;
        line->role = block.role;
        line->beginsBlock = first;
    }
}

void markJoins(QList<PageLine> &lines, const QList<page::Block> &blocks)
{
    for (qsizetype i = 1; i < blocks.size(); ++i) {
        if (!blocks[i].continues || blocks[i].range.isEmpty() || blocks[i - 1].range.isEmpty())
            continue;
        const qsizetype from = lineOf(lines, blocks[i - 1].range.end - 1);
        const qsizetype to = lineOf(lines, blocks[i].range.start);
        if (from >= 0 && to >= 0 && to != from + 1)
            lines[from].continuesAt = static_cast<int>(to + 1);
    }
}

} // namespace

QList<PageLine> pageLines(const QString &text, const QList<PageShare> &shares, const QList<page::Block> &furniture)
{
    QList<PageLine> lines = bareLines(text);
    for (const page::Block &block : furniture)
        giveTo(lines, block, 0);
    for (const PageShare &share : shares) {
        for (const page::Block &block : share.blocks)
            giveTo(lines, block, share.article);
        markJoins(lines, share.blocks);
    }
    return lines;
}

qsizetype lineOf(const QList<PageLine> &lines, qsizetype position)
{
    const auto line = std::partition_point(lines.begin(), lines.end(),
                                           [position](const PageLine &l) { return l.range.end < position; });
    return line != lines.end() && line->range.start <= position ? line - lines.begin() : -1;
}

} // namespace jianbao::ui
