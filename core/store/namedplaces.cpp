#include "core/place/codes.h"
#include "core/store/connection.h"
#include "core/store/cursor.h"
#include "core/store/factreader.h"

#include <QHash>

#include <numeric>
#include <string>
#include <utility>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

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

Result<NamedPlaces> readNamedPlaces(const Connection &connection, const ArticleFacts &facts)
{
    return MentionReader(connection, facts).read();
}

} // namespace jianbao::store
