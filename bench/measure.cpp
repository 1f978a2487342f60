#include "bench/measure.h"

#include <QFile>

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

qint64 ownMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    const auto own = std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.startsWith("RssAnon:"); });
    return own == lines.end() ? 0 : own->simplified().split(' ').value(1).toLongLong() / 1024;
}

} // namespace jianbao::bench
