// The data files of resources/gazetteer as they are built into the program.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace jianbao::place {

// The whole file ":/gazetteer/<name>".
[[nodiscard]] QByteArray dataFile(const QString &name);
// Its lines without comments (#) and empty ones, each split at spaces.
[[nodiscard]] QList<QStringList> dataRows(const QString &name);

} // namespace jianbao::place
