#include "sample.h"

#include "core/export/csv.h"
#include "core/export/html.h"
#include "core/export/markdown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::test;

namespace {

// Reads CSV as RFC 4180 says, so that quoting is checked from the other side.
QList<QStringList> csvRead(const QString &text)
{
    QList<QStringList> records{{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\r')) {
            records.last().append(cell);
            cell.clear();
        } else if (!quoted && c == u'\n') {
            records.append(QStringList());
        } else {
            cell += c;
        }
    }
    records.removeLast();
    return records;
}

exporting::ExportArticle plain(ArticleId id)
{
    exporting::ExportArticle article = sample();
    article.record.id = id;
    article.record.highlights.clear();
    article.record.notes.clear();
    article.tagNames.clear();
    return article;
}

} // namespace

TEST(Formats, AreListedInOrderAndFoundById)
{
    QStringList ids;
    for (const exporting::Format &format : exporting::formats()) {
        ids.append(format.id);
        EXPECT_EQ(exporting::format(format.id)->suffix, format.suffix);
    }
    EXPECT_EQ(ids, (QStringList{u"markdown"_s, u"html"_s, u"csv"_s, u"json"_s}));
    EXPECT_EQ(exporting::format(u"pdf"_s), nullptr);
}

TEST(Formats, TheSameArticlesGiveTheSameBytes)
{
    for (const exporting::Format &format : exporting::formats())
        EXPECT_EQ(format.write({sample(), plain(13)}), format.write({sample(), plain(13)})) << format.id.toStdString();
}

TEST(Markdown, ReadsAsPrinted)
{
    const QString text = QString::fromUtf8(exporting::writeMarkdown({sample()}));
    EXPECT_EQ(text, u"𠮷岭夜话\n\n"
                    "# 藕田里的\"月亮灯\"\n\n"
                    "**——张楼镇巡夜队小记**\n\n"
                    "柳堤晚报 · 2024年3月12日 · 2版\\\n"
                    "山东省 › 济宁市 › 微山县 › 张楼镇\\\n"
                    "记者 温一舟\\\n"
                    "标签：产业振兴/莲藕\n\n"
                    "本报讯（记者 温一舟）入夏以来，张楼镇的藕农提着灯巡田。\n\n"
                    "## 灯下的规矩\n\n"
                    "三不：不踩埂，不惊鸟，\\*不抽烟\\*。\n\n"
                    "## 高亮\n\n"
                    "> 提着灯\n\n"
                    "灯是什么灯？\n\n"
                    "## 笔记\n\n"
                    "核对 **年鉴** 第3卷。\n"_s);
}

TEST(Markdown, EscapesWhatWouldBeMarkup)
{
    EXPECT_EQ(exporting::escapedMarkdown(u"1. 一*二_三`四[五]<六>"_s), u"1\\. 一\\*二\\_三\\`四\\[五\\]\\<六>"_s);
    EXPECT_EQ(exporting::escapedMarkdown(u"# 井号"_s), u"\\# 井号"_s);
    EXPECT_EQ(exporting::escapedMarkdown(u"- 一项"_s), u"\\- 一项"_s);
    EXPECT_EQ(exporting::escapedMarkdown(u"2024年3.5亩"_s), u"2024年3.5亩"_s);
}

TEST(Markdown, KeepsArticlesApart)
{
    const QString text = QString::fromUtf8(exporting::writeMarkdown({plain(1), plain(2)}));
    EXPECT_EQ(text.count(u"\n\n---\n\n"_s), 1);
    EXPECT_TRUE(exporting::writeMarkdown({}).isEmpty());
}

TEST(Html, IsWellFormedAndNeedsNothingElse)
{
    QString html = QString::fromUtf8(exporting::writeHtml({sample(), plain(13)}));
    EXPECT_TRUE(html.contains(u"<html lang=\"zh-Hans\">"_s));
    EXPECT_FALSE(html.contains(u"http"_s));
    EXPECT_TRUE(html.contains(u"<a href=\"#a13\">"_s));
    // Its elements are XML but for the three that have no end.
    html.remove(u"<!DOCTYPE html>"_s).remove(QRegularExpression(u"<meta[^>]*>"_s));
    QXmlStreamReader reader(html);
    QStringList paragraphs;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"p"
            && reader.attributes().isEmpty())
            paragraphs.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    ASSERT_EQ(paragraphs.size(), 4);
    EXPECT_EQ(paragraphs[0], u"本报讯（记者 温一舟）入夏以来，张楼镇的藕农提着灯巡田。"_s);
}

