#include "core/store/chunks.h"
#include "core/store/connection.h"
#include "core/store/factreader.h"
#include "core/store/factrows.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

struct NewPage {
    PageId id = 0;
    QString paper;
    IssueDay day;
};
struct NewFact {
    ArticleId id = 0;
    PageId page = 0;
    ArticleFacts::Place place;
    ArticleFact fact; // without place and what its page says
};
struct NewName {
    ArticleId article = 0;
    QString name;
};

// The number of a text among others, which gets it at their end where it is not there.
template<typename T, typename Key, typename KeyOf>
class Numbers
{
public:
    Numbers(QList<T> &all, KeyOf keyOf) : m_all(all), m_keyOf(keyOf) {}

    quint32 of(const T &value)
    {
        if (m_numbers.isEmpty()) { // only when a first one is asked for
            for (qsizetype i = 0; i < m_all.size(); ++i)
                m_numbers.insert(m_keyOf(m_all[i]), quint32(i));
        }
        const auto number = m_numbers.constFind(m_keyOf(value));
        if (number != m_numbers.cend())
            return *number;
        m_all.append(value);
        return *m_numbers.insert(m_keyOf(value), quint32(m_all.size() - 1));
    }

private:
    QList<T> &m_all;
    KeyOf m_keyOf;
    QHash<Key, quint32> m_numbers;
};

QString itself(const QString &text)
{
    return text;
}

std::pair<QString, QString> codesOf(const ArticleFacts::Place &place)
{
    return {place.county, place.township};
}

// Everything is read before anything is changed, so that a reading that is stopped leaves the facts as they were.
class Update
{
public:
    Update(const Connection &connection, const LoggedChanges &changes, ArticleFacts &facts)
        : m_connection(connection), m_changes(changes), m_facts(facts)
    {
    }

    Done run()
    {
        Done done = readPages();
        if (done)
            done = readArticles();
        if (done)
            done = readNames();
        if (!done)
            return done;
        takePages();
        takeArticles();
        if (!m_changes.articles.isEmpty() || !m_names.empty() || m_facts.firstName.size() != m_facts.byId.size() + 1)
            takeNames();
        return {};
    }

private:
    // Runs a statement for the changed rows, and for those that are new.
    template<typename Visit>
    Done eachChanged(const QString &sql, const QString &id, const QList<qint64> &changed, qint64 last, Visit visit) const
    {
        const Done done = eachChunk(changed, [&](const QString &list) {
            return eachRow(m_connection, sql.arg(u"%1 <= %2 AND %1 IN (%3)"_s.arg(id).arg(last).arg(list)), {}, visit);
        });
        return done ? eachRow(m_connection, sql.arg(u"%1 > %2"_s.arg(id).arg(last)), {}, visit) : done;
    }

    Done readPages()
    {
        return eachChanged(u"SELECT id, paper, date FROM pages WHERE %1"_s, u"id"_s, m_changes.pages, m_facts.lastPage,
                           [this](const Cursor &row) {
            m_pages.push_back({row.number(0), textFrom(row.text(1)), issueDayOf(row.text(2))});
        });
    }

    Done readArticles()
    {
        return eachChanged(u"SELECT "_s + factColumns() + u" FROM articles a WHERE %1"_s, u"a.id"_s,
                           m_changes.marked + m_changes.articles, m_facts.lastArticle, [this](const Cursor &row) {
            m_articles.push_back({row.number(0), row.number(3), {textFrom(row.text(1)), textFrom(row.text(2))},
                                  factOf(row, {})});
        });
    }

    Done readNames()
    {
        const Done done = eachChanged(
            u"SELECT article_id, name FROM contributors WHERE %1 ORDER BY article_id, seq"_s, u"article_id"_s,
            m_changes.articles, m_facts.lastArticle, [this](const Cursor &row) {
            m_names.push_back({row.number(0), textFrom(row.text(1))});
        });
        std::stable_sort(m_names.begin(), m_names.end(),
                         [](const NewName &a, const NewName &b) { return a.article < b.article; });
        return done;
    }

    void takePages()
    {
        if (m_pages.empty() && m_changes.pages.isEmpty())
            return;
        Numbers<QString, QString, decltype(&itself)> papers(m_facts.papers, itself);
        for (const PageId page : m_changes.pages) {
            if (page <= m_facts.lastPage)
                atId(m_facts.pages, page).known = false;
        }
        for (const NewPage &page : m_pages) {
            atId(m_facts.pages, page.id) = {papers.of(page.paper), page.day.month, page.day.day, true};
            m_facts.lastPage = std::max(m_facts.lastPage, page.id);
        }
        m_facts.issues = issuesOf(m_facts.pages);
    }

    void takeArticles()
    {
        Numbers<ArticleFacts::Place, std::pair<QString, QString>, decltype(&codesOf)> places(m_facts.places, codesOf);
        for (const ArticleId gone : m_changes.articles) {
            if (gone <= m_facts.lastArticle)
                atId(m_facts.byId, gone) = {}; // unless it is there
        }
        for (const NewFact &article : m_articles) {
            ArticleFact &fact = atId(m_facts.byId, article.id);
            const bool samePlace = fact.known && codesOf(m_facts.places[fact.place]) == codesOf(article.place);
            const quint32 place = samePlace ? fact.place : places.of(article.place);
            const ArticleFacts::Page &page = m_facts.pages[std::size_t(article.page)];
            fact = article.fact;
            fact.place = place;
            fact.paper = page.paper;
            fact.month = page.month;
            fact.day = page.day;
            m_facts.lastArticle = std::max(m_facts.lastArticle, article.id);
        }
    }

    // The lists of all articles are written anew, with those of the changed and new ones in place of what they had.
    void takeNames()
    {
        Numbers<QString, QString, decltype(&itself)> names(m_facts.names, itself);
        std::vector<quint32> first, nameOf;
        first.reserve(m_facts.byId.size() + 1);
        nameOf.reserve(m_facts.nameOf.size() + m_names.size());
        auto changed = m_changes.articles.cbegin();
        auto next = m_names.cbegin();
        const std::size_t before = m_facts.firstName.size() - 1;
        for (std::size_t id = 0; id < m_facts.byId.size(); ++id) {
            first.push_back(quint32(nameOf.size()));
            while (changed != m_changes.articles.cend() && *changed < ArticleId(id))
                ++changed;
            const bool kept = id < before && (changed == m_changes.articles.cend() || *changed != ArticleId(id));
            if (kept)
                nameOf.insert(nameOf.end(), m_facts.nameOf.begin() + m_facts.firstName[id],
                              m_facts.nameOf.begin() + m_facts.firstName[id + 1]);
            for (; next != m_names.cend() && next->article == ArticleId(id); ++next)
                nameOf.push_back(names.of(next->name));
        }
        first.push_back(quint32(nameOf.size()));
        m_facts.firstName = std::move(first);
        m_facts.nameOf = std::move(nameOf);
    }

    const Connection &m_connection;
    const LoggedChanges &m_changes;
    ArticleFacts &m_facts;
    std::vector<NewPage> m_pages;
    std::vector<NewFact> m_articles;
    std::vector<NewName> m_names; // by article
};

} // namespace

Done updateFacts(const Connection &connection, const LoggedChanges &changes, ArticleFacts &facts)
{
    return Update(connection, changes, facts).run();
}

} // namespace jianbao::store
