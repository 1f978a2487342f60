// Names with numbers of articles under headings, as one list: contributors, newspapers and tags of a place.
#pragma once

#include <QListView>
#include <QStandardItemModel>

namespace jianbao::ui {

class FactList : public QListView
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    struct Entry {
        QString name;
        int count = 0;
        QVariant key; // as chosen() gives it
    };
    struct Section {
        QString title;
        int kind = 0; // as chosen() gives it
        QList<Entry> entries; // none: the section is left out
    };
    // The current row stays current where it is there again.
    void setSections(const QList<Section> &sections);

Q_SIGNALS:
    void chosen(int kind, const QVariant &key); // Enter or a click
    void left();                                // Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {}
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void add(const Section &section);
    void choose(const QModelIndex &index);

    QStandardItemModel m_rows;
};

} // namespace jianbao::ui
