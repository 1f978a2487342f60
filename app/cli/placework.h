// What the commands of the place family do; place.cpp declares their options.
#pragma once

#include "app/cli/context.h"
#include "app/cli/commands.h"

#include "core/base/ids.h"

#include <string>
#include <vector>

namespace jianbao::cli {

struct PlaceOptions {
    std::string place, name, paper, until, file, format;
    std::vector<ArticleId> articles;
    double latitude = 0, longitude = 0;
};

[[nodiscard]] Result<Outcome> setPlace(const PlaceOptions &options, Context &context);
[[nodiscard]] Result<Outcome> addOwnPlace(const PlaceOptions &options, Context &context);
[[nodiscard]] Result<Outcome> removeOwnPlace(const PlaceOptions &options, Context &context);
[[nodiscard]] Result<Outcome> setAlias(const PlaceOptions &options, Context &context);
[[nodiscard]] Result<Outcome> removeAlias(const PlaceOptions &options, Context &context);
[[nodiscard]] Result<Outcome> setHome(const PlaceOptions &options, Context &context);
[[nodiscard]] Result<Outcome> setPosition(const PlaceOptions &options, Context &context);
[[nodiscard]] Result<Outcome> listOwnPlaces(const PlaceOptions &options, Context &context);
[[nodiscard]] Result<Outcome> importOwnPlaces(const PlaceOptions &options, Context &context);

} // namespace jianbao::cli
