// The user's own places and names: what there is, adding and removing, and files for other libraries. Each act is
// a step that can be undone.
#pragma once

#include "core/store/ownplacestore.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace jianbao::ui {

class PlaceEdit;
class Session;

class OwnPlacesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OwnPlacesDialog(Session &session, QWidget *parent = nullptr);

    // What the buttons do, for files whose names are known. A sentence where that failed; empty: it is done or begun.
    [[nodiscard]] QString importFrom(const QString &path);
    void exportTo(const QString &path);

private:
    enum Meaning { OtherName, NoPlace, OwnPlace };

    void build();
    [[nodiscard]] QWidget *addingRow();
    void reload();
    void show(const store::PlaceBook &book);
    void updateAdding();
    void add();
    void removeChosen();
    void chooseImport();
    void chooseExport();

    Session &m_session;
    QTableView *m_view;
    QStandardItemModel *m_rows;
    QLineEdit *m_name;
    QComboBox *m_meaning;
    PlaceEdit *m_place;
    QComboBox *m_paper;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_message;
};

} // namespace jianbao::ui
