#include "core/page/repairsteps.h"

#include "core/page/lead.h"
#include "core/page/lines.h"
#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

namespace {

bool isTitleRole(BlockRole role)
{
    return role == BlockRole::Kicker || role == BlockRole::Headline || role == BlockRole::Subheadline;
}

bool holdsBlank(const QString &text, TextRange range)
{
    return trimmed(text, range).isEmpty();
}

bool isOnPage(const Draft &draft, const QList<TextRange> &words)
{
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](TextRange range) {
        return range.start >= 0 && range.end <= draft.text.size() && !range.isEmpty() && !holdsBlank(draft.text, range);
    });
}

qsizetype firstOf(const Draft &draft, const QList<TextRange> &words)
{
    return trimmed(draft.text, words.first()).start;
}

// Of an article made from a part of another the first title is the headline, when it has none.
void findHeadline(QList<Block> &blocks)
{
    const bool titled = std::any_of(blocks.begin(), blocks.end(),
                                    [](const Block &b) { return b.role == BlockRole::Headline; });
    const BlockRole first = blocks.first().role;
    if (titled || !(isTitleRole(first) || first == BlockRole::Crosshead))
        return;
    for (qsizetype i = 0; i < blocks.size() && blocks[i].role == first && (i == 0 || blocks[i].continues); ++i)
        blocks[i].role = BlockRole::Headline;
}

RepairProblem split(Draft &draft, const Repair &repair)
{
    DraftArticle part;
    qsizetype behind = draft.articles.size();
    if (repair.article.isEmpty()) {
        part.article.blocks = draft.takeOut(repair.words);
    } else {
        const qsizetype from = draft.holding(firstOf(draft, repair.words));
        if (from < 0)
            return RepairProblem::WordsGone;
        QList<Block> rest = draft.articles[from].article.blocks;
        part.article.blocks = cutOut(draft.text, rest, repair.words);
        if (rest.isEmpty())
            return RepairProblem::None; // apart already
        part.article.kind = draft.articles[from].article.kind;
        draft.articles[from].article.blocks = rest;
        draft.articles[from].changed = draft.articles[from].gathered = true;
        behind = from + 1;
    }
    if (part.article.blocks.isEmpty())
        return RepairProblem::WordsGone;
    settleContinuations(part.article.blocks);
    findHeadline(part.article.blocks);
    part.changed = part.gathered = true;
    draft.articles.insert(behind, part);
    draft.dropEmpty();
    return RepairProblem::None;
}

// What an article gives to the one it becomes part of: its titles stand among the text there, as crossheads.
void join(const Draft &draft, DraftArticle &to, const DraftArticle &part)
{
    QList<Block> &blocks = to.article.blocks;
    const bool titled = std::any_of(blocks.begin(), blocks.end(), [](const Block &b) { return isTitleRole(b.role); });
    const auto isRunning = [](const Block &b) { return !isTitleRole(b.role) && b.role != BlockRole::Byline; };
    const auto text = std::find_if(blocks.begin(), blocks.end(), isRunning);
    const auto other = std::find_if(part.article.blocks.begin(), part.article.blocks.end(), isRunning);
    const bool before = text != blocks.end() && other != part.article.blocks.end() &&
                        other->range.start < text->range.start;
    qsizetype at = before ? text - blocks.begin() : blocks.size();
    for (Block block : part.article.blocks) {
        if (!titled || block.role == BlockRole::Byline) {
            putIn(draft.text, blocks, block);
            at = before ? at + 1 : blocks.size();
            continue;
        }
        if (isTitleRole(block.role))
            block.role = BlockRole::Crosshead;
        else if (at > 0 && block.role == BlockRole::Body && blocks[at - 1].role == BlockRole::Body)
            block.continues = block.continues || !signs::endsSentence(blocks[at - 1].range.of(draft.text));
        blocks.insert(at++, block);
    }
    settleContinuations(blocks);
    to.changed = to.gathered = true;
}

RepairProblem merge(Draft &draft, const Repair &repair)
{
    qsizetype to = draft.beginningWith(repair.article);
    if (to < 0)
        return RepairProblem::ArticleGone;
    for (const TextRange &lead : repair.words) {
        if (draft.beginningWith(lead) < 0 && !holdsAny(draft.articles[to].article.blocks, {lead}))
            return RepairProblem::ArticleGone;
    }
    for (const TextRange &lead : repair.words) {
        const qsizetype part = draft.beginningWith(lead);
        if (part < 0 || part == to)
            continue; // together already
        join(draft, draft.articles[to], draft.articles[part]);
        draft.articles.removeAt(part);
        to -= part < to ? 1 : 0;
    }
    return RepairProblem::None;
}

void sendToFurniture(Draft &draft, QList<Block> blocks, BlockRole role)
{
    for (Block &block : blocks) {
        block.role = role;
        block.continues = false;
    }
    draft.furniture += blocks;
    std::sort(draft.furniture.begin(), draft.furniture.end(),
              [](const Block &a, const Block &b) { return a.range < b.range; });
}

// The words are read right behind those of `after`.
void putBehind(const Draft &draft, QList<Block> &blocks, const QList<Block> &taken, TextRange after)
{
    const TextRange before{0, trimmed(draft.text, after).end};
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].range.intersects(after))
            continue;
        // A block that goes on behind the words is cut there.
        QList<Block> rest{blocks[i]};
        QList<Block> head = cutOut(draft.text, rest, {before});
        blocks.removeAt(i);
        for (const Block &block : head + taken + rest)
            blocks.insert(i++, block);
        return;
    }
}

