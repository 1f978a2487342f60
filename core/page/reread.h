// Reads titles, contributors, dateline and kind off an article's blocks again, after they or their words have changed.
#pragma once

#include "core/page/article.h"

namespace jianbao::page {

// Gives the article with what its blocks and corrections say; places and confidences are left as they are. issue is the
// page's date, which gives a dateline its year.
[[nodiscard]] Article reread(const QString &text, Article article, QDate issue);

} // namespace jianbao::page
