// What a page does with the first lines of its paragraphs and with its titles, learnt from all of its pieces.
#pragma once

#include "core/page/pieces.h"

#include <QList>

#include <vector>

namespace jianbao::page {

class Habits
{
public:
    Habits(const QList<Line> &lines, const QList<Piece> &pieces);

    // Paragraphs begin with two spaces.
    [[nodiscard]] bool indents() const { return m_indents; }
    // First lines of paragraphs are two characters shorter: an indent was dropped; nearly all of them.
    [[nodiscard]] bool losesIndent() const { return m_losesIndent; }
    [[nodiscard]] bool surelyLosesIndent() const { return m_surely; }
    // Titles stand behind their articles: the page begins with text and ends with a title.
    [[nodiscard]] bool titlesAfter() const { return m_titlesAfter; }
    [[nodiscard]] bool titlesBefore() const { return m_titlesBefore; }

    // What is missing of the column's width in the first line of a piece: without and with the marks that hang over it.
    struct Gap {
        double least = 0;
        double most = 0;
    };
    [[nodiscard]] Gap openingGap(const Piece &piece) const;
    // Whether that may be a dropped indent.
    [[nodiscard]] bool dedented(const Piece &piece) const;
    [[nodiscard]] bool keepsIndent(const Piece &piece) const;
    // Whether a line of the piece is as wide as its column.
    [[nodiscard]] bool fills(const Piece &piece, qsizetype line) const;
    // The width that lines of text around the piece reach which are as wide as its own, or not much wider; 0: cannot be told.
    [[nodiscard]] double columnAround(const Piece &piece) const
    {
        return m_columns[size_t(&piece - m_pieces.constData())];
    }

private:
    void learnColumns();
    void learnIndent();
    void learnTitles();

    const QList<Line> &m_lines;
    const QList<Piece> &m_pieces;
    std::vector<double> m_columns; // of each piece, see columnAround()
    bool m_indents = false;
    bool m_losesIndent = false;
    bool m_surely = false;
    bool m_titlesAfter = false;
    bool m_titlesBefore = false;
};

} // namespace jianbao::page
