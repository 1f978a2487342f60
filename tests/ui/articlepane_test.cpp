// The middle pane at work: what is shown, moving through it, what stays when the library changes.
#include "core/lists/roles.h"
#include "core/store/articlestore.h"
#include "tests/ui/panedesk.h"
#include "ui/articles/articlepane.h"
#include "ui/articles/coveragestrip.h"
#include "ui/articles/filterchip.h"
#include "ui/articles/listhead.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace jianbao;
using jianbao::testing::PaneDesk;
using ui::ArticlePane;

namespace {

using Ids = QList<ArticleId>;

QString code(const char *digits)
{
    return QString::fromLatin1(digits);
}

} // namespace

class ArticlePaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsAFilterWithItsHead();
    void movesThroughTheList();
    void opensTheNewestUnread();
    void theCurrentArticleStaysInAnotherList();
    void importLeavesSelectionAndScrollWhereTheyAre();
    void aReadArticleStaysInTheListOfUnread();
    void sortingKeepsTheSelection();
    void selectsInListOrder();
    void lettersAreLeftToShortcuts();
    void enterAndDoubleClickOpen();
    void aRowSpeaksInOneSentence();
    void rowsGrowByALineWhileSearching();
    void doubtsComeLeastCertainFirst();
    void aMonthLimitsAndSetsFree();
    void chipsAreClickedAway();
    void saysWhyItIsEmpty();
    void aBarStaysUntilDismissed();
    void columnsSortByTheirHeader();
    void comesBackAsItWas();

private:
    void load(const store::ArticleFilter &filter = {});
    QString rowText(int row, int role = Qt::DisplayRole) const;

    std::unique_ptr<PaneDesk> m_desk;
    std::unique_ptr<ArticlePane> m_pane;
};

