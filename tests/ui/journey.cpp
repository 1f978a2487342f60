#include "tests/ui/journey.h"

#include "core/ingest/importer.h"
#include "core/store/pagestore.h"
#include "ui/articles/articlepane.h"
#include "ui/shell/commandset.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace jianbao::ui::testing {

using namespace Qt::StringLiterals;
using store::LibraryThread;
using store::OpenMode;

namespace {

QWidget *focused(QWidget *window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : window;
}

} // namespace

Journey::Journey(bool withSamples)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
      m_gazetteer(place::Gazetteer::builtIn().value())
{
    const auto library = store::Library::open(path(u"library.jianbao"_s), OpenMode::Create);
    if (withSamples)
        static_cast<void>(ingest::importPages(**library, m_gazetteer,
                                              {QStringLiteral(JIANBAO_SOURCE_DIR "/resources/samples")}, {}));
}

Journey::Journey(const QList<store::NewPage> &pages) : Journey(false)
{
    const auto library = store::Library::open(path(u"library.jianbao"_s), OpenMode::ReadWrite);
    for (const store::NewPage &page : pages)
        static_cast<void>((*library)->pages().add(page));
}

Journey::~Journey()
{
    closeWindow();
}

void Journey::openWindow()
{
    const QString library = path(u"library.jianbao"_s);
    auto writer = LibraryThread::start(library, OpenMode::ReadWrite);
    auto reader = LibraryThread::start(library, OpenMode::ReadOnly);
    m_session = std::make_unique<Session>(std::move(*reader), std::move(*writer), m_gazetteer, library);
    m_window = std::make_unique<MainWindow>(*m_session, m_settings);
    QSignalSpy loaded(&m_window->articles(), &ArticlePane::loaded);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!loaded.isEmpty());
    QTest::qWait(50);
}

void Journey::closeWindow()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_session.reset();
}

QString Journey::largestPlace()
{
    const store::PlaceCounts counts = ask([](store::Library &library) { return library.places().counts({}); });
    QString largest;
    for (auto it = counts.byCode.cbegin(); it != counts.byCode.cend(); ++it)
        if (it.key().size() == 9 && (largest.isEmpty() || it.value() > counts.byCode.value(largest)
                                     || (it.value() == counts.byCode.value(largest) && it.key() < largest)))
            largest = it.key();
    return largest;
}

store::ArticleRecord Journey::article(ArticleId id)
{
    return ask([id](store::Library &library) { return library.articles().article(id); });
}

void Journey::press(const QString &key)
{
    const QKeyCombination keys = QKeySequence(key)[0];
    QTest::keyClick(focused(m_window.get()), keys.key(), keys.keyboardModifiers());
    QTest::qWait(20);
}

void Journey::type(const QString &text)
{
    // As an input method commits it.
    QInputMethodEvent event(QString(), {});
    event.setCommitString(text);
    QCoreApplication::sendEvent(focused(m_window.get()), &event);
    QTest::qWait(20);
}

void Journey::run(const QString &command)
{
    m_window->commands().action(command)->trigger();
    QTest::qWait(20);
}

QString Journey::sentence() const
{
    return m_window->findChild<QLabel *>(u"statusSentence"_s)->text();
}

} // namespace jianbao::ui::testing
