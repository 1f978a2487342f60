// An article as a document, its map, and the pure rules that the reader sets it by.
#include "tests/ui/invented.h"
#include "ui/reader/articledocument.h"
#include "ui/reader/bands.h"
#include "ui/reader/displaytext.h"
#include "ui/reader/pagelines.h"
#include "ui/reader/sentences.h"
#include "ui/reader/sentenceselection.h"
#include "ui/widgets/theme.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace jianbao;
using namespace jianbao::ui;

namespace {

const QList<SourceItem> source = {{u"湖岸日报"_qs, {}}, {u"记者 何晓舟"_qs, {}}, {u"微山县 › 张楼镇"_qs, u"370826105"_qs}};

ArticleDocument documentOf(const testing::InventedPage &page, int percent = 100)
{
    return {page::composeReading(page.text, page.first.blocks), page.first.contributors, source, {},
            ReadingStyle(lightPalette(), false, percent)};
}

TextRange find(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    return {at, at + words.size()};
}

// The text of ranges of a document, joined by |.
QString shown(ArticleDocument &article, const QList<TextRange> &ranges)
{
    QStringList texts;
    for (const TextRange &range : ranges) {
        QTextCursor cursor(&article.document());
        cursor.setPosition(static_cast<int>(range.start));
        cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
        texts.append(plainText(cursor.selectedText()));
    }
    return texts.join(u'|');
}

QStringList sentences(const QString &paragraph)
{
    QStringList found;
    for (const TextRange &sentence : sentencesOf(paragraph))
        found.append(sentence.of(paragraph).toString());
    return found;
}

} // namespace

class ArticleDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextIsLost();
    void everyPositionMapsThereAndBack();
    void rangeOverTheSourceLineLeavesItOut();
    void positionsInTheSourceLineBelongToTheHeadline();
    void paragraphsAreIndentedByTwoCharacters();
    void bodyGrowsWithThePercentage();
    void justifiedFrom22EmsUp();
    void measureIsWholeEms_data();
    void measureIsWholeEms();
    void charactersThatWouldBreakParagraphsDoNot();
    void namesAndFiguresStayTogether();
    void sourceLineItemsAreNotBroken();
    void shortestHighlightOwnsTheBand();
    void railsTakeTheUppermostFreeLevel();
    void sentencesEndAtTheirMarks_data();
    void sentencesEndAtTheirMarks();
    void selectionGrowsBySentencesAndShrinks();
    void pageLinesKnowTheirArticleAndWhereTheyGoOn();
    void pageLinesCountEveryLineEnd();
    void longArticleIsBuiltQuickly();
};

void ArticleDocumentTest::noTextIsLost()
{
    const testing::InventedPage page = testing::inventedPage();
    ArticleDocument article = documentOf(page);
    const page::ReadingText &reading = article.reading();
    QVERIFY(reading.units.size() >= 8);
    for (const page::ReadingUnit &unit : reading.units)
        QCOMPARE(shown(article, article.toDocument(unit.range)), reading.unitText(unit));
    QCOMPARE(article.document().blockCount(), reading.units.size() + 1); // and the source line
}

void ArticleDocumentTest::everyPositionMapsThereAndBack()
{
    const testing::InventedPage page = testing::inventedPage();
    ArticleDocument article = documentOf(page);
    const QString &text = article.reading().text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype there = article.toDocument(i);
        QCOMPARE(article.toReading(there), i);
        if (text[i] != u'\n') {
            const QChar on = article.document().characterAt(static_cast<int>(there));
            QCOMPARE(on == QChar::Nbsp ? QChar(u' ') : on, text[i]);
        }
    }
}

void ArticleDocumentTest::rangeOverTheSourceLineLeavesItOut()
{
    const testing::InventedPage page = testing::inventedPage();
    ArticleDocument article = documentOf(page);
    const TextRange from = find(article.reading().text, u"让湖货"_qs);
    const TextRange to = find(article.reading().text, u"张楼讯"_qs);
    const QList<TextRange> ranges = article.toDocument(TextRange{from.start, to.end});
    QCOMPARE(shown(article, ranges), u"让湖货走得更远|本报张楼讯"_qs);
    QCOMPARE(article.toReading(TextRange{ranges.first().start, ranges.last().end}), (TextRange{from.start, to.end}));
}