void ArticlePaneTest::init()
{
    m_desk = std::make_unique<PaneDesk>();
    m_pane = std::make_unique<ArticlePane>(*m_desk->session);
    m_pane->resize(430, 500);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void ArticlePaneTest::cleanup()
{
    m_pane.reset();
    m_desk.reset();
}

void ArticlePaneTest::load(const store::ArticleFilter &filter)
{
    QSignalSpy loaded(m_pane.get(), &ArticlePane::loaded);
    m_pane->show(filter, QStringLiteral("韩庄镇"), QStringLiteral("微山县 › 济宁市"));
    QVERIFY(loaded.wait());
    m_desk->settle();
}

QString ArticlePaneTest::rowText(int row, int role) const
{
    const QModelIndex index = m_pane->view()->model()->index(row, 0);
    const bool there = QTest::qWaitFor([&] { return index.data(lists::ArticleRowRole).isValid(); });
    return there ? index.data(role).toString() : QString();
}

void ArticlePaneTest::showsAFilterWithItsHead()
{
    store::ArticleFilter hanzhuang;
    hanzhuang.placeCode = code("370826101");
    load(hanzhuang);
    QCOMPARE(m_pane->shownArticles(), (Ids{m_desk->town.school, m_desk->town.lotus}));
    QCOMPARE(m_pane->shownCount(), 2);
    QCOMPARE(rowText(0), QStringLiteral("小学新添图书角"));
    auto *head = m_pane->findChild<ui::ListHead *>();
    QTRY_VERIFY(head->accessibleName().startsWith(u"韩庄镇 2 article"));
    QTRY_VERIFY(head->accessibleName().contains(u"2 unread"));
}

void ArticlePaneTest::movesThroughTheList()
{
    QSignalSpy current(m_pane.get(), &ArticlePane::currentArticleChanged);
    load();
    QCOMPARE(m_pane->currentArticle(), 0);
    QCOMPARE(m_pane->position(), 0);
    QVERIFY(!m_pane->previous());
    QVERIFY(m_pane->next());
    QCOMPARE(m_pane->currentArticle(), m_desk->town.school);
    QVERIFY(m_pane->next());
    QCOMPARE(m_pane->position(), 2);
    QCOMPARE(m_pane->selectedArticles(), Ids{m_desk->town.nowhere});
    QVERIFY(m_pane->previous());
    QVERIFY(!m_pane->previous());
    m_pane->setCurrent(m_desk->town.tea);
    QVERIFY(!m_pane->next());
    QCOMPARE(m_pane->position(), 6);
    Ids told;
    for (const QVariantList &change : current)
        told.append(change.first().value<ArticleId>());
    QCOMPARE(told, (Ids{m_desk->town.school, m_desk->town.nowhere, m_desk->town.school, m_desk->town.tea}));
}

void ArticlePaneTest::opensTheNewestUnread()
{
    m_desk->session->setRead({m_desk->town.school, m_desk->town.lotus}, true);
    m_desk->settle();
    m_pane->show({}, QString(), QString());
    m_pane->setCurrent(0); // before anything has come
    QTRY_COMPARE(m_pane->currentArticle(), m_desk->town.nowhere);
    QVERIFY(m_pane->nextUnread());
    QCOMPARE(m_pane->currentArticle(), m_desk->town.bridge);
    m_pane->setCurrent(m_desk->town.tea);
    QVERIFY(!m_pane->nextUnread());

    m_desk->session->setRead(m_pane->shownArticles(), true);
    m_desk->settle();
    store::ArticleFilter hanzhuang;
    hanzhuang.placeCode = code("370826101");
    m_pane->show(hanzhuang, QString(), QString());
    m_pane->setCurrent(0);
    QTRY_COMPARE(m_pane->currentArticle(), m_desk->town.school); // none unread: the first
}

void ArticlePaneTest::theCurrentArticleStaysInAnotherList()
{
    load();
    m_pane->setCurrent(m_desk->town.lotus);
    QSignalSpy current(m_pane.get(), &ArticlePane::currentArticleChanged);
    store::ArticleFilter hanzhuang;
    hanzhuang.placeCode = code("370826101");
    load(hanzhuang);
    QCOMPARE(m_pane->currentArticle(), m_desk->town.lotus);
    QCOMPARE(m_pane->position(), 2);
    QCOMPARE(m_pane->selectedArticles(), Ids{m_desk->town.lotus});
    QCOMPARE(current.size(), 0);
    hanzhuang.placeCode = code("370826102");
    load(hanzhuang);
    QCOMPARE(m_pane->currentArticle(), 0);
    QCOMPARE(current.size(), 1);
}

void ArticlePaneTest::importLeavesSelectionAndScrollWhereTheyAre()
{
    QList<store::testing::SampleArticle> many;
    for (int i = 0; i < 60; ++i)
        many.append({.headline = QStringLiteral("第%1号渔塘清淤").arg(i), .township = code("370826103")});
    const Ids ponds = m_desk->import(QStringLiteral("ponds.txt"), QDate(2021, 3, 25), many);
    load();
    QTableView *view = m_pane->view();
    m_pane->setCurrent(ponds[20]);
    view->selectionModel()->select(view->model()->index(30, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const Ids selected = m_pane->selectedArticles();
    QCOMPARE(selected.size(), 2);
    const ArticleId top = m_pane->shownArticles()[view->rowAt(0)];
    const int offset = view->rowViewportPosition(view->rowAt(0));
    QVERIFY(view->verticalScrollBar()->value() > 0);

    QSignalSpy loaded(m_pane.get(), &ArticlePane::loaded);
    QSignalSpy current(m_pane.get(), &ArticlePane::currentArticleChanged);
    m_desk->import(QStringLiteral("newer.txt"), QDate(2021, 6, 1),
                   {{.headline = QStringLiteral("新桥合龙")}, {.headline = QStringLiteral("夏收开镰")}});
    QVERIFY(loaded.wait());
    QCOMPARE(m_pane->shownCount(), 68);
    QCOMPARE(m_pane->selectedArticles(), selected);
    QCOMPARE(m_pane->currentArticle(), ponds[20]);
    QCOMPARE(current.size(), 0);
    QCOMPARE(m_pane->shownArticles()[view->rowAt(0)], top);
    QCOMPARE(view->rowViewportPosition(view->rowAt(0)), offset);
}

void ArticlePaneTest::aReadArticleStaysInTheListOfUnread()
{
    store::ArticleFilter unread;
    unread.unread = true;
    load(unread);
    m_pane->setCurrent(m_desk->town.lotus);
    m_desk->session->setRead({m_desk->town.lotus, m_desk->town.school}, true);
    auto *head = m_pane->findChild<ui::ListHead *>();
    QTRY_VERIFY(head->accessibleName().contains(u"4 unread"));
    QCOMPARE(m_pane->shownCount(), 6);
    QSignalSpy loaded(m_pane.get(), &ArticlePane::loaded);
    Q_EMIT m_desk->session->pagesChanged();
    QVERIFY(loaded.wait());
    QCOMPARE(m_pane->shownCount(), 5); // the one being read stays until another list is shown
    QCOMPARE(m_pane->currentArticle(), m_desk->town.lotus);
    load(unread);
    QCOMPARE(m_pane->shownCount(), 4);
}

void ArticlePaneTest::sortingKeepsTheSelection()
{
    load();
    m_pane->setCurrent(m_desk->town.tea);
    m_pane->view()->selectionModel()->select(m_pane->view()->model()->index(0, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy loaded(m_pane.get(), &ArticlePane::loaded);
    m_pane->setSort({store::SortKey::Date, Qt::AscendingOrder});
    QVERIFY(loaded.wait());
    QCOMPARE(m_pane->shownArticles().first(), m_desk->town.tea);
    QCOMPARE(m_pane->currentArticle(), m_desk->town.tea);
    QCOMPARE(m_pane->selectedArticles(), (Ids{m_desk->town.tea, m_desk->town.school}));
    QCOMPARE(m_pane->sorting(), (store::ArticleSort{store::SortKey::Date, Qt::AscendingOrder}));
}

void ArticlePaneTest::selectsInListOrder()
{
    load();
    QSignalSpy changes(m_pane.get(), &ArticlePane::selectionChanged);
    for (const int row : {4, 1, 2})
        m_pane->view()->selectionModel()->select(m_pane->view()->model()->index(row, 0),
                                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(changes.size(), 3);
    const Ids shown = m_pane->shownArticles();
    QCOMPARE(m_pane->selectedArticles(), (Ids{shown[1], shown[2], shown[4]}));
    m_pane->selectAll();
    QCOMPARE(m_pane->selectedArticles(), shown);
    m_pane->selectNone();
    QCOMPARE(m_pane->selectedArticles(), Ids());
}

void ArticlePaneTest::lettersAreLeftToShortcuts()
{
    load();
    m_pane->setCurrent(m_desk->town.lotus);
    QTableView *view = m_pane->view();
    view->setFocus();
    QStringList pressed;
    for (const QString &key : {QStringLiteral("S"), QStringLiteral("2"), QStringLiteral("Space")}) {
        auto *action = new QAction(view);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [&pressed, key] { pressed.append(key); });
        view->addAction(action);
    }
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_2, Qt::Key_Space, Qt::Key_X})
        QTest::keyClick(view, key);
    QCOMPARE(pressed, (QStringList{QStringLiteral("S"), QStringLiteral("2"), QStringLiteral("Space")}));
    QCOMPARE(m_pane->currentArticle(), m_desk->town.lotus);
    QCOMPARE(m_pane->selectedArticles(), Ids{m_desk->town.lotus});
    QVERIFY(!view->testAttribute(Qt::WA_InputMethodEnabled));
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(m_pane->currentArticle(), m_desk->town.tea);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(m_pane->position(), 1);
    QTest::keyClick(view, Qt::Key_Tab); // leaves the list
    QVERIFY(!view->hasFocus());
}

void ArticlePaneTest::enterAndDoubleClickOpen()
{
    load();
    m_pane->setCurrent(m_desk->town.lotus);
    QSignalSpy opened(m_pane.get(), &ArticlePane::activated);
    QTest::keyClick(m_pane->view(), Qt::Key_Return);
    const QPoint first = m_pane->view()->visualRect(m_pane->view()->model()->index(0, 0)).center();
    QTest::mouseDClick(m_pane->view()->viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[0].first().value<ArticleId>(), m_desk->town.lotus);
    QCOMPARE(opened[1].first().value<ArticleId>(), m_desk->town.school);
}

void ArticlePaneTest::aRowSpeaksInOneSentence()
{
    m_desk->addTag(QStringLiteral("桥梁"), {m_desk->town.bridge});
    m_desk->session->setStarred({m_desk->town.bridge}, true);
    m_desk->session->setNote(m_desk->town.bridge, {}, QStringLiteral("核对里程"));
    m_desk->settle();
    load();
    QCOMPARE(rowText(3, Qt::AccessibleTextRole),
             QStringLiteral("便民桥通车, unread, starred, 微山县欢城镇, 湖畔晚报 page 2, %1, tags: 桥梁, has a note, to check")
                 .arg(QLocale().toString(QDate(2021, 3, 20), QLocale::LongFormat)));
    QVERIFY(rowText(1, Qt::AccessibleTextRole).startsWith(u"[Untitled] 湖上起了薄雾"));
    QVERIFY(rowText(1, Qt::AccessibleTextRole).contains(u"Township unknown"));
}

void ArticlePaneTest::rowsGrowByALineWhileSearching()
{
    load();
    const int twoLines = m_pane->view()->rowHeight(0);
    store::ArticleFilter search;
    search.query = *search::parseQuery(QStringLiteral("藕田"));
    load(search);
    QCOMPARE(m_pane->shownCount(), 2);
    QVERIFY(m_pane->view()->rowHeight(0) >= twoLines + 15);
    QCOMPARE(m_pane->view()->rowHeight(1), m_pane->view()->rowHeight(0));
    load();
    QCOMPARE(m_pane->view()->rowHeight(0), twoLines);
    m_pane->setCompact(true);
    QVERIFY(m_pane->view()->rowHeight(0) < twoLines);
}

void ArticlePaneTest::doubtsComeLeastCertainFirst()
{
    const Ids more = m_desk->import(QStringLiteral("doubts.txt"), QDate(2018, 1, 1),
                                    {{.headline = QStringLiteral("渡口改道"), .township = code("370826103"), .placeConfidence = 0.1}});
    store::ArticleFilter doubts;
    doubts.doubtful = true;
    load(doubts);
    QCOMPARE(m_pane->shownArticles(), (Ids{more[0], m_desk->town.bridge}));
    QCOMPARE(m_pane->sorting().key, store::SortKey::Doubt);
    load();
    QCOMPARE(m_pane->sorting(), store::ArticleSort()); // the order of other lists is their own
}

void ArticlePaneTest::aMonthLimitsAndSetsFree()
{
    load();
    auto *strip = m_pane->findChild<ui::CoverageStrip *>();
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->sentence(QDate(2021, 3, 1)).startsWith(u"2021-3: 3 "));
    QVERIFY(strip->sentence(QDate(2021, 1, 1)).contains(QStringLiteral("not imported")));
    QSignalSpy months(m_pane.get(), &ArticlePane::monthChosen);
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Left); // from the newest, April
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(months.takeFirst(), (QVariantList{QDate(2021, 3, 1), QDate(2021, 3, 31)}));
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(months.takeFirst(), (QVariantList{QDate(), QDate()}));
    QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() - 4, 5});
    QCOMPARE(months.takeFirst(), (QVariantList{QDate(2021, 4, 1), QDate(2021, 4, 30)}));
}

