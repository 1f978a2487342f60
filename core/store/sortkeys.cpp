#include "core/store/sortkeys.h"

#include "core/base/ids.h"
#include "core/store/connection.h"

#include <QCryptographicHash>

namespace jianbao::store {

namespace {

const QString setting = QStringLiteral("collation");

// Another collation gives other keys for these.
QString fingerprintOf(const text::Collator &collator)
{
    const QByteArray key = collator.sortKey(QStringLiteral("重庆长安 张楼镇 Abc10 〇一丁七𠮷，“—”"));
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex());
}

struct Sorted {
    ArticleId id = 0;
    QString headline;
    QString paper;
    QString contributor;
};

Result<QList<Sorted>> articlesAfter(const Connection &connection, ArticleId id)
{
    return connection.list(
        QStringLiteral("SELECT a.id, a.headline, a.paper, coalesce(c.name, '') FROM articles a"
                       " LEFT JOIN contributors c ON c.article_id = a.id AND c.seq = 0"
                       " WHERE a.id > ? ORDER BY a.id LIMIT 1000"), {id}, [](Statement &row) {
            Sorted article;
            article.id = row.take<ArticleId>();
            article.headline = row.take<QString>();
            article.paper = row.take<QString>();
            article.contributor = row.take<QString>();
            return article;
        });
}

Done writeKeys(Connection &connection, const text::Collator &collator)
{
    Statement update(connection, QStringLiteral(
        "UPDATE articles SET headline_key = ?, contributor_key = ?, paper_key = ? WHERE id = ?"));
    ArticleId last = 0;
    for (;;) {
        const auto articles = articlesAfter(connection, last);
        if (!articles)
            return failure(articles);
        if (articles->isEmpty())
            return {};
        for (const Sorted &article : *articles) {
            if (auto done = update.run({sortKey(collator, article.headline), sortKey(collator, article.contributor),
                                        sortKey(collator, article.paper), article.id}); !done)
                return done;
        }
        last = articles->last().id;
    }
}

} // namespace

QByteArray sortKey(const text::Collator &collator, const QString &text)
{
    return text.isEmpty() ? QByteArray("\xff\xff", 2) : collator.sortKey(text);
}

Done refreshSortKeys(Connection &connection)
{
    const text::Collator collator;
    const QString fingerprint = fingerprintOf(collator);
    const auto known = connection.first(QStringLiteral("SELECT value FROM settings WHERE key = ?"), {setting},
                                        [](Statement &row) { return row.take<QString>(); });
    if (!known)
        return failure(known);
    if (*known == fingerprint)
        return {};
    return connection.write([&]() -> Done {
        if (auto done = writeKeys(connection, collator); !done)
            return done;
        return connection.run(QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"
                                             " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                              {setting, fingerprint});
    });
}

} // namespace jianbao::store
