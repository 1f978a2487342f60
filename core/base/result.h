// The result of what can fail: a value or an Error. The only place that names tl::expected, so that a move to
// std::expected edits this header alone.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace jianbao {

template<typename T>
using Result = tl::expected<T, Error>;

// Of what has nothing to give but may fail.
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString subject = {}, QString detail = {},
                                                   qsizetype position = -1)
{
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail), position});
}

// Hands an error on from a result of another type.
template<typename T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace jianbao
