// What speaks for a line's going on with a text that is open where the lines of two texts come in turn.
#pragma once

#include "core/page/bigrams.h"
#include "core/page/joints.h"
#include "core/page/lines.h"

#include <QHash>
#include <QList>
#include <QStringView>

#include <array>
#include <vector>

namespace jianbao::page {

// Each a measure that is 0 where it says nothing; what it weighs stands in attachment.cpp.
enum class Evidence {
    Characters,  // what the words say at a joint inside a paragraph
    Page,        // … what stands inside other lines of the page
    BehindMark,  // how the line's beginning stands behind a comma
    BehindEnd,   // … behind a sentence
    Item,        // the line begins an item: 本报…讯
    OpensWithin, // a paragraph's first line behind one that ends no sentence
    OpensAtEnd,  // … behind a paragraph's short last line
    OpensNot,    // none there
    OpensFull,   // … behind a sentence that ends with its line
    AloneWithin, // a short line that ends no sentence, inside a paragraph
    TooWide,     // wider than the text's column
    MuchTooWide,
    Words,         // pairs of characters that it shares with this text
    QuoteCloses,   // it closes a quotation that the text has open
    QuoteUnopened, // … that it has not
    BlankWithin,   // a blank line before it, inside a paragraph
    Title,         // it stands alone as titles do, behind a sentence's end or such a line
    BehindTitle,   // it stands behind such a line
    BehindTitleMidway, // … though it does not begin as texts do
    Count
};
constexpr size_t evidences = size_t(Evidence::Count);
using EvidenceValues = std::array<double, evidences>;

// How often one to three Han characters stand together inside the lines of a page around some stretch of it.
class PageStrings
{
public:
    // The references must outlive the object.
    PageStrings(QStringView page, const QList<Line> &lines) : m_page(page), m_lines(lines) {}

    // Counts in the lines from first to last: what enters is added and what leaves is taken away, so that stretch after
    // stretch no line is counted twice.
    void moveTo(qsizetype first, qsizetype last);
    [[nodiscard]] int count(quint64 string) const { return m_counts.value(string); }
    [[nodiscard]] int characters() const { return m_characters; }
    // Up to four characters, the last the lowest.
    [[nodiscard]] static quint64 stringOf(QStringView text);

private:
    void add(qsizetype line, int times);

    QStringView m_page;
    const QList<Line> &m_lines;
    qsizetype m_first = 0;
    qsizetype m_end = 0;
    QHash<quint64, int> m_counts;
    int m_characters = 0;
};

// A text as far as it was told from the other one.
struct OpenText {
    static constexpr int widths = 48;

    qsizetype last = -1;                   // line; -1: not open
    int number = 0;                        // of the texts of the stretch
    int quotes = 0;                        // open quotations
    std::array<quint8, widths> measures{}; // how often each width
    int column = 0;                        // the width that most lines have
    int measured = 0;                      // twice their number, and that of those narrower by one

    void measure(int width);
    [[nodiscard]] int columnSoFar() const { return measured > 2 ? column : 0; } // 0: too few lines tell
};

class Attachments
{
public:
    // Of the lines from first to last. The references must outlive the object.
    // strings: of this page; it is moved to the lines around these. titles: lines that stand alone among them may be titles.
    Attachments(QStringView page, const QList<Line> &lines, const LineJoints &joints, PageStrings &strings,
                qsizetype first, qsizetype last, bool titles);

    // numbers: the text of each line from first on, as far as it is told; later ones as an earlier telling had them, or
    // empty.
    [[nodiscard]] EvidenceValues evidence(const OpenText &text, qsizetype line, const std::vector<char> &told,
                                          const std::vector<char> &before) const;
    [[nodiscard]] double gain(const EvidenceValues &values) const;

    // Whether a line is one of the titles among the texts.
    [[nodiscard]] bool isTitle(qsizetype line) const { return m_titles && m_joints.looksAlone(line); }

    // The text with one line more.
    void extend(OpenText &text, qsizetype line) const;

private:
    struct Quotes {
        int least = 0; // of what is open behind each of the line's characters, if
                       // nothing is before it
        int after = 0;
    };
    [[nodiscard]] const EvidenceValues &ofLines(qsizetype before, qsizetype line) const;
    [[nodiscard]] bool partsTitle(qsizetype before, qsizetype line) const;
    void addShapes(const OpenText &text, qsizetype line, EvidenceValues &values) const;
    void addCharacters(qsizetype before, qsizetype line, EvidenceValues &values) const;
    [[nodiscard]] double pageGain(QStringView left, QStringView right, qsizetype before, qsizetype behind) const;
    [[nodiscard]] double reachOf(qsizetype line) const { return m_reach[size_t(line - m_first)]; }
    [[nodiscard]] double sharedWords(qsizetype line, int number, const std::vector<char> &told,
                                     const std::vector<char> &before) const;

    QStringView m_page;
    const QList<Line> &m_lines;
    const LineJoints &m_joints;
    qsizetype m_first;
    bool m_titles;
    std::vector<Quotes> m_quotes;
    // A pair of characters that more than one line has.
    struct Shared {
        std::vector<qsizetype> lines;
        std::vector<double> gains; // by how many lines of a text have it: how much likelier it is in that text than in any
    };
    std::vector<Shared> m_shared;
    std::vector<std::vector<size_t>> m_pairs; // of each line, the numbers of those it has
    // Of each line, by the line before it in its text: the evidence that follows from the two alone. It is asked for
    // again and again, for many ways to share out the lines before, and kept when asked first.
    struct Joined {
        std::vector<qsizetype> before;
        std::vector<EvidenceValues> values;
    };
    mutable std::vector<Joined> m_joined;
    const PageStrings &m_strings;
    std::vector<double> m_reach; // of each line, with its indent
};

} // namespace jianbao::page
