#include "golden.h"

#include "core/page/lines.h"
#include "core/page/readingtext.h"
#include "core/text/decode.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jianbao::test {

namespace {

using namespace jianbao::page;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString squeezed(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

// Line number, counted from 1 at line feeds as the labels count, → article; 0 is furniture.
QHash<int, int> articleOfLine(const QString &path)
{
    QHash<int, int> articles;
    const QStringList rows = QString::fromUtf8(contents(path)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows.mid(1)) {
        const QStringList cells = row.split(u'\t');
        if (cells.size() == 4 && cells[2] != QStringLiteral("banner"))
            articles.insert(cells[0].toInt(), cells[1].toInt());
    }
    return articles;
}

// For each position of a line's first character the parsed article it lies in; -1: furniture or nothing.
int articleAt(const PageParse &parse, qsizetype position)
{
    for (qsizetype i = 0; i < parse.articles.size(); ++i) {
        for (const Block &block : parse.articles[i].blocks) {
            if (block.range.contains(position))
                return int(i);
        }
    }
    return -1;
}

struct LabelledLine {
    int gold = 0;
    int found = -1;
    int length = 0;
};

QList<LabelledLine> labelledLines(const QString &text, const PageParse &parse, const QHash<int, int> &gold)
{
    QList<LabelledLine> lines;
    qsizetype position = 0;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const TextRange range = trimmed(text, {position, position + line.size()});
        if (gold.contains(number) && !range.isEmpty())
            lines.append({gold.value(number), articleAt(parse, range.start), int(range.length())});
        position += line.size() + 1;
    }
    return lines;
}

// Pairs each labelled article with the parsed one that shares most of its characters; each parsed one once.
QHash<int, int> pairUp(const QList<LabelledLine> &lines)
{
    QHash<std::pair<int, int>, int> shared;
    for (const LabelledLine &line : lines) {
        if (line.gold > 0 && line.found >= 0)
            shared[{line.gold, line.found}] += line.length;
    }
    QList<std::pair<int, std::pair<int, int>>> order;
    for (auto it = shared.cbegin(); it != shared.cend(); ++it)
        order.append({it.value(), it.key()});
    std::sort(order.begin(), order.end(), std::greater<>());
    QHash<int, int> pairs;
    for (const auto &[count, pair] : order) {
        const auto known = pairs.values();
        if (!pairs.contains(pair.first) && !known.contains(pair.second))
            pairs.insert(pair.first, pair.second);
    }
    return pairs;
}

QStringList paragraphsOf(const QString &text, const Article &article)
{
    QStringList paragraphs;
    const ReadingText reading = composeReading(text, article.blocks);
    for (const ReadingUnit &unit : reading.units) {
        if (unit.role == BlockRole::Body || unit.role == BlockRole::Caption)
            paragraphs.append(squeezed(reading.unitText(unit)));
    }
    return paragraphs;
}

QStringList peopleOf(const QJsonArray &people)
{
    QStringList names;
    for (const QJsonValue &person : people)
        names.append(person[u"role"].toString() + u' ' + squeezed(person[u"name"].toString()));
    names.sort();
    return names;
}

QStringList peopleOf(const Article &article)
{
    QStringList names;
    for (const Contributor &person : article.contributors)
        names.append(person.role + u' ' + person.name);
    names.sort();
    return names;
}

void scoreArticle(const QString &where, const QJsonObject &gold, const QString &text, const Article &found,
                  Scores &scores)
{
    const QString title = squeezed(gold[u"kicker"].toString() + gold[u"headline"].toString() +
                                   gold[u"subheadline"].toString());
    QStringList paragraphs;
    for (const QJsonValue &paragraph : gold[u"body_paragraphs"].toArray())
        paragraphs.append(squeezed(paragraph.toString()));
    const bool headline = squeezed(found.kicker + found.headline + found.subheadline) == title;
    const bool body = paragraphsOf(text, found) == paragraphs;
    const bool people = peopleOf(found) == peopleOf(gold[u"people"].toArray());
    scores.headlines.add(headline);
    scores.paragraphs.add(body);
    scores.people.add(people);
    if (body)
        scores.kinds.add(kindName(found.kind) == gold[u"kind"].toString());
    if (!headline)
        scores.wrong.append(where + QStringLiteral(": headline ") + found.headline);
    if (!body)
        scores.wrong.append(where + QStringLiteral(": paragraphs"));
    if (!people)
        scores.wrong.append(where + QStringLiteral(": people ") + peopleOf(found).join(u", "));
}

} // namespace

QStringList goldenPages(const QString &folder)
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.gold.tsv")}, QDir::Files, QDir::Name))
        names.append(file.chopped(9));
    return names;
}

void scorePage(const QString &folder, const QString &name, const place::Gazetteer &gazetteer, Scores &scores)
{
    const QString base = folder + u'/' + name;
    const auto decoded = text::decode(contents(base + QStringLiteral(".txt")));
    if (!decoded) {
        scores.covered.add(false);
        scores.wrong.append(name + QStringLiteral(": cannot be decoded"));
        return;
    }
    const QString &text = decoded->text;
    const PageParse parse = parsePage(text, {}, gazetteer);
    const QStringList uncovered = uncoveredLines(text, parse);
    scores.covered.add(uncovered.isEmpty());
    scores.wrong += uncovered;

    const QList<LabelledLine> lines = labelledLines(text, parse, articleOfLine(base + QStringLiteral(".gold.tsv")));
    const QHash<int, int> pairs = pairUp(lines);
    for (const LabelledLine &line : lines) {
        if (line.gold > 0)
            scores.lines.add(pairs.value(line.gold, -2) == line.found);
    }
    const QJsonObject gold = QJsonDocument::fromJson(contents(base + QStringLiteral(".gold.json"))).object();
    for (const QJsonValue &article : gold[u"articles"].toArray()) {
        const int number = article[u"article"].toInt();
        const int index = pairs.value(number, -1);
        scoreArticle(QStringLiteral("%1 article %2").arg(name).arg(number), article.toObject(), text,
                     index < 0 ? Article() : parse.articles[index], scores);
    }
}

QStringList uncoveredLines(const QString &text, const PageParse &parse)
{
    QList<TextRange> blocks;
    for (const Article &article : parse.articles) {
        for (const Block &block : article.blocks)
            blocks.append(block.range);
    }
    for (const Block &block : parse.furniture)
        blocks.append(block.range);
    std::sort(blocks.begin(), blocks.end());
    QStringList wrong;
    for (qsizetype i = 1; i < blocks.size(); ++i) {
        if (blocks[i].start < blocks[i - 1].end)
            wrong.append(QStringLiteral("two blocks at %1").arg(blocks[i].start));
    }
    auto block = blocks.cbegin();
    for (const Line &line : splitLines(text)) {
        while (block != blocks.cend() && block->end <= line.range.start)
            ++block;
        if (block == blocks.cend() || !block->contains(line.range))
            wrong.append(QStringLiteral("line not in one block: ") + line.range.of(text).toString().left(40));
    }
    return wrong;
}

} // namespace jianbao::test
