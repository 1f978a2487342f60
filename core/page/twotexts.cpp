#include "core/page/twotexts.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace jianbao::page {

namespace {

constexpr size_t beam = 48;         // readings of the lines so far that are kept
constexpr double sharedWord = 1.0;  // for a pair of characters that only lines of the same text have
constexpr size_t commonWord = 24;   // one in more lines tells nothing
constexpr double tooWide = -2.0;    // wider than the text's column by more than a mark
constexpr double muchTooWide = -4.0;
constexpr double tooShort = -1.5;   // ends no sentence and does not fill the column
constexpr double perhapsFirst = -0.3; // … by no more than a paragraph's two characters
constexpr double opens = 0.7;       // a paragraph begins behind one that ended
constexpr double opensNot = -0.5;
constexpr double opensWithin = -1.0; // … behind one that did not
constexpr double endsWhole = -1.5;  // a text is at its end, with a sentence
constexpr double endsBroken = -6.0; // … without
constexpr int widths = 48;

// One way to share out the lines so far.
struct Sharing {
    double score = 0;
    std::array<qsizetype, 2> last{-1, -1};
    bool alone = false; // one of the texts is at its end
    std::array<std::array<quint8, widths>, 2> measures{}; // how often each width
    std::vector<char> texts;
};

class Teller
{
public:
    Teller(QStringView page, const QList<Line> &lines, const LineJoints &joints, qsizetype first, qsizetype last)
        : m_lines(lines), m_joints(joints), m_first(first), m_last(last)
    {
        for (qsizetype i = first; i <= last; ++i) {
            m_pairs.push_back(bigramsOf(lines[i].range.of(page)));
            for (Bigram pair : m_pairs.back())
                m_linesWith[pair].push_back(i);
        }
    }

    std::vector<char> tell(qsizetype other, double turnShare)
    {
        m_turn = std::log(turnShare);
        m_stay = std::log(1 - turnShare);
        m_texts = search(other);
        m_texts = search(other); // once more, with the words of the lines that follow
        return m_texts;
    }

private:
    std::vector<char> search(qsizetype other)
    {
        std::vector<Sharing> sharings(1);
        for (qsizetype i = m_first; i <= m_last; ++i) {
            std::vector<Sharing> next;
            for (const Sharing &sharing : sharings) {
                for (int text : {0, 1}) {
                    if ((i <= other && text != int(i == other)) || (sharing.alone && sharing.texts.back() != text))
                        continue;
                    next.push_back(with(sharing, i, text));
                    if (!sharing.alone && i > other && sharing.texts.back() == text)
                        next.push_back(alone(next.back(), sharing.last[size_t(1 - text)]));
                }
            }
            const auto better = [](const Sharing &a, const Sharing &b) { return a.score > b.score; };
            if (next.size() > beam) {
                std::nth_element(next.begin(), next.begin() + beam, next.end(), better);
                next.resize(beam);
            }
            sharings = std::move(next);
        }
        const auto best = std::max_element(sharings.begin(), sharings.end(),
                                           [](const Sharing &a, const Sharing &b) { return a.score < b.score; });
        return best->texts;
    }

    Sharing with(const Sharing &sharing, qsizetype line, int text) const
    {
        Sharing next = sharing;
        const qsizetype before = sharing.last[size_t(text)];
        if (!sharing.texts.empty() && !sharing.alone)
            next.score += sharing.texts.back() == text ? m_stay : m_turn;
        if (before >= 0)
            next.score += m_joints.textGain(before, line) + shapeGain(sharing, before, line, text);
        next.score += sharedWord * shareOfWords(sharing, line, text);
        next.last[size_t(text)] = line;
        const int width = std::clamp(int(std::lround(reachOf(line))), 0, widths - 1);
        ++next.measures[size_t(text)][size_t(width)];
        next.texts.push_back(char(text));
        return next;
    }

    // The same line, if the other text ended before it.
    Sharing alone(Sharing sharing, qsizetype ended) const
    {
        sharing.alone = true;
        sharing.score += (m_joints.endsSentence(ended) ? endsWhole : endsBroken) - m_stay;
        return sharing;
    }

    double reachOf(qsizetype line) const
    {
        const double indent = m_lines[line].indent;
        return m_lines[line].width + (indent >= 1.5 && indent < 4 ? indent : 0);
    }

    // The width that most lines of a text have; 0: too few to tell.
    static double columnOf(const std::array<quint8, widths> &measures)
    {
        int best = 0;
        int column = 0;
        for (int width = 0; width < widths; ++width) {
            const int count = measures[size_t(width)] * 2 + (width > 0 ? measures[size_t(width - 1)] : 0);
            if (count > 1 && count >= best) {
                best = count;
                column = width;
            }
        }
        return best > 2 ? column : 0;
    }

    double shapeGain(const Sharing &sharing, qsizetype before, qsizetype line, int text) const
    {
        const double column = columnOf(sharing.measures[size_t(text)]);
        if (column == 0)
            return m_joints.shapeGain(before, line);
        const double missing = column - reachOf(before);
        const double off = column - m_lines[line].width;
        const bool first = m_lines[line].indent >= 1.5 || (off >= 1.4 && off <= 2.7 && !m_joints.endsSentence(line));
        double gain = off < -2.4 ? muchTooWide : off < -1.3 ? tooWide : 0;
        if (!m_joints.endsSentence(before)) {
            gain += missing <= 1.3 ? 0 : missing <= 2.7 ? perhapsFirst : tooShort;
            gain += first ? opensWithin : 0;
        } else if (missing > 1.3) {
            gain += first ? opens : opensNot;
        }
        return gain;
    }

    // Of the pairs of characters that this line has with others, the share that is in lines of the same text.
    double shareOfWords(const Sharing &sharing, qsizetype line, int text) const
    {
        double sum = 0;
        for (Bigram pair : m_pairs[size_t(line - m_first)]) {
            const std::vector<qsizetype> &found = *m_linesWith.constFind(pair);
            if (found.size() < 2 || found.size() > commonWord)
                continue;
            int same = 0;
            int all = 0;
            for (qsizetype other : found) {
                const qsizetype at = other - m_first;
                if (other == line || (other > line && m_texts.empty()))
                    continue;
                const char owner = other < line ? sharing.texts[size_t(at)] : m_texts[size_t(at)];
                same += owner == text;
                ++all;
            }
            sum += all > 0 ? double(same) / all - 0.5 : 0;
        }
        return sum;
    }

    const QList<Line> &m_lines;
    const LineJoints &m_joints;
    qsizetype m_first;
    qsizetype m_last;
    std::vector<std::vector<Bigram>> m_pairs; // per line
    QHash<Bigram, std::vector<qsizetype>> m_linesWith;
    std::vector<char> m_texts; // of the search before
    double m_turn = 0;
    double m_stay = 0;
};

} // namespace

std::vector<char> tellTexts(QStringView page, const QList<Line> &lines, const LineJoints &joints, qsizetype first,
                            qsizetype other, qsizetype last, double turnShare)
{
    return Teller(page, lines, joints, first, last).tell(other, turnShare);
}

} // namespace jianbao::page