void ArticleDocumentTest::positionsInTheSourceLineBelongToTheHeadline()
{
    const testing::InventedPage page = testing::inventedPage();
    ArticleDocument article = documentOf(page);
    const QTextBlock line = article.document().findBlockByNumber(3);
    QVERIFY(plainText(line.text()).startsWith(u"湖岸日报"));
    const qsizetype end = find(article.reading().text, u"走得更远"_qs).end;
    QCOMPARE(article.toReading(line.position() + 3), end);
    QCOMPARE(article.toReading(line.position() + line.length() - 1), end);
}

void ArticleDocumentTest::paragraphsAreIndentedByTwoCharacters()
{
    const testing::InventedPage page = testing::inventedPage();
    ArticleDocument article = documentOf(page);
    const QTextBlock body = article.document().findBlock(
        static_cast<int>(article.toDocument(find(article.reading().text, u"本报张楼讯"_qs).start)));
    QCOMPARE(body.blockFormat().textIndent(), 2.0 * article.style().em());
    QCOMPARE(body.blockFormat().lineHeightType(), int(QTextBlockFormat::FixedHeight));
    const QTextBlock headline = article.document().findBlock(
        static_cast<int>(article.toDocument(find(article.reading().text, page.first.headline).start)));
    QCOMPARE(headline.blockFormat().textIndent(), 0.0);
    const QTextBlock crosshead = article.document().findBlock(
        static_cast<int>(article.toDocument(find(article.reading().text, u"洼地里"_qs).start)));
    QVERIFY(crosshead.blockFormat().alignment().testFlag(Qt::AlignHCenter));
}

void ArticleDocumentTest::bodyGrowsWithThePercentage()
{
    const testing::InventedPage page = testing::inventedPage();
    const int usual = documentOf(page).style().em();
    QCOMPARE(documentOf(page, 200).style().em(), 2 * usual);
    QVERIFY(documentOf(page, 78).style().em() < usual);
}

void ArticleDocumentTest::justifiedFrom22EmsUp()
{
    const testing::InventedPage page = testing::inventedPage();
    ArticleDocument article = documentOf(page);
    article.setColumn(columnFor(484, 18, true, 1));
    QCOMPARE(article.document().defaultTextOption().alignment(), Qt::AlignJustify);
    article.setColumn(columnFor(440, 18, true, 1));
    QCOMPARE(article.document().defaultTextOption().alignment(), Qt::AlignLeft);
}

void ArticleDocumentTest::measureIsWholeEms_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("notes");
    QTest::addColumn<int>("ems");
    QTest::addColumn<bool>("notesShown");

    QTest::newRow("the design's window") << 742 << true << 28 << true;
    QTest::newRow("the least room for notes") << 224 + 24 * 18 << true << 24 << true;
    QTest::newRow("one pixel less: notes give way") << 224 + 24 * 18 - 1 << true << 33 << false;
    QTest::newRow("notes switched off") << 742 << false << 34 << false;
    QTest::newRow("narrow") << 470 << true << 23 << false;
    QTest::newRow("very wide") << 2000 << true << 34 << true;
    QTest::newRow("hardly anything") << 30 << true << 1 << false;
}

void ArticleDocumentTest::measureIsWholeEms()
{
    QFETCH(int, width);
    QFETCH(bool, notes);
    const Column column = columnFor(width, 18, notes, 1);
    QTEST(column.ems, "ems");
    QTEST(column.notesWidth > 0, "notesShown");
    QCOMPARE(column.width, column.ems * 18);
    QVERIFY(column.left >= 0);
    if (column.notesWidth > 0) {
        QVERIFY(column.notesWidth >= 160);
        QVERIFY(column.notesLeft + column.notesWidth <= width);
        QVERIFY(column.notesLeft > column.right());
    }
}

