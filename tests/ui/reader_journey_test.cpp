// What the reader asks of the window: the next doubt, the words of its find bar in the library, a text size to keep.
#include "tests/ui/invented.h"
#include "tests/ui/journey.h"

#include "core/page/parse.h"
#include "ui/articles/articlepane.h"
#include "ui/places/placepane.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/commandset.h"
#include "ui/shell/preferences.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/filteredit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTableView>
#include <QTest>
#include <QTextCursor>
#include <QTextEdit>

using namespace jianbao;
using namespace Qt::StringLiterals;
using ui::testing::Journey;

namespace {

// Two pages, of which each second article is doubtful.
QList<store::NewPage> doubtfulPages()
{
    store::NewPage first = testing::newPage(testing::inventedPage());
    store::NewPage second = first;
    second.text += u"\n（本版完）"_s;
    second.fileName = u"湖岸日报20210321_A2.txt"_s;
    second.parse.facts.date = QDate(2021, 3, 21);
    return {first, second};
}

// Two pages of an issue, as they are imported; an article of the first goes on on the third.
QList<store::NewPage> turningPages()
{
    const QString head = u"湖区日报 2024年9月21日 第%1版\n\n"_s;
    const QString front = head.arg(1) + u"柳河镇的三本账\n\n"
                                        "本报讯（记者 高远）秋收过后，柳河镇的干部坐下来算账，今年一亩地比去年多收了一\n"
                                        "（下转第3版）\n"_s;
    const QString third = head.arg(3) + u"（上接第1版）\n\n百斤，全村多了三十万元的进账，种粮的人都说值得。\n"_s;
    QList<store::NewPage> pages;
    for (const QString &text : {front, third}) {
        store::NewPage page;
        page.fileName = u"%1.txt"_s.arg(pages.size());
        page.encoding = u"UTF-8"_s;
        page.text = text;
        page.parse = page::parsePage(text, {}, place::Gazetteer::builtIn().value());
        pages.append(page);
    }
    return pages;
}

int doubtsIn(Journey &journey)
{
    return journey.ask([](store::Library &library) {
        store::ArticleFilter doubtful;
        doubtful.doubtful = true;
        return library.articles().count(doubtful);
    });
}

QAbstractButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (auto *button : widget.findChildren<QAbstractButton *>())
        if (button->isVisible() && (button->text() == text || button->toolTip().startsWith(text)
                                    || button->accessibleName() == text))
            return button;
    return nullptr;
}

} // namespace

class ReaderJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDoubtBarLeadsToTheNextDoubt();
    void doubtsAreWalkedLeastSureFirst();
    void anArticleThatTurnsOverOpensItsOtherPart();
    void aSizeChosenInTheReaderStays();
    void findPressedTwiceSearchesTheLibrary();
    void deleteNeedsAChosenHighlight();
};

void ReaderJourneyTest::theDoubtBarLeadsToTheNextDoubt()
{
    Journey journey(doubtfulPages());
    journey.openWindow();
    ui::ReaderPane &reader = journey.window().reader();
    QList<ArticleId> doubtful;
    for (const ArticleId id : journey.window().articles().shownArticles())
        if (journey.article(id).article.confidence < store::doubtBelow)
            doubtful.append(id);
    QCOMPARE(doubtful.size(), 2);
    journey.window().articles().setCurrent(doubtful.first());
    QTRY_COMPARE(reader.article(), doubtful.first());
    QAbstractButton *next = nullptr;
    QTRY_VERIFY((next = buttonOf(reader, u"Next Doubt (F8)"_s)) != nullptr);
    next->click();
    QTRY_COMPARE(journey.window().articles().currentArticle(), doubtful.last());
}

