#include "core/export/html.h"

#include "core/export/articletext.h"
#include "core/export/htmlstyle.h"

#include "core/annotate/anchor.h"

namespace jianbao::exporting {

using namespace Qt::StringLiterals;

namespace {

using page::BlockRole;

struct Mark {
    TextRange range; // in the reading text
    int colour = 1;
};

QString element(const QString &tag, const QString &className, const QString &html)
{
    if (html.isEmpty())
        return {};
    const QString attribute = className.isEmpty() ? QString() : u" class=\""_s + className + u'"';
    return u'<' + tag + attribute + u'>' + html + u"</"_s + tag + u">\n"_s;
}

QList<Mark> marksOf(const ExportArticle &article)
{
    QList<Mark> marks;
    for (const store::HighlightRecord &highlight : article.record.highlights) {
        for (const TextRange range : annotate::place(highlight.anchor, article.reading))
            marks.append({range, highlight.colour});
    }
    return marks;
}

// Of the marks over a piece the shortest shows, as in the window.
int colourOf(TextRange piece, const QList<Mark> &marks)
{
    const Mark *shortest = nullptr;
    for (const Mark &mark : marks) {
        if (mark.range.contains(piece) && (!shortest || mark.range.length() < shortest->range.length()))
            shortest = &mark;
    }
    return shortest ? shortest->colour : 0;
}

// The text of a unit, cut at the ends of marks.
QString markedText(const ExportArticle &article, TextRange unit, const QList<Mark> &marks)
{
    QList<qsizetype> cuts{unit.start, unit.end};
    for (const Mark &mark : marks) {
        for (const qsizetype end : {mark.range.start, mark.range.end}) {
            if (unit.contains(end))
                cuts.append(end);
        }
    }
    std::sort(cuts.begin(), cuts.end());
    QString html;
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        const TextRange piece{cuts[i], cuts[i + 1]};
        if (piece.isEmpty())
            continue;
        const QString text = piece.of(article.reading.text).toString().toHtmlEscaped();
        const int colour = colourOf(piece, marks);
        html += colour == 0 ? text : u"<mark class=\"c%1\">"_s.arg(colour) + text + u"</mark>"_s;
    }
    return html;
}

QString titleUnits(const ExportArticle &article, BlockRole role, const QString &tag, const QString &className,
                   const QList<Mark> &marks)
{
    QString html;
    for (const page::ReadingUnit &unit : article.reading.units) {
        if (unit.role == role)
            html += element(tag, className, markedText(article, unit.range, marks));
    }
    return html;
}

QString headerHtml(const ExportArticle &article, const QList<Mark> &marks)
{
    QString headline = titleUnits(article, BlockRole::Headline, u"h2"_s, {}, marks);
    if (headline.isEmpty())
        headline = element(u"h2"_s, {}, titleOf(article).toHtmlEscaped());
    QString html = titleUnits(article, BlockRole::Kicker, u"p"_s, u"kicker"_s, marks) + headline
        + titleUnits(article, BlockRole::Subheadline, u"p"_s, u"subheadline"_s, marks);
    const QString tags = article.tagNames.isEmpty() ? QString() : u"标签："_s + article.tagNames.join(u"、"_s);
    for (const QString &line : {sourceLine(article), placeLine(article),
                                contributorLine(article.record.article.contributors), continuedFrom(article),
                                continuedOn(article), tags})
        html += element(u"p"_s, u"source"_s, line.toHtmlEscaped());
    return u"<header>\n"_s + html + u"</header>\n"_s;
}

QString textHtml(const ExportArticle &article, const QList<Mark> &marks)
{
    QString html;
    for (const page::ReadingUnit &unit : article.reading.units) {
        const QString text = markedText(article, unit.range, marks);
        switch (unit.role) {
        case BlockRole::Kicker:
        case BlockRole::Headline:
        case BlockRole::Subheadline: break;
        case BlockRole::Crosshead: html += element(u"h3"_s, {}, text); break;
        case BlockRole::Body: html += element(u"p"_s, {}, text); break;
        default: html += element(u"p"_s, page::roleName(unit.role), text); break;
        }
    }
    return html;
}

// Notes are Markdown; they stand as they were written.
QString annotationsHtml(const ExportArticle &article)
{
    QString html = element(u"div"_s, u"note"_s, articleNote(article).toHtmlEscaped());
    for (const store::HighlightRecord &highlight : article.record.highlights) {
        const QString quote = u"<mark class=\"c%1\">"_s.arg(highlight.colour)
            + highlight.anchor.quote.toHtmlEscaped() + u"</mark>"_s;
        html += element(u"p"_s, u"quote"_s, quote)
            + element(u"div"_s, u"note"_s, highlightNote(article, highlight.id).toHtmlEscaped());
    }
    return element(u"footer"_s, {}, html);
}

QString contentsHtml(const QList<ExportArticle> &articles)
{
    if (articles.size() < 2)
        return {};
    QString items;
    for (const ExportArticle &article : articles)
        items += u"<li><a href=\"#a%1\">"_s.arg(article.record.id) + titleOf(article).toHtmlEscaped() + u"</a></li>\n"_s;
    return u"<nav><ol>\n"_s + items + u"</ol></nav>\n"_s;
}

QString markRules()
{
    QString rules;
    for (int colour = 1; colour <= 8; ++colour)
        rules += u"mark.c%1 { background: var(--b%1); border-color: var(--r%1); }\n"_s.arg(colour);
    return rules;
}

} // namespace

QByteArray writeHtml(const QList<ExportArticle> &articles)
{
    const QString title = articles.size() == 1 ? titleOf(articles.first()) : u"剪报"_s;
    QString html = u"<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"generator\" content=\"Jianbao\">\n"_s
        + element(u"title"_s, {}, title.toHtmlEscaped()) + u"<style>"_s + QLatin1StringView(htmlStyle) + markRules()
        + u"</style>\n</head>\n<body>\n"_s + contentsHtml(articles);
    for (const ExportArticle &article : articles) {
        const QList<Mark> marks = marksOf(article);
        html += u"<article id=\"a%1\">\n"_s.arg(article.record.id) + headerHtml(article, marks)
            + textHtml(article, marks) + annotationsHtml(article) + u"</article>\n"_s;
    }
    return (html + u"</body>\n</html>\n"_s).toUtf8();
}

} // namespace jianbao::exporting
