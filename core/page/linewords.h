// The words of a page's lines, as the cutter of pieces asks for them again and again, of neighbours too.
#pragma once

#include "core/page/lines.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <deque>
#include <vector>

namespace jianbao::page {

class LineWords
{
public:
    // Both outlive it.
    LineWords(const QString &text, const QList<Line> &lines);
    LineWords(const LineWords &) = delete; // views of its words are given away
    LineWords &operator=(const LineWords &) = delete;

    // Without a bullet, and without the room between letters that are set wide.
    [[nodiscard]] QStringView of(qsizetype line) const { return m_words[size_t(line)].text; }
    [[nodiscard]] bool isTableRow(qsizetype line) const { return m_words[size_t(line)].row; }
    // Whether it is a line of the page's own: date, number, editors.
    [[nodiscard]] bool isMasthead(qsizetype line) const { return m_words[size_t(line)].masthead; }
    // The last lines up to one, none before start.
    [[nodiscard]] QString endOf(qsizetype start, qsizetype line) const;
    // （通讯员 | 甲某）: at the end of a paragraph.
    [[nodiscard]] bool endsWithNames(qsizetype line) const;

private:
    struct Words {
        QStringView text;
        bool row = false;
        bool masthead = false;
    };
    [[nodiscard]] QStringView unspaced(QStringView line);

    std::deque<QString> m_unspaced; // words of lines lie in it
    std::vector<Words> m_words;     // by line
};

// Whether words are of a text: they end a sentence, break one off, or one ends among them.
[[nodiscard]] bool hasSentence(QStringView words);

// Whether words are names of people and what they did, but not of a photo's.
[[nodiscard]] bool areNames(QStringView words);

// Whether they end as a photo's credit does: 摄, 供图, 文/图.
[[nodiscard]] bool endsWithPicture(QStringView words);

} // namespace jianbao::page
