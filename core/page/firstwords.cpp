#include "core/page/firstwords.h"

#include "core/page/lines.h"
#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

namespace {

constexpr qsizetype time = 25;   // characters in which a paragraph says when something happened
constexpr qsizetype person = 12; // … of whom it goes on to tell

// 3月14日, 三月十四日
bool saysDay(QStringView text)
{
    for (qsizetype i = 1; i + 2 < text.size(); ++i) {
        if (text[i] != u'月' || !signs::isNumeral(text[i - 1]) || !signs::isNumeral(text[i + 1]))
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && signs::isNumeral(text[end]))
            ++end;
        if (end < text.size() && text[end] == u'日')
            return true;
    }
    return false;
}

// 8月, 十月初
bool beginsWithMonth(QStringView text)
{
    qsizetype end = 0;
    while (end < std::min<qsizetype>(2, text.size()) && signs::isNumeral(text[end]))
        ++end;
    return end > 0 && end < text.size() && text[end] == u'月';
}

// 他 or 她 in the first words, but for 其他.
bool saysPerson(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((text[i] == u'他' || text[i] == u'她') && (i == 0 || (text[i - 1] != u'其' && text[i - 1] != u'吉')))
            return true;
    }
    return false;
}

// 记者从县医保局获悉, 据“新安在线”消息
bool saysSource(QStringView text)
{
    const bool told = text.startsWith(u"记者从") || text.startsWith(u"笔者从");
    return told || (text.startsWith(u'据') && (text.contains(u"消息，") || text.contains(u"消息,") || text.contains(u"报道，")));
}

// What stands before a colon in the first words.
QStringView beforeColon(QStringView text, qsizetype longest)
{
    for (qsizetype i = 0; i < std::min(text.size(), longest + 1); ++i) {
        if (signs::isColon(text[i]))
            return text.first(i);
        if (!signs::isHan(text[i]) && !text[i].isLetter() && text[i] != u'、')
            break;
    }
    return {};
}

} // namespace

bool isSalutation(QStringView text)
{
    constexpr qsizetype longest = 24;
    const QStringView addressed = beforeColon(text, longest);
    return !addressed.isEmpty() && (addressed.startsWith(u'各') || signs::addressWords().anyEnds(addressed));
}

bool isSalutationAlone(QStringView line)
{
    return !line.isEmpty() && signs::isColon(line.back()) &&
           beforeColon(line, line.size()).size() + 1 == line.size() && isSalutation(line);
}

QChar itemMark(QStringView text)
{
    constexpr qsizetype longest = 14;
    if (signs::isBylineMark(text.front()))
        return text.front();
    const qsizetype end = text.first(std::min(text.size(), longest)).indexOf(u'】');
    return text.front() == u'【' && end > 1 && end + 1 < text.size() ? text.front() : QChar();
}

FirstWords firstWordsOf(QStringView text)
{
    constexpr qsizetype longestSpeaker = 6;
    FirstWords words;
    if (text.isEmpty())
        return words;
    words.back = signs::startsWithAny(text, signs::backWords());
    words.person = saysPerson(text.left(person));
    words.quote = signs::isOpening(text.front()) && !signs::isOpenBracket(text.front()) && text.front() != u'【' &&
                  text.front() != u'《';
    words.lately = signs::containsAny(text.left(time), signs::newsTimes()) || saysSource(text.left(time));
    words.day = saysDay(text.left(time)) || beginsWithMonth(text);
    words.season = signs::startsWithAny(text, signs::seasonWords());
    words.outlook = signs::startsWithAny(text, signs::outlookWords());
    words.salutation = isSalutation(text);
    words.cells = hasCells(text);
    words.mark = itemMark(text);
    const QStringView speaker = beforeColon(text, longestSpeaker);
    if (std::none_of(speaker.begin(), speaker.end(), [](QChar c) { return QStringView(u"说道是了的着过有在把将").contains(c); }))
        words.speaker = speaker.toString();
    return words;
}

} // namespace jianbao::page
