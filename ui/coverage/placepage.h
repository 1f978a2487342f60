// The page of one place: when it was written about, by whom, in which newspapers, how tagged, and what it is called.
#pragma once

#include "core/lists/placefacts.h"

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;

namespace jianbao::ui {

class CoverageHead;
class CoverageLegend;
class FactList;
class Session;
class YearChart;

class PlacePage : public QWidget
{
    Q_OBJECT
public:
    explicit PlacePage(Session &session, QWidget *parent = nullptr);

    void setActions(const QList<QAction *> &actions); // in the head
    // Reads and shows a place of any level; empty: says that none is chosen. With anyMention articles count that only name
    // it, too.
    void setPlace(const QString &code, bool anyMention);
    [[nodiscard]] const lists::PlaceFacts &facts() const { return m_facts; }
    [[nodiscard]] YearChart *years() const { return m_years; }
    [[nodiscard]] FactList *people() const { return m_list; }

Q_SIGNALS:
    void closed();
    void loaded();
    // What the list is to show of the place.
    void periodOpened(const QString &code, const QDate &from, const QDate &to);
    void contributorOpened(const QString &code, const QString &name);
    void paperOpened(const QString &code, const QString &paper);
    void tagOpened(const QString &code, jianbao::TagId tag);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void readAgain(); // the library has changed
    void read();
    void take(const lists::PlaceFacts &facts);
    void fillList();
    void choose(int kind, const QVariant &key);
    [[nodiscard]] QString sentences() const; // level, code, names, position, as lines
    [[nodiscard]] QString named(const store::PlaceAlias &alias) const;

    Session &m_session;
    CoverageHead *m_head;
    QLabel *m_about;
    CoverageLegend *m_legend;
    YearChart *m_years;
    QScrollArea *m_scroll;
    FactList *m_list;
    QLabel *m_notice;
    lists::PlaceFacts m_facts;
    QString m_code;
    bool m_anyMention = false;
    bool m_wanted = false; // what is shown is not what was asked for
    quint64 m_asked = 0;
};

} // namespace jianbao::ui
