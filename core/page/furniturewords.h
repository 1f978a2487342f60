// What a text that is no article says of itself: words, numbers and forms of furniture, adverts and notices.
#pragma once

#include <QStringView>

namespace jianbao::page {

// Whether a word of furniture stands in a text, the weather's degrees or the number of a telephone.
[[nodiscard]] bool hasFurnitureWord(QStringView text);

// Whether each line is one of the page's own: date, number, editors, sponsors, where something else stands, or no word at all.
[[nodiscard]] bool isOfPage(QStringView text);

// 征稿启事：…, 遗失声明　…; as a line of its own also longer ones: 债权转让催收公告 | 转让方：….
[[nodiscard]] bool beginsAsNotice(QStringView text);

} // namespace jianbao::page
