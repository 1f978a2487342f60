#include "core/search/query.h"

#include "core/text/fold.h"

#include <optional>

namespace jianbao::search {

namespace {

// The mark that closes what this one opens; none: not an opening quotation mark.
std::optional<QChar> closing(QChar mark)
{
    switch (mark.unicode()) {
    case u'"':
    case u'＂':
        return mark;
    case u'“':
        return QChar(u'”');
    default:
        return std::nullopt;
    }
}

// White space inside a phrase counts as one space, as the reading text has it; a term never holds a line feed.
void append(Query &query, const QString &typed)
{
    const QString text = typed.simplified();
    const QString folded = text::fold(text);
    if (!folded.isEmpty())
        query.terms.append({text, folded});
}

} // namespace

Result<Query> parseQuery(const QString &expression)
{
    Query query;
    QString word;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const QChar c = expression[i];
        const auto close = closing(c);
        if (!close && !c.isSpace()) {
            word += c;
            continue;
        }
        append(query, word);
        word.clear();
        if (!close)
            continue;
        const qsizetype end = expression.indexOf(*close, i + 1);
        if (end < 0)
            return failure(ErrorKind::BadQuery, expression, QStringLiteral("expected %1").arg(*close), i);
        append(query, expression.mid(i + 1, end - i - 1));
        i = end;
    }
    append(query, word);
    return query;
}

} // namespace jianbao::search
