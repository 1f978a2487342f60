#include "ui/shell/pagefactsmodel.h"

#include "ui/messages/errortext.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

// What is given wins, also over what was given before.
page::PageFacts corrected(page::PageFacts facts, const page::PageFacts &given)
{
    if (given.paperSource != page::FactSource::None) {
        facts.paper = given.paper;
        facts.paperSource = given.paperSource;
    }
    if (given.dateSource != page::FactSource::None) {
        facts.date = given.date;
        facts.dateSource = given.dateSource;
    }
    if (given.pageNoSource != page::FactSource::None) {
        facts.pageNo = given.pageNo;
        facts.pageNoSource = given.pageNoSource;
    }
    return facts;
}

} // namespace

bool PageFactsRow::isComplete() const
{
    return !facts.paper.isEmpty() && facts.date.isValid() && !facts.pageNo.isEmpty();
}

PageFactsModel::PageFactsModel(QObject *parent) : QAbstractTableModel(parent) {}

void PageFactsModel::setRows(const QList<PageFactsRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void PageFactsModel::setFound(int row, const PageFactsRow &found)
{
    if (row < 0 || row >= m_rows.size())
        return;
    // What a person wrote meanwhile has the stronger source.
    const page::PageFacts facts = page::merged(found.facts, m_rows.at(row).facts);
    const bool forced = m_rows.at(row).encodingForced;
    m_rows[row] = found;
    m_rows[row].facts = facts;
    m_rows[row].encodingForced = forced;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void PageFactsModel::setForAll(const page::PageFacts &facts, const QList<int> &rows)
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (rows.isEmpty() || rows.contains(row))
            m_rows[row].facts = corrected(m_rows.at(row).facts, facts);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

bool PageFactsModel::isComplete() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(),
                       [](const PageFactsRow &row) { return row.error || row.isComplete(); });
}

QHash<QString, page::PageFacts> PageFactsModel::factsByPath() const
{
    using page::FactSource;
    QHash<QString, page::PageFacts> byPath;
    for (const PageFactsRow &row : m_rows) {
        const page::PageFacts &facts = row.facts;
        if (facts.paperSource == FactSource::User || facts.dateSource == FactSource::User
            || facts.pageNoSource == FactSource::User)
            byPath.insert(row.path, facts);
    }
    return byPath;
}

QHash<QString, QString> PageFactsModel::encodingByPath() const
{
    QHash<QString, QString> byPath;
    for (const PageFactsRow &row : m_rows)
        if (row.encodingForced)
            byPath.insert(row.path, row.encoding);
    return byPath;
}

int PageFactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PageFactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PageFactsModel::textAt(const PageFactsRow &row, int column) const
{
    switch (column) {
    case File: return row.name;
    case Paper: return row.error ? errorCause(*row.error) : row.facts.paper;
    case Date: return row.facts.date.toString(Qt::ISODate);
    case PageNo: return row.facts.pageNo;
    case Encoding: return row.encoding;
    default: return {};
    }
}

QVariant PageFactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const PageFactsRow &row = m_rows.at(index.row());
    const QString text = textAt(row, index.column());
    const bool missing = text.isEmpty() && index.column() != Encoding;
    switch (role) {
    case Qt::DisplayRole:
        return missing && !row.error ? tr("not found") : text;
    case Qt::EditRole:
        return text;
    case Qt::ForegroundRole: {
        const Theme &theme = themeFor(QGuiApplication::palette());
        if (row.error && index.column() == Paper)
            return theme.error;
        return missing ? QVariant(theme.doubt) : QVariant();
    }
    case Qt::ToolTipRole:
        if (row.error)
            return errorText(*row.error);
        return row.path.isEmpty() ? row.name : row.path;
    default:
        return {};
    }
}

QVariant PageFactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File: return tr("File");
    case Paper: return tr("Newspaper");
    case Date: return tr("Date");
    case PageNo: return tr("Page");
    case Encoding: return tr("Encoding");
    default: return {};
    }
}

bool PageFactsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    PageFactsRow &row = m_rows[index.row()];
    if (text == textAt(row, index.column()))
        return false;
    switch (index.column()) {
    case Paper:
        row.facts.paper = text;
        row.facts.paperSource = page::FactSource::User;
        break;
    case Date: {
        const QDate date = dateFromText(text);
        if (!date.isValid() && !text.isEmpty())
            return false;
        row.facts.date = date;
        row.facts.dateSource = page::FactSource::User;
        break;
    }
    case PageNo:
        row.facts.pageNo = text;
        row.facts.pageNoSource = page::FactSource::User;
        break;
    case Encoding:
        row.encoding = text;
        row.encodingForced = true;
        Q_EMIT encodingChosen(index.row(), text);
        break;
    default:
        return false;
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags PageFactsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const PageFactsRow &row = m_rows.at(index.row());
    const bool fact = index.column() == Paper || index.column() == Date || index.column() == PageNo;
    if ((fact && !row.error) || (index.column() == Encoding && !row.path.isEmpty()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QDate dateFromText(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\s*(\\d{4})\\s*(?:[-/.年])?\\s*(\\d{1,2})\\s*(?:[-/.月])?\\s*(\\d{1,2})\\s*日?\\s*$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

} // namespace jianbao::ui
