#include "core/search/fields.h"

#include "core/text/fold.h"

#include <QRegularExpression>

namespace jianbao::search {

using namespace Qt::StringLiterals;

namespace {

// The days of a year, a month or a day.
std::optional<Issued> spanOf(QString date)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"_s);
    static const QRegularExpression unitSigns(u"[年月]"_s);
    date.replace(unitSigns, u"-"_s).remove(u'日');
    if (date.endsWith(u'-'))
        date.chop(1);
    const QRegularExpressionMatch match = form.match(date);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasMonth = !match.captured(2).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty();
    const QDate from(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                     hasDay ? match.captured(3).toInt() : 1);
    if (!from.isValid())
        return std::nullopt;
    if (hasDay)
        return Issued{from, from};
    return Issued{from, (hasMonth ? from.addMonths(1) : from.addYears(1)).addDays(-1)};
}

// A side of a range may be left open, not both.
std::optional<Issued> rangeOf(const QString &first, const QString &last)
{
    Issued range;
    if (!first.isEmpty()) {
        const auto from = spanOf(first);
        if (!from)
            return std::nullopt;
        range.from = from->from;
    }
    if (!last.isEmpty()) {
        const auto to = spanOf(last);
        if (!to)
            return std::nullopt;
        range.to = to->to;
    }
    const bool backwards = range.from.isValid() && range.to.isValid() && range.from > range.to;
    return backwards || range == Issued() ? std::nullopt : std::optional(range);
}

} // namespace

std::optional<Issued> datesOf(const QString &value)
{
    QString date = text::fold(value);
    date.remove(u' ').replace(u"~"_s, u".."_s);
    if (const qsizetype dots = date.indexOf(u".."_s); dots >= 0)
        return rangeOf(date.left(dots), date.mid(dots + 2));
    const qsizetype sign = date.startsWith(u'>') || date.startsWith(u'<') ? 1 : 0;
    const bool orEqual = sign == 1 && date.mid(1).startsWith(u'=');
    const auto span = spanOf(date.mid(sign + (orEqual ? 1 : 0)));
    if (!span || sign == 0)
        return span;
    if (date.startsWith(u'>'))
        return Issued{orEqual ? span->from : span->to.addDays(1), {}};
    return Issued{{}, orEqual ? span->to : span->from.addDays(-1)};
}

} // namespace jianbao::search