RepairProblem move(Draft &draft, const Repair &repair)
{
    if (repair.article.isEmpty()) {
        QList<Block> taken;
        for (DraftArticle &draftArticle : draft.articles) {
            const QList<Block> here = cutOut(draft.text, draftArticle.article.blocks, repair.words);
            draftArticle.changed = draftArticle.changed || !here.isEmpty();
            taken += here;
        }
        sendToFurniture(draft, taken, BlockRole::Furniture);
        draft.dropEmpty();
        return RepairProblem::None;
    }
    const qsizetype to = draft.beginningWith(repair.article);
    if (to < 0)
        return RepairProblem::ArticleGone;
    const QList<Block> kept = draft.articles[to].article.blocks;
    QList<Block> rest = kept;
    const QList<Block> own = cutOut(draft.text, rest, repair.words);
    const bool anchored = !repair.after.isEmpty();
    if (anchored && !holdsAny(rest, {repair.after}))
        return RepairProblem::WordsGone;
    QList<Block> taken = draft.takeOut(repair.words); // also its own
    QList<Block> &blocks = draft.articles[to].article.blocks;
    if (anchored) {
        putBehind(draft, blocks, taken, repair.after);
    } else {
        blocks = kept; // what it had already stays where it is
        for (const Block &block : taken) {
            if (!holdsAny(own, {block.range}))
                putIn(draft.text, blocks, block);
        }
    }
    settleContinuations(blocks);
    draft.articles[to].changed = draft.articles[to].gathered = true;
    draft.dropEmpty();
    return RepairProblem::None;
}

RepairProblem setRole(Draft &draft, const Repair &repair)
{
    if (draft.holding(firstOf(draft, repair.words)) < 0)
        return holdsAny(draft.furniture, repair.words) &&
                       (repair.role == BlockRole::Furniture || repair.role == BlockRole::Banner)
                   ? RepairProblem::None
                   : RepairProblem::WordsGone;
    for (DraftArticle &draftArticle : draft.articles) {
        QList<Block> taken = cutOut(draft.text, draftArticle.article.blocks, repair.words);
        if (taken.isEmpty())
            continue;
        draftArticle.changed = true;
        if (repair.role == BlockRole::Furniture || repair.role == BlockRole::Banner) {
            sendToFurniture(draft, taken, repair.role);
            continue;
        }
        const bool paragraph = taken.first().role == repair.role;
        for (Block &block : taken) {
            block.continues = block.continues && (paragraph || &block != &taken.first());
            block.role = repair.role;
            putIn(draft.text, draftArticle.article.blocks, block);
        }
        settleContinuations(draftArticle.article.blocks);
    }
    draft.dropEmpty();
    return RepairProblem::None;
}

RepairProblem joinParagraph(Draft &draft, const Repair &repair)
{
    const qsizetype position = firstOf(draft, repair.words);
    const qsizetype in = draft.holding(position);
    if (in < 0)
        return RepairProblem::WordsGone;
    QList<Block> &blocks = draft.articles[in].article.blocks;
    qsizetype i = 0;
    while (!blocks[i].range.contains(position))
        ++i;
    if (i == 0 || blocks[i - 1].role != blocks[i].role)
        return RepairProblem::NothingBefore;
    draft.articles[in].changed = draft.articles[in].changed || !blocks[i].continues;
    blocks[i].continues = true;
    return RepairProblem::None;
}

RepairProblem breakParagraph(Draft &draft, const Repair &repair)
{
    const qsizetype position = firstOf(draft, repair.words);
    const qsizetype in = draft.holding(position);
    if (in < 0)
        return RepairProblem::WordsGone;
    QList<Block> &blocks = draft.articles[in].article.blocks;
    qsizetype i = 0;
    while (!blocks[i].range.contains(position))
        ++i;
    const Block block = blocks[i];
    const TextRange head = trimmed(draft.text, {block.range.start, position});
    if (head.isEmpty() && !block.continues)
        return RepairProblem::None;
    draft.articles[in].changed = true;
    blocks[i] = {block.role, {position, block.range.end}, false};
    if (!head.isEmpty())
        blocks.insert(i, {block.role, head, block.continues});
    return RepairProblem::None;
}

// What a person says about an article as a whole.
RepairProblem set(Draft &draft, const Repair &repair)
{
    const qsizetype about = draft.beginningWith(repair.article);
    if (about < 0)
        return RepairProblem::ArticleGone;
    DraftArticle &article = draft.articles[about];
    if (repair.kind == RepairKind::Title)
        article.titles.insert(repair.role, repair.text);
    else if (repair.kind == RepairKind::Contributors)
        article.contributors = repair.contributors;
    else if (repair.kind == RepairKind::Date)
        article.date = repair.date;
    else
        article.township = repair;
    return RepairProblem::None;
}

} // namespace

RepairProblem applyRepair(Draft &draft, const Repair &repair)
{
    if (repair.kind == RepairKind::Split && repair.words.isEmpty())
        return RepairProblem::NothingLeft;
    const bool onWords = repair.kind <= RepairKind::Break;
    if (onWords && !isOnPage(draft, repair.words))
        return RepairProblem::WordsGone;
    switch (repair.kind) {
    case RepairKind::Split: return split(draft, repair);
    case RepairKind::Merge: return merge(draft, repair);
    case RepairKind::Move: return move(draft, repair);
    case RepairKind::Role: return setRole(draft, repair);
    case RepairKind::Join: return joinParagraph(draft, repair);
    case RepairKind::Break: return breakParagraph(draft, repair);
    case RepairKind::Title:
    case RepairKind::Contributors:
    case RepairKind::Date:
    case RepairKind::Township: return set(draft, repair);
    case RepairKind::Correct: break;
    }
    return RepairProblem::None;
}

} // namespace jianbao::page
