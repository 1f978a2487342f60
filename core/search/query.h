// A search expression as a value: store turns it into SQL, lists and reader mark its hits.
#pragma once

#include "core/base/result.h"
#include "core/base/textrange.h"

#include <QList>
#include <QString>

namespace jianbao::search {

// One word or "phrase" of the expression. All terms of a query must be found.
struct Term {
    QString text;   // as typed, without quotation marks
    QString folded; // text::fold(text): what is compared

    bool operator==(const Term &) const = default;
};

struct Query {
    QList<Term> terms;

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    bool operator==(const Query &) const = default;
};

// Reads an expression: words separated by spaces (of either width), phrases in "…" or “…”. An empty expression is an
// empty query, which finds everything. Errors: BadQuery (an open quotation mark; position in UTF-16 units).
[[nodiscard]] Result<Query> parseQuery(const QString &expression);

// Where the query's terms stand in a text, in its own (unfolded) units, in order, overlapping ones joined.
[[nodiscard]] QList<TextRange> hits(const Query &query, const QString &text);

// A window of a text around its first hit, on one line.
struct Snippet {
    QString text;
    QList<TextRange> hits; // in text

    bool operator==(const Snippet &) const = default;
};

// About `width` UTF-16 units from shortly before the first hit on; the text's beginning where there is none.
[[nodiscard]] Snippet snippet(const Query &query, const QString &text, qsizetype width);

} // namespace jianbao::search
