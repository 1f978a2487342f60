// Page text → articles: whatever the text, each of its non-blank lines lies in exactly one block, and every article can
// be read; likewise where people have put some of its lines aside.
#include "core/page/lines.h"
#include "core/page/parse.h"
#include "core/page/readingtext.h"

#include <cstdlib>

using namespace jianbao;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void count(const QList<page::Block> &blocks, QList<int> &covered)
{
    for (const page::Block &block : blocks) {
        require(block.range.start >= 0 && block.range.start < block.range.end && block.range.end <= covered.size());
        for (qsizetype at = block.range.start; at < block.range.end; ++at)
            ++covered[at];
    }
}

void check(const QString &text, const page::PageParse &parse)
{
    require(parse.problems.isEmpty()); // a line that no stage took
    QList<int> covered(text.size(), 0);
    count(parse.furniture, covered);
    for (const page::Article &article : parse.articles) {
        require(!article.blocks.isEmpty());
        require(article.confidence >= 0 && article.confidence <= 1);
        count(article.blocks, covered);
        static_cast<void>(page::composeReading(text, article.blocks));
        for (const page::Turn &turn : article.turns)
            require(turn.range.start >= 0 && turn.range.start < turn.range.end && turn.range.end <= text.size());
    }
    for (const page::Line &line : page::splitLines(text))
        for (qsizetype at = line.range.start; at < line.range.end; ++at)
            require(covered[at] <= 1 && (covered[at] == 1 || !text[at].isLetterOrNumber()));
}

// As if a person had put every title of the page aside on another one.
page::PaperHabits againstTitles(const QString &text, const page::PageParse &parse)
{
    page::HabitLessons lessons;
    for (const page::Article &article : parse.articles) {
        lessons.addArticle(article.blocks);
        for (const page::Block &block : article.blocks)
            if (block.role == page::BlockRole::Headline)
                lessons.addLines(block.range.of(text), page::BlockRole::Banner);
    }
    return lessons.habits();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const place::Gazetteer gazetteer = place::Gazetteer::builtIn().value();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const page::PageParse parse = page::parsePage(text, {}, gazetteer);
    check(text, parse);
    const page::PaperHabits habits = againstTitles(text, parse);
    if (!habits.lines.isEmpty())
        check(text, page::parsePage(text, {}, gazetteer, nullptr, {{parse.facts.paper, habits}}));
    return 0;
}
