#include "app/cli/articles.h"
#include "app/cli/context.h"
#include "app/cli/options.h"

#include "core/store/notestore.h"

#include <QFile>

#include <cstdio>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

struct NoteOptions {
    ArticleId article = 0;
    std::string text, file;
};

Result<QString> textOf(const NoteOptions &options)
{
    if (options.file.empty())
        return QString::fromStdString(options.text);
    const QString path = QString::fromStdString(options.file);
    QFile file(path);
    const bool opened = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(file.exists() ? ErrorKind::FileUnreadable : ErrorKind::FileMissing, path, file.errorString());
    const QByteArray bytes = file.readAll();
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes)
        return failure(ErrorKind::Undecodable, path, u"UTF-8"_s);
    return text;
}

Result<Outcome> set(const NoteOptions &options, store::Library &library)
{
    const Result<QString> text = textOf(options);
    if (!text)
        return failure(text);
    if (text->trimmed().isEmpty())
        return failure(ErrorKind::FileEmpty, QString::fromStdString(options.file));
    const auto before = library.notes().set(options.article, std::nullopt, *text);
    if (!before)
        return failure(before);
    const QString sentence = before->isEmpty() ? Cli::tr("Wrote the note of article %1.")
                                               : Cli::tr("Replaced the note of article %1.");
    return Outcome{(sentence.arg(options.article) + u'\n').toUtf8(), {}};
}

Result<QString> noteOf(store::Library &library, ArticleId article)
{
    const auto notes = library.notes().ofArticle(article);
    if (!notes)
        return failure(notes);
    for (const store::NoteRecord &note : *notes) {
        if (!note.highlight)
            return note.markdown;
    }
    return failure(ErrorKind::NotFound, Cli::tr("note of article %1").arg(article));
}

Result<Outcome> show(const NoteOptions &options, store::Library &library)
{
    const Result<QString> note = noteOf(library, options.article);
    if (!note)
        return failure(note);
    return Outcome{note->toUtf8() + (note->endsWith(u'\n') ? "" : "\n"), {}};
}

Result<Outcome> remove(const NoteOptions &options, store::Library &library)
{
    const Result<QString> note = noteOf(library, options.article);
    if (!note)
        return failure(note);
    const auto before = library.notes().set(options.article, std::nullopt, {});
    if (!before)
        return failure(before);
    return Outcome{(Cli::tr("Removed the note of article %1.").arg(options.article) + u'\n').toUtf8(), {}};
}

using Work = Result<Outcome> (*)(const NoteOptions &, store::Library &);

CLI::App *addOne(CLI::App &family, const Help &help, const std::shared_ptr<NoteOptions> &options, Work work,
                 Invocation &invocation)
{
    CLI::App *command = addCommand(family, help);
    command->add_option("ID", options->article, Cli::tr("The article's number, as list prints it.").toStdString())
        ->required()
        ->check(wholeNumber(1));
    addLibraryOption(*command, invocation);
    command->callback([options, work, &invocation] {
        invocation.run = [options, work](Context &context) -> Result<Outcome> {
            const auto library = context.library();
            if (!library)
                return failure(library);
            if (const Done there = checkArticles(**library, {options->article}); !there)
                return failure(there);
            return work(*options, **library);
        };
    });
    return command;
}

} // namespace

void addNote(CLI::App &app, Invocation &invocation)
{
    auto options = std::make_shared<NoteOptions>();
    CLI::App *family = addCommand(app, {"note", Cli::tr("write, print and remove notes"),
        Cli::tr("An article has one note of its own, in Markdown; its highlights have theirs, which show prints."),
        u"jianbao-cli note set 12 'Compare with the 2020 yearbook.'\n"
        "jianbao-cli note show 12"_s});
    family->require_subcommand(1);

    CLI::App *command = addOne(*family, {"set", Cli::tr("write the note of an article"),
        Cli::tr("Writes the note of an article in place of the one it has. The text is given as an argument or read "
                 "from a file."),
        u"jianbao-cli note set 12 'See **1998**, volume 3.'\n"
        "jianbao-cli note set 12 --file note.md\n"
        "jianbao-cli note show 12 | sed s/1998/1999/ | jianbao-cli note set 12 --file -"_s}, options, set, invocation);
    CLI::Option *text = command->add_option("TEXT", options->text, Cli::tr("The note, in Markdown.").toStdString())
        ->check(notEmpty());
    CLI::Option *file = command->add_option("--file", options->file,
                                            Cli::tr("Read the note from this file (UTF-8); -: from standard input.")
                                                .toStdString())
        ->type_name("FILE")
        ->check(notEmpty());
    file->excludes(text);
    command->parse_complete_callback([text, file] {
        if (text->count() == 0 && file->count() == 0)
            throw CLI::RequiredError("TEXT");
    });

    addOne(*family, {"show", Cli::tr("print the note of an article"),
        Cli::tr("Prints the note as it was written. Without a note the exit status is 1."),
        u"jianbao-cli note show 12"_s}, options, show, invocation);
    addOne(*family, {"remove", Cli::tr("remove the note of an article"),
        Cli::tr("Removes the article's own note; notes of its highlights stay."),
        u"jianbao-cli note remove 12"_s}, options, remove, invocation);
}

} // namespace jianbao::cli
