// What is read of the articles of one page, derived from its text and blocks. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/page/readingtext.h"

#include <QHash>

namespace jianbao::store {

class Connection;

class PageReadings
{
public:
    // An unknown page has no articles.
    [[nodiscard]] static Result<PageReadings> of(const Connection &connection, PageId page);

    // With the corrections in force; empty for an article of another page.
    [[nodiscard]] page::ReadingText reading(ArticleId article) const;

private:
    QString m_text;
    QHash<ArticleId, QList<page::Block>> m_blocks;
    QList<page::Correction> m_corrections;
};

// Corrections of the page that are in force.
[[nodiscard]] Result<QList<page::Correction>> correctionsOfPage(const Connection &connection, PageId page);

} // namespace jianbao::store
