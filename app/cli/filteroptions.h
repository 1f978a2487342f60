// The options by which list, search, kwic and export choose and order articles.
#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"
#include "core/store/records.h"

namespace jianbao::cli {

struct FilterOptions {
    std::string place, text, saved, contributor, from, to, paper, sort = "date";
    std::vector<std::string> words; // of the QUERY argument
    std::vector<std::string> tags;
    bool unread = false, starred = false, toCheck = false, withoutTownship = false, reverse = false;
    qint64 limit = -1;

    // Whether anything was asked for that chooses articles (the order chooses none).
    [[nodiscard]] bool chooses() const;
};

void addFilterOptions(CLI::App &command, FilterOptions &options);
// Only those that words, tags, people, issues and papers choose by; textOption: the name of --text.
void addSearchOptions(CLI::App &command, FilterOptions &options, const char *textOption);

// The QUERY argument of a command that has the filter options, too; a saved search may stand in its place.
void addQueryArgument(CLI::App &command, FilterOptions &options);
// The arguments of a query, with spaces between them.
[[nodiscard]] QString joinedWords(const std::vector<std::string> &words);

// Errors: those of placeCode and tagNamed, NotFound (no such saved search), BadQuery.
[[nodiscard]] Result<store::ArticleFilter> filterOf(const FilterOptions &options, Context &context);
// Reads an expression with the places and tags of the library. Errors: BadQuery.
[[nodiscard]] Result<search::Query> queryOf(const QString &expression, Context &context);

// articleorder.cpp
[[nodiscard]] store::ArticleSort sortOf(const FilterOptions &options);
// A line for standard error where the articles are not in the order that was asked for; else empty.
[[nodiscard]] Result<QString> orderRemark(const FilterOptions &options, const store::ArticleFilter &filter,
                                          Context &context);

} // namespace jianbao::cli