void ArticleDocumentTest::charactersThatWouldBreakParagraphsDoNot()
{
    const QString odd = u"甲\u2029乙\uFFFC丙\u0001丁\uFDD0戊\u2028己"_qs;
    const QString text = displayText(odd, {});
    QCOMPARE(text.size(), odd.size());
    QTextDocument document;
    QTextCursor(&document).insertText(text);
    QCOMPARE(document.blockCount(), 1);
    QCOMPARE(document.firstBlock().text().size(), odd.size());
}

void ArticleDocumentTest::namesAndFiguresStayTogether()
{
    const QString shownText = displayText(u"通讯员 林 溪 走了3 公里，说A B"_qs, {{u"通讯员"_qs, u"林溪"_qs}});
    QCOMPARE(shownText, u"通讯员 林\u00A0溪 走了3\u00A0公里，说A B"_qs);
    QCOMPARE(plainText(shownText), u"通讯员 林 溪 走了3 公里，说A B"_qs);
}

void ArticleDocumentTest::sourceLineItemsAreNotBroken()
{
    QCOMPARE(unbroken(u"A2 版"_qs), u"A\u20602\u2060\u00A0\u2060版"_qs);
    QCOMPARE(plainText(unbroken(u"记者 何晓舟"_qs)), u"记者 何晓舟"_qs);
}

void ArticleDocumentTest::shortestHighlightOwnsTheBand()
{
    const QList<PlacedMark> marks = {{.id = 1, .colour = 3, .ranges = {{10, 40}}},
                                     {.id = 2, .colour = 4, .ranges = {{20, 26}}},
                                     {.id = 3, .colour = 5, .ranges = {{24, 50}}}};
    const QList<Band> expected = {{{10, 20}, 0}, {{20, 26}, 1}, {{26, 50}, 2}};
    QCOMPARE(layOutMarks(marks).bands, expected);
}

void ArticleDocumentTest::railsTakeTheUppermostFreeLevel()
{
    QList<PlacedMark> marks;
    for (int i = 0; i < 4; ++i)
        marks.append({.id = i + 1, .colour = 1, .ranges = {{10 + i, 40}}});
    marks.append({.id = 5, .colour = 2, .ranges = {{60, 80}}});
    const MarkLayout layout = layOutMarks(marks);
    const QList<Rail> crowded = {{{10, 40}, 0, 0}, {{11, 40}, 1, 1}, {{12, 40}, 2, 2}, {{13, 40}, 3, railLevels}};
    QCOMPARE(layout.railsOn({0, 50}), crowded);
    const QList<Rail> alone = {{{60, 70}, 4, 0}};
    QCOMPARE(layout.railsOn({50, 70}), alone);
    QVERIFY(layout.railsOn({80, 100}).isEmpty());
}

void ArticleDocumentTest::sentencesEndAtTheirMarks_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("plain") << u"天亮了。船开了！谁在岸上？没有人"_qs
                           << QStringList{u"天亮了。"_qs, u"船开了！"_qs, u"谁在岸上？"_qs, u"没有人"_qs};
    QTest::newRow("quotation marks close after the end") << u"“苗栽下了。”他说，“明年再看。”大家笑了。"_qs
        << QStringList{u"“苗栽下了。”"_qs, u"他说，“明年再看。”"_qs, u"大家笑了。"_qs};
    QTest::newRow("an ellipsis within does not end") << u"桥、路、渠……都修好了。"_qs
                                                     << QStringList{u"桥、路、渠……都修好了。"_qs};
    QTest::newRow("an ellipsis that something closes ends") << u"“要是早几年……”老人没说完。"_qs
        << QStringList{u"“要是早几年……”"_qs, u"老人没说完。"_qs};
    QTest::newRow("several marks in a row") << u"真的吗？！是真的。"_qs << QStringList{u"真的吗？！"_qs, u"是真的。"_qs};
    QTest::newRow("spaces between") << u" 好。 走。 "_qs << QStringList{u"好。"_qs, u"走。"_qs};
    QTest::newRow("nothing") << u"  "_qs << QStringList{};
}

void ArticleDocumentTest::sentencesEndAtTheirMarks()
{
    QFETCH(QString, paragraph);
    QTEST(sentences(paragraph), "expected");
}

