// An article as the parser finds it: blocks in reading order and what was read off them.
#pragma once

#include "core/page/readingtext.h"
#include "core/page/turns.h"

#include <QDate>
#include <QList>
#include <QString>

namespace jianbao::page {

enum class ArticleKind { News, Feature, Opinion, Photo };

[[nodiscard]] QString kindName(ArticleKind kind); // "news", "feature", "opinion", "photo"
[[nodiscard]] std::optional<ArticleKind> kindFromName(const QString &name);

struct Contributor {
    QString role; // as printed: 记者, 通讯员, 作者, 摄影 …
    QString name; // without inner spaces

    bool operator==(const Contributor &) const = default;
};

// A township the article names. Ranges are page ranges; one name broken over two lines gives two.
struct PlaceMention {
    QString code;
    QList<TextRange> ranges;

    bool operator==(const PlaceMention &) const = default;
};

// A block that goes on with the one before it over a break, and how likely it does.
struct Join {
    qsizetype block = 0; // index into Article::blocks
    double confidence = 0;

    bool operator==(const Join &) const = default;
};

// A township that an article may be about, where a name in it leaves that open; the weights of all make 1 or less.
struct PlaceChoice {
    QString code;
    double weight = 0;

    bool operator==(const PlaceChoice &) const = default;
};

struct Article {
    ArticleKind kind = ArticleKind::News;
    QList<Block> blocks; // in reading order: kicker, headline, subheadline, byline, body …
    QString kicker;      // titles read on, their lines joined by one space
    QString headline;
    QString subheadline;
    QList<Contributor> contributors;
    QString dateline;    // place before 讯 or 电; empty where none
    QDate date;          // of the dateline (3月20日 with the page's year); invalid where none
    QString countyCode;  // empty: about several or unknown
    QString townshipCode;
    QList<PlaceMention> mentions; // townships, each code once
    QList<PlaceChoice> placeChoices; // likeliest first; empty: the township, or its absence, was decided
    double confidence = 0;        // 0..1: how likely it has all its parts and no others
    double titleConfidence = 0;   // 0..1: how likely its titles (or their absence) are right
    QList<Join> joins;
    double placeConfidence = 0;   // 0..1: how likely the township (or its absence) is right
    QList<Turn> turns;            // to and from other pages: one each way at most
    QList<Correction> corrections; // misprints of the page that people have set right, in page order

    bool operator==(const Article &) const = default;
};

// The text of the article as it is read, with its corrections.
[[nodiscard]] ReadingText readingOf(const QString &pageText, const Article &article);

} // namespace jianbao::page
