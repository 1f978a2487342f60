#include "bench/learn/page.h"

#include "bench/madelibrary.h"
#include "core/page/parse.h"
#include "core/text/decode.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <vector>

namespace jianbao::bench {

using namespace page;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString squeezed(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

// The harmonic mean of precision and recall.
double likeness(QStringList a, QStringList b)
{
    if (a.isEmpty() && b.isEmpty())
        return 1;
    a.sort();
    b.sort();
    QStringList both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return 2.0 * double(both.size()) / double(a.size() + b.size());
}

QStringList paragraphsOf(const QString &text, const Article &article)
{
    QStringList paragraphs;
    const ReadingText reading = readingOf(text, article);
    for (const ReadingUnit &unit : reading.units) {
        if (unit.role == BlockRole::Body || (unit.role == BlockRole::Caption && article.kind == ArticleKind::Photo))
            paragraphs.append(squeezed(reading.unitText(unit)));
    }
    return paragraphs;
}

QStringList peopleOf(const Article &article)
{
    QStringList people;
    for (const Contributor &person : article.contributors)
        people.append(person.role + u' ' + squeezed(person.name));
    people.sort();
    return people;
}

} // namespace

std::optional<LabelledPage> LabelledPage::read(const QString &base)
{
    const auto text = text::decode(contents(base + u".txt"_s));
    const QJsonObject gold = QJsonDocument::fromJson(contents(base + u".gold.json"_s)).object();
    const QByteArray table = contents(base + u".gold.tsv"_s);
    if (!text || gold.isEmpty() || table.isEmpty())
        return {};
    LabelledPage page;
    page.m_text = text->text;
    QHash<int, qsizetype> indexes; // by the labels' numbers
    for (const QJsonValue &each : gold[u"articles"_s].toArray()) {
        Labels labels;
        labels.titles = squeezed(each[u"kicker"_s].toString() + each[u"headline"_s].toString() +
                                 each[u"subheadline"_s].toString());
        for (const QJsonValue &paragraph : each[u"body_paragraphs"_s].toArray())
            labels.paragraphs.append(squeezed(paragraph.toString()));
        for (const QJsonValue &person : each[u"people"_s].toArray())
            labels.people.append(person[u"role"_s].toString() + u' ' + squeezed(person[u"name"_s].toString()));
        labels.people.sort();
        labels.township = each[u"township"_s][u"code"_s].toString();
        indexes.insert(each[u"article"_s].toInt(), page.m_articles.size());
        page.m_articles.append(labels);
    }
    QHash<int, qsizetype> rows; // article by line
    for (const QByteArray &row : table.split('\n')) {
        const QList<QByteArray> cells = row.split('\t');
        const int article = cells.value(1).toInt();
        if (indexes.contains(article) && cells.value(2) != "banner")
            rows.insert(cells.first().toInt(), indexes[article]);
    }
    qsizetype start = 0;
    int number = 0;
    for (const QString &line : page.m_text.split(u'\n')) {
        const auto first = std::find_if_not(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
        if (const auto row = rows.constFind(++number); row != rows.cend() && first != line.end())
            page.m_owners.insert(start + (first - line.begin()), *row);
        start += line.size() + 1;
    }
    return page;
}

Score LabelledPage::score() const
{
    constexpr double ofRight = 1.0;
    constexpr double ofTitles = 0.3;
    constexpr double ofParagraphs = 0.5;
    constexpr double ofPeople = 0.2;
    const PageParse parse = parsePage(m_text, {}, gazetteer());
    std::vector<std::vector<int>> shared(size_t(m_articles.size()), std::vector<int>(size_t(parse.articles.size())));
    for (qsizetype i = 0; i < parse.articles.size(); ++i) {
        for (auto line = m_owners.cbegin(); line != m_owners.cend(); ++line) {
            const QList<Block> &blocks = parse.articles[i].blocks;
            shared[size_t(line.value())][size_t(i)] +=
                std::any_of(blocks.begin(), blocks.end(), [&](const Block &block) { return block.range.contains(line.key()); });
        }
    }
    Score score;
    QSet<qsizetype> taken;
    for (qsizetype i = 0; i < m_articles.size(); ++i) {
        const Labels &labels = m_articles[i];
        ++score.articles;
        const std::vector<int> &lines = shared[size_t(i)];
        qsizetype nearest = -1;
        for (qsizetype k = 0; k < parse.articles.size(); ++k) {
            if (!taken.contains(k) && lines[size_t(k)] > (nearest < 0 ? 0 : lines[size_t(nearest)]))
                nearest = k;
        }
        if (nearest < 0)
            continue;
        taken.insert(nearest);
        const Article &found = parse.articles[nearest];
        const QStringList paragraphs = paragraphsOf(m_text, found);
        const QStringList people = peopleOf(found);
        const bool titles = squeezed(found.kicker + found.headline + found.subheadline) == labels.titles;
        const bool right = titles && paragraphs == labels.paragraphs && people == labels.people &&
                           found.townshipCode == labels.township;
        score.right += right;
        score.value += ofRight * right + ofTitles * titles + ofParagraphs * likeness(paragraphs, labels.paragraphs) +
                       ofPeople * likeness(people, labels.people);
    }
    return score;
}

} // namespace jianbao::bench
