#include "core/place/points.h"

#include "core/place/weights.h"
#include "core/place/words.h"
#include "core/text/fold.h"


#include <algorithm>

namespace jianbao::place {

namespace {

constexpr qsizetype leadLength = 120;
constexpr qsizetype earlyLength = 400;
constexpr qsizetype captionLength = 300;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

const PartText &partOf(const QList<PartText> &parts, Part part)
{
    return *std::find_if(parts.cbegin(), parts.cend(), [&](const PartText &each) { return each.part == part; });
}

// Where the news begins: after 本报…讯(…).
qsizetype leadStart(const QString &body)
{
    const qsizetype close = body.indexOf(QLatin1Char(')'));
    const bool dateline = body.startsWith(u"本报") || body.left(20).contains(u"讯(");
    return dateline && close >= 0 && close < 80 ? close + 1 : 0;
}

// The stem of a township, folded as texts are; empty where its county or city bears it too (昌黎镇 in 昌黎县).
QString ownStem(const NameIndex &names, qint32 township)
{
    const QString own = stem(names.place(township).name);
    for (const Level level : {Level::County, Level::Prefecture}) {
        const qint32 upper = names.at(township, level);
        if (upper >= 0 && stem(names.place(upper).name) == own)
            return {};
    }
    return text::fold(own);
}

// How often a text says 全县 or 我市, or names an office of a county that it leaves unnamed: 县水利局, 市中医院.
int actsOfCounty(QStringView text)
{
    const auto endsCounty = [](QChar c) { // asked of every character
        return c == u'县' || c == u'区' || c == u'旗' || c == u'市';
    };
    constexpr QStringView ofMarkets = u"场民价面镇"; // 市场, 市民: no city acts
    constexpr QStringView wholeWords = u"全我";
    constexpr QStringView officeEnds = u"局院委办队";
    constexpr QStringView before = u"由在到与和经请向是从被让的对年月"; // no character of a name
    constexpr qsizetype longestOffice = 9;
    int acts = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!endsCounty(text[i]))
            continue;
        const QChar last = i > 0 ? text[i - 1] : QChar();
        const bool named = isHan(last) && !before.contains(last);
        const QStringView behind = text.sliced(i + 1).left(longestOffice);
        if (text[i] == u'市' && !behind.isEmpty() && ofMarkets.contains(behind.front()))
            continue;
        const auto end = std::find_if_not(behind.begin(), behind.end(), isHan);
        const bool office = std::any_of(behind.begin(), end, [&](QChar c) { return officeEnds.contains(c); });
        acts += wholeWords.contains(last) || (office && !named) ? 1 : 0;
    }
    return acts;
}

} // namespace

Points::Points(const NameIndex &names, const QList<PartText> &parts, const Setting &setting,
               const QList<TownshipNamed> &named)
    : m_names(names), m_setting(setting), m_named(named), m_titles(partOf(parts, Part::Titles).plain.text),
      m_body(partOf(parts, Part::Body).plain.text), m_leadEnd(leadEnd()),
      m_countyActs(actsOfCounty(m_titles) + actsOfCounty(m_body))
{
    for (const TownshipNamed &each : named)
        m_mentions[each.place].append(&each);
}

double Points::inTitles(qint32 township) const
{
    double points = 0;
    for (const TownshipNamed *named : m_mentions.value(township)) {
        if (named->part != Part::Titles)
            continue;
        if (isVenue(*named) && actsOfCounty(m_titles) > 0) // 我市现场会在甲镇召开
            return 0;
        const bool alone = isWholeLine(m_titles, named->start, named->end);
        points = std::max(points, sign::title + (alone ? sign::titleLine : 0));
    }
    if (points > 0)
        return points;
    const QString own = ownStem(m_names, township);
    return !own.isEmpty() && m_titles.contains(own) ? sign::stemInTitle : 0;
}

// What an article is about is said in the first lines; in a caption anywhere.
qsizetype Points::leadEnd() const
{
    if (m_titles.isEmpty() && m_body.size() <= captionLength)
        return m_body.size();
    const qsizetype start = leadStart(m_body);
    const qsizetype paragraphEnd = m_body.indexOf(u'\n', start);
    return paragraphEnd < 0 ? start + leadLength : std::min(paragraphEnd, start + leadLength);
}

bool Points::inPictureSentence(const TownshipNamed &named) const
{
    constexpr qsizetype longestSentence = 200;
    const qsizetype from = std::max<qsizetype>(0, named.start - longestSentence);
    const QStringView before = QStringView(m_body).sliced(from, named.start - from);
    return before.lastIndexOf(u"图为") > before.lastIndexOf(u'。');
}

