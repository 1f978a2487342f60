#include "core/store/relevance.h"

#include "core/store/connection.h"
#include "core/store/cursor.h"
#include "core/store/wordsql.h"

#include <algorithm>
#include <unordered_map>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

struct Rank {
    ArticleId id = 0;
    bool inTitles = false;
    double score = 0; // as bm25() gives it: the smaller the better; 0: only a note has the words
};

bool before(const Rank &a, const Rank &b)
{
    return a.inTitles != b.inTitles ? a.inTitles : a.score < b.score;
}

} // namespace

Result<std::optional<QString>> rankable(const Connection &connection, const search::Query &query)
{
    QStringList any;
    for (const search::Words &words : search::wantedWords(query)) {
        for (const IdQuery &asked : idQueries(words)) {
            if (asked.indexed)
                any.append(u'(' + asked.values.first().toString() + u')');
        }
    }
    if (any.isEmpty())
        return std::optional<QString>();
    const QString match = any.join(u" OR "_s);
    const auto hits = connection.number(
        u"SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT %1)"_s.arg(mostRanked + 1),
        {match});
    if (!hits)
        return failure(hits);
    return *hits > mostRanked ? std::nullopt : std::optional(match);
}

Result<QList<ArticleId>> ranked(const Connection &connection, const QString &match, const IdSet &found,
                                const Order &order)
{
    // Body, titles, contributors, the rest.
    std::unordered_map<ArticleId, double> scores;
    Done done = eachRow(connection,
                        u"SELECT rowid, bm25(search_index, 1.0, 4.0, 2.0, 1.0) FROM search_index"
                        " WHERE search_index MATCH ?"_s,
                        {match}, [&](const Cursor &row) { scores[row.number(0)] = row.real(1); });
    IdSet titles;
    if (done) {
        done = eachRow(connection, u"SELECT rowid FROM search_index WHERE search_index MATCH ?"_s,
                       {u"{titles} : (%1)"_s.arg(match)}, [&](const Cursor &row) { titles.insert(row.number(0)); });
    }
    if (!done)
        return failure(done);
    std::vector<Rank> ranks;
    for (const ArticleId id : order) {
        if (!found.contains(id))
            continue;
        const auto score = scores.find(id);
        ranks.push_back({id, titles.contains(id), score == scores.end() ? 0 : score->second});
    }
    std::stable_sort(ranks.begin(), ranks.end(), before);
    QList<ArticleId> ids;
    ids.reserve(qsizetype(ranks.size()));
    for (const Rank &rank : ranks)
        ids.append(rank.id);
    return ids;
}

} // namespace jianbao::store
