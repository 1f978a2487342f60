// What the commands of the tag family do; tag.cpp declares their options.
#pragma once

#include "app/cli/commands.h"

#include "core/base/ids.h"

#include <string>
#include <vector>

namespace jianbao::store {
class Library;
}

namespace jianbao::cli {

struct TagOptions {
    std::string tag, name, colour, format;
    std::vector<ArticleId> articles;
    int pin = 0;
};

// "yellow" … "grey", in the order of their numbers.
[[nodiscard]] QStringList colourNames();

[[nodiscard]] Result<Outcome> listTags(const TagOptions &options, store::Library &library);
[[nodiscard]] Result<Outcome> addTagToArticles(const TagOptions &options, store::Library &library);
[[nodiscard]] Result<Outcome> removeTagFromArticles(const TagOptions &options, store::Library &library);
[[nodiscard]] Result<Outcome> createTag(const TagOptions &options, store::Library &library);
[[nodiscard]] Result<Outcome> renameTag(const TagOptions &options, store::Library &library);
[[nodiscard]] Result<Outcome> deleteTag(const TagOptions &options, store::Library &library);

} // namespace jianbao::cli
