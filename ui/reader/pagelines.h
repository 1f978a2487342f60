// The lines of a page as printed, blank ones too, each with what it was taken for and whose it is.
#pragma once

#include "core/base/ids.h"
#include "core/page/block.h"

#include <QList>
#include <QString>

#include <optional>

namespace jianbao::ui {

// An article's share of a page.
struct PageShare {
    ArticleId article = 0;
    QList<page::Block> blocks; // in reading order

    bool operator==(const PageShare &) const = default;
};

struct PageLine {
    TextRange range;        // of the page text, without the line end
    ArticleId article = 0;  // 0: furniture, or blank
    std::optional<page::BlockRole> role = std::nullopt; // none: blank
    bool beginsBlock = false;
    int continuesAt = 0;    // number of the line, from 1, where its paragraph goes on past a column break; 0: nowhere

    bool operator==(const PageLine &) const = default;
};

[[nodiscard]] QList<PageLine> pageLines(const QString &text, const QList<PageShare> &shares,
                                        const QList<page::Block> &furniture);

// Index of the line that a position of the page text is on; -1: none.
[[nodiscard]] qsizetype lineOf(const QList<PageLine> &lines, qsizetype position);

} // namespace jianbao::ui
