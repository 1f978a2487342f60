#include "core/store/relevance.h"

#include "core/store/connection.h"
#include "core/store/cursor.h"
#include "core/store/indexreader.h"
#include "core/store/wordsql.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

// BM25F: what a string weighs in each column, how soon more of it counts little, and how much the length of a text
// (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, sections 3.4 and 3.6.3; the usual 1.2 and .75).
constexpr double weights[] = {1, 4, 2, 1}; // by Column
constexpr double saturation = 1.2;
constexpr double byLength = 0.75;

struct Rank {
    ArticleId id = 0;
    bool inTitles = false;
    double score = 0; // 0: only a note has the words
};

bool before(const Rank &a, const Rank &b)
{
    return a.inTitles != b.inTitles ? a.inTitles : a.score > b.score;
}

// How often each article has a string, a time in a title weighing more.
using Frequencies = std::unordered_map<ArticleId, double>;

class Scores
{
public:
    // articles: in the library.
    Scores(const Connection &connection, qint64 articles) : m_connection(connection), m_articles(articles) {}

    // Adds what a string is worth in each article found that has it.
    Done add(const IndexReader &index, const QString &string, const IdSet &found)
    {
        Frequencies frequencies;
        qint64 articles = 0;
        const auto count = [&](ArticleId article, const std::vector<index::Place> &places) {
            ++articles;
            if (!found.contains(article))
                return;
            double &frequency = frequencies[article];
            for (const index::Place place : places) {
                frequency += weights[std::size_t(index::columnOf(place))];
                if (index::columnOf(place) == int(Column::Titles))
                    m_inTitles.insert(article);
            }
        };
        if (auto done = index.places(string, count); !done)
            return done;
        if (auto done = readLengths(frequencies); !done)
            return done;
        const double rarity = std::log((double(m_articles) - double(articles) + 0.5) / (double(articles) + 0.5));
        for (const auto &[article, frequency] : frequencies) {
            const double length = m_lengths[article] / m_usualLength;
            m_scores[article] += std::max(rarity, 1e-6) * frequency * (saturation + 1)
                                 / (frequency + saturation * (1 - byLength + byLength * length));
        }
        return {};
    }

    [[nodiscard]] Rank of(ArticleId article) const
    {
        const auto score = m_scores.find(article);
        return {article, m_inTitles.contains(article), score == m_scores.end() ? 0 : score->second};
    }

private:
    Done readLengths(const Frequencies &articles)
    {
        Cursor length(m_connection, u"SELECT characters FROM index_articles WHERE id = ?"_s);
        for (const auto &[article, frequency] : articles) {
            if (m_lengths.contains(article))
                continue;
            if (auto done = length.run({article}); !done)
                return done;
            m_lengths[article] = length.next() ? double(length.number(0)) : m_usualLength;
        }
        // Of those that have a string: to read all takes seconds, and they are as long as others.
        double sum = 1;
        for (const auto &[article, characters] : m_lengths)
            sum += characters;
        m_usualLength = sum / double(std::max<std::size_t>(m_lengths.size(), 1));
        return {};
    }

    const Connection &m_connection;
    qint64 m_articles;
    double m_usualLength = 1;
    std::unordered_map<ArticleId, double> m_lengths;
    std::unordered_map<ArticleId, double> m_scores;
    IdSet m_inTitles;
};

} // namespace

Result<std::optional<QStringList>> rankable(const Connection &connection, const search::Query &query)
{
    const auto index = IndexReader::open(connection);
    if (!index)
        return failure(index);
    QStringList strings;
    IdSet found;
    for (const search::Words &words : search::wantedWords(query)) {
        const auto asked = indexQuery(words);
        for (const search::Pattern &pattern : asked ? asked->patterns : QList<search::Pattern>()) {
            strings += pattern.pieces;
            if (auto done = index->find(pattern, asked->columns, found); !done)
                return failure(done);
            if (found.count() > mostRanked)
                return std::optional<QStringList>();
        }
    }
    strings.removeAll(QString());
    strings.removeDuplicates();
    return strings.isEmpty() ? std::nullopt : std::optional(strings);
}

Result<QList<ArticleId>> ranked(const Connection &connection, const QStringList &strings, const IdSet &found,
                                const Order &order)
{
    const auto index = IndexReader::open(connection);
    if (!index)
        return failure(index);
    Scores scores(connection, qint64(order.size()));
    for (const QString &string : strings) {
        if (auto done = scores.add(*index, string, found); !done)
            return failure(done);
    }
    std::vector<Rank> ranks;
    for (const ArticleId id : order) {
        if (found.contains(id))
            ranks.push_back(scores.of(id));
    }
    std::stable_sort(ranks.begin(), ranks.end(), before);
    QList<ArticleId> ids;
    ids.reserve(qsizetype(ranks.size()));
    for (const Rank &rank : ranks)
        ids.append(rank.id);
    return ids;
}

} // namespace jianbao::store
