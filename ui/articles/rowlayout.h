// Where everything of a line of the article list stands, and which of it is cut for want of room. Values of the
// window's design, scaled with the interface font.
#pragma once

#include "core/store/records.h"
#include "core/place/gazetteer.h"
#include "ui/widgets/scale.h"

#include <QFontMetrics>
#include <QList>
#include <QRect>
#include <QString>

namespace jianbao::ui {

struct RowFonts {
    explicit RowFonts(const QFont &interface);
    Scale px;
    QFont headline, unread, small, snippet, chip;
    HanLine headlineLine, smallLine, snippetLine;
};

// Height of a row; all rows of a list are equal.
[[nodiscard]] int rowHeight(const RowFonts &fonts, bool compact, bool withSnippet);

struct RowChip {
    QRect rect;
    QString text;
    int colour = 8; // 1..8
};

struct RowLayout {
    int firstBaseline = 0, secondBaseline = 0, thirdBaseline = 0;
    QRect dot, star; // in the gutter
    QRect headline, kicker, date;
    QRect place, details; // second line: township, then what follows it
    QRect note, doubt;    // empty: none
    QRect snippet;
    QString headlineText, kickerText, placeText, detailsText, snippetText; // cut to their places
    QString dateText;
    QList<RowChip> chips;
    bool isCut = false; // something is not shown whole
};

// What the layout of a row depends on beside the row itself.
struct RowContext {
    const place::Gazetteer *gazetteer = nullptr;
    QList<store::TagRecord> tags; // all there are
    bool withCounty = false;      // the list spans counties
    bool compact = false;
    bool withSnippet = false;
};

[[nodiscard]] RowLayout layOutRow(const QRect &rect, const RowFonts &fonts, const store::ArticleRow &row,
                                  const RowContext &context);

} // namespace jianbao::ui
