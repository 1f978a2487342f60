// How sure decisions are: from what the next best one would have cost more to the share of such decisions that are right.
#pragma once

#include "core/page/arrange.h"
#include "core/page/stream.h"

namespace jianbao::page {

// Of 100 decisions given 0.9 ninety are right: the tables in confidence.cpp were fitted on the building half of the test
// pages by tests/data/compose/calibrate.py, which also measures them.

// That two pieces are one paragraph, by the margin of their joint.
[[nodiscard]] double joinConfidence(double margin);
// That an article has its titles and no others.
[[nodiscard]] double titleConfidence(const Strand &strand);
// That an article has all its parts and no others, by evidenceOf().
[[nodiscard]] double articleConfidence(double evidence);
// For each strand the product of what its titles, joints and beginnings say, times the mean of that over the page, squared,
// for errors seldom come alone; 0..1, not yet calibrated.
[[nodiscard]] QList<double> evidenceOf(const Arrangement &arrangement, const Stream &stream);

} // namespace jianbao::page
