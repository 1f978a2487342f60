#include "core/ingest/importer.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace jianbao::ingest {

using namespace Qt::StringLiterals;

namespace {

bool isPageFile(const QFileInfo &file)
{
    const QString suffix = file.suffix();
    return suffix.compare("txt"_L1, Qt::CaseInsensitive) == 0 || suffix.compare("text"_L1, Qt::CaseInsensitive) == 0;
}

// A library, its log and its index of the log. Not even opened: closing it would take away the locks that this program has
// on it while it is at work (see core/store/openfile.cpp).
bool isOfLibrary(const QFileInfo &file)
{
    return file.suffix().startsWith("jianbao"_L1, Qt::CaseInsensitive); // .jianbao-wal, .jianbao-shm
}

// Collects under canonical paths, so that two ways to one file are one file and a loop of links ends.
class Finder
{
public:
    void add(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            fail(path, ErrorKind::FileMissing);
        else if (!info.isDir() && isOfLibrary(info))
            fail(path, ErrorKind::NotText, u"it is a library"_s);
        else if (!info.isDir())
            addFile(info);
        else if (info.isReadable() && !holdsPages(path))
            fail(path, ErrorKind::NoPages);
        else if (!info.isReadable())
            fail(path, ErrorKind::FileUnreadable);
    }

    FoundFiles found;

private:
    void fail(const QString &path, ErrorKind kind, const QString &detail = {})
    {
        found.failed.append({path, Error{kind, path, detail, -1}});
    }

    void addFile(const QFileInfo &file)
    {
        QString canonical = file.canonicalFilePath();
        if (canonical.isEmpty()) // a pipe: /dev/fd/63
            canonical = file.absoluteFilePath();
        if (m_files.contains(canonical))
            return;
        m_files.insert(canonical);
        found.files.append(file.filePath());
    }

    // Whether there is a page file in the folder or below it, seen before or not.
    bool holdsPages(const QString &folder)
    {
        const QString canonical = QFileInfo(folder).canonicalFilePath();
        if (m_folders.contains(canonical))
            return m_folders[canonical];
        m_folders[canonical] = false;
        bool any = false;
        const QFileInfoList entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::NoSort);
        for (const QFileInfo &entry : entries) {
            if (entry.isDir())
                any |= enter(entry);
            else if (isPageFile(entry)) {
                addFile(entry);
                any = true;
            }
        }
        return m_folders[canonical] = any;
    }

    // A folder below that cannot be read is named, not the ones above it for being empty.
    bool enter(const QFileInfo &folder)
    {
        if (folder.isReadable())
            return holdsPages(folder.filePath());
        fail(folder.filePath(), ErrorKind::FileUnreadable);
        return true;
    }

    QSet<QString> m_files;
    QHash<QString, bool> m_folders; // whether it holds pages
};

// Folder by folder, 第2版 before 第10版. Names that collate alike differ by code point, so that the order is one.
bool naturallyBefore(const QCollator &collator, const QString &a, const QString &b)
{
    const QStringList as = a.split(u'/');
    const QStringList bs = b.split(u'/');
    for (qsizetype i = 0; i < std::min(as.size(), bs.size()); ++i) {
        if (as[i] == bs[i])
            continue;
        const int order = collator.compare(as[i], bs[i]);
        return order != 0 ? order < 0 : as[i] < bs[i];
    }
    return as.size() < bs.size();
}

} // namespace

FoundFiles findPageFiles(const QStringList &paths)
{
    Finder finder;
    for (const QString &path : paths)
        finder.add(QDir::cleanPath(path));
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    std::sort(finder.found.files.begin(), finder.found.files.end(),
              [&](const QString &a, const QString &b) { return naturallyBefore(collator, a, b); });
    return finder.found;
}

} // namespace jianbao::ingest
