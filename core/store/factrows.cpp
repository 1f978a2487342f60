#include "core/store/factrows.h"

#include "core/store/coveragestore.h"
#include "core/store/records.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace jianbao::store {

using namespace Qt::StringLiterals;

IssueDay issueDayOf(std::string_view date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (date.size() < 10)
        return {};
    std::from_chars(date.data(), date.data() + 4, year);
    std::from_chars(date.data() + 5, date.data() + 7, month);
    std::from_chars(date.data() + 8, date.data() + 10, day);
    return {quint16(monthNumber(year, month)), quint8(day)};
}

QString factColumns()
{
    return u"a.id, a.county, a.township, a.page_id, a.kind, a.read, a.starred, a.confirmed, a.township_by_person,"
           " a.confidence, a.title_confidence, a.place_confidence"_s;
}

ArticleFact factOf(const Cursor &row, const ArticleFacts::Page &page)
{
    ArticleFact fact;
    fact.known = true;
    fact.paper = page.paper;
    fact.month = page.month;
    fact.day = page.day;
    fact.kind = quint8(page::kindFromName(textFrom(row.text(4))).value_or(page::ArticleKind::News));
    fact.unread = row.number(5) == 0;
    fact.starred = row.number(6) != 0;
    fact.doubtful = row.number(7) == 0
                    && (row.real(9) < doubtBelow || row.real(10) < doubtBelow
                        || (row.number(8) == 0 && row.real(11) < doubtBelow));
    return fact;
}

QList<ArticleFacts::Issues> issuesOf(const std::vector<ArticleFacts::Page> &pages)
{
    std::vector<std::tuple<quint32, quint16, quint8>> days; // paper, month, day
    for (const ArticleFacts::Page &page : pages) {
        if (page.known && page.month > 0)
            days.emplace_back(page.paper, page.month, page.day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    QList<ArticleFacts::Issues> all;
    for (const auto &[paper, month, day] : days) {
        if (all.isEmpty() || all.last().paper != paper || all.last().month != month)
            all.append({paper, month, 0});
        ++all.last().days;
    }
    return all;
}

} // namespace jianbao::store
