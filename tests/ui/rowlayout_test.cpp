// A line of the article list in every width: nothing overlaps, nothing leaves the row, and what gives way does so in order.
#include "ui/articles/rowlayout.h"
#include "ui/widgets/theme.h"

#include <QTest>

using namespace jianbao;
using ui::RowContext;
using ui::RowFonts;
using ui::RowLayout;

namespace {

store::ArticleRow fullRow()
{
    store::ArticleRow row;
    row.id = 1;
    row.headline = QStringLiteral("三个村完成清洁取暖改造，今冬不再烧煤");
    row.kicker = QStringLiteral("我为群众办实事");
    row.townshipCode = QStringLiteral("370826110");
    row.countyCode = QStringLiteral("370826");
    row.paper = QStringLiteral("湖畔晚报");
    row.pageNo = QStringLiteral("A2");
    row.date = QDate(2021, 3, 20);
    row.contributors = {{QStringLiteral("记者"), QStringLiteral("苏禾")}, {QStringLiteral("通讯员"), QStringLiteral("白舟")}};
    row.tags = {1, 2, 3};
    row.starred = row.hasNote = row.doubtful = true;
    row.snippet = {QStringLiteral("采藕人踩着没膝的泥水"), {{0, 2}}};
    return row;
}

QStringList chipTexts(const RowLayout &layout)
{
    QStringList texts;
    for (const ui::RowChip &chip : layout.chips)
        texts.append(chip.text);
    return texts;
}

} // namespace

class RowLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingOverlapsOrLeavesTheRow_data();
    void nothingOverlapsOrLeavesTheRow();
    void partsGiveWayInOrder();
    void whatFitsIsNotCut();
    void theCountyStandsWhereTheListSpansCounties();
    void rowsAreHighEnoughForHanCharacters();

private:
    RowLayout layOut(int width, const store::ArticleRow &row = fullRow()) const;

    std::unique_ptr<place::Gazetteer> m_gazetteer;
    RowContext m_context;
    QFont m_font;
};

void RowLayoutTest::initTestCase()
{
    m_gazetteer = std::make_unique<place::Gazetteer>(place::Gazetteer::builtIn().value());
    m_context.gazetteer = m_gazetteer.get();
    m_context.tags = {{1, {}, QStringLiteral("产业振兴"), 3, 0, 0}, {2, {}, QStringLiteral("一个名字很长的标签"), 7, 0, 1},
                      {3, {}, QStringLiteral("水利"), 4, 0, 2}};
    m_context.withSnippet = true;
    m_font = ui::interfaceFont();
    m_font.setPixelSize(13);
}

RowLayout RowLayoutTest::layOut(int width, const store::ArticleRow &row) const
{
    const RowFonts fonts(m_font);
    return ui::layOutRow({0, 0, width, ui::rowHeight(fonts, m_context.compact, m_context.withSnippet)}, fonts, row, m_context);
}

void RowLayoutTest::nothingOverlapsOrLeavesTheRow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("compact");
    for (const int width : {240, 312, 330, 430, 600, 1200}) {
        QTest::addRow("%d", width) << width << false;
        QTest::addRow("%d compact", width) << width << true;
    }
}

void RowLayoutTest::nothingOverlapsOrLeavesTheRow()
{
    QFETCH(const int, width);
    QFETCH(const bool, compact);
    m_context.compact = compact;
    const RowFonts fonts(m_font);
    const QRect row(0, 0, width, ui::rowHeight(fonts, compact, true));
    const RowLayout layout = layOut(width);
    m_context.compact = false;
    QList<QRect> parts{layout.dot,  layout.star,    layout.headline, layout.kicker, layout.date,   layout.place,
                       layout.note, layout.details, layout.doubt,    layout.snippet};
    for (const ui::RowChip &chip : layout.chips)
        parts.append(chip.rect);
    parts.removeIf([](const QRect &part) { return part.isEmpty(); });
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QVERIFY2(row.contains(parts[i]), qPrintable(QStringLiteral("part %1 leaves the row").arg(i)));
        for (qsizetype k = i + 1; k < parts.size(); ++k)
            QVERIFY2(!parts[i].intersects(parts[k]), qPrintable(QStringLiteral("parts %1 and %2").arg(i).arg(k)));
    }
}

void RowLayoutTest::partsGiveWayInOrder()
{
    const RowLayout wide = layOut(900);
    QCOMPARE(wide.kickerText, QStringLiteral("我为群众办实事"));
    QCOMPARE(chipTexts(wide), (QStringList{QStringLiteral("产业振兴"), QStringLiteral("一个名字很长的标签"), QStringLiteral("+1")}));
    QVERIFY(wide.detailsText.endsWith(QStringLiteral("苏禾 通讯员 白舟")));

    const RowLayout middle = layOut(430);
    QVERIFY(middle.kickerText.isEmpty()); // less than its least width is left
    QVERIFY(middle.detailsText.contains(QStringLiteral("湖畔晚报"))); // paper and page stay, contributors go
    QVERIFY(middle.detailsText.endsWith(u'…'));
    QVERIFY(!chipTexts(middle).contains(QStringLiteral("一个名字很长的标签")));

    const RowLayout narrow = layOut(312);
    QCOMPARE(narrow.dateText, QStringLiteral("2021-03-20")); // never cut
    QVERIFY(narrow.headlineText.endsWith(u'…'));
    QCOMPARE(narrow.placeText, QStringLiteral("张楼镇"));
    QCOMPARE(chipTexts(narrow).last().front(), QChar(u'+'));
    QVERIFY(!narrow.note.isEmpty() && !narrow.doubt.isEmpty());
    QVERIFY(wide.isCut && middle.isCut && narrow.isCut); // one tag is but a number even in the widest
}

void RowLayoutTest::whatFitsIsNotCut()
{
    store::ArticleRow row = fullRow();
    row.tags = {1, 3};
    QVERIFY(!layOut(900, row).isCut);
    row.kicker.clear();
    row.tags.clear();
    row.headline = QStringLiteral("便民桥通车");
    QVERIFY(!layOut(430, row).isCut);
    row.read = true;
    QVERIFY(layOut(430, row).dot.isEmpty());
}

void RowLayoutTest::theCountyStandsWhereTheListSpansCounties()
{
    QCOMPARE(layOut(900).placeText, QStringLiteral("张楼镇"));
    m_context.withCounty = true;
    QCOMPARE(layOut(900).placeText, QStringLiteral("微山县张楼镇"));
    store::ArticleRow row = fullRow();
    row.townshipCode.clear();
    QCOMPARE(layOut(900, row).placeText, QStringLiteral("微山县"));
    row.countyCode.clear();
    QCOMPARE(layOut(900, row).placeText, QStringLiteral("Township unknown"));
    m_context.withCounty = false;
}

void RowLayoutTest::rowsAreHighEnoughForHanCharacters()
{
    const RowFonts fonts(m_font);
    const QFontMetrics headline(fonts.headline);
    QVERIFY(fonts.headlineLine.height >= headline.boundingRect(u'国').height());
    QVERIFY(ui::rowHeight(fonts, false, false) > ui::rowHeight(fonts, true, false));
    QVERIFY(ui::rowHeight(fonts, false, true) > ui::rowHeight(fonts, false, false));
    QFont large = m_font;
    large.setPixelSize(26);
    QVERIFY(ui::rowHeight(RowFonts(large), false, false) >= 2 * ui::rowHeight(fonts, false, false) - 6);
}

QTEST_MAIN(RowLayoutTest)
#include "rowlayout_test.moc"
