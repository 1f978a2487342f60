// What follows from where articles begin, whichever title groups they are given: the strands of text and where they lie.
#pragma once

#include "core/page/assignment.h"
#include "core/page/links.h"

#include <limits>
#include <memory>
#include <memory_resource>
#include <vector>

namespace jianbao::page {

class Layout
{
public:
    // units, readings: how many the page has, and its gaps together. base: one that is much like it and
    // outlives it, or null.
    Layout(const std::vector<Link> &links, const std::vector<Course> &turns, size_t units, size_t readings,
           Layout *base = nullptr);

    [[nodiscard]] int textStrands() const { return int(m_extents.size()); }
    [[nodiscard]] const std::vector<int> &strandOfParagraph() const { return m_strandOfParagraph; }
    [[nodiscard]] int uncreditedStrands(const std::vector<Link> &links) const;
    // Whether a gap lies between two parts of a strand.
    [[nodiscard]] bool isInside(qsizetype gap, size_t strand) const
    {
        return m_extents[strand].first < gap && gap <= m_extents[strand].last;
    }
    // How many strands begin before a gap: the first that begins behind it is the next.
    [[nodiscard]] int begun(qsizetype gap) const;
    // How many end before a gap; and before a strand does.
    [[nodiscard]] int ended(qsizetype gap) const;
    [[nodiscard]] int endedBefore(size_t strand) const { return m_endedBefore[strand]; }

    [[nodiscard]] qsizetype last(size_t strand) const { return m_extents[strand].last; }

    [[nodiscard]] Layout *base() const { return m_base; }
    // Between which nodes strands begin or end otherwise than in the base, and how many more or fewer do at most.
    struct Change {
        qsizetype first = std::numeric_limits<qsizetype>::max();
        qsizetype last = -1;
        qsizetype more = 0;
        qsizetype fewer = 0;
    };
    [[nodiscard]] Change change() const;
    // The strand of the base that has the same paragraphs; -1: none.
    [[nodiscard]] int inBase(size_t strand) const { return m_inBase[strand]; }
    // The paragraphs of all others, those of one strand one after the other.
    struct Part {
        int strand = 0;
        int paragraph = 0;
    };
    [[nodiscard]] const std::vector<Part> &fresh() const { return m_fresh; }

    // What the solver has found out for this layout: see Solver::rows(). A search makes thousands of layouts, so that all
    // of it lies in one piece of memory that is given back as a whole.
    struct Known {
        // Where a photo lies among the strands: how many begin before it, how many end.
        struct PhotoSpot {
            int begun = 0;
            int ended = 0;
        };

        std::unique_ptr<std::pmr::monotonic_buffer_resource> memory;
        std::pmr::vector<std::pmr::vector<double>> shares;      // per unit
        std::pmr::vector<std::pmr::vector<AssignmentRow>> rows; // per reading of a gap, those of one gap after the other
        std::pmr::vector<PhotoSpot> photoSpots;                 // per photo

        Known(size_t units, size_t readings)
            : memory(std::make_unique<std::pmr::monotonic_buffer_resource>()), shares(units, memory.get()),
              rows(readings, memory.get()), photoSpots(memory.get())
        {
        }
    };
    Known known;

private:
    struct Extent {
        qsizetype first = 0; // node
        qsizetype last = 0;
    };

    void findInBase();

    std::vector<int> m_strandOfParagraph;
    std::vector<Extent> m_extents; // in the order of their heads
    std::vector<qsizetype> m_ends; // last nodes, ascending
    std::vector<int> m_endedBefore;
    Layout *m_base = nullptr;
    std::vector<int> m_inBase; // per strand
    std::vector<Part> m_fresh;
};

} // namespace jianbao::page
