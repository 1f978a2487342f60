// The model of the article list with what only the window can say: names of the columns and sentences for screen
// readers.
#pragma once

#include "core/lists/articlelistmodel.h"

namespace jianbao::ui {

class ArticleTableModel : public lists::ArticleListModel
{
    Q_OBJECT
public:
    ArticleTableModel(store::LibraryThread &reader, const place::Gazetteer &gazetteer, QObject *parent);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const place::Gazetteer &m_gazetteer;
};

} // namespace jianbao::ui
