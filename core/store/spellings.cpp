#include "core/store/spellings.h"

#include "core/store/connection.h"
#include "core/store/cursor.h"
#include "core/store/indexreader.h"
#include "core/store/searchindex.h"
#include "core/store/wordsql.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype leastCharacters = 3;
constexpr qsizetype mostCharacters = 20;
constexpr int looked = 40;        // articles that are read for each place where a character may be another
constexpr qsizetype offered = 3;

QString utf16(const QList<uint> &characters)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

class Spellings
{
public:
    Spellings(const Connection &connection, const IndexReader &index) : m_connection(connection), m_index(index) {}

    // Strings of the articles in which one character stands between the two.
    Done addWithOneBetween(const QString &left, const QString &right, QStringList &spellings) const
    {
        IdSet found;
        if (auto done = m_index.find({{left, right}, {{1, 1, true}}}, 0, found); !done)
            return done;
        QList<ArticleId> articles;
        found.each([&](ArticleId id) {
            if (articles.size() < looked)
                articles.append(id);
        });
        const QRegularExpression seen(QRegularExpression::escape(left) + u"[^\n]"_s
                                      + QRegularExpression::escape(right));
        for (const ArticleId article : std::as_const(articles)) {
            const auto text = indexedText(m_connection, article);
            if (!text)
                return failure(text);
            for (auto match = seen.globalMatch(*text); match.hasNext();) {
                if (const QString spelling = match.next().captured(); !spellings.contains(spelling))
                    spellings.append(spelling);
            }
        }
        return {};
    }

    Result<int> countOf(const QString &words) const
    {
        const search::Words anywhere{search::Part::Anywhere, {search::literalPattern(words)}};
        IdSet found;
        for (const IdQuery &query : scans(anywhere)) {
            if (auto done = eachRow(m_connection, query.sql, query.values,
                                    [&](const Cursor &row) { found.insert(row.number(0)); }); !done)
                return failure(done);
        }
        if (auto done = m_index.find(anywhere.patterns.first(), 0, found); !done)
            return failure(done);
        return int(found.count());
    }

private:
    const Connection &m_connection;
    const IndexReader &m_index;
};

} // namespace

Result<QList<Spelling>> similarSpellings(const Connection &connection, const QString &words)
{
    const QString folded = text::fold(words);
    const QList<uint> characters = folded.toUcs4();
    if (characters.size() < leastCharacters || characters.size() > mostCharacters)
        return QList<Spelling>();
    const auto index = IndexReader::open(connection);
    if (!index)
        return failure(index);
    const Spellings library(connection, *index);
    QStringList candidates;
    for (qsizetype i = 0; i < characters.size(); ++i)
        candidates.append(utf16(characters.first(i) + characters.sliced(i + 1)));
    for (qsizetype i = 1; i + 1 < characters.size(); ++i) {
        for (const qsizetype instead : {1, 0}) {
            if (auto done = library.addWithOneBetween(utf16(characters.first(i)), utf16(characters.sliced(i + instead)),
                                                      candidates); !done)
                return failure(done);
        }
    }
    candidates.removeAll(folded);
    candidates.removeDuplicates();
    QList<Spelling> spellings;
    for (const QString &candidate : std::as_const(candidates)) {
        const auto count = library.countOf(candidate);
        if (!count)
            return failure(count);
        if (*count > 0)
            spellings.append({candidate, *count});
    }
    // Of one length: likelier a misprint than words of another length.
    std::stable_sort(spellings.begin(), spellings.end(), [&](const Spelling &a, const Spelling &b) {
        const bool like = a.words.size() == folded.size();
        return like != (b.words.size() == folded.size()) ? like : a.count > b.count;
    });
    return spellings.first(std::min(offered, spellings.size()));
}

} // namespace jianbao::store
