#include "ui/shell/inspection.h"

#include "core/base/deliver.h"

#include <QFileInfo>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

namespace jianbao::ui {

namespace {

// Enough to know whether a folder's files carry their facts; inspecting costs about as much as importing.
constexpr qsizetype sampleSize = 60;

struct Found {
    QStringList files;
    QList<PageFactsRow> rows;
};

PageFactsRow inspected(const QString &path, const QString &encoding, const place::Gazetteer &gazetteer)
{
    PageFactsRow row{.name = QFileInfo(path).fileName(), .path = path, .encoding = encoding};
    const Result<ingest::FileFacts> facts = ingest::inspectFile(path, gazetteer, encoding);
    if (!facts) {
        row.error = facts.error();
        return row;
    }
    row.encoding = facts->encoding;
    row.facts = facts->facts;
    return row;
}

QStringList sampleOf(const QStringList &files)
{
    if (files.size() <= sampleSize)
        return files;
    QStringList sample;
    for (qsizetype i = 0; i < sampleSize; ++i)
        sample.append(files.at(i * files.size() / sampleSize));
    return sample;
}

} // namespace

Inspection::Inspection(const place::Gazetteer &gazetteer, QObject *parent)
    : QObject(parent), m_gazetteer(gazetteer), m_stopped(std::make_shared<std::atomic_bool>(false))
{
}

Inspection::~Inspection()
{
    *m_stopped = true;
}

void Inspection::start(const QStringList &paths, bool onlySample)
{
    *m_stopped = true;
    m_stopped = std::make_shared<std::atomic_bool>(false);
    const auto work = [paths, onlySample, stopped = m_stopped, gazetteer = m_gazetteer] {
        Found found{.files = ingest::findPageFiles(paths).files, .rows = {}};
        const QStringList files = onlySample ? sampleOf(found.files) : found.files;
        found.rows = QtConcurrent::blockingMapped<QList<PageFactsRow>>(files, [&](const QString &path) {
            return *stopped ? PageFactsRow() : inspected(path, {}, gazetteer);
        });
        return found;
    };
    deliver(this, QtConcurrent::run(work), [this, stopped = m_stopped](const Found &found) {
        if (!*stopped)
            Q_EMIT finished(found.files, found.rows);
    });
}

void Inspection::again(int row, const QString &path, const QString &encoding)
{
    const auto work = [path, encoding, gazetteer = m_gazetteer] { return inspected(path, encoding, gazetteer); };
    deliver(this, QtConcurrent::run(work), [this, row, stopped = m_stopped](const PageFactsRow &found) {
        if (!*stopped)
            Q_EMIT inspectedAgain(row, found);
    });
}

} // namespace jianbao::ui
