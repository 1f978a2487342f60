#include "ui/places/treemodels.h"

namespace jianbao::ui {

QString PlaceTreeModel::fixedName(lists::FixedRow row)
{
    switch (row) {
    case lists::FixedRow::All: return tr("All Articles");
    case lists::FixedRow::Unread: return tr("Unread");
    case lists::FixedRow::Starred: return tr("Starred");
    case lists::FixedRow::ToCheck: return tr("To Check");
    case lists::FixedRow::NoTownship: return tr("No Township");
    case lists::FixedRow::None: break;
    }
    return {};
}

QVariant PlaceTreeModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole) {
        const auto row = lists::FixedRow(PlaceModel::data(index, lists::FixedRowRole).toInt());
        return row == lists::FixedRow::None ? PlaceModel::data(index, role) : fixedName(row);
    }
    if (role == Qt::AccessibleTextRole) {
        const int count = data(index, lists::CountRole).toInt();
        return tr("%1, %n article(s)", nullptr, count).arg(data(index, Qt::DisplayRole).toString());
    }
    return PlaceModel::data(index, role);
}

QVariant TagTreeModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return TagModel::data(index, role);
    const QString name = data(index, Qt::DisplayRole).toString();
    const int pin = data(index, lists::PinRole).toInt();
    const QString tag = pin > 0 ? tr("tag %1, key %2").arg(name).arg(pin) : tr("tag %1").arg(name);
    return tr("%1, %n article(s)", nullptr, data(index, lists::CountRole).toInt()).arg(tag);
}

} // namespace jianbao::ui
