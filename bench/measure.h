// What benchmarks measure of themselves.
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace jianbao::bench {

[[nodiscard]] double milliseconds(const QElapsedTimer &timer); // since its start
// "p50 / p95" in ms; a dash where there are no times.
[[nodiscard]] QString percentiles(std::vector<double> times);
// The most memory that this program has had, in MB; 0 where the system does not tell.
[[nodiscard]] qint64 peakMemory();

// The memory that this program has of its own at this moment, without what it shares with files, in MB; 0 as above.
[[nodiscard]] qint64 ownMemory();

} // namespace jianbao::bench
