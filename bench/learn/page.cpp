#include "bench/learn/page.h"

#include "core/text/decode.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <vector>

namespace jianbao::bench {

using namespace page;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const place::Gazetteer &gazetteer()
{
    static const place::Gazetteer loaded = place::Gazetteer::builtIn().value();
    return loaded;
}

qsizetype common(const std::set<qsizetype> &a, const std::set<qsizetype> &b, std::set<qsizetype> &both)
{
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.end()));
    return qsizetype(both.size());
}

} // namespace

std::optional<LabelledPage> LabelledPage::read(const QString &base)
{
    const auto text = text::decode(contents(base + QStringLiteral(".txt")));
    const QByteArray table = contents(base + QStringLiteral(".gold.tsv"));
    if (!text || table.isEmpty())
        return {};
    LabelledPage page;
    page.m_stages = readStages(text->text, {}, gazetteer());
    page.label(text->text, table);
    return page;
}

void LabelledPage::label(const QString &text, const QByteArray &table)
{
    QHash<int, QList<QByteArray>> rows; // by the number of their line
    for (const QByteArray &row : table.split('\n'))
        rows.insert(row.split('\t').first().toInt(), row.split('\t'));
    for (qsizetype i = 0; i < m_stages.lines.size(); ++i) {
        const int number = int(QStringView(text).first(m_stages.lines[i].range.start).count(u'\n')) + 1;
        const QList<QByteArray> row = rows.value(number);
        const int article = row.value(1).toInt();
        const QByteArray role = row.value(2);
        if (article == 0)
            continue;
        Lines &lines = m_articles[article];
        if (role == "body" || role == "caption")
            lines.text.insert(i);
        else if (role == "kicker" || role == "headline" || role == "subheadline")
            lines.titles.insert(i);
        else if (role != "crosshead")
            continue;
        m_arranged.insert(i);
    }
}

LabelledPage::Lines LabelledPage::linesOf(const Strand &strand) const
{
    Lines lines;
    const auto add = [&](const QList<qsizetype> &pieces, std::set<qsizetype> &to) {
        for (qsizetype piece : pieces) {
            for (qsizetype i = m_stages.pieces[piece].first; i <= m_stages.pieces[piece].last; ++i)
                to.insert(i);
        }
    };
    for (qsizetype paragraph : strand.paragraphs)
        add(m_stages.stream.paragraphs[paragraph].pieces, lines.text);
    if (strand.photo >= 0)
        add(m_stages.stream.photos[strand.photo].captions, lines.text);
    for (qsizetype unit : strand.titles)
        add(m_stages.stream.units[unit].pieces, lines.titles);
    std::erase_if(lines.text, [this](qsizetype line) { return !m_arranged.contains(line); }); // bylines in it …
    return lines;
}

double LabelledPage::width(const std::set<qsizetype> &lines) const
{
    double sum = 0;
    for (qsizetype line : lines)
        sum += m_stages.lines[line].width;
    return sum;
}

Score LabelledPage::score() const
{
    constexpr double ofRight = 1.0;
    constexpr double ofTitles = 0.4;
    constexpr double ofText = 0.6; // times the harmonic mean of precision and recall
    QList<TitleFacts> titles;
    for (qsizetype unit = 0; unit < m_stages.stream.units.size(); ++unit) // by the prices as they are now
        titles.append(titleFacts(m_stages.stream.units[unit], m_stages.pieces, m_stages.lines, m_stages.titles[unit].place));
    std::vector<Lines> found;
    for (const Strand &strand : arrange(m_stages.stream, m_stages.pieces, titles).strands)
        found.push_back(linesOf(strand));
    Score score;
    for (const auto &[number, article] : m_articles) {
        double most = 0;
        double likeness = 0;
        const Lines *nearest = nullptr;
        for (const Lines &each : found) {
            std::set<qsizetype> both;
            if (common(article.text, each.text, both) == 0 || width(both) <= most)
                continue;
            most = width(both);
            likeness = 2 * most / (width(article.text) + width(each.text));
            nearest = &each;
        }
        const bool sameTitles = nearest != nullptr && nearest->titles == article.titles;
        const bool right = sameTitles && nearest->text == article.text;
        score += {ofRight * right + ofTitles * sameTitles + ofText * likeness, int(right), 1};
    }
    return score;
}

} // namespace jianbao::bench
