// Articles as they are named on the command line: by number.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>

namespace jianbao::store {
class Library;
}

namespace jianbao::cli {

// NotFound for the first that is not in the library, so that a command changes nothing before it knows that it can.
[[nodiscard]] Done checkArticles(store::Library &library, const QList<ArticleId> &articles);

} // namespace jianbao::cli