bool Points::speaksOfItself(qint32 township) const
{
    const QString &name = m_names.place(township).name;
    const QString ending = name.endsWith(u"街道") ? QStringLiteral("街道") : name.right(1);
    const auto known = m_speaksOf.constFind(ending);
    if (known != m_speaksOf.cend())
        return *known;
    const QStringList &words = Words::shared().list(QStringLiteral("self-") + ending);
    const bool speaks = std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return hasWord(word); });
    m_speaksOf.insert(ending, speaks);
    return speaks;
}

// Whether the body has a word of a township of its own: 镇长, but not of 各乡镇长.
bool Points::hasWord(const QString &word) const
{
    qsizetype at = m_body.indexOf(word);
    while (at > 0 && m_body[at - 1] == u'乡' && word.startsWith(u'镇'))
        at = m_body.indexOf(word, at + 1);
    return at >= 0;
}

bool Points::speakOfTwo() const
{
    const QStringList &words = Words::shared().list(QStringLiteral("together"));
    return containsAny(m_titles, words) || containsAny(QStringView(m_body).left(m_leadEnd), words);
}

double Points::inBody(qint32 township) const
{
    double points = 0, lead = 0, picture = 0;
    qsizetype paragraphs = 0, paragraphEnd = 0;
    for (const TownshipNamed *named : m_mentions.value(township)) {
        if (named->part != Part::Body)
            continue;
        points += sign::body;
        if (named->start >= paragraphEnd && paragraphEnd >= 0) {
            ++paragraphs;
            paragraphEnd = m_body.indexOf(u'\n', named->start);
        }
        if (named->start < m_leadEnd)
            lead = std::max(lead, isInPassing(*named) ? sign::listedInLead : sign::lead);
        if (inPictureSentence(*named))
            picture = sign::picture;
    }
    if (points == 0)
        return 0;
    return std::min(points, sign::bodyMost) + lead + picture + (paragraphs > 1 ? sign::severalParagraphs : 0) +
           (setsScene(township) ? sign::scene : 0) + (staysInVillage(township) ? sign::village : 0) + (speaksOfItself(township) ? sign::itself : 0);
}

// Whether no other township is named and no county but right before this one.
bool Points::isOnlyPlace(qint32 township) const
{
    return m_mentions.size() == 1 && m_mentions.contains(township) &&
           std::all_of(m_setting.counties.cbegin(), m_setting.counties.cend(),
                       [&](const CountyNamed &county) { return isBeforeTownship(county); });
}

bool Points::isBeforeTownship(const CountyNamed &county) const
{
    const auto placeOf = [](const TownshipNamed &named) { return std::pair(named.part, named.start); };
    const std::pair end(county.part, county.end);
    const auto next = std::partition_point(m_named.cbegin(), m_named.cend(),
                                           [&](const TownshipNamed &named) { return placeOf(named) < end; });
    return next != m_named.cend() && placeOf(*next) == end;
}

bool Points::isExampleOfCounty(qint32 township) const
{
    const auto named = [](const TownshipNamed *each) { return each->part == Part::Body; };
    const QList<const TownshipNamed *> mentions = m_mentions.value(township);
    const auto isKicker = [&](const CountyNamed &county) {
        return county.part == Part::Titles && isWholeLine(m_titles, county.start, county.end);
    };
    const auto isToldOf = [&](const CountyNamed &county) { return county.part == Part::Body && !isBeforeTownship(county); };
    return std::count_if(mentions.cbegin(), mentions.cend(), named) <= 1 &&
           std::any_of(m_setting.counties.cbegin(), m_setting.counties.cend(), isKicker) &&
           std::any_of(m_setting.counties.cbegin(), m_setting.counties.cend(), isToldOf);
}

// Whether the body speaks of the township's county, or of another by name, before a position; its name right before the
// township's is a part of that.
bool Points::speaksOfCountyBefore(qint32 township, qsizetype position) const
{
    const QStringView before = QStringView(m_body).first(position);
    const QString ending = m_names.place(m_names.at(township, Level::County)).name.right(1);
    const QStringList words = Words::shared().list(QStringLiteral("self-") + ending);
    return containsAny(before, words) ||
           std::any_of(m_setting.counties.cbegin(), m_setting.counties.cend(), [&](const CountyNamed &county) {
               return county.part == Part::Titles || (county.part == Part::Body && county.end < position);
           });
}

// Whether it is the first place that a story names, in a paragraph of its own after a lead that names none: the scene of
// it (在甲镇的这个村子里), where those of later paragraphs are met on the way.
bool Points::setsScene(qint32 township) const
{
    const auto first = std::find_if(m_named.cbegin(), m_named.cend(),
                                    [](const TownshipNamed &named) { return named.part == Part::Body; });
    if (first == m_named.cend() || first->place != township || first->start < m_leadEnd || !isEarly(township) ||
        isInPassing(*first) || speaksOfCountyBefore(township, first->start))
        return false;
    const qsizetype lineEnd = m_body.indexOf(u'\n', first->start);
    const qsizetype paragraphEnd = lineEnd < 0 ? m_body.size() : lineEnd;
    return std::none_of(m_named.cbegin(), m_named.cend(), [&](const TownshipNamed &named) {
        return named.place != township &&
               (named.part == Part::Titles || (named.part == Part::Body && named.start < paragraphEnd));
    });
}

