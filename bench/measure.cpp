#include "bench/measure.h"

#include <sys/resource.h>

#include <algorithm>

namespace jianbao::bench {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QString percentiles(std::vector<double> times)
{
    if (times.empty())
        return QStringLiteral("–");
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times[std::size_t(share * double(times.size() - 1) + 0.5)]; };
    return QStringLiteral("%1 / %2").arg(at(.5), 0, 'f', 2).arg(at(.95), 0, 'f', 2);
}

qint64 peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024; // Linux counts in KiB
}

} // namespace jianbao::bench
