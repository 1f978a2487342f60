// Completes a search as it is typed: a list under the box, by characters, pinyin and initials, also of what an input
// method composes. Nothing is chosen until a person goes into the list, so that Enter searches for what stands there.
#pragma once

#include "ui/search/offers.h"

#include <QCompleter>
#include <QObject>
#include <QStandardItemModel>
#include <QTimer>

#include <memory>

namespace jianbao::ui {

class FilterEdit;
class Session;

class Completion : public QObject
{
    Q_OBJECT
public:
    Completion(Session &session, FilterEdit *edit, QObject *parent = nullptr);
    ~Completion() override;

    [[nodiscard]] QAbstractItemView *list() const { return m_completer.popup(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void expire(); // the library has changed
    void readOffers();
    void look();
    void show(const QList<Offer> &offers, const search::Typing &typing);
    void take(int row);

    Session &m_session;
    FilterEdit *m_edit;
    QStandardItemModel m_rows;
    QCompleter m_completer;
    QTimer m_soon;
    std::shared_ptr<const QList<Offer>> m_all; // null: not read yet
    bool m_stale = true;
    bool m_reading = false;
    quint64 m_asked = 0; // counts up with every key: stale answers are dropped
    QList<Offer> m_offers; // in the list
    search::Typing m_typing;
};

} // namespace jianbao::ui
