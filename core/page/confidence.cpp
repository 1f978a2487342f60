#include "core/page/confidence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>

namespace jianbao::page {

namespace {

struct Point {
    double margin;
    double confidence;
};

// Written by calibrate.py --fit; between two points the line through them holds, outside them the nearest.
constexpr std::array joins{
    Point{-0.20, 0.599}, Point{1.48, 0.745}, Point{3.04, 0.914}, Point{4.91, 0.940}, Point{6.27, 0.946},
    Point{9.52, 0.962}};
constexpr std::array titlesOfText{
    Point{-1.02, 0.416}, Point{1.70, 0.558}, Point{2.74, 0.727}, Point{4.79, 0.905}, Point{6.59, 0.917},
    Point{7.53, 0.934}, Point{9.74, 0.956}};
constexpr std::array titlesOfPhotos{
    Point{-3.47, 0.593}, Point{-0.79, 0.909}, Point{1.01, 0.962}, Point{3.83, 0.979}};
constexpr std::array articles{
    Point{0.12, 0.290}, Point{0.20, 0.390}, Point{0.26, 0.570}, Point{0.31, 0.620}, Point{0.37, 0.692},
    Point{0.44, 0.808}, Point{0.48, 0.810}, Point{0.51, 0.870}, Point{0.57, 0.902}, Point{0.65, 0.912},
    Point{0.68, 0.930}, Point{0.69, 0.940}, Point{0.72, 0.955}, Point{0.79, 0.962}};
constexpr double textWithoutTitle = 0.63;
constexpr double photoWithoutTitle = 0.90;

double at(std::span<const Point> points, double margin)
{
    if (margin <= points.front().margin)
        return points.front().confidence;
    for (size_t i = 1; i < points.size(); ++i) {
        const Point &a = points[i - 1];
        const Point &b = points[i];
        if (margin <= b.margin)
            return a.confidence + (b.confidence - a.confidence) * (margin - a.margin) / (b.margin - a.margin);
    }
    return points.back().confidence;
}

} // namespace

double joinConfidence(double margin)
{
    return at(joins, margin);
}

double titleConfidence(const Strand &strand)
{
    const bool photo = strand.photo >= 0;
    if (strand.titles.isEmpty())
        return photo ? photoWithoutTitle : textWithoutTitle;
    return at(photo ? std::span<const Point>(titlesOfPhotos) : std::span<const Point>(titlesOfText), strand.titleMargin);
}

double articleConfidence(double evidence)
{
    return at(articles, evidence);
}

namespace {

double ownEvidence(const Strand &strand, const Stream &stream)
{
    double evidence = titleConfidence(strand);
    for (qsizetype paragraph : strand.paragraphs) {
        for (const Continuation &joint : stream.paragraphs[paragraph].joints)
            evidence *= joinConfidence(joint.margin);
    }
    for (double margin : strand.linkMargins)
        evidence *= 1 / (1 + std::exp(-margin));
    return evidence;
}

} // namespace

QList<double> evidenceOf(const Arrangement &arrangement, const Stream &stream)
{
    QList<double> evidence;
    for (const Strand &strand : arrangement.strands)
        evidence.append(ownEvidence(strand, stream));
    const double sum = std::accumulate(evidence.begin(), evidence.end(), 0.0);
    const double mean = sum / double(std::max<qsizetype>(1, evidence.size()));
    for (double &each : evidence)
        each *= mean * mean;
    return evidence;
}

} // namespace jianbao::page
