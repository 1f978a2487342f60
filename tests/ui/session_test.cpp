// The session on a real library: every change is written, told, undone and done again.
#include "ui/session/session.h"

#include "core/store/articlestore.h"
#include "core/store/highlightstore.h"
#include "core/store/notestore.h"
#include "core/store/pagestore.h"
#include "core/store/tagstore.h"
#include "tests/store/samplepage.h"

#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace jianbao::store;
using jianbao::store::testing::sampleTag;
using jianbao::store::testing::SmallTown;
using jianbao::ui::Session;

namespace {

using Ids = QList<ArticleId>;

// A session over the small town's library, whose own connection shows what was written.
struct Desk {
    explicit Desk(OpenMode mode = OpenMode::ReadWrite)
    {
        auto reader = LibraryThread::start(town.sample.path(), OpenMode::ReadOnly);
        auto writer = LibraryThread::start(town.sample.path(), mode);
        session = std::make_unique<Session>(std::move(*reader), std::move(*writer), gazetteer, town.sample.path());
        acted = std::make_unique<QSignalSpy>(session.get(), &Session::acted);
        failed = std::make_unique<QSignalSpy>(session.get(), &Session::failed);
        articles = std::make_unique<QSignalSpy>(session.get(), &Session::articlesChanged);
        places = std::make_unique<QSignalSpy>(session.get(), &Session::placesChanged);
        tags = std::make_unique<QSignalSpy>(session.get(), &Session::tagsChanged);
        notes = std::make_unique<QSignalSpy>(session.get(), &Session::annotationsChanged);
        QTRY_COMPARE(tags->count(), 1); // the tags were read
        tags->clear();
    }

    void settle() // what was handed to the writer is written and told
    {
        bool done = false;
        session->write(session.get(), [](Library &) -> Result<bool> { return true; },
                       [&](const Result<bool> &) { done = true; });
        QTRY_VERIFY(done);
        QCoreApplication::processEvents();
    }
    void undo()
    {
        session->undoStack().undo();
        settle();
    }
    void redo()
    {
        session->undoStack().redo();
        settle();
    }
    [[nodiscard]] int steps() const { return session->undoStack().count(); }
    [[nodiscard]] QString sentence() const { return acted->isEmpty() ? QString() : acted->last().at(0).toString(); }
    [[nodiscard]] ArticleRecord article(ArticleId id) { return town.library().articles().article(id).value(); }
    [[nodiscard]] HighlightRecord words() const
    {
        HighlightRecord words;
        words.page = town.marchPage;
        words.article = town.lotus;
        words.anchor = {{{30, 34}}, QStringLiteral("藕田")};
        return words;
    }
    // A tag of the library that the session knows.
    TagId knownTag(const QString &name)
    {
        session->addTag(sampleTag(name));
        settle();
        return session->tags().last().id;
    }

    place::Gazetteer gazetteer = place::Gazetteer::builtIn().value();
    SmallTown town;
    std::unique_ptr<Session> session;
    std::unique_ptr<QSignalSpy> acted, failed, articles, places, tags, notes;
};

Ids idsOf(const QSignalSpy &spy)
{
    Ids ids = spy.isEmpty() ? Ids() : spy.last().at(0).value<Ids>();
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Ids>();
        qRegisterMetaType<Error>();
    }

    void readAndUnread()
    {
        Desk desk;
        desk.session->setRead({desk.town.lotus, desk.town.tea}, true);
        desk.settle();
        QVERIFY(desk.article(desk.town.lotus).read);
        QCOMPARE(idsOf(*desk.articles), (Ids{desk.town.lotus, desk.town.tea}));
        QCOMPARE(desk.places->count(), 1);
        QVERIFY(desk.sentence().contains(u'2'));
        QCOMPARE(desk.acted->last().at(1).toBool(), true);
        desk.undo();
        QVERIFY(!desk.article(desk.town.lotus).read);
        QCOMPARE(desk.acted->last().at(1).toBool(), false);
        desk.redo();
        QVERIFY(desk.article(desk.town.lotus).read);
    }

    void undoTouchesOnlyWhatWasChanged()
    {
        Desk desk;
        QVERIFY(desk.town.library().articles().setStarred({desk.town.tea}, true));
        desk.session->setStarred({desk.town.lotus, desk.town.tea}, true);
        desk.settle();
        QCOMPARE(idsOf(*desk.articles), (Ids{desk.town.lotus}));
        desk.undo();
        QVERIFY(!desk.article(desk.town.lotus).starred);
        QVERIFY(desk.article(desk.town.tea).starred); // it had its star before
    }

