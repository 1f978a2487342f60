// Which characters are which marks: tables, since every character of a page is asked several times.
#pragma once

#include <QChar>
#include <QStringView>

#include <array>

namespace jianbao::page::signs {

namespace marks {

enum Mark : quint8 { Stop = 1, Pause = 2, Comma = 4, Opening = 8, Closing = 16, Byline = 32, OpenBracket = 64, CloseBracket = 128 };

// Marks are below the Han characters or among the full-width forms.
constexpr size_t low = 0x3040;
constexpr size_t fullWidth = 0xFF00;

constexpr size_t slotOf(char16_t c)
{
    return c < low ? c : c >= fullWidth ? c - fullWidth + low : low + 0xFF; // U+FFFF is no character
}

constexpr std::array<quint8, low + 0x100> table = [] {
    std::array<quint8, low + 0x100> kinds{};
    const auto add = [&](std::u16string_view characters, Mark mark) {
        for (char16_t c : characters)
            kinds[slotOf(c)] |= mark;
    };
    add(u"。！？!?…", Stop);
    add(u"，、；：,;:—－", Pause);
    add(u"，；,;", Comma);
    add(u"“‘「『（(《〈【〖〔[［＜", Opening);
    add(u"”’」』）)》〉】〗〕]］＞", Closing);
    add(u"■□●○◆◇▲△▶►★☆▪◎⊙※▇▉█◼◾▊◀◄❖◈✎✍", Byline);
    add(u"（([［〔〖＜", OpenBracket);
    add(u"）)]］〕〗＞", CloseBracket);
    return kinds;
}();

constexpr bool is(QChar c, Mark mark)
{
    return (table[slotOf(c.unicode())] & mark) != 0;
}

} // namespace marks

[[nodiscard]] inline bool isStop(QChar c) { return marks::is(c, marks::Stop); }         // 。！？ … end a sentence
[[nodiscard]] inline bool isPause(QChar c) { return marks::is(c, marks::Pause); }       // ，、；： a sentence goes on behind it
[[nodiscard]] inline bool endsClause(QChar c) { return isStop(c) || isPause(c); }
[[nodiscard]] inline bool isComma(QChar c) { return marks::is(c, marks::Comma); }       // ， ； and their half-width forms
[[nodiscard]] inline bool isOpening(QChar c) { return marks::is(c, marks::Opening); }   // “（《 …
[[nodiscard]] inline bool isClosing(QChar c) { return marks::is(c, marks::Closing); }   // ”）》 …
[[nodiscard]] inline bool isBylineMark(QChar c) { return marks::is(c, marks::Byline); } // ■□●◆ … before names
[[nodiscard]] inline bool isOpenBracket(QChar c) { return marks::is(c, marks::OpenBracket); }   // （ ( [ 〔
[[nodiscard]] inline bool isCloseBracket(QChar c) { return marks::is(c, marks::CloseBracket); } // ） ) ] 〕

[[nodiscard]] inline bool isColon(QChar c) { return c == u'：' || c == u':'; }

// As QChar's own, but at once for nearly all characters of a page.
[[nodiscard]] inline bool isDigit(QChar c) { return (c.unicode() < 0x4E00 || c.unicode() > 0x9FFF) && c.isDigit(); }

// 3, 三
[[nodiscard]] inline bool isNumeral(QChar c)
{
    return isDigit(c) || QStringView(u"一二三四五六七八九十").contains(c);
}

// A Han character: of those outside of the main block, radicals, 〇 and 々, the rarer and the compatible ones.
[[nodiscard]] inline bool isHan(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0x4E00 && code <= 0x9FFF)
        return true;
    const bool may = (code >= 0x2E80 && code < 0x4E00 && (code < 0x3000 || code > 0x3004)) || (code >= 0xF900 && code < 0xFB00);
    return may && c.script() == QChar::Script_Han;
}

} // namespace jianbao::page::signs
