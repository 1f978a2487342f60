// Options that several commands share, and checks of what is typed: a wrong value is wrong usage (exit status 2).
#pragma once

#include "app/cli/commands.h"
#include "app/cli/table.h"

#include "core/page/pagefacts.h"

#include <QJsonArray>
#include <QStringList>

namespace jianbao::cli {

// A command with its help: a summary (one line, for lists), the description, and examples (shown as they are).
struct Help {
    const char *name;
    QString summary;
    QString description;
    QString examples;
};
CLI::App *addCommand(CLI::App &parent, const Help &help);

void addLibraryOption(CLI::App &command, Invocation &invocation);

// --format with its choices; the first is the default.
void addFormatOption(CLI::App &command, std::string &format, const QStringList &choices, const QString &description);
// Lays out rows as table, CSV or (json) the array.
[[nodiscard]] QByteArray formatted(const std::string &format, const QList<Column> &columns, const QList<Row> &rows,
                                   const QJsonArray &json);

// What the user says about pages: --paper, --date, --page, --encoding.
struct PageOptions {
    std::string paper, date, page, encoding;
    [[nodiscard]] page::PageFacts facts() const;
};
void addPageOptions(CLI::App &command, PageOptions &options);
// UnknownEncoding for a name that has no converter: said once, not for every file.
[[nodiscard]] Done checkEncoding(const std::string &encoding);

[[nodiscard]] CLI::Validator oneOf(const QStringList &choices);
[[nodiscard]] CLI::Validator isoDate();
[[nodiscard]] CLI::Validator yearOrDay();      // 2001, 2001-05 or 2001-05-31
[[nodiscard]] CLI::Validator degrees(int most); // from -most to most
[[nodiscard]] CLI::Validator wholeNumber(qint64 least);
[[nodiscard]] CLI::Validator notEmpty();

} // namespace jianbao::cli
