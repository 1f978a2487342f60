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
    Point{-0.37, 0.538}, Point{0.94, 0.593}, Point{1.32, 0.667}, Point{1.93, 0.788}, Point{2.57, 0.865},
    Point{3.16, 0.909}, Point{4.15, 0.922}, Point{5.75, 0.951}, Point{10.27, 0.951}};
constexpr std::array titlesOfText{
    Point{-1.16, 0.432}, Point{1.52, 0.653}, Point{3.61, 0.877}, Point{4.82, 0.877}, Point{7.62, 0.911}};
constexpr std::array titlesOfPhotos{
    Point{-2.52, 0.778}, Point{2.94, 0.968}};
constexpr std::array articles{
    Point{0.09, 0.311}, Point{0.19, 0.420}, Point{0.25, 0.489}, Point{0.29, 0.578}, Point{0.34, 0.648},
    Point{0.39, 0.716}, Point{0.46, 0.839}, Point{0.52, 0.841}, Point{0.57, 0.894}, Point{0.64, 0.924},
    Point{0.75, 0.978}};
constexpr double textWithoutTitle = 0.58;
constexpr double photoWithoutTitle = 0.82;

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
