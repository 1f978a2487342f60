// Place names: finding them in pages, beside a memchr scan of the same bytes in the same run; the gazetteer's loading
// and memory; looking every township up by what people type.
#include "bench/corpus.h"
#include "core/place/datafile.h"
#include "core/place/nameindex.h"
#include "core/place/plaintext.h"
#include "core/place/resolver.h"
#include "core/place/sighting.h"
#include "core/text/pinyin.h"

#include <QElapsedTimer>

#include <benchmark/benchmark.h>
#include <malloc.h>

#include <cstring>
#include <optional>

using namespace jianbao;

namespace {

const place::Gazetteer &gazetteer()
{
    static const place::Gazetteer loaded = place::Gazetteer::builtIn().value();
    return loaded;
}

// As builtIn() loads it once.
place::Gazetteer loadedAnew()
{
    return place::Gazetteer::load(place::dataFile(QStringLiteral("places.txt"))).value();
}

const QList<QString> &pages()
{
    static const QList<QString> made = [] {
        bench::Corpus corpus(gazetteer(), 1);
        QList<QString> texts;
        for (int i = 0; i < 200; ++i)
            texts.append(corpus.next().text);
        return texts;
    }();
    return made;
}

const QByteArray &bytes()
{
    static const QByteArray joined = [] {
        QByteArray all;
        for (const QString &page : pages())
            all += page.toUtf8();
        return all;
    }();
    return joined;
}

void setBytes(benchmark::State &state)
{
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes().size());
}

void scanLinesWithMemchr(benchmark::State &state)
{
    for (auto _ : state) {
        const char *at = bytes().cbegin();
        int lines = 0;
        while ((at = static_cast<const char *>(std::memchr(at, '\n', size_t(bytes().cend() - at)))) != nullptr) {
            ++lines;
            ++at;
        }
        benchmark::DoNotOptimize(lines);
    }
    setBytes(state);
}
BENCHMARK(scanLinesWithMemchr)->Unit(benchmark::kMillisecond);

void foldForNames(benchmark::State &state)
{
    for (auto _ : state) {
        for (const QString &page : pages())
            benchmark::DoNotOptimize(place::plainText(page));
    }
    setBytes(state);
}
BENCHMARK(foldForNames)->Unit(benchmark::kMillisecond);

// From the page's text to every stretch that may name a place, folding included.
void findNames(benchmark::State &state)
{
    const place::NameIndex &names = gazetteer().names();
    qsizetype found = 0;
    for (auto _ : state) {
        found = 0;
        for (const QString &page : pages())
            found += place::sightings(names, place::plainText(page).text).size();
        benchmark::DoNotOptimize(found);
    }
    setBytes(state);
    state.counters["names"] = double(found);
}
BENCHMARK(findNames)->Unit(benchmark::kMillisecond);

// The whole resolver: names, which places they mean, and what the page is about.
void resolveTexts(benchmark::State &state)
{
    for (auto _ : state) {
        for (const QString &page : pages()) {
            place::ArticleText article;
            article.body = page;
            benchmark::DoNotOptimize(place::resolve(gazetteer(), article, {}));
        }
    }
    setBytes(state);
}
BENCHMARK(resolveTexts)->Unit(benchmark::kMillisecond);

// How much the memory in use grows while something is made.
template<typename Make>
double megabytes(Make make)
{
    const auto used = [] {
        const auto info = mallinfo2();
        return info.uordblks + info.hblkhd;
    };
    const size_t before = used();
    make();
    return double(used() - before) / 1e6;
}

// Ready to look names up and to scan text.
void loadGazetteer(benchmark::State &state)
{
    static_cast<void>(gazetteer().names()); // what is read once for the whole program
    for (auto _ : state) {
        const place::Gazetteer loaded = loadedAnew();
        benchmark::DoNotOptimize(&loaded.names());
    }
    std::optional<place::Gazetteer> loaded;
    state.counters["MB"] = megabytes([&] {
        loaded = loadedAnew();
        static_cast<void>(loaded->names());
    });
    state.counters["MB_typing"] = megabytes([&] { static_cast<void>(loaded->matching(QStringLiteral("weishan"), 1)); });
}
BENCHMARK(loadGazetteer)->Unit(benchmark::kMillisecond);

// What the first letter typed costs more than the later ones.
void prepareTyping(benchmark::State &state)
{
    static_cast<void>(gazetteer().matching(QStringLiteral("weishan"), 1));
    for (auto _ : state) {
        state.PauseTiming();
        const place::Gazetteer loaded = loadedAnew();
        state.ResumeTiming();
        benchmark::DoNotOptimize(loaded.matching(QStringLiteral("weishan"), 1));
    }
}
BENCHMARK(prepareTyping)->Unit(benchmark::kMillisecond);

// Types the full name of every township, as 0 characters, 1 pinyin, 2 initials, and looks whether it is found.
void typeEveryName(benchmark::State &state)
{
    static_cast<void>(gazetteer().matching(QStringLiteral("weishan"), 1));
    std::vector<qint64> times;
    int missing = 0;
    for (auto _ : state) {
        for (const place::Place &place : gazetteer().places()) {
            if (place.level != place::Level::Township)
                continue;
            const text::Pinyin pinyin = text::pinyin(place.name);
            const QString ways[] = {place.name, pinyin.full, pinyin.initials};
            const QString &typed = ways[state.range(0)];
            QElapsedTimer timer;
            timer.start();
            const QList<const place::Place *> found = gazetteer().matching(typed, 50);
            times.push_back(timer.nsecsElapsed());
            const qsizetype all = gazetteer().places().size();
            missing += !found.contains(&place) && !gazetteer().matching(typed, all).contains(&place);
        }
    }
    std::sort(times.begin(), times.end());
    state.counters["names"] = double(times.size());
    state.counters["missing"] = missing;
    state.counters["p50_us"] = double(times[times.size() / 2]) / 1e3;
    state.counters["p95_us"] = double(times[times.size() * 95 / 100]) / 1e3;
}
BENCHMARK(typeEveryName)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
