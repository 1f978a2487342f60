#include "core/page/woventexts.h"

#include "core/page/attachment.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jianbao::page {

namespace {

constexpr size_t beam = 64;          // readings of the lines so far that are kept
constexpr int mostTexts = 100;       // of a stretch
constexpr size_t mostOpen = 3;       // at once
constexpr double secondOpens = -3.9; // a text begins while another is open
constexpr double thirdOpens = -6.0;  // … while two are
constexpr double noItem = -5.0;      // … without 本报…讯
constexpr double asTitle = -0.8;     // … but with a title
constexpr double leastByTitles = 8.0; // by which titles among the texts must explain the lines better
constexpr double endsWhole = -1.5;   // a text is at its end, with a sentence
constexpr double endsBroken = -6.0;  // … without
constexpr double inOrder = -0.1;     // of three texts, that comes next which waited longest
constexpr double outOfOrder = -3.2;  // … the other
constexpr double turnsBefore = 1.5;  // as if so many turns had been seen
constexpr double staysBefore = 0.5;

// One way to share out the lines so far.
struct Sharing {
    double score = 0;
    std::array<OpenText, mostOpen> open;
    size_t current = 0; // of them, the text of the last line
    int turns = 0;      // taken where several were open
    int stays = 0;      // not taken
    double turn = 0;    // how likely the next is taken, by these; see Teller::weighTurns()
    double stay = 0;    // … is not
    int texts = 0;
    std::vector<char> told; // the number of each line's text

    [[nodiscard]] auto count() const
    {
        return std::count_if(open.begin(), open.end(), [](const OpenText &text) { return text.last >= 0; });
    }
    // The text whose last line is farthest back.
    [[nodiscard]] size_t waiting() const
    {
        const auto sooner = [](const OpenText &a, const OpenText &b) {
            return a.last >= 0 && (b.last < 0 || a.last < b.last);
        };
        return size_t(std::min_element(open.begin(), open.end(), sooner) - open.begin());
    }
};

// A sharing with one line more.
struct Way {
    static constexpr size_t none = mostOpen;

    double score = 0;
    size_t from = 0;     // sharing
    size_t which = 0;    // of its open texts
    size_t ended = none; // the one that ended before the line
    bool begins = false; // a text begins with it, in the place of that one
};

class Teller
{
public:
    Teller(QStringView page, const QList<Line> &lines, const LineJoints &joints, PageStrings &strings, qsizetype first,
           qsizetype last, bool titles)
        : m_joints(joints), m_attachments(page, lines, joints, strings, first, last, titles), m_first(first), m_last(last)
    {
    }

    Sharing tell()
    {
        m_before = search().told;
        return search(); // once more, with the words of the lines that follow
    }

private:
    Sharing search()
    {
        std::vector<Sharing> sharings(1);
        std::vector<Sharing> next; // the two change places, so that each keeps its memory
        weighTurns(sharings.front());
        std::vector<Way> ways;
        for (qsizetype i = m_first; i <= m_last; ++i) {
            ways.clear();
            for (size_t from = 0; from < sharings.size(); ++from)
                extend(sharings[from], from, i, ways);
            if (ways.size() > beam) {
                std::nth_element(ways.begin(), ways.begin() + qsizetype(beam), ways.end(),
                                 [](const Way &a, const Way &b) { return a.score > b.score; });
                ways.resize(beam);
            }
            next.resize(ways.size());
            for (size_t k = 0; k < ways.size(); ++k)
                follow(ways[k], sharings[ways[k].from], i, next[k]);
            sharings.swap(next);
        }
        for (Sharing &sharing : sharings)
            sharing.score += closing(sharing);
        return *std::max_element(sharings.begin(), sharings.end(),
                                 [](const Sharing &a, const Sharing &b) { return a.score < b.score; });
    }

    void extend(const Sharing &sharing, size_t from, qsizetype line, std::vector<Way> &ways) const
    {
        bool room = true; // for one text more
        for (size_t which = 0; which < mostOpen; ++which) {
            const OpenText &text = sharing.open[which];
            const bool isOpen = text.last >= 0;
            if (isOpen) {
                const double gain = m_attachments.gain(m_attachments.evidence(text, line, sharing.told, m_before));
                ways.push_back({sharing.score + gain + turn(sharing, which), from, which});
                if (which == sharing.current)
                    addEnded(sharing, ways);
            }
            if ((isOpen || room) && sharing.texts < mostTexts)
                ways.push_back({sharing.score + beginning(sharing, line, which), from, which, Way::none, true});
            room = room && isOpen;
        }
    }

