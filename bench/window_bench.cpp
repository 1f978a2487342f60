// How long the window is deaf: walks through a day's acts in the real window and prints, for each, the longest time
// that one event kept the GUI thread. A person notices from about 50 ms on.
#include "app/desk.h"
#include "app/library.h"
#include "bench/madelibrary.h"
#include "bench/measure.h"
#include "core/ingest/importer.h"
#include "core/lists/roles.h"
#include "core/place/codes.h"
#include "ui/articles/articlepane.h"
#include "ui/coverage/coveragepage.h"
#include "ui/coverage/coverageview.h"
#include "ui/places/placepane.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/commandset.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/filteredit.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QMetaEnum>
#include <QMultiMap>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

// Times every event that the GUI thread's loop hands out. Events inside others belong to the outer one.
class Watch : public QApplication
{
public:
    using QApplication::QApplication;

    struct Longest {
        double ms = 0;
        double processor = 0; // ms of it that the thread had a processor; other programs take the rest
        QString what; // kind of event and class of the object that got it
    };
    Longest take() { return std::exchange(m_longest, {}); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        // Both may be gone afterwards.
        const QString what = QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()))
                             + u" to "_s + QString::fromLatin1(receiver->metaObject()->className());
        const Times began;
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        add(began, what);
        return handled;
    }

    // An act that no event starts.
    template<typename Act>
    void time(Act act)
    {
        const Times began;
        ++m_depth;
        act();
        --m_depth;
        add(began, u"the command itself"_s);
    }

private:
    static double now(clockid_t clock) // ms
    {
        timespec time{};
        clock_gettime(clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    struct Times {
        double wall = now(CLOCK_MONOTONIC);
        double processor = now(CLOCK_THREAD_CPUTIME_ID);
    };
    void add(const Times &began, const QString &what)
    {
        const Times ended;
        if (const double ms = ended.wall - began.wall; ms > m_longest.ms)
            m_longest = {ms, ended.processor - began.processor, what};
    }

    int m_depth = 0;
    Longest m_longest;
};

constexpr int limit = 50;  // ms
constexpr int settle = 400; // ms: answers of the library come and are painted

class Day
{
public:
    Day(Watch &watch, ui::MainWindow &window) : m_watch(watch), m_window(window) {}

    // An act, several times over: the first one finds nothing prepared. One that lets events in is timed by those.
    template<typename Act>
    void act(const char *name, Act run, int times = 5, bool isOneAct = true)
    {
        double first = 0;
        Watch::Longest worst;
        for (int i = 0; i < times; ++i) {
            m_watch.take();
            if (isOneAct)
                m_watch.time([&] { run(i); });
            else
                run(i); // which lets events in
            QTest::qWait(settle);
            const Watch::Longest longest = m_watch.take();
            if (i == 0)
                first = longest.ms;
            if (longest.ms > worst.ms)
                worst = longest;
        }
        std::printf("%-34s %8.1f %8.1f %9.1f %6lld %6lld %s %s\n", name, first, worst.ms, worst.processor,
                    static_cast<long long>(bench::ownMemory()), static_cast<long long>(bench::peakMemory()),
                    worst.ms > limit ? "!" : " ", qPrintable(worst.what));
        std::fflush(stdout);
        m_worst = std::max(m_worst, worst.ms);
    }
    void command(const char *id, int times = 5)
    {
        act(id, [&](int) { m_window.commands().action(QString::fromLatin1(id))->trigger(); }, times);
    }
    void key(const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 5)
    {
        act(name, [&](int) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }, times);
    }
    [[nodiscard]] double worst() const { return m_worst; }

private:
    Watch &m_watch;
    ui::MainWindow &m_window;
    double m_worst = 0;
};

// The townships with the most articles, the largest first, off the tree: a library of its own would be memory that the
// window does not take.
QStringList largestPlaces(ui::MainWindow &window)
{
    const QAbstractItemModel &tree = *window.places().placeView()->model();
    QMultiMap<int, QString> byCount;
    const std::function<void(const QModelIndex &)> collect = [&](const QModelIndex &parent) {
        for (int row = 0; row < tree.rowCount(parent); ++row) {
            const QModelIndex place = tree.index(row, 0, parent);
            const QString code = place.data(lists::PlaceCodeRole).toString();
            if (code.size() > place::countyDigits)
                byCount.insert(-place.data(lists::CountRole).toInt(), code);
            collect(place);
        }
    };
    for (int waited = 0; byCount.isEmpty() && waited < 100; ++waited) {
        QTest::qWait(settle); // the first counts of a large library
        collect({});
    }
    return byCount.values();
}

