#include "core/page/repairsteps.h"

#include "core/page/lead.h"
#include "core/page/lines.h"

#include <algorithm>

namespace jianbao::page {

namespace {

bool isOnPage(const Draft &draft, const QList<TextRange> &words)
{
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](TextRange range) {
        return range.start >= 0 && range.end <= draft.text.size() && !trimmed(draft.text, range).isEmpty();
    });
}

qsizetype firstOf(const Draft &draft, const QList<TextRange> &words)
{
    return trimmed(draft.text, words.first()).start;
}

// The block that a page position lies in. One of them holds it.
qsizetype blockAt(const QList<Block> &blocks, qsizetype position)
{
    const auto holds = [position](const Block &block) { return block.range.contains(position); };
    return std::find_if(blocks.cbegin(), blocks.cend(), holds) - blocks.cbegin();
}

// Gives the words of an article another role, in their place or, where that is read elsewhere, there.
void giveRole(const QString &text, DraftArticle &draft, const QList<TextRange> &words, BlockRole role)
{
    QList<Block> cut = draft.article.blocks;
    const QList<bool> inside = cutAt(text, cut, words);
    QList<Block> blocks;
    QList<Block> elsewhere;
    QList<qsizetype> here; // blocks that have the role by now
    for (qsizetype i = 0; i < cut.size(); ++i) {
        const bool other = inside[i] && cut[i].role != role;
        draft.titled = draft.titled || (other && (isTitleRole(role) || isTitleRole(cut[i].role)));
        if (other && rankOf(cut[i].role) != rankOf(role)) {
            elsewhere.append({role, cut[i].range, cut[i].continues && !elsewhere.isEmpty()});
            continue;
        }
        if (other) {
            cut[i] = {role, cut[i].range, cut[i].continues && i > 0 && inside[i - 1]};
            here.append(blocks.size());
        }
        blocks.append(cut[i]);
    }
    if (here.isEmpty() && elsewhere.isEmpty())
        return;
    draft.changed = true;
    draft.article.blocks = blocks;
    settleContinuations(draft.article.blocks);
    for (const qsizetype i : here)
        joinAround(text, draft.article.blocks, i, i);
    for (const Block &block : elsewhere)
        putIn(text, draft.article.blocks, block);
}

RepairProblem setRole(Draft &draft, const Repair &repair)
{
    const bool leaves = repair.role == BlockRole::Furniture || repair.role == BlockRole::Banner;
    if (draft.holding(firstOf(draft, repair.words)) < 0)
        return leaves && holdsAny(draft.furniture, repair.words) ? RepairProblem::None : RepairProblem::WordsGone;
    for (DraftArticle &article : draft.articles) {
        if (!leaves) {
            giveRole(draft.text, article, repair.words, repair.role);
            continue;
        }
        const QList<Block> taken = cutOut(draft.text, article.article.blocks, repair.words);
        article.changed = article.changed || !taken.isEmpty();
        article.titled = article.titled || std::any_of(taken.begin(), taken.end(), [](const Block &block) {
            return isTitleRole(block.role);
        });
        draft.sendToFurniture(taken, repair.role);
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
    const qsizetype i = blockAt(blocks, position);
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
    const qsizetype i = blockAt(blocks, position);
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
    case RepairKind::Split: return splitOff(draft, repair);
    case RepairKind::Merge: return mergeInto(draft, repair);
    case RepairKind::Move: return moveWords(draft, repair);
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
