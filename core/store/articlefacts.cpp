#include "core/store/articlefacts.h"

#include "core/store/cursor.h"
#include "core/store/records.h"

#include <charconv>
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
            m_texts.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
        return entry->second;
    }
    [[nodiscard]] QStringList texts() const { return m_texts; }

private:
    std::unordered_map<std::string, quint32> m_numbers;
    QStringList m_texts;
};

// "2021-03-20" → 2021 * 12 + 2
quint16 monthOf(std::string_view date)
{
    int year = 0;
    int month = 0;
    if (date.size() < 7)
        return 0;
    std::from_chars(date.data(), date.data() + 4, year);
    std::from_chars(date.data() + 5, date.data() + 7, month);
    return quint16(year * 12 + month - 1);
}

quint8 kindOf(std::string_view name)
{
    const auto kind = page::kindFromName(QString::fromUtf8(name.data(), qsizetype(name.size())));
    return quint8(kind.value_or(page::ArticleKind::News));
}

class Reader
{
public:
    explicit Reader(const Connection &connection) : m_connection(connection) {}

    Result<ArticleFacts> read()
    {
        Done done = readPapers();
        if (done)
            done = readArticles();
        if (done)
            done = readNames();
        if (!done)
            return failure(done);
        return std::move(m_facts);
    }

private:
    Done readPapers()
    {
        Numbering papers;
        Cursor pages(m_connection, u"SELECT id, paper FROM pages"_s);
        Done done = pages.run();
        while (done && pages.next()) {
            const auto page = std::size_t(pages.number(0));
            if (page >= m_paperOfPage.size())
                m_paperOfPage.resize(page + page / 2 + 1);
            m_paperOfPage[page] = papers.of(pages.text(1));
        }
        m_facts.papers = papers.texts();
        return done ? pages.ended() : done;
    }

    // Off one index (articles_by_place), in the order of places and dates.
    Done readArticles()
    {
        Cursor rows(m_connection, u"SELECT a.id, a.county, a.township, a.date, a.page_id, a.kind, a.read, a.starred,"
                                  " a.confirmed, a.township_by_person, a.confidence, a.title_confidence,"
                                  " a.place_confidence"
                                  " FROM articles a INDEXED BY articles_by_place ORDER BY a.county, a.township"_s);
        std::string county;
        std::string township;
        std::string date;
        quint16 month = 0;
        Done done = rows.run();
        while (done && rows.next()) {
            if (m_facts.places.isEmpty() || rows.text(1) != county || rows.text(2) != township) {
                county = rows.text(1);
                township = rows.text(2);
                m_facts.places.append({QString::fromStdString(county), QString::fromStdString(township)});
            }
            if (rows.text(3) != date) {
                date = rows.text(3);
                month = monthOf(date);
            }
            ArticleFact &fact = at(rows.number(0));
            fact.known = true;
            fact.place = quint32(m_facts.places.size() - 1);
            fact.month = month;
            fact.paper = m_paperOfPage[std::size_t(rows.number(4))];
            fact.kind = kindOf(rows.text(5));
            fact.unread = rows.number(6) == 0;
            fact.starred = rows.number(7) != 0;
            fact.doubtful = rows.number(8) == 0
                            && (rows.real(10) < doubtBelow || rows.real(11) < doubtBelow
                                || (rows.number(9) == 0 && rows.real(12) < doubtBelow));
        }
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
        return done ? rows.ended() : done;
    }

    void openUpTo(std::size_t id)
    {
        while (m_facts.firstName.size() <= id)
            m_facts.firstName.push_back(quint32(m_facts.nameOf.size()));
    }

    ArticleFact &at(ArticleId id)
    {
        const auto index = std::size_t(id);
        if (index >= m_facts.byId.size())
            m_facts.byId.resize(index + index / 2 + 1);
        return m_facts.byId[index];
    }

    const Connection &m_connection;
    std::vector<quint32> m_paperOfPage;
    ArticleFacts m_facts;
};

} // namespace

Result<std::shared_ptr<const ArticleFacts>> FactTable::facts()
{
    const auto changes = m_connection.changes();
    if (!changes)
        return failure(changes);
    if (m_facts && *changes == m_read)
        return m_facts;
    auto facts = Reader(m_connection).read();
    if (!facts)
        return failure(facts);
    m_read = *changes;
    m_facts = std::make_shared<const ArticleFacts>(std::move(*facts));
    return m_facts;
}

} // namespace jianbao::store
