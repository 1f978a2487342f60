#include "core/place/datafile.h"

#include <QFile>

// Outside any namespace, as Qt's resource system asks. Naming the resource here is what makes the linker keep it in
// every program that uses this library.
static void initGazetteerResource()
{
    Q_INIT_RESOURCE(gazetteer);
}

namespace jianbao::place {

QByteArray dataFile(const QString &name)
{
    initGazetteerResource();
    QFile file(QStringLiteral(":/gazetteer/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "dataFile", qPrintable(name));
    return opened ? file.readAll() : QByteArray();
}

QList<QStringList> dataRows(const QString &name)
{
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(dataFile(name)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(QLatin1Char('#')))
            rows.append(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    return rows;
}

} // namespace jianbao::place
