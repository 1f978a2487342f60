// How well one line of a page goes on in another: what their marks, widths, indents and characters say of it.
#pragma once

#include "core/page/bigrams.h"
#include "core/page/lines.h"
#include "core/page/wordgains.h"

#include <QList>
#include <QStringView>

#include <array>
#include <vector>

namespace jianbao::page {

// What the beginning of a text says of its standing behind a mark, as a gain like LineJoints' gain(): 后， cannot.
[[nodiscard]] double startGain(QStringView text);

// The same of two characters at a joint one of which is a figure and the other Han: 13 | 公里, 3月 | 10日.
[[nodiscard]] double figureGain(QChar left, QChar right);

class LineJoints
{
public:
    LineJoints(QStringView text, const QList<Line> &lines);

    // The natural logarithm of how much likelier the two lines look as they do if the second goes on with the text of the
    // first than if it does not. Both are lines of wrapped text.
    [[nodiscard]] double gain(qsizetype from, qsizetype to) const;
    // The same at a tenth of the time, by pairs of characters in place of words.
    [[nodiscard]] double quickGain(qsizetype from, qsizetype to) const;
    // The two parts of it: what the text says, and what the widths and indents say.
    [[nodiscard]] double textGain(qsizetype from, qsizetype to) const;
    [[nodiscard]] double shapeGain(qsizetype from, qsizetype to) const;
    // What the model of words says of the joint.
    [[nodiscard]] double wordGain(qsizetype from, qsizetype to) const;
    // Whether the pair of Han characters across the joint stands inside a line of the page.
    [[nodiscard]] bool knowsPair(qsizetype from, qsizetype to) const;
    // Whether a line may be one of wrapped text at all.
    [[nodiscard]] bool wrapped(qsizetype line) const { return m_facts[size_t(line)].wrapped; }
    [[nodiscard]] bool endsSentence(qsizetype line) const { return m_facts[size_t(line)].ends; }
    // Whether it is as wide as the lines around, but for an indent.
    [[nodiscard]] bool fills(qsizetype line) const
    {
        const Facts &facts = m_facts[size_t(line)];
        return facts.full || facts.dedented || facts.indented;
    }
    // A line that neither fills its column nor ends a sentence: a title, or names.
    [[nodiscard]] bool looksAlone(qsizetype line) const
    {
        return !fills(line) && !m_facts[size_t(line)].ends && !m_facts[size_t(line)].pauses;
    }
    [[nodiscard]] bool beginsItem(qsizetype line) const { return m_facts[size_t(line)].item; }

private:
    struct Facts {
        QChar first;
        QChar last;
        bool wrapped = false;
        bool ends = false;     // ends a sentence
        bool pauses = false;   // ends with a mark between words
        double start = 0;      // its startGain()
        TextEnds words;
        bool item = false;     // begins with 本报…讯, or with names behind ■
        bool full = false;     // as wide as many lines around
        bool dedented = false; // shorter by a paragraph's two characters
        bool indented = false;
        double width = 0;
    };
    [[nodiscard]] double pairGain(qsizetype from, qsizetype to) const;
    [[nodiscard]] double markGain(const Facts &a, const Facts &b) const;
    void measureWidths(const QList<Line> &lines);
    static constexpr qsizetype nearby = 9; // lines back to those that a line is held against again and again
    using NearGains = std::vector<std::array<double, nearby>>;

    std::vector<Facts> m_facts;
    // What wordGain() gave for a line and those so many before it; not a number: it was not asked. One thread parses a page.
    mutable NearGains m_wordGains;
    mutable NearGains m_quickGains; // … and quickGain()
    mutable WordGains m_farGains;   // of lines that lie farther apart, or in another order
    BigramSet m_known; // inside the lines of the page
    bool m_indents = false; // paragraphs begin with two spaces
};

} // namespace jianbao::page
