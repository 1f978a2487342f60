// Page text → articles: the whole way, each stage a pure function in a file of its own.
#pragma once

#include "core/page/article.h"
#include "core/page/pagefacts.h"
#include "core/page/paperhabits.h"
#include "core/place/gazetteer.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace jianbao::page {

// Grows by one whenever parsing the same text may give something else; stored with each page.
inline constexpr int segmenterVersion = 19;

struct PageParse {
    PageFacts facts;
    QList<Article> articles;
    QList<Block> furniture; // furniture, and banners over several articles
    PaperHabits habits;      // of its newspaper, as the parser was told
    QList<QString> problems; // what looked damaged, for the trace and the report; English, technical

    bool operator==(const PageParse &) const = default;
};

// Parses one page. Never fails: every non-blank line lies in exactly one block of one article or in the furniture.
// hints are what is known before (file name, given at import); merged() decides what wins. With trace, the result of
// each stage is written into it under the stage's name.
// habits: what people's repairs of other pages say of the page's newspaper. Linear in the text; any thread.
[[nodiscard]] PageParse parsePage(const QString &page, const PageFacts &hints, const place::Gazetteer &gazetteer,
                                  QJsonObject *trace = nullptr, const HabitsOfPapers &habits = {});

} // namespace jianbao::page