    void readingOnLeavesNoStep()
    {
        Desk desk;
        desk.session->readToEnd(desk.town.lotus);
        desk.settle();
        QVERIFY(desk.article(desk.town.lotus).read);
        QCOMPARE(idsOf(*desk.articles), (Ids{desk.town.lotus}));
        QCOMPARE(desk.steps(), 0);
        QCOMPARE(desk.acted->count(), 0);
    }

    void whatChangesNothingLeavesNoStep()
    {
        Desk desk;
        desk.session->setStarred({desk.town.lotus}, false);
        desk.settle();
        QCOMPARE(desk.steps(), 0);
        QCOMPARE(desk.acted->count(), 0);
        QCOMPARE(desk.articles->count(), 0);
        QCOMPARE(desk.failed->count(), 0);
    }

    void whatFailsIsToldAndLeavesNoStep()
    {
        Desk desk;
        desk.session->setStarred({desk.town.lotus}, true);
        desk.session->addTag(sampleTag(QStringLiteral("  ")));
        desk.session->setStarred({desk.town.tea}, true);
        desk.settle();
        QCOMPARE(desk.failed->count(), 1);
        QCOMPARE(desk.failed->first().at(0).value<Error>().kind, ErrorKind::InvalidArgument);
        desk.undo(); // the star of tea
        QVERIFY(!desk.article(desk.town.tea).starred);
        QTRY_COMPARE(desk.session->undoStack().index(), 1); // the failed one under it went away
        desk.undo();
        QVERIFY(!desk.article(desk.town.lotus).starred);
        QCOMPARE(desk.session->undoStack().index(), 0);
        QCOMPARE(desk.failed->count(), 1);
    }

    void aReadOnlyLibrarySaysSo()
    {
        Desk desk(OpenMode::ReadOnly);
        QVERIFY(desk.session->isReadOnly());
        desk.session->setStarred({desk.town.lotus}, true);
        desk.settle();
        QCOMPARE(desk.failed->count(), 1);
        QCOMPARE(desk.failed->first().at(0).value<Error>().kind, ErrorKind::LibraryReadOnly);
        QCOMPARE(desk.steps(), 0);
    }

    void aTownshipOrACounty()
    {
        Desk desk;
        const QList<const place::Place *> counties = desk.gazetteer.named(QStringLiteral("微山县"));
        QVERIFY(!counties.isEmpty());
        const QString county = counties.first()->code;
        const QString township = desk.gazetteer.children(county).first()->code;
        desk.session->setTownship({desk.town.tea, desk.town.nowhere}, township);
        desk.settle();
        QCOMPARE(desk.article(desk.town.nowhere).article.townshipCode, township);
        QCOMPARE(desk.article(desk.town.nowhere).article.countyCode, county);
        QVERIFY(desk.article(desk.town.nowhere).townshipByPerson);
        QVERIFY(desk.sentence().contains(desk.gazetteer.byCode(township)->name));
        desk.session->setTownship({desk.town.nowhere}, county);
        desk.settle();
        QCOMPARE(desk.article(desk.town.nowhere).article.townshipCode, QString());
        QCOMPARE(desk.article(desk.town.nowhere).article.countyCode, county);
        desk.undo();
        QCOMPARE(desk.article(desk.town.nowhere).article.townshipCode, township);
        desk.undo();
        QCOMPARE(desk.article(desk.town.nowhere).article.countyCode, QString());
        QCOMPARE(desk.article(desk.town.tea).article.townshipCode, QStringLiteral("330483104"));
        QVERIFY(!desk.article(desk.town.tea).townshipByPerson);
        desk.redo();
        QCOMPARE(desk.article(desk.town.tea).article.townshipCode, township);

        desk.session->setTownship({desk.town.tea}, county.left(2)); // a province is no place for an article
        QCOMPARE(desk.failed->count(), 1);
    }

    void confirming()
    {
        Desk desk;
        ArticleFilter doubtful;
        doubtful.doubtful = true;
        desk.session->confirm({desk.town.bridge});
        desk.settle();
        QCOMPARE(desk.town.library().articles().count(doubtful).value(), 0);
        desk.undo();
        QCOMPARE(desk.town.library().articles().count(doubtful).value(), 1);
    }

