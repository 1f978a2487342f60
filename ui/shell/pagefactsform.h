// The form over many pages at once: what was found of each, corrected cell by cell or for all. Before an import, and
// for pages of the library.
#pragma once

#include "ui/shell/pagefactsmodel.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace jianbao::ui {

class PageFactsForm : public QWidget
{
    Q_OBJECT
public:
    explicit PageFactsForm(QWidget *parent = nullptr);

    [[nodiscard]] PageFactsModel &model() { return *m_model; }
    void showFiles(const QList<PageFactsRow> &files); // before an import
    void showPages(const QList<PageFactsRow> &pages); // of the library
    [[nodiscard]] bool isForImport() const { return m_forImport; }

Q_SIGNALS:
    void accepted(); // Import, or Save
    void rejected();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildForAll(QGridLayout *grid);
    void applyForAll();
    void updateSummary();
    void startAtFirstMissing();
    void spanErrors();
    [[nodiscard]] QList<int> selectedRows() const;

    PageFactsModel *m_model;
    QTableView *m_table;
    QLabel *m_title;
    QLabel *m_summary;
    QLineEdit *m_paper;
    QLineEdit *m_date;
    QLineEdit *m_pageNo;
    QComboBox *m_encoding;
    QPushButton *m_apply;
    QPushButton *m_accept;
    bool m_forImport = true;
};

} // namespace jianbao::ui
