// What a paragraph's first words say on whether an article begins with it.
#pragma once

#include <QString>
#include <QStringView>

namespace jianbao::page {

struct FirstWords {
    bool back = false;       // leans on what was said before: 他, 这, 于是, 镇里 …
    bool person = false;     // … soon says 他 or 她
    bool quote = false;      // begins with speech
    bool lately = false;     // says when something happened: 近日, 日前 …
    bool day = false;        // … on which day or in which month
    bool season = false;     // begins with a time of the year or of the day: 入冬以来, 清晨 …
    bool outlook = false;    // 下一步, 如今: as the last paragraph of an article does
    bool salutation = false; // speaks to somebody: 编辑同志：, 各街道、各单位：
    bool cells = false;      // is a row of a table
    QChar mark;              // sets off an item, see itemMark()
    QString speaker;         // 记者 of 记者：…, the line of an interview or a play
};

// ●, or the 【 of 【渠道清淤】, behind which an item begins; else an empty character. text is not empty.
[[nodiscard]] QChar itemMark(QStringView text);

// Whether a text begins by speaking to somebody: 编辑同志：, 各街道、各单位：
[[nodiscard]] bool isSalutation(QStringView text);
// … and is nothing else.
[[nodiscard]] bool isSalutationAlone(QStringView text);

// text: the whole paragraph, without line feeds.
[[nodiscard]] FirstWords firstWordsOf(QStringView text);

} // namespace jianbao::page
