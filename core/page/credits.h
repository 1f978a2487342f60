// Who is credited: reads 通讯员 甲某 乙某 记者 丙某, ■甲某某, 甲某/文 乙某/图, 甲某 摄 and their kin.
#pragma once

#include "core/base/textrange.h"
#include "core/page/article.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace jianbao::page {

struct Credits {
    QList<Contributor> people;
    bool whole = false;   // nothing but credits was in the text
    bool titled = false;  // a role word stands in it: 记者, 通讯员 …; or 报道 behind names
    bool marked = false;  // it begins with ■, □ …, or ends with where the person is from
    bool photo = false;   // it credits a photo: 摄, 供图
    bool work = false;    // … or a work shown on it: 书, 篆刻
    bool both = false;    // 文/图: words and pictures by the same
    bool words = false;   // 甲某/文: the words are credited, too
    bool bracketed = false;
    bool office = false;  // a place of work is named: （县林业局）

    bool operator==(const Credits &) const = default;
};

// Reads a text that should be credits. Line feeds stand where lines of the page end: a name may be broken there.
[[nodiscard]] Credits readCredits(QStringView text);
// The same where the text is nothing but credits, which most lines of a page are not: that is told sooner. lenses: 【 and 】
// are brackets of credits whatever stands in them, as they are behind a text.
[[nodiscard]] std::optional<Credits> wholeCredits(QStringView text, bool lenses = false);

// The pen name that a line is, perhaps behind a mark or in brackets: two or three characters that could be anything
// (竹里风), so that only what stands around can say that it is one.
[[nodiscard]] std::optional<Credits> penName(QStringView line);

// Whom a line of its own that is one of names credits, a pen name included. Brackets say many things (以上排名不分先后, 据新华社):
// what no title stands before must look like a name there.
[[nodiscard]] Credits lineCredits(QStringView line);

// Whether a person's title begins the text, perhaps with whose it is before it: 记者, 通讯员, 县融媒记者.
[[nodiscard]] bool beginsWithTitle(QStringView text);

// Credits at the end of a paragraph: （甲某某 乙某）, ■通讯员 甲某某 摄, 甲某 摄. Nothing found: an empty range.
struct ClosingCredits {
    TextRange range; // of the text given, with brackets and marks
    Credits credits;
};
[[nodiscard]] ClosingCredits closingCredits(QStringView paragraph);

} // namespace jianbao::page
