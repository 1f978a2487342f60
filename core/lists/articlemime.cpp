#include "core/lists/articlemime.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace jianbao::lists {

QString articleMimeType()
{
    return QStringLiteral("application/x-jianbao-articles");
}

std::unique_ptr<QMimeData> articleMime(const QList<ArticleId> &articles)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << articles;
    auto mime = std::make_unique<QMimeData>();
    mime->setData(articleMimeType(), bytes);
    return mime;
}

QList<ArticleId> articlesIn(const QMimeData &mime)
{
    QList<ArticleId> articles;
    QDataStream stream(mime.data(articleMimeType()));
    stream >> articles;
    return stream.status() == QDataStream::Ok ? articles : QList<ArticleId>();
}

} // namespace jianbao::lists
