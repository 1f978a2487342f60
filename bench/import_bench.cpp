// Import from end to end, as a user does it: files are read, decoded, parsed, placed, stored and indexed, into an empty
// library and, where one is given, into a large one; then the pages that come one at a time.
#include "bench/madelibrary.h"
#include "bench/measure.h"
#include "core/ingest/importer.h"
#include "core/store/articlestore.h"
#include "core/store/pagestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace jianbao;
using namespace Qt::StringLiterals;
using bench::gazetteer;
using bench::milliseconds;

namespace {

constexpr int singlePages = 200; // stored one at a time
constexpr quint32 seed = 23;

// Pages with about so many articles, as files; the same for the same seed.
void writePages(const QDir &folder, bench::Corpus &corpus, int articles)
{
    for (qsizetype written = 0; written < articles;) {
        const bench::MadePage page = corpus.next();
        QFile file(folder.filePath(page.name));
        if (file.exists())
            continue; // another page of that day
        if (!file.open(QIODevice::WriteOnly) || file.write(page.text.toUtf8()) < 0)
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        written += page.parse.articles.size();
    }
}

// Articles a second.
double importFolder(store::Library &library, const QString &folder, QTextStream &out)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t began = std::clock(); // of all threads
    const auto report = ingest::importPages(library, gazetteer(), {folder}, {});
    const double took = milliseconds(timer);
    const double processor = double(std::clock() - began) * 1000 / CLOCKS_PER_SEC;
    if (!report || !report->failed.isEmpty() || report->articles == 0)
        qFatal("the pages could not be imported");
    const double rate = report->articles / took * 1000;
    out << report->articles << " articles of " << report->pages << " pages: " << qRound(rate) << " articles/s, "
        << processor / report->articles << " ms of the processors an article\n"
        << Qt::flush;
    return rate;
}

void storeSingly(store::Library &library, bench::Corpus &corpus, QTextStream &out)
{
    std::vector<double> times;
    for (int i = 0; i < singlePages; ++i) {
        const bench::MadePage page = corpus.next();
        QElapsedTimer timer;
        timer.start();
        (void)bench::addAsMade(library, {page});
        times.push_back(milliseconds(timer));
    }
    out << "pages stored one at a time, p50 / p95 ms: " << bench::percentiles(times) << ", longest "
        << *std::max_element(times.begin(), times.end()) << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption articles(u"articles"_s, u"How many to import."_s, u"N"_s, u"20000"_s);
    const QCommandLineOption large(u"library"_s, u"A large library to import into as well: it grows."_s, u"FILE"_s);
    parser.addOptions({articles, large});
    parser.addHelpOption();
    parser.process(application);

    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QDir pages(folder.filePath(u"pages"_s));
    (void)pages.mkpath(u"."_s);
    bench::Corpus corpus(gazetteer(), seed);
    writePages(pages, corpus, parser.value(articles).toInt());

    out << "into an empty library: " << Qt::flush;
    const auto empty = store::Library::open(folder.filePath(u"new.jianbao"_s), store::OpenMode::Create).value();
    const double rate = importFolder(*empty, pages.path(), out);
    storeSingly(*empty, corpus, out);
    if (!parser.isSet(large))
        return 0;
    const auto library = store::Library::open(parser.value(large), store::OpenMode::ReadWrite).value();
    out << "into one of " << library->articles().count({}).value() << " articles: " << Qt::flush;
    const double later = importFolder(*library, pages.path(), out);
    storeSingly(*library, corpus, out);
    out << "rate there to the rate of the empty one: " << later / rate << '\n';
    return 0;
}
