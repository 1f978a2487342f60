#include "core/search/lexer.h"

#include <algorithm>
#include <optional>

namespace jianbao::search {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDistance = 10;
constexpr int longestDistance = 1000;

// The mark that closes what this one opens; none: not an opening quotation mark.
std::optional<QChar> closing(QChar mark)
{
    switch (mark.unicode()) {
    case u'"':
    case u'＂':
        return mark;
    case u'“':
        return QChar(u'”');
    case u'「':
        return QChar(u'」');
    case u'『':
        return QChar(u'』');
    default:
        return std::nullopt;
    }
}

bool isOpen(QChar c)
{
    return c == u'(' || c == u'（';
}

bool isClose(QChar c)
{
    return c == u')' || c == u'）';
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

bool endsWord(QChar c)
{
    return c.isSpace() || isOpen(c) || isClose(c) || closing(c);
}

class Lexer
{
public:
    explicit Lexer(const QString &expression) : m_text(expression) {}

    Result<QList<Token>> all()
    {
        while (m_at < m_text.size()) {
            if (Done done = next(); !done)
                return failure(done);
        }
        // Nothing to join: the word itself is looked for.
        if (m_tokens.size() == 1 && isOperatorWord(m_tokens.first().sign))
            m_tokens.first().sign = Sign::Word;
        add(Sign::End, m_text.size());
        return m_tokens;
    }

private:
    static bool isOperatorWord(Sign sign)
    {
        return sign == Sign::And || sign == Sign::Or || sign == Sign::Not || sign == Sign::Near;
    }

    Token &add(Sign sign, qsizetype end, const QString &text = {})
    {
        m_tokens.append({sign, {m_at, end}, text});
        m_at = end;
        return m_tokens.last();
    }

    Done next()
    {
        const QChar c = m_text[m_at];
        if (c.isSpace())
            ++m_at;
        else if (isOpen(c))
            add(Sign::Open, m_at + 1);
        else if (isClose(c))
            add(Sign::Close, m_at + 1);
        else if (const auto close = closing(c))
            return phrase(*close);
        else if (negates())
            add(Sign::Minus, m_at + 1);
        else
            return word();
        return {};
    }

    // A hyphen directly before a term; one by itself, or two, are text.
    [[nodiscard]] bool negates() const
    {
        if (m_text[m_at] != u'-' || m_at + 1 >= m_text.size())
            return false;
        const QChar after = m_text[m_at + 1];
        return after != u'-' && !after.isSpace() && !isClose(after);
    }

    Done phrase(QChar close)
    {
        QString text;
        qsizetype i = m_at + 1;
        for (; i < m_text.size(); ++i) {
            if (m_text[i] == close) {
                // "" inside "…" is the mark itself.
                const bool doubled = close == u'"' && i + 1 < m_text.size() && m_text[i + 1] == close;
                if (!doubled)
                    break;
                ++i;
            }
            text += m_text[i];
        }
        if (i == m_text.size())
            return badQuery(m_text, m_at, u"a closing quotation mark"_s);
        if (text.isEmpty())
            return badQuery(m_text, m_at + 1, u"a word between the quotation marks"_s);
        add(Sign::Phrase, i + 1, text);
        return {};
    }

    Done word()
    {
        qsizetype end = m_at;
        for (; end < m_text.size() && !endsWord(m_text[end]); ++end) {
            if (end == m_at || !isColon(m_text[end]))
                continue;
            const QString name = m_text.sliced(m_at, end - m_at);
            if (const auto field = fieldNamed(name)) {
                add(Sign::Field, end + 1).field = *field;
                return {};
            }
            if (looksLikeField(name, end))
                return badQuery(m_text, m_at, u"the name of a field, or quotation marks around the word"_s);
        }
        return wordOrOperator(end);
    }

    // A word of Latin letters before a colon is a slip rather than text (an address is text).
    [[nodiscard]] bool looksLikeField(const QString &name, qsizetype colon) const
    {
        const bool letters = name.size() > 1 && std::all_of(name.begin(), name.end(), [](QChar c) {
            return c.unicode() < 0x80 && c.isLetter();
        });
        return letters && !(colon + 1 < m_text.size() && m_text[colon + 1] == u'/');
    }

    Done wordOrOperator(qsizetype end)
    {
        const QString word = m_text.sliced(m_at, end - m_at);
        if (word == u"AND" || word == u"与")
            add(Sign::And, end, word);
        else if (word == u"OR" || word == u"或")
            add(Sign::Or, end, word);
        else if (word == u"NOT" || word == u"非")
            add(Sign::Not, end, word);
        else if (word == u"NEAR")
            add(Sign::Near, end, word).distance = usualDistance;
        else if (word.startsWith(u"NEAR/"))
            return near(word, end);
        else
            add(Sign::Word, end, word);
        return {};
    }

    Done near(const QString &word, qsizetype end)
    {
        bool isNumber = false;
        const qsizetype number = u"NEAR/"_s.size();
        const int distance = word.mid(number).toInt(&isNumber);
        if (!isNumber || distance < 0 || distance > longestDistance)
            return badQuery(m_text, m_at + number, u"a number from 0 to 1000"_s);
        add(Sign::Near, end, word).distance = distance;
        return {};
    }

    const QString &m_text;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
};

} // namespace

Result<QList<Token>> tokensOf(const QString &expression)
{
    return Lexer(expression).all();
}

tl::unexpected<Error> badQuery(const QString &expression, qsizetype position, const QString &expected)
{
    return failure(ErrorKind::BadQuery, expression, u"expected "_s + expected, position);
}

} // namespace jianbao::search
