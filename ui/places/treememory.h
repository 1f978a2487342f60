// What a person opened and closed in a tree and where it was scrolled to, by keys, so that it stays when the model is
// built anew or rows are added.
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

class QModelIndex;
class QTreeView;

namespace jianbao::ui {

class TreeMemory : public QObject
{
    Q_OBJECT
public:
    using KeyOf = std::function<QString(const QModelIndex &)>;
    // The view has its model already. Rows whose key is empty are not remembered.
    TreeMemory(QTreeView *view, KeyOf keyOf, QObject *parent);

    // Whether rows are open that nobody has opened or closed yet.
    void setOpenByDefault(bool open) { m_openByDefault = open; }
    // While a filter is on, everything is open and nothing is remembered.
    void setSuspended(bool suspended) { m_suspended = suspended; }

    [[nodiscard]] QStringList opened() const { return {m_opened.cbegin(), m_opened.cend()}; }
    [[nodiscard]] QStringList closed() const { return {m_closed.cbegin(), m_closed.cend()}; }
    void set(const QStringList &opened, const QStringList &closed);

private:
    void note(const QModelIndex &index, bool open);
    void hold();
    void restore();
    [[nodiscard]] QModelIndex openBelow(const QModelIndex &parent);

    QTreeView *m_view;
    KeyOf m_keyOf;
    QSet<QString> m_opened;
    QSet<QString> m_closed;
    bool m_openByDefault = true;
    bool m_suspended = false;
    bool m_restoring = false;
    QString m_top; // key of the first row in sight
    int m_topOffset = 0;
};

} // namespace jianbao::ui
