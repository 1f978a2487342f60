#include "ui/reader/sourceline.h"

#include "core/place/gazetteer.h"

#include <QCoreApplication>
#include <QLocale>

namespace jianbao::ui {

namespace {

const QString linkToArticle = QStringLiteral("article:");

struct SourceLine {
    Q_DECLARE_TR_FUNCTIONS(SourceLine)
};

// Contributors of one role together: 记者 周明远 李荷.
QStringList credits(const QList<page::Contributor> &contributors)
{
    QStringList credits;
    QString role;
    for (const page::Contributor &person : contributors) {
        if (credits.isEmpty() || person.role != role)
            credits.append(person.role.isEmpty() ? person.name : person.role + u' ' + person.name);
        else
            credits.last() += u' ' + person.name;
        role = person.role;
    }
    return credits;
}

// The last two names of the path: 微山县 › 张楼镇.
QString placeName(const QString &code, const place::Gazetteer &gazetteer)
{
    return gazetteer.path(code).mid(std::max<qsizetype>(0, gazetteer.path(code).size() - 2)).join(QStringLiteral(" › "));
}

QString pageName(const QString &pageNo)
{
    return SourceLine::tr("Page %1").arg(pageNo);
}

} // namespace

QList<SourceItem> sourceItems(const store::ArticleRecord &record, const page::PageFacts &facts, int characters,
                              const place::Gazetteer &gazetteer)
{
    const page::Article &article = record.article;
    QList<SourceItem> items;
    const auto add = [&items](const QString &text, const QString &link = {}) {
        if (!text.isEmpty())
            items.append({text, link});
    };
    add(facts.paper);
    if (facts.date.isValid())
        add(QLocale().toString(facts.date, SourceLine::tr("MMMM d, yyyy, dddd", "date format of the source line")));
    if (!facts.pageNo.isEmpty())
        add(pageName(facts.pageNo));
    if (record.previous)
        add(SourceLine::tr("‹ Continued from page %1").arg(record.previous->pageNo),
            articleLink(record.previous->article));
    for (const QString &credit : credits(article.contributors))
        add(credit);
    const QString place = article.townshipCode.isEmpty() ? article.countyCode : article.townshipCode;
    if (!place.isEmpty())
        add(placeName(place, gazetteer), place);
    add(SourceLine::tr("%n character(s)", nullptr, characters));
    return items;
}

QList<SourceItem> turnItems(const store::ArticleRecord &record)
{
    if (!record.next)
        return {};
    return {{SourceLine::tr("Continued on page %1 ›").arg(record.next->pageNo), articleLink(record.next->article)}};
}

QString articleLink(ArticleId article)
{
    return linkToArticle + QString::number(article);
}

ArticleId linkedArticle(const QString &link)
{
    return link.startsWith(linkToArticle) ? link.sliced(linkToArticle.size()).toLongLong() : 0;
}

QString citation(const page::Article &article, const page::PageFacts &facts)
{
    QStringList parts;
    if (!article.headline.isEmpty())
        parts.append(SourceLine::tr("“%1”", "headline in a citation").arg(article.headline));
    if (!facts.paper.isEmpty())
        parts.append(facts.paper);
    if (facts.date.isValid())
        parts.append(QLocale().toString(facts.date, SourceLine::tr("MMMM d, yyyy", "date format of a citation")));
    if (!facts.pageNo.isEmpty())
        parts.append(pageName(facts.pageNo));
    return parts.join(SourceLine::tr(", ", "between the parts of a citation"));
}

QString unbroken(const QString &text)
{
    constexpr QChar wordJoiner = u'\u2060';
    QString kept;
    kept.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && !text[i].isLowSurrogate())
            kept += wordJoiner;
        kept += text[i] == u' ' ? QChar(QChar::Nbsp) : text[i];
    }
    return kept;
}

} // namespace jianbao::ui
