#include "core/page/plaintext.h"

#include "core/page/lines.h"
#include "core/page/signs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jianbao::page {

namespace {

constexpr char16_t firstRadical = 0x2E80; // CJK Radicals Supplement, Kangxi Radicals
constexpr char16_t lastRadical = 0x2FD5;
constexpr char16_t firstCompatible = 0xF900; // CJK Compatibility Ideographs
constexpr char16_t lastCompatible = 0xFAD9;

// Radicals of the supplement that are characters, too; Unicode's EquivalentUnifiedIdeograph.txt, as they have no NFKC form.
constexpr std::u16string_view radicals = u"⺁厂⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻱龟⻳龟";

// The usual form of characters in a stretch of the code, each of one unit.
template <char16_t First, char16_t Last>
std::array<char16_t, Last - First + 1> usualForms()
{
    std::array<char16_t, Last - First + 1> forms{};
    for (char32_t c = First; c <= Last; ++c) {
        const QString usual = QString(QChar(char16_t(c))).normalized(QString::NormalizationForm_KC);
        forms[c - First] = usual.size() == 1 ? usual[0].unicode() : char16_t(c);
    }
    for (size_t i = 0; i + 1 < radicals.size(); i += 2) {
        if (radicals[i] >= First && radicals[i] <= Last)
            forms[radicals[i] - First] = radicals[i + 1];
    }
    return forms;
}

// Whatever stands around it.
char16_t usualForm(char16_t c)
{
    static const auto ofRadicals = usualForms<firstRadical, lastRadical>();
    static const auto ofCompatible = usualForms<firstCompatible, lastCompatible>();
    if (c >= firstRadical && c <= lastRadical)
        return ofRadicals[c - firstRadical];
    if (c >= firstCompatible && c <= lastCompatible)
        return ofCompatible[c - firstCompatible];
    if ((c >= u'０' && c <= u'９') || (c >= u'Ａ' && c <= u'Ｚ') || (c >= u'ａ' && c <= u'ｚ') || c == u'％')
        return char16_t(c - 0xFEE0);
    if (c == 0x00A0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A && c != 0x2001 && c != 0x2003))
        return u' ';
    switch (c) {
    case privateBlank:
    case 0x2001: // as wide as a character
    case 0x2003:
        return 0x3000;
    case u'｡':
        return u'。';
    case u'､':
        return u'、';
    case u'「':
    case u'〝':
        return u'“';
    case u'」':
    case u'〞':
    case u'〟':
        return u'”';
    case u'『':
        return u'‘';
    case u'』':
        return u'’';
    default:
        return c;
    }
}

class Plain
{
public:
    explicit Plain(QString page) : m_page(std::move(page)), m_text(m_page) {}

    QString text()
    {
        for (qsizetype i = 0; i < m_page.size(); ++i) {
            const char16_t c = m_page[i].unicode();
            if (c >= 0x4E00 && c <= 0x9FFF && !isSquare(c))
                continue;
            const char16_t plain = plainAt(i);
            if (plain != c)
                m_text[i] = QChar(plain); // copies the page once, if ever
        }
        return std::move(m_text);
    }

private:
    static bool isSquare(char16_t c) { return c == u'口' || c == u'囗' || c == u'ロ'; }
    static bool isDash(char16_t c)
    {
        return c == u'-' || c == u'－' || (c >= 0x2010 && c <= 0x2015) || c == u'─' || c == u'━';
    }
    static bool isDot(char16_t c)
    {
        return c == u'•' || c == u'‧' || c == u'∙' || c == u'⋅' || c == u'・' || c == u'･';
    }

    char16_t at(qsizetype i) const { return i >= 0 && i < m_page.size() ? m_page[i].unicode() : u'\n'; }
    bool isHanAt(qsizetype i) const { return signs::isHan(QChar(at(i))); }

    char16_t plainAt(qsizetype i)
    {
        const char16_t c = at(i);
        if (c == u'\n')
            return readLineEnd(i);
        if (isSquare(c))
            return squareAt(i);
        if (isDash(c))
            return dashAt(i);
        if (isDot(c))
            return QChar(at(i - 1)).isLetter() && QChar(at(i + 1)).isLetter() ? u'·' : c;
        switch (c) {
        case u'"':
        case u'＂':
            return quotationAt(i);
        case u'.':
        case u'．':
            return stopAt(i);
        case u',':
        case u':':
        case u';':
        case u'?':
        case u'!':
        case u'(':
        case u')':
            return isHanAt(i - 1) || isHanAt(i + 1) ? char16_t(c + 0xFEE0) : c;
        default:
            return usualForm(c);
        }
    }

