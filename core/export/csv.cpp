#include "core/export/csv.h"

#include "core/export/articletext.h"

namespace jianbao::exporting {

using namespace Qt::StringLiterals;

namespace {

struct Column {
    QString name; // stable, for programs that read the file
    QString (*cell)(const ExportArticle &);
};

QString placeName(const ExportArticle &article, const QString &code)
{
    return article.placeNames.value(code);
}

QString contributorsCell(const ExportArticle &article)
{
    QStringList names;
    for (const page::Contributor &who : article.record.article.contributors)
        names.append((who.role + u' ' + who.name).trimmed());
    return names.join(u"; "_s);
}

// Highlights are their words, each with its note behind a colon.
QString highlightsCell(const ExportArticle &article)
{
    QStringList lines;
    for (const store::HighlightRecord &highlight : article.record.highlights) {
        const QString note = highlightNote(article, highlight.id);
        lines.append(note.isEmpty() ? highlight.anchor.quote : highlight.anchor.quote + u": "_s + note);
    }
    return lines.join(u'\n');
}

const QList<Column> &columns()
{
    using A = ExportArticle;
    static const QList<Column> all{
        {u"id"_s, [](const A &a) { return QString::number(a.record.id); }},
        {u"headline"_s, [](const A &a) { return a.record.article.headline; }},
        {u"kicker"_s, [](const A &a) { return a.record.article.kicker; }},
        {u"subheadline"_s, [](const A &a) { return a.record.article.subheadline; }},
        {u"kind"_s, [](const A &a) { return page::kindName(a.record.article.kind); }},
        {u"paper"_s, [](const A &a) { return a.facts.paper; }},
        {u"date"_s, [](const A &a) { return a.facts.date.toString(Qt::ISODate); }},
        {u"page_no"_s, [](const A &a) { return a.facts.pageNo; }},
        {u"page"_s, [](const A &a) { return a.pageFile; }},
        {u"county_code"_s, [](const A &a) { return a.record.article.countyCode; }},
        {u"county"_s, [](const A &a) { return placeName(a, a.record.article.countyCode); }},
        {u"township_code"_s, [](const A &a) { return a.record.article.townshipCode; }},
        {u"township"_s, [](const A &a) { return placeName(a, a.record.article.townshipCode); }},
        {u"place"_s, [](const A &a) { return a.place.join(u'/'); }},
        {u"contributors"_s, contributorsCell},
        {u"dateline"_s, [](const A &a) { return a.record.article.dateline; }},
        {u"tags"_s, [](const A &a) { return a.tagNames.join(u"; "_s); }},
        {u"note"_s, articleNote},
        {u"highlights"_s, highlightsCell},
        {u"text"_s, [](const A &a) { return paragraphsOf(a.record.article.kind, a.reading).join(u'\n'); }},
    };
    return all;
}

QString quoted(const QString &cell)
{
    const bool needed = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    return needed ? u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"' : cell;
}

} // namespace

QByteArray csvRecord(const QStringList &cells)
{
    QStringList record;
    for (const QString &cell : cells)
        record.append(quoted(cell));
    return (record.join(u',') + u"\r\n"_s).toUtf8();
}

QByteArray writeCsv(const QList<ExportArticle> &articles)
{
    QStringList header;
    for (const Column &column : columns())
        header.append(column.name);
    QByteArray bytes = "\xEF\xBB\xBF" + csvRecord(header);
    for (const ExportArticle &article : articles) {
        QStringList cells;
        for (const Column &column : columns())
            cells.append(column.cell(article));
        bytes += csvRecord(cells);
    }
    return bytes;
}

} // namespace jianbao::exporting
