#include "core/page/pagefacts.h"

#include "core/page/papernames.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace jianbao::page {

namespace {

struct FoundDate {
    QDate date;
    QString pageNo; // printed right behind it: 2023030205
    qsizetype start = 0;
    qsizetype end = 0;
};

// The ways people write a date into file and folder names; groups: year, month, day, page number.
const QList<QRegularExpression> &datePatterns()
{
    static const QList<QRegularExpression> patterns{
        QRegularExpression(QStringLiteral(R"((?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d))")),
        QRegularExpression(QStringLiteral(R"((?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)(?!\d))")),
        QRegularExpression(
            QStringLiteral(R"((?<!\d)((?:19|20)\d\d)\s*[-_./年 ]\s*(\d{1,2})\s*[-_./月 ]\s*(\d{1,2})(?![\d版])日?)")),
        QRegularExpression(QStringLiteral(R"((?<!\d)((?:19|20)\d\d)[-_./年]?(\d\d)月?/(\d\d)(?![\d版])日?)")),
        QRegularExpression(QStringLiteral(R"((?<!\d)((?:19|20)\d\d)年?/(\d\d)(\d\d)(?!\d))")),
    };
    return patterns;
}

// The last date in the path: the nearest to the file's own name.
std::optional<FoundDate> lastDate(const QString &path)
{
    std::optional<FoundDate> best;
    for (const QRegularExpression &pattern : datePatterns()) {
        auto matches = pattern.globalMatch(path);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            if (date.isValid() && (!best || match.capturedEnd() > best->end))
                best = FoundDate{date, match.captured(4), match.capturedStart(), match.capturedEnd()};
        }
    }
    return best;
}

// Of what is left of a file's name without its date.
QString pageNoIn(const QString &rest, bool behindDate)
{
    static const QRegularExpression marked(
        QStringLiteral(R"(第?\s*([A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版)"));
    static const QRegularExpression english(QStringLiteral(R"((?:^|[^A-Za-z])(?:page|p)[-_ ]?(\d{1,3})(?!\d))"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alone(QStringLiteral(R"(^[-_. ]*([A-Za-z]?\d{1,3})[-_. ]*$)"));
    static const QRegularExpression following(QStringLiteral(R"(^[-_. ]+([A-Za-z]?\d{1,2})(?![A-Za-z\d]))"));
    for (const QRegularExpression *pattern : {&marked, &english, &alone}) {
        const QRegularExpressionMatch match = pattern->match(rest);
        if (match.hasMatch())
            return printedPageNo(match.captured(1));
    }
    if (behindDate) {
        const QRegularExpressionMatch match = following.match(rest);
        if (match.hasMatch())
            return printedPageNo(match.captured(1));
    }
    return {};
}

// How a file or folder names a newspaper: …报, or as the papers of small places are called, …讯. (Within a page the
// latter is rather the end of a dateline.)
QString paperInPath(const QString &part)
{
    static const QRegularExpression news(QStringLiteral(R"(^\p{Han}{2,8}(?<![简快短喜])讯(?!\p{Han}))"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString paper = paperNameIn(part);
    return paper.isEmpty() ? news.match(part).captured() : paper;
}

} // namespace

PageFacts factsFromPath(const QString &path)
{
    QStringList parts = QString(path).replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    static const QRegularExpression suffix(QStringLiteral(R"(\.[A-Za-z]{1,5}$)"));
    parts.last().remove(suffix);
    // Folders further up are about the computer, not about the newspaper.
    parts = parts.mid(std::max<qsizetype>(0, parts.size() - 5));
    const QString joined = parts.join(u'/');
    const qsizetype nameStart = joined.size() - parts.last().size();

    PageFacts facts;
    const std::optional<FoundDate> date = lastDate(joined);
    QString rest = parts.last();
    bool behindDate = false;
    if (date) {
        facts.date = date->date;
        facts.dateSource = FactSource::FileName;
        behindDate = date->end > nameStart;
        if (behindDate)
            rest = joined.mid(date->end);
        facts.pageNo = printedPageNo(date->pageNo);
    }
    if (facts.pageNo.isEmpty())
        facts.pageNo = pageNoIn(rest, behindDate);
    if (facts.pageNo.isEmpty() && behindDate) // A2-20230302, 第5版20230302
        facts.pageNo = pageNoIn(joined.mid(nameStart, std::max<qsizetype>(0, date->start - nameStart)), false);
    for (qsizetype i = parts.size() - 1; i >= 0 && facts.paper.isEmpty(); --i)
        facts.paper = paperInPath(parts.at(i));
    if (facts.pageNo.isEmpty() && !facts.paper.isEmpty() && rest.startsWith(facts.paper))
        facts.pageNo = pageNoIn(rest.mid(facts.paper.size()), true);
    facts.paperSource = facts.paper.isEmpty() ? FactSource::None : FactSource::FileName;
    facts.pageNoSource = facts.pageNo.isEmpty() ? FactSource::None : FactSource::FileName;
    return facts;
}

PageFacts merged(const PageFacts &a, const PageFacts &b)
{
    PageFacts facts = a;
    if (b.paperSource > a.paperSource) {
        facts.paper = b.paper;
        facts.paperSource = b.paperSource;
    }
    if (b.dateSource > a.dateSource) {
        facts.date = b.date;
        facts.dateSource = b.dateSource;
    }
    if (b.pageNoSource > a.pageNoSource) {
        facts.pageNo = b.pageNo;
        facts.pageNoSource = b.pageNoSource;
    }
    return facts;
}

} // namespace jianbao::page