void ArticleDocumentTest::selectionGrowsBySentencesAndShrinks()
{
    const testing::InventedPage page = testing::inventedPage();
    const page::ReadingText reading = page::composeReading(page.text, page.first.blocks);
    const auto words = [&](TextRange range) { return range.of(reading.text).toString(); };
    const TextRange inside = find(reading.text, u"过去雨季"_qs);

    const TextRange one = grown(reading, {}, inside.start);
    QCOMPARE(words(one), u"白鹭洲村地势低，过去雨季常受淹。"_qs);
    QCOMPARE(words(grown(reading, inside, 0)), words(one)); // part of a sentence → all of it
    const TextRange two = grown(reading, one, 0);
    QCOMPARE(words(two), words(one) + u"2018年，镇里请来懂水产的人反复看过，决定退一步，把900亩低洼地改成莲虾"
                                      "共作的水塘，由村里的合作社统一供种、统一管护、统一销售。"_qs);
    QCOMPARE(shrunk(reading, two), one);
    QVERIFY(shrunk(reading, one).isEmpty());
    QCOMPARE(words(grown(reading, {}, 0)), u"水乡走笔"_qs); // a title is one sentence
    QCOMPARE(words(grown(reading, {}, firstSentenceFrom(reading, 0))).left(5), u"本报张楼讯"_qs);
    QVERIFY(grown(reading, {}, reading.text.size()).isEmpty());
}

void ArticleDocumentTest::pageLinesKnowTheirArticleAndWhereTheyGoOn()
{
    const testing::InventedPage page = testing::inventedPage();
    const QList<PageLine> lines =
        pageLines(page.text, {{1, page.first.blocks}, {2, page.second.blocks}}, page.furniture);
    QCOMPARE(lines.size(), page.text.count(u'\n'));
    QMap<ArticleId, int> count;
    QList<int> joins;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString text = lines[i].range.of(page.text).toString();
        QCOMPARE(lines[i].role.has_value(), !text.isEmpty());
        ++count[text.isEmpty() ? -1 : lines[i].article];
        if (lines[i].continuesAt > 0) {
            QVERIFY(text.endsWith(u"莲虾共"));
            QVERIFY(lines[lines[i].continuesAt - 1].range.of(page.text).startsWith(u"作的水塘"));
            joins.append(lines[i].continuesAt);
        }
    }
    QCOMPARE(joins.size(), 1);
    QCOMPARE(count, (QMap<ArticleId, int>{{-1, 3}, {0, 2}, {1, 18}, {2, 3}}));
    const qsizetype at = page.text.indexOf(u"风筝节");
    QCOMPARE(lines[lineOf(lines, at)].article, ArticleId(2));
    QVERIFY(lines[lineOf(lines, at)].beginsBlock);
    QCOMPARE(lineOf(lines, -1), qsizetype(-1));
    QCOMPARE(lineOf(lines, page.text.size() + 5), qsizetype(-1));
}

void ArticleDocumentTest::pageLinesCountEveryLineEnd()
{
    const QList<PageLine> lines = pageLines(u"一\r\n二\n\n四\r五"_qs, {}, {});
    QStringList texts;
    for (const PageLine &line : lines)
        texts.append(line.range.of(u"一\r\n二\n\n四\r五"_qs).toString());
    QCOMPARE(texts, (QStringList{u"一"_qs, u"二"_qs, QString(), u"四"_qs, u"五"_qs}));
    QVERIFY(pageLines(QString(), {}, {}).isEmpty());
}

void ArticleDocumentTest::longArticleIsBuiltQuickly()
{
    const testing::InventedPage page = testing::longPage(100000);
    QElapsedTimer timer;
    timer.start();
    ArticleDocument article = documentOf(page);
    article.setColumn(columnFor(742, article.style().em(), true, 1));
    QVERIFY(article.reading().text.size() >= 100000);
    // 4 ms here; a bound that a slow machine under sanitizers still keeps, and quadratic work would not.
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(ArticleDocumentTest)
#include "articledocument_test.moc"
