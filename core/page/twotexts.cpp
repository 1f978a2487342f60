#include "core/page/twotexts.h"

#include "core/page/attachment.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jianbao::page {

namespace {

constexpr size_t beam = 64;          // readings of the lines so far that are kept
constexpr int mostTexts = 100;       // of a stretch
constexpr double secondOpens = -3.0; // a text begins while another is open
constexpr double noItem = -5.0;      // … without 本报…讯
constexpr double endsWhole = -1.5;   // a text is at its end, with a sentence
constexpr double endsBroken = -6.0;  // … without

// One way to share out the lines so far.
struct Sharing {
    double score = 0;
    std::array<OpenText, 2> open;
    int current = 0; // the text of the last line, of the two
    int texts = 0;
    std::vector<char> told; // the number of each line's text
};

class Teller
{
public:
    Teller(QStringView page, const QList<Line> &lines, const LineJoints &joints, qsizetype first, qsizetype last,
           double turnShare)
        : m_joints(joints), m_attachments(page, lines, joints, first, last), m_first(first), m_last(last),
          m_turn(std::log(turnShare)), m_stay(std::log(1 - turnShare))
    {
    }

    std::vector<char> tell()
    {
        m_before = search();
        m_before = search(); // once more, with the words of the lines that follow
        return m_before;
    }

private:
    std::vector<char> search()
    {
        std::vector<Sharing> sharings(1);
        std::vector<Sharing> next;
        const auto better = [](const Sharing &a, const Sharing &b) { return a.score > b.score; };
        for (qsizetype i = m_first; i <= m_last; ++i) {
            next.clear();
            for (const Sharing &sharing : sharings)
                extend(sharing, i, next);
            if (next.size() > beam) {
                std::nth_element(next.begin(), next.begin() + qsizetype(beam), next.end(), better);
                next.resize(beam);
            }
            sharings.swap(next);
        }
        for (Sharing &sharing : sharings)
            sharing.score += closing(sharing);
        const auto best = std::min_element(sharings.begin(), sharings.end(), better);
        return best->told;
    }

    void extend(const Sharing &sharing, qsizetype line, std::vector<Sharing> &next) const
    {
        const bool two = sharing.open[0].last >= 0 && sharing.open[1].last >= 0;
        for (int which : {0, 1}) {
            const OpenText &text = sharing.open[size_t(which)];
            const double turn = !two ? 0 : which == sharing.current ? m_stay : m_turn;
            if (text.last >= 0) {
                const double gain = m_attachments.gain(m_attachments.evidence(text, line, sharing.told, m_before));
                next.push_back(with(sharing, line, which, gain + turn));
                if (two && which == sharing.current)
                    next.push_back(alone(next.back(), 1 - which));
            }
            if (sharing.texts < mostTexts)
                next.push_back(withNew(sharing, line, which, turn));
            if (sharing.texts == 0)
                break;
        }
    }

    Sharing with(const Sharing &sharing, qsizetype line, int which, double gain) const
    {
        Sharing next = sharing;
        next.score += gain;
        m_attachments.extend(next.open[size_t(which)], line);
        next.current = which;
        next.told.push_back(char(next.open[size_t(which)].number));
        return next;
    }

    // The same line, if the other text ended before it.
    Sharing alone(const Sharing &sharing, int ended) const
    {
        Sharing next = sharing;
        next.score += closes(next.open[size_t(ended)].last) - m_stay;
        next.open[size_t(ended)] = OpenText();
        return next;
    }

    // The line as the first of a text, in the place of one that ended.
    Sharing withNew(const Sharing &sharing, qsizetype line, int which, double turn) const
    {
        Sharing next = sharing;
        OpenText &text = next.open[size_t(which)];
        const bool other = sharing.open[size_t(1 - which)].last >= 0;
        if (text.last >= 0)
            next.score += closes(text.last) + turn;
        else if (other)
            next.score += secondOpens;
        if (sharing.texts > 0)
            next.score += m_joints.beginsItem(line) ? 0 : noItem;
        text = OpenText();
        text.number = next.texts++;
        m_attachments.extend(text, line);
        next.current = which;
        next.told.push_back(char(text.number));
        return next;
    }

    double closing(const Sharing &sharing) const
    {
        double sum = 0;
        for (const OpenText &text : sharing.open)
            sum += text.last >= 0 ? closes(text.last) : 0;
        return sum;
    }
    double closes(qsizetype line) const { return m_joints.endsSentence(line) ? endsWhole : endsBroken; }

    const LineJoints &m_joints;
    Attachments m_attachments;
    qsizetype m_first;
    qsizetype m_last;
    double m_turn;
    double m_stay;
    std::vector<char> m_before; // of the search before
};

} // namespace

std::vector<char> tellTexts(QStringView page, const QList<Line> &lines, const LineJoints &joints, qsizetype first,
                            qsizetype last, double turnShare)
{
    return Teller(page, lines, joints, first, last, turnShare).tell();
}

} // namespace jianbao::page
