#include "ui/session/session.h"

#include "core/store/savedsearchstore.h"
#include "core/store/tagstore.h"
#include "ui/messages/errordetail.h"

#include <algorithm>

namespace jianbao::ui {

Session::Session(std::unique_ptr<store::LibraryThread> reader, std::unique_ptr<store::LibraryThread> writer,
                 const place::Gazetteer &gazetteer, QString libraryPath, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(reader))
    , m_writer(std::move(writer))
    , m_builtIn(gazetteer)
    , m_gazetteer(gazetteer)
    , m_writersGazetteer(std::make_shared<place::Gazetteer>(gazetteer))
    , m_path(std::move(libraryPath))
{
    // Queued: a step is not taken off while the stack still works on it.
    connect(&m_undo, &QUndoStack::indexChanged, this, &Session::dropEmptySteps, Qt::QueuedConnection);
    readOwnPlaces();
    read(this, [](store::Library &library) { return library.tags().all(); },
         [this](const Result<QList<store::TagRecord>> &tags) {
             if (!tags) {
                 Q_EMIT failed(tags.error());
                 return;
             }
             m_tags = *tags;
             Q_EMIT tagsChanged();
         });
    read(this, [](store::Library &library) { return library.savedSearches().all(); },
         [this](const Result<QList<store::SavedSearch>> &searches) {
             if (!searches) {
                 Q_EMIT failed(searches.error());
                 return;
             }
             m_savedSearches = *searches;
             Q_EMIT savedSearchesChanged();
         });
}

Session::~Session()
{
    // A thread that ends drops what waits: the last note must be written first.
    m_writer->run([](store::Library &) -> Result<bool> { return true; }).waitForFinished();
}

QString Session::readOnlyReason() const
{
    return detailText(m_writer->readOnlyReason());
}

const store::TagRecord *Session::tag(TagId id) const
{
    const auto found = std::find_if(m_tags.cbegin(), m_tags.cend(), [&](const auto &tag) { return tag.id == id; });
    return found == m_tags.cend() ? nullptr : &*found;
}

void Session::push(Change::Parts parts)
{
    m_undo.push(new Change(*this, std::move(parts)));
}

void Session::carryOut(const Step &step, std::function<void(const News &)> done, std::function<void()> nothingDone)
{
    write(this, step, [this, done = std::move(done), nothingDone = std::move(nothingDone)](const Result<News> &news) {
        if (news && news->count > 0) {
            tell(*news);
            done(*news);
            return;
        }
        nothingDone();
        dropEmptySteps();
        if (!news)
            Q_EMIT failed(news.error());
        else if (!news->refusal.isEmpty())
            Q_EMIT acted(news->refusal, false);
    });
}

void Session::tell(const News &news)
{
    if (news.tags) {
        m_tags = *news.tags;
        Q_EMIT tagsChanged();
    }
    if (news.savedSearches) {
        m_savedSearches = *news.savedSearches;
        Q_EMIT savedSearchesChanged();
    }
    if (news.gazetteer) {
        m_gazetteer = *news.gazetteer;
        Q_EMIT gazetteerChanged();
    }
    if (!news.names.isEmpty())
        Q_EMIT namesChanged(news.names);
    if (!news.articles.isEmpty())
        Q_EMIT articlesChanged(news.articles);
    if (!news.ended.isEmpty())
        Q_EMIT articlesEnded(news.ended);
    if (news.places)
        Q_EMIT placesChanged();
    if (news.pages)
        Q_EMIT pagesChanged();
    if (news.annotated != 0)
        Q_EMIT annotationsChanged(news.annotated);
    if (news.highlight != 0)
        Q_EMIT highlightAdded(news.highlight);
}

void Session::dropEmptySteps()
{
    while (m_undo.index() > 0 && static_cast<const Change *>(m_undo.command(m_undo.index() - 1))->isEmpty())
        m_undo.undo(); // an empty step only leaves the stack
}

} // namespace jianbao::ui
