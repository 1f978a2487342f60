// Reads titles, contributors, dateline and kind off an article's blocks: when it is found, and again when a repair has
// changed the blocks or their words.
#pragma once

#include "core/page/article.h"

namespace jianbao::page {

// Gives the article with what its blocks and corrections say; places and confidences are left as they are. issue is the
// page's date, which gives a dateline its year.
[[nodiscard]] Article reread(const QString &text, Article article, QDate issue);

} // namespace jianbao::page
