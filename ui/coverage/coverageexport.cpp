#include "ui/coverage/coverageexport.h"

#include "core/export/format.h"
#include "core/lists/coveragecsv.h"

#include <QBuffer>
#include <QtConcurrentRun>

namespace jianbao::ui {

namespace {

Result<QString> write(const QString &path, const QByteArray &bytes)
{
    if (const Done written = exporting::writeFile(path, bytes); !written)
        return failure(written);
    return path;
}

} // namespace

QFuture<Result<QString>> writeCoverageImage(const lists::CoverageTable &table, const CoverageImageText &text,
                                            const QFont &interface, const QPalette &palette, const QString &path)
{
    return QtConcurrent::run([=]() -> Result<QString> {
        QBuffer png;
        if (!coverageImage(table, text, interface, palette).save(&png, "PNG"))
            return failure(ErrorKind::WriteFailed, path, QStringLiteral("the image could not be made"));
        return write(path, png.data());
    });
}

QFuture<Result<QString>> writeCoverageTable(const lists::CoverageTable &table, bool mark, const QString &path)
{
    return QtConcurrent::run([=]() -> Result<QString> { return write(path, lists::coverageCsv(table, mark)); });
}

} // namespace jianbao::ui
