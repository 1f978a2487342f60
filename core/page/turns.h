// Where an article goes on, or comes from, on another page of its issue: 下转第3版, （上接A1版《…》）.
#pragma once

#include "core/base/textrange.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace jianbao::page {

enum class TurnWay {
    Onward, // 下转: the rest stands on another page
    Back,   // 上接: the beginning does
};

struct Turn {
    TurnWay way = TurnWay::Onward;
    QString pageNo;  // of the other page, as pages are called: "3", "A4"
    QString words;   // of the headline that it names; empty: none
    TextRange range; // with its brackets

    bool operator==(const Turn &) const = default;
};

struct PageParse;

[[nodiscard]] QString turnWayName(TurnWay way); // "onward", "back"
[[nodiscard]] std::optional<TurnWay> turnWayFromName(const QString &name);

// All turns that a text names, in its order.
[[nodiscard]] QList<Turn> turnsIn(QStringView text);
// Whether an article's text breaks off at the end of this one, or goes on with its beginning, because of a turn.
[[nodiscard]] bool turnsOnward(QStringView text);
[[nodiscard]] bool turnsBack(QStringView text);

// Gives each article of a page its turns, one each way at most. One that stands in an article's block is that
// article's; one alone on a line is of the text right before it, or, for 上接, of the text or title right behind it.
void readTurns(const QString &text, PageParse &parse);

} // namespace jianbao::page
