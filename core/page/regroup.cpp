// Which words belong to which article: split, merge and move.
#include "core/page/repairsteps.h"

#include "core/page/lines.h"
#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

namespace {

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

// The words are read right behind those of `after`.
void putBehind(const Draft &draft, QList<Block> &blocks, const QList<Block> &taken, TextRange after)
{
    const TextRange before{0, trimmed(draft.text, after).end};
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].range.intersects(after))
            continue;
        // A block that goes on behind the words is cut there.
        QList<Block> parts{blocks[i]};
        const QList<bool> inside = cutAt(draft.text, parts, {before});
        const qsizetype first = i + inside.count(true);
        blocks.removeAt(i);
        for (qsizetype part = 0; part < parts.size(); ++part)
            blocks.insert(i + part, parts[part]);
        for (qsizetype part = 0; part < taken.size(); ++part)
            blocks.insert(first + part, taken[part]);
        joinAround(draft.text, blocks, first, first + taken.size() - 1);
        return;
    }
}

} // namespace

RepairProblem splitOff(Draft &draft, const Repair &repair)
{
    DraftArticle part;
    qsizetype behind = draft.articles.size();
    if (repair.article.isEmpty()) {
        part.article.blocks = draft.takeOut(repair.words);
    } else {
        const qsizetype from = draft.holding(trimmed(draft.text, repair.words.first()).start);
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

RepairProblem mergeInto(Draft &draft, const Repair &repair)
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

RepairProblem moveWords(Draft &draft, const Repair &repair)
{
    if (repair.article.isEmpty()) {
        QList<Block> taken;
        for (DraftArticle &article : draft.articles) {
            const QList<Block> here = cutOut(draft.text, article.article.blocks, repair.words);
            article.changed = article.changed || !here.isEmpty();
            taken += here;
        }
        draft.sendToFurniture(taken, BlockRole::Furniture);
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

} // namespace jianbao::page
