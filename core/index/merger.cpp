#include "core/index/merger.h"

#include <algorithm>

namespace jianbao::index {

namespace {

// A segment at one of its lists, over the ends of leaves.
class Lists
{
public:
    explicit Lists(MergedSegment segment) : m_segment(std::move(segment)) {}

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] Term term() const { return m_leaf.term(); }
    [[nodiscard]] PostingReader list() const { return m_leaf.list(); }
    [[nodiscard]] bool isGone(ArticleId article) const { return m_segment.isGone && m_segment.isGone(article); }

    Done next()
    {
        while (!m_leaf.next()) {
            if (m_leaf.isDamaged())
                return damaged();
            const auto data = m_segment.leaves->next();
            if (!data)
                return failure(data);
            m_atEnd = !data->has_value();
            if (m_atEnd)
                return {};
            m_leaf = LeafReader(**data);
        }
        return {};
    }

private:
    MergedSegment m_segment;
    LeafReader m_leaf;
    bool m_atEnd = false;
};

// The postings of one term out of all segments.
class Gathered
{
public:
    void clear()
    {
        m_entries.clear();
        m_data.clear();
    }

    void add(const Posting &posting)
    {
        m_entries.push_back({posting, m_data.size()});
        if (!posting.standing.plain)
            m_data.append(posting.standing.data);
    }

    Done write(Term term, LeafWriter &leaves)
    {
        const auto before = [](const Entry &a, const Entry &b) { return a.posting.article < b.posting.article; };
        if (!std::is_sorted(m_entries.begin(), m_entries.end(), before))
            std::sort(m_entries.begin(), m_entries.end(), before);
        leaves.begin(term);
        for (Entry &entry : m_entries) {
            std::string_view &data = entry.posting.standing.data; // what it was read from is no more
            data = std::string_view(m_data).substr(entry.at, data.size());
            if (auto done = leaves.add(entry.posting); !done)
                return done;
        }
        return {};
    }

private:
    struct Entry {
        Posting posting;
        std::size_t at; // of its data
    };

    std::vector<Entry> m_entries;
    std::string m_data;
};

// Takes all of a segment's lists of the term, as many leaves as it goes on in.
Done gather(Lists &segment, Term term, Gathered &gathered)
{
    while (!segment.atEnd() && segment.term() == term) {
        PostingReader list = segment.list();
        while (list.next()) {
            if (!segment.isGone(list.posting().article))
                gathered.add(list.posting());
        }
        if (list.isDamaged())
            return damaged();
        if (auto done = segment.next(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::optional<Term>> merge(std::vector<MergedSegment> segments, Term from, LeafWriter &leaves,
                                  qsizetype mostLeaves)
{
    std::vector<Lists> all;
    for (MergedSegment &segment : segments) {
        all.emplace_back(std::move(segment));
        do {
            if (auto done = all.back().next(); !done)
                return failure(done);
        } while (!all.back().atEnd() && all.back().term() < from);
    }
    Gathered gathered;
    while (true) {
        std::optional<Term> term;
        for (const Lists &segment : all) {
            if (!segment.atEnd())
                term = std::min(segment.term(), term.value_or(segment.term()));
        }
        if (!term || leaves.written() >= mostLeaves) {
            if (auto done = leaves.finish(); !done)
                return failure(done);
            return term;
        }
        gathered.clear();
        for (Lists &segment : all) {
            if (auto done = gather(segment, *term, gathered); !done)
                return failure(done);
        }
        if (auto done = gathered.write(*term, leaves); !done)
            return failure(done);
    }
}

} // namespace jianbao::index
