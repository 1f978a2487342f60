#include "sample.h"

#include "core/store/articlestore.h"
#include "core/store/notestore.h"
#include "core/store/pagestore.h"
#include "core/store/tagstore.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::test;

TEST(Collect, BringsTogetherWhatFormatsPrint)
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.filePath(u"test.jianbao"_s), store::OpenMode::Create);
    ASSERT_TRUE(library);
    store::NewPage page;
    page.fileName = u"柳堤晚报20240312_02.txt"_s;
    page.encoding = u"UTF-8"_s;
    page.text = samplePage();
    page.parse.articles = {sampleArticle()};
    page.parse.facts.paper = u"柳堤晚报"_s;
    page.parse.facts.paperSource = page::FactSource::FileName;
    ASSERT_TRUE((*library)->pages().add(page));
    const auto ids = (*library)->articles().ids({}, {});
    ASSERT_TRUE(ids);
    ASSERT_EQ(ids->size(), 1);

    store::TagRecord tag;
    tag.name = u"产业振兴"_s;
    const auto parent = (*library)->tags().add(tag);
    ASSERT_TRUE(parent);
    tag.name = u"莲藕"_s;
    tag.parent = parent->id;
    const auto child = (*library)->tags().add(tag);
    ASSERT_TRUE(child);
    ASSERT_TRUE((*library)->tags().assign(*ids, child->id));
    ASSERT_TRUE((*library)->notes().set(ids->first(), std::nullopt, u"核对年鉴"_s));

    const auto articles = exporting::collect(**library, gazetteer(), *ids);
    ASSERT_TRUE(articles) << articles.error().detail.toStdString();
    ASSERT_EQ(articles->size(), 1);
    const exporting::ExportArticle &article = articles->first();
    EXPECT_EQ(article.record.article.headline, sampleArticle().headline);
    EXPECT_EQ(article.pageText, samplePage());
    EXPECT_EQ(article.reading.text, page::composeReading(samplePage(), sampleArticle().blocks).text);
    EXPECT_EQ(article.facts.paper, u"柳堤晚报"_s);
    EXPECT_EQ(article.place, (QStringList{u"山东省"_s, u"济宁市"_s, u"微山县"_s, u"张楼镇"_s}));
    EXPECT_EQ(article.placeNames.value(u"370826110"_s), u"张楼镇"_s);
    EXPECT_EQ(article.tagNames, QStringList{u"产业振兴/莲藕"_s});
    ASSERT_EQ(article.record.notes.size(), 1);
    EXPECT_EQ(article.record.notes[0].markdown, u"核对年鉴"_s);

    const auto missing = exporting::collect(**library, gazetteer(), {ids->first() + 99});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
}
