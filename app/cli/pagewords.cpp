#include "app/cli/pagewords.h"

#include "app/cli/commands.h"
#include "core/page/lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

QList<TextRange> pageLines(const QString &text)
{
    QList<TextRange> lines;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        lines.append({start, end});
        const bool pair = text.sliced(end).startsWith(u"\r\n");
        start = end + (pair ? 2 : 1);
    }
    return lines;
}

bool areLines(const QString &lines)
{
    static const QRegularExpression form(u"^\\d+(-\\d+)?(,\\d+(-\\d+)?)*$"_s);
    return form.match(lines).hasMatch();
}

Result<QList<TextRange>> wordsOnLines(const exporting::ExportArticle &article, const QString &lines)
{
    const QList<TextRange> all = pageLines(article.pageText);
    QList<TextRange> words;
    for (const QString &part : lines.split(u',')) {
        const qint64 first = part.section(u'-', 0, 0).toLongLong();
        const qint64 last = part.section(u'-', -1).toLongLong();
        if (first < 1 || last < first || last > all.size())
            return failure(ErrorKind::InvalidArgument, part,
                           Cli::tr("%1 has the lines 1 to %2").arg(article.pageFile).arg(all.size()));
        for (qint64 line = first; line <= last; ++line) {
            const TextRange range = page::trimmed(article.pageText, all[line - 1]);
            if (!range.isEmpty())
                words.append(range);
        }
    }
    if (words.isEmpty())
        return failure(ErrorKind::InvalidArgument, lines, Cli::tr("nothing stands on these lines"));
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

Result<QList<TextRange>> wordsRead(const exporting::ExportArticle &article, const QString &words, const QString &lines)
{
    QList<TextRange> within{{0, article.pageText.size()}};
    if (!lines.isEmpty()) {
        const auto named = wordsOnLines(article, lines);
        if (!named)
            return named;
        within = *named;
    }
    QList<QList<TextRange>> found;
    const QString &text = article.reading.text;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const QList<TextRange> ranges = article.reading.toPage({at, at + words.size()});
        const bool inside = std::any_of(within.begin(), within.end(), [&](TextRange line) {
            return !ranges.isEmpty() && line.contains(ranges.first().start);
        });
        if (inside)
            found.append(ranges);
    }
    if (found.isEmpty())
        return failure(ErrorKind::NotFound, words, Cli::tr("article %1 does not read so").arg(article.record.id));
    if (found.size() > 1) {
        QStringList numbers;
        for (const QList<TextRange> &ranges : found)
            numbers.append(QString::number(lineAt(article.pageText, ranges.first().start)));
        return failure(ErrorKind::InvalidArgument, words,
                       Cli::tr("these words stand several times: name the line as well (%1)")
                           .arg(numbers.join(u", "_s)));
    }
    return found.first();
}

int lineAt(const QString &text, qsizetype position)
{
    int line = 0;
    for (const TextRange &range : pageLines(text)) {
        if (range.start > position)
            break;
        ++line;
    }
    return line;
}

} // namespace jianbao::cli
