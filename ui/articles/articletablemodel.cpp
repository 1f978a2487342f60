#include "ui/articles/articletablemodel.h"

#include "ui/articles/rowtext.h"

namespace jianbao::ui {

ArticleTableModel::ArticleTableModel(store::LibraryThread &reader, const place::Gazetteer &gazetteer, QObject *parent)
    : ArticleListModel(reader, gazetteer, parent), m_gazetteer(gazetteer)
{
}

QVariant ArticleTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return ArticleListModel::data(index, role);
    const QVariant row = data(index, lists::ArticleRowRole);
    if (!row.isValid())
        return {};
    const auto article = row.value<store::ArticleRow>();
    return RowText::sentence(article, m_gazetteer, tagNames(article));
}

QVariant ArticleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Headline: return tr("Headline");
    case Kicker: return tr("Kicker");
    case Township: return tr("Township");
    case County: return tr("County");
    case Paper: return tr("Newspaper");
    case Date: return tr("Date");
    case PageNo: return tr("Page");
    case Contributors: return tr("Contributors");
    case Tags: return tr("Tags");
    default: return {};
    }
}

} // namespace jianbao::ui