// To Check lists the least sure first, whatever the order of other lists; F8 goes on, Y settles.
void ReaderJourneyTest::doubtsAreWalkedLeastSureFirst()
{
    QList<store::NewPage> pages = doubtfulPages();
    pages[0].parse.articles[1].confidence = 0.4;
    pages[1].parse.articles[1].confidence = 0.3;
    pages[1].parse.articles[0].titleConfidence = 0.2;
    Journey journey(pages);
    journey.openWindow();
    ui::ArticlePane &list = journey.window().articles();
    journey.window().places().selectFixed(lists::FixedRow::ToCheck);
    QTRY_COMPARE(list.shownArticles().size(), 3);
    const QList<ArticleId> doubts = list.shownArticles();
    QList<double> sure;
    for (const ArticleId id : doubts) {
        const page::Article article = journey.article(id).article;
        sure.append(std::min(article.confidence, article.titleConfidence));
    }
    QCOMPARE(sure, (QList<double>{0.2, 0.3, 0.4}));
    QTRY_COMPARE(journey.window().reader().article(), doubts[0]);
    journey.press(u"F8"_s);
    QTRY_COMPARE(list.currentArticle(), doubts[1]);
    QTRY_COMPARE(journey.window().reader().article(), doubts[1]);
    journey.press(u"Y"_s);
    QTRY_COMPARE(doubtsIn(journey), 2);
    journey.press(u"Ctrl+Z"_s);
    QTRY_COMPARE(doubtsIn(journey), 3);
}

void ReaderJourneyTest::anArticleThatTurnsOverOpensItsOtherPart()
{
    Journey journey(turningPages());
    journey.openWindow();
    ui::ReaderPane &reader = journey.window().reader();
    auto *view = reader.findChild<ui::ArticleView *>();
    const auto shows = [&](const QString &words) { return !view->document()->find(words).isNull(); };
    ArticleId first = 0;
    for (const ArticleId id : journey.window().articles().shownArticles())
        first = journey.article(id).next ? id : first;
    QVERIFY(first != 0);
    journey.window().articles().setCurrent(first);
    QTRY_VERIFY(shows(u"坐下来算账"_s));

    const auto click = [&](const QString &mark) {
        const QTextCursor link = view->document()->find(mark);
        QVERIFY(!link.isNull());
        const ui::ShownLine line = view->lineAt(link.selectionStart());
        const QPoint point(qRound(line.x(link.selectionStart()) + 4), qRound(line.baseline() - 4));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, point);
    };
    click(u"›"_s);
    QTRY_VERIFY(shows(u"三十万元"_s));
    QCOMPARE(reader.article(), journey.article(first).next->article);
    click(u"‹"_s);
    QTRY_COMPARE(reader.article(), first);
    QTRY_VERIFY(shows(u"坐下来算账"_s));
}

void ReaderJourneyTest::aSizeChosenInTheReaderStays()
{
    Journey journey;
    journey.openWindow();
    ui::ReaderPane &reader = journey.window().reader();
    QTRY_VERIFY(reader.articleView()->isVisible());
    QAbstractButton *larger = buttonOf(reader, u"Larger Text"_s);
    QVERIFY(larger);
    larger->click();
    const int percent = reader.fontPercent();
    QVERIFY(percent > 100);
    journey.run(u"view.compact"_s); // another preference takes none of it back
    QCOMPARE(reader.fontPercent(), percent);
}

void ReaderJourneyTest::findPressedTwiceSearchesTheLibrary()
{
    Journey journey;
    journey.openWindow();
    ui::ReaderPane &reader = journey.window().reader();
    QTRY_VERIFY(reader.articleView()->isVisible());
    reader.articleView()->setFocus();
    journey.press(u"Ctrl+F"_s);
    QVERIFY(QApplication::focusWidget() != reader.articleView());
    journey.type(u"合作社 社员"_s); // one string with a space in it, not two words
    journey.press(u"Ctrl+F"_s);
    QCOMPARE(journey.window().search().expression(), u"\"合作社 社员\""_s);
    QCOMPARE(QApplication::focusWidget(), journey.window().search().edit());
}

void ReaderJourneyTest::deleteNeedsAChosenHighlight()
{
    Journey journey;
    journey.openWindow();
    ui::ReaderPane &reader = journey.window().reader();
    QTRY_VERIFY(reader.articleView()->isVisible());
    const QAction *remove = journey.window().commands().action(u"edit.delete"_s);
    QVERIFY(!remove->isEnabled());
    reader.articleView()->setFocus();
    journey.press(u"E"_s);
    journey.press(u"1"_s); // a new highlight is the chosen one
    QTRY_VERIFY(reader.chosenHighlight());
    QTRY_VERIFY(remove->isEnabled());
    journey.press(u"Del"_s);
    QTRY_VERIFY(!reader.chosenHighlight());
    QTRY_VERIFY(!remove->isEnabled());
}

QTEST_MAIN(ReaderJourneyTest)
#include "reader_journey_test.moc"
