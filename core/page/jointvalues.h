// What is measured at a joint of two pieces of running text, and what each measure weighs.
#pragma once

#include <QList>
#include <QStringView>

#include <array>

namespace jianbao::page {

// What speaks for a joint (a negative cost) or against it, as it is told to people.
enum class JointSign {
    EndsSentence,    // the first ends with 。, or with names
    EndsShort,       // its last line leaves the column half empty
    BareDateline,    // it is nothing but 本报…讯（…）
    BeginsItem,      // the second begins with 本报…讯
    BylineBefore,    // names stand right before it
    OtherColumn,     // it is set in another width
    Paragraph,       // a paragraph begins with it, or does not, by the page's indents
    MarkGoesOn,      // it begins with a mark that nothing can begin with
    Characters,      // the words at the joint follow each other, or do not
    LostStop,        // the first seems to have lost its 。, or to break off
    TitleBefore,     // a title stands right before the second, on a page with titles behind their articles
    Quotation,       // the first leaves a quotation open that the second closes
    WordsAround,     // the texts above and below it share rare words, or each shares them with those beside it
    TextBetween,     // other running text stands between
    TitlesBetween,
};

struct JointReason {
    JointSign sign = JointSign::Characters;
    double cost = 0;

    bool operator==(const JointReason &) const = default;
};

// Each is 0 where it says nothing. What it weighs stands in jointvalues.cpp.
enum class JointMeasure {
    Between,         // other running text stands between
    Titles,          // … titles, up to seven
    Ends,            // the first ends with 。
    EndsMidway,      // … though its line is full and the second does not look like a paragraph's first line
    EndsQuoted,      // … inside a quotation that the second closes at once
    Credited,        // it ends with names
    Item,            // the second begins with 本报…讯
    Byline,          // names stand right before the second
    OtherColumn,     // set in another width
    InsideMark,      // the second begins with a mark that nothing can begin with
    Indented,        // it is indented, as paragraphs of the page are
    NotIndented,     // … it is not
    Dedented,        // shorter by an indent that was dropped, as paragraphs of the page are
    PerhapsDedented, // a hanging mark hides which
    Flush,           // its first line is full
    LastLine,        // one line that ends a sentence
    Room,            // the first's last line leaves room that the next word could have had, up to eight characters
    Words,           // what the words at the joint say, where lines are wrapped
    Start,           // how the second begins behind no mark
    BehindPause,     // … behind a comma
    LooseWords,      // what the words say where whole paragraphs stand on one line
    LooseStart,      // how the second begins there
    KeptStops,       // log-odds that paragraphs on one line keep their 。, by the page's other ends
    TitleBefore,     // a title stands right before, on a page with titles behind their articles
    BelowTitle,      // … on one with titles before them
    Quotation,       // the first leaves a quotation open that the second closes
    LostStops,       // how many of the page's paragraphs that surely end have no 。
    Apart,           // more blank lines before the second than between most pieces
    OpensQuote,      // the second begins with “
    EndsColon,       // the first ends with ：
    Tight,           // the second stands right below the first
    TightBelow,      // … right below another text, on a page with blank lines
    Loose,           // whole paragraphs stand on one line
    NearDedent,      // the second's first line is shorter than those around it by an indent that was dropped
    NearFlush,       // … it is full
    BehindSalutation, // the first is nothing but 编辑同志：
    Salutation,      // the second begins with that
    Single,          // one of them is a line of verse, or a row of words set apart
    Marked,          // the second begins with ● or 【渠道清淤】
    Begins,          // how much likelier a sentence begins with the second's first character than a line does
    EndsLikely,      // … ends with the first's last one, where no mark stands
    Widths,          // by how many characters more than one their columns differ, up to five
    Shared,          // pairs of characters that a text which breaks off and those above it share with the second and those below it
    SharedFar,       // … where other text stands between
    SharedApart,     // … that each of the two shares with the text beside it instead
    Far,             // logarithm of the texts between, and one
    Count
};
using JointValues = std::array<double, size_t(JointMeasure::Count)>;

// Its name in the trace.
[[nodiscard]] QStringView jointMeasureName(JointMeasure measure);

// The sum. reasons: where not null, gets what it is made of.
[[nodiscard]] double jointCost(const JointValues &values, QList<JointReason> *reasons = nullptr);

} // namespace jianbao::page
