#include "core/page/trace.h"

#include "core/page/articlekind.h"
#include "core/page/classify.h"
#include "core/page/confidence.h"
#include "core/page/continuation.h"
#include "core/page/explain.h"
#include "core/page/jointcost.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace jianbao::page {

namespace {

constexpr qsizetype shown = 24; // characters of a text that the trace repeats

QString beginning(const QString &text)
{
    QString start = text.left(shown);
    start.replace(u'\n', u'|');
    return text.size() > shown ? start + QStringLiteral("…") : start;
}

QJsonArray numbers(const QList<qsizetype> &list)
{
    QJsonArray array;
    for (qsizetype number : list)
        array.append(qint64(number));
    return array;
}

QJsonArray margins(const QList<Continuation> &joints)
{
    QJsonArray array;
    for (const Continuation &joint : joints)
        array.append(joint.margin);
    return array;
}

QJsonArray traceLines(const QString &text, const QList<Line> &lines)
{
    QJsonArray array;
    for (const Line &line : lines)
        array.append(QJsonObject{{QStringLiteral("start"), qint64(line.range.start)},
                                 {QStringLiteral("end"), qint64(line.range.end)},
                                 {QStringLiteral("width"), line.width},
                                 {QStringLiteral("indent"), line.indent},
                                 {QStringLiteral("blankBefore"), qint64(line.blankBefore)},
                                 {QStringLiteral("text"), beginning(line.range.of(text).toString())}});
    return array;
}

QJsonArray tracePieces(const PageStages &stages)
{
    constexpr std::array kinds{PieceKind::Text,    PieceKind::Title, PieceKind::Byline,   PieceKind::Credit,
                               PieceKind::Caption, PieceKind::Note,  PieceKind::Furniture};
    QJsonArray array;
    const Piece *before = nullptr;
    const PieceMeasures measures(stages.lines, stages.pieces);
    for (qsizetype i = 0; i < stages.pieces.size(); ++i) {
        const Piece &piece = stages.pieces[i];
        const Features features = measures.of(i, before);
        QJsonObject scores;
        QJsonObject measured;
        for (size_t k = 0; k < features.size(); ++k) {
            if (features[k] != 0)
                measured.insert(featureName(Feature(k)).toString(), features[k]);
        }
        for (PieceKind kind : kinds)
            scores.insert(pieceKindName(kind), score(features, kind));
        array.append(QJsonObject{{QStringLiteral("kind"), pieceKindName(piece.kind)},
                                 {QStringLiteral("lines"), QJsonArray{qint64(piece.first), qint64(piece.last)}},
                                 {QStringLiteral("column"), piece.column},
                                 {QStringLiteral("wrapped"), piece.wrapped},
                                 {QStringLiteral("scores"), scores},
                                 {QStringLiteral("measures"), measured},
                                 {QStringLiteral("text"), beginning(piece.text)}});
        if (piece.kind == PieceKind::Text)
            before = &piece;
    }
    return array;
}

QJsonArray traceParagraphs(const Stream &stream)
{
    QJsonArray array;
    for (const Paragraph &paragraph : stream.paragraphs)
        array.append(QJsonObject{{QStringLiteral("pieces"), numbers(paragraph.pieces)},
                                 {QStringLiteral("joints"), margins(paragraph.joints)},
                                 {QStringLiteral("column"), paragraph.column.least},
                                 {QStringLiteral("dateline"), paragraph.dateline},
                                 {QStringLiteral("closing"), paragraph.closing}});
    return array;
}

// Each two texts of which one may go on with the other, with what is measured of it.
QJsonArray traceJoints(const PageStages &stages)
{
    JointCosts costs(stages.lines, stages.pieces);
    QJsonArray array;
    for (qsizetype from = 0; from < stages.pieces.size(); ++from) {
        qsizetype texts = 0;
        qsizetype titles = 0;
        if (stages.pieces[from].kind != PieceKind::Text)
            continue;
        const qsizetype window = continuationWindow(costs, from);
        for (qsizetype to = from + 1; to < stages.pieces.size() && texts < window; ++to) {
            titles += stages.pieces[to].kind == PieceKind::Title;
            if (stages.pieces[to].kind != PieceKind::Text)
                continue;
            QJsonObject measures;
            const JointValues values = costs.values(from, to, texts, titles);
            for (size_t i = 0; i < values.size(); ++i) {
                if (values[i] != 0)
                    measures.insert(jointMeasureName(JointMeasure(i)).toString(), values[i]);
            }
            array.append(QJsonObject{{QStringLiteral("pieces"), QJsonArray{qint64(from), qint64(to)}},
                                     {QStringLiteral("measures"), measures}});
            ++texts;
        }
    }
    return array;
}

QJsonArray traceTitles(const PageStages &stages)
{
    QJsonArray array;
    for (qsizetype i = 0; i < stages.titles.size(); ++i) {
        const TitleFacts &facts = stages.titles[i];
        array.append(QJsonObject{{QStringLiteral("text"), beginning(facts.text)},
                                 {QStringLiteral("pieces"), numbers(stages.stream.units[i].pieces)},
                                 {QStringLiteral("gap"), qint64(stages.stream.units[i].gap)},
                                 {QStringLiteral("place"), facts.place},
                                 {QStringLiteral("bannerCost"), facts.banner},
                                 {QStringLiteral("crossheadCost"), facts.crosshead}});
    }
    return array;
}

QJsonObject traceArrangement(const Arrangement &arrangement, const Stream &stream)
{
    const QList<double> evidence = evidenceOf(arrangement, stream);
    QJsonArray strands;
    for (const Strand &strand : arrangement.strands)
        strands.append(QJsonObject{{QStringLiteral("paragraphs"), numbers(strand.paragraphs)},
                                   {QStringLiteral("photo"), qint64(strand.photo)},
                                   {QStringLiteral("titles"), numbers(strand.titles)},
                                   {QStringLiteral("crossheads"), numbers(strand.crossheads)},
                                   {QStringLiteral("sides"), numbers(strand.sides)},
                                   {QStringLiteral("titleMargin"), strand.titleMargin},
                                   {QStringLiteral("evidence"), evidence[strands.size()]}});
    return {{QStringLiteral("titlesBefore"), arrangement.titlesBefore},
            {QStringLiteral("cost"), arrangement.cost},
            {QStringLiteral("banners"), numbers(arrangement.banners)},
            {QStringLiteral("strands"), strands}};
}

QJsonArray traceArticles(const QString &text, const PageParse &parse)
{
    QJsonArray array;
    for (const Article &article : parse.articles) {
        const KindMeasures values = kindMeasures(article, readingOf(text, article).texts(BlockRole::Body));
        QJsonObject measures;
        for (size_t i = 0; i < values.size(); ++i)
            measures.insert(kindMeasureName(KindMeasure(i)), values[i]);
        array.append(QJsonObject{{QStringLiteral("kind"), kindName(article.kind)},
                                 {QStringLiteral("headline"), article.headline},
                                 {QStringLiteral("dateline"), article.dateline},
                                 {QStringLiteral("township"), article.townshipCode},
                                 {QStringLiteral("confidence"), article.confidence},
                                 {QStringLiteral("titleConfidence"), article.titleConfidence},
                                 {QStringLiteral("blocks"), qint64(article.blocks.size())},
                                 {QStringLiteral("measures"), measures}});
    }
    return array;
}

} // namespace

QString pieceKindName(PieceKind kind)
{
    constexpr std::array<QStringView, 8> names{u"text",    u"title", u"byline",    u"credit",
                                              u"caption", u"note",  u"furniture", u"banner"};
    return names[size_t(kind)].toString();
}

QJsonObject traceOf(const QString &text, const PageStages &stages, const PageParse &parse)
{
    return {{QStringLiteral("lines"), traceLines(text, stages.lines)},
            {QStringLiteral("pieces"), tracePieces(stages)},
            {QStringLiteral("paragraphs"), traceParagraphs(stages.stream)},
            {QStringLiteral("joints"), traceJoints(stages)},
            {QStringLiteral("titles"), traceTitles(stages)},
            {QStringLiteral("arrangement"), traceArrangement(stages.arrangement, stages.stream)},
            {QStringLiteral("articles"), traceArticles(text, parse)},
            {QStringLiteral("explain"), explanationOf(stages, parse)}};
}

} // namespace jianbao::page
