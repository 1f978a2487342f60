#include "tests/store/samplepage.h"

#include "core/store/articlestore.h"
#include "core/store/pagestore.h"
#include "tests/gazetteer.h"

#include <QFile>

namespace jianbao::store::testing {

namespace {

class PageSetter
{
public:
    page::Block addLine(page::BlockRole role, const QString &line)
    {
        const page::Block block{role, {m_text.size(), m_text.size() + line.size()}, false};
        m_text += line + u'\n';
        return block;
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

page::Article set(PageSetter &setter, const SampleArticle &sample)
{
    page::Article article;
    if (!sample.kicker.isEmpty())
        article.blocks.append(setter.addLine(page::BlockRole::Kicker, sample.kicker));
    if (!sample.headline.isEmpty())
        article.blocks.append(setter.addLine(page::BlockRole::Headline, sample.headline));
    for (const QString &paragraph : sample.paragraphs)
        article.blocks.append(setter.addLine(page::BlockRole::Body, paragraph));
    article.kicker = sample.kicker;
    article.headline = sample.headline;
    article.contributors = sample.contributors;
    article.dateline = sample.dateline;
    article.date = sample.date;
    article.townshipCode = sample.township;
    article.countyCode = sample.county.isEmpty() ? sample.township.left(6) : sample.county;
    if (!sample.township.isEmpty())
        article.mentions = {{sample.township, {article.blocks.first().range}}};
    article.confidence = sample.confidence;
    article.placeConfidence = sample.placeConfidence;
    article.titleConfidence = sample.titleConfidence;
    return article;
}

} // namespace

NewPage samplePage(const QString &fileName, const QString &paper, QDate date, const QString &pageNo,
                   const QList<SampleArticle> &articles)
{
    PageSetter setter;
    NewPage page;
    const QString masthead = paper + u' ' + date.toString(Qt::ISODate) + u' ' + pageNo;
    page.parse.furniture.append(setter.addLine(page::BlockRole::Furniture, masthead));
    for (const SampleArticle &article : articles)
        page.parse.articles.append(set(setter, article));
    page.fileName = fileName;
    page.sourcePath = QStringLiteral("pages/") + fileName;
    page.encoding = QStringLiteral("UTF-8");
    page.text = setter.text();
    page.parse.facts = {paper, date, pageNo, page::FactSource::Page, page::FactSource::Page, page::FactSource::Page};
    return page;
}

NewPage parsedPage()
{
    QFile file(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/pages/building/b02-titles-before.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no page: %s", qPrintable(file.errorString()));
    NewPage page;
    page.fileName = QStringLiteral("b02.txt");
    page.encoding = QStringLiteral("UTF-8");
    page.text = QString::fromUtf8(file.readAll());
    page.parse = page::parsePage(page.text, {}, test::gazetteer());
    return page;
}

TagRecord sampleTag(const QString &name, std::optional<TagId> parent, int pin)
{
    TagRecord tag;
    tag.name = name;
    tag.parent = parent;
    tag.pin = pin;
    return tag;
}

SampleLibrary::SampleLibrary()
{
    auto opened = Library::open(path(), OpenMode::Create);
    if (!opened)
        qFatal("no library: %s", qPrintable(opened.error().detail));
    library = std::move(*opened);
}

QList<ArticleId> SampleLibrary::add(const NewPage &page)
{
    const auto added = library->pages().add(page);
    if (!added)
        qFatal("not added: %s", qPrintable(added.error().detail));
    ArticleFilter filter;
    filter.page = added->id;
    const auto ids = library->articles().ids(filter, {});
    return ids.value();
}

SmallTown::SmallTown()
{
    const QString lake = QStringLiteral("湖畔晚报");
    const auto march = sample.add(samplePage(
        QStringLiteral("湖畔晚报20210320_02.txt"), lake, QDate(2021, 3, 20), QStringLiteral("2"),
        {{.headline = QStringLiteral("千亩藕田迎来采收季"),
          .paragraphs = {QStringLiteral("清晨的藕田里，采藕人踩着没膝的泥水，把一节节白藕推上岸。"),
                         QStringLiteral("今年的莲藕比去年早上市十天，合作社负责人说价格也稳。")},
          .township = QStringLiteral("370826101"),
          .contributors = {{QStringLiteral("记者"), QStringLiteral("苏禾")},
                           {QStringLiteral("通讯员"), QStringLiteral("白舟")}},
          .kicker = QStringLiteral("湖区产业见闻")},
         {.headline = QStringLiteral("便民桥通车"),
          .paragraphs = {QStringLiteral("新修的便民桥昨天通车，两岸来往少绕七里路。")},
          .township = QStringLiteral("370826102"),
          .contributors = {{QStringLiteral("通讯员"), QStringLiteral("安歌")}},
          .placeConfidence = 0.3},
         {.headline = QStringLiteral("全县春耕用肥备足"),
          .paragraphs = {QStringLiteral("农资门店的化肥已备足，农技员下田指导。")},
          .county = QStringLiteral("370826")}}));
    const auto april = sample.add(samplePage(
        QStringLiteral("湖畔晚报20210402_05.txt"), lake, QDate(2021, 4, 2), QStringLiteral("5"),
        {{.headline = QStringLiteral("小学新添图书角"),
          .paragraphs = {QStringLiteral("孩子们课间排队借书，最受欢迎的是讲藕田故事的绘本。")},
          .township = QStringLiteral("370826101")},
         {.headline = QString(), .paragraphs = {QStringLiteral("湖上起了薄雾，远处的渔船只剩一个影子。")}}}));
    const auto tea2020 = sample.add(samplePage(
        QStringLiteral("茶乡日报20201231_A1.txt"), QStringLiteral("茶乡日报"), QDate(2020, 12, 31), QStringLiteral("A1"),
        {{.headline = QStringLiteral("冬茶园里护苗忙"),
          .paragraphs = {QStringLiteral("茶农给茶苗盖上草帘，防备夜里的霜。")},
          .township = QStringLiteral("330483104")}}));
    lotus = march[0];
    bridge = march[1];
    county = march[2];
    school = april[0];
    nowhere = april[1];
    tea = tea2020[0];
    marchPage = sample.library->articles().article(lotus)->page;
}

} // namespace jianbao::store::testing
