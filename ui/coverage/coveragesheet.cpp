#include "ui/coverage/coveragesheet.h"

#include "core/lists/roles.h"

#include <QLocale>

namespace jianbao::ui {

QString CoverageSheet::monthName(const QDate &month)
{
    return QLocale().toString(month, tr("MMMM yyyy", "a month, as QLocale formats dates"));
}

QVariant CoverageSheet::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return index.isValid() ? sentence(index) : QVariant();
    return CoverageModel::data(index, role);
}

QVariant CoverageSheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const QDate month = CoverageModel::headerData(section, orientation, lists::MonthRole).toDate();
        if ((role == Qt::DisplayRole || role == Qt::ToolTipRole) && month.isValid())
            return monthName(month);
    } else if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString name = CoverageModel::headerData(section, orientation, Qt::DisplayRole).toString();
        const int total = CoverageModel::headerData(section, orientation, lists::CountRole).toInt();
        return tr("%1, %n article(s)", nullptr, total).arg(name);
    }
    return CoverageModel::headerData(section, orientation, role);
}

QString CoverageSheet::sentence(const QModelIndex &index) const
{
    const QString place = headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString();
    const QString month = monthName(index.data(lists::MonthRole).toDate());
    const int articles = index.data(lists::CountRole).toInt();
    const int issues = index.data(lists::IssuesRole).toInt();
    if (articles == 0 && issues == 0)
        return tr("%1 %2: not imported").arg(place, month);
    if (articles == 0)
        return tr("%1 %2: no news in %n imported issue(s)", nullptr, issues).arg(place, month);
    const QString counted = tr("%1 %2: %n article(s)", nullptr, articles).arg(place, month);
    return issues == 0 ? counted : tr("%1 in %n issue(s)", nullptr, issues).arg(counted);
}

} // namespace jianbao::ui
