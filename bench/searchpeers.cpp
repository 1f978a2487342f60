#include "bench/searchpeers.h"

#include "bench/madelibrary.h"
#include "bench/measure.h"
#include "core/store/articlestore.h"
#include "core/text/fold.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <functional>

namespace jianbao::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int batchPages = 64;

// One finder of strings: gives in how many articles one stands.
struct Finder {
    QString name;
    std::function<int(const QString &)> count;
};

void must(bool done, const QSqlQuery &query)
{
    if (!done)
        qFatal("the trigram index: %s", qPrintable(query.lastError().text()));
}

// An article on a line, in folded form, as the index has it.
QStringList linesOf(const MadePage &made)
{
    QStringList lines;
    for (const page::Article &article : made.parse.articles)
        lines.append(text::fold(page::readingOf(made.text, article).text).replace(u'\n', u' '));
    return lines;
}

// From three characters on the index answers, below that the texts are scanned: by instr(), as LIKE asks the index all the
// same if the characters have three bytes, and finds nothing (SQLite 3.40).
int countByTrigram(QSqlDatabase &database, const QString &words)
{
    QSqlQuery query(database);
    const bool indexed = words.size() >= 3;
    must(query.prepare(indexed ? u"SELECT count(*) FROM texts WHERE texts MATCH ?"_s
                               : u"SELECT count(*) FROM texts WHERE instr(line, ?)"_s), query);
    query.addBindValue(indexed ? u'"' + words + u'"' : words);
    must(query.exec() && query.next(), query);
    return query.value(0).toInt();
}

int countByProgram(const QString &program, const QString &words, const QString &file)
{
    QProcess process;
    process.start(program, {u"-c"_s, u"-F"_s, u"-e"_s, words, file});
    process.waitForFinished(-1);
    return process.readAllStandardOutput().trimmed().toInt();
}

} // namespace

void compareWithPeers(const QList<QueryClass> &classes, int articles, QTextStream &out)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"lines.txt"_s);
    auto library = std::move(store::Library::open(folder.filePath(u"own.jianbao"_s), store::OpenMode::Create).value());
    QStringList lines;
    Corpus corpus(gazetteer(), 11);
    for (int stored = 0; stored < articles;) {
        QList<MadePage> batch;
        for (int i = 0; i < batchPages; ++i) {
            batch.append(corpus.next());
            lines += linesOf(batch.last());
        }
        stored += addAsMade(*library, batch);
    }
    QFile text(file);
    if (!text.open(QIODevice::WriteOnly) || text.write(lines.join(u'\n').toUtf8()) < 0)
        qFatal("no room for the texts of the peers");
    text.close();

    QSqlDatabase trigram = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"trigram"_s);
    trigram.setDatabaseName(folder.filePath(u"trigram.sqlite"_s));
    QElapsedTimer timer;
    timer.start();
    {
        QSqlQuery fill(trigram);
        must(trigram.open() && fill.exec(u"CREATE VIRTUAL TABLE texts USING fts5 (line, tokenize = 'trigram')"_s), fill);
        trigram.transaction();
        must(fill.prepare(u"INSERT INTO texts (line) VALUES (?)"_s), fill);
        for (const QString &line : lines) {
            fill.addBindValue(line);
            must(fill.exec(), fill);
        }
        trigram.commit();
    }
    out << "\nBeside others, over " << lines.size() << " articles: in how many a string stands, p50/p95 ms\n"
        << "SQLite's trigram index was made in " << qRound(milliseconds(timer)) << " ms\n";

    int asked = 0; // what was found last is kept by its expression: brackets make another one of it
    QList<Finder> finders{{u"Jianbao"_s, [&](const QString &words) {
                               constexpr int kinds = 8; // more than are kept
                               const int depth = asked++ % kinds;
                               store::ArticleFilter filter;
                               const QString expression = QString(depth, u'(') + u'"' + words + u'"' + QString(depth, u')');
                               filter.query = search::parseQuery(expression).value();
                               return library->articles().count(filter).value();
                           }},
                          {u"SQLite trigram"_s, [&](const QString &words) { return countByTrigram(trigram, words); }}};
    for (const auto &[name, program] : {std::pair(u"ripgrep"_s, u"rg"_s), std::pair(u"grep -F"_s, u"grep"_s)}) {
        if (const QString path = QStandardPaths::findExecutable(program); !path.isEmpty())
            finders.append({name, [path, file](const QString &words) { return countByProgram(path, words, file); }});
        else
            out << name << " is not installed: left out\n";
    }
    out << u"%1"_s.arg(u"class"_s, -24);
    for (const Finder &finder : finders)
        out << finder.name.rightJustified(18);
    out << '\n';
    for (const QueryClass &queries : classes) {
        out << queries.name.leftJustified(24);
        for (const Finder &finder : finders) {
            std::vector<double> times;
            for (const QString &words : queries.expressions) {
                const int found = finder.count(words); // warm
                if (const int own = finders.first().count(words); found != own)
                    out << finder.name << ": " << words << " in " << found << " articles, not " << own << '\n';
                timer.start();
                (void)finder.count(words);
                times.push_back(milliseconds(timer));
            }
            out << percentiles(times).rightJustified(18) << Qt::flush;
        }
        out << '\n';
    }
    trigram.close();
    trigram = {};
    QSqlDatabase::removeDatabase(u"trigram"_s);
}

} // namespace jianbao::bench
