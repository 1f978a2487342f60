#include "core/page/draft.h"

#include "core/page/lead.h"
#include "core/page/lines.h"
#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

namespace {

// The parts of a range inside the words and outside of them, in page order.
struct Part {
    TextRange range;
    bool inside = false;
};

QList<Part> partsOf(const QString &text, TextRange range, const QList<TextRange> &words)
{
    QList<Part> parts;
    const auto add = [&](TextRange part, bool inside) {
        part = trimmed(text, part);
        if (!part.isEmpty())
            parts.append({part, inside});
    };
    for (const TextRange &wanted : words) {
        const TextRange shared = wanted.intersected(range);
        if (shared.isEmpty())
            continue;
        add({range.start, shared.start}, false);
        add(shared, true);
        range.start = shared.end;
    }
    add(range, false);
    return parts;
}

// Whether the second block stands on the very next line, without an indent.
bool adjoins(const QString &text, const Block &first, const Block &second)
{
    const QStringView between = QStringView(text).mid(first.range.end, second.range.start - first.range.end);
    return first.range.end <= second.range.start && (between == u"\n" || between == u"\r\n" || between == u"\r");
}

bool isOpen(const QString &text, const Block &block)
{
    return block.role == BlockRole::Body && !signs::endsSentence(block.range.of(text));
}

} // namespace

int rankOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Kicker: return 0;
    case BlockRole::Headline: return 1;
    case BlockRole::Subheadline: return 2;
    case BlockRole::Byline: return 3;
    case BlockRole::AuthorNote: return 5;
    default: return 4;
    }
}

bool isTitleRole(BlockRole role)
{
    return rankOf(role) < rankOf(BlockRole::Byline);
}

QList<bool> cutAt(const QString &text, QList<Block> &blocks, const QList<TextRange> &words)
{
    QList<TextRange> sorted = words;
    std::sort(sorted.begin(), sorted.end());
    QList<Block> cut;
    QList<bool> inside;
    for (const Block &block : std::as_const(blocks)) {
        const qsizetype before = cut.size();
        for (const Part &part : partsOf(text, block.range, sorted)) {
            cut.append({block.role, part.range, block.continues || cut.size() > before});
            inside.append(part.inside);
        }
    }
    blocks = cut;
    return inside;
}

QList<Block> cutOut(const QString &text, QList<Block> &blocks, const QList<TextRange> &words)
{
    QList<Block> cut = blocks;
    const QList<bool> inside = cutAt(text, cut, words);
    if (!inside.contains(true))
        return {};
    QList<Block> taken;
    blocks.clear();
    bool headLeft = false; // something is left of the paragraph at hand
    bool headTaken = false;
    for (qsizetype i = 0; i < cut.size(); ++i) {
        Block &block = cut[i];
        if (!block.continues)
            headLeft = headTaken = false;
        bool &head = inside[i] ? headTaken : headLeft;
        // Without its head a paragraph begins anew: it must not become part of the one before.
        block.continues = block.continues && head;
        head = true;
        (inside[i] ? taken : blocks).append(block);
    }
    settleContinuations(blocks);
    return taken;
}

void putIn(const QString &text, QList<Block> &blocks, Block block)
{
    const int rank = rankOf(block.role);
    qsizetype at = 0;
    while (at < blocks.size() && rankOf(blocks[at].role) < rank)
        ++at;
    qsizetype nearest = -1; // start of the block that stands before it most closely
    for (qsizetype i = at; i < blocks.size() && rankOf(blocks[i].role) == rank; ++i) {
        if (blocks[i].range.start < block.range.start && blocks[i].range.start > nearest) {
            nearest = blocks[i].range.start;
            at = i + 1;
        }
    }
    const bool parted = at < blocks.size() && blocks[at].continues && blocks[at].role == block.role;
    block.continues = block.continues || parted;
    blocks.insert(at, block);
    joinAround(text, blocks, at, at);
}

void joinAround(const QString &text, QList<Block> &blocks, qsizetype first, qsizetype last)
{
    const bool title = isTitleRole(blocks[first].role);
    const bool follows = first > 0 && blocks[first - 1].role == blocks[first].role;
    const bool leads = last + 1 < blocks.size() && blocks[last + 1].role == blocks[last].role;
    if (follows && (title || isOpen(text, blocks[first - 1])))
        blocks[first].continues = true;
    if (leads && (title || (isOpen(text, blocks[last]) && adjoins(text, blocks[last], blocks[last + 1]))))
        blocks[last + 1].continues = true;
    settleContinuations(blocks);
}

void settleContinuations(QList<Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i)
        blocks[i].continues = blocks[i].continues && i > 0 && blocks[i - 1].role == blocks[i].role;
}

bool holdsAny(const QList<Block> &blocks, const QList<TextRange> &words)
{
    return std::any_of(blocks.begin(), blocks.end(), [&](const Block &block) {
        return std::any_of(words.begin(), words.end(), [&](TextRange w) { return block.range.intersects(w); });
    });
}

qsizetype Draft::beginningWith(TextRange lead) const
{
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (beginWith(articles[i].article.blocks, lead))
            return i;
    }
    return -1;
}

qsizetype Draft::holding(qsizetype position) const
{
    for (qsizetype i = 0; i < articles.size(); ++i) {
        for (const Block &block : articles[i].article.blocks) {
            if (block.range.contains(position))
                return i;
        }
    }
    return -1;
}

QList<Block> Draft::takeOut(const QList<TextRange> &words)
{
    QList<Block> taken;
    for (DraftArticle &draft : articles) {
        const QList<Block> here = cutOut(text, draft.article.blocks, words);
        draft.changed = draft.changed || !here.isEmpty();
        taken += here;
    }
    for (Block block : cutOut(text, furniture, words)) {
        block.role = BlockRole::Body;
        taken.append(block);
    }
    return taken;
}

void Draft::sendToFurniture(QList<Block> blocks, BlockRole role)
{
    for (Block &block : blocks) {
        block.role = role;
        block.continues = false;
    }
    furniture += blocks;
    std::sort(furniture.begin(), furniture.end(),
              [](const Block &a, const Block &b) { return a.range < b.range; });
}

void Draft::dropEmpty()
{
    articles.removeIf([](const DraftArticle &draft) { return draft.article.blocks.isEmpty(); });
}

} // namespace jianbao::page
