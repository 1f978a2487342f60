#include "core/page/papernames.h"

#include "core/place/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jianbao::page {

namespace {

// Words that end in 报 and name no newspaper.
constexpr std::array<QStringView, 14> notPapers{u"剪报", u"海报", u"汇报", u"预报", u"情报", u"通报", u"简报",
                                                u"公报", u"申报", u"上报", u"本报", u"电报", u"报报", u"举报"};

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

} // namespace

QString paperNameIn(QStringView text)
{
    for (qsizetype end = text.size(); end > 0; --end) {
        if (text[end - 1] != u'报')
            continue;
        const bool goesOn = end < text.size() && isHan(text[end]) && text[end] != u'第';
        qsizetype start = end - 1;
        while (start > 0 && isHan(text[start - 1]) && end - start < 10)
            --start;
        const QStringView name = text.sliced(start, end - start);
        const bool other = std::any_of(notPapers.begin(), notPapers.end(),
                                       [&](QStringView word) { return name.endsWith(word); });
        if (!goesOn && !other && name.size() >= 3)
            return name.toString();
    }
    static const QRegularExpression today(QStringLiteral(R"(^\W*(今日\p{Han}{2,3})(?!\p{Han}))"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = today.match(text.toString());
    return match.captured(1);
}

QString paperOfPlace(QStringView head, const place::Gazetteer &gazetteer)
{
    constexpr qsizetype longest = 8;
    const QStringView name = head.first(std::find_if_not(head.begin(), head.end(), isHan) - head.begin());
    const QStringList &words = place::Words::shared().list(QStringLiteral("paper"));
    for (const QString &word : words) {
        if (name.size() > longest || name.size() < word.size() + 2 || !name.endsWith(word))
            continue;
        const QList<const place::Place *> places = gazetteer.named(name.chopped(word.size()).toString());
        if (std::any_of(places.begin(), places.end(), [](const place::Place *each) { return each->level != place::Level::Township; }))
            return name.toString();
    }
    return {};
}

int chineseNumber(QStringView text)
{
    constexpr QStringView digits = u"一二三四五六七八九";
    const auto digit = [&](QStringView c) { return c.size() == 1 ? int(digits.indexOf(c[0])) + 1 : 0; };
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return digit(text);
    const QStringView tens = text.first(ten);
    const QStringView ones = text.sliced(ten + 1);
    if ((!tens.isEmpty() && digit(tens) == 0) || (!ones.isEmpty() && digit(ones) == 0))
        return 0;
    return (tens.isEmpty() ? 1 : digit(tens)) * 10 + (ones.isEmpty() ? 0 : digit(ones));
}

QString printedPageNo(QStringView text)
{
    const int number = chineseNumber(text);
    if (number > 0)
        return QString::number(number);
    const bool lettered = !text.isEmpty() && text[0].isLetter();
    bool ok = false;
    const int value = text.sliced(lettered ? 1 : 0).toInt(&ok);
    if (!ok || value < 1)
        return {};
    return (lettered ? QString(text[0].toUpper()) : QString()) + QString::number(value);
}

} // namespace jianbao::page
