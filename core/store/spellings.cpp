#include "core/store/spellings.h"

#include "core/store/connection.h"
#include "core/store/cursor.h"
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

// Strings of the articles in which one character stands between the two.
Done addWithOneBetween(const Connection &connection, const QString &left, const QString &right, QStringList &spellings)
{
    search::Pattern pattern{{left, right}, {{1, 1, true}}};
    const QRegularExpression seen(QRegularExpression::escape(left) + u"[^\\n]"_s
                                  + QRegularExpression::escape(right));
    for (const IdQuery &query : idQueries({search::Part::Anywhere, {pattern}})) {
        if (!query.indexed)
            continue;
        Cursor ids(connection, query.sql + u" LIMIT %1"_s.arg(looked));
        Done done = ids.run(query.values);
        while (done && ids.next()) {
            const auto text = indexedText(connection, ids.number(0), {});
            if (!text)
                return failure(text);
            for (auto match = seen.globalMatch(*text); match.hasNext();) {
                if (const QString found = match.next().captured(); !spellings.contains(found))
                    spellings.append(found);
            }
        }
        if (done)
            done = ids.ended();
        if (!done)
            return done;
    }
    return {};
}

Result<int> countOf(const Connection &connection, const QString &words)
{
    const Condition found = conditionOf(search::Words{search::Part::Anywhere, {search::literalPattern(words)}});
    return connection.number(u"SELECT count(*) FROM articles a"_s + found.where(), found.values);
}

} // namespace

Result<QList<Spelling>> similarSpellings(const Connection &connection, const QString &words)
{
    const QString folded = text::fold(words);
    const QList<uint> characters = folded.toUcs4();
    if (characters.size() < leastCharacters || characters.size() > mostCharacters)
        return QList<Spelling>();
    QStringList candidates;
    for (qsizetype i = 0; i < characters.size(); ++i)
        candidates.append(utf16(characters.first(i) + characters.sliced(i + 1)));
    for (qsizetype i = 1; i + 1 < characters.size(); ++i) {
        for (const qsizetype instead : {1, 0}) {
            if (auto done = addWithOneBetween(connection, utf16(characters.first(i)),
                                              utf16(characters.sliced(i + instead)), candidates); !done)
                return failure(done);
        }
    }
    candidates.removeAll(folded);
    candidates.removeDuplicates();
    QList<Spelling> spellings;
    for (const QString &candidate : std::as_const(candidates)) {
        const auto count = countOf(connection, candidate);
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
