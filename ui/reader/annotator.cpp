#include "ui/reader/annotator.h"

#include "core/annotate/anchor.h"
#include "ui/reader/sentenceselection.h"
#include "ui/session/session.h"
#include "ui/widgets/theme.h"

#include <QScrollBar>
#include <QTextCursor>

#include <algorithm>

namespace jianbao::ui {

namespace {

// Ranges of the reading text that only a space of its own separates belong to one band.
QList<TextRange> bridged(QList<TextRange> ranges, const QString &text)
{
    for (qsizetype i = 1; i < ranges.size();) {
        const TextRange gap{ranges[i - 1].end, ranges[i].start};
        if (gap.length() == 1 && text[gap.start] == u' ') {
            ranges[i - 1].end = ranges[i].end;
            ranges.removeAt(i);
        } else {
            ++i;
        }
    }
    return ranges;
}

} // namespace

Annotator::Annotator(Session &session, ArticleView &view, MarginNotes &notes, HighlightList &list)
    : QObject(&view), m_session(session), m_view(view), m_notes(notes), m_list(list)
{
    connect(&view, &ArticleView::markClicked, this, [this](HighlightId id) { choose(id, false); });
    connect(&view, &ArticleView::markMoved, this, &Annotator::move);
    connect(&view, &ArticleView::columnChanged, this, [this] { placeMarks(); });
    connect(&notes, &MarginNotes::cardClicked, this, [this](HighlightId id) { choose(id, false); });
    connect(&notes, &MarginNotes::editRequested, this, &Annotator::editNoteOf);
    connect(&notes, &MarginNotes::written, this, &Annotator::write);
    connect(&notes, &MarginNotes::closed, this, [this] { m_session.noteEditorLeft(); });
    connect(&list, &HighlightList::chosen, this, [this](HighlightId id) { choose(id); });
    connect(&session, &Session::highlightAdded, this, [this](HighlightId id) {
        m_added = id;
        takeAdded();
    });
}

void Annotator::setRecord(const store::ArticleRecord &record, bool sameArticle)
{
    if (!sameArticle) {
        m_notes.clear(); // saves what is being written, to the record it belongs to
        m_added = 0;
        m_noteForAdded = false;
    }
    m_record = record;
    refresh();
    choose(sameArticle ? m_view.chosen() : 0, false);
    takeAdded();
}

void Annotator::clear()
{
    m_notes.clear();
    m_record = {};
    m_placed.clear();
    m_orphans.clear();
    m_list.setHighlights({}, themeFor(m_view.palette()));
}

void Annotator::refresh()
{
    if (m_view.article() == nullptr)
        return;
    m_view.setMarksMovable(!m_session.isReadOnly());
    placeMarks();
    fillCards();
    fillList();
}

void Annotator::placeMarks()
{
    if (m_view.article() == nullptr)
        return;
    const page::ReadingText &reading = m_view.article()->reading();
    m_placed.clear();
    m_orphans.clear();
    for (const store::HighlightRecord &highlight : m_record.highlights) {
        const QList<TextRange> ranges =
            m_view.article()->toDocument(bridged(annotate::place(highlight.anchor, reading), reading.text));
        if (ranges.isEmpty())
            m_orphans.append(highlight.id);
        else
            m_placed.append({.id = highlight.id, .colour = highlight.colour, .ranges = ranges});
    }
    std::stable_sort(m_placed.begin(), m_placed.end(), [](const PlacedMark &a, const PlacedMark &b) {
        return a.extent() < b.extent();
    });
    int number = 0;
    for (PlacedMark &mark : m_placed) {
        const store::HighlightRecord *highlight = record(mark.id);
        const bool hasCard = !highlight->tags.isEmpty() || !noteOf(mark.id).isEmpty();
        mark.number = hasCard && m_notes.isNumbered() ? ++number : 0;
        mark.description = describe(*highlight);
    }
    m_view.setMarks(m_placed);
}

// For those who do not see the colour.
QString Annotator::describe(const store::HighlightRecord &highlight) const
{
    const QStringList names = {tr("yellow"), tr("red"),  tr("green"),  tr("blue"),
                               tr("purple"), tr("pink"), tr("orange"), tr("grey")};
    QStringList parts{tr("Highlight, %1").arg(names.value(highlight.colour - 1))};
    for (const Chip &chip : chipsOf(highlight.tags, m_session.tags()))
        parts.append(tr("tag %1").arg(chip.name));
    if (const QString note = noteSummary(noteOf(highlight.id)); !note.isEmpty())
        parts.append(tr("note: %1").arg(note));
    return parts.join(tr(", ", "between the parts of a description"));
}

void Annotator::fillCards()
{
    QList<CardContent> cards;
    if (const QString note = noteOf(0); !note.isEmpty())
        cards.append({.highlight = 0, .markdown = note, .chips = {}, .colour = 0});
    for (const PlacedMark &mark : std::as_const(m_placed)) {
        const QString note = noteOf(mark.id);
        const QList<Chip> chips = chipsOf(record(mark.id)->tags, m_session.tags());
        if (!note.isEmpty() || !chips.isEmpty())
            cards.append({.highlight = mark.id, .markdown = note, .chips = chips, .colour = mark.colour});
    }
    m_notes.setContents(cards, m_view.article()->style());
}

void Annotator::fillList()
{
    QList<ListedHighlight> listed;
    const auto add = [&](HighlightId id, bool orphan) {
        const store::HighlightRecord *highlight = record(id);
        listed.append({.id = id, .colour = highlight->colour, .words = highlight->anchor.quote.simplified(),
                       .note = noteOf(id), .chips = chipsOf(highlight->tags, m_session.tags()), .orphan = orphan});
    };
    for (const PlacedMark &mark : std::as_const(m_placed))
        add(mark.id, false);
    for (const HighlightId orphan : std::as_const(m_orphans))
        add(orphan, true);
    m_list.setHighlights(listed, m_view.article()->style().theme());
}

const store::HighlightRecord *Annotator::record(HighlightId id) const
{
    const auto found = std::find_if(m_record.highlights.begin(), m_record.highlights.end(),
                                    [id](const store::HighlightRecord &h) { return h.id == id; });
    return found != m_record.highlights.end() ? &*found : nullptr;
}

QString Annotator::noteOf(HighlightId id) const
{
    for (const store::NoteRecord &note : m_record.notes) {
        if (note.highlight.value_or(0) == id)
            return note.markdown;
    }
    return {};
}

const store::HighlightRecord *Annotator::chosen() const
{
    return m_view.chosen() != 0 ? record(m_view.chosen()) : nullptr;
}

bool Annotator::canWrite()
{
    if (m_record.id == 0)
        return false;
    if (m_session.isReadOnly())
        Q_EMIT hint(tr("This library is read-only: %1.").arg(m_session.readOnlyReason()));
    return !m_session.isReadOnly();
}

// ---- marking

void Annotator::mark(int colour)
{
    if (!canWrite())
        return;
    const int wanted = colour > 0 ? colour : m_lastColour;
    if (m_view.textCursor().hasSelection()) {
        if (addFromSelection(wanted))
            m_lastColour = wanted;
    } else if (const store::HighlightRecord *highlight = chosen()) {
        m_lastColour = wanted;
        store::HighlightRecord changed = *highlight;
        changed.colour = wanted;
        if (changed != *highlight)
            m_session.updateHighlight(changed);
    } else {
        Q_EMIT hint(tr("Select words first, or press E."));
    }
}

bool Annotator::addFromSelection(int colour)
{
    const ArticleDocument &article = *m_view.article();
    const annotate::Anchor anchor = annotate::anchorFor(article.reading(), article.toReading(m_view.selection()));
    if (anchor.ranges.isEmpty()) {
        Q_EMIT hint(tr("Select words first, or press E."));
        return false;
    }
    store::HighlightRecord highlight;
    highlight.page = m_record.page;
    highlight.article = m_record.id;
    highlight.anchor = anchor;
    highlight.colour = colour;
    highlight.created = QDateTime::currentDateTimeUtc();
    QTextCursor cursor = m_view.textCursor();
    cursor.setPosition(cursor.selectionEnd()); // so that the next E goes on from here
    m_view.setTextCursor(cursor);
    m_session.addHighlight(highlight);
    return true;
}

void Annotator::takeAdded()
{
    if (m_added == 0 || record(m_added) == nullptr)
        return;
    const HighlightId added = std::exchange(m_added, 0);
    choose(added, false);
    if (std::exchange(m_noteForAdded, false))
        editNoteOf(added);
}

void Annotator::move(HighlightId id, TextRange document)
{
    const store::HighlightRecord *highlight = record(id);
    const ArticleDocument &article = *m_view.article();
    const annotate::Anchor anchor = annotate::anchorFor(article.reading(), article.toReading(document));
    if (highlight == nullptr || anchor.ranges.isEmpty() || anchor == highlight->anchor) {
        placeMarks();
        return;
    }
    store::HighlightRecord changed = *highlight;
    changed.anchor = anchor;
    m_session.updateHighlight(changed);
}

void Annotator::grow()
{
    if (m_view.article() == nullptr)
        return;
    const ArticleDocument &article = *m_view.article();
    const page::ReadingText &reading = article.reading();
    const int caret = m_view.visibleCaret();
    const qsizetype position = caret >= 0 ? article.toReading(caret)
                                          : firstSentenceFrom(reading, article.toReading(m_view.firstPosition()));
    const TextRange selection = article.toReading(m_view.selection());
    const TextRange wanted = grown(reading, selection, position);
    if (!wanted.isEmpty())
        m_view.select({article.toDocument(wanted.start), article.toDocument(wanted.end)});
}

void Annotator::shrink()
{
    if (m_view.article() == nullptr || !m_view.textCursor().hasSelection())
        return;
    const ArticleDocument &article = *m_view.article();
    const TextRange wanted = shrunk(article.reading(), article.toReading(m_view.selection()));
    m_view.select({article.toDocument(wanted.start), article.toDocument(wanted.end)});
}

// ---- choosing

void Annotator::choose(HighlightId id, bool show)
{
    const HighlightId wanted = record(id) != nullptr ? id : 0;
    m_view.setChosen(wanted);
    m_notes.setChosen(wanted);
    m_list.setCurrent(wanted);
    if (show) {
        for (const PlacedMark &mark : std::as_const(m_placed)) {
            if (mark.id == wanted)
                m_view.showPosition(static_cast<int>(mark.extent().start));
        }
    }
    Q_EMIT chosenChanged(wanted);
}

void Annotator::chooseNext()
{
    step(1);
}

void Annotator::choosePrevious()
{
    step(-1);
}

void Annotator::step(int direction)
{
    if (m_placed.isEmpty()) {
        Q_EMIT hint(tr("This article has no highlights."));
        return;
    }
    const auto at = std::find_if(m_placed.begin(), m_placed.end(),
                                 [this](const PlacedMark &m) { return m.id == m_view.chosen(); });
    qsizetype next = 0;
    if (at != m_placed.end()) {
        next = std::clamp<qsizetype>(at - m_placed.begin() + direction, 0, m_placed.size() - 1);
    } else {
        const int first = m_view.firstPosition();
        const auto below = std::find_if(m_placed.begin(), m_placed.end(),
                                        [first](const PlacedMark &m) { return m.extent().start >= first; });
        next = below - m_placed.begin() - (direction < 0 ? 1 : 0);
        next = std::clamp<qsizetype>(next, 0, m_placed.size() - 1);
    }
    choose(m_placed[next].id);
}

void Annotator::removeChosen()
{
    if (!canWrite())
        return;
    if (const store::HighlightRecord *highlight = chosen()) {
        const HighlightId id = highlight->id;
        choose(0);
        m_session.removeHighlight(id);
    }
}

// ---- notes

void Annotator::editNote()
{
    if (!canWrite())
        return;
    if (m_view.textCursor().hasSelection())
        m_noteForAdded = addFromSelection(m_lastColour);
    else
        editNoteOf(m_view.chosen());
}

void Annotator::editNoteOf(HighlightId id)
{
    if (!canWrite())
        return;
    const store::HighlightRecord *highlight = record(id);
    if (highlight != nullptr) {
        choose(id);
    } else {
        choose(0);
        m_view.verticalScrollBar()->setValue(0); // where the article's own card stands
    }
    m_notes.edit(highlight != nullptr ? id : 0, highlight != nullptr ? highlight->colour : 0);
}

void Annotator::write(HighlightId id, const QString &markdown)
{
    if (m_record.id == 0 || m_session.isReadOnly())
        return;
    m_session.setNote(m_record.id, id != 0 ? std::optional<HighlightId>(id) : std::nullopt, markdown);
}

} // namespace jianbao::ui
