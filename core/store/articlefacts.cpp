#include "core/store/articlefacts.h"

#include "core/place/codes.h"
#include "core/store/coveragestore.h"
#include "core/store/cursor.h"
#include "core/store/records.h"

#include <QHash>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

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

struct Day {
    quint16 month = 0;
    quint8 day = 0;

    bool operator==(const Day &) const = default;
};

// "2021-03-20" → 2021 * 12 + 2, 20
Day dayOf(std::string_view date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (date.size() < 10)
        return {};
    std::from_chars(date.data(), date.data() + 4, year);
    std::from_chars(date.data() + 5, date.data() + 7, month);
    std::from_chars(date.data() + 8, date.data() + 10, day);
    return {quint16(monthNumber(year, month)), quint8(day)};
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
        std::vector<std::tuple<quint32, quint16, quint8>> days; // of issues: paper, month, day
        const Done done = eachRow(m_connection, u"SELECT id, paper, date FROM pages"_s, {}, [&](const Cursor &row) {
            const auto page = std::size_t(row.number(0));
            if (page >= m_paperOfPage.size())
                m_paperOfPage.resize(page + page / 2 + 1);
            const quint32 paper = m_paperOfPage[page] = papers.of(row.text(1));
            if (const Day day = dayOf(row.text(2)); day.month > 0)
                days.emplace_back(paper, day.month, day.day);
        });
        m_facts.papers = papers.texts();
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        for (const auto &[paper, month, day] : days) {
            if (m_facts.issues.isEmpty() || m_facts.issues.last().paper != paper || m_facts.issues.last().month != month)
                m_facts.issues.append({paper, month, 0});
            ++m_facts.issues.last().days;
        }
        return done;
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
        Day day;
        Done done = rows.run();
        while (done && rows.next()) {
            if (m_facts.places.isEmpty() || rows.text(1) != county || rows.text(2) != township) {
                county = rows.text(1);
                township = rows.text(2);
                m_facts.places.append({QString::fromStdString(county), QString::fromStdString(township)});
            }
            if (rows.text(3) != date) {
                date = rows.text(3);
                day = dayOf(date);
            }
            ArticleFact &fact = at(rows.number(0));
            fact.known = true;
            fact.place = quint32(m_facts.places.size() - 1);
            fact.month = day.month;
            fact.day = day.day;
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

class MentionReader
{
public:
    MentionReader(const Connection &connection, const ArticleFacts &facts) : m_connection(connection), m_facts(facts)
    {
        m_named.places = facts.places;
        for (qsizetype i = 0; i < facts.places.size(); ++i)
            m_numbers.insert({facts.places[i].county, facts.places[i].township}, quint32(i));
    }

    Result<NamedPlaces> read()
    {
        Done done = readOwnPlaces();
        if (done)
            done = readMentions();
        if (!done)
            return failure(done);
        fill();
        chain();
        return std::move(m_named);
    }

private:
    struct Mention {
        std::size_t article;
        quint32 place;
    };

    Done readOwnPlaces()
    {
        return eachRow(m_connection, u"SELECT 'u' || id, parent_code FROM user_places"_s, {}, [&](const Cursor &row) {
            m_parents.insert(textOf(row, 0), textOf(row, 1));
        });
    }

    // Off one index (mentions_by_code): each place's articles follow one another.
    Done readMentions()
    {
        std::string code;
        quint32 place = 0;
        std::size_t last = 0; // article of this place
        return eachRow(m_connection, u"SELECT code, article_id FROM mentions ORDER BY code, article_id"_s, {},
                       [&](const Cursor &row) {
            if (row.text(0) != code) {
                code = row.text(0);
                place = numberOf(textOf(row, 0));
                last = 0;
            }
            const auto article = std::size_t(row.number(1));
            if (std::exchange(last, article) != article && article < m_facts.byId.size()
                && m_facts.byId[article].known && m_facts.byId[article].place != place)
                m_mentions.push_back({article, place});
        });
    }

    quint32 numberOf(const QString &code)
    {
        const bool own = code.startsWith(u'u');
        const ArticleFacts::Place place{own ? m_parents.value(code) : code.left(place::countyDigits),
                                        own || code.size() > place::countyDigits ? code : QString()};
        const auto number = m_numbers.constFind({place.county, place.township});
        if (number != m_numbers.cend())
            return *number;
        m_named.places.append(place);
        return *m_numbers.insert({place.county, place.township}, quint32(m_named.places.size() - 1));
    }

    void fill()
    {
        std::vector<quint32> &first = m_named.first;
        first.assign(m_facts.byId.size() + 1, 0);
        for (std::size_t id = 0; id < m_facts.byId.size(); ++id)
            first[id + 1] = m_facts.byId[id].known;
        for (const Mention &mention : m_mentions)
            ++first[mention.article + 1];
        std::partial_sum(first.begin(), first.end(), first.begin());
        m_named.placeOf.resize(first.back());
        std::vector<quint32> next(first.begin(), first.end() - 1);
        for (std::size_t id = 0; id < m_facts.byId.size(); ++id) {
            if (m_facts.byId[id].known)
                m_named.placeOf[next[id]++] = m_facts.byId[id].place;
        }
        for (const Mention &mention : m_mentions)
            m_named.placeOf[next[mention.article]++] = mention.place;
    }

    void chain()
    {
        m_named.codes.append(QString());
        QHash<QString, quint32> numbers{{QString(), 0}};
        const auto numberOfCode = [&](const QString &code) {
            const auto known = numbers.constFind(code);
            if (known != numbers.cend())
                return *known;
            m_named.codes.append(code);
            return *numbers.insert(code, quint32(m_named.codes.size() - 1));
        };
        for (const ArticleFacts::Place &place : m_named.places) {
            const auto above = [&](qsizetype digits) {
                return numberOfCode(place.county.size() > digits ? place.county.left(digits) : QString());
            };
            m_named.chains.push_back({numberOfCode(place.code()),
                                      {numberOfCode(place.township), numberOfCode(place.county),
                                       above(place::prefectureDigits), above(place::provinceDigits)}});
        }
    }

    static QString textOf(const Cursor &row, int column)
    {
        const std::string_view text = row.text(column);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }

    const Connection &m_connection;
    const ArticleFacts &m_facts;
    QHash<QString, QString> m_parents; // of the user's own places
    QHash<std::pair<QString, QString>, quint32> m_numbers;
    std::vector<Mention> m_mentions;
    NamedPlaces m_named;
};

} // namespace

std::vector<bool> placesIn(const QList<ArticleFacts::Place> &places, const QString &code)
{
    const bool township = code.startsWith(u'u') || code.size() > place::countyDigits;
    if (code.isEmpty())
        return std::vector<bool>(std::size_t(places.size()), true);
    std::vector<bool> in;
    in.reserve(std::size_t(places.size()));
    for (const ArticleFacts::Place &place : places)
        in.push_back(township ? place.township == code : place.county.startsWith(code));
    return in;
}

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
    m_named.reset();
    return m_facts;
}

Result<std::shared_ptr<const NamedPlaces>> FactTable::namedPlaces()
{
    const auto current = facts();
    if (!current)
        return failure(current);
    if (!m_named) {
        auto named = MentionReader(m_connection, **current).read();
        if (!named)
            return failure(named);
        m_named = std::make_shared<const NamedPlaces>(std::move(*named));
    }
    return m_named;
}

} // namespace jianbao::store
