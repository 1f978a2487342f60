// What the commands of the saved family do; saved.cpp declares their options.
#pragma once

#include "app/cli/commands.h"

#include <string>
#include <vector>

namespace jianbao::cli {

struct SavedOptions {
    std::string name, newName, format;
    std::vector<std::string> query;
};

[[nodiscard]] Result<Outcome> listSaved(const SavedOptions &options, Context &context);
[[nodiscard]] Result<Outcome> addSavedSearch(const SavedOptions &options, Context &context);
[[nodiscard]] Result<Outcome> changeSavedSearch(const SavedOptions &options, Context &context);
[[nodiscard]] Result<Outcome> renameSavedSearch(const SavedOptions &options, Context &context);
[[nodiscard]] Result<Outcome> removeSavedSearch(const SavedOptions &options, Context &context);

} // namespace jianbao::cli
