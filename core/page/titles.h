// Titles: what a title unit is by itself, and how units standing together form the title group of one article.
#pragma once

#include "core/page/bigrams.h"
#include "core/page/stream.h"
#include "core/page/titleplaces.h"

#include <QList>
#include <QString>

#include <vector>

namespace jianbao::page {

struct TitleFacts {
    QString text;    // lines joined by a line feed
    double width = 0;
    int lines = 1;
    int parts = 1;       // that blanks, commas or colons make of it
    bool place = false;  // nothing but a place or an organisation: a kicker rather than a headline
    bool ofPlace = false; // begins with a place, set apart from what is told of it
    bool dash = false;   // begins with ——: a subheadline
    bool open = false;   // ends with ——: a kicker
    bool ordinal = false; // begins with a number as crossheads do: 一、, （二）, 第三本：, 01 …
    bool part = false;   // what heads a part of an article: 记者手记, 相关链接
    bool column = false; // ends as names of columns do
    bool telling = false; // short, and ends as titles do that tell what happens: 晒面忙, 西瓜熟了
    bool occasion = false; // long, and ends by saying what the occasion was, as kickers do: 全县…会召开
    bool time = false;   // says when, as kickers do: 谷雨前后
    bool tight = false;  // right below the unit before it, see TitleUnit
    bool apart = false;  // more blank lines than usual stand before it
    double banner = 0;   // what it costs to take it for the name of a column
    double crosshead = 0; // what it costs to take it for a crosshead, where one may stand
    std::vector<Bigram> pairs;
};

// How the page's titles are set.
struct TitleHabits {
    double grouped = 0.5;  // the share of its gaps in which titles have several lines
    double placeAbove = 0; // from -1 to 1: places stand below the headlines, or above them
};

[[nodiscard]] TitleFacts titleFacts(const TitleUnit &unit, const QList<Piece> &pieces, const QList<Line> &lines,
                                    const PlaceTest &isPlace);

// Titles that stand on the page several times, but for a number in them (系列报道之三), are rather names of columns.
void markRepeated(QList<TitleFacts> &titles);

// Whether a text ends, or begins, as names of columns do: 某某时评, 走基层….
[[nodiscard]] bool isCalledAsColumn(QStringView text);

// Whether a unit says what the occasion was of which the one below it is the headline: 全县…会召开 | 渠水先到 沙地后灌.
[[nodiscard]] bool isOccasionOver(const TitleFacts &above, const TitleFacts &below);

// What it costs to take units first..last, which stand one after the other, for one title group.
[[nodiscard]] double shapeCost(const QList<TitleFacts> &units, qsizetype first, qsizetype last,
                               const TitleHabits &habits);

// Crossheads of one article are alike: the gain for two of them.
[[nodiscard]] double likeness(const TitleFacts &a, const TitleFacts &b);

} // namespace jianbao::page
