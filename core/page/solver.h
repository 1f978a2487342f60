// The cost of one reading of the page: articles begin and go on as chosen, title groups are assigned to them as cheaply
// as can be.
#pragma once

#include "core/page/assignment.h"
#include "core/page/groupings.h"
#include "core/page/layout.h"
#include "core/page/links.h"
#include "core/page/stream.h"
#include "core/page/titles.h"
#include "core/page/titlewords.h"

#include <QList>

#include <span>
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
    std::vector<Course> turns;      // per paragraph
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
    std::vector<const AssignmentRow *> rows; // of the groups: what they cost at each column; they live in the layout
    std::vector<int> columnOfGroup; // text strands, then photos; -1: alone
    std::vector<double> prices;     // of the columns, see Assignment; empty: there are too many groups to assign
};

// A gap between two nodes in which units stand.
struct Gap {
    qsizetype at = 0;
    qsizetype first = 0; // units
    qsizetype last = 0;
    std::vector<Reading> readings; // by number of groups, from 1
    size_t firstReading = 0;       // the number of the first among those of all gaps
};

class Solver
{
public:
    // stream and titles must outlive the object.
    Solver(const Stream &stream, const QList<Piece> &pieces, const QList<TitleFacts> &titles);

    [[nodiscard]] const std::vector<Link> &links() const { return m_links; }
    [[nodiscard]] const std::vector<Gap> &gaps() const { return m_gaps; }

    // A choice's layout serves all choices with the same beginnings of articles and the same side of titles.
    // base: the layout of a choice much like it, which outlives it, or null.
    [[nodiscard]] Layout layoutOf(const Choice &choice, Layout *base = nullptr) const;
    [[nodiscard]] Solution solve(const Choice &choice, Layout &layout) const;
    // What the beginnings of articles cost by themselves.
    [[nodiscard]] double textCost(const Choice &choice, const Layout &layout) const;
    // What articles and photos cost without a title, and what each title group of a gap costs at them.
    [[nodiscard]] std::vector<double> aloneCosts(const Layout &layout) const;
    [[nodiscard]] const std::pmr::vector<AssignmentRow> &rows(const Choice &choice, Layout &layout, size_t gap,
                                                              int count) const;

    // What a group costs at one of the layout's strands that its base does not have.
    [[nodiscard]] double costAt(const Choice &choice, const Layout &layout, const Group &group, int strand) const;
    // For each strand and photo the share of the words of the group's most telling unit that occur in it, rare ones weighing
    // more. The best unit counts, the others add a little: a group must not gain by giving up a unit that shares less.
    [[nodiscard]] std::pmr::vector<double> sharedWords(const Group &group, Layout &layout) const;
    [[nodiscard]] Group groupOf(size_t gap, int count, int rank) const;
    [[nodiscard]] size_t readings() const { return m_readings; } // of all gaps
    struct PhotoPlace {
        qsizetype node = 0;
        qsizetype lastCaption = -1; // pieces; -1: none
        qsizetype firstCredit = -1;
    };
    [[nodiscard]] const std::vector<PhotoPlace> &photoPlaces() const { return m_photoPlaces; }

    // What it costs to leave a group without an article: as a crosshead where one may stand, else as names of columns.
    [[nodiscard]] double aloneCost(const Choice &choice, const Group &group) const;
    // The paragraph whose article has the unit as its crosshead in that case; -1: none.
    [[nodiscard]] qsizetype crossheadOf(const Choice &choice, const Group &group) const;
    // Why a group costs what it does at its article (a column).
    [[nodiscard]] QList<TitleReason> reasons(const Choice &choice, Layout &layout, const Group &group, int column) const;

    // More groups are not assigned to anything: the rest of a longer row of titles is left as banners.
    static constexpr qsizetype mostGroups = 80;

private:
    // Where a gap lies among the strands.
    struct Spot {
        int begun = 0; // strands that begin before it
        int ended = 0;
        bool inside = false; // an article goes on across it
    };
    void weighBanners();
    void weighCrossheads();
    [[nodiscard]] double sharedBelow(qsizetype unit) const;
    void findGaps();
    [[nodiscard]] bool isAboveNames(qsizetype unit) const;
    [[nodiscard]] bool isOverPhoto(qsizetype unit) const;
    [[nodiscard]] bool isAlone(qsizetype unit) const;
    [[nodiscard]] bool shareGap(qsizetype unit, qsizetype other) const;
    [[nodiscard]] qsizetype paragraphUnder(const Choice &choice, const Group &group) const;
    [[nodiscard]] const auto &groupsOf(size_t gap, int count) const { return m_gaps[gap].readings[size_t(count - 1)].groups; }
    [[nodiscard]] AssignmentRow rowOf(const Choice &choice, Layout &layout, const Group &group) const;
    [[nodiscard]] Spot spotOf(const Choice &choice, const Layout &layout, qsizetype gap) const;
    // Where a group stands to an article, as it costs the least.
    struct Place {
        bool above = false; // before it
        int place = 0;      // articles from it, counted from the group's place among those of its gap
        int off = 0;        // … that are in between
        double cost = 0;
    };
    [[nodiscard]] Place placeOf(const Choice &choice, const Group &group, const Layout &layout, const Spot &spot,
                                size_t strand) const;
    void weighStrands(const Choice &choice, const Group &group, const Layout &layout, const Spot &spot,
                      std::pmr::vector<double> &costs) const;
    [[nodiscard]] QList<TitleReason> placeReasons(const Choice &choice, const Group &group, const Layout &layout,
                                                  const Spot &spot, size_t strand) const;
    [[nodiscard]] std::span<const double> distancesOf(const Group &group) const;
    // What a title costs at a photo.
    struct PhotoTitle {
        double cost = 0;
        double off = 0; // … more, as it stands elsewhere
    };
    [[nodiscard]] PhotoTitle photoTitle(const Choice &choice, const Group &group, Layout &layout, const Spot &spot,
                                        size_t photo) const;
    [[nodiscard]] double photoOff(const Choice &choice, const Group &group, Layout &layout, const Spot &spot,
                                  size_t photo) const;
    [[nodiscard]] bool cutsParagraph(qsizetype gap) const;
    [[nodiscard]] double insideCost(qsizetype gap) const;
    [[nodiscard]] qsizetype paragraphAround(const Choice &choice, qsizetype gap) const;
    void takeShares(qsizetype unit, const Layout &layout, std::pmr::vector<double> &shares) const;
    void addPhotoShares(qsizetype unit, const Layout &layout, std::pmr::vector<double> &shares) const;
    [[nodiscard]] const std::pmr::vector<double> &sharesOf(qsizetype unit, Layout &layout) const;

    const Stream &m_stream;
    const QList<TitleFacts> &m_titles;
    TitleWords m_words;
    std::vector<Link> m_links;
    std::vector<double> m_banner;   // per unit: what it costs to take it for the name of a column
    std::vector<double> m_crosshead; // … for a crosshead, where one may stand
    std::vector<char> m_mayBeFirst; // … whether it may be one right below a title
    std::vector<double> m_together; // per unit: what it costs to take it for one title with the one before
    std::vector<Gap> m_gaps;
    std::vector<PhotoPlace> m_photoPlaces; // by photo
    std::vector<double> m_inside; // by gap: what a title in it costs between the paragraphs of its article
    size_t m_readings = 0; // of all gaps
    mutable std::vector<std::vector<double>> m_distances; // see distancesOf(), made when asked for; one thread parses a page
};

} // namespace jianbao::page