void fill(const QString &path, int articles)
{
    const auto library = store::Library::open(path, store::OpenMode::Create);
    if (!library)
        qFatal("no library: %s", qPrintable(library.error().detail));
    const auto imported = ingest::importPages(**library, bench::gazetteer(),
                                              {QStringLiteral(JIANBAO_SOURCE_DIR "/resources/samples")}, {});
    if (!imported)
        qFatal("the samples: %s", qPrintable(imported.error().detail));
    bench::Corpus corpus(bench::gazetteer(), 2);
    constexpr int articlesOnAPage = 7;
    bench::addPages(**library, corpus, articles / articlesOnAPage);
}

void browse(Day &day, ui::MainWindow &window, const QStringList &places)
{
    window.articles().view()->setFocus();
    day.key("next article (J)", Qt::Key_J, {}, 20);
    day.key("read on (Space)", Qt::Key_Space, {}, 10);
    day.act("open a township", [&](int i) { window.places().selectPlace(places.value(i)); });
    day.act("all articles", [&](int) { window.places().selectPlace({}); }, 1);
    day.command("go.back", 3);
    day.command("go.forward", 3);
    day.act("filter townships, a letter", [&](int i) {
        window.places().filterEdit()->setFocus();
        QTest::keyClick(window.places().filterEdit(), "zhang"[i]);
    });
    day.act("clear the filter", [&](int) { window.places().filterEdit()->clear(); }, 1);
    day.command("view.emptyPlaces", 4);
    window.articles().view()->setFocus();
    for (const char *id : {"view.sortHeadline", "view.sortPlace", "view.sortContributor", "view.sortDate"})
        day.command(id, 1);
    day.command("view.columns", 4);
    day.key("to the end of the list", Qt::Key_End, {}, 1);
    day.key("a page up in the list", Qt::Key_PageUp, {}, 5);
}

void seek(Day &day, ui::MainWindow &window)
{
    const QString words = u"合作社春耕"_s;
    day.act("search, a character", [&](int i) {
        window.search().edit()->setFocus();
        window.search().edit()->insert(words.mid(i, 1));
    });
    day.act("take a character back", [&](int) { window.search().edit()->backspace(); }, 3);
    day.key("Enter", Qt::Key_Return, {}, 1);
    day.command("edit.findNext");
    day.act("clear the search", [&](int) { window.search().edit()->clear(); }, 1);
}

// How long the tree waits for its counts, from the condition on, and what taking them over costs the window.
void count(Day &day, ui::MainWindow &window)
{
    const auto searched = [](const QString &expression) {
        store::ArticleFilter filter;
        filter.query = search::parseQuery(expression).value();
        return filter;
    };
    QList<store::ArticleFilter> filters;
    for (const QChar word : u"合作社春耕的人水路山"_s)
        filters.append(searched(word));
    for (const char *words : {"合作", "乡村", "发展", "建设", "标题:发展", "建设 NOT 发展", "2017", "kind:photo"})
        filters.append(searched(QString::fromUtf8(words)));
    for (int year = 2015; year < 2025; ++year) {
        store::ArticleFilter filter;
        filter.from = QDate(year, 1, 1);
        filter.to = QDate(year, 12, 31);
        filters.append(filter);
        filter.query = filters[year - 2015].query;
        filters.append(filter);
    }
    for (const bool any : {false, true}) {
        QSignalSpy told(window.places().placeView()->model(), &QAbstractItemModel::dataChanged);
        window.places().setAnyMention(any);
        QTest::qWait(2000);
        std::vector<double> times;
        day.act(any ? "counts of any mention" : "counts of the tree", [&](int i) {
            QElapsedTimer timer;
            told.clear();
            timer.start();
            window.places().setCountFilter(filters[i]);
            while (told.isEmpty() && timer.elapsed() < 10000)
                QTest::qWait(1);
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }, int(filters.size()), false);
        std::sort(times.begin(), times.end());
        std::printf("%-34s %8.1f %8.1f   ms until they are there: p50 and p95 of %lld\n", "",
                    times[times.size() / 2], times[times.size() * 95 / 100], static_cast<long long>(times.size()));
    }
    window.places().setAnyMention(false);
    window.places().setCountFilter({});
    QTest::qWait(settle);
}

void study(Day &day, ui::MainWindow &window)
{
    window.reader().articleView()->setFocus();
    day.command("view.source", 6);
    day.command("view.larger", 3);
    day.command("view.normal", 1);
    day.key("select a sentence (E)", Qt::Key_E);
    day.key("highlight (1)", Qt::Key_1, {}, 1);
    day.key("note (N)", Qt::Key_N, {}, 1);
    day.act("a character of a note", [&](int i) { QTest::keyClick(QApplication::focusWidget(), "notes"[i]); });
    day.key("leave the note (Esc)", Qt::Key_Escape, {}, 1);
    window.reader().articleView()->setFocus();
    day.command("mark.list", 4);
    day.command("edit.undo", 2);
}

