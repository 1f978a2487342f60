// What kind an article is: a report of news (消息), a feature (通讯, 特写, 散文) or an opinion (评论), told by how it is
// written and signed. Photo items are told by their captions instead.
#pragma once

#include "core/page/article.h"

#include <QStringList>
#include <QStringView>

#include <array>

namespace jianbao::page {

// Each is 0 where it says nothing. What it weighs stands in articlekind.cpp.
enum class KindMeasure {
    Always,        // 1
    WritersAlone,  // signed, by 作者 only
    Unsigned,      // signed by nobody
    Reporters,     // signed by 记者 or 通讯员
    Byline,        // names stand on a line of their own
    AuthorNote,    // 作者系 …
    Lead,          // it begins with 本报…讯
    Dated,         // it begins with when it happened: 近日, 3月20日
    Argues,        // words of those who argue (应当, 不妨, 与其), in a hundred characters, up to four
    ArguesInTitle, // 莫, 别, 让, 多些 … in the headline
    Figures,       // numbers in a hundred characters, up to five
    Speech,        // what people say: 说：, 介绍, in a hundred characters, up to two
    Offices,       // 县委, 局, 召开, 推进 … in a hundred characters, up to three
    FirstPerson,   // 我 outside of quotations, in a hundred characters, up to two
    Family,        // 母亲, 小时候, 老家 … in a hundred characters, up to two
    Scene,         // it begins with a time of the day, the weather, somebody's age
    Dash,          // its subheadline begins with ——
    Crossheads,
    Paragraphs,    // up to ten, of five
    Brief,         // hundreds of characters that it is shorter than three hundred
    Count
};
using KindMeasures = std::array<double, size_t(KindMeasure::Count)>;

// Its name in the trace.
[[nodiscard]] QStringView kindMeasureName(KindMeasure measure);

// paragraphs: of its running text, as read. Of the article its titles, contributors, dateline and blocks are used.
[[nodiscard]] KindMeasures kindMeasures(const Article &article, const QStringList &paragraphs);

// News, Feature or Opinion.
[[nodiscard]] ArticleKind kindOf(const KindMeasures &measures);

} // namespace jianbao::page
