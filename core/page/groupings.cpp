#include "core/page/groupings.h"

#include <algorithm>

namespace jianbao::page {

std::vector<Reading> readingsOf(const QList<TitleFacts> &titles, const std::vector<double> &banners,
                                const std::vector<double> &together, qsizetype firstUnit, qsizetype lastUnit,
                                const TitleHabits &habits)
{
    constexpr qsizetype longestGroup = 4;
    const size_t n = size_t(lastUnit - firstUnit + 1);
    const size_t most = std::min<size_t>(n, 24);
    constexpr double none = 1e9;
    std::vector<std::vector<double>> best(n + 1, std::vector<double>(most + 1, none));
    std::vector<std::vector<qsizetype>> taken(n + 1, std::vector<qsizetype>(most + 1, 0));
    best[0][0] = 0;
    for (size_t end = 1; end <= n; ++end) {
        const qsizetype unit = firstUnit + qsizetype(end) - 1;
        for (size_t g = 0; g <= most; ++g) {
            best[end][g] = best[end - 1][g] + banners[size_t(unit)];
            double joined = 0;
            for (qsizetype length = 1; g > 0 && length <= longestGroup && length <= qsizetype(end); ++length) {
                joined += length > 1 ? together[size_t(unit - length + 2)] : 0;
                const double cost =
                    best[end - size_t(length)][g - 1] + shapeCost(titles, unit - length + 1, unit, habits) + joined;
                if (cost < best[end][g]) {
                    best[end][g] = cost;
                    taken[end][g] = length;
                }
            }
        }
    }
    std::vector<Reading> readings;
    for (size_t count = 1; count <= most; ++count) {
        Reading reading;
        reading.cost = best[n][count];
        for (size_t end = n, g = count; end > 0;) {
            const qsizetype length = taken[end][g];
            if (length > 0) {
                const qsizetype unit = firstUnit + qsizetype(end) - 1;
                reading.groups.insert(reading.groups.begin(), {unit - length + 1, unit});
                --g;
            }
            end -= size_t(std::max<qsizetype>(1, length));
        }
        readings.push_back(std::move(reading));
    }
    return readings;
}

} // namespace jianbao::page
