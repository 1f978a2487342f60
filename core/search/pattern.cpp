#include "core/search/pattern.h"

#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao::search {

using namespace Qt::StringLiterals;

namespace {

Pattern inOrder(const Pattern &first, const Pattern &second, int characters)
{
    return {first.pieces + second.pieces,
            first.gaps + QList<Gap>{{0, characters, false}} + second.gaps};
}

// Adds what one wildcard stands for to the gap after the last piece; there is none yet if that piece has text.
void addWildcard(Pattern &pattern, QString &piece, const Gap &gap)
{
    const bool afterGap = piece.isEmpty() && !pattern.gaps.isEmpty();
    if (afterGap) {
        pattern.gaps.last().least += gap.least;
        pattern.gaps.last().most += gap.most;
        return;
    }
    pattern.pieces.append(text::fold(piece));
    pattern.gaps.append(gap);
    piece.clear();
}

// At an end of the word * may as well stand for nothing.
void dropVoidEnds(Pattern &pattern)
{
    if (!pattern.gaps.isEmpty() && pattern.pieces.first().isEmpty()) {
        pattern.gaps.first().most = pattern.gaps.first().least;
        if (pattern.gaps.first().most == 0) {
            pattern.gaps.removeFirst();
            pattern.pieces.removeFirst();
        }
    }
    if (!pattern.gaps.isEmpty() && pattern.pieces.last().isEmpty()) {
        pattern.gaps.last().most = pattern.gaps.last().least;
        if (pattern.gaps.last().most == 0) {
            pattern.gaps.removeLast();
            pattern.pieces.removeLast();
        }
    }
}

} // namespace

QString Pattern::toRegularExpression() const
{
    QString expression = u"("_s + QRegularExpression::escape(pieces.first());
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        const QString gap = u"[^\\n]{%1,%2}?"_s.arg(gaps[i].least).arg(gaps[i].most);
        expression += gaps[i].marked ? gap : u')' + gap + u'(';
        expression += QRegularExpression::escape(pieces[i + 1]);
    }
    return expression + u')';
}

QList<TextRange> Pattern::findIn(const QString &folded) const
{
    QList<TextRange> found;
    if (isLiteral()) {
        const QString &piece = pieces.first();
        for (qsizetype at = folded.indexOf(piece); at >= 0 && !piece.isEmpty(); at = folded.indexOf(piece, at + 1))
            found.append({at, at + piece.size()});
        return found;
    }
    const QRegularExpression expression(toRegularExpression());
    for (qsizetype from = 0; from <= folded.size();) {
        const QRegularExpressionMatch match = expression.match(folded, from);
        if (!match.hasMatch())
            break;
        for (int group = 1; group <= match.lastCapturedIndex(); ++group)
            found.append({match.capturedStart(group), match.capturedEnd(group)});
        from = match.capturedStart() + 1;
        if (from < folded.size() && folded[from].isLowSurrogate())
            ++from;
    }
    return found;
}

Pattern literalPattern(const QString &text)
{
    QString line = text;
    std::replace_if(line.begin(), line.end(), [](QChar c) { return c.isSpace(); }, u' ');
    return {{text::fold(line)}, {}};
}

std::optional<Pattern> wordPattern(const QString &word)
{
    if (word.count(u'*') > mostStars)
        return std::nullopt;
    Pattern pattern;
    QString piece;
    for (const QChar c : word) {
        if (c == u'*')
            addWildcard(pattern, piece, {0, mostForStar, true});
        else if (c == u'?')
            addWildcard(pattern, piece, {1, 1, true});
        else
            piece += c;
    }
    pattern.pieces.append(text::fold(piece));
    dropVoidEnds(pattern);
    if (pattern.pieces.join(QString()).isEmpty())
        return std::nullopt;
    return pattern;
}

QList<Pattern> nearPatterns(const Pattern &one, const Pattern &other, int characters)
{
    return {inOrder(one, other, characters), inOrder(other, one, characters)};
}

} // namespace jianbao::search
