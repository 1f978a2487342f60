// The words and signs of a search expression.
#pragma once

#include "core/base/result.h"
#include "core/base/textrange.h"
#include "core/search/fields.h"

#include <QList>
#include <QString>

namespace jianbao::search {

enum class Sign { Word, Phrase, Field, And, Or, Not, Minus, Near, Open, Close, End };

struct Token {
    Sign sign = Sign::End;
    TextRange range;           // in the expression
    QString text = {};         // of a word or phrase, without quotation marks
    Field field = Field::Text; // of a Field
    int distance = 0;          // of a Near, in characters

    bool operator==(const Token &) const = default;
};

// The tokens in their order; the last one is End. Errors: BadQuery.
[[nodiscard]] Result<QList<Token>> tokensOf(const QString &expression);
// BadQuery at this position; expected: in English, one of those that ui/messages knows.
[[nodiscard]] tl::unexpected<Error> badQuery(const QString &expression, qsizetype position, const QString &expected);

} // namespace jianbao::search
