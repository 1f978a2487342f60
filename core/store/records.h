// What the store gives and takes: plain values, one struct per thing a user knows.
#pragma once

#include "core/annotate/anchor.h"
#include "core/base/ids.h"
#include "core/page/article.h"
#include "core/page/pagefacts.h"
#include "core/page/parse.h"
#include "core/search/query.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace jianbao::store {

// A page to be added: its text, what is known of it, and what the parser found.
struct NewPage {
    QString fileName;   // the imported file's name, without folder
    QString sourcePath; // where it was read from
    QString encoding;
    QString text;
    page::PageParse parse;
};

struct PageRecord {
    PageId id = 0;
    QString sha256; // of the text in UTF-8, lower-case hexadecimal
    QString fileName;
    QString sourcePath;
    QString encoding;
    QString text; // immutable
    page::PageFacts facts;
    page::PaperHabits habits; // as the parser was told
    QDateTime importedAt; // UTC
    QList<page::Block> furniture;

    bool operator==(const PageRecord &) const = default;
};

// A page without its text, for lists and forms.
struct PageRow {
    PageId id = 0;
    QString fileName;
    page::PageFacts facts;
    int articles = 0;
    int segmenter = 0; // version that found them: page::segmenterVersion

    bool operator==(const PageRow &) const = default;
};

struct TagRecord {
    TagId id = 0;
    std::optional<TagId> parent;
    QString name;
    int colour = 1;  // 1..8: yellow red green blue purple pink orange grey
    int pin = 0;     // number key 1..9; 0: none
    int position = 0; // among its siblings

    bool operator==(const TagRecord &) const = default;
};

// A line of the article list.
struct ArticleRow {
    ArticleId id = 0;
    PageId page = 0;
    page::ArticleKind kind = page::ArticleKind::News;
    QString headline;
    QString kicker;
    QString opening; // the first words of the body, for an article without a headline
    QString townshipCode; // empty: none
    QString countyCode;
    QString paper;
    QDate date; // of the issue
    QString pageNo;
    QString pageFile;
    QList<page::Contributor> contributors;
    QList<TagId> tags;
    bool read = false;
    bool starred = false;
    bool hasNote = false; // on the article or one of its highlights
    bool doubtful = false;
    int characters = 0;
    search::Snippet snippet; // empty unless asked for with a query
    QList<TextRange> headlineHits; // in headline

    bool operator==(const ArticleRow &) const = default;
};

// A hit of a query with what stands round it, on one line.
struct Keyword {
    ArticleId article = 0;
    NoteId note = 0; // the note in which the words stand; 0: in the article
    std::optional<HighlightId> highlight; // the one that the note is about
    TextRange range; // of the words in the article's reading text, or in that of the note
    QString left, words, right;
    QString headline;
    QString townshipCode; // empty: none
    QString countyCode;
    QString paper;
    QDate date; // of the issue
    QString pageNo;
    QString pageFile;

    bool operator==(const Keyword &) const = default;
};

struct NoteRecord {
    NoteId id = 0;
    ArticleId article = 0;
    std::optional<HighlightId> highlight; // none: the note is about the article
    QString markdown;
    QDateTime modified; // UTC

    bool operator==(const NoteRecord &) const = default;
};

struct HighlightRecord {
    HighlightId id = 0;
    PageId page = 0;
    ArticleId article = 0; // the article it was made in
    annotate::Anchor anchor;
    int colour = 1; // 1..8
    QDateTime created; // UTC
    QList<TagId> tags;

    bool operator==(const HighlightRecord &) const = default;
};

// The other part of an article that turns over to another page of its issue.
struct OtherPart {
    ArticleId article = 0;
    QString pageNo;
    QString headline;

    bool operator==(const OtherPart &) const = default;
};

// How sure the parser is of an article, 0..1 each.
struct ArticleDoubt {
    ArticleId id = 0;
    double least = 0;            // what it is filed under in "to check": 1 when a person settled it
    double grouping = 0;         // has all its parts and no others
    double titles = 0;
    std::optional<double> joins; // of the least sure one; none: nothing is joined
    double township = 0;         // 1 where a person set it
    bool settled = false;

    bool operator==(const ArticleDoubt &) const = default;
};

// An article with everything a reader shows.
struct ArticleRecord {
    ArticleId id = 0;
    PageId page = 0;
    page::Article article;
    bool townshipByPerson = false; // set by a person, not by the parser
    std::optional<OtherPart> next;     // it goes on there …
    std::optional<OtherPart> previous; // … or comes from there
    bool read = false;
    bool starred = false;
    QList<TagId> tags;
    QList<NoteRecord> notes; // the article's own first, then those of its highlights
    QList<HighlightRecord> highlights; // in page order

    bool operator==(const ArticleRecord &) const = default;
};

// Which articles: all conditions hold together; an empty filter is the whole library.
struct ArticleFilter {
    QString placeCode; // this place and everything under it (by code prefix); empty: anywhere
    bool anyMention = false; // of the place: also articles that only name it, not filed there alone
    bool withoutTownship = false;
    bool unread = false;
    bool starred = false;
    bool doubtful = false;
    double lessSureThan = 0; // not settled, and less sure than this (0..1); 0: all
    QList<TagId> tags; // all of them, each with everything under it
    QString contributor; // folded name equals
    QString paper;
    std::optional<PageId> page;
    QDate from; // issue date, inclusive; invalid: open
    QDate to;
    search::Query query;

    bool operator==(const ArticleFilter &) const = default;
};

// Words that articles contain, and in how many.
struct Spelling {
    QString words; // folded
    int count = 0;

    bool operator==(const Spelling &) const = default;
};

// A search that a person keeps under a name: an expression of core/search.
struct SavedSearch {
    SavedSearchId id = 0;
    QString name;
    QString expression;

    bool operator==(const SavedSearch &) const = default;
};

// Relevance: what has a word of the query in its titles first, then by how often and how rarely words stand (BM25);
// without words, and for more than mostRanked articles, it is Date, newest first.
enum class SortKey { Date, Headline, Place, Paper, Contributor, Doubt, Relevance };

// The cost grows with the articles that have a word of the query: see core/search/README.md.
inline constexpr int mostRanked = 20000;

struct ArticleSort {
    SortKey key = SortKey::Date;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const ArticleSort &) const = default;
};

// An article is doubtful, and stands under "to check", below this confidence of its parts, its titles or its township.
inline constexpr double doubtBelow = 0.5;

} // namespace jianbao::store
