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
    QString link; // code of a place; empty: no link

    bool operator==(const SourceItem &) const = default;
};

// Paper · date and weekday · page · contributors · county › township · characters; what is unknown is left out.
[[nodiscard]] QList<SourceItem> sourceItems(const page::Article &article, const page::PageFacts &facts, int characters,
                                            const place::Gazetteer &gazetteer);

// Headline, paper, date and page on one line.
[[nodiscard]] QString citation(const page::Article &article, const page::PageFacts &facts);

// The same text kept on one line: word joiners between its characters, no-break spaces.
[[nodiscard]] QString unbroken(const QString &text);

} // namespace jianbao::ui
