// Export formats: one file per format, one registry that lists them.
#pragma once

#include "core/base/result.h"
#include "core/place/gazetteer.h"
#include "core/store/library.h"
#include "core/store/records.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace jianbao::exporting {

// An article with what the formats print: names instead of codes and ids.
struct ExportArticle {
    store::ArticleRecord record;
    page::ReadingText reading;
    QString pageText;
    QString pageFile;
    page::PageFacts facts;
    QStringList place;    // names from the province down to its township or county; empty: none
    QStringList tagNames; // with their parents: 产业振兴/莲藕
    QHash<TagId, QString> tagPaths;     // of all tags: those of highlights are looked up here
    QHash<QString, QString> placeNames; // of each code that the article carries
};

struct Format {
    QString id;     // "markdown", "html", "csv", "json"
    QString suffix; // "md"
    // The whole file, UTF-8. Pure: the same articles give the same bytes.
    QByteArray (*write)(const QList<ExportArticle> &articles);
};

// All formats, in the order in which they are offered.
[[nodiscard]] const QList<Format> &formats();
[[nodiscard]] const Format *format(const QString &id); // null: unknown

// Reads the articles with all that formats print. Errors: NotFound, Storage.
[[nodiscard]] Result<QList<ExportArticle>> collect(store::Library &library, const place::Gazetteer &gazetteer,
                                                   const QList<ArticleId> &ids);

// Writes a file whole or not at all (QSaveFile). Errors: WriteFailed.
[[nodiscard]] Done writeFile(const QString &path, const QByteArray &bytes);

// One article in the shape that `jianbao-cli parse` and `show` print (see the user's manual): ranges in code points.
[[nodiscard]] QJsonObject articleJson(const page::Article &article, const QString &pageText,
                                      const place::Gazetteer &gazetteer);
// The same of an article of the library, with id, page, paper, issue_date, page_no, place, tags, notes and highlights.
[[nodiscard]] QJsonObject recordJson(const ExportArticle &article);
// One parsed page in the shape of `jianbao-cli parse --format json`.
[[nodiscard]] QJsonObject pageJson(const page::PageParse &parse, const QString &pageText, const QString &name,
                                   const QString &encoding, const place::Gazetteer &gazetteer);

} // namespace jianbao::exporting
