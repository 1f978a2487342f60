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

// Written by calibrate.py --fit; between two points the line through them holds, outside them the nearest. The one for
// articles was fitted before the newest building pages were looked at: on pages that its rules were mended by a parser
// is right more often than on others, and a table fitted there promises too much of these.
constexpr std::array joins{
    Point{0.00, 0.671}, Point{0.51, 0.786}, Point{1.72, 0.883}, Point{3.24, 0.971}, Point{4.62, 0.979}, Point{11.16, 0.988}};
constexpr std::array titlesOfText{
    Point{-0.76, 0.612}, Point{1.79, 0.854}, Point{2.78, 0.888}, Point{3.69, 0.930}, Point{6.54, 0.943}, Point{9.01, 0.966}};
constexpr std::array titlesOfPhotos{
    Point{-3.97, 0.444}, Point{-2.47, 0.852}, Point{1.79, 0.998}};
constexpr std::array articles{
    Point{0.13, 0.189}, Point{0.20, 0.378}, Point{0.24, 0.405}, Point{0.30, 0.472}, Point{0.35, 0.676},
    Point{0.41, 0.822}, Point{0.45, 0.861}, Point{0.47, 0.865}, Point{0.53, 0.911}, Point{0.64, 0.959}};
constexpr double textWithoutTitle = 0.55;
constexpr double photoWithoutTitle = 0.84;

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
