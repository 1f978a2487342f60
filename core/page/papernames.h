// How newspapers and their pages are named: shared by file names and mastheads.
#pragma once

#include "core/place/gazetteer.h"

#include <QString>
#include <QStringView>

namespace jianbao::page {

// The name of a newspaper inside a short text (济宁日报, 湖区报, 今日某县); empty: none. A word that merely ends in 报
// (剪报, 海报, 汇报) is none.
[[nodiscard]] QString paperNameIn(QStringView text);

// The name of a newspaper that a line of a page's head begins with: a county's or a city's, and what papers are called
// that are not called 报 (柳城周讯, 柳城新闻); empty: none.
[[nodiscard]] QString paperOfPlace(QStringView head, const place::Gazetteer &gazetteer);

// A page number as pages are called: without leading zeros, letters in upper case, 三 → 3. Empty for 0 and nonsense.
[[nodiscard]] QString printedPageNo(QStringView text);

// 1..99 of 一, 十二, 三十 …; 0: not a number.
[[nodiscard]] int chineseNumber(QStringView text);

} // namespace jianbao::page
