#include "core/search/lexer.h"
#include "core/search/query.h"

#include <optional>

namespace jianbao::search {

using namespace Qt::StringLiterals;

namespace {

// SQLite's parser holds 100 open symbols, of which a bracket or NOT may take six; and it takes 32,766 values.
constexpr int deepest = 10;
constexpr int mostTerms = 200;

struct Ranged {
    Expression expression;
    TextRange range; // in the source
};

Expression joined(Expression::Kind kind, QList<Expression> parts)
{
    return parts.size() == 1 && kind != Expression::Kind::Not ? parts.first() : Expression{kind, {}, std::move(parts)};
}

// By recursive descent, one function for each rule of the grammar. After an error the tokens are at their end, so that
// every rule returns.
class Parser
{
public:
    Parser(const QString &expression, const QList<Token> &tokens, const Names &names)
        : m_source(expression), m_tokens(tokens), m_names(names)
    {
    }

    Result<Query> query()
    {
        Query query;
        if (sign() == Sign::End)
            return query;
        QList<Ranged> parts = alternatives();
        if (sign() != Sign::End) // only a closing bracket ends it before
            fail(here(), u"an opening bracket before this one"_s);
        if (m_error)
            return tl::unexpected(*m_error);
        for (const Ranged &part : parts)
            query.parts.append({part.range.of(m_source).toString(), part.expression});
        return query;
    }

private:
    [[nodiscard]] const Token &token() const { return m_tokens[m_next]; }
    [[nodiscard]] Sign sign() const { return token().sign; }
    [[nodiscard]] qsizetype here() const { return token().range.start; }

    void fail(qsizetype position, const QString &expected)
    {
        if (!m_error)
            m_error = badQuery(m_source, position, expected).value();
        m_next = m_tokens.size() - 1;
    }

    Token take()
    {
        m_end = token().range.end;
        return m_tokens[sign() == Sign::End ? m_next : m_next++];
    }

    // The parts of one conjunction, or all of several alternatives as one part.
    QList<Ranged> alternatives()
    {
        const qsizetype start = here();
        QList<Ranged> first = conjunction();
        if (sign() != Sign::Or)
            return first;
        QList<Expression> all{together(first)};
        while (sign() == Sign::Or) {
            take();
            all.append(together(conjunction()));
        }
        return {{joined(Expression::Kind::Or, all), {start, m_end}}};
    }

    static Expression together(const QList<Ranged> &parts)
    {
        QList<Expression> all;
        for (const Ranged &part : parts)
            all.append(part.expression);
        return joined(Expression::Kind::And, all);
    }

    QList<Ranged> conjunction()
    {
        QList<Ranged> parts;
        do {
            if (sign() == Sign::And && !parts.isEmpty())
                take();
            const qsizetype start = here();
            Expression part = unary();
            parts.append({std::move(part), {start, m_end}});
        } while (sign() != Sign::Or && sign() != Sign::Close && sign() != Sign::End);
        return parts;
    }

    Expression unary()
    {
        if (sign() != Sign::Not && sign() != Sign::Minus)
            return near();
        const qsizetype at = here();
        take();
        if (!deeper(at))
            return {};
        Expression part = unary();
        --m_depth;
        return joined(Expression::Kind::Not, {part});
    }

    Expression near()
    {
        const qsizetype start = here();
        Expression one = primary();
        if (sign() != Sign::Near)
            return one;
        const int distance = take().distance;
        const qsizetype second = here();
        const Expression other = primary();
        if (m_error)
            return one;
        const Pattern *left = singlePattern(one);
        const Pattern *right = singlePattern(other);
        if (!left || !right || partOf(one) != partOf(other)) {
            fail(left ? second : start, u"a word or a phrase beside NEAR"_s);
            return one;
        }
        const Words words{partOf(one), nearPatterns(*left, *right, distance)};
        return {Expression::Kind::Leaf, words, {}};
    }

    static const Pattern *singlePattern(const Expression &expression)
    {
        const auto *words = std::get_if<Words>(&expression.term);
        const bool single = expression.kind == Expression::Kind::Leaf && words && words->patterns.size() == 1
                            && !words->whole;
        return single ? &words->patterns.first() : nullptr;
    }

    static Part partOf(const Expression &expression) { return std::get<Words>(expression.term).part; }

    Expression primary()
    {
        switch (sign()) {
        case Sign::Word:
        case Sign::Phrase:
            return term(take());
        case Sign::Field:
            return field();
        case Sign::Open:
            return group();
        default:
            fail(here(), u"a word or a phrase"_s);
            return {};
        }
    }

