// The options by which list, search and export choose and order articles.
#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"
#include "core/store/records.h"

namespace jianbao::cli {

struct FilterOptions {
    std::string place, text, contributor, from, to, paper, sort = "date";
    std::vector<std::string> tags;
    bool unread = false, starred = false, toCheck = false, withoutTownship = false, reverse = false;
    qint64 limit = -1;

    // Whether anything was asked for that chooses articles (the order chooses none).
    [[nodiscard]] bool chooses() const;
};

void addFilterOptions(CLI::App &command, FilterOptions &options);
// Only those that words, tags, people, issues and papers choose by; textOption: the name of --text.
void addSearchOptions(CLI::App &command, FilterOptions &options, const char *textOption);

// Errors: those of placeCode and tagNamed, BadQuery. words are further words of the query.
[[nodiscard]] Result<store::ArticleFilter> filterOf(const FilterOptions &options, Context &context,
                                                    const QString &words = {});
[[nodiscard]] store::ArticleSort sortOf(const FilterOptions &options);

} // namespace jianbao::cli
