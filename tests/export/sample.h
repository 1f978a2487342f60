// An article made by hand, with everything that formats print.
#pragma once

#include "core/export/format.h"
#include "core/page/readingtext.h"
#include "tests/gazetteer.h"

namespace jianbao::test {

using namespace Qt::StringLiterals;

inline page::Block block(const QString &page, page::BlockRole role, const QString &text, bool continues = false)
{
    const qsizetype start = page.indexOf(text);
    Q_ASSERT(start >= 0);
    return {role, {start, start + text.size()}, continues};
}

// The first character is outside the BMP: two UTF-16 units, one code point.
inline QString samplePage()
{
    return u"𠮷岭夜话\n藕田里的\"月亮灯\"\n——张楼镇巡夜队小记\n本报讯（记者 温一舟）入夏以来，张楼\n"
           "镇的藕农提着灯巡田。\n灯下的规矩\n　　三不：不踩埂，不惊鸟，*不抽烟*。\n"_s;
}

inline page::Article sampleArticle()
{
    using page::BlockRole;
    const QString page = samplePage();
    page::Article article;
    article.blocks = {block(page, BlockRole::Kicker, u"𠮷岭夜话"_s),
                      block(page, BlockRole::Headline, u"藕田里的\"月亮灯\""_s),
                      block(page, BlockRole::Subheadline, u"——张楼镇巡夜队小记"_s),
                      block(page, BlockRole::Body, u"本报讯（记者 温一舟）入夏以来，张楼\n镇的藕农提着灯巡田。"_s),
                      block(page, BlockRole::Crosshead, u"灯下的规矩"_s),
                      block(page, BlockRole::Body, u"三不：不踩埂，不惊鸟，*不抽烟*。"_s)};
    article.kicker = u"𠮷岭夜话"_s;
    article.headline = u"藕田里的\"月亮灯\""_s;
    article.subheadline = u"——张楼镇巡夜队小记"_s;
    article.contributors = {{u"记者"_s, u"温一舟"_s}};
    article.countyCode = u"370826"_s;
    article.townshipCode = u"370826110"_s;
    const qsizetype mention = page.indexOf(u"，张楼\n"_s) + 1;
    article.mentions = {{u"370826110"_s, {{mention, mention + 2}, {mention + 3, mention + 4}}}};
    article.confidence = 0.75;
    article.titleConfidence = 0.875;
    article.placeConfidence = 0.9;
    return article;
}

inline exporting::ExportArticle sample()
{
    exporting::ExportArticle article;
    article.record.id = 12;
    article.record.article = sampleArticle();
    article.pageText = samplePage();
    article.reading = page::composeReading(article.pageText, article.record.article.blocks);
    article.pageFile = u"柳堤晚报20240312_02.txt"_s;
    article.facts.paper = u"柳堤晚报"_s;
    article.facts.date = QDate(2024, 3, 12);
    article.facts.pageNo = u"2"_s;
    article.place = gazetteer().path(u"370826110"_s);
    article.placeNames = {{u"370826"_s, u"微山县"_s}, {u"370826110"_s, u"张楼镇"_s}};
    article.tagPaths = {{1, u"产业振兴"_s}, {2, u"产业振兴/莲藕"_s}};
    article.tagNames = {u"产业振兴/莲藕"_s};

    store::HighlightRecord highlight;
    highlight.id = 5;
    highlight.colour = 3;
    const qsizetype start = article.pageText.indexOf(u"提着灯"_s);
    highlight.anchor = {{{start, start + 3}}, u"提着灯"_s};
    highlight.tags = {1};
    article.record.highlights = {highlight};
    article.record.notes = {{1, 12, std::nullopt, u"核对 **年鉴** 第3卷。"_s, {}}, {2, 12, 5, u"灯是什么灯？"_s, {}}};
    return article;
}

} // namespace jianbao::test
