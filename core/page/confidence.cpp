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
    Point{-0.84, 0.290}, Point{0.52, 0.348}, Point{1.07, 0.464}, Point{1.77, 0.580}, Point{2.38, 0.623},
    Point{2.86, 0.725}, Point{3.61, 0.809}, Point{4.11, 0.812}, Point{4.43, 0.855}, Point{6.72, 0.917},
    Point{9.51, 0.917}, Point{13.50, 0.928}};
constexpr std::array titlesOfText{
    Point{-1.81, 0.106}, Point{0.49, 0.558}, Point{1.53, 0.712}, Point{2.03, 0.721}, Point{2.60, 0.840},
    Point{3.20, 0.864}, Point{3.72, 0.908}, Point{4.04, 0.923}, Point{6.00, 0.932}};
constexpr std::array titlesOfPhotos{
    Point{-3.36, 0.481}, Point{-2.18, 0.926}, Point{-1.01, 0.971}, Point{1.78, 0.981}};
constexpr std::array articles{
    Point{0.04, 0.184}, Point{0.11, 0.421}, Point{0.18, 0.430}, Point{0.24, 0.570}, Point{0.31, 0.677},
    Point{0.36, 0.728}, Point{0.39, 0.754}, Point{0.43, 0.832}, Point{0.46, 0.851}, Point{0.48, 0.860},
    Point{0.51, 0.868}, Point{0.53, 0.886}, Point{0.55, 0.912}, Point{0.61, 0.925}, Point{0.66, 0.930},
    Point{0.69, 0.947}, Point{0.77, 0.974}};
constexpr double textWithoutTitle = 0.78;
constexpr double photoWithoutTitle = 0.87;

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
