#include "core/store/pagestore.h"

#include "core/store/articlewriter.h"
#include "core/store/blocks.h"
#include "core/store/connection.h"
#include "core/store/issuelinks.h"
#include "core/store/sortkeys.h"

#include <QCryptographicHash>

namespace jianbao::store {

namespace {

const QString factColumns =
    QStringLiteral("p.paper, p.date, p.page_no, p.paper_source, p.date_source, p.page_no_source");

page::PageFacts takeFacts(Statement &row)
{
    page::PageFacts facts;
    facts.paper = row.take<QString>();
    facts.date = row.take<QDate>();
    facts.pageNo = row.take<QString>();
    facts.paperSource = static_cast<page::FactSource>(row.take<int>());
    facts.dateSource = static_cast<page::FactSource>(row.take<int>());
    facts.pageNoSource = static_cast<page::FactSource>(row.take<int>());
    return facts;
}

Result<page::PageFacts> factsOf(Connection &connection, PageId id)
{
    auto facts = connection.first(QStringLiteral("SELECT %1 FROM pages p WHERE p.id = ?").arg(factColumns), {id},
                                  takeFacts);
    if (!facts)
        return failure(facts);
    if (!*facts)
        return failure(ErrorKind::NotFound, QString::number(id));
    return **facts;
}

Result<std::optional<PageId>> pageWith(const Connection &connection, const QString &hash)
{
    return connection.first(QStringLiteral("SELECT id FROM pages WHERE sha256 = ?"), {hash},
                            [](Statement &row) { return row.take<PageId>(); });
}

Result<PageId> insertPage(Connection &connection, const NewPage &page, const QString &hash)
{
    const page::PageFacts &facts = page.parse.facts;
    auto id = connection.insert(
        QStringLiteral("INSERT INTO pages (sha256, file_name, source_path, encoding, paper, date, page_no,"
                       " paper_source, date_source, page_no_source, segmenter, imported_at, habits)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {hash, page.fileName, page.sourcePath, page.encoding, facts.paper, toColumn(facts.date),
         facts.pageNo, static_cast<int>(facts.paperSource), static_cast<int>(facts.dateSource),
         static_cast<int>(facts.pageNoSource), page::segmenterVersion, toColumn(QDateTime::currentDateTimeUtc()),
         page::habitsToText(page.parse.habits)});
    if (!id)
        return id;
    if (auto done = connection.run(QStringLiteral("INSERT INTO page_texts (page_id, text) VALUES (?, ?)"),
                                   {*id, page.text}); !done)
        return failure(done);
    return id;
}

} // namespace

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<AddedPage> PageStore::add(const NewPage &page)
{
    const auto added = add(QList<NewPage>{page});
    if (!added)
        return failure(added);
    return added->first();
}

Result<QList<AddedPage>> PageStore::add(const QList<NewPage> &pages)
{
    return m_connection.write([&]() -> Result<QList<AddedPage>> {
        QList<AddedPage> all;
        ArticleWriter writer(m_connection, collator());
        for (const NewPage &page : pages) {
            const auto added = addOne(page, writer);
            if (!added)
                return failure(added);
            all.append(*added);
        }
        if (auto done = writer.finish(); !done)
            return failure(done);
        return all;
    });
}

Result<AddedPage> PageStore::addOne(const NewPage &page, ArticleWriter &writer)
{
    // What has no UTF-8 form would not come back as it was, and every range would be off.
    if (!page.text.isValidUtf16())
        return failure(ErrorKind::NotText, page.fileName, QStringLiteral("an unpaired surrogate"));
    const QString hash = hashOf(page.text);
    const auto known = pageWith(m_connection, hash);
    if (!known)
        return failure(known);
    if (*known) {
        const auto articles = m_connection.number(QStringLiteral("SELECT count(*) FROM articles WHERE page_id = ?"),
                                                  {**known});
        if (!articles)
            return failure(articles);
        return AddedPage{**known, true, static_cast<int>(*articles)};
    }
    const auto id = insertPage(m_connection, page, hash);
    if (!id)
        return failure(id);
    for (int seq = 0; seq < page.parse.articles.size(); ++seq) {
        const WrittenPage written{*id, page.text, page.parse.facts};
        if (auto added = writer.add(written, page.parse.articles[seq], seq); !added)
            return failure(added);
    }
    Done done = writer.addFurniture(*id, page.parse.furniture);
    if (done)
        done = linkIssue(m_connection, page.parse.facts);
    if (!done)
        return failure(done);
    return AddedPage{*id, false, static_cast<int>(page.parse.articles.size())};
}

Result<QSet<QString>> PageStore::hashes()
{
    const auto all = m_connection.list(QStringLiteral("SELECT sha256 FROM pages"), {},
                                       [](Statement &row) { return row.take<QString>(); });
    if (!all)
        return failure(all);
    return QSet<QString>(all->cbegin(), all->cend());
}

Result<std::optional<PageId>> PageStore::findByText(const QString &text)
{
    return pageWith(m_connection, hashOf(text));
}

Result<PageRecord> PageStore::page(PageId id)
{
    const QString sql = QStringLiteral("SELECT p.id, p.sha256, p.file_name, p.source_path, p.encoding, p.imported_at,"
                                       " t.text, p.habits, %1 FROM pages p JOIN page_texts t ON t.page_id = p.id"
                                       " WHERE p.id = ?")
                            .arg(factColumns);
    auto found = m_connection.first(sql, {id}, [](Statement &row) {
        PageRecord page;
        page.id = row.take<PageId>();
        page.sha256 = row.take<QString>();
        page.fileName = row.take<QString>();
        page.sourcePath = row.take<QString>();
        page.encoding = row.take<QString>();
        page.importedAt = row.take<QDateTime>();
        page.text = row.take<QString>();
        page.habits = page::habitsFromText(row.take<QString>());
        page.facts = takeFacts(row);
        return page;
    });
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorKind::NotFound, QString::number(id));
    auto furniture = furnitureOf(m_connection, id);
    if (!furniture)
        return failure(furniture);
    (*found)->furniture = *furniture;
    return **found;
}

