// A newspaper page made for the tests of the reader: invented news in two articles, the first one with a paragraph
// that a column break cuts.
#pragma once

#include "core/store/records.h"

namespace jianbao::testing {

struct InventedPage {
    QString text;
    page::Article first;  // kicker, headline, subheadline, body, crosshead, body over a column break, caption
    page::Article second; // headline, body
    QList<page::Block> furniture;
};

[[nodiscard]] InventedPage inventedPage();

// The page as the parser would hand it to the library.
[[nodiscard]] store::NewPage newPage(const InventedPage &page);

// An article of about this many characters of running text.
[[nodiscard]] InventedPage longPage(int characters);

} // namespace jianbao::testing