// Whether the titles or the further text speak of the village that stands behind the township's name in its first lines:
// 甲镇乙村 … 乙村在深山里. An example of a county's report is named once, or its titles speak of the county.
bool Points::staysInVillage(qint32 township) const
{
    if (actsOfCounty(m_titles) > 0)
        return false;
    constexpr QStringView villageEnds = u"村屯寨";
    constexpr qsizetype longestVillage = 5;
    for (const TownshipNamed *named : m_mentions.value(township)) {
        if (named->part != Part::Body || named->start >= m_leadEnd || isInPassing(*named))
            continue;
        const QStringView behind = QStringView(m_body).sliced(named->end).left(longestVillage);
        const auto end = std::find_if(behind.begin(), behind.end(), [&](QChar c) { return !isHan(c) || villageEnds.contains(c); });
        const qsizetype stem = end - behind.begin();
        if (end == behind.end() || !villageEnds.contains(*end) || stem < 2)
            continue;
        if (QStringView(m_body).sliced(named->end + stem).contains(behind.first(stem)) || m_titles.contains(behind.first(stem + 1)))
            return true;
    }
    return false;
}

// In a row with others, a meeting's place, or one of many.
bool Points::isInPassing(const TownshipNamed &named) const
{
    return named.listed || isVenue(named) || isOneOfMany(named.place);
}

// Whether two others or more are named as often: a roundup, whichever of them comes first. What only stands in a row
// after the lead (甲镇、乙镇也派人来学) makes none.
bool Points::isOneOfMany(qint32 township) const
{
    const qsizetype own = m_mentions.value(township).size();
    const auto standsOut = [&](const TownshipNamed *each) {
        return !each->listed || each->part != Part::Body || each->start < m_leadEnd;
    };
    const auto rivals = [&](const QList<const TownshipNamed *> &mentions) {
        return mentions.constFirst()->place != township && mentions.size() >= own &&
               std::any_of(mentions.cbegin(), mentions.cend(), standsOut);
    };
    return std::count_if(m_mentions.cbegin(), m_mentions.cend(), rivals) > 1;
}

// A meeting's place: 现场会在甲镇召开, 联赛在甲镇文化广场收官.
bool Points::isVenue(const TownshipNamed &named) const
{
    constexpr qsizetype farthest = 12;
    const QStringView text = named.part == Part::Titles ? m_titles : m_body;
    const QStringView before = text.first(named.start);
    const QStringView after = text.sliced(named.end).left(farthest);
    const auto isPause = [](QChar c) { return c == u',' || c == u'。' || c == u'、' || c == u'\n'; };
    const QStringView clause = after.first(std::find_if(after.begin(), after.end(), isPause) - after.begin());
    const QStringList &words = Words::shared().list(QStringLiteral("held"));
    return before.endsWith(u'在') &&
           std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return clause.contains(word); });
}

bool Points::isEarly(qint32 township) const
{
    const QList<const TownshipNamed *> mentions = m_mentions.value(township);
    return std::any_of(mentions.cbegin(), mentions.cend(), [](const TownshipNamed *named) {
        return named->part == Part::Body && named->start < earlyLength;
    });
}

double Points::of(qint32 township) const
{
    const double titles = inTitles(township);
    double points = titles + inBody(township);
    const QList<const TownshipNamed *> mentions = m_mentions.value(township);
    const bool noted = std::any_of(mentions.cbegin(), mentions.cend(),
                                   [](const TownshipNamed *named) { return named->part == Part::Note; });
    points += noted ? sign::note : 0;
    if (isOnlyPlace(township) && m_countyActs < sign::actsOfCounty)
        points += sign::only + (isEarly(township) ? sign::onlyEarly : 0);
    return titles < sign::title ? points * shareOfStranger(township) : points;
}

// Another county's township, met on a visit; another prefecture's, where goods went or people came from.
double Points::shareOfStranger(qint32 township) const
{
    const qint32 dateline = m_setting.dateline;
    if (dateline < 0 || m_names.at(township, m_names.place(dateline).level) == dateline)
        return 1;
    const qint32 prefecture = m_names.at(dateline, Level::Prefecture);
    const bool near = prefecture < 0 || m_names.at(township, Level::Prefecture) == prefecture;
    return near ? sign::visited : sign::far;
}

} // namespace jianbao::place
