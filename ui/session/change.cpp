#include "ui/session/change.h"

#include "ui/session/session.h"

namespace jianbao::ui {

Change::Change(Session &session, Parts parts) : m_session(session), m_parts(std::move(parts))
{
    setText(m_parts.text);
}

void Change::redo()
{
    if (*m_empty) {
        setObsolete(true); // the stack takes it off
        return;
    }
    m_session.carryOut(
        m_parts.redo,
        [session = &m_session, sentence = m_parts.sentence](const News &news) {
            Q_EMIT session->acted(sentence(news), true);
        },
        [empty = m_empty] { *empty = true; });
}

void Change::undo()
{
    if (*m_empty) {
        setObsolete(true);
        return;
    }
    m_session.carryOut(
        m_parts.undo,
        [session = &m_session, text = text()](const News &) {
            Q_EMIT session->acted(Session::tr("Undone: %1").arg(text), false);
        },
        [] {}); // what was written between has undone it already
}

int Change::id() const
{
    return m_parts.mergeKey.isEmpty() ? -1 : 1;
}

bool Change::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const Change *>(other); // all steps of our stack are changes
    if (*m_empty || next->m_parts.mergeKey != m_parts.mergeKey)
        return false;
    m_parts.redo = next->m_parts.redo; // the first one's undo stays: it knows what was before both
    m_parts.sentence = next->m_parts.sentence;
    m_empty = std::make_shared<bool>(false); // either of the two may yet come to nothing, hardly both
    return true;
}

} // namespace jianbao::ui
