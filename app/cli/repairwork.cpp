#include "app/cli/repairwork.h"

#include "app/cli/articles.h"
#include "app/cli/pagewords.h"
#include "app/cli/repairoutcome.h"

#include "core/page/lead.h"
#include "core/store/articlestore.h"
#include "core/store/repairstore.h"

#include <algorithm>

namespace jianbao::cli {

using namespace Qt::StringLiterals;
using page::Repair;
using page::RepairKind;
using exporting::ExportArticle;

namespace {

QString string(const std::string &text)
{
    return QString::fromStdString(text);
}

// Ranges of lines that follow each other become one.
QList<TextRange> together(const QString &text, const QList<TextRange> &lines)
{
    QList<TextRange> ranges;
    for (const TextRange &line : lines) {
        const bool next = !ranges.isEmpty() &&
                          QStringView(text).mid(ranges.last().end, line.start - ranges.last().end).trimmed().isEmpty();
        if (next)
            ranges.last().end = line.end;
        else
            ranges.append(line);
    }
    return ranges;
}

bool isOf(const ExportArticle &article, TextRange line)
{
    const QList<page::Block> &blocks = article.record.article.blocks;
    return std::any_of(blocks.begin(), blocks.end(), [&](const page::Block &b) { return b.range.intersects(line); });
}

// The words that --lines and --text name, which must be the article's own.
Result<QList<TextRange>> wordsOf(const ExportArticle &article, const RepairOptions &options)
{
    if (!options.text.empty())
        return wordsRead(article, string(options.text), string(options.lines));
    const auto lines = wordsOnLines(article, string(options.lines));
    if (!lines)
        return lines;
    for (const TextRange &line : *lines) {
        if (!isOf(article, line))
            return failure(ErrorKind::InvalidArgument, Cli::tr("line %1").arg(lineAt(article.pageText, line.start)),
                           Cli::tr("it is not part of article %1").arg(article.record.id));
    }
    return together(article.pageText, *lines);
}

Result<Repair> splitOf(const ExportArticle &article, const RepairOptions &options)
{
    if (!options.lines.empty() && options.text.empty()) {
        const auto lines = wordsOnLines(article, string(options.lines));
        if (!lines)
            return failure(lines);
        Repair repair = about(RepairKind::Split, article);
        repair.words = together(article.pageText, *lines);
        const auto own = [&](TextRange line) { return isOf(article, line); };
        if (std::none_of(lines->begin(), lines->end(), own))
            repair.article = {}; // furniture that is an article, or lines of several
        else if (!std::all_of(lines->begin(), lines->end(), own))
            return failure(ErrorKind::InvalidArgument, string(options.lines),
                           Cli::tr("only some of these lines are part of article %1").arg(article.record.id));
        return repair;
    }
    const auto words = options.text.empty() ? wordsOnLines(article, string(options.from))
                                            : wordsRead(article, string(options.text), string(options.lines));
    if (!words)
        return failure(words);
    return page::splitFrom(article.pageText, article.record.article.blocks, words->first().start);
}

// A repair of words of the article.
Result<Outcome> makeOfWords(RepairKind kind, const RepairOptions &options, const Desk &desk)
{
    const auto article = articleOf(desk, options.article);
    if (!article)
        return failure(article);
    const auto words = wordsOf(*article, options);
    if (!words)
        return failure(words);
    Repair repair = about(kind, *article);
    repair.words = *words;
    if (kind == RepairKind::Role)
        repair.role = *page::roleFromName(string(options.role));
    return make(desk, *article, repair);
}

} // namespace

Result<ExportArticle> articleOf(const Desk &desk, ArticleId id)
{
    if (const Done there = checkArticles(desk.library, {id}); !there)
        return failure(there);
    const auto articles = exporting::collect(desk.library, desk.gazetteer, {id});
    if (!articles)
        return failure(articles);
    return articles->first();
}

Repair about(RepairKind kind, const ExportArticle &article)
{
    Repair repair;
    repair.kind = kind;
    repair.article = page::leadOf(article.pageText, article.record.article.blocks);
    return repair;
}

Result<Outcome> make(const Desk &desk, const ExportArticle &article, const Repair &repair)
{
    const auto outcome = desk.library.repairs().add(article.record.page, repair, desk.gazetteer);
    if (!outcome)
        return failure(outcome);
    return outcomeOf(*outcome, Cli::tr("article %1").arg(article.record.id),
                     Cli::tr("Made repair %1.").arg(outcome->repair));
}

Result<Outcome> splitArticle(const RepairOptions &options, const Desk &desk)
{
    const auto article = articleOf(desk, options.article);
    if (!article)
        return failure(article);
    const auto repair = splitOf(*article, options);
    if (!repair)
        return failure(repair);
    return make(desk, *article, *repair);
}

Result<Outcome> mergeArticles(const RepairOptions &options, const Desk &desk)
{
    const auto article = articleOf(desk, options.article);
    if (!article)
        return failure(article);
    Repair repair = about(RepairKind::Merge, *article);
    for (const ArticleId id : options.others) {
        const auto other = articleOf(desk, id);
        if (!other)
            return failure(other);
        if (other->record.page != article->record.page)
            return failure(ErrorKind::InvalidArgument, Cli::tr("article %1").arg(id),
                           Cli::tr("it is on another page than article %1").arg(options.article));
        repair.words.append(about(RepairKind::Merge, *other).article);
    }
    return make(desk, *article, repair);
}

Result<Outcome> moveLines(const RepairOptions &options, const Desk &desk)
{
    const auto article = articleOf(desk, options.article);
    if (!article)
        return failure(article);
    const auto lines = wordsOnLines(*article, string(options.lines));
    if (!lines)
        return failure(lines);
    Repair repair = about(RepairKind::Move, *article);
    repair.words = together(article->pageText, *lines);
    if (!options.after.empty()) {
        const auto after = wordsOnLines(*article, string(options.after));
        if (!after)
            return failure(after);
        repair.after = after->last();
    }
    return make(desk, *article, repair);
}

Result<Outcome> setRole(const RepairOptions &options, const Desk &desk)
{
    return makeOfWords(RepairKind::Role, options, desk);
}

Result<Outcome> joinParagraph(const RepairOptions &options, const Desk &desk)
{
    return makeOfWords(RepairKind::Join, options, desk);
}

Result<Outcome> breakParagraph(const RepairOptions &options, const Desk &desk)
{
    return makeOfWords(RepairKind::Break, options, desk);
}

Result<Outcome> correctWords(const RepairOptions &options, const Desk &desk)
{
    const auto article = articleOf(desk, options.article);
    if (!article)
        return failure(article);
    const auto words = wordsRead(*article, string(options.from), string(options.lines));
    if (!words)
        return failure(words);
    const QList<TextRange> joined = together(article->pageText, *words);
    if (joined.size() != 1)
        return failure(ErrorKind::InvalidArgument, string(options.from),
                       Cli::tr("a column break parts these words: correct each part by itself"));
    Repair repair = about(RepairKind::Correct, *article);
    repair.words = joined;
    repair.text = string(options.text);
    return make(desk, *article, repair);
}

} // namespace jianbao::cli
