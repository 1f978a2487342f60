#include "core/export/format.h"

#include <QSaveFile>

namespace jianbao::exporting {

Done writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::WriteFailed, path, file.errorString());
    return {};
}

} // namespace jianbao::exporting
