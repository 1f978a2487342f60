#include "core/page/turnlinks.h"

#include "core/page/bigrams.h"
#include "core/page/pairtable.h"
#include "core/page/signs.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace jianbao::page {

namespace {

// What speaks for two parts being one article.
constexpr double bothTurn = 3;        // each names the page of the other
constexpr double oneTurns = 1;
constexpr double sameHeadline = 4;    // at most, by the share of the shorter headline's words
constexpr double otherHeadline = -4;  // the turn names another headline
constexpr double mostOfJoint = 2;     // what the characters at the joint say
constexpr double topic = 2;           // at most, by the share of the headline's words that the other text uses
constexpr double alike = 0.6;         // share of words from which two headlines are one
constexpr double leastLink = 2;
constexpr double leastMargin = 1.5;   // over the next best
constexpr qsizetype mostParts = 2000; // more has no issue
constexpr qsizetype topicWithin = 1000; // characters of the text that the topic is looked for in

struct Part {
    const IssuePart *issue = nullptr;
    std::optional<Turn> onward;
    std::optional<Turn> back;
    QString ending; // without its turn
    QString opening;
    std::vector<Bigram> titles;
    std::vector<Bigram> words; // of the opening
};

Part partOf(const IssuePart &issue)
{
    Part part;
    part.issue = &issue;
    for (const Turn &turn : issue.turns)
        (turn.way == TurnWay::Onward ? part.onward : part.back) = turn;
    part.ending = issue.text.right(topicWithin);
    part.opening = issue.text.left(topicWithin);
    if (turnsOnward(part.ending))
        part.ending.truncate(turnsIn(part.ending).last().range.start);
    if (turnsBack(part.opening))
        part.opening.remove(0, turnsIn(part.opening).first().range.end);
    part.ending = part.ending.trimmed();
    part.opening = part.opening.trimmed();
    part.titles = bigramsOf(issue.titles);
    part.words = bigramsOf(part.opening);
    return part;
}

double shared(const std::vector<Bigram> &a, const std::vector<Bigram> &b, size_t of)
{
    std::vector<Bigram> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return of == 0 ? 0 : double(both.size()) / double(of);
}

double likeness(const std::vector<Bigram> &a, const std::vector<Bigram> &b)
{
    return shared(a, b, std::min(a.size(), b.size()));
}

// From 0 to 1 where headlines are repeated, negative where a turn names another; nothing where none is told.
std::optional<double> headlineLikeness(const Part &from, const Part &to)
{
    std::optional<double> best;
    for (const auto &[turn, titles] : {std::pair(&to.back, &from.titles), std::pair(&from.onward, &to.titles)}) {
        if (!*turn || (*turn)->words.isEmpty() || titles->empty())
            continue;
        const double like = likeness(bigramsOf((*turn)->words), *titles);
        // The other part may have a headline of its own: only what 上接 names must be that of the first.
        if (like < alike && turn == &to.back)
            return -1;
        best = std::max(best.value_or(0), like);
    }
    if (!from.titles.empty() && !to.titles.empty())
        best = std::max(best.value_or(0), likeness(from.titles, to.titles));
    return best;
}

double jointGain(const Part &from, const Part &to)
{
    const Bigram pair = bigramAcross(from.ending, to.opening);
    if (pair == 0 || signs::endsSentence(from.ending))
        return 0;
    const QString joint = from.ending.right(1) + to.opening.left(1);
    const bool known = from.issue->text.contains(joint) || to.issue->text.contains(joint);
    return std::clamp(PairTable::builtIn().gain(joint[0], joint[1], known), -mostOfJoint, mostOfJoint);
}

// Nothing: they cannot be one.
std::optional<double> linkScore(const Part &from, const Part &to)
{
    if (from.issue->page == to.issue->page || from.issue->pageNo == to.issue->pageNo)
        return std::nullopt;
    if ((from.onward && from.onward->pageNo != to.issue->pageNo) || (to.back && to.back->pageNo != from.issue->pageNo))
        return std::nullopt;
    if (!from.onward && !to.back)
        return std::nullopt;
    const std::optional<double> headline = headlineLikeness(from, to);
    const bool same = headline && *headline >= alike;
    const bool both = from.onward && to.back;
    if (!both && !same)
        return std::nullopt;
    double score = both ? bothTurn : oneTurns;
    if (headline)
        score += *headline < 0 ? otherHeadline : same ? sameHeadline * *headline : 0;
    if (both)
        score += std::max(0.0, jointGain(from, to)) + topic * shared(from.titles, to.words, from.titles.size());
    return score;
}

struct Candidate {
    TurnLink link;
    double score = 0;
};

// The two best of all that a part takes part in.
struct Best {
    double first = 0;
    double second = 0;

    void add(double score)
    {
        second = std::max(second, std::min(first, score));
        first = std::max(first, score);
    }
    [[nodiscard]] bool clearly(double score) const { return score == first && second <= first - leastMargin; }
};

} // namespace

QList<TurnLink> linkTurns(const QList<IssuePart> &issue)
{
    if (issue.size() > mostParts)
        return {};
    std::vector<Part> parts;
    for (const IssuePart &part : issue)
        parts.push_back(partOf(part));
    std::vector<Candidate> candidates;
    for (size_t from = 0; from < parts.size(); ++from) {
        for (size_t to = 0; to < parts.size(); ++to) {
            if (const auto score = linkScore(parts[from], parts[to]); score && *score >= leastLink)
                candidates.push_back({{qsizetype(from), qsizetype(to)}, *score});
        }
    }
    std::vector<Best> leaving(parts.size());
    std::vector<Best> arriving(parts.size());
    for (const Candidate &candidate : candidates) {
        leaving[size_t(candidate.link.from)].add(candidate.score);
        arriving[size_t(candidate.link.to)].add(candidate.score);
    }
    QList<TurnLink> links;
    for (const Candidate &candidate : candidates) {
        if (leaving[size_t(candidate.link.from)].clearly(candidate.score) &&
            arriving[size_t(candidate.link.to)].clearly(candidate.score))
            links.append(candidate.link);
    }
    return links;
}

} // namespace jianbao::page
