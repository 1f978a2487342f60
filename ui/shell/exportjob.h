// Writes an export in the background, with a connection of its own.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/place/gazetteer.h"

#include <QFuture>
#include <QList>

namespace jianbao::ui {

struct ExportDone {
    QString path;
    int articles = 0;
};

// Any thread; the answer may take seconds for many articles.
[[nodiscard]] QFuture<Result<ExportDone>> exportArticles(const QString &libraryPath,
                                                         const place::Gazetteer &gazetteer,
                                                         const QList<ArticleId> &articles, const QString &format,
                                                         const QString &path);

} // namespace jianbao::ui
