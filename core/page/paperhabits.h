// What a newspaper does on its pages, as far as people's repairs of some of them have shown it: given to the parser for
// its further pages.
#pragma once

#include "core/page/article.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace jianbao::page {

struct PaperHabits {
    // What a reading of the page with titles on the unusual side must be cheaper by: > 0: titles stand before their
    // articles, < 0: behind them.
    double titlesBefore = 0;
    QHash<QString, BlockRole> lines; // by lineKey(): furniture or banner wherever they stand alone

    [[nodiscard]] bool isEmpty() const { return titlesBefore == 0 && lines.isEmpty(); }
    bool operator==(const PaperHabits &) const = default;
};

using HabitsOfPapers = QHash<QString, PaperHabits>; // by the newspaper's name

// How a line is known again: without blanks and marks, all digits alike, for dates and numbers change from issue to
// issue. Empty for one too long to recur, or with nothing in it.
[[nodiscard]] QString lineKey(QStringView line);

// What people have said on the pages of one newspaper.
class HabitLessons
{
public:
    // An article that a person made or found right: where its headline stands. Photos and articles without one say
    // nothing.
    void addArticle(const QList<Block> &blocks);
    // Words that a person gave a role; nothing: they belong to an article's text. A later decision wins.
    void addLines(QStringView words, std::optional<BlockRole> role);

    [[nodiscard]] PaperHabits habits() const;

private:
    int m_before = 0;
    int m_behind = 0;
    QHash<QString, BlockRole> m_lines;
};

[[nodiscard]] QString habitsToText(const PaperHabits &habits); // JSON; empty for none
[[nodiscard]] PaperHabits habitsFromText(const QString &text);

} // namespace jianbao::page
