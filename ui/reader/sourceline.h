// Where an article comes from, in words: the line under its headline and the citation that goes with copied words.
#pragma once

#include "core/store/records.h"

#include <QList>
#include <QString>

namespace jianbao::place {
class Gazetteer;
}

namespace jianbao::ui {

struct SourceItem {
    QString text;
    QString link; // code of a place, or articleLink(); empty: no link

    bool operator==(const SourceItem &) const = default;
};

// Paper · date and weekday · page · the page it comes from · contributors · county › township · characters; what is
// unknown is left out.
[[nodiscard]] QList<SourceItem> sourceItems(const store::ArticleRecord &record, const page::PageFacts &facts,
                                            int characters, const place::Gazetteer &gazetteer);
// The line under an article that goes on on another page; empty: it does not.
[[nodiscard]] QList<SourceItem> turnItems(const store::ArticleRecord &record);

// The link to an article, and back; 0: another link.
[[nodiscard]] QString articleLink(ArticleId article);
[[nodiscard]] ArticleId linkedArticle(const QString &link);

// Headline, paper, date and page on one line.
[[nodiscard]] QString citation(const page::Article &article, const page::PageFacts &facts);

// The same text kept on one line: word joiners between its characters, no-break spaces.
[[nodiscard]] QString unbroken(const QString &text);

} // namespace jianbao::ui