void ArticlePaneTest::chipsAreClickedAway()
{
    QStringList removed;
    const auto chip = [&](const QString &words) {
        return ArticlePane::Chip{words, [&removed, this, words] {
            removed.append(words);
            m_pane->setChips({}); // as the window does, from within the click
        }};
    };
    m_pane->setChips({chip(QStringLiteral("藕田")), chip(QStringLiteral("标签：水利"))});
    QList<ui::FilterChip *> chips = m_pane->findChildren<ui::FilterChip *>();
    QCOMPARE(chips.size(), 2);
    QVERIFY(chips[0]->isVisible());
    QTest::mouseClick(chips[1], Qt::LeftButton);
    QCOMPARE(removed, QStringList{QStringLiteral("标签：水利")});
    QTRY_COMPARE(m_pane->findChildren<ui::FilterChip *>().size(), 0);
}

void ArticlePaneTest::saysWhyItIsEmpty()
{
    int clicks = 0;
    m_pane->setEmptyNotice({QStringLiteral("<b>没有找到</b>"), QStringLiteral("搜索全部"), [&] { ++clicks; }});
    const auto words = [this] {
        for (QLabel *label : m_pane->view()->viewport()->findChildren<QLabel *>()) {
            if (label->isVisible())
                return label->text();
        }
        return QString();
    };
    QCOMPARE(words(), QString()); // nothing is known yet
    store::ArticleFilter nothing;
    nothing.paper = QStringLiteral("没有这张报");
    load(nothing);
    QCOMPARE(words(), QStringLiteral("<b>没有找到</b>"));
    auto *label = m_pane->view()->viewport()->findChild<QLabel *>();
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QTest::mouseClick(m_pane->view()->viewport()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(clicks, 1);
    load();
    QCOMPARE(words(), QString());
}

void ArticlePaneTest::aBarStaysUntilDismissed()
{
    load();
    m_pane->showBar({QStringLiteral("3 个文件未能读取"), QString(), {}});
    const auto bar = [this] {
        for (QLabel *label : m_pane->findChildren<QLabel *>()) {
            if (label->text() == QStringLiteral("3 个文件未能读取"))
                return label->parentWidget();
        }
        return static_cast<QWidget *>(nullptr);
    };
    QVERIFY(bar() && bar()->isVisible());
    load();
    QVERIFY(bar()->isVisible());
    QTest::mouseClick(bar()->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
}

void ArticlePaneTest::columnsSortByTheirHeader()
{
    load();
    const int twoLines = m_pane->view()->rowHeight(0);
    m_pane->setColumns(true);
    QHeaderView *header = m_pane->view()->horizontalHeader();
    QVERIFY(header->isVisible());
    QVERIFY(m_pane->view()->rowHeight(0) < twoLines);
    QVERIFY(!m_pane->view()->isColumnHidden(8));
    QSignalSpy loaded(m_pane.get(), &ArticlePane::loaded);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(0) + 20, 8});
    QVERIFY(loaded.wait());
    QCOMPARE(m_pane->sorting(), (store::ArticleSort{store::SortKey::Headline, Qt::AscendingOrder}));
    m_pane->setColumns(false);
    QVERIFY(!header->isVisible());
    QVERIFY(m_pane->view()->isColumnHidden(8));
    QCOMPARE(m_pane->view()->columnWidth(0), m_pane->view()->viewport()->width());
}

void ArticlePaneTest::comesBackAsItWas()
{
    load();
    m_pane->setSort({store::SortKey::Headline, Qt::AscendingOrder});
    m_pane->setCompact(true);
    m_pane->setCurrent(m_desk->town.bridge);
    QTRY_COMPARE(m_pane->currentArticle(), m_desk->town.bridge);
    const QVariantMap state = m_pane->saveState();
    const int height = m_pane->view()->rowHeight(0);
    m_pane = std::make_unique<ArticlePane>(*m_desk->session);
    m_pane->restoreState(state);
    m_pane->show();
    QTRY_COMPARE(m_pane->currentArticle(), m_desk->town.bridge);
    QCOMPARE(m_pane->sorting(), (store::ArticleSort{store::SortKey::Headline, Qt::AscendingOrder}));
    QCOMPARE(m_pane->view()->rowHeight(0), height);
}

QTEST_MAIN(ArticlePaneTest)
#include "articlepane_test.moc"
