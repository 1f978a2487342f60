#include "core/page/draft.h"

#include "core/page/lead.h"
#include "core/page/lines.h"
#include "core/page/signs.h"

#include <algorithm>

namespace jianbao::page {

namespace {

// Titles, bylines, text, notes: the order in which an article is read.
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

} // namespace

QList<Block> cutOut(const QString &text, QList<Block> &blocks, const QList<TextRange> &words)
{
    QList<TextRange> sorted = words;
    std::sort(sorted.begin(), sorted.end());
    QList<Block> taken;
    QList<Block> left;
    bool headGone = false; // the paragraph at hand has lost its first block
    for (const Block &block : std::as_const(blocks)) {
        if (!block.continues)
            headGone = false;
        bool someTaken = false;
        bool someLeft = false;
        for (const Part &part : partsOf(text, block.range, sorted)) {
            Block cut{block.role, part.range, block.continues};
            if (part.inside) {
                cut.continues = cut.continues || someTaken;
                someTaken = true;
                taken.append(cut);
            } else {
                cut.continues = (cut.continues && !headGone) || someLeft;
                someLeft = true;
                headGone = false;
                left.append(cut);
            }
        }
        headGone = headGone || (!someLeft && !block.continues);
    }
    if (!taken.isEmpty()) {
        blocks = left;
        settleContinuations(blocks);
    }
    return taken;
}

void putIn(const QString &text, QList<Block> &blocks, Block block)
{
    const int rank = rankOf(block.role);
    auto place = std::find_if(blocks.begin(), blocks.end(), [&](const Block &b) { return rankOf(b.role) >= rank; });
    qsizetype nearest = -1; // start of the block that stands before it most closely
    for (auto it = place; it != blocks.end() && rankOf(it->role) == rank; ++it) {
        if (it->range.start < block.range.start && it->range.start > nearest) {
            nearest = it->range.start;
            place = it + 1;
        }
    }
    const bool follows = place != blocks.begin() && (place - 1)->role == block.role;
    const bool parted = place != blocks.end() && place->continues && place->role == block.role;
    if (rank < rankOf(BlockRole::Byline))
        block.continues = follows;
    else if (block.role == BlockRole::Body && follows)
        block.continues = block.continues || parted || !signs::endsSentence((place - 1)->range.of(text));
    const bool leads = place != blocks.end() && place->role == block.role;
    if (leads && rank < rankOf(BlockRole::Byline))
        place->continues = true;
    else if (leads && block.role == BlockRole::Body && adjoins(text, block, *place))
        place->continues = place->continues || !signs::endsSentence(block.range.of(text));
    blocks.insert(place, block);
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

void Draft::dropEmpty()
{
    articles.removeIf([](const DraftArticle &draft) { return draft.article.blocks.isEmpty(); });
}

} // namespace jianbao::page