    void tagging()
    {
        Desk desk;
        const TagId tag = desk.knownTag(QStringLiteral("产业"));
        QCOMPARE(desk.session->tag(tag)->name, QStringLiteral("产业"));
        QVERIFY(!desk.session->tag(4711));
        desk.session->assignTag({desk.town.lotus, desk.town.tea}, tag);
        desk.settle();
        QCOMPARE(desk.article(desk.town.lotus).tags, QList<TagId>{tag});
        QVERIFY(desk.sentence().contains(QStringLiteral("产业")));
        desk.session->unassignTag({desk.town.tea}, tag);
        desk.settle();
        QVERIFY(desk.article(desk.town.tea).tags.isEmpty());
        desk.undo();
        QCOMPARE(desk.article(desk.town.tea).tags, QList<TagId>{tag});
        desk.undo();
        QVERIFY(desk.article(desk.town.lotus).tags.isEmpty());
        desk.redo();
        desk.redo();
        QCOMPARE(desk.article(desk.town.lotus).tags, QList<TagId>{tag});
        QVERIFY(desk.article(desk.town.tea).tags.isEmpty());
    }

    void aNewTagKeepsItsIdThroughUndo()
    {
        Desk desk;
        desk.session->addTag(sampleTag(QStringLiteral("民生")), {desk.town.lotus});
        desk.settle();
        QCOMPARE(desk.session->tags().size(), 1);
        QCOMPARE(desk.tags->count(), 1);
        const TagId tag = desk.session->tags().first().id;
        QCOMPARE(desk.article(desk.town.lotus).tags, QList<TagId>{tag});
        desk.undo();
        QVERIFY(desk.session->tags().isEmpty());
        QVERIFY(desk.article(desk.town.lotus).tags.isEmpty());
        desk.redo();
        QCOMPARE(desk.session->tags().first().id, tag);
        QCOMPARE(desk.article(desk.town.lotus).tags, QList<TagId>{tag});
        QCOMPARE(idsOf(*desk.articles), (Ids{desk.town.lotus}));
    }

    void changingATagGivesANumberKeyBack()
    {
        Desk desk;
        desk.session->addTag(sampleTag(QStringLiteral("一"), {}, 1));
        desk.session->addTag(sampleTag(QStringLiteral("二")));
        desk.settle();
        const QList<TagRecord> before = desk.session->tags();
        TagRecord second = before[1];
        second.pin = 1;
        second.name = QStringLiteral("贰");
        desk.session->updateTag(second);
        desk.settle();
        QCOMPARE(desk.session->tags()[0].pin, 0);
        QCOMPARE(desk.session->tags()[1], second);
        desk.undo();
        QCOMPARE(desk.session->tags(), before);
        desk.redo();
        QCOMPARE(desk.session->tags()[1], second);
        const int steps = desk.steps();
        desk.session->updateTag(second); // as it is
        desk.settle();
        QCOMPARE(desk.steps(), steps);
    }

    void aDeletedTagComesBackWithItsArticles()
    {
        Desk desk;
        const TagId tag = desk.knownTag(QStringLiteral("产业"));
        TagRecord child = sampleTag(QStringLiteral("莲藕"), tag);
        desk.session->addTag(child, {desk.town.lotus, desk.town.school});
        desk.settle();
        const QList<TagRecord> before = desk.session->tags();
        desk.session->removeTag(tag);
        desk.settle();
        QVERIFY(desk.session->tags().isEmpty());
        QCOMPARE(idsOf(*desk.articles), (Ids{desk.town.lotus, desk.town.school}));
        desk.undo();
        QCOMPARE(desk.session->tags(), before);
        QCOMPARE(desk.article(desk.town.school).tags, QList<TagId>{before[1].id});
        desk.redo();
        QVERIFY(desk.session->tags().isEmpty());
    }

    void editsOfOneNoteAreOneStep()
    {
        Desk desk;
        const auto note = [&](ArticleId article) {
            const QList<NoteRecord> notes = desk.article(article).notes;
            return notes.isEmpty() ? QString() : notes.first().markdown;
        };
        desk.session->setNote(desk.town.lotus, std::nullopt, QStringLiteral("一"));
        desk.session->setNote(desk.town.lotus, std::nullopt, QStringLiteral("一二"));
        desk.settle();
        desk.session->setNote(desk.town.lotus, std::nullopt, QStringLiteral("一二三"));
        desk.settle();
        QCOMPARE(desk.steps(), 1);
        QCOMPARE(note(desk.town.lotus), QStringLiteral("一二三"));
        QCOMPARE(desk.notes->last().at(0).toLongLong(), desk.town.lotus);

        desk.session->setNote(desk.town.tea, std::nullopt, QStringLiteral("茶"));
        desk.settle();
        QCOMPARE(desk.steps(), 2); // another note
        desk.undo();
        QCOMPARE(note(desk.town.tea), QString());
        desk.undo();
        QCOMPARE(note(desk.town.lotus), QString());
        desk.redo();
        QCOMPARE(note(desk.town.lotus), QStringLiteral("一二三"));
        desk.session->noteEditorLeft();
        desk.session->setNote(desk.town.lotus, std::nullopt, QStringLiteral("四"));
        desk.settle();
        QCOMPARE(desk.steps(), 2);
        desk.undo();
        QCOMPARE(note(desk.town.lotus), QStringLiteral("一二三"));
    }

