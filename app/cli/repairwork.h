// What the commands of the repair family do; repair.cpp declares their options.
#pragma once

#include "app/cli/commands.h"
#include "app/cli/context.h"

#include "core/export/format.h"
#include "core/page/repair.h"

#include <string>
#include <vector>

namespace jianbao::cli {

struct RepairOptions {
    ArticleId article = 0;
    RepairId repair = 0; // 0: the last one
    std::vector<ArticleId> others;
    std::vector<std::string> people; // ROLE:NAME
    std::string lines, from, text, role, after, place, date, file, format;
    bool none = false;
};

// The article with what is read of it; NotFound.
[[nodiscard]] Result<exporting::ExportArticle> articleOf(const Desk &desk, ArticleId id);
// A repair about it, which names it by its lead.
[[nodiscard]] page::Repair about(page::RepairKind kind, const exporting::ExportArticle &article);
// Makes the repair and says what became of the page.
[[nodiscard]] Result<Outcome> make(const Desk &desk, const exporting::ExportArticle &article,
                                   const page::Repair &repair);

[[nodiscard]] Result<Outcome> splitArticle(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> mergeArticles(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> moveLines(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> setRole(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> joinParagraph(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> breakParagraph(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> setTitle(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> setContributors(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> setDate(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> setTownship(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> correctWords(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> listRepairs(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> undoRepair(const RepairOptions &options, const Desk &desk);
[[nodiscard]] Result<Outcome> redoRepair(const RepairOptions &options, const Desk &desk);

} // namespace jianbao::cli
