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
    Point{-1.02, 0.296}, Point{0.75, 0.365}, Point{2.13, 0.577}, Point{3.02, 0.704}, Point{3.92, 0.808},
    Point{4.90, 0.885}, Point{5.47, 0.889}, Point{6.78, 0.931}, Point{11.70, 0.992}};
constexpr std::array titlesOfText{
    Point{-2.19, 0.091}, Point{-0.06, 0.364}, Point{1.16, 0.515}, Point{1.99, 0.636}, Point{2.54, 0.781},
    Point{3.49, 0.833}, Point{4.08, 0.879}, Point{5.52, 0.913}, Point{8.24, 0.938}};
constexpr std::array titlesOfPhotos{Point{-2.08, 0.778}, Point{1.88, 0.982}};
constexpr std::array articles{
    Point{0.02, 0.122}, Point{0.08, 0.362}, Point{0.16, 0.425}, Point{0.22, 0.610}, Point{0.28, 0.713},
    Point{0.35, 0.739}, Point{0.42, 0.840}, Point{0.52, 0.913}, Point{0.61, 0.925}, Point{0.70, 0.969}};
constexpr double textWithoutTitle = 0.64;
constexpr double photoWithoutTitle = 0.79;

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
