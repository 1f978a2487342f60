// What it costs to read on from one piece of running text to another, and why.
#pragma once

#include "core/page/bigrams.h"
#include "core/page/habits.h"
#include "core/page/jointvalues.h"
#include "core/page/pieces.h"
#include "core/page/surroundings.h"
#include "core/page/wordgains.h"

#include <QList>

#include <vector>

namespace jianbao::page {

class JointCosts
{
public:
    // Joints that cost as much are not made.
    static constexpr double leftOpen = 6.0;

    // lines and pieces must outlive the object.
    JointCosts(const QList<Line> &lines, const QList<Piece> &pieces);

    // texts, titles: pieces of each kind between the two. reasons: where not null, gets what the sum is made of.
    [[nodiscard]] double cost(qsizetype from, qsizetype to, qsizetype texts, qsizetype titles,
                              QList<JointReason> *reasons = nullptr) const;
    // Whether a text ends in the middle of a sentence, as far as its marks and names tell.
    [[nodiscard]] bool breaksOff(qsizetype piece) const;
    // What the cost is made of.
    [[nodiscard]] JointValues values(qsizetype from, qsizetype to, qsizetype texts, qsizetype titles) const;
    [[nodiscard]] const Habits &habits() const { return m_habits; } // of the page

private:
    void learnStops();
    void learnLostStops();
    void addEnds(const Piece &a, const Piece &b, JointValues &values) const;
    void addShapes(const Piece &a, const Piece &b, JointValues &values) const;
    void addOpening(const Piece &piece, JointValues &values) const;
    void addCharacters(const Piece &a, const Piece &b, JointValues &values) const;
    void findSurroundings();
    void addSurroundings(qsizetype from, qsizetype to, JointValues &values) const;
    [[nodiscard]] double readsOn(const Piece &a, const Piece &b) const;
    [[nodiscard]] double goesOnOdds(const Piece &a, const Piece &b) const;
    [[nodiscard]] double roomLeft(const Piece &a, const Piece &b) const;
    [[nodiscard]] bool otherColumn(const Piece &a, const Piece &b) const;
    [[nodiscard]] double columnBy(const Piece &piece, int side) const;
    [[nodiscard]] double widths(const Piece &a, const Piece &b) const;

    const QList<Line> &m_lines;
    const QList<Piece> &m_pieces;
    Habits m_habits;
    bool m_unparted; // no blank lines part what stands on this page
    // What a text says of its joints, whatever it is held against.
    struct Facts {
        TextEnds words;
        double start = 0;          // its startGain()
        bool item = false;         // begins with 本报…讯
        bool bareDateline = false; // … and is nothing else
        bool ends = false;         // with a sentence
        bool credited = false;     // … or with names
        int quotes = 0;            // that it leaves open; below 0: that it closes
        bool salutation = false;   // begins with 编辑同志：
        bool address = false;      // … and is nothing else
        bool marked = false;       // begins with ● or 【渠道清淤】
        bool cells = false;        // is a row of words set apart
    };
    [[nodiscard]] Facts factsOf(QStringView text) const;
    [[nodiscard]] const Facts &of(const Piece &piece) const { return m_facts[size_t(&piece - m_pieces.constData())]; }

    Surroundings m_surroundings;
    BigramSet m_known;
    std::vector<Facts> m_facts; // of each piece of text
    mutable WordGains m_gains;  // from one piece to another; one thread parses a page
    double m_lostStops = 0; // share of the paragraphs that surely end which have no 。
    double m_stopsKept = 0; // log-odds that a paragraph which ends without 。 breaks off there
};

} // namespace jianbao::page
