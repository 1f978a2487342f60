// The lower part of the left pane: the tags, of which several can be switched on at once.
#pragma once

#include "core/base/ids.h"
#include "ui/places/placedelegate.h"
#include "ui/places/treemodels.h"

#include <QHash>
#include <QWidget>

namespace jianbao::ui {

class NavTree;
class Session;

class TagPart : public QWidget
{
    Q_OBJECT
public:
    TagPart(Session &session, QWidget *parent);
    ~TagPart() override;

    [[nodiscard]] NavTree *view() const { return m_view; }
    [[nodiscard]] const QList<TagId> &chosen() const { return m_chosen; }
    [[nodiscard]] TagId current() const; // 0: none
    void setCounts(const QHash<TagId, int> &counts) { m_model.setCounts(counts); }
    void choose(const QList<TagId> &tags); // these alone; unknown ones are left out
    void renameCurrent();

Q_SIGNALS:
    void chosenChanged();

private:
    void build();
    void takeSelection();
    void restoreSelection();
    void rename(TagId id, const QString &name);

    Session &m_session;
    TagTreeModel m_model;
    PlaceDelegate m_delegate;
    NavTree *m_view;
    QList<TagId> m_chosen;
    bool m_restoring = false; // nobody chose anything
};

} // namespace jianbao::ui