    void aHighlightKeepsItsIdThroughUndo()
    {
        Desk desk;
        QSignalSpy added(desk.session.get(), &Session::highlightAdded);
        desk.session->addHighlight(desk.words());
        desk.settle();
        QCOMPARE(added.count(), 1);
        const HighlightId id = added.first().at(0).toLongLong();
        QCOMPARE(desk.article(desk.town.lotus).highlights.first().id, id);
        desk.undo();
        QVERIFY(desk.article(desk.town.lotus).highlights.isEmpty());
        desk.redo();
        QCOMPARE(desk.article(desk.town.lotus).highlights.first().id, id);
        QCOMPARE(added.last().at(0).toLongLong(), id);
    }

    void aHighlightIsChangedTaggedNotedAndRemoved()
    {
        Desk desk;
        const TagId tag = desk.knownTag(QStringLiteral("存疑"));
        const HighlightRecord added = desk.town.library().highlights().add(desk.words()).value();
        const auto now = [&] { return desk.article(desk.town.lotus).highlights.value(0); };

        HighlightRecord green = added;
        green.colour = 3;
        desk.session->updateHighlight(green);
        desk.session->tagHighlight(added.id, tag, true);
        desk.session->setNote(desk.town.lotus, added.id, QStringLiteral("查日期"));
        desk.session->removeHighlight(added.id);
        desk.settle();
        QCOMPARE(now().id, HighlightId(0));
        desk.undo();
        QCOMPARE(now().colour, 3);
        QCOMPARE(now().tags, QList<TagId>{tag});
        QCOMPARE(desk.article(desk.town.lotus).notes.value(0).markdown, QStringLiteral("查日期"));
        desk.undo();
        QVERIFY(desk.article(desk.town.lotus).notes.isEmpty());
        desk.undo();
        QVERIFY(now().tags.isEmpty());
        desk.undo();
        QCOMPARE(now(), added);
        desk.redo();
        QCOMPARE(now(), green);
        QCOMPARE(desk.failed->count(), 0);
    }

    void pageFactsAreEditedForManyAndPutBack()
    {
        Desk desk;
        QSignalSpy pages(desk.session.get(), &Session::pagesChanged);
        page::PageFacts facts;
        facts.paper = QStringLiteral("湖区日报");
        facts.paperSource = page::FactSource::User;
        const PageId tea = desk.article(desk.town.tea).page;
        desk.session->setPageFacts({desk.town.marchPage, tea}, facts);
        desk.settle();
        QCOMPARE(pages.count(), 1);
        ArticleFilter lake;
        lake.paper = QStringLiteral("湖区日报");
        QCOMPARE(desk.town.library().articles().count(lake).value(), 4);
        QCOMPARE(desk.town.library().pages().page(tea)->facts.date, QDate(2020, 12, 31)); // was not given
        desk.undo();
        QCOMPARE(desk.town.library().articles().count(lake).value(), 0);
        QCOMPARE(desk.town.library().pages().page(tea)->facts.paper, QStringLiteral("茶乡日报"));
    }

    void theLastChangeIsWrittenBeforeTheEnd()
    {
        Desk desk;
        desk.session->write(desk.session.get(), [](Library &) -> Result<bool> {
            QThread::msleep(50);
            return true;
        }, [](const Result<bool> &) {});
        desk.session->setNote(desk.town.lotus, std::nullopt, QStringLiteral("走之前写下的"));
        desk.session.reset();
        QCOMPARE(desk.article(desk.town.lotus).notes.value(0).markdown, QStringLiteral("走之前写下的"));
    }

    void nothingIsDeliveredToTheDead()
    {
        Desk desk;
        bool delivered = false;
        {
            QObject receiver;
            desk.session->read(&receiver, [](Library &library) { return library.articles().count({}); },
                               [&](const Result<int> &) { delivered = true; });
        }
        desk.settle();
        QVERIFY(!delivered);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
