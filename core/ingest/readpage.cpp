#include "core/ingest/importer.h"

#include "core/page/parse.h"
#include "core/store/pagestore.h"
#include "core/text/decode.h"

#include <QFile>
#include <QFileInfo>

namespace jianbao::ingest {

using namespace Qt::StringLiterals;

namespace {

// Where a page prints its name and date, even when the text layer puts the masthead last on an ordinary page.
constexpr qsizetype factsWithin = 20000;

Result<QByteArray> readBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::FileMissing, path);
    if (info.isDir())
        return failure(ErrorKind::FileUnreadable, path, u"it is a folder"_s);
    if (info.size() > maximumFileSize)
        return failure(ErrorKind::FileTooLarge, path, u"%1 bytes"_s.arg(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    // In pieces up to the limit: what has no size of its own (pipes, /dev) ends there, too.
    QByteArray bytes;
    for (QByteArray piece; bytes.size() <= maximumFileSize && !(piece = file.read(1 << 20)).isEmpty();)
        bytes += piece;
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    if (bytes.size() > maximumFileSize)
        return failure(ErrorKind::FileTooLarge, path);
    return bytes;
}

Result<text::DecodedText> decodeFile(const QString &path, const QString &encoding)
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return failure(bytes);
    return text::decode(*bytes, encoding, path);
}

// What is given for this very file wins over what is given for all, also where it takes a fact away.
page::PageFacts givenFor(const QString &path, const ImportOptions &options)
{
    page::PageFacts facts = options.facts;
    const page::PageFacts own = options.factsByPath.value(path);
    if (own.paperSource != page::FactSource::None) {
        facts.paper = own.paper;
        facts.paperSource = own.paperSource;
    }
    if (own.dateSource != page::FactSource::None) {
        facts.date = own.date;
        facts.dateSource = own.dateSource;
    }
    if (own.pageNoSource != page::FactSource::None) {
        facts.pageNo = own.pageNo;
        facts.pageNoSource = own.pageNoSource;
    }
    return facts;
}

// The whole path, so that `import 05版.txt` inside 2023-03-02 reads the folder's name.
page::PageFacts hintsFor(const QString &path, const page::PageFacts &given)
{
    return page::merged(page::factsFromPath(QFileInfo(path).absoluteFilePath()), given);
}

Result<store::NewPage> unparsedPage(const QString &path, const ImportOptions &options)
{
    Result<text::DecodedText> decoded = decodeFile(path, options.encodingByPath.value(path, options.encoding));
    if (!decoded)
        return failure(decoded);
    const QFileInfo info(path);
    store::NewPage page;
    page.fileName = info.fileName();
    page.sourcePath = info.absoluteFilePath();
    page.encoding = decoded->encoding;
    page.text = std::move(decoded->text);
    return page;
}

} // namespace

Result<FileFacts> inspectFile(const QString &path, const place::Gazetteer &gazetteer, const QString &encoding)
{
    const Result<text::DecodedText> decoded = decodeFile(path, encoding);
    if (!decoded)
        return failure(decoded);
    const page::PageParse parse = page::parsePage(decoded->text.left(factsWithin), hintsFor(path, {}), gazetteer);
    return FileFacts{path, decoded->encoding, parse.facts};
}

Result<store::NewPage> readPage(const QString &path, const ImportOptions &options, const place::Gazetteer &gazetteer,
                                QJsonObject *trace)
{
    auto page = unparsedPage(path, options);
    if (page)
        page->parse = page::parsePage(page->text, hintsFor(path, givenFor(path, options)), gazetteer, trace);
    return page;
}

Result<std::optional<store::NewPage>> readNewPage(const QString &path, const ImportOptions &options,
                                                  const place::Gazetteer &gazetteer, const KnownPages &known)
{
    auto page = unparsedPage(path, options);
    if (!page)
        return failure(page);
    if (known.texts.contains(store::hashOf(page->text)))
        return std::nullopt;
    page->parse = page::parsePage(page->text, hintsFor(path, givenFor(path, options)), gazetteer, nullptr,
                                 known.habits);
    return page;
}

} // namespace jianbao::ingest
