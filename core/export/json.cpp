#include "core/export/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jianbao::exporting {

QByteArray writeJson(const QList<ExportArticle> &articles)
{
    QJsonArray array;
    for (const ExportArticle &article : articles)
        array.append(recordJson(article));
    return QJsonDocument(array).toJson();
}

} // namespace jianbao::exporting
