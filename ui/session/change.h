// One step of the undo stack: done and undone on the writing thread, so that the window never waits.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/place/gazetteer.h"
#include "core/store/records.h"

#include <QHash>
#include <QUndoCommand>

#include <functional>
#include <memory>
#include <optional>

namespace jianbao::store {
class Library;
}

namespace jianbao::ui {

class Session;

// A name that means another place now.
struct ChangedName {
    QString name;
    QString paper; // where; empty: in every newspaper

    bool operator==(const ChangedName &) const = default;
};

// What a step wrote.
struct News {
    int count = 0;             // things really changed; 0: nothing, there is nothing to undo either
    QList<ArticleId> articles; // whose rows must be read again
    QHash<ArticleId, ArticleId> ended = {}; // are no more, with the one that has their words; 0: none
    bool places = false;       // counts by place, tag or state may differ
    bool pages = false;
    std::optional<QList<store::TagRecord>> tags; // all of them, when they changed
    std::optional<QList<store::SavedSearch>> savedSearches = {}; // the same
    ArticleId annotated = 0;   // notes or highlights of this one changed
    HighlightId highlight = 0; // was added
    std::optional<place::Gazetteer> gazetteer = {}; // with what the library adds now, when that changed
    QList<ChangedName> names = {}; // that changed with it
    QString refusal = {};      // where nothing was done: why, translated
};

// Runs on the writing thread. What undo needs is kept by the step itself, where redo and undo share it: only that
// thread touches it.
using Step = std::function<Result<News>(store::Library &)>;

class Change : public QUndoCommand
{
public:
    struct Parts {
        QString text; // for "Undo %1"
        std::function<QString(const News &)> sentence; // what was done
        Step redo;
        Step undo;
        QString mergeKey; // a step with the same key as the one before it becomes part of that; empty: never
    };

    Change(Session &session, Parts parts);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    [[nodiscard]] bool isEmpty() const { return *m_empty; }

private:
    Session &m_session;
    Parts m_parts;
    std::shared_ptr<bool> m_empty = std::make_shared<bool>(false); // it came to nothing; GUI thread only
};

} // namespace jianbao::ui
