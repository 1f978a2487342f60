// What several formats print of an article, in the words of a Chinese clipping.
#pragma once

#include "core/export/format.h"

namespace jianbao::exporting {

// The headline; 〔无题〕 and the first words where there is none.
[[nodiscard]] QString titleOf(const ExportArticle &article);
// 湖区日报 · 2021年3月20日 · A2版; the file's name where nothing is known of the page.
[[nodiscard]] QString sourceLine(const ExportArticle &article);
// 山东省 › 济宁市 › 微山县 › 张楼镇; empty: none.
[[nodiscard]] QString placeLine(const ExportArticle &article);
// 记者 周明远；通讯员 李秋、王桂兰: neighbours of one role together.
[[nodiscard]] QString contributorLine(const QList<page::Contributor> &contributors);
// 上接 1版 《…》 of the part before, and 下转 3版 of the rest; empty: none.
[[nodiscard]] QString continuedFrom(const ExportArticle &article);
[[nodiscard]] QString continuedOn(const ExportArticle &article);
// Body paragraphs; of a photo item its caption.
[[nodiscard]] QStringList paragraphsOf(page::ArticleKind kind, const page::ReadingText &reading);
// "yellow", "red", … of 1..8, as files name the colours of highlights.
[[nodiscard]] QString colourName(int colour);
// 产业振兴/莲藕 of each tag; parents come before their children.
[[nodiscard]] QHash<TagId, QString> tagPaths(const QList<store::TagRecord> &tags);
// The note on the article itself, and the note of one of its highlights; empty: none.
[[nodiscard]] QString articleNote(const ExportArticle &article);
[[nodiscard]] QString highlightNote(const ExportArticle &article, HighlightId highlight);

} // namespace jianbao::exporting
