#include "core/text/tables.h"

#include <QFile>

// Outside any namespace, as Qt's resource system asks. Naming the resources here is what makes the linker keep them in
// every program that uses this library.
static void initTables()
{
    Q_INIT_RESOURCE(fold);
    Q_INIT_RESOURCE(pinyin);
}

namespace jianbao::text {

QByteArray table(const QString &path)
{
    initTables();
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "table", qPrintable(path));
    return opened ? file.readAll() : QByteArray();
}

} // namespace jianbao::text