    // How likely the next line is of this text, by whose turn it is.
    double turn(const Sharing &sharing, size_t which) const
    {
        const auto count = sharing.count();
        if (count < 2)
            return 0;
        if (which == sharing.current)
            return sharing.stay;
        const bool two = count == 2 || sharing.open[which].last < 0;
        return sharing.turn + (two ? 0 : which == sharing.waiting() ? inOrder : outOfOrder);
    }

    // The last way once more for each of the other texts, if that ended before the line.
    void addEnded(const Sharing &sharing, std::vector<Way> &ways) const
    {
        const Way way = ways.back();
        for (size_t which = 0; which < mostOpen; ++which) {
            if (which == way.which || sharing.open[which].last < 0)
                continue;
            const double refund = sharing.count() == 2 ? turn(sharing, way.which) : 0;
            ways.push_back({way.score + closes(sharing.open[which].last) - refund, way.from, way.which, which});
        }
    }

    // The line as the first of a text, in the place of one that ended.
    double beginning(const Sharing &sharing, qsizetype line, size_t which) const
    {
        double gain = turn(sharing, which);
        if (sharing.open[which].last >= 0)
            gain += closes(sharing.open[which].last);
        else if (sharing.texts > 0)
            gain += sharing.count() > 1 ? thirdOpens : secondOpens;
        return gain + (sharing.texts == 0 || m_joints.beginsItem(line) ? 0 : m_attachments.isTitle(line) ? asTitle : noItem);
    }

    // Sharings have the same numbers of turns again and again: their logarithms are kept.
    void weighTurns(Sharing &sharing) const
    {
        Turns &known = m_turns[size_t(sharing.turns * 61 + sharing.stays) % m_turns.size()];
        if (known.turns != sharing.turns || known.stays != sharing.stays) {
            const double all = sharing.turns + sharing.stays + turnsBefore + staysBefore;
            known = {sharing.turns, sharing.stays, std::log((sharing.turns + turnsBefore) / all),
                     std::log((sharing.stays + staysBefore) / all)};
        }
        sharing.turn = known.turn;
        sharing.stay = known.stay;
    }

    void follow(const Way &way, const Sharing &from, qsizetype line, Sharing &next) const
    {
        next = from;
        next.score = way.score;
        OpenText &text = next.open[way.which];
        if (way.ended != Way::none)
            next.open[way.ended] = OpenText();
        if (next.count() > 1) {
            ++(way.which == next.current ? next.stays : next.turns);
            weighTurns(next);
        }
        if (way.begins) {
            text = OpenText();
            text.number = next.texts++;
        }
        m_attachments.extend(text, line);
        next.current = way.which;
        next.told.push_back(char(text.number));
    }

    double closing(const Sharing &sharing) const
    {
        double sum = 0;
        for (const OpenText &text : sharing.open)
            sum += text.last >= 0 ? closes(text.last) : 0;
        return sum;
    }
    double closes(qsizetype line) const
    {
        return m_joints.endsSentence(line) || m_attachments.isTitle(line) ? endsWhole : endsBroken;
    }

    const LineJoints &m_joints;
    Attachments m_attachments;
    qsizetype m_first;
    qsizetype m_last;
    struct Turns {
        int turns = -1;
        int stays = -1;
        double turn = 0;
        double stay = 0;
    };
    mutable std::array<Turns, 256> m_turns;
    std::vector<char> m_before; // of the search before
};

} // namespace

ToldTexts tellTexts(QStringView page, const QList<Line> &lines, const LineJoints &joints, PageStrings &strings,
                    qsizetype first, qsizetype last)
{
    Sharing plain = Teller(page, lines, joints, strings, first, last, false).tell();
    const auto alone = [&] {
        for (qsizetype i = first; i <= last; ++i) {
            if (joints.looksAlone(i))
                return true;
        }
        return false;
    };
    if (!alone())
        return {std::move(plain.told), false};
    Sharing titled = Teller(page, lines, joints, strings, first, last, true).tell();
    const bool titles = titled.score > plain.score + leastByTitles;
    return {std::move(titles ? titled.told : plain.told), titles};
}

} // namespace jianbao::page
