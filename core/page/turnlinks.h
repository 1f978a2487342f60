// Which article of an issue goes on with which of another page, by their turns.
#pragma once

#include "core/page/turns.h"

#include <QList>
#include <QString>

namespace jianbao::page {

// An article as far as it may turn over or come from elsewhere. Articles of the pages that turns name are candidates
// also without a turn of their own.
struct IssuePart {
    qint64 page = 0; // tells pages with one number apart
    QString pageNo;
    QString titles;  // all of them, read on
    QString text;    // the text as it is read, with its turns
    QList<Turn> turns;
};

struct TurnLink {
    qsizetype from = 0; // indices of parts
    qsizetype to = 0;

    bool operator==(const TurnLink &) const = default;
};

// Parts of one newspaper and day, in any order. Where both turns name each other's page that links them, unless another
// pair does as well; a turn without its counterpart needs the headline, too. Nothing is linked that is not clearly
// better than the next best.
[[nodiscard]] QList<TurnLink> linkTurns(const QList<IssuePart> &parts);

} // namespace jianbao::page
