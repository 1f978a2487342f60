// Keywords in context as a table, in one of their orders.
#pragma once

#include "core/lists/keywordorder.h"
#include "core/place/gazetteer.h"

#include <QAbstractTableModel>

namespace jianbao::ui {

class KwicModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Place, Source, Left, Words, Right, ColumnCount };
    enum { InNoteRole = Qt::UserRole + 1 }; // bool: the words stand in a note

    // The gazetteer outlives the model.
    explicit KwicModel(const place::Gazetteer &gazetteer, QObject *parent = nullptr);

    void clear();
    void append(const QList<store::Keyword> &lines); // at the end, whatever the order
    // Positions in lines(), for as many lines as there were; those that came since stay at the end.
    void setOrder(const QList<int> &order);
    [[nodiscard]] const QList<store::Keyword> &lines() const { return m_lines; } // as they came
    [[nodiscard]] QList<store::Keyword> orderedLines() const;
    [[nodiscard]] const store::Keyword &lineAt(int row) const { return m_lines[m_order[row]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const store::Keyword &line, int column) const;

    const place::Gazetteer &m_gazetteer;
    QList<store::Keyword> m_lines;
    QList<int> m_order;
};

} // namespace jianbao::ui
