#include "core/page/jointvalues.h"

namespace jianbao::page {

namespace {

// The choice of what each text goes on with, and what each goes on from, fitted to pages composed from the building half of
// the test pages (tests/data/compose/fit_joints.py), so that a cost is the negative logarithm of a likelihood. By hand stand:
// base and between, as a joint that is missed does more harm than a wrong one; ends-midway, ends-quoted, inside-mark and
// tight-below, which composed pages do not have.
constexpr double base = 5.0;

struct Weight {
    QStringView name;
    JointSign sign;
    double cost; // times the value
};

constexpr std::array<Weight, size_t(JointMeasure::Count)> weights{{
    {u"between", JointSign::TextBetween, 2.2},
    {u"titles", JointSign::TitlesBetween, 0.15},
    {u"ends", JointSign::EndsSentence, 6.4},
    {u"ends-midway", JointSign::EndsSentence, -4.0},
    {u"ends-quoted", JointSign::EndsSentence, -5.0},
    {u"credited", JointSign::EndsSentence, 0.8},
    {u"item", JointSign::BeginsItem, 4.0},
    {u"byline", JointSign::BylineBefore, 0.99},
    {u"other-column", JointSign::OtherColumn, 2},
    {u"inside-mark", JointSign::MarkGoesOn, -3.0},
    {u"indented", JointSign::Paragraph, 5.35},
    {u"not-indented", JointSign::Paragraph, -2.72},
    {u"dedented", JointSign::Paragraph, 2.57},
    {u"perhaps-dedented", JointSign::Paragraph, 0.77},
    {u"flush", JointSign::Paragraph, -1.96},
    {u"last-line", JointSign::Paragraph, -1.53},
    {u"room", JointSign::EndsShort, 1.04},
    {u"words", JointSign::Characters, -0.64},
    {u"start", JointSign::Characters, 0.18},
    {u"behind-pause", JointSign::Characters, -0.79},
    {u"loose-words", JointSign::LostStop, -0.7},
    {u"loose-start", JointSign::LostStop, 0.52},
    {u"kept-stops", JointSign::LostStop, -0.47},
    {u"title-before", JointSign::TitleBefore, -0.4},
    {u"below-title", JointSign::TitleBefore, 2.0},
    {u"quotation", JointSign::Quotation, -2.55},
    {u"lost-stops", JointSign::LostStop, 1.7},
    {u"apart", JointSign::Paragraph, -1.68},
    {u"opens-quote", JointSign::Paragraph, 0.02},
    {u"ends-colon", JointSign::Characters, 1.27},
    {u"tight", JointSign::Paragraph, -2.09},
    {u"tight-below", JointSign::Paragraph, 2.5},
    {u"loose", JointSign::LostStop, 1.77},
    {u"near-dedent", JointSign::Paragraph, 0.83},
    {u"near-flush", JointSign::Paragraph, -1.16},
    {u"behind-salutation", JointSign::Paragraph, 3.0},
    {u"salutation", JointSign::Paragraph, 3.0},
    {u"single", JointSign::Paragraph, 8.0},
    {u"marked", JointSign::Paragraph, 6.0},
    {u"begins", JointSign::Characters, 0.5},
    {u"ends-likely", JointSign::Characters, 0.8},
    {u"widths", JointSign::OtherColumn, 1.2},
    {u"shared", JointSign::WordsAround, -1.14},
    {u"shared-far", JointSign::WordsAround, -2.28},
    {u"shared-apart", JointSign::WordsAround, 1.56},
    {u"far", JointSign::TextBetween, 0},
}};

} // namespace

QStringView jointMeasureName(JointMeasure measure)
{
    return weights[size_t(measure)].name;
}

double jointCost(const JointValues &values, QList<JointReason> *reasons)
{
    double sum = base;
    for (size_t i = 0; i < values.size(); ++i)
        sum += weights[i].cost * values[i];
    if (reasons == nullptr)
        return sum;
    std::array<double, size_t(JointSign::TitlesBetween) + 1> bySign{};
    for (size_t i = 0; i < values.size(); ++i)
        bySign[size_t(weights[i].sign)] += weights[i].cost * values[i];
    for (size_t sign = 0; sign < bySign.size(); ++sign) {
        if (bySign[sign] != 0)
            reasons->append({JointSign(sign), bySign[sign]});
    }
    return sum;
}

} // namespace jianbao::page
