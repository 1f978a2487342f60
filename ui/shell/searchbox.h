// The search box over everything: reads an expression as it is typed, says under the box what is wrong with it.
#pragma once

#include "core/search/query.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace jianbao::ui {

class FilterEdit;

class SearchBox : public QWidget
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    [[nodiscard]] FilterEdit *edit() const { return m_edit; }
    // The expression that was last understood, and its query.
    [[nodiscard]] QString expression() const { return m_expression; }
    [[nodiscard]] const search::Query &query() const { return m_query; }
    // Takes an expression without waiting for a pause; searched() follows if the query is another one.
    void setExpression(const QString &expression);
    // Reads what is typed at once, as it stands. False: it cannot be understood, and why is shown.
    bool settle();
    // Searches for these words as they stand, spaces and all.
    void searchFor(const QString &words);
    // Takes one part out of the expression.
    void removePart(const search::QueryPart &part);
    // Goes to one part, so that writing replaces it.
    void editPart(const search::QueryPart &part);
    // Adds a part that must hold too, or takes it out where the query has it.
    void togglePart(const QString &part);
    // The places and tags that an expression may name.
    void setNames(search::Names names);
    // While an answer is awaited: a moving line under the box after 150 ms.
    void setBusy(bool busy);

Q_SIGNALS:
    void searched(); // the query is another one
    void committed(); // Enter
    void left();      // Escape on an empty line, or the arrow down: on to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void commit();
    [[nodiscard]] bool isUnfinished(const Error &error) const;
    void showError(const Error &error);
    void clearError();
    void placeError();

    FilterEdit *m_edit;
    QProgressBar *m_busy;
    QLabel *m_error; // a child of the window, over what lies under the box
    bool m_typing = false; // what stands at the caret may not be finished
    QTimer m_pause;
    QTimer m_busyDelay;
    QString m_expression;
    search::Query m_query;
    search::Names m_names;
};

} // namespace jianbao::ui
