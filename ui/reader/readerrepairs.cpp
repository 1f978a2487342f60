// The pane's commands that repair the page on screen: where the caret stands, in the article or in the page text.
#include "core/page/lead.h"
#include "core/page/lines.h"
#include "ui/reader/readerpane_p.h"
#include "ui/session/session.h"

#include <QTextCursor>

#include <algorithm>

namespace jianbao::ui {

namespace {

// The line of the page, without white space at its ends, on which a position lies.
TextRange lineAround(const QString &text, qsizetype position)
{
    TextRange line{position, position};
    while (line.start > 0 && !page::isLineEnd(text[line.start - 1]))
        --line.start;
    while (line.end < text.size() && !page::isLineEnd(text[line.end]))
        ++line.end;
    return page::trimmed(text, line);
}

} // namespace

// In the page text the lines selected, or that of the caret; in the article the blocks of the paragraph or title at the
// caret when whole is asked for, else the page line at the caret.
QList<TextRange> ReaderPane::Data::pointedAt(bool whole) const
{
    if (!reading)
        return {};
    const QString &text = reading->page.text;
    if (source->hasFocus()) {
        const QTextCursor cursor = source->textCursor();
        const TextRange first = lineAround(text, source->toPage(cursor.selectionStart()));
        const TextRange last = lineAround(text, source->toPage(std::max(cursor.selectionStart(),
                                                                        cursor.selectionEnd() - 1)));
        const TextRange lines = page::trimmed(text, {first.start, last.end});
        return lines.isEmpty() ? QList<TextRange>() : QList{lines};
    }
    const int caret = view->visibleCaret();
    if (caret < 0)
        return {};
    const page::ReadingText &shown = view->article()->reading();
    const qsizetype at = std::min(view->article()->toReading(caret), shown.text.size() - 1);
    const auto unit = std::find_if(shown.units.begin(), shown.units.end(),
                                   [at](const page::ReadingUnit &u) { return at <= u.range.end; });
    if (unit == shown.units.end() || unit->range.isEmpty())
        return {};
    if (!whole) {
        const qsizetype word = std::min(at, unit->range.end - 1);
        const QList<TextRange> onPage = shown.toPage({word, word + 1});
        return onPage.isEmpty() ? onPage : QList{lineAround(text, onPage.first().start)};
    }
    QList<TextRange> blocks;
    const QList<TextRange> onPage = shown.toPage(unit->range);
    for (const page::Block &block : reading->record.article.blocks) {
        if (std::any_of(onPage.begin(), onPage.end(), [&](TextRange r) { return block.range.intersects(r); }))
            blocks.append(block.range);
    }
    return blocks;
}

page::Repair ReaderPane::Data::repairOf(page::RepairKind kind) const
{
    page::Repair repair;
    repair.kind = kind;
    repair.article = page::leadOf(reading->page.text, reading->record.article.blocks);
    return repair;
}

void ReaderPane::splitHere()
{
    const QList<TextRange> line = m_data->pointedAt(false);
    if (line.isEmpty()) {
        Q_EMIT hint(tr("Put the caret where the other article begins."));
        return;
    }
    const Reading &reading = *m_data->reading;
    m_data->session.repair(reading.record.page, page::splitFrom(reading.page.text, reading.record.article.blocks,
                                                                line.first().start));
}

void ReaderPane::setRole(page::BlockRole role)
{
    page::Repair repair;
    repair.kind = page::RepairKind::Role;
    repair.words = m_data->pointedAt(true);
    repair.role = role;
    if (repair.words.isEmpty())
        Q_EMIT hint(tr("Put the caret into the lines."));
    else
        m_data->session.repair(m_data->reading->record.page, repair);
}

QString ReaderPane::headline() const
{
    return m_data->reading ? m_data->reading->record.article.headline : QString();
}

void ReaderPane::setHeadline(const QString &headline)
{
    if (!m_data->reading)
        return;
    page::Repair repair = m_data->repairOf(page::RepairKind::Title);
    repair.role = page::BlockRole::Headline;
    repair.text = headline.simplified();
    m_data->session.repair(m_data->reading->record.page, repair);
}

QString ReaderPane::misprint() const
{
    if (!m_data->reading || !m_data->view->textCursor().hasSelection())
        return {};
    const ArticleDocument &article = *m_data->view->article();
    return article.toReading(m_data->view->selection()).of(article.reading().text).toString();
}

void ReaderPane::correctMisprint(const QString &right)
{
    if (misprint().isEmpty())
        return;
    const ArticleDocument &article = *m_data->view->article();
    const QList<TextRange> words = article.reading().toPage(article.toReading(m_data->view->selection()));
    const QString &text = m_data->reading->page.text;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (!page::trimmed(text, {words[i - 1].end, words[i].start}).isEmpty()) {
            Q_EMIT hint(tr("Other words stand between these on the page: correct each part by itself."));
            return;
        }
    }
    page::Repair repair = m_data->repairOf(page::RepairKind::Correct);
    repair.words = {{words.first().start, words.last().end}};
    repair.text = right;
    m_data->session.repair(m_data->reading->record.page, repair);
}

} // namespace jianbao::ui
