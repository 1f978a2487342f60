#include "core/export/markdown.h"

#include "core/export/articletext.h"

#include <QRegularExpression>

namespace jianbao::exporting {

using namespace Qt::StringLiterals;

namespace {

using page::BlockRole;

void addTitles(QStringList &blocks, const ExportArticle &article)
{
    const page::Article &printed = article.record.article;
    if (!printed.kicker.isEmpty())
        blocks.append(escapedMarkdown(printed.kicker));
    blocks.append(u"# "_s + escapedMarkdown(titleOf(article)));
    if (!printed.subheadline.isEmpty())
        blocks.append(u"**"_s + escapedMarkdown(printed.subheadline) + u"**"_s);
}

// Source, place, contributors and tags: a line each, kept apart by the backslash that breaks a line.
void addSource(QStringList &blocks, const ExportArticle &article)
{
    QStringList lines{escapedMarkdown(sourceLine(article)), escapedMarkdown(placeLine(article)),
                      escapedMarkdown(contributorLine(article.record.article.contributors)),
                      escapedMarkdown(continuedFrom(article)), escapedMarkdown(continuedOn(article))};
    if (!article.tagNames.isEmpty())
        lines.append(escapedMarkdown(u"标签："_s + article.tagNames.join(u"、"_s)));
    lines.removeAll(QString());
    blocks.append(lines.join(u"\\\n"_s));
}

void addText(QStringList &blocks, const ExportArticle &article)
{
    for (const page::ReadingUnit &unit : article.reading.units) {
        const QString text = escapedMarkdown(article.reading.unitText(unit));
        switch (unit.role) {
        case BlockRole::Kicker:
        case BlockRole::Headline:
        case BlockRole::Subheadline: break;
        case BlockRole::Crosshead: blocks.append(u"## "_s + text); break;
        case BlockRole::Body:
        case BlockRole::Caption: blocks.append(text); break;
        default: blocks.append(u"*"_s + text + u"*"_s); break;
        }
    }
}

// Notes are Markdown already.
void addAnnotations(QStringList &blocks, const ExportArticle &article)
{
    if (!article.record.highlights.isEmpty())
        blocks.append(u"## 高亮"_s);
    for (const store::HighlightRecord &highlight : article.record.highlights) {
        QStringList lines;
        for (const QString &line : highlight.anchor.quote.split(u'\n'))
            lines.append(u"> "_s + escapedMarkdown(line));
        blocks.append(lines.join(u"\n>\n"_s));
        blocks.append(highlightNote(article, highlight.id).trimmed());
    }
    const QString note = articleNote(article).trimmed();
    if (!note.isEmpty())
        blocks.append({u"## 笔记"_s, note});
}

} // namespace

QString escapedMarkdown(const QString &text)
{
    static const QRegularExpression anywhere(u"([\\\\`*_\\[\\]<&|~])"_s);
    // What is markup only where a line begins: headings, lists, rules, quotes, numbered items.
    static const QRegularExpression atStart(u"^(\\s*)([#>+=-])"_s);
    static const QRegularExpression number(u"^(\\s*\\d{1,9})([.)])(?=\\s|$)"_s);
    QString escaped = text;
    escaped.replace(anywhere, u"\\\\1"_s);
    escaped.replace(atStart, u"\\1\\\\2"_s);
    escaped.replace(number, u"\\1\\\\2"_s);
    return escaped;
}

QByteArray writeMarkdown(const QList<ExportArticle> &articles)
{
    QStringList pieces;
    for (const ExportArticle &article : articles) {
        QStringList blocks;
        addTitles(blocks, article);
        addSource(blocks, article);
        addText(blocks, article);
        addAnnotations(blocks, article);
        blocks.removeAll(QString());
        pieces.append(blocks.join(u"\n\n"_s));
    }
    return pieces.isEmpty() ? QByteArray() : (pieces.join(u"\n\n---\n\n"_s) + u'\n').toUtf8();
}

} // namespace jianbao::exporting
