#include "ui/search/kwicmodel.h"

#include <algorithm>
#include <numeric>

namespace jianbao::ui {

KwicModel::KwicModel(const place::Gazetteer &gazetteer, QObject *parent)
    : QAbstractTableModel(parent), m_gazetteer(gazetteer)
{
}

void KwicModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_order.clear();
    endResetModel();
}

void KwicModel::append(const QList<store::Keyword> &lines)
{
    if (lines.isEmpty())
        return;
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(lines.size()) - 1);
    m_lines += lines;
    m_order.resize(m_lines.size());
    std::iota(m_order.begin() + first, m_order.end(), first);
    endInsertRows();
}

void KwicModel::setOrder(const QList<int> &order)
{
    if (order.size() > m_order.size() || order.isEmpty())
        return;
    Q_EMIT layoutAboutToBeChanged();
    std::copy(order.begin(), order.end(), m_order.begin());
    Q_EMIT layoutChanged();
}

QList<store::Keyword> KwicModel::orderedLines() const
{
    QList<store::Keyword> lines;
    lines.reserve(m_lines.size());
    for (const int at : m_order)
        lines.append(m_lines[at]);
    return lines;
}

int KwicModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int KwicModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KwicModel::text(const store::Keyword &line, int column) const
{
    switch (column) {
    case Left: return line.left;
    case Words: return line.words;
    case Right: return line.right;
    case Date: return line.date.toString(Qt::ISODate);
    case Place: {
        const QString &code = line.townshipCode.isEmpty() ? line.countyCode : line.townshipCode;
        const place::Place *place = m_gazetteer.byCode(code);
        return place ? place->name : code;
    }
    case Source: return line.pageNo.isEmpty() ? line.paper : tr("%1 p. %2", "newspaper, page").arg(line.paper, line.pageNo);
    default: return {};
    }
}

QVariant KwicModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::Keyword &line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole: return line.note != 0 ? tr("In a note on %1").arg(line.headline) : line.headline;
    case Qt::AccessibleTextRole: {
        const QString context = line.left + line.words + line.right;
        return index.column() != Words ? text(line, index.column()) : line.note != 0 ? tr("In a note: %1").arg(context)
                                                                                     : context;
    }
    case InNoteRole: return line.note != 0;
    default: return {};
    }
}

QVariant KwicModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Left ? Qt::AlignRight : section == Words ? Qt::AlignHCenter
                                                                                           : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Left: return tr("Before");
    case Words: return tr("Hit");
    case Right: return tr("After");
    case Date: return tr("Date");
    case Place: return tr("Place");
    case Source: return tr("Newspaper");
    default: return {};
    }
}

} // namespace jianbao::ui
