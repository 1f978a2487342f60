// The popup that T and P open: a line to type in and a list of what meets it, driven from the line.
#pragma once

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace jianbao::ui {

class FilterEdit;

// What the rows of a picker say beside Qt::DisplayRole.
enum PickerRole {
    PickedRole = Qt::UserRole + 1, // Qt::CheckState, or invalid: the row has no tick
    SquareRole,                    // 1..8: colour of the square before the name
    RemarkRole,                    // muted text at the right edge
};

class PickerFrame : public QFrame
{
    Q_OBJECT
public:
    explicit PickerFrame(QWidget *parent);

    [[nodiscard]] FilterEdit *edit() const { return m_edit; }
    [[nodiscard]] QStandardItemModel *rows() const { return m_rows; }
    // To be called after the rows were set; the first one becomes current.
    void rowsChanged();
    // Opens below a point on the screen, all of it in sight, and deletes itself when closed.
    void popup(const QPoint &globalPosition);

Q_SIGNALS:
    void typedChanged(const QString &typed);
    void chosen(int row); // Enter or a click

protected:
    void showEvent(QShowEvent *event) override;

private:
    void step(int by);

    FilterEdit *m_edit;
    QListView *m_view;
    QStandardItemModel *m_rows;
};

} // namespace jianbao::ui
