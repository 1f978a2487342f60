#include "core/page/linehabits.h"

#include "core/page/signs.h"

#include <QHash>

#include <algorithm>

namespace jianbao::page {

namespace {

class Learner
{
public:
    Learner(const LineWords &words, const QList<Line> &lines) : m_words(words), m_lines(lines) {}

    LineHabits habits(std::vector<Run> &runs)
    {
        learnColumns(runs);
        learnIndents(runs);
        learnSpeakers();
        learnNames();
        return std::move(m_habits);
    }

private:
    // Whether most of what stands in lines [first, last] stands in such as end a sentence and are wider than this: a
    // paragraph on each line.
    bool areParagraphs(qsizetype first, qsizetype last, double narrowest = 0) const
    {
        double width = 0;
        double ending = 0;
        for (qsizetype i = first; i <= last; ++i) {
            width += m_lines[i].width;
            ending += m_lines[i].ends && m_lines[i].width > narrowest ? m_lines[i].width : 0;
        }
        return 2 * ending > width;
    }

    // Short runs say nothing of their own column; they are set like the long ones before them, and a paragraph of a few
    // lines like the one behind. Where a paragraph stands on each line, no run of such lines is wrapped.
    void learnColumns(std::vector<Run> &runs)
    {
        m_habits.paragraphLines = areParagraphs(0, m_lines.size() - 1, usualColumn);
        const auto isUnwrapped = [this](const Run &run) { return m_habits.paragraphLines && areParagraphs(run.first, run.last); };
        for (Run &run : runs)
            run.column.wrapped = run.column.wrapped && !isUnwrapped(run);
        double near = 0;
        const auto isShort = [](const Run &run) { return run.last - run.first < 3; };
        const auto takeNear = [&](Run &run) {
            if (near > 0 && std::abs(run.column.width - near) <= ragged && !isUnwrapped(run))
                run.column = {near, true};
        };
        for (Run &run : runs) {
            if (isShort(run))
                takeNear(run);
            else if (run.column.wrapped)
                near = run.column.width;
        }
        near = 0;
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            if (!isShort(*run))
                near = run->column.wrapped ? run->column.width : near;
            else if (!run->column.wrapped && run->last > run->first && signs::endsSentence(m_words.of(run->last)))
                takeNear(*run);
        }
    }

    // Whether first lines keep their indents, or are short by those that were dropped.
    void learnIndents(const std::vector<Run> &runs)
    {
        qsizetype firsts = 0;
        qsizetype dedented = 0;
        for (const Run &run : runs) {
            if (!run.column.wrapped || run.last - run.first < 3)
                continue;
            if (run.first == 0 || signs::endsSentence(m_words.of(run.first - 1))) { // not the top of a column
                ++firsts;
                dedented += looksDedented(run, m_lines[run.first]);
            }
            for (qsizetype i = run.first + 1; i < run.last; ++i) {
                const bool title = m_lines[i].width < run.column.width - lostIndent - 0.9;
                if (!signs::endsSentence(m_words.of(i - 1)) || m_lines[i - 1].width > run.column.width - clearlyShort || title ||
                    m_lines[i + 1].width < run.column.width - ragged)
                    continue;
                ++firsts;
                dedented += looksDedented(run, m_lines[i]);
            }
        }
        m_habits.losesIndent = firsts >= 2 && dedented * 2 >= firsts;
        m_habits.keepsIndent = keepsIndent();
    }

    // Whether nearly all paragraphs begin with an indent: what stands without one behind a sentence's end is then none's
    // first line.
    bool keepsIndent() const
    {
        constexpr qsizetype fewest = 5;
        qsizetype firsts = 0;
        qsizetype kept = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            kept += isIndented(m_lines[i]);
            firsts += !isIndented(m_lines[i]) && i > 0 && m_lines[i].blankBefore == 0 && m_lines[i - 1].ends && m_lines[i].ends;
        }
        return kept >= fewest && firsts * 4 <= kept;
    }

    // Who speaks stands before a colon, at the beginning of several lines.
    void learnSpeakers()
    {
        QHash<QString, int> counts;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString speaker = speakerOf(m_words.of(i)).toString();
            if (!speaker.isEmpty() && ++counts[speaker] > 1)
                m_habits.speakers.insert(speaker);
        }
    }

    // Names behind a mark stand in the last lines of more paragraphs than on lines of their own.
    void learnNames()
    {
        qsizetype inside = 0;
        qsizetype alone = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QStringView words = m_words.of(i);
            const auto mark = std::find_if(words.begin(), words.end(), signs::isBylineMark);
            if (mark == words.end() || !areNames(words.sliced(mark - words.begin())))
                continue;
            ++(mark == words.begin() ? alone : inside);
        }
        m_habits.namesInLines = inside > alone;
    }

    const LineWords &m_words;
    const QList<Line> &m_lines;
    LineHabits m_habits;
};

} // namespace

LineHabits lineHabits(const LineWords &words, const QList<Line> &lines, std::vector<Run> &runs)
{
    return Learner(words, lines).habits(runs);
}

QStringView speakerOf(QStringView line)
{
    constexpr qsizetype longest = 6;
    const auto end = std::find_if_not(line.begin(), line.begin() + std::min(longest, line.size()), signs::isHan);
    const bool colon = end != line.end() && signs::isColon(*end);
    return colon ? line.first(end - line.begin()) : QStringView();
}

} // namespace jianbao::page
