#include "core/page/lead.h"

#include "core/page/lines.h"

#include <algorithm>

namespace jianbao::page {

namespace {

bool isTitle(const Block &block)
{
    return block.role == BlockRole::Kicker || block.role == BlockRole::Headline || block.role == BlockRole::Subheadline;
}

bool isText(const Block &block)
{
    return block.role == BlockRole::Body || block.role == BlockRole::Caption;
}

} // namespace

TextRange leadOf(const QString &text, const QList<Block> &blocks)
{
    auto block = std::find_if(blocks.begin(), blocks.end(),
                              [](const Block &b) { return b.role == BlockRole::Headline; });
    if (block == blocks.end())
        block = std::find_if(blocks.begin(), blocks.end(), isText);
    if (block == blocks.end())
        block = blocks.begin();
    if (block == blocks.end())
        return {};
    qsizetype end = block->range.start;
    while (end < block->range.end && !isLineEnd(text[end]))
        ++end;
    return trimmed(text, {block->range.start, end});
}

bool beginWith(const QList<Block> &blocks, TextRange lead)
{
    if (lead.isEmpty())
        return false;
    const auto holds = [&](const Block &block) { return block.range.contains(lead); };
    bool text = false;
    for (const Block &block : blocks) {
        if (text && !(isText(block) && block.continues))
            break;
        text = text || isText(block);
        if ((text || isTitle(block)) && holds(block))
            return true;
    }
    // Neither titles nor text: a byline or a credit alone.
    return !text && !blocks.isEmpty() && holds(blocks.first());
}

} // namespace jianbao::page