Result<QList<PageRow>> PageStore::rows()
{
    const QString sql = QStringLiteral(
        "SELECT p.id, p.file_name, (SELECT count(*) FROM articles a WHERE a.page_id = p.id), p.segmenter, %1"
        " FROM pages p ORDER BY p.imported_at DESC, p.id DESC").arg(factColumns);
    return m_connection.list(sql, {}, [](Statement &row) {
        PageRow page;
        page.id = row.take<PageId>();
        page.fileName = row.take<QString>();
        page.articles = row.take<int>();
        page.segmenter = row.take<int>();
        page.facts = takeFacts(row);
        return page;
    });
}

Result<page::PageFacts> PageStore::setFacts(PageId id, const page::PageFacts &facts)
{
    return m_connection.write([&]() -> Result<page::PageFacts> {
        const auto before = factsOf(m_connection, id);
        if (!before)
            return before;
        page::PageFacts now = *before;
        if (facts.paperSource != page::FactSource::None) {
            now.paper = facts.paper;
            now.paperSource = facts.paperSource;
        }
        if (facts.dateSource != page::FactSource::None) {
            now.date = facts.date;
            now.dateSource = facts.dateSource;
        }
        if (facts.pageNoSource != page::FactSource::None) {
            now.pageNo = facts.pageNo;
            now.pageNoSource = facts.pageNoSource;
        }
        if (auto done = restoreFacts(id, now); !done)
            return failure(done);
        return before;
    });
}

Done PageStore::restoreFacts(PageId id, const page::PageFacts &facts)
{
    return m_connection.write([&]() -> Done {
        const auto before = factsOf(m_connection, id);
        if (!before)
            return failure(before);
        auto done = m_connection.run(
            QStringLiteral("UPDATE pages SET paper = ?, date = ?, page_no = ?, paper_source = ?, date_source = ?,"
                           " page_no_source = ? WHERE id = ?"),
            {facts.paper, toColumn(facts.date), facts.pageNo, static_cast<int>(facts.paperSource),
             static_cast<int>(facts.dateSource), static_cast<int>(facts.pageNoSource), id});
        if (done)
            done = m_connection.run(
                QStringLiteral("UPDATE articles SET paper = ?, date = ?, page_no = ?, paper_key = ? WHERE page_id = ?"),
                {facts.paper, toColumn(facts.date), facts.pageNo, sortKey(collator(), facts.paper), id});
        if (done)
            done = unlinkPage(m_connection, id);
        if (done)
            done = linkIssue(m_connection, *before); // goes on without the page
        return done ? linkIssue(m_connection, facts) : done;
    });
}

Result<int> PageStore::count()
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM pages"));
}

const text::Collator &PageStore::collator()
{
    if (!m_collator)
        m_collator.emplace();
    return *m_collator;
}

} // namespace jianbao::store
