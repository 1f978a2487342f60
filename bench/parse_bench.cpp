// What parsing costs: pages of several sizes beside a plain UTF-8 decode of the same bytes, a file of 100,000 lines, and
// inputs made to be slow, each at two sizes: where the second takes four times the first, a stage is quadratic.
#include "bench/madelibrary.h"
#include "core/page/parse.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace jianbao;
using namespace Qt::StringLiterals;
using bench::gazetteer;

namespace {

double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Of the processor, in ms: other programs at work change it little.
double timeOf(const std::function<void()> &work)
{
    const double start = now(CLOCK_PROCESS_CPUTIME_ID);
    work();
    return now(CLOCK_PROCESS_CPUTIME_ID) - start;
}

void parse(const QString &text)
{
    if (page::parsePage(text, {}, gazetteer()).facts.date.isNull() && text.isNull())
        std::abort(); // never: keeps the call
}

QList<QString> madePages(int count)
{
    bench::Corpus corpus(gazetteer(), 1);
    QList<QString> pages;
    for (int i = 0; i < count; ++i)
        pages.append(corpus.next().text);
    return pages;
}

QList<QString> testPages()
{
    const QDir dir(u"" JIANBAO_SOURCE_DIR "/tests/data/pages/building"_s);
    QList<QString> pages;
    for (const QString &name : dir.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            pages.append(QString::fromUtf8(file.readAll()));
    }
    return pages;
}

// The pages, one after the other, cut anew into pages of about so many bytes, at the ends of lines.
QList<QString> cut(const QList<QString> &pages, qsizetype bytes)
{
    QList<QString> cuts;
    QString next;
    qsizetype size = 0;
    for (const QString &line : pages.join(u'\n').split(u'\n')) {
        next += line + u'\n';
        size += line.toUtf8().size() + 1;
        if (size < bytes)
            continue;
        cuts.append(next);
        next.clear();
        size = 0;
    }
    return cuts;
}

void measurePages(const char *source, const QList<QString> &pages)
{
    for (qsizetype kilobytes : {2, 6, 20, 60}) {
        const QList<QString> cuts = cut(pages, kilobytes * 1024);
        QList<QByteArray> bytes;
        qsizetype size = 0;
        for (const QString &page : cuts) {
            bytes.append(page.toUtf8());
            size += bytes.last().size();
        }
        parse(cuts.first()); // what is made once
        constexpr int rounds = 3;
        const double decoding = timeOf([&] {
            for (int round = 0; round < 10 * rounds; ++round) {
                for (const QByteArray &page : bytes)
                    if (QString::fromUtf8(page).isNull())
                        std::abort();
            }
        }) / (10 * rounds);
        const double parsing = timeOf([&] {
            for (int round = 0; round < rounds; ++round) {
                for (const QString &page : cuts)
                    parse(page);
            }
        }) / rounds;
        std::printf("%-10s %3d KB  %8.2f ms/page  %7.2f MB/s  decode %8.1f MB/s  %6.0f times the decode\n", source,
                    int(kilobytes), parsing / double(cuts.size()), double(size) / parsing / 1e3,
                    double(size) / decoding / 1e3, parsing / decoding);
    }
}

struct Cost {
    double processor = 0; // ms
    double wall = 0;      // ms
    double memory = 0;    // MB, at the most, with the gazetteer and the text
};

// In a process of its own, so that its memory can be told from the others'.
Cost costOf(const std::function<QString()> &text)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        const QString page = text();
        double times[2];
        const double start = now(CLOCK_MONOTONIC);
        times[0] = timeOf([&] { parse(page); });
        times[1] = now(CLOCK_MONOTONIC) - start;
        const bool told = write(ends[1], times, sizeof times) == sizeof times;
        _exit(told ? 0 : 1);
    }
    Cost cost;
    double times[2]{};
    close(ends[1]);
    if (read(ends[0], times, sizeof times) == sizeof times) {
        cost.processor = times[0];
        cost.wall = times[1];
    }
    close(ends[0]);
    rusage usage{};
    wait4(child, nullptr, 0, &usage);
    cost.memory = double(usage.ru_maxrss) / 1024;
    return cost;
}

void measureTwice(const char *name, qsizetype size, const std::function<QString(qsizetype)> &made)
{
    const Cost half = costOf([&] { return made(size / 2); });
    const Cost whole = costOf([&] { return made(size); });
    std::printf("%-34s %9lld  %9.0f ms  %6.0f MB  %5.1f times the half\n", name, static_cast<long long>(size), whole.processor,
                whole.memory, whole.processor / half.processor);
    std::fflush(stdout);
}

// Lines of two articles in turn.
QString woven(const QList<QString> &pages, qsizetype lines)
{
    constexpr qsizetype width = 15;
    const QString all = pages.join(QString()).remove(u'\n');
    const qsizetype half = all.size() / 2;
    QString text;
    for (qsizetype i = 0; i < lines; ++i)
        text += QStringView(all).sliced((i % 2) * half + i / 2 * width % (half - width), width).toString() + u'\n';
    return text;
}

void measureHardOnes(const QList<QString> &pages)
{
    const QString flat = pages.join(QString()).remove(u'\n');
    const auto repeated = [](const QString &unit) {
        return [unit](qsizetype count) { return unit.repeated(count); };
    };
    measureTwice("one line, characters", 1'700'000,
                 [&](qsizetype size) { return flat.repeated(size / flat.size() + 1).first(size); });
    measureTwice("blank lines", 1'000'000, repeated(u"\n"_s));
    measureTwice("titles above each other", 1'000, repeated(u"全面推进乡村振兴工作\n\n"_s));
    measureTwice("places above each other", 20'000, repeated(u"和平\n\n光明\n\n"_s));
    measureTwice("one township's name, times", 150'000, repeated(u"昭阳街道"_s));
    measureTwice("townships behind their county", 100'000, repeated(u"微山县昭阳街道清淤，"_s));
    measureTwice("bylines", 10'000, repeated(u"本报记者 张三丰 通讯员 李思远\n"_s));
    measureTwice("one sentence", 10'000, repeated(u"乡亲们围着新机器看了一圈又一圈，问价钱的、问油耗的都有，柳河镇的稻田一片金黄。\n"_s));
    measureTwice("marks, ten each", 50'000, repeated(u"，。、；“：”（！）"_s));
    measureTwice("woven lines", 20'000, [&](qsizetype lines) { return woven(pages, lines); });
}

// What each program that parses a page does once.
void measureStart()
{
    const double loading = timeOf([] { (void)gazetteer().names(); });
    const double first = timeOf([] { parse(u"一行字，没有别的。"_s); });
    std::printf("start, processor time: gazetteer %.1f ms, tables for the first page %.1f ms\n", loading, first);
}

} // namespace

int main()
{
    measureStart();
    const QList<QString> made = madePages(100);
    std::printf("pages, all stages with places, processor time\n");
    measurePages("made", made);
    measurePages("test pages", testPages());
    const Cost file = costOf([&] {
        QString text;
        for (qsizetype i = 0; text.count(u'\n') < 100'000; ++i)
            text += made[i % made.size()];
        return text;
    });
    std::printf("100,000 lines: %.0f ms wall, %.0f ms processor, %.0f MB at the most\n", file.wall, file.processor, file.memory);
    std::printf("hard inputs, of this size and of half of it\n");
    measureHardOnes(made);
}
