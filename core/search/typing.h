// What stands at the caret of an expression that is being typed: the beginning of a field, of a field's value or of a
// word.
#pragma once

#include "core/base/textrange.h"
#include "core/search/fields.h"

namespace jianbao::search {

struct Typing {
    Field field = Field::Text; // whose value it is; Text: a bare word, or the beginning of a field's name
    TextRange range;           // in the expression: what a completion stands in place of
    QString typed;             // without the = before a whole name

    bool operator==(const Typing &) const = default;
};

// None: nothing that could be completed ends at the caret (a phrase, an operator, a mistake, the middle of a word).
[[nodiscard]] std::optional<Typing> typingAt(const QString &expression, qsizetype caret);

} // namespace jianbao::search
