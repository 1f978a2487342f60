// The conventions of printed Chinese newspapers as data: marks, words of credit, of furniture, of captions. Nothing
// here names a newspaper, a place or a page.
#pragma once

#include "core/page/marks.h"
#include "core/page/turns.h"
#include "core/page/wordlist.h"

#include <QStringView>

#include <span>

namespace jianbao::page::signs {

// Whether a text ends a sentence: 。！？… behind which at most closing marks stand.
[[nodiscard]] bool endsSentence(QStringView text);
// Whether a text cannot be an end: behind its last character a sentence must go on.
[[nodiscard]] bool breaksOff(QStringView text);
// Whether a text begins or ends with ——, of which text layers may leave one stroke.
[[nodiscard]] bool beginsWithDash(QStringView text);
[[nodiscard]] bool endsWithDash(QStringView text);
// Whether no sentence ends with the character, even where its mark was lost: 的, 在, 把 …
[[nodiscard]] bool leadsOn(QChar c);

// A word before a page's number and whether the rest of an article stands there or its beginning.
struct TurnWord {
    QStringView word;
    TurnWay way;
};
[[nodiscard]] std::span<const TurnWord> turnWays(); // longer ones before their parts

// A word before names and the role it gives.
struct RoleWord {
    QStringView word;
    QStringView role;
};
[[nodiscard]] std::span<const RoleWord> roleWords(); // longer ones before their parts
// In brackets they may be those of letters, too: 市民, 村民 …
[[nodiscard]] std::span<const RoleWord> signerWords();
// The one that the text starts with; null: none.
[[nodiscard]] const RoleWord *roleAt(QStringView text, bool bracketed = false);

[[nodiscard]] const WordList &sources();        // 本报, 新华社 … before 讯 or 电
[[nodiscard]] const WordList &furnitureWords(); // 责任编辑, 邮发代号 …: lines that are no article
[[nodiscard]] const WordList &noticeWords();    // 声明作废, 特此公告 …: adverts and notices
[[nodiscard]] const WordList &noticeHeads();    // 声明, 通知 …: how the heads of notices end
[[nodiscard]] const WordList &turnWords();      // 下转, 上接 …: how lines begin that are nothing else
[[nodiscard]] const WordList &captionWords();   // 图为, 图片为 …
[[nodiscard]] const WordList &noteWords();      // 作者系, 作者单位 …
[[nodiscard]] const WordList &columnWords();    // 专栏, 视点 …: ends of names of columns
[[nodiscard]] bool isColumnsName(QStringView line); // whether a line is called as columns are and nothing else
[[nodiscard]] const WordList &columnHeads();    // 书记谈 …: beginnings of them
[[nodiscard]] const WordList &tellingEnds();    // 忙, 了 …: ends of titles that tell what happens, as photos' do
[[nodiscard]] const WordList &occasionWords();  // 召开, 强调 …: a kicker says what the occasion was
[[nodiscard]] const WordList &sayingWords();    // 强调, 要求 …: what was said stands in the next line
[[nodiscard]] const WordList &subjectWords();   // 记, 对话 …: … or of whom is told
[[nodiscard]] const WordList &topicEnds();      // 见闻, 之后 …: … or of what
[[nodiscard]] const WordList &speakerWords();   // 问：, 答：: a line of an interview
[[nodiscard]] const WordList &editorWords();    // 编者按 …: a paragraph before the article it is about
[[nodiscard]] const WordList &openingWords();   // 编辑同志, 编者按 …: an article begins so
[[nodiscard]] const WordList &newsTimes();      // 近日, 日前 …: when a piece of news happened
[[nodiscard]] const WordList &seasonWords();    // 入冬, 清晨 …: a piece begins with the time of year or day
[[nodiscard]] const WordList &outlookWords();   // 下一步, 如今 …: how a piece's last paragraph begins
[[nodiscard]] const WordList &addressWords();   // 同志, 编辑部 …: ends of whom a letter speaks to
[[nodiscard]] const WordList &backWords();      // 他, 这, 于是 …: a paragraph goes on from what was said

} // namespace jianbao::page::signs
