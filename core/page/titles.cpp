#include "core/page/titles.h"

#include "core/page/lines.h"
#include "core/page/prices.h"
#include "core/page/signs.h"

#include <algorithm>
#include <cmath>

namespace jianbao::page {

namespace {

constexpr double shortBanner = 6;    // names of columns are short, kickers are not
constexpr double longestColumn = 8;  // … and so are they alone
constexpr double tightLines = 0.3; // two lines of one headline, where no blank lines tell
constexpr double besideColumn = 2.5; // … one of which is called as columns are
constexpr double crossheadWidth = 18; // wider ones are rather headlines

// How many words of one length a text is made of, set apart by spaces or dots (三字 三字 三字): a slogan, as columns
// are called. 0: it is no such text.
int sloganParts(QStringView text)
{
    qsizetype count = 0;
    qsizetype length = 0;
    qsizetype first = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isBlank(text[i]) && text[i] != u'·') {
            if (!signs::isHan(text[i]))
                return 0;
            ++length;
            continue;
        }
        if (length == 0)
            continue;
        if (length < 2 || (count > 0 && length != first))
            return 0;
        first = length;
        length = 0;
        ++count;
    }
    return count >= 2 ? int(count) : 0;
}

double bannerCost(const TitleFacts &facts, bool apart)
{
    double cost = 4.0;
    if (facts.column)
        cost -= 2.5;
    if (facts.text.startsWith(u'【') && facts.text.endsWith(u'】'))
        cost -= 2.5;
    if (facts.text.contains(u'·'))
        cost -= 1.0;
    const int parts = sloganParts(facts.text);
    cost -= parts >= 3 ? 2.8 : parts == 2 ? 0.5 : 0.0;
    const bool quoted = facts.text.contains(u'“') || facts.text.contains(u'”');
    if (facts.width <= shortBanner && !facts.place && facts.lines == 1 && !quoted)
        cost -= facts.width <= shortBanner - 1.5 ? 3.6 : 1.7;
    if (apart)
        cost -= 1.0;
    if (facts.lines > 1 || facts.dash)
        cost += 2;
    return std::max(0.3, cost);
}

double crossheadCost(const TitleFacts &facts)
{
    double cost = 0.4;
    cost += std::max(0.0, facts.width - crossheadWidth) * 0.25;
    if (facts.lines > 1)
        cost += 2;
    if (facts.place)
        cost += 2.5;
    if (facts.dash)
        cost += 3;
    return cost;
}

bool isColumn(const TitleFacts &facts)
{
    return facts.column && facts.width <= longestColumn;
}

// Two units read as kicker and headline, or as headline and subheadline.
double pairCost(const TitleFacts &above, const TitleFacts &below, double groupHabit)
{
    if (below.dash)
        return above.place ? 1.5 : -0.5;
    if (above.dash)
        return 3;
    if (above.place != below.place)
        return above.place ? -0.6 : 0.0;
    if (above.place)
        return 2.5;
    if (below.tight)
        return isColumn(above) || isColumn(below) ? besideColumn : tightLines;
    return 2.8 - 2.6 * groupHabit;
}

} // namespace

TitleFacts titleFacts(const TitleUnit &unit, const QList<Piece> &pieces, const QList<Line> &lines, bool place)
{
    TitleFacts facts;
    facts.lines = 0;
    for (qsizetype index : unit.pieces) {
        const Piece &piece = pieces[index];
        if (!facts.text.isEmpty())
            facts.text += u'\n';
        facts.text += piece.text;
        facts.lines += int(piece.lines());
        for (qsizetype i = piece.first; i <= piece.last; ++i)
            facts.width += lines[i].width;
    }
    facts.place = place;
    facts.column = signs::endsWithAny(facts.text, signs::columnWords());
    facts.dash = facts.text.startsWith(u"——");
    facts.tight = unit.tight;
    facts.apart = pieces[unit.pieces.first()].apart;
    facts.banner = bannerCost(facts, unit.apart);
    facts.crosshead = crossheadCost(facts);
    facts.pairs = bigramsOf(facts.text);
    return facts;
}

double shapeCost(const QList<TitleFacts> &units, qsizetype first, qsizetype last, double groupHabit)
{
    if (first == last) {
        const TitleFacts &only = units[first];
        return only.place ? 2.5 : only.dash ? 2.0 : isColumn(only) ? price::columnAsTitle : 0.0;
    }
    double cost = 0;
    int places = 0;
    for (qsizetype i = first; i <= last; ++i) {
        places += units[i].place;
        if (i > first && units[i].apart)
            cost += price::unitsApart;
        if (i > first)
            cost += pairCost(units[i - 1], units[i], groupHabit);
    }
    const qsizetype count = last - first + 1;
    if (places > 1)
        cost += 2.0;
    if (places == count)
        cost += 2.0;
    if (count > 2)
        cost += 0.5 * double(count - 2);
    return cost;
}

double likeness(const TitleFacts &a, const TitleFacts &b)
{
    double gain = 0;
    if (std::abs(a.width - b.width) <= 1.0)
        gain += 0.3;
    const qsizetype length = std::min(a.text.size(), b.text.size());
    qsizetype same = 0;
    for (qsizetype i = 0; i < length; ++i) {
        same += a.text[i] == b.text[i];
        same += a.text[a.text.size() - 1 - i] == b.text[b.text.size() - 1 - i];
    }
    if (same >= 3)
        gain += 0.4;
    return gain;
}

} // namespace jianbao::page
