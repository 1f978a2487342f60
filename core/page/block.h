// Blocks: the parts that a page's text is cut into, each a run of lines with one role.
#pragma once

#include "core/base/textrange.h"

#include <QList>
#include <QString>

#include <optional>

namespace jianbao::page {

enum class BlockRole {
    Kicker,      // 引题: a smaller line above the main title, or the place standing alone beside it
    Headline,    // 主题
    Subheadline, // 副题, or a line that begins with ——
    Byline,      // a line of only bylines
    Crosshead,   // 小标题 between paragraphs
    Body,
    Caption,
    Credit,      // a line of only a photo credit
    AuthorNote,  // (作者系…) alone on a line
    Banner,      // 栏目 over one or several articles
    Furniture,   // masthead, date line, editors, adverts, weather, notices, 下转
};

// The name in files and on the command line: "kicker", "headline", … "authornote", "banner", "furniture".
[[nodiscard]] QString roleName(BlockRole role);
[[nodiscard]] std::optional<BlockRole> roleFromName(const QString &name);

// A run of whole page lines with one role. A paragraph that a column break cuts is two blocks, the second continuing
// the first; two paragraphs are two blocks.
struct Block {
    BlockRole role = BlockRole::Body;
    TextRange range;        // page text, from the first character of the first line to the end of the last line's text
    bool continues = false; // goes on with the paragraph or title of the block before it in the article

    bool operator==(const Block &) const = default;
};

} // namespace jianbao::page
