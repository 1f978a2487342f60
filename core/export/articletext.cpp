#include "core/export/articletext.h"

namespace jianbao::exporting {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype openingLength = 20;

QString pageNumber(const QString &pageNo)
{
    return pageNo.isEmpty() ? QString() : pageNo + u"版"_s;
}

QString turnLine(const QString &way, const std::optional<store::OtherPart> &part)
{
    if (!part)
        return {};
    const QString headline = part->headline.isEmpty() ? QString() : u'《' + part->headline + u'》';
    return QStringList{way, pageNumber(part->pageNo), headline}.join(u' ').simplified();
}

} // namespace

QString titleOf(const ExportArticle &article)
{
    if (!article.record.article.headline.isEmpty())
        return article.record.article.headline;
    const QString untitled = u"〔无题〕"_s;
    const QStringList paragraphs = paragraphsOf(article.record.article.kind, article.reading);
    if (paragraphs.isEmpty())
        return untitled;
    const QString opening = paragraphs.first().left(openingLength).trimmed();
    return untitled + opening + (opening.size() < paragraphs.first().size() ? u"…"_s : QString());
}

QString sourceLine(const ExportArticle &article)
{
    QStringList parts{article.facts.paper};
    if (article.facts.date.isValid())
        parts.append(article.facts.date.toString(u"yyyy年M月d日"_s));
    parts.append(pageNumber(article.facts.pageNo));
    parts.removeAll(QString());
    return parts.isEmpty() ? article.pageFile : parts.join(u" · "_s);
}

QString placeLine(const ExportArticle &article)
{
    return article.place.join(u" › "_s);
}

QString contributorLine(const QList<page::Contributor> &contributors)
{
    QString line;
    for (qsizetype i = 0; i < contributors.size(); ++i) {
        const page::Contributor &who = contributors[i];
        if (i > 0 && contributors[i - 1].role == who.role)
            line += u'、' + who.name;
        else
            line += (i > 0 ? u"；"_s : QString()) + who.role + u' ' + who.name;
    }
    return line.trimmed();
}

QString continuedFrom(const ExportArticle &article)
{
    return turnLine(u"上接"_s, article.record.previous);
}

QString continuedOn(const ExportArticle &article)
{
    return turnLine(u"下转"_s, article.record.next);
}

QStringList paragraphsOf(page::ArticleKind kind, const page::ReadingText &reading)
{
    if (kind == page::ArticleKind::Photo) {
        const QStringList captions = reading.texts(page::BlockRole::Caption);
        if (!captions.isEmpty())
            return captions;
    }
    return reading.texts(page::BlockRole::Body);
}

QString colourName(int colour)
{
    static const QStringList names{u"yellow"_s, u"red"_s,  u"green"_s,  u"blue"_s,
                                   u"purple"_s, u"pink"_s, u"orange"_s, u"grey"_s};
    return names.value(colour - 1, names.first());
}

QHash<TagId, QString> tagPaths(const QList<store::TagRecord> &tags)
{
    QHash<TagId, QString> paths;
    for (const store::TagRecord &tag : tags) {
        const QString above = tag.parent ? paths.value(*tag.parent) : QString();
        paths.insert(tag.id, above.isEmpty() ? tag.name : above + u'/' + tag.name);
    }
    return paths;
}

QString articleNote(const ExportArticle &article)
{
    for (const store::NoteRecord &note : article.record.notes) {
        if (!note.highlight)
            return note.markdown;
    }
    return {};
}

QString highlightNote(const ExportArticle &article, HighlightId highlight)
{
    for (const store::NoteRecord &note : article.record.notes) {
        if (note.highlight == highlight)
            return note.markdown;
    }
    return {};
}

} // namespace jianbao::exporting
