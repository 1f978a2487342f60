#include "core/page/linewords.h"

#include "core/page/credits.h"
#include "core/page/masthead.h"
#include "core/page/signs.h"

#include <algorithm>
#include <array>

namespace jianbao::page {

LineWords::LineWords(const QString &text, const QList<Line> &lines)
{
    constexpr double widestHead = 40;
    m_words.reserve(size_t(lines.size()));
    for (const Line &line : lines) {
        const QStringView words = unspaced(withoutBullet(text, line.range).of(text));
        m_words.push_back({words, isRow(words), line.width <= widestHead && isPagesLine(words)});
    }
}

// A line without the room between its letters, where it is set wide by it.
QStringView LineWords::unspaced(QStringView line)
{
    const QList<qsizetype> letters = spacedLetters(line);
    if (letters.isEmpty())
        return line;
    QString &words = m_unspaced.emplace_back();
    for (qsizetype letter : letters)
        words += line[letter];
    return words;
}

QString LineWords::endOf(qsizetype start, qsizetype line) const
{
    QString end;
    for (qsizetype i = std::max(start, line - 2); i <= line; ++i)
        end.append(of(i)).append(u'\n');
    return end;
}

bool LineWords::endsWithNames(qsizetype line) const
{
    return signs::isCloseBracket(of(line).back()) && !closingCredits(endOf(0, line)).credits.people.isEmpty();
}

bool hasSentence(QStringView words)
{
    return signs::endsSentence(words) || signs::breaksOff(words) || words.contains(u'。');
}

bool areNames(QStringView words)
{
    constexpr qsizetype longest = 40;
    const std::optional<Credits> credits = words.size() <= longest ? wholeCredits(words) : std::nullopt;
    return credits && !credits->people.isEmpty() && !credits->photo;
}

bool endsWithPicture(QStringView words)
{
    if (!words.isEmpty() && signs::isCloseBracket(words.back())) // （记者 甲某 摄）
        words.chop(1);
    static constexpr std::array<QStringView, 7> ends{u"摄", u"供图", u"提供", u"摄影报道", u"文/图", u"资料图片", u"资料图"};
    static constexpr signs::WordList pictures(ends);
    return pictures.anyEnds(words);
}

} // namespace jianbao::page
