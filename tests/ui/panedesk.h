// A session over the small town's library, for tests of panes: real library, real threads, widgets offscreen.
#pragma once

#include "tests/store/samplepage.h"
#include "ui/session/session.h"

#include <QInputMethodEvent>
#include <QCoreApplication>
#include <QTest>

#include <memory>

namespace jianbao::testing {

struct PaneDesk {
    PaneDesk()
    {
        auto reader = store::LibraryThread::start(town.sample.path(), store::OpenMode::ReadOnly);
        auto writer = store::LibraryThread::start(town.sample.path(), store::OpenMode::ReadWrite);
        session = std::make_unique<ui::Session>(std::move(*reader), std::move(*writer), gazetteer, town.sample.path());
        settle();
    }

    // Waits until what was handed to both threads is done and told.
    void settle()
    {
        for (auto *thread : {&session->writer(), &session->reader()}) {
            bool done = false;
            deliver(session.get(), thread->run([](store::Library &) -> Result<bool> { return true; }),
                    [&](const Result<bool> &) { done = true; });
            QTRY_VERIFY(done);
        }
        QCoreApplication::processEvents();
    }
    TagId addTag(const QString &name, const QList<ArticleId> &articles = {}, int pin = 0)
    {
        session->addTag(store::testing::sampleTag(name, {}, pin), articles);
        settle();
        settle();
        return session->tags().isEmpty() ? 0 : session->tags().last().id;
    }
    // As an import does: written past the session, then told.
    QList<ArticleId> import(const QString &fileName, QDate date, const QList<store::testing::SampleArticle> &articles)
    {
        const auto ids = town.sample.add(store::testing::samplePage(fileName, QStringLiteral("湖畔晚报"), date,
                                                                    QStringLiteral("9"), articles));
        Q_EMIT session->pagesChanged();
        return ids;
    }

    // Read once for all tests of a program: it never changes.
    static const place::Gazetteer &sharedGazetteer()
    {
        static const place::Gazetteer gazetteer = place::Gazetteer::builtIn().value();
        return gazetteer;
    }

    const place::Gazetteer &gazetteer = sharedGazetteer();
    store::testing::SmallTown town;
    std::unique_ptr<ui::Session> session;
};

// What an input method sends while it composes, before anything is committed.
inline void compose(QWidget *widget, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(widget, &event);
}

// What it sends when that is done.
inline void commit(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace jianbao::testing
