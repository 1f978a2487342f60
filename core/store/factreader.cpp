#include "core/store/factreader.h"

#include "core/store/connection.h"
#include "core/store/cursor.h"
#include "core/store/factrows.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

// Numbers texts in the order in which they first come.
class Numbering
{
public:
    quint32 of(std::string_view text)
    {
        const auto [entry, isNew] = m_numbers.try_emplace(std::string(text), quint32(m_texts.size()));
        if (isNew)
            m_texts.append(textFrom(text));
        return entry->second;
    }
    [[nodiscard]] QStringList texts() const { return m_texts; }

private:
    std::unordered_map<std::string, quint32> m_numbers;
    QStringList m_texts;
};

class FactsOfAll
{
public:
    explicit FactsOfAll(const Connection &connection) : m_connection(connection) {}

    Result<ArticleFacts> read()
    {
        Done done = readPages();
        if (done)
            done = readArticles();
        if (done)
            done = readNames();
        if (!done)
            return failure(done);
        return std::move(m_facts);
    }

private:
    Done readPages()
    {
        Numbering papers;
        const Done done = eachRow(m_connection, u"SELECT id, paper, date FROM pages"_s, {}, [&](const Cursor &row) {
            const IssueDay day = issueDayOf(row.text(2));
            atId(m_facts.pages, row.number(0)) = {papers.of(row.text(1)), day.month, day.day, true};
            m_facts.lastPage = std::max(m_facts.lastPage, row.number(0));
        });
        m_facts.papers = papers.texts();
        m_facts.issues = issuesOf(m_facts.pages);
        return done;
    }

    // Off one index (articles_by_place), in the order of places and dates.
    Done readArticles()
    {
        Cursor rows(m_connection, u"SELECT "_s + factColumns()
                                      + u" FROM articles a INDEXED BY articles_by_place ORDER BY a.county, a.township"_s);
        std::string county;
        std::string township;
        Done done = rows.run();
        while (done && rows.next()) {
            if (m_facts.places.isEmpty() || rows.text(1) != county || rows.text(2) != township) {
                county = rows.text(1);
                township = rows.text(2);
                m_facts.places.append({QString::fromStdString(county), QString::fromStdString(township)});
            }
            ArticleFact &fact = atId(m_facts.byId, rows.number(0));
            fact = factOf(rows, m_facts.pages[std::size_t(rows.number(3))]);
            fact.place = quint32(m_facts.places.size() - 1);
            m_facts.lastArticle = std::max(m_facts.lastArticle, rows.number(0));
        }
        m_facts.byId.resize(std::size_t(m_facts.lastArticle) + 1);
        return done ? rows.ended() : done;
    }

    Done readNames()
    {
        Numbering names;
        Cursor rows(m_connection, u"SELECT article_id, name FROM contributors ORDER BY article_id"_s);
        Done done = rows.run();
        while (done && rows.next()) {
            openUpTo(std::size_t(rows.number(0)));
            m_facts.nameOf.push_back(names.of(rows.text(1)));
        }
        openUpTo(m_facts.byId.size());
        m_facts.names = names.texts();
        m_facts.byId.shrink_to_fit(); // they stay as they are until pages are added
        m_facts.firstName.shrink_to_fit();
        m_facts.nameOf.shrink_to_fit();
        return done ? rows.ended() : done;
    }

    void openUpTo(std::size_t id)
    {
        while (m_facts.firstName.size() <= id)
            m_facts.firstName.push_back(quint32(m_facts.nameOf.size()));
    }

    const Connection &m_connection;
    ArticleFacts m_facts;
};

} // namespace

Result<ArticleFacts> readFacts(const Connection &connection)
{
    return FactsOfAll(connection).read();
}

} // namespace jianbao::store