TEST(Html, MarksHighlightsAndEscapes)
{
    exporting::ExportArticle article = sample();
    article.record.notes[0].markdown = u"<b>a & b</b>"_s;
    const QString html = QString::fromUtf8(exporting::writeHtml({article}));
    EXPECT_TRUE(html.contains(u"藕农<mark class=\"c3\">提着灯</mark>巡田"_s));
    EXPECT_TRUE(html.contains(u"&lt;b&gt;a &amp; b&lt;/b&gt;"_s));
    EXPECT_FALSE(html.contains(u"<b>"_s));
    EXPECT_TRUE(html.contains(u"mark.c8 {"_s));
}

// Where two highlights overlap the shorter one shows, the longer one on both sides of it.
TEST(Html, CutsOverlappingHighlights)
{
    exporting::ExportArticle article = sample();
    store::HighlightRecord longer = article.record.highlights[0];
    longer.colour = 1;
    longer.anchor.ranges = {{longer.anchor.ranges[0].start - 2, longer.anchor.ranges[0].end + 2}};
    article.record.highlights.append(longer);
    const QString html = QString::fromUtf8(exporting::writeHtml({article}));
    EXPECT_TRUE(html.contains(u"<mark class=\"c1\">藕农</mark><mark class=\"c3\">提着灯</mark>"
                              "<mark class=\"c1\">巡田</mark>"_s));
}

TEST(Csv, HasABomAndOneRecordPerArticle)
{
    const QByteArray bytes = exporting::writeCsv({sample(), plain(13)});
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    const QList<QStringList> records = csvRead(QString::fromUtf8(bytes.mid(3)));
    ASSERT_EQ(records.size(), 3);
    EXPECT_EQ(records[1].size(), records[0].size());
    const auto cell = [&](const QString &column) { return records[1].value(records[0].indexOf(column)); };
    EXPECT_EQ(cell(u"id"_s), u"12"_s);
    EXPECT_EQ(cell(u"headline"_s), u"藕田里的\"月亮灯\""_s);
    EXPECT_EQ(cell(u"township"_s), u"张楼镇"_s);
    EXPECT_EQ(cell(u"date"_s), u"2024-03-12"_s);
    EXPECT_EQ(cell(u"tags"_s), u"产业振兴/莲藕"_s);
    EXPECT_EQ(cell(u"highlights"_s), u"提着灯: 灯是什么灯？"_s);
    EXPECT_EQ(cell(u"text"_s), u"本报讯（记者 温一舟）入夏以来，张楼镇的藕农提着灯巡田。\n三不：不踩埂，不惊鸟，*不抽烟*。"_s);
}

TEST(Csv, QuotesAsRfc4180Says)
{
    EXPECT_EQ(exporting::csvRecord({u"a"_s, u"b,c"_s, u"d\"e"_s, u"f\ng"_s, QString()}),
              "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
}

TEST(Json, IsAnArrayOfWhatShowPrints)
{
    const QJsonDocument document = QJsonDocument::fromJson(exporting::format(u"json"_s)->write({sample(), plain(13)}));
    ASSERT_TRUE(document.isArray());
    ASSERT_EQ(document.array().size(), 2);
    EXPECT_EQ(document.array()[0].toObject(), exporting::recordJson(sample()));
}

TEST(WriteFile, ReplacesAFileWholeOrLeavesIt)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.md"_s);
    ASSERT_TRUE(exporting::writeFile(path, "one"));
    ASSERT_TRUE(exporting::writeFile(path, "two"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "two");
    const QString nowhere = folder.filePath(u"no/such/folder/out.md"_s);
    const Done failed = exporting::writeFile(nowhere, "x");
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::WriteFailed);
    EXPECT_EQ(failed.error().subject, nowhere);
    EXPECT_FALSE(exporting::writeFile(folder.path(), "x"));
}
