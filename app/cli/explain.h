// parse --explain: why the parts of each article belong together, in plain words.
#pragma once

#include <QJsonArray>
#include <QString>

namespace jianbao::cli {

// explanation: as page::explanationOf() gives it.
[[nodiscard]] QString explanationText(const QJsonArray &explanation);

} // namespace jianbao::cli
