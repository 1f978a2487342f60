// Pages and what is known of them, one row each, to be looked over and corrected: files before an import, or pages of
// the library.
#pragma once

#include "core/base/ids.h"
#include "core/ingest/importer.h"

#include <QAbstractTableModel>

#include <optional>

namespace jianbao::ui {

struct PageFactsRow {
    QString name = {}; // of the file, as shown
    QString path = {}; // of a file to be imported; empty for a page of the library
    PageId page = 0;
    QString encoding = {};
    bool encodingForced = false; // chosen by a person
    page::PageFacts facts = {}; // what a person corrected has FactSource::User
    std::optional<Error> error = {}; // the file cannot be read

    [[nodiscard]] bool isComplete() const; // paper, date and page are known
    bool operator==(const PageFactsRow &) const = default;
};

class PageFactsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Paper, Date, PageNo, Encoding, ColumnCount };

    explicit PageFactsModel(QObject *parent = nullptr);

    void setRows(const QList<PageFactsRow> &rows);
    [[nodiscard]] const QList<PageFactsRow> &rows() const { return m_rows; }
    // The facts of one row were found (again, in another encoding).
    void setFound(int row, const PageFactsRow &found);
    // Sets what is given (FactSource::User) for these rows, or for all when there are none.
    void setForAll(const page::PageFacts &facts, const QList<int> &rows = {});

    [[nodiscard]] bool isComplete() const; // every readable row
    // For ingest: the facts of each row that a person corrected.
    [[nodiscard]] QHash<QString, page::PageFacts> factsByPath() const;

    [[nodiscard]] QHash<QString, QString> encodingByPath() const; // those chosen by a person

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void encodingChosen(int row, const QString &encoding); // the row should be inspected again

private:
    [[nodiscard]] QString textAt(const PageFactsRow &row, int column) const;

    QList<PageFactsRow> m_rows;
};

// A date as people write it: 2021-03-20, 2021/3/20, 2021.3.20, 2021年3月20日, 20210320; invalid for anything else.
[[nodiscard]] QDate dateFromText(const QString &text);

} // namespace jianbao::ui
