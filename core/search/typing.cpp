#include "core/search/typing.h"

#include "core/search/lexer.h"

namespace jianbao::search {

namespace {

// The field whose value the last token is or will be: that before it, or that of the bracket round it.
Field fieldAtEnd(const QList<Token> &tokens, qsizetype last)
{
    if (last > 0 && tokens[last - 1].sign == Sign::Field)
        return tokens[last - 1].field;
    QList<Field> open;
    for (qsizetype i = 0; i < last; ++i) {
        if (tokens[i].sign == Sign::Open)
            open.append(i > 0 && tokens[i - 1].sign == Sign::Field ? tokens[i - 1].field : Field::Text);
        else if (tokens[i].sign == Sign::Close && !open.isEmpty())
            open.removeLast();
    }
    for (const Field field : open) {
        if (field != Field::Text)
            return field;
    }
    return Field::Text;
}

} // namespace

std::optional<Typing> typingAt(const QString &expression, qsizetype caret)
{
    static const QString ends = QStringLiteral(")）");
    if (caret < expression.size() && !expression[caret].isSpace() && !ends.contains(expression[caret]))
        return std::nullopt;
    const auto tokens = tokensOf(expression.left(caret));
    if (!tokens || tokens->size() < 2)
        return std::nullopt;
    const qsizetype last = tokens->size() - 2; // before the End
    const Token &token = tokens->at(last);
    if (token.range.end != caret)
        return std::nullopt;
    if (token.sign == Sign::Field)
        return Typing{token.field, {caret, caret}, {}};
    if (token.sign != Sign::Word)
        return std::nullopt;
    const bool whole = token.text.startsWith(u'=') || token.text.startsWith(u'＝');
    return Typing{fieldAtEnd(*tokens, last), token.range, whole ? token.text.sliced(1) : token.text};
}

} // namespace jianbao::search
