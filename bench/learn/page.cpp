#include "bench/learn/page.h"

#include "core/page/classify.h"
#include "core/page/dateline.h"
#include "core/page/names.h"
#include "core/page/places.h"
#include "core/page/untangle.h"
#include "core/text/decode.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

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
    page.parse(text->text);
    page.label(text->text, table);
    return page;
}

// The stages of parsePage() before the arrangement.
void LabelledPage::parse(const QString &text)
{
    m_lines = untangled(text, splitLines(text));
    m_pieces = cutPieces(text, m_lines);
    classify(m_lines, m_pieces);
    m_stream = buildStream(m_lines, m_pieces);
    QSet<QString> places;
    for (const Piece &piece : std::as_const(m_pieces)) {
        if (piece.kind == PieceKind::Text && beginsWithDateline(piece.text))
            places.insert(readDateline(QStringView(piece.text).left(200)).place);
    }
    const auto isPlace = [&](const QString &line) {
        return places.contains(line) || isOrganisationAlone(line) || isPlaceName(gazetteer(), line);
    };
    for (const TitleUnit &unit : std::as_const(m_stream.units))
        m_places.push_back(unit.pieces.size() == 1 && isPlaceTitle(m_pieces[unit.pieces.first()].text, isPlace));
}

void LabelledPage::label(const QString &text, const QByteArray &table)
{
    QHash<int, QList<QByteArray>> rows; // by the number of their line
    for (const QByteArray &row : table.split('\n'))
        rows.insert(row.split('\t').first().toInt(), row.split('\t'));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const int number = int(QStringView(text).first(m_lines[i].range.start).count(u'\n')) + 1;
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
            for (qsizetype i = m_pieces[piece].first; i <= m_pieces[piece].last; ++i)
                to.insert(i);
        }
    };
    for (qsizetype paragraph : strand.paragraphs)
        add(m_stream.paragraphs[paragraph].pieces, lines.text);
    if (strand.photo >= 0)
        add(m_stream.photos[strand.photo].captions, lines.text);
    for (qsizetype unit : strand.titles)
        add(m_stream.units[unit].pieces, lines.titles);
    std::erase_if(lines.text, [this](qsizetype line) { return !m_arranged.contains(line); }); // bylines in it …
    return lines;
}

double LabelledPage::width(const std::set<qsizetype> &lines) const
{
    double sum = 0;
    for (qsizetype line : lines)
        sum += m_lines[line].width;
    return sum;
}

Score LabelledPage::score() const
{
    constexpr double ofRight = 1.0;
    constexpr double ofTitles = 0.4;
    constexpr double ofText = 0.6; // times the harmonic mean of precision and recall
    QList<TitleFacts> titles;
    for (qsizetype unit = 0; unit < m_stream.units.size(); ++unit)
        titles.append(titleFacts(m_stream.units[unit], m_pieces, m_lines, m_places[size_t(unit)]));
    std::vector<Lines> found;
    for (const Strand &strand : arrange(m_stream, m_pieces, titles).strands)
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
