#include "ui/search/kwicfeed.h"

#include "core/store/articlestore.h"
#include "ui/session/session.h"

namespace jianbao::ui {

namespace {

constexpr qsizetype firstPortion = 40; // articles: a screen of lines comes at once
constexpr qsizetype portion = 200;
constexpr qsizetype width = 40; // characters on each side

} // namespace

KwicFeed::KwicFeed(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void KwicFeed::read(const QList<ArticleId> &articles, const search::Query &query)
{
    ++m_asked;
    m_articles = articles;
    m_query = query;
    m_next = 0;
    m_lines = 0;
    readPortion();
}

void KwicFeed::stop()
{
    ++m_asked;
}

void KwicFeed::readPortion()
{
    if (m_next >= m_articles.size() || m_lines >= mostLines) {
        Q_EMIT ended(m_next);
        return;
    }
    const QList<ArticleId> ids = m_articles.mid(m_next, m_next == 0 ? firstPortion : portion);
    const auto work = [ids, query = m_query](store::Library &library) {
        return library.articles().keywords(ids, query, width);
    };
    m_session.read(this, work, [this, count = ids.size(), asked = m_asked](const Result<QList<store::Keyword>> &lines) {
        if (asked != m_asked)
            return;
        if (!lines) {
            Q_EMIT m_session.failed(lines.error());
            Q_EMIT ended(m_next);
            return;
        }
        m_next += count;
        m_lines += lines->size();
        Q_EMIT came(*lines);
        readPortion();
    });
}

} // namespace jianbao::ui
