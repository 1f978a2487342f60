// A line in which a place is found by characters, pinyin or initials and chosen from what meets them.
#pragma once

#include "core/place/gazetteer.h"

#include <QLineEdit>

class QStandardItemModel;

namespace jianbao::ui {

class PlaceEdit : public QLineEdit
{
    Q_OBJECT
public:
    // The gazetteer outlives the line. deepest: only places of this level and above are offered.
    explicit PlaceEdit(const place::Gazetteer &gazetteer, QWidget *parent = nullptr);

    void setDeepest(place::Level deepest);
    [[nodiscard]] QString code() const { return m_code; } // of the place chosen; empty: none
    void clearPlace();

Q_SIGNALS:
    void codeChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const QString &typed);
    void takeFirst(); // Enter without a choice
    void choose(const QString &code);

    const place::Gazetteer &m_gazetteer;
    QStandardItemModel *m_offers;
    place::Level m_deepest = place::Level::Township;
    QString m_code;
};

} // namespace jianbao::ui
