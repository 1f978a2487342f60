// The leaves of a segment, one after the other, wherever they are kept.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace jianbao::index {

class LeafSource
{
public:
    virtual ~LeafSource() = default;
    // The data of the next; none at the end. Valid until the next call.
    [[nodiscard]] virtual Result<std::optional<std::string_view>> next() = 0;
};

} // namespace jianbao::index
