// The conventions of printed Chinese newspapers as data: marks, words of credit, of furniture, of captions. Nothing
// here names a newspaper, a place or a page.
#pragma once

#include <QStringView>

#include <span>

namespace jianbao::page::signs {

[[nodiscard]] bool isHan(QChar c);
[[nodiscard]] bool isStop(QChar c);         // 。！？ … end a sentence
[[nodiscard]] bool isPause(QChar c);        // ，、；： a sentence goes on behind it
[[nodiscard]] bool isComma(QChar c);        // ， ； and their half-width forms
[[nodiscard]] bool isOpening(QChar c);      // “（《 …
[[nodiscard]] bool isClosing(QChar c);      // ”）》 …
[[nodiscard]] bool isBylineMark(QChar c);   // ■□●◆ … before names
[[nodiscard]] bool isOpenBracket(QChar c);  // （ (
[[nodiscard]] bool isCloseBracket(QChar c); // ） )

// Whether a text ends a sentence: 。！？… behind which at most closing marks stand.
[[nodiscard]] bool endsSentence(QStringView text);
// Whether a text cannot be an end: behind its last character a sentence must go on.
[[nodiscard]] bool breaksOff(QStringView text);
// Whether no sentence ends with the character, even where its mark was lost: 的, 在, 把 …
[[nodiscard]] bool leadsOn(QChar c);

// A word before names and the role it gives.
struct RoleWord {
    QStringView word;
    QStringView role;
};
[[nodiscard]] std::span<const RoleWord> roleWords(); // longer ones before their parts

[[nodiscard]] std::span<const QStringView> sources();        // 本报, 新华社 … before 讯 or 电
[[nodiscard]] std::span<const QStringView> furnitureWords(); // 责任编辑, 邮发代号 …: lines that are no article
[[nodiscard]] std::span<const QStringView> noticeWords();    // 声明作废, 特此公告 …: adverts and notices
[[nodiscard]] std::span<const QStringView> noticeHeads();    // 声明, 通知 …: how the heads of notices end
[[nodiscard]] std::span<const QStringView> turnWords();      // 下转, 上接 …
[[nodiscard]] std::span<const QStringView> captionWords();   // 图为, 图片为 …
[[nodiscard]] std::span<const QStringView> noteWords();      // 作者系, 作者单位 …
[[nodiscard]] std::span<const QStringView> columnWords();    // 专栏, 视点 …: ends of names of columns
[[nodiscard]] std::span<const QStringView> speakerWords();   // 问：, 答：: a line of an interview
[[nodiscard]] std::span<const QStringView> editorWords();    // 编者按 …: a paragraph before the article it is about
[[nodiscard]] std::span<const QStringView> backWords();      // 他, 这, 于是 …: a paragraph goes on from what was said

[[nodiscard]] bool containsAny(QStringView text, std::span<const QStringView> words);
[[nodiscard]] bool startsWithAny(QStringView text, std::span<const QStringView> words);
[[nodiscard]] bool endsWithAny(QStringView text, std::span<const QStringView> words);

} // namespace jianbao::page::signs
