// Search in a large made library: the first page, the count and the facets of each class of query, beside a scan of the
// same text and SQLite's own trigram index. `./dev bench search [--articles N]`.
#include "bench/madelibrary.h"
#include "bench/measure.h"
#include "bench/searchpeers.h"
#include "core/store/articlestore.h"
#include "core/store/facetstore.h"
#include "core/store/indexstore.h"
#include "core/store/pagestore.h"
#include "core/store/placestore.h"
#include "core/text/fold.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace jianbao;
using bench::milliseconds;
using bench::percentiles;
using namespace Qt::StringLiterals;

namespace {

constexpr int repeats = 20;     // queries of each class
constexpr int firstPage = 50;   // rows
constexpr int drawnFrom = 400;  // pages, at most
constexpr int batchPages = 64;  // pages of a transaction, as an import has them
constexpr int compared = 20'000; // articles that peers index or scan at most

struct Made {
    std::unique_ptr<store::Library> library;
    qint64 textBytes = 0;     // UTF-8
    QStringList texts;        // folded, of pages to draw queries from
    QStringList townships;    // codes
};

void fill(const QString &path, int articles, QTextStream &out)
{
    const auto library = store::Library::open(path, store::OpenMode::Create).value();
    bench::Corpus corpus(bench::gazetteer(), 11);
    QElapsedTimer timer;
    timer.start();
    double notCounted = 0;
    double worst = 0;
    int stored = 0;
    double tenthBegan = 0;
    for (int tenth = 1; stored < articles;) {
        QList<bench::MadePage> batch;
        QElapsedTimer making;
        making.start();
        for (int i = 0; i < batchPages; ++i)
            batch.append(corpus.next());
        notCounted += milliseconds(making);
        QElapsedTimer commit;
        commit.start();
        stored += bench::addAsMade(*library, batch);
        worst = std::max(worst, milliseconds(commit));
        (void)library->index().tidy(1200); // as an import does
        if (stored >= qint64(articles) * tenth / 10) {
            const double now = milliseconds(timer) - notCounted;
            out << "stored " << stored << " articles: "
                << qRound(double(articles) / 10 / (now - tenthBegan) * 1000) << " articles/s in the last tenth\n"
                << Qt::flush;
            tenthBegan = now;
            ++tenth;
        }
    }
    out << "longest batch of " << batchPages << " pages: " << qRound(worst) << " ms\n";
}

Made open(const QString &path)
{
    Made made{store::Library::open(path, store::OpenMode::ReadWrite).value(), 0, {}, {}};
    const QList<store::PageRow> pages = made.library->pages().rows().value();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QString text = made.library->pages().page(pages[i].id)->text;
        made.textBytes += text.toUtf8().size();
        if (i % (pages.size() / drawnFrom + 1) == 0)
            made.texts.append(text::fold(text.remove(u'\n')));
    }
    made.townships = made.library->places().counts({})->byCode.keys();
    made.townships.sort();
    return made;
}

using bench::QueryClass;

