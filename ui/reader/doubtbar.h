// The bar over an article that the program is not sure of: what it doubts, how sure it is, and what settles it.
#pragma once

#include "core/store/records.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace jianbao::place {
class Gazetteer;
}

namespace jianbao::ui {

struct Theme;

struct Doubt {
    QString sentence;
    struct Choice {
        QString name;
        QString code; // of a place
        bool operator==(const Choice &) const = default;
    };
    QList<Choice> choices; // places it could be

    bool operator==(const Doubt &) const = default;
};

// What is least certain about an article: its titles, its parts or its township.
[[nodiscard]] Doubt doubtOf(const page::Article &article, const place::Gazetteer &gazetteer);

class DoubtBar : public QFrame
{
    Q_OBJECT
public:
    explicit DoubtBar(QWidget *parent = nullptr);
    void setDoubt(const Doubt &doubt, const Theme &theme, bool canSettle);

Q_SIGNALS:
    void looksRight();
    void placeChosen(const QString &code);
    void nextRequested();

private:
    QLabel *m_icon;
    QLabel *m_sentence;
    QHBoxLayout *m_choices;
    QWidget *m_looksRight;
    Doubt m_doubt;
};

} // namespace jianbao::ui
