#include "core/page/repair.h"

#include "core/page/lead.h"
#include "core/page/lines.h"
#include "core/page/places.h"
#include "core/page/plaintext.h"
#include "core/page/repairsteps.h"
#include "core/page/reread.h"

#include <algorithm>
#include <array>

namespace jianbao::page {

namespace {

constexpr std::array<std::pair<RepairKind, const char *>, 11> kindNames{{
    {RepairKind::Split, "split"},
    {RepairKind::Merge, "merge"},
    {RepairKind::Move, "move"},
    {RepairKind::Role, "role"},
    {RepairKind::Join, "join"},
    {RepairKind::Break, "break"},
    {RepairKind::Title, "title"},
    {RepairKind::Contributors, "contributors"},
    {RepairKind::Date, "date"},
    {RepairKind::Township, "township"},
    {RepairKind::Correct, "correct"},
}};

constexpr std::array<std::pair<RepairProblem, const char *>, 6> problemNames{{
    {RepairProblem::None, ""},
    {RepairProblem::ArticleGone, "article-gone"},
    {RepairProblem::WordsGone, "words-gone"},
    {RepairProblem::NothingLeft, "nothing-left"},
    {RepairProblem::NothingBefore, "nothing-before"},
    {RepairProblem::Overlap, "overlap"},
}};

// Corrections of all articles, and what is the matter with each of the repairs that makes one.
void correct(Draft &draft, const QList<Repair> &repairs, QList<RepairProblem> &problems)
{
    QList<Correction> made;
    QList<qsizetype> from; // the repair of each
    for (qsizetype i = 0; i < repairs.size(); ++i) {
        const Repair &repair = repairs[i];
        if (repair.kind != RepairKind::Correct)
            continue;
        const bool somewhere = std::any_of(draft.articles.begin(), draft.articles.end(), [&](const DraftArticle &a) {
            return holdsAny(a.article.blocks, repair.words);
        });
        if (repair.words.size() != 1 || !somewhere) {
            problems[i] = RepairProblem::WordsGone;
            continue;
        }
        made.append({repair.words.first(), repair.text});
        from.append(i);
    }
    QList<RepairProblem> overlaps;
    const QList<Correction> inForce = correctionsInForce(made, &overlaps);
    for (qsizetype i = 0; i < from.size(); ++i)
        problems[from[i]] = overlaps[i];
    for (DraftArticle &article : draft.articles) {
        article.article.corrections = correctionsIn(article.article.blocks, inForce);
        article.changed = article.changed || !article.article.corrections.isEmpty();
    }
}

// How sure each block is that goes on with another one, by where it begins.
QHash<qsizetype, double> joinsOf(const PageParse &parse)
{
    QHash<qsizetype, double> joins;
    for (const Article &article : parse.articles) {
        for (const Join &join : article.joins)
            joins.insert(article.blocks[join.block].range.start, join.confidence);
    }
    return joins;
}

// Of the joins that were found those that are still there.
QList<Join> joinsLeft(const QList<Block> &blocks, const QHash<qsizetype, double> &found)
{
    QList<Join> joins;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const auto join = found.constFind(blocks[i].range.start);
        if (blocks[i].continues && join != found.cend())
            joins.append({i, *join});
    }
    return joins;
}

// The article as it is read now, and what a person set in place of that.
Article finished(const QString &text, const DraftArticle &draft, QDate issue)
{
    Article article = draft.changed ? reread(text, draft.article, issue) : draft.article;
    if (draft.gathered)
        article.confidence = 1;
    if (draft.gathered || draft.titled || !draft.titles.isEmpty())
        article.titleConfidence = 1;
    article.kicker = draft.titles.value(BlockRole::Kicker, article.kicker);
    article.headline = draft.titles.value(BlockRole::Headline, article.headline);
    article.subheadline = draft.titles.value(BlockRole::Subheadline, article.subheadline);
    article.contributors = draft.contributors.value_or(article.contributors);
    article.date = draft.date.value_or(article.date);
    return article;
}

} // namespace

QString repairKindName(RepairKind kind)
{
    return QString::fromLatin1(kindNames[size_t(kind)].second);
}

std::optional<RepairKind> repairKindFromName(const QString &name)
{
    for (const auto &[value, known] : kindNames) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

QString repairProblemName(RepairProblem problem)
{
    return QString::fromLatin1(problemNames[size_t(problem)].second);
}

RepairProblem repairProblemFromName(const QString &name)
{
    for (const auto &[value, known] : problemNames) {
        if (name == QLatin1String(known))
            return value;
    }
    return RepairProblem::WordsGone;
}

Repaired applyRepairs(const QString &text, const PageParse &parse, const QList<Repair> &repairs,
                      const place::Gazetteer &gazetteer)
{
    Draft draft{text, {}, parse.furniture};
    for (const Article &article : parse.articles)
        draft.articles.append({article});
    Repaired repaired{parse, {}, {}};
    for (const Repair &repair : repairs)
        repaired.problems.append(applyRepair(draft, repair));
    correct(draft, repairs, repaired.problems);

    repaired.parse.furniture = draft.furniture;
    repaired.parse.articles.clear();
    bool read = false; // something of what places are found in is new
    const QHash<qsizetype, double> joins = joinsOf(parse);
    for (const DraftArticle &article : std::as_const(draft.articles)) {
        read = read || article.changed || !article.titles.isEmpty();
        repaired.parse.articles.append(finished(text, article, parse.facts.date));
        if (article.changed)
            repaired.parse.articles.last().joins = joinsLeft(article.article.blocks, joins);
        repaired.placedByPerson.append(article.township.has_value());
    }
    if (read)
        decidePlaces(plainText(text), gazetteer, repaired.parse);
    for (qsizetype i = 0; i < draft.articles.size(); ++i) {
        if (const std::optional<Repair> &township = draft.articles[i].township) {
            repaired.parse.articles[i].countyCode = township->countyCode;
            repaired.parse.articles[i].townshipCode = township->townshipCode;
            repaired.parse.articles[i].placeConfidence = 1;
        }
    }
    readTurns(text, repaired.parse);
    return repaired;
}

Repair splitFrom(const QString &text, const QList<Block> &blocks, qsizetype position)
{
    Repair repair;
    repair.kind = RepairKind::Split;
    repair.article = leadOf(text, blocks);
    // In a gap between blocks the next one is meant.
    auto first = std::find_if(blocks.begin(), blocks.end(), [&](const Block &b) { return b.range.contains(position); });
    if (first == blocks.end()) {
        first = std::min_element(blocks.begin(), blocks.end(), [&](const Block &a, const Block &b) {
            return (a.range.start < position) == (b.range.start < position) ? a.range < b.range
                                                                            : a.range.start >= position;
        });
        if (first == blocks.end() || first->range.start < position)
            return repair;
    }
    const bool whole = first == blocks.begin() &&
                       trimmed(text, {first->range.start, std::max(position, first->range.start)}).isEmpty();
    if (whole)
        return repair;
    repair.words.append({std::max(position, first->range.start), first->range.end});
    for (++first; first != blocks.end(); ++first)
        repair.words.append(first->range);
    return repair;
}

} // namespace jianbao::page
