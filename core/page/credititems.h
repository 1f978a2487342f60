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

} // namespace jianbao::page
