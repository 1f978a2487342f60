#include "core/page/repair.h"

#include <algorithm>

namespace jianbao::page {

QList<Correction> correctionsInForce(const QList<Correction> &made, QList<RepairProblem> *problems)
{
    QList<Correction> inForce;
    for (const Correction &correction : made) {
        const auto touches = [&](const Correction &c) { return c.range.intersects(correction.range); };
        const bool overlaps = std::any_of(inForce.begin(), inForce.end(), [&](const Correction &c) {
            return touches(c) && !correction.range.contains(c.range);
        });
        if (problems != nullptr)
            problems->append(overlaps ? RepairProblem::Overlap : RepairProblem::None);
        if (overlaps)
            continue;
        inForce.removeIf(touches);
        inForce.append(correction);
    }
    std::sort(inForce.begin(), inForce.end(),
              [](const Correction &a, const Correction &b) { return a.range < b.range; });
    return inForce;
}

QList<Correction> correctionsIn(const QList<Block> &blocks, const QList<Correction> &corrections)
{
    QList<Correction> here;
    for (const Correction &correction : corrections) {
        if (std::any_of(blocks.begin(), blocks.end(),
                        [&](const Block &b) { return b.range.intersects(correction.range); }))
            here.append(correction);
    }
    return here;
}

} // namespace jianbao::page