    // What follows a field's name belongs to it, also all of a bracket.
    Expression field()
    {
        const Token name = take();
        const bool value = sign() == Sign::Word || sign() == Sign::Phrase || sign() == Sign::Open;
        if (m_field != Field::Text || !value) {
            fail(m_field != Field::Text ? name.range.start : here(), u"a word or a phrase"_s);
            return {};
        }
        m_field = name.field;
        Expression expression = primary();
        m_field = Field::Text;
        return expression;
    }

    Expression group()
    {
        const qsizetype open = here();
        take();
        if (!deeper(open))
            return {};
        Expression expression = together(alternatives());
        --m_depth;
        if (sign() == Sign::Close)
            take();
        else
            fail(open, u"a closing bracket"_s);
        return expression;
    }

    bool deeper(qsizetype position)
    {
        if (++m_depth > deepest)
            fail(position, u"a simpler expression"_s);
        return !m_error;
    }

    Expression term(const Token &token)
    {
        if (++m_terms > mostTerms)
            fail(token.range.start, u"a simpler expression"_s);
        const std::optional<Part> part = search::partOf(m_field);
        const std::optional<Term> found = !part ? named(token) : isWholeName(token) ? wholeName(*part, token)
                                                                                    : words(*part, token);
        return found ? Expression{Expression::Kind::Leaf, *found, {}} : Expression();
    }

    // 作者:=周明远 is he alone, where 作者:周明远 is everyone whose name has his in it.
    [[nodiscard]] bool isWholeName(const Token &token) const
    {
        return (m_field == Field::Contributor || m_field == Field::Paper)
               && (token.text.startsWith(u'=') || token.text.startsWith(u'＝'));
    }

    std::optional<Term> wholeName(Part part, const Token &token)
    {
        const Pattern name = literalPattern(token.text.sliced(1).trimmed());
        return known(name.pieces.first().isEmpty() ? std::optional<Words>() : Words{part, {name}, true}, token,
                     u"a name behind ="_s);
    }

    std::optional<Term> words(Part part, const Token &token)
    {
        if (token.sign == Sign::Phrase) {
            const Pattern pattern = literalPattern(token.text);
            return known(pattern.pieces.first().isEmpty() ? std::optional<Words>() : Words{part, {pattern}}, token,
                         u"a word or a phrase"_s);
        }
        const auto pattern = wordPattern(token.text);
        return known(pattern ? std::optional(Words{part, {*pattern}}) : std::nullopt, token,
                     u"a word with characters beside * and ?, and at most 3 times *"_s);
    }

    std::optional<Term> named(const Token &token)
    {
        switch (m_field) {
        case Field::Place:
        case Field::Mention:
            return known(places(token.text), token, u"a known place"_s);
        case Field::Tag:
            return known(tags(token.text), token, u"a known tag"_s);
        case Field::Date:
            return known(datesOf(token.text), token,
                         u"a date such as 2021, 2021-05, 2021-05-03, >2021-05 or 2020..2022"_s);
        case Field::Page:
            return OnPage{token.text.trimmed()};
        case Field::Kind:
            return known(kindOf(token.text), token, u"news, feature, opinion or photo"_s);
        case Field::State:
            return known(stateOf(token.text), token, u"starred, unread, read or doubtful"_s);
        default:
            return known(attachedOf(token.text), token, u"highlight, note, tag, repair or township"_s);
        }
    }

    template<typename T>
    std::optional<Term> known(const std::optional<T> &value, const Token &token, const QString &expected)
    {
        if (value)
            return Term(*value);
        fail(token.range.start, expected);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<InPlaces> places(const QString &name) const
    {
        const QStringList codes = m_names.places ? m_names.places(name.trimmed()) : QStringList();
        return codes.isEmpty() ? std::nullopt : std::optional(InPlaces{codes, m_field == Field::Mention});
    }

    [[nodiscard]] std::optional<Tagged> tags(const QString &name) const
    {
        const QList<TagId> ids = m_names.tags ? m_names.tags(name.trimmed()) : QList<TagId>();
        return ids.isEmpty() ? std::nullopt : std::optional(Tagged{ids});
    }

    const QString &m_source;
    const QList<Token> &m_tokens;
    const Names &m_names;
    qsizetype m_next = 0;
    qsizetype m_end = 0; // of the token taken last
    Field m_field = Field::Text;
    int m_depth = 0;
    int m_terms = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<Query> parseQuery(const QString &expression, const Names &names)
{
    const auto tokens = tokensOf(expression);
    if (!tokens)
        return failure(tokens);
    return Parser(expression, *tokens, names).query();
}

} // namespace jianbao::search