// Strings of so many Han characters out of the texts; none that is an operator in brackets.
QStringList drawn(const Made &made, int least, int most, std::mt19937 &random)
{
    QStringList strings;
    while (strings.size() < repeats) {
        const QString &text = made.texts[qsizetype(random() % quint32(made.texts.size()))];
        const int length = least + int(random() % quint32(most - least + 1));
        const QString piece = text.mid(qsizetype(random() % quint32(text.size() - length)), length);
        const bool han = std::all_of(piece.begin(), piece.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
        if (han && !QStringView(u"与或非").contains(piece))
            strings.append(piece);
    }
    return strings;
}

QList<QueryClass> classesOf(const Made &made)
{
    std::mt19937 random(5);
    QStringList common = drawn(made, 2, 2, random) + drawn(made, 2, 2, random) + drawn(made, 2, 2, random);
    std::vector<std::pair<qsizetype, QString>> byFrequency;
    const QString all = made.texts.join(u'\n');
    for (const QString &piece : common)
        byFrequency.push_back({all.count(piece), piece});
    std::sort(byFrequency.begin(), byFrequency.end());
    QueryClass rare{u"2 characters, rare"_s, {}};
    QueryClass often{u"2 characters, common"_s, {}};
    for (int i = 0; i < repeats; ++i) {
        rare.expressions.append(byFrequency[std::size_t(i)].second);
        often.expressions.append(byFrequency[byFrequency.size() - 1 - std::size_t(i)].second);
    }
    QueryClass both{u"AND"_s, {}};
    QueryClass field{u"field (标题:)"_s, {}};
    QueryClass place{u"place and word"_s, {}};
    QueryClass single{u"1 character"_s, drawn(made, 1, 1, random)};
    QueryClass wildcard{u"wildcard"_s, {}}; // between two characters
    QueryClass singleInField{u"field, 1 character"_s, {}};
    for (int i = 0; i < repeats; ++i) {
        both.expressions.append(often.expressions[i] + u' ' + rare.expressions[i]);
        field.expressions.append(u"标题:"_s + often.expressions[i]);
        place.expressions.append(u"镇:%1 %2"_s.arg(made.townships[qsizetype(random() % quint32(made.townships.size()))].left(4),
                                                  often.expressions[i]));
        const QString &character = single.expressions[i];
        wildcard.expressions.append(character + u'*' + single.expressions[(i + 1) % repeats]);
        singleInField.expressions.append(u"标题:"_s + character);
    }
    return {single, often, rare, {u"4 characters"_s, drawn(made, 4, 4, random)},
            {u"7 to 15 characters"_s, drawn(made, 7, 15, random)}, both, field, place,
            wildcard, singleInField};
}

double median(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers[numbers.size() / 2];
}

void measure(Made &made, QTextStream &out)
{
    const search::Names names{[](const QString &code) { return QStringList{code}; }, {}};
    out << u"\n%1 %2 %3 %4 %5 %6 %7\n"_s.arg(u"class"_s, -24).arg(u"hits (median)"_s, 14).arg(u"first 50 p50/p95 ms"_s, 22)
               .arg(u"count p50/p95 ms"_s, 20).arg(u"tree p50/p95 ms"_s, 20).arg(u"facets p50/p95 ms"_s, 20)
               .arg(u"ranked p50/p95 ms (queries that are)"_s, 20);
    for (const QueryClass &queries : classesOf(made)) {
        std::vector<double> first, count, tree, facets, ranked, hits;
        for (const QString &expression : queries.expressions) {
            // What was found for a filter is kept: in brackets it is another one.
            const auto filterOf = [&](const QString &words) {
                store::ArticleFilter filter;
                filter.query = search::parseQuery(words, names).value();
                return filter;
            };
            (void)made.library->articles().ids(filterOf(expression), {}, firstPage); // warm, as the figures beside are
            QElapsedTimer timer;
            timer.start();
            const auto page = made.library->articles().ids(filterOf(u"(%1)"_s.arg(expression)), {}, firstPage);
            first.push_back(milliseconds(timer));
            const store::ArticleFilter filter = filterOf(u"((%1))"_s.arg(expression));
            timer.start();
            hits.push_back(double(made.library->articles().count(filter).value()));
            count.push_back(milliseconds(timer));
            timer.start();
            const auto places = made.library->places().counts(filter);
            tree.push_back(milliseconds(timer));
            timer.start();
            const auto shared = made.library->facets().facets(filter);
            facets.push_back(milliseconds(timer));
            if (made.library->articles().ranks(filter.query).value()) {
                timer.start();
                (void)made.library->articles().ids(filter, {store::SortKey::Relevance, Qt::DescendingOrder});
                ranked.push_back(milliseconds(timer));
            }
            if (!page || !places || !shared || shared->places.all != int(hits.back()))
                qFatal("%s: the count and the facets differ", qPrintable(expression));
        }
        out << u"%1 %2 %3 %4 %5 %6 %7 (%8)\n"_s.arg(queries.name, -24).arg(median(hits), 14, 'f', 0)
                   .arg(percentiles(first), 22).arg(percentiles(count), 20).arg(percentiles(tree), 20)
                   .arg(percentiles(facets), 20).arg(percentiles(ranked), 20)
                   .arg(ranked.size())
            << Qt::flush;
    }
}

// What a change of the list's order costs where that order was not asked for yet.
void measureOrders(store::Library &library, QTextStream &out)
{
    std::vector<double> times;
    for (const store::SortKey key : {store::SortKey::Headline, store::SortKey::Place, store::SortKey::Paper,
                                     store::SortKey::Contributor, store::SortKey::Doubt}) {
        QElapsedTimer timer;
        timer.start();
        (void)library.articles().ids({}, {key});
        times.push_back(milliseconds(timer));
    }
    out << "another order of all, p50 / p95 ms: " << percentiles(times) << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption articles(u"articles"_s, u"Size of the library."_s, u"N"_s, u"100000"_s);
    const QCommandLineOption keep(u"library"_s, u"Where to make the library and leave it; one that is there is measured."_s, u"FILE"_s);
    parser.addOptions({articles, keep});
    parser.addHelpOption();
    parser.process(application);

    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = parser.isSet(keep) ? parser.value(keep) : folder.filePath(u"bench.jianbao"_s);
    if (!QFileInfo::exists(path))
        fill(path, parser.value(articles).toInt(), out);
    QElapsedTimer timer;
    timer.start();
    {
        const auto library = store::Library::open(path, store::OpenMode::ReadWrite).value();
        const auto ids = library->articles().ids({}, {}, firstPage);
        out << "opened, first " << ids->size() << " rows: " << qRound(milliseconds(timer)) << " ms\n";
        timer.start();
        while (library->index().tidy(1200).value()) { } // as idle time does
        out << "index tidied: " << qRound(milliseconds(timer)) << " ms\n";
        timer.start();
        (void)library->facets().facets({});
        out << "facts read: " << qRound(milliseconds(timer)) << " ms\n";
        for (const bool starred : {true, false}) {
            (void)library->articles().setStarred(ids->first(1), starred);
            timer.start();
            (void)library->facets().facets({});
            out << "facts and facets after a change of one article: " << qRound(milliseconds(timer)) << " ms\n";
        }
        timer.start();
        (void)library->places().counts({});
        out << "tree of all: " << qRound(milliseconds(timer)) << " ms\n";
        store::ArticleFilter mentions;
        mentions.anyMention = true;
        (void)library->places().counts(mentions); // reads them
        timer.start();
        (void)library->places().counts(mentions);
        out << "tree of all by any mention: " << qRound(milliseconds(timer)) << " ms\n";
        timer.start();
        (void)library->facets().facets({});
        out << "facets alone: " << qRound(milliseconds(timer)) << " ms\n";
    }
    Made made = open(path);
    measureOrders(*made.library, out);
    const qint64 size = QFileInfo(path).size();
    out << "library " << size / 1'000'000 << " MB, text " << made.textBytes / 1'000'000 << " MB: "
        << double(size) / double(made.textBytes) << " times the text\n";
    measure(made, out);
    const QList<QueryClass> classes = classesOf(made);
    bench::compareWithPeers(classes.first(5), std::min(parser.value(articles).toInt(), compared), out);
    out << "peak memory: " << bench::peakMemory() << " MB\n";
    return 0;
}
