// The pane's commands on marks, notes, hits and copies, and what it keeps for the next start.
#include "ui/reader/displaytext.h"
#include "ui/reader/readerpane_p.h"
#include "ui/reader/sourceline.h"

#include <QBoxLayout>
#include <QTextCursor>

namespace jianbao::ui {

void ReaderPane::mark(int colour)
{
    m_data->annotator->mark(colour);
}

void ReaderPane::growSelection()
{
    m_data->annotator->grow();
}

void ReaderPane::shrinkSelection()
{
    m_data->annotator->shrink();
}

void ReaderPane::nextHighlight()
{
    m_data->annotator->chooseNext();
}

void ReaderPane::previousHighlight()
{
    m_data->annotator->choosePrevious();
}

void ReaderPane::removeChosenHighlight()
{
    m_data->annotator->removeChosen();
}

const store::HighlightRecord *ReaderPane::chosenHighlight() const
{
    return m_data->annotator->chosen();
}

void ReaderPane::editNote()
{
    m_data->annotator->editNote();
}

void ReaderPane::nextHit()
{
    m_data->hits->next();
}

void ReaderPane::showWords(ArticleId article, TextRange words)
{
    m_data->soughtArticle = article;
    m_data->soughtHighlight = 0;
    m_data->soughtWords = words;
    showArticle(article);
    m_data->goToSought();
}

void ReaderPane::showNote(ArticleId article, HighlightId highlight)
{
    m_data->soughtArticle = highlight != 0 ? article : 0;
    m_data->soughtHighlight = highlight;
    showArticle(article);
    m_data->goToSought();
}

void ReaderPane::previousHit()
{
    m_data->hits->previous();
}

void ReaderPane::openFind()
{
    if (m_data->findBar->isVisible() && m_data->findBar->hasLineFocus())
        Q_EMIT librarySearchRequested(m_data->findBar->words());
    else if (m_data->reading)
        m_data->findBar->open(selectedText());
}

// ---- the list of highlights stands in the column of the notes, or under the text

void ReaderPane::toggleHighlightList()
{
    if (!m_data->reading && !m_data->listVisible)
        return;
    m_data->listVisible = !m_data->listVisible;
    m_data->notes->setCovered(m_data->listVisible);
    m_data->placeList();
    if (m_data->listVisible)
        m_data->list->setFocus(Qt::OtherFocusReason);
    else
        m_data->view->setFocus(Qt::OtherFocusReason);
}

void ReaderPane::Data::placeList()
{
    list->setVisible(listVisible);
    if (!listVisible)
        return;
    const Column &column = view->column();
    const bool underText = column.notesWidth == 0;
    auto *layout = static_cast<QBoxLayout *>(paper->layout());
    if (underText && layout->indexOf(list) < 0)
        layout->insertWidget(layout->indexOf(drawer), list);
    if (!underText && layout->indexOf(list) >= 0)
        layout->removeWidget(list);
    list->setFixedHeight(underText ? qRound(200 * interfaceScale()) : view->viewport()->height());
    if (!underText) {
        list->setFixedWidth(column.notesWidth);
        list->move(view->x() + column.notesLeft, view->y());
        list->raise();
    } else {
        list->setMinimumWidth(0);
        list->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

// ---- copies

QString ReaderPane::selectedText() const
{
    if (!m_data->reading)
        return {};
    const bool fromSource = m_data->source->hasFocus() && m_data->source->textCursor().hasSelection();
    return fromSource ? m_data->source->selectedPlainText() : m_data->view->selectedPlainText();
}

QString ReaderPane::textWithSource() const
{
    if (!m_data->reading)
        return {};
    const QString selected = selectedText();
    const QString text = selected.isEmpty() ? m_data->view->article()->reading().text : selected;
    return tr("%1\n— %2", "copied words, then where they stand")
        .arg(text, citation(m_data->reading->record.article, m_data->reading->page.facts));
}

// ---- state

QVariantMap ReaderPane::saveState() const
{
    QVariantMap state{{QStringLiteral("percent"), m_data->percent},
                      {QStringLiteral("source"), m_data->sourceVisible},
                      {QStringLiteral("colour"), m_data->annotator->lastColour()}};
    if (m_data->sourceFitted)
        state.insert(QStringLiteral("splitter"), m_data->splitter->saveState());
    if (m_data->reading) {
        const qsizetype position = m_data->view->scrolled() > 0
                                       ? m_data->view->article()->toReading(m_data->view->firstPosition())
                                       : 0;
        state.insert(QStringLiteral("article"), m_data->reading->record.id);
        state.insert(QStringLiteral("position"), qlonglong(position));
    }
    return state;
}

void ReaderPane::restoreState(const QVariantMap &state)
{
    m_data->sourceFitted = m_data->splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    setFontPercent(state.value(QStringLiteral("percent"), 100).toInt());
    setSourceVisible(state.value(QStringLiteral("source")).toBool());
    m_data->annotator->setLastColour(std::clamp(state.value(QStringLiteral("colour"), 1).toInt(), 1, 8));
    m_data->restoredArticle = state.value(QStringLiteral("article")).toLongLong();
    m_data->restoredPosition = state.value(QStringLiteral("position")).toLongLong();
}

} // namespace jianbao::ui
