#include "core/store/pagerewrite.h"

#include "core/page/lead.h"
#include "core/store/annotations.h"
#include "core/store/articlewriter.h"
#include "core/store/blocks.h"
#include "core/store/connection.h"
#include "core/store/issuelinks.h"
#include "core/store/legacy.h"

#include <algorithm>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

class Rewriter
{
public:
    Rewriter(Connection &connection, const PageRecord &page, const page::Repaired &repaired,
             const text::Collator &collator)
        : m_connection(connection), m_page(page), m_repaired(repaired), m_writer(connection, collator)
    {
    }

    Result<RewrittenPage> rewrite()
    {
        const auto living = livingArticles();
        if (!living)
            return failure(living);
        const auto retired = retiredArticles(m_connection, m_page.id);
        if (!retired)
            return failure(retired);
        const Succession succession = store::succession(*living, *retired, articles());
        Done done = unlinkPage(m_connection, m_page.id);
        if (done)
            done = clear(*living);
        if (done)
            done = write(succession.ids);
        if (done)
            done = moveHighlights(succession);
        for (const Predecessor &before : *retired) {
            if (done && m_result.articles.contains(before.id))
                done = revive(m_connection, before.id);
        }
        for (const Predecessor &before : *living) {
            const qsizetype ended = succession.ended.indexOf(before.id);
            if (done && ended >= 0)
                done = retire(m_connection, m_page.id, before, idAt(succession.heirs[ended]));
            else if (done && articles()[m_result.articles.indexOf(before.id)].blocks != before.blocks)
                m_result.changed.append(before.id);
        }
        if (done)
            done = linkIssue(m_connection, m_page.facts);
        if (done)
            done = m_writer.finish();
        if (!done)
            return failure(done);
        for (const ArticleId id : std::as_const(m_result.articles)) {
            if (std::none_of(living->begin(), living->end(), [&](const Predecessor &p) { return p.id == id; }))
                m_result.added.append(id);
        }
        m_result.ended = succession.ended;
        for (const qsizetype heir : succession.heirs)
            m_result.heirs.append(idAt(heir));
        return m_result;
    }

private:
    const QList<page::Article> &articles() const { return m_repaired.parse.articles; }
    ArticleId idAt(qsizetype index) const { return m_result.articles.value(index, 0); }

    Result<QList<Predecessor>> livingArticles() const
    {
        auto all = m_connection.list(u"SELECT id FROM articles WHERE page_id = ? ORDER BY seq"_s, {m_page.id},
                                     [](Statement &row) { return Predecessor{row.take<ArticleId>(), {}, {}}; });
        if (!all)
            return all;
        for (Predecessor &article : *all) {
            const auto blocks = blocksOf(m_connection, m_page.id, article.id);
            if (!blocks)
                return failure(blocks);
            article.blocks = *blocks;
            article.lead = page::leadOf(m_page.text, *blocks);
        }
        return all;
    }

    // Of the page only the rows of the articles stay, out of the way of their new order.
    Done clear(const QList<Predecessor> &living)
    {
        QList<ArticleId> ids;
        for (const Predecessor &article : living)
            ids.append(article.id);
        if (auto done = removeFromIndex(m_connection, ids); !done)
            return done;
        const QString articlesOfPage = u"article_id IN (SELECT id FROM articles WHERE page_id = ?)"_s;
        for (const QString &sql : {u"UPDATE articles SET seq = -1 - seq WHERE page_id = ?"_s,
                                   u"DELETE FROM blocks WHERE page_id = ?"_s,
                                   u"DELETE FROM contributors WHERE "_s + articlesOfPage,
                                   u"DELETE FROM mentions WHERE "_s + articlesOfPage,
                                   u"DELETE FROM place_choices WHERE "_s + articlesOfPage,
                                   u"DELETE FROM turns WHERE page_id = ?"_s}) {
            if (auto done = m_connection.run(sql, {m_page.id}); !done)
                return done;
        }
        return {};
    }

    Done write(const QList<ArticleId> &ids)
    {
        const WrittenPage page{m_page.id, m_page.text, m_page.facts};
        for (qsizetype i = 0; i < articles().size(); ++i) {
            const auto id = m_writer.add(page, articles()[i], static_cast<int>(i), ids[i]);
            if (!id)
                return failure(id);
            m_result.articles.append(*id);
            // It also tells those who have articles in memory of one that came back under its id (0007_changes.sql).
            if (auto done = m_connection.run(u"UPDATE articles SET township_by_person = ? WHERE id = ?"_s,
                                             {m_repaired.placedByPerson[i], *id}); !done)
                return done;
        }
        return m_writer.addFurniture(m_page.id, m_repaired.parse.furniture);
    }

    // A highlight goes to the article that shows most of its words. Where none shows any it stays with its article, or
    // goes to that one's heir, and is an orphan there.
    Done moveHighlights(const Succession &succession)
    {
        const auto highlights = highlightsOfPage(m_connection, m_page.id);
        if (!highlights)
            return failure(highlights);
        for (const HighlightRecord &highlight : *highlights) {
            const qsizetype ended = succession.ended.indexOf(highlight.article);
            ArticleId to = idAt(articleOf(highlight.anchor.ranges, articles()));
            if (to == 0 && ended >= 0)
                to = idAt(succession.heirs[ended]);
            if (to == 0 || to == highlight.article)
                continue;
            Done done = m_connection.run(u"UPDATE highlights SET article_id = ? WHERE id = ?"_s, {to, highlight.id});
            if (done)
                done = m_connection.run(u"UPDATE notes SET article_id = ? WHERE highlight_id = ?"_s,
                                        {to, highlight.id});
            if (!done)
                return done;
        }
        return {};
    }

    Connection &m_connection;
    const PageRecord &m_page;
    const page::Repaired &m_repaired;
    ArticleWriter m_writer;
    RewrittenPage m_result;
};

} // namespace

Result<RewrittenPage> rewritePage(Connection &connection, const PageRecord &page, const page::Repaired &repaired,
                                  const text::Collator &collator)
{
    return Rewriter(connection, page, repaired, collator).rewrite();
}

} // namespace jianbao::store
