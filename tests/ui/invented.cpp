#include "tests/ui/invented.h"

namespace jianbao::testing {

namespace {

using page::Block;
using page::BlockRole;

// Writes lines and remembers where blocks stand.
class Writer
{
public:
    Block block(BlockRole role, const QStringList &lines, bool continues = false)
    {
        const qsizetype start = m_text.size();
        m_text += lines.join(u'\n');
        const Block block{role, {start, m_text.size()}, continues};
        m_text += u'\n';
        return block;
    }
    void blank() { m_text += u'\n'; }
    QString text() const { return m_text; }

private:
    QString m_text;
};

} // namespace

InventedPage inventedPage()
{
    Writer page;
    InventedPage made;
    made.furniture.append(page.block(BlockRole::Furniture, {u"湖岸日报"_qs, u"2021年3月20日 星期六 A2版"_qs}));
    page.blank();
    auto &blocks = made.first.blocks;
    blocks.append(page.block(BlockRole::Kicker, {u"水乡走笔"_qs}));
    blocks.append(page.block(BlockRole::Headline, {u"白鹭洲村今年莲子早上市"_qs}));
    blocks.append(page.block(BlockRole::Subheadline, {u"——三条新路让湖货走得更远"_qs}));
    blocks.append(page.block(BlockRole::Body, {u"　　本报张楼讯（记者 何晓舟 通讯员"_qs, u"林 溪）3月18日天刚亮，湖面上的雾"_qs,
                                               u"还没散开，白鹭洲村的种植户郑大水已经"_qs, u"下到齐腰深的塘里。"_qs}));
    blocks.append(page.block(BlockRole::Body, {u"　　“前些年就怕卖不掉，今年苗还没栽，"_qs, u"订单就来了。”郑大水说，他家的26亩"_qs,
                                               u"塘预计能收4万斤，比上一年多卖2 万元。"_qs}));
    blocks.append(page.block(BlockRole::Crosshead, {u"洼地里种出“甜日子”"_qs}));
    blocks.append(page.block(BlockRole::Body, {u"　　白鹭洲村地势低，过去雨季常受淹。"_qs, u"2018年，镇里请来懂水产的人反复看过，"_qs,
                                               u"决定退一步，把900亩低洼地改成莲虾共"_qs}));
    page.blank();
    made.second.blocks.append(page.block(BlockRole::Headline, {u"渡口小学办起风筝节"_qs}));
    made.second.blocks.append(page.block(BlockRole::Body, {u"　　本报讯 3月15日，渡口小学的操场上"_qs, u"飞起两百只风筝，都是孩子们自己糊的。"_qs}));
    page.blank();
    blocks.append(page.block(BlockRole::Body, {u"作的水塘，由村里的合作社统一供种、统"_qs, u"一管护、统一销售。三年下来，入社的人"_qs,
                                               u"家从41户增加到197户。"_qs},
                             true));
    blocks.append(page.block(BlockRole::Caption, {u"图为村民在塘边分拣莲子。"_qs}));
    made.text = page.text();

    made.first.kicker = u"水乡走笔"_qs;
    made.first.headline = u"白鹭洲村今年莲子早上市"_qs;
    made.first.subheadline = u"——三条新路让湖货走得更远"_qs;
    made.first.contributors = {{u"记者"_qs, u"何晓舟"_qs}, {u"通讯员"_qs, u"林溪"_qs}};
    made.first.dateline = u"张楼"_qs;
    made.first.countyCode = u"370826"_qs;
    made.first.confidence = made.first.titleConfidence = 0.9;
    made.first.placeConfidence = 0.9;
    made.second.headline = u"渡口小学办起风筝节"_qs;
    made.second.confidence = 0.4;
    made.second.titleConfidence = 0.9;
    made.second.placeConfidence = 0.8;
    return made;
}

store::NewPage newPage(const InventedPage &page)
{
    store::NewPage made;
    made.fileName = u"湖岸日报20210320_A2.txt"_qs;
    made.sourcePath = made.fileName;
    made.encoding = u"UTF-8"_qs;
    made.text = page.text;
    made.parse.facts.paper = u"湖岸日报"_qs;
    made.parse.facts.date = QDate(2021, 3, 20);
    made.parse.facts.pageNo = u"A2"_qs;
    made.parse.facts.paperSource = page::FactSource::Page;
    made.parse.facts.dateSource = page::FactSource::Page;
    made.parse.facts.pageNoSource = page::FactSource::Page;
    made.parse.articles = {page.first};
    if (!page.second.blocks.isEmpty())
        made.parse.articles.append(page.second);
    made.parse.furniture = page.furniture;
    return made;
}

InventedPage longPage(int characters)
{
    const QString sentence = u"村口的老槐树下摆着长桌，二十几户人家轮流说起今年的打算。"_qs;
    Writer page;
    InventedPage made;
    made.first.headline = u"长桌会开到深夜"_qs;
    made.first.blocks.append(page.block(BlockRole::Headline, {made.first.headline}));
    for (int written = 0; written < characters;) {
        const QString paragraph = sentence.repeated(6);
        made.first.blocks.append(page.block(BlockRole::Body, {paragraph}));
        written += static_cast<int>(paragraph.size());
    }
    made.first.confidence = made.first.titleConfidence = 0.9;
    made.first.placeConfidence = 0.9;
    made.text = page.text();
    return made;
}

} // namespace jianbao::testing
