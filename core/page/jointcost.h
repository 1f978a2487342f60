// What it costs to read on from one piece of running text to another, and why.
#pragma once

#include "core/page/bigrams.h"
#include "core/page/habits.h"
#include "core/page/pieces.h"
#include "core/page/wordmodel.h"

#include <QList>

#include <vector>

namespace jianbao::page {

// What speaks for a joint (a negative cost) or against it.
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
    SharedWords,     // rare words that both use
    TextBetween,     // other running text stands between
    TitlesBetween,
};

struct JointReason {
    JointSign sign = JointSign::Characters;
    double cost = 0;

    bool operator==(const JointReason &) const = default;
};

class JointCosts
{
public:
    // Joints that cost as much are not made.
    static constexpr double leftOpen = 6.0;

    // lines and pieces must outlive the object.
    JointCosts(const QList<Line> &lines, const QList<Piece> &pieces);

    // texts, titles: pieces of each kind between the two. reasons: where not null, gets what the sum is made of.
    [[nodiscard]] double cost(qsizetype from, qsizetype to, qsizetype texts, qsizetype titles,
                              QList<JointReason> *reasons = nullptr);
    [[nodiscard]] const Habits &habits() const { return m_habits; } // of the page

private:
    class Sum;
    void learnStops();
    [[nodiscard]] bool addEnds(const Piece &a, const Piece &b, Sum &sum) const;
    void addShapes(const Piece &a, const Piece &b, Sum &sum) const;
    void addCharacters(const Piece &a, const Piece &b, Sum &sum);
    [[nodiscard]] double readsOn(const Piece &a, const Piece &b) const;
    [[nodiscard]] double goesOnOdds(const Piece &a, const Piece &b);
    [[nodiscard]] double openingCost(const Piece &piece) const;
    [[nodiscard]] double openEndCost(const Piece &a, const Piece &b) const;
    [[nodiscard]] double columnCost(const Piece &a, const Piece &b) const;
    [[nodiscard]] double cohesion(const Piece &a, const Piece &b);

    const QList<Line> &m_lines;
    const QList<Piece> &m_pieces;
    Habits m_habits;
    // What a text says of its joints, whatever it is held against.
    struct Facts {
        Beginning beginning;
        Ending end;
        bool item = false;         // begins with 本报…讯
        bool bareDateline = false; // … and is nothing else
        bool ends = false;         // with a sentence
        bool credited = false;     // … or with names
        int quotes = 0;            // that it leaves open; below 0: that it closes
        std::vector<Bigram> firstPairs, lastPairs; // of its first and last characters, when they were first needed
    };
    [[nodiscard]] Facts factsOf(QStringView text) const;
    [[nodiscard]] const Facts &of(const Piece &piece) const { return m_facts[size_t(&piece - m_pieces.constData())]; }
    [[nodiscard]] Facts &of(const Piece &piece) { return m_facts[size_t(&piece - m_pieces.constData())]; }

    BigramIndex m_known;
    std::vector<Facts> m_facts; // of each piece of text
    double m_stopsKept = 0; // log-odds that a paragraph which ends without 。 breaks off there
};

} // namespace jianbao::page
