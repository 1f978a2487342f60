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
    QList<Choice> choices; // places it could be, where few are likely
    QString name;          // what all these are called, of which the newspaper may mean always the same; empty: none
    QList<Choice> meanings; // of the name, likeliest first

    bool operator==(const Doubt &) const = default;
};

// What is least certain about an article: its titles, its parts or its township. words: what the reader reads of it.
[[nodiscard]] Doubt doubtOf(const page::Article &article, const QString &words, const place::Gazetteer &gazetteer);

class DoubtBar : public QFrame
{
    Q_OBJECT
public:
    explicit DoubtBar(QWidget *parent = nullptr);
    // paper: whose article it is; empty: unknown.
    void setDoubt(const Doubt &doubt, const QString &paper, const Theme &theme, bool canSettle);

Q_SIGNALS:
    void looksRight();
    void placeChosen(const QString &code);
    void alwaysChosen(const QString &name, const QString &code); // in this newspaper
    void nextRequested();

private:
    void addChoice(const Doubt::Choice &choice, bool canSettle);
    void addAlways(bool canSettle);

    QLabel *m_icon;
    QLabel *m_sentence;
    QHBoxLayout *m_choices;
    QWidget *m_looksRight;
    Doubt m_doubt;
    QString m_paper;
};

} // namespace jianbao::ui
