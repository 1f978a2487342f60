#include "ui/shell/exportjob.h"

#include "core/export/format.h"

#include <QtConcurrentRun>

namespace jianbao::ui {

QFuture<Result<ExportDone>> exportArticles(const QString &libraryPath, const place::Gazetteer &gazetteer,
                                           const QList<ArticleId> &articles, const QString &format,
                                           const QString &path)
{
    return QtConcurrent::run([=]() -> Result<ExportDone> {
        const exporting::Format *writer = exporting::format(format);
        if (!writer)
            return failure(ErrorKind::InvalidArgument, format);
        const auto library = store::Library::open(libraryPath, store::OpenMode::ReadOnly);
        if (!library)
            return failure(library);
        const auto collected = exporting::collect(**library, gazetteer, articles);
        if (!collected)
            return failure(collected);
        if (const Done written = exporting::writeFile(path, writer->write(*collected)); !written)
            return failure(written);
        return ExportDone{path, static_cast<int>(collected->size())};
    });
}

} // namespace jianbao::ui