void collect(Day &day, ui::MainWindow &window)
{
    window.articles().view()->setFocus();
    day.command("edit.selectAll", 1);
    day.command("article.star", 2);
    day.command("article.read", 2);
    day.command("edit.undo", 4);
    day.command("edit.selectNone", 1);
    day.command("tag.assign", 1);
    day.act("a letter of a tag", [&](int i) {
        if (QWidget *popup = QApplication::activePopupWidget())
            QTest::keyClick(popup->focusWidget() ? popup->focusWidget() : popup, "dangj"[i]);
    });
    day.act("leave the tags", [&](int) {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }, 1);
}

void survey(Day &day, ui::MainWindow &window, const QStringList &places)
{
    window.places().selectFixed(lists::FixedRow::All);
    QTest::qWait(settle);
    day.command("view.coverage", 1);
    for (int waited = 0; !window.coverage().hasTable() && waited < 100; ++waited)
        QTest::qWait(settle); // the first table of a large library
    std::printf("%-34s %lld rows, %d months\n", "", static_cast<long long>(window.coverage().table().rows.size()),
                window.coverage().table().months);
    day.key("a month to the left", Qt::Key_Left, {}, 10);
    day.key("a page down in the coverage", Qt::Key_PageDown, {}, 10);
    day.act("a county in the coverage", [&](int i) { window.places().selectPlace(places.value(i).left(6)); });
    day.act("all places in the coverage", [&](int) { window.places().selectFixed(lists::FixedRow::All); }, 2);
    day.command("view.emptyPlaces", 2);
    day.command("view.anyMention", 2);
    day.command("view.coverage", 1);
    window.places().selectPlace(places.value(0).left(2));
    day.command("view.place", 1);
    day.act("another place on its page", [&](int i) { window.places().selectPlace(places.value(i).left(2 + i)); });
    day.command("view.place", 1);
    window.places().selectFixed(lists::FixedRow::All);
}

void look(Day &day, ui::MainWindow &window)
{
    day.act("resize the window", [&](int i) { window.resize(1440 - 80 * i, 900); });
    day.act("1440x900 again", [&](int) { window.resize(1440, 900); }, 1);
    day.command("view.themeDark", 1);
    day.command("view.themeLight", 1);
    day.command("view.sidebar", 4);
    for (const char *id : {"help.commands", "edit.preferences", "help.shortcuts", "file.export"}) {
        day.command(id, 1);
        for (QWidget *opened : QApplication::topLevelWidgets())
            if (opened != &window && opened->isVisible())
                opened->close();
    }
}

} // namespace

int main(int argc, char **argv)
{
    Watch watch(argc, argv);
    app::nameApplication();
    QCommandLineParser options;
    options.setApplicationDescription(u"Times what a person does in the window, by the longest event of each act."_s);
    options.addHelpOption();
    options.addOption({u"articles"_s, u"Fill the library with about <count> made articles beside the samples."_s,
                       u"count"_s, u"0"_s});
    options.addOption({u"library"_s, u"Walk through a copy of this <file> instead."_s, u"file"_s});
    options.process(watch);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"window.jianbao"_s);
    if (!options.isSet(u"library"_s))
        fill(path, options.value(u"articles"_s).toInt());
    else if (!QFile::copy(options.value(u"library"_s), path))
        qFatal("the library cannot be copied");
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QElapsedTimer sinceStart;
    sinceStart.start();
    app::Desk desk(bench::gazetteer(), settings);
    if (const Done opened = desk.open(path, false); !opened)
        qFatal("the window: %s", qPrintable(opened.error().detail));
    ui::MainWindow &window = *desk.window();
    window.resize(1440, 900);
    while (window.articles().shownCount() == 0 && sinceStart.elapsed() < 10000)
        QTest::qWait(1);
    std::printf("%d articles listed %lld ms after the library was opened\n", window.articles().shownCount(),
                static_cast<long long>(sinceStart.elapsed()));
    QTest::qWait(1500);

    std::printf("%-34s %8s %8s %9s %6s %6s   %s\n", "act", "first ms", "worst ms", "processor", "MB", "peak", "the worst was");
    Day day(watch, window);
    const QStringList places = largestPlaces(window);
    browse(day, window, places);
    count(day, window);
    seek(day, window);
    study(day, window);
    collect(day, window);
    survey(day, window, places);
    look(day, window);
    std::printf("%-34s %8s %8.1f\n", "all", "", day.worst());
    std::printf("peak memory: %lld MB\n", static_cast<long long>(bench::peakMemory()));
    return day.worst() > limit ? 1 : 0;
}
