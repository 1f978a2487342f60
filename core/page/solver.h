// The cost of one reading of the page: articles begin and go on as chosen, title groups are assigned to them as cheaply
// as can be.
#pragma once

#include "core/page/groupings.h"
#include "core/page/links.h"
#include "core/page/stream.h"
#include "core/page/titles.h"
#include "core/page/titlewords.h"

#include <QList>

#include <vector>

namespace jianbao::page {

// What speaks for a title's belonging to an article (a negative cost) or against it.
enum class TitleSign {
    SharedWords,  // its words occur in the article
    AgainstHabit, // it stands on the unusual side of its article
    Between,      // other articles stand between them
    Order,        // stacked titles in another order than their articles
    Inside,       // it stands between the paragraphs of the article
    InOther,      // … of another one
    Photo,        // photos seldom have titles
    PhotoFar,     // and this one stands elsewhere
};

struct TitleReason {
    TitleSign sign = TitleSign::SharedWords;
    double cost = 0;

    bool operator==(const TitleReason &) const = default;
};

// A choice of the page's reading; everything else follows from it.
struct Choice {
    bool titlesBefore = true;
    std::vector<Turn> turns;      // per paragraph
    std::vector<int> groupCounts; // per gap with units
};

// Title units that stand together and form one title.
struct Group {
    qsizetype first = 0; // units
    qsizetype last = 0;
    qsizetype gap = 0;
    int rank = 0;       // among the groups of its gap
    int companions = 1; // groups in its gap
};

struct Solution {
    double cost = 0;
    std::vector<Group> groups;
    std::vector<int> strandOfParagraph;
    int textStrands = 0;
    std::vector<int> columnOfGroup; // text strands, then photos; -1: alone
    std::vector<std::vector<double>> costs;
};

// A gap between two nodes in which units stand.
struct Gap {
    qsizetype at = 0;
    qsizetype first = 0; // units
    qsizetype last = 0;
    std::vector<Reading> readings; // by number of groups, from 1
};

class Solver
{
public:
    // stream and titles must outlive the object.
    Solver(const Stream &stream, const QList<Piece> &pieces, const QList<TitleFacts> &titles);

    [[nodiscard]] const std::vector<Link> &links() const { return m_links; }
    [[nodiscard]] const std::vector<Gap> &gaps() const { return m_gaps; }
    [[nodiscard]] Solution solve(const Choice &choice) const;

    // What it costs to leave a group without an article: as a crosshead where one may stand, else as names of columns.
    [[nodiscard]] double aloneCost(const Choice &choice, const Group &group) const;
    // The paragraph whose article has the unit as its crosshead in that case; -1: none.
    [[nodiscard]] qsizetype crossheadOf(const Choice &choice, const Group &group) const;
    // Why a group of a solution costs what it does at its article (a column of the solution).
    [[nodiscard]] QList<TitleReason> reasons(const Choice &choice, const Solution &solution, size_t group, int column) const;

private:
    struct Extent;
    struct Places;
    void weighBanners();
    void findGaps();
    [[nodiscard]] double namesCost(const Solution &s) const;
    [[nodiscard]] Places placesOf(const Solution &s) const;
    void assign(const Choice &choice, Solution &s) const;
    double placeCost(const Choice &choice, const Group &group, const Places &places, size_t strand,
                     QList<TitleReason> *reasons = nullptr) const;
    [[nodiscard]] bool nearPhoto(const Group &group, qsizetype photo) const;
    [[nodiscard]] double crossheadCost(const Choice &choice, qsizetype unit) const;
    [[nodiscard]] qsizetype paragraphAround(const Choice &choice, qsizetype gap) const;
    [[nodiscard]] std::vector<double> sharedWords(const Group &group, const Solution &s) const;

    const Stream &m_stream;
    const QList<TitleFacts> &m_titles;
    TitleWords m_words;
    std::vector<Link> m_links;
    std::vector<double> m_banner;   // per unit: what it costs to take it for the name of a column
    std::vector<double> m_together; // per unit: what it costs to take it for one title with the one before
    std::vector<Gap> m_gaps;
};

} // namespace jianbao::page
