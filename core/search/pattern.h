// What a word of a query matches: pieces of folded text in their order, with gaps of bounded length between them.
#pragma once

#include "core/base/textrange.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace jianbao::search {

// Characters (code points) of one paragraph between two pieces.
struct Gap {
    int least = 0;
    int most = 0;
    bool marked = true; // belongs to the hit, as what a wildcard stands for does

    bool operator==(const Gap &) const = default;
};

struct Pattern {
    QStringList pieces; // folded; the first and the last may be empty beside a gap
    QList<Gap> gaps;    // one fewer

    [[nodiscard]] bool isLiteral() const { return gaps.isEmpty(); }
    // The same for QRegularExpression, over folded text. Each marked stretch is a group.
    [[nodiscard]] QString toRegularExpression() const;
    // Every place where it matches in a folded text, as marked stretches in any order; they may overlap.
    [[nodiscard]] QList<TextRange> findIn(const QString &folded) const;

    bool operator==(const Pattern &) const = default;
};

// Characters that * stands for at most.
inline constexpr int mostForStar = 20;
// Stars in one word at most: what they may stand for multiplies.
inline constexpr int mostStars = 3;

// A phrase: every character is itself; white space counts as spaces.
[[nodiscard]] Pattern literalPattern(const QString &text);
// A word, in which * stands for up to mostForStar characters and ? for one. None: nothing but wildcards, or too many.
[[nodiscard]] std::optional<Pattern> wordPattern(const QString &word);
// Both within so many characters of one paragraph, in either order.
[[nodiscard]] QList<Pattern> nearPatterns(const Pattern &one, const Pattern &other, int characters);

} // namespace jianbao::search
