// Articles on their way by drag and drop, as ids.
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QString>

#include <memory>

class QMimeData;

namespace jianbao::lists {

[[nodiscard]] QString articleMimeType();
[[nodiscard]] std::unique_ptr<QMimeData> articleMime(const QList<ArticleId> &articles);
// Empty when there are none in it.
[[nodiscard]] QList<ArticleId> articlesIn(const QMimeData &mime);

} // namespace jianbao::lists
