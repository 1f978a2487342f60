// The library under a reader's hand: opening a township, scrolling its list, counting places, searching; and import.
#include "bench/madelibrary.h"
#include "core/store/articlestore.h"
#include "core/store/placestore.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

using namespace jianbao;
using bench::addPages;
using bench::gazetteer;

namespace {

// A library of 2,000 pages, about 15,000 articles, made once a run.
store::Library &library()
{
    static const QTemporaryDir folder;
    static const std::unique_ptr<store::Library> opened = [] {
        auto made = store::Library::open(folder.filePath(QStringLiteral("bench.jianbao")), store::OpenMode::Create);
        if (!made)
            qFatal("no library: %s", qPrintable(made.error().detail));
        bench::Corpus corpus(gazetteer(), 2);
        addPages(**made, corpus, 2000);
        return std::move(*made);
    }();
    return *opened;
}

void importPages(benchmark::State &state)
{
    bench::Corpus corpus(gazetteer(), 3);
    const QTemporaryDir folder;
    auto made = store::Library::open(folder.filePath(QStringLiteral("import.jianbao")), store::OpenMode::Create);
    for (auto _ : state)
        addPages(**made, corpus, 50);
    state.counters["pages/s"] = benchmark::Counter(50.0 * double(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(importPages)->Unit(benchmark::kMillisecond);

void listAll(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(library().articles().ids({}, {}));
}
BENCHMARK(listAll)->Unit(benchmark::kMillisecond);

void openCounty(benchmark::State &state)
{
    const store::PlaceCounts counts = library().places().counts({}).value();
    store::ArticleFilter filter;
    filter.placeCode = counts.byCode.constBegin().key().left(6);
    for (auto _ : state) {
        const auto ids = library().articles().ids(filter, {});
        benchmark::DoNotOptimize(library().articles().rows(ids->first(std::min<qsizetype>(50, ids->size()))));
    }
}
BENCHMARK(openCounty)->Unit(benchmark::kMillisecond);

void countPlaces(benchmark::State &state)
{
    store::PlaceStore &places = library().places(); // makes the library
    (void)places.counts({});                        // reads what it counts by
    for (auto _ : state)
        benchmark::DoNotOptimize(places.counts({}));
}
BENCHMARK(countPlaces)->Unit(benchmark::kMillisecond);

void search(benchmark::State &state, const QString &expression)
{
    store::ArticleFilter filter;
    filter.query = search::parseQuery(expression).value();
    qsizetype found = 0;
    for (auto _ : state)
        found = library().articles().ids(filter, {})->size();
    state.counters["hits"] = double(found);
}
BENCHMARK_CAPTURE(search, common, QStringLiteral("服务"))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, rare, QStringLiteral("无人机收割"))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, absent, QStringLiteral("没有这样的话"))->Unit(benchmark::kMillisecond);

} // namespace
