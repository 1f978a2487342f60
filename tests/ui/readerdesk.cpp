#include "tests/ui/readerdesk.h"

#include "core/store/articlestore.h"
#include "core/store/librarythread.h"
#include "core/store/pagestore.h"
#include "ui/reader/displaytext.h"

#include <QTest>
#include <QTextCursor>

namespace jianbao::testing {

ReaderDesk::ReaderDesk(const QList<InventedPage> &pages, store::OpenMode mode)
    : gazetteer(place::Gazetteer::builtIn().value())
{
    const QString path = folder.filePath(QStringLiteral("test.jianbao"));
    {
        const auto library = store::Library::open(path, store::OpenMode::Create).value();
        for (const InventedPage &page : pages) {
            pageIds.append(library->pages().add(newPage(page)).value().id);
            store::ArticleFilter ofPage;
            ofPage.page = pageIds.last();
            QList<ArticleId> found = library->articles().ids(ofPage, {}).value();
            std::sort(found.begin(), found.end());
            ids += found;
        }
    }
    session = std::make_unique<ui::Session>(store::LibraryThread::start(path, store::OpenMode::ReadOnly).value(),
                                            store::LibraryThread::start(path, mode).value(), gazetteer, path);
    openPane();
}

void ReaderDesk::openPane(QSize size)
{
    pane = std::make_unique<ui::ReaderPane>(*session);
    pane->resize(size);
    pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
}

void ReaderDesk::show(ArticleId article)
{
    pane->showArticle(article);
    settle();
    QCOMPARE(pane->article(), article);
    QVERIFY(view().article() != nullptr);
}

void ReaderDesk::settle()
{
    for (int round = 0; round < 2; ++round) { // written and told, then read again
        bool written = false;
        bool read = false;
        session->write(session.get(), [](store::Library &) -> Result<bool> { return true; },
                       [&](const Result<bool> &) { written = true; });
        QTRY_VERIFY(written);
        QCoreApplication::processEvents();
        session->read(session.get(), [](store::Library &) -> Result<bool> { return true; },
                      [&](const Result<bool> &) { read = true; });
        QTRY_VERIFY(read);
        QCoreApplication::processEvents();
    }
}

store::ArticleRecord ReaderDesk::stored(ArticleId article)
{
    store::ArticleRecord record;
    bool read = false;
    session->read(session.get(), [article](store::Library &library) { return library.articles().article(article); },
                  [&](const Result<store::ArticleRecord> &answer) {
                      record = answer.value();
                      read = true;
                  });
    [&] { QTRY_VERIFY(read); }();
    return record;
}

void ReaderDesk::select(const QString &words) const
{
    const qsizetype at = view().article()->reading().text.indexOf(words);
    QVERIFY(at >= 0);
    view().select({view().article()->toDocument(at), view().article()->toDocument(at + words.size())});
}

QString ReaderDesk::wordsOf(const ui::PlacedMark &mark) const
{
    QStringList words;
    for (const TextRange &range : mark.ranges) {
        QTextCursor cursor(view().document());
        cursor.setPosition(static_cast<int>(range.start));
        cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
        words.append(ui::plainText(cursor.selectedText()));
    }
    return words.join(u'|');
}

QPoint ReaderDesk::pointOf(const QString &words, int offset) const
{
    const qsizetype at = view().article()->reading().text.indexOf(words) + offset;
    const ui::ShownLine line = view().lineAt(static_cast<int>(view().article()->toDocument(at)));
    const auto position = static_cast<int>(view().article()->toDocument(at));
    const qreal x = (line.x(position) + line.x(position + 1)) / 2;
    return QPoint(qRound(x), qRound(line.baseline() - 6 - view().scrolled()));
}

} // namespace jianbao::testing
