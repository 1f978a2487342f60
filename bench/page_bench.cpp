// The way of a page, from bytes to articles, beside a plain UTF-8 decode of the same bytes in the same run.
#include "bench/madelibrary.h"
#include "core/page/parse.h"
#include "core/text/decode.h"
#include "core/text/fold.h"

#include <benchmark/benchmark.h>

using namespace jianbao;
using bench::gazetteer;

namespace {

// A hundred pages, joined or one by one.
const QList<QString> &pages()
{
    static const QList<QString> made = [] {
        bench::Corpus corpus(gazetteer(), 1);
        QList<QString> texts;
        for (int i = 0; i < 100; ++i)
            texts.append(corpus.next().text);
        return texts;
    }();
    return made;
}

qint64 utf8Size(const QList<QString> &texts)
{
    qint64 bytes = 0;
    for (const QString &text : texts)
        bytes += text.toUtf8().size();
    return bytes;
}

void decodeUtf8(benchmark::State &state)
{
    QList<QByteArray> bytes;
    for (const QString &page : pages())
        bytes.append(page.toUtf8());
    for (auto _ : state) {
        for (const QByteArray &page : bytes)
            benchmark::DoNotOptimize(QString::fromUtf8(page));
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * utf8Size(pages()));
}
BENCHMARK(decodeUtf8)->Unit(benchmark::kMillisecond);

void decodeFound(benchmark::State &state)
{
    QList<QByteArray> bytes;
    for (const QString &page : pages())
        bytes.append(page.toUtf8());
    for (auto _ : state) {
        for (const QByteArray &page : bytes)
            benchmark::DoNotOptimize(text::decode(page));
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * utf8Size(pages()));
}
BENCHMARK(decodeFound)->Unit(benchmark::kMillisecond);

void foldPages(benchmark::State &state)
{
    for (auto _ : state) {
        for (const QString &page : pages())
            benchmark::DoNotOptimize(text::fold(page));
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * utf8Size(pages()));
}
BENCHMARK(foldPages)->Unit(benchmark::kMillisecond);

// All stages with place finding.
void parsePages(benchmark::State &state)
{
    for (auto _ : state) {
        for (const QString &page : pages())
            benchmark::DoNotOptimize(page::parsePage(page, {}, gazetteer()));
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * utf8Size(pages()));
    state.counters["ms/page"] = benchmark::Counter(double(pages().size()) * double(state.iterations()) / 1000.0,
                                                   benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(parsePages)->Unit(benchmark::kMillisecond);

// One page of n lines; linear means that the time per byte stays.
void parseLongPage(benchmark::State &state)
{
    QString text;
    for (qsizetype i = 0; text.count(u'\n') < state.range(0); ++i)
        text += pages()[i % pages().size()];
    for (auto _ : state)
        benchmark::DoNotOptimize(page::parsePage(text, {}, gazetteer()));
    state.SetBytesProcessed(int64_t(state.iterations()) * text.toUtf8().size());
    state.SetComplexityN(state.range(0));
}
BENCHMARK(parseLongPage)->RangeMultiplier(4)->Range(1000, 64000)->Unit(benchmark::kMillisecond)->Complexity();

} // namespace
