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
    Point{0.18, 0.507}, Point{2.21, 0.684}, Point{3.02, 0.851}, Point{3.66, 0.895}, Point{4.65, 0.951},
    Point{5.64, 0.973}, Point{8.48, 0.998}};
constexpr std::array titlesOfText{
    Point{0.83, 0.769}, Point{2.22, 0.811}, Point{2.63, 0.906}, Point{4.15, 0.949}, Point{5.16, 0.943},
    Point{6.69, 0.971}};
constexpr std::array titlesOfPhotos{Point{-2.84, 0.704}, Point{0.28, 0.990}};
constexpr std::array articles{
    Point{0.18, 0.576}, Point{0.33, 0.652}, Point{0.41, 0.727}, Point{0.50, 0.808}, Point{0.57, 0.823},
    Point{0.61, 0.864}, Point{0.63, 0.923}, Point{0.67, 0.931}, Point{0.72, 0.948}, Point{0.79, 0.953},
    Point{0.85, 0.975}};
constexpr double textWithoutTitle = 0.50;
constexpr double photoWithoutTitle = 0.98;

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