    // A quotation that was not closed ends with the paragraphs around it, as far as blank lines part them.
    char16_t readLineEnd(qsizetype i)
    {
        m_quoted = m_quoted && at(i + 1) != u'\n' && at(i + 1) != u'\r';
        return u'\n';
    }

    // Straight marks are opening and closing ones in turn, where the mark before them does not say which.
    char16_t quotationAt(qsizetype i)
    {
        const QChar before(at(i - 1));
        const QChar after(at(i + 1));
        const bool opens = signs::isColon(before) || signs::isOpening(before);
        const bool closes = signs::isPause(after) || signs::isClosing(after) || after == u'。';
        m_quoted = opens || (!closes && !m_quoted);
        return m_quoted ? u'“' : u'”';
    }

    // A full stop behind a sentence's character; in figures, addresses and … it is a point.
    char16_t stopAt(qsizetype i) const
    {
        const QChar before(at(i - 1));
        const QChar after(at(i + 1));
        const bool behindWords = signs::isHan(before) || signs::isClosing(before) || before == u'%' || before == u'％' || endsFigure(i);
        const bool insideOne = after == u'.' || after == u'．' || after.isDigit() || (after.isLetter() && !signs::isHan(after));
        return behindWords && !insideOne ? u'。' : at(i) == u'．' && before.isDigit() && after.isDigit() ? u'.' : at(i);
    }

    // Whether a figure amid a sentence ends before a wide stop: 增收3000． A number alone before it counts items: 1．
    bool endsFigure(qsizetype i) const
    {
        constexpr qsizetype longest = 8;
        qsizetype start = i;
        while (i - start < longest && QChar(at(start - 1)).isDigit())
            --start;
        return at(i) == u'．' && start < i && isHanAt(start - 1);
    }

    // Two or more of any kind are a dash; longer rows of them a rule.
    char16_t dashAt(qsizetype i) const
    {
        constexpr qsizetype longest = 4;
        qsizetype first = i;
        qsizetype end = i + 1;
        while (i - first <= longest && isDash(at(first - 1)))
            --first;
        while (end - i <= longest && isDash(at(end)))
            ++end;
        const bool alone = end - first == 1 && (at(i) == u'―' || at(i) == u'─' || at(i) == u'━');
        return alone || (end - first > 1 && end - first <= longest) ? u'—' : at(i);
    }

    // OCR takes the square before names for a character: 口本报记者 甲某, 口 甲某, 口甲某 alone on a line.
    char16_t squareAt(qsizetype i) const
    {
        constexpr std::array<QStringView, 6> titles{u"本报", u"记者", u"通讯员", u"特约", u"实习", u"见习"};
        constexpr QStringView ofWords = u"味号罩腔碑述袋径岸音才吻诀语粮福感气红齿服子"; // 口味, 口号 …
        constexpr qsizetype longestName = 3;
        constexpr qsizetype farthest = 8; // looked at of the line
        if (!isLineEnd(QChar(at(i - 1))))
            return at(i);
        QStringView line = QStringView(m_page).sliced(i + 1).left(farthest);
        line = line.first(std::find_if(line.begin(), line.end(), isLineEnd) - line.begin());
        const QStringView words = line.trimmed();
        const bool apart = !words.isEmpty() && isBlank(line.front()) && signs::isHan(words.front());
        const bool name = words.size() > 1 && words.size() <= longestName && !ofWords.contains(words.front()) &&
                          std::all_of(words.begin(), words.end(), signs::isHan);
        const auto begins = [&](QStringView title) { return words.startsWith(title); };
        return apart || name || std::any_of(titles.begin(), titles.end(), begins) ? u'□' : at(i);
    }

    const QString m_page;
    QString m_text;
    bool m_quoted = false; // between straight marks
};

} // namespace

QString plainText(QString page)
{
    return Plain(std::move(page)).text();
}

} // namespace jianbao::page
