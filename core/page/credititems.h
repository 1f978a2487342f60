// What stands in a text of credits, one after the other: names, titles, who did what. credits.cpp says who is credited.
#pragma once

#include "core/page/credits.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace jianbao::page {

struct CreditItem {
    enum Kind { Names, Title, Writing, Picture, Both, Office, Mark };
    // Whose a word like 文 or 摄 is: of the names before or behind it, or as the other such words of the text say.
    enum Side { Either, Before, Behind };

    Kind kind = Names;
    Side side = Either;
    QStringView role = {}; // of a title; of Both: what those without a title are
    QStringList names = {};
};

struct CreditItems {
    std::vector<CreditItem> items; // as far as the text is nothing but credits
    Credits credits;               // but for the people
};

// bracketed: brackets stood around the text. onlyWhole: what else stands in it ends the reading.
[[nodiscard]] CreditItems readCreditItems(QStringView text, bool bracketed, bool onlyWhole);

// Blanks and marks between the items: ，、：/ ….
[[nodiscard]] bool partsCredits(QChar c);

// How many characters say whose or what reporter it is right before the title: 3 of 县融媒记者 or 全媒体见习记者. 0: a title, a
// name or anything else. mayBreak: over a line's end, which outside of brackets parts names from what stands above. opens:
// no title stands before it, so that what looks like a name is whose reporter it is.
[[nodiscard]] qsizetype affiliationAt(QStringView text, bool mayBreak, bool opens);

// Whether joinCreditWords() may change anything.
[[nodiscard]] bool mayHaveParts(QStringView text);
// A title or another word of credits that a line's end breaks is put together: 通讯<LF>员; and one that is set wide: 记 者.
[[nodiscard]] QString joinCreditWords(QString text, bool bracketed);

} // namespace jianbao::page
