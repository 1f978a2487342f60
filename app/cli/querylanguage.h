// The language of queries, as the help of search explains it.
#pragma once

#include <QString>

namespace jianbao::cli {

[[nodiscard]] QString queryLanguage();

} // namespace jianbao::cli
