#include "ui/places/treemodels.h"

#include "ui/messages/errortext.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace jianbao::ui {

QString PlaceTreeModel::fixedName(lists::FixedRow row)
{
    switch (row) {
    case lists::FixedRow::All: return tr("All Articles");
    case lists::FixedRow::Unread: return tr("Unread");
    case lists::FixedRow::Starred: return tr("Starred");
    case lists::FixedRow::ToCheck: return tr("To Check");
    case lists::FixedRow::NoTownship: return tr("No Township");
    case lists::FixedRow::SavedSearches: return tr("Saved Searches");
    case lists::FixedRow::SavedSearch:
    case lists::FixedRow::None: break;
    }
    return {};
}

QVariant PlaceTreeModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole) {
        const auto row = lists::FixedRow(PlaceModel::data(index, lists::FixedRowRole).toInt());
        const QString name = fixedName(row);
        return name.isEmpty() ? PlaceModel::data(index, role) : name;
    }
    if (const QVariant saved = PlaceModel::data(index, lists::SavedSearchRole); saved.isValid()) {
        if (const QVariant text = savedText(index, saved.value<store::SavedSearch>(), role); text.isValid())
            return text;
        return PlaceModel::data(index, role);
    }
    if (role == Qt::AccessibleTextRole && index.data(lists::FixedRowRole).toInt() == int(lists::FixedRow::SavedSearches))
        return fixedName(lists::FixedRow::SavedSearches);
    if (role == Qt::AccessibleTextRole) {
        const int count = data(index, lists::CountRole).toInt();
        return tr("%1, %n article(s)", nullptr, count).arg(data(index, Qt::DisplayRole).toString());
    }
    if (role == Qt::ToolTipRole)
        return months(index);
    return PlaceModel::data(index, role);
}

QVariant PlaceTreeModel::savedText(const QModelIndex &index, const store::SavedSearch &search, int role) const
{
    const QVariant error = PlaceModel::data(index, lists::ErrorRole);
    const QVariant count = PlaceModel::data(index, lists::CountRole);
    if (role == Qt::ToolTipRole)
        return error.isValid() ? search.expression + u'\n' + errorCause(error.value<Error>()) : search.expression;
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString name = tr("saved search %1").arg(search.name);
    if (error.isValid())
        return tr("%1: %2").arg(name, errorCause(error.value<Error>()));
    return count.isValid() ? tr("%1, %n article(s)", nullptr, count.toInt()).arg(name) : name;
}

QString PlaceTreeModel::months(const QModelIndex &index) const
{
    const QDate first = data(index, lists::MonthRole).toDate();
    if (!first.isValid())
        return {};
    int articles = 0;
    int missing = 0;
    for (const int count : data(index, lists::BarsRole).value<lists::MonthBars>()) {
        articles += std::max(0, count);
        missing += count == lists::notImported;
    }
    const auto name = [](const QDate &month) {
        return QLocale().toString(month, tr("MMMM yyyy", "a month, as QLocale formats dates"));
    };
    const QString counted = tr("%1 to %2: %n article(s)", nullptr, articles)
                                .arg(name(first), name(first.addMonths(store::recentMonths - 1)));
    return missing == 0 ? counted : tr("%1; %n month(s) not imported", nullptr, missing).arg(counted);
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
