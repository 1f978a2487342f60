// A search expression as a value: store turns it into SQL, lists and reader mark its hits. README.md has the grammar.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/search/pattern.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <variant>

namespace jianbao::search {

// Where words are looked for.
enum class Part { Anywhere, Titles, Body, Contributors, Notes, Paper };

// A word, a “phrase”, or two of them near each other: one of the patterns matches.
struct Words {
    Part part = Part::Anywhere;
    QList<Pattern> patterns;
    bool whole = false; // of contributors and papers: one that is called just so, not one whose name has it in it

    bool operator==(const Words &) const = default;
};

// Filed under one of these places or under what lies in it; named: or names it.
struct InPlaces {
    QStringList codes;
    bool named = false;

    bool operator==(const InPlaces &) const = default;
};

// Has one of these tags or one under them.
struct Tagged {
    QList<TagId> tags;

    bool operator==(const Tagged &) const = default;
};

// Both days are meant too; an invalid one: open.
struct Issued {
    QDate from, to;

    bool operator==(const Issued &) const = default;
};

struct OnPage {
    QString number; // "5", "A2"

    bool operator==(const OnPage &) const = default;
};

struct OfKind {
    QString kind; // page::kindName

    bool operator==(const OfKind &) const = default;
};

enum class State { Starred, Unread, Read, Doubtful };
enum class Attached { Highlight, Note, Tag, Repair, Township };

using Term = std::variant<Words, InPlaces, Tagged, Issued, OnPage, OfKind, State, Attached>;

struct Expression {
    enum class Kind { Leaf, And, Or, Not };

    Kind kind = Kind::Leaf;
    Term term;               // of a Leaf
    QList<Expression> parts; // of the others; one of a Not

    bool operator==(const Expression &) const = default;
};

// One of the parts that all must hold, which a person can take away.
struct QueryPart {
    QString source; // as typed; an expression of its own
    Expression expression;

    bool operator==(const QueryPart &) const = default;
};

struct Query {
    QList<QueryPart> parts; // none: everything is found

    [[nodiscard]] bool isEmpty() const { return parts.isEmpty(); }
    bool operator==(const Query &) const = default;
};

// What the names in an expression stand for. Each gives all that is called so: nothing is an error of the expression.
struct Names {
    std::function<QStringList(const QString &)> places; // codes
    std::function<QList<TagId>(const QString &)> tags;
};

// Reads an expression. An empty one is an empty query. Errors: BadQuery; position in UTF-16 units says where, detail
// what was expected there ("expected a closing bracket"). Without names no place and no tag is known.
[[nodiscard]] Result<Query> parseQuery(const QString &expression, const Names &names = {});
// Finds these words as they stand; an empty query for none.
[[nodiscard]] Query literalQuery(const QString &words);
// The words that an article must have for the query to find it, or one of which it must have; those under NOT are none.
[[nodiscard]] QList<Words> wantedWords(const Query &query);
// The words, folded, of a query for nothing but one literal word or phrase anywhere; none: it is another query.
[[nodiscard]] std::optional<QString> onlyWords(const Query &query);
// The words in quotation marks, as an expression that finds them as they stand.
[[nodiscard]] QString quoted(const QString &words);
// The same without quotation marks where they are not needed.
[[nodiscard]] QString expressionFor(const QString &words);

// An expression for what both find: the parts of the first, in a bracket where they need one, and the second.
[[nodiscard]] QString narrowed(const QString &expression, const QString &part, const Names &names = {});

// Where the words that the query looks for stand in a text, in its own (unfolded) units, in order, overlapping ones
// joined. part: what the text is; Anywhere: all that is printed of an article.
[[nodiscard]] QList<TextRange> hits(const Query &query, const QString &text, Part part = Part::Anywhere);

// A window of a text around its first hit, on one line.
struct Snippet {
    QString text;
    QList<TextRange> hits; // in text

    bool operator==(const Snippet &) const = default;
};

// About `width` UTF-16 units from shortly before the first hit on; the text's beginning where there is none.
[[nodiscard]] Snippet snippet(const Query &query, const QString &text, qsizetype width, Part part = Part::Anywhere);

} // namespace jianbao::search
