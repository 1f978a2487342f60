// The left pane at work: choosing and filtering places, tags as a second filter, what stays when the library changes.
#include "core/lists/articlemime.h"
#include "core/store/articlestore.h"
#include "tests/lists/modeltext.h"
#include "tests/ui/panedesk.h"
#include "ui/places/placepane.h"

#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeView>

using namespace jianbao;
using lists::FixedRow;
using jianbao::testing::PaneDesk;
using ui::PlacePane;

namespace {

QString code(const char *digits)
{
    return QString::fromLatin1(digits);
}

QString line(const QModelIndex &index)
{
    return index.data().toString() + u' ' + QString::number(index.data(lists::CountRole).toInt());
}

QStringList shownText(const QTreeView *view)
{
    return testing::modelText(*view->model(), line);
}

QString currentName(const QTreeView *view)
{
    const QModelIndexList selected = view->selectionModel()->selectedIndexes();
    return selected.size() == 1 ? selected.first().data().toString() : QString();
}

} // namespace

class PlacePaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsThePlacesOfTheLibrary();
    void choosingAPlaceTellsFilterAndTitle();
    void initialsAndEnterOpenAPlace();
    void anOpenCompositionFilters();
    void lettersInTheTreesGoToTheFilter();
    void treesTakeNoInputMethod();
    void saysWhenNothingMatches();
    void anEmptyLibrarySaysWhatWillStandHere();
    void countsFollowTheSearch();
    void newPlacesDoNotMoveTheChoice();
    void closedLevelsStayClosed();
    void tagsLeaveTheirRoomToThePlacesUntilThereAreSome();
    void tagsAreSwitchedOnAndOff();
    void aRemovedTagLeavesTheSelection();
    void renamesATagInPlace();
    void takesArticlesOnPlacesAndTags();
    void theBarsSayWhatTheyShow();
    void goesUpAndOnToTheNextUnreadPlace();
    void comesBackAsItWas();

private:
    // Waits for the counts on their way.
    void show();
    void recount();
    QModelIndex tag(const QString &name) const;
    void click(QTreeView *view, const QModelIndex &index, Qt::MouseButton button = Qt::LeftButton);

    std::unique_ptr<PaneDesk> m_desk;
    std::unique_ptr<PlacePane> m_pane;
};

void PlacePaneTest::init()
{
    m_desk = std::make_unique<PaneDesk>();
}

void PlacePaneTest::cleanup()
{
    m_pane.reset();
    m_desk.reset();
}

void PlacePaneTest::show()
{
    m_pane = std::make_unique<PlacePane>(*m_desk->session);
    m_pane->resize(250, 600);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    QTRY_VERIFY(m_pane->placeView()->model()->rowCount() > 5);
}

void PlacePaneTest::recount()
{
    QTest::qWait(150); // changes in quick succession are counted once
    m_desk->settle();
}

QModelIndex PlacePaneTest::tag(const QString &name) const
{
    const QAbstractItemModel *model = m_pane->tagView()->model();
    return model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchRecursive | Qt::MatchExactly).value(0);
}

void PlacePaneTest::click(QTreeView *view, const QModelIndex &index, Qt::MouseButton button)
{
    QTest::mouseClick(view->viewport(), button, {}, view->visualRect(index).center());
}

void PlacePaneTest::showsThePlacesOfTheLibrary()
{
    show();
    const QStringList expected{
        QStringLiteral("All Articles 6"),
        QStringLiteral("Unread 6"),
        QStringLiteral("Starred 0"),
        QStringLiteral("To Check 1"),
        QStringLiteral("No Township 2"),
        QStringLiteral("山东省 › 济宁市 › 微山县 4"),
        QStringLiteral("  韩庄镇 2"),
        QStringLiteral("  欢城镇 1"),
    };
    QCOMPARE(shownText(m_pane->placeView()).first(8), expected);
    QVERIFY(m_pane->placeView()->isExpanded(m_pane->placeView()->model()->index(5, 0)));
    QCOMPARE(currentName(m_pane->placeView()), QStringLiteral("All Articles"));
    QCOMPARE(m_pane->selection(), store::ArticleFilter());
    const QModelIndex unread = m_pane->placeView()->model()->index(1, 0);
    QVERIFY(unread.data(Qt::AccessibleTextRole).toString().startsWith(u"Unread, 6 "));
}

void PlacePaneTest::choosingAPlaceTellsFilterAndTitle()
{
    show();
    QSignalSpy changes(m_pane.get(), &PlacePane::selectionChanged);
    QTreeView *view = m_pane->placeView();
    const QModelIndex weishan = view->model()->index(5, 0);
    click(view, view->model()->index(0, 0, weishan));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_pane->selection().placeCode, code("370826101"));
    QCOMPARE(m_pane->selectionTitle(), QStringLiteral("韩庄镇"));
    QCOMPARE(m_pane->selectionPath(), QStringLiteral("微山县 › 济宁市"));
    click(view, view->model()->index(3, 0));
    QVERIFY(m_pane->selection().doubtful);
    QCOMPARE(m_pane->selectionTitle(), QStringLiteral("To Check"));
    QCOMPARE(m_pane->placeCode(), QString());
    QSignalSpy opened(m_pane.get(), &PlacePane::activated);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void PlacePaneTest::initialsAndEnterOpenAPlace()
{
    show();
    QStringList order;
    connect(m_pane.get(), &PlacePane::selectionChanged, this, [&] { order.append(m_pane->placeCode()); });
    connect(m_pane.get(), &PlacePane::activated, this, [&] { order.append(QStringLiteral("activated")); });
    QTest::keyClicks(m_pane->filterEdit(), QStringLiteral("hcz"));
    QCOMPARE(shownText(m_pane->placeView()),
             (QStringList{QStringLiteral("山东省 › 济宁市 › 微山县 4"), QStringLiteral("  欢城镇 1")}));
    QCOMPARE(order, QStringList()); // typing chooses nothing yet
    QTest::keyClick(m_pane->filterEdit(), Qt::Key_Return);
    QCOMPARE(order, (QStringList{code("370826102"), QStringLiteral("activated")}));
    QVERIFY(m_pane->filterEdit()->text().isEmpty());
    QCOMPARE(currentName(m_pane->placeView()), QStringLiteral("欢城镇")); // in the whole tree again
    QVERIFY(m_pane->placeView()->model()->rowCount() > 5);
}

void PlacePaneTest::anOpenCompositionFilters()
{
    show();
    testing::compose(m_pane->filterEdit(), QStringLiteral("huan'ch"));
    QCOMPARE(m_pane->filterEdit()->text(), QString());
    QCOMPARE(shownText(m_pane->placeView()).value(1), QStringLiteral("  欢城镇 1"));
    QSignalSpy opened(m_pane.get(), &PlacePane::activated);
    QTest::keyClick(m_pane->filterEdit(), Qt::Key_Return); // belongs to the input method
    QCOMPARE(opened.size(), 0);
    testing::compose(m_pane->filterEdit(), QString());
    QVERIFY(m_pane->placeView()->model()->rowCount() > 5);
}

void PlacePaneTest::lettersInTheTreesGoToTheFilter()
{
    m_desk->addTag(QStringLiteral("莲藕"));
    show();
    m_pane->placeView()->setFocus();
    QTest::keyClick(m_pane->placeView(), Qt::Key_H);
    QCOMPARE(m_pane->filterEdit()->text(), QStringLiteral("h"));
    QVERIFY(m_pane->filterEdit()->hasFocus());
    QTest::keyClick(m_pane->filterEdit(), Qt::Key_Escape);
    QVERIFY(m_pane->filterEdit()->text().isEmpty());
    QTest::keyClick(m_pane->filterEdit(), Qt::Key_Escape);
    QVERIFY(m_pane->placeView()->hasFocus());
    QTest::keyClick(m_pane->tagView(), Qt::Key_Z);
    QCOMPARE(m_pane->filterEdit()->text(), QStringLiteral("z"));
}

void PlacePaneTest::treesTakeNoInputMethod()
{
    m_desk->addTag(QStringLiteral("莲藕"));
    show();
    m_pane->tagView()->setFocus();
    m_pane->tagView()->setCurrentIndex(tag(QStringLiteral("莲藕"))); // can be renamed, which would turn it on
    QVERIFY(!m_pane->tagView()->testAttribute(Qt::WA_InputMethodEnabled));
    QVERIFY(!m_pane->placeView()->testAttribute(Qt::WA_InputMethodEnabled));
    QVERIFY(m_pane->filterEdit()->testAttribute(Qt::WA_InputMethodEnabled));
}

void PlacePaneTest::saysWhenNothingMatches()
{
    show();
    m_pane->filterEdit()->setText(QStringLiteral("qqq"));
    QCOMPARE(m_pane->placeView()->model()->rowCount(), 0);
    auto *words = m_pane->placeView()->viewport()->findChild<QLabel *>();
    QVERIFY(words && words->isVisible());
    QVERIFY(words->text().contains(QStringLiteral("No township matches")));
    QSignalSpy asked(m_pane.get(), &PlacePane::showEmptyRequested);
    Q_EMIT words->linkActivated(QStringLiteral("empty"));
    QCOMPARE(asked.size(), 1);
    m_pane->filterEdit()->clear();
    QVERIFY(!words->isVisible());
}

void PlacePaneTest::anEmptyLibrarySaysWhatWillStandHere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.jianbao"));
    auto writer = store::LibraryThread::start(path, store::OpenMode::Create);
    auto reader = store::LibraryThread::start(path, store::OpenMode::ReadOnly);
    ui::Session session(std::move(*reader), std::move(*writer), PaneDesk::sharedGazetteer(), path);
    PlacePane pane(session);
    pane.resize(250, 600);
    pane.show();
    const auto words = [](QTreeView *view) {
        auto *label = view->viewport()->findChild<QLabel *>();
        return label->isVisible() ? label->text() : QString();
    };
    QTRY_COMPARE(words(pane.placeView()), QStringLiteral("Townships appear here after an import"));
    const QModelIndex last = pane.placeView()->model()->index(4, 0);
    QVERIFY(pane.placeView()->viewport()->findChild<QLabel *>()->y() > pane.placeView()->visualRect(last).bottom());
    QCOMPARE(words(pane.tagView()), QStringLiteral("Press T on an article to make a tag"));
    session.addTag(store::testing::sampleTag(QStringLiteral("水利")));
    QTRY_COMPARE(words(pane.tagView()), QString());
}

void PlacePaneTest::countsFollowTheSearch()
{
    show();
    store::ArticleFilter search;
    search.query = *search::parseQuery(QStringLiteral("便民桥"));
    search.placeCode = code("330483"); // left aside
    m_pane->setCountFilter(search);
    QTRY_COMPARE(shownText(m_pane->placeView()).value(0), QStringLiteral("All Articles 1"));
    QCOMPARE(shownText(m_pane->placeView()).mid(5, 3),
             (QStringList{QStringLiteral("山东省 › 济宁市 › 微山县 1"), QStringLiteral("  韩庄镇 0"),
                          QStringLiteral("  欢城镇 1")}));
}

void PlacePaneTest::newPlacesDoNotMoveTheChoice()
{
    show();
    m_pane->resize(250, 330); // less than all rows
    m_pane->selectPlace(code("370826102"));
    QTreeView *view = m_pane->placeView();
    view->verticalScrollBar()->setValue(60);
    const int before = view->visualRect(view->currentIndex()).top();
    QSignalSpy changes(m_pane.get(), &PlacePane::selectionChanged);
    m_desk->import(QStringLiteral("new.txt"), QDate(2021, 5, 1),
                   {{.headline = QStringLiteral("龙固新桥"), .township = code("320322101")}});
    QTRY_VERIFY(shownText(view).contains(QStringLiteral("江苏省 › 徐州市 › 沛县 › 龙固镇 1")));
    QCOMPARE(currentName(view), QStringLiteral("欢城镇"));
    QCOMPARE(changes.size(), 0);
    // The row stands above it in the tree, and only the rows out of sight moved.
    QCOMPARE(view->visualRect(view->currentIndex()).top(), before + view->visualRect(view->currentIndex()).height());
}

void PlacePaneTest::closedLevelsStayClosed()
{
    show();
    QTreeView *view = m_pane->placeView();
    const auto weishan = [view] {
        return view->model()
            ->match(view->model()->index(0, 0), lists::PlaceCodeRole, code("370826"), 1,
                    Qt::MatchRecursive | Qt::MatchExactly)
            .value(0);
    };
    view->collapse(weishan());
    m_pane->filterEdit()->setText(QStringLiteral("hcz"));
    QVERIFY(view->isExpanded(weishan())); // a match is in sight
    m_pane->filterEdit()->clear();
    QVERIFY(!view->isExpanded(weishan()));
}

void PlacePaneTest::tagsLeaveTheirRoomToThePlacesUntilThereAreSome()
{
    show();
    QVERIFY(m_pane->placeView()->height() > m_pane->height() * 2 / 3);
    m_desk->addTag(QStringLiteral("莲藕"));
    QTRY_VERIFY(m_pane->tagView()->parentWidget()->maximumHeight() > m_pane->height());
}

void PlacePaneTest::tagsAreSwitchedOnAndOff()
{
    const TagId lotus = m_desk->addTag(QStringLiteral("莲藕"), {m_desk->town.lotus, m_desk->town.school});
    const TagId water = m_desk->addTag(QStringLiteral("水利"), {m_desk->town.lotus});
    show();
    QTRY_COMPARE(shownText(m_pane->tagView()), (QStringList{QStringLiteral("莲藕 2"), QStringLiteral("水利 1")}));
    QSignalSpy changes(m_pane.get(), &PlacePane::selectionChanged);
    click(m_pane->tagView(), tag(QStringLiteral("莲藕")));
    QCOMPARE(m_pane->selection().tags, QList<TagId>{lotus});
    QTRY_COMPARE(shownText(m_pane->placeView()).value(0), QStringLiteral("All Articles 2"));
    click(m_pane->tagView(), tag(QStringLiteral("水利")), Qt::RightButton); // for its menu
    QCOMPARE(m_pane->selection().tags, QList<TagId>{lotus});
    QCOMPARE(m_pane->currentTag(), water);
    QTest::keyClick(m_pane->tagView(), Qt::Key_Up);
    QTest::keyClick(m_pane->tagView(), Qt::Key_Down); // arrows move, and switch nothing
    QCOMPARE(m_pane->currentTag(), water);
    QCOMPARE(m_pane->selection().tags, QList<TagId>{lotus});
    QTest::keyClick(m_pane->tagView(), Qt::Key_Return);
    QCOMPARE(m_pane->selection().tags.size(), 2);
    click(m_pane->tagView(), tag(QStringLiteral("莲藕")));
    QCOMPARE(m_pane->selection().tags, QList<TagId>{water});
    QTest::keyClick(m_pane->tagView(), Qt::Key_Escape);
    QCOMPARE(m_pane->selection().tags, QList<TagId>());
    QTRY_COMPARE(shownText(m_pane->placeView()).value(0), QStringLiteral("All Articles 6"));
}

void PlacePaneTest::aRemovedTagLeavesTheSelection()
{
    const TagId lotus = m_desk->addTag(QStringLiteral("莲藕"));
    m_desk->addTag(QStringLiteral("水利"));
    show();
    click(m_pane->tagView(), tag(QStringLiteral("莲藕")));
    QSignalSpy changes(m_pane.get(), &PlacePane::selectionChanged);
    m_desk->session->removeTag(lotus);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(m_pane->selection().tags, QList<TagId>());
    QCOMPARE(m_pane->tagView()->model()->rowCount(), 1);
}

void PlacePaneTest::renamesATagInPlace()
{
    const TagId lotus = m_desk->addTag(QStringLiteral("莲藕"));
    show();
    m_pane->tagView()->setCurrentIndex(tag(QStringLiteral("莲藕")));
    m_pane->renameCurrentTag();
    auto *editor = m_pane->tagView()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QVERIFY(editor->testAttribute(Qt::WA_InputMethodEnabled));
    editor->setText(QStringLiteral("白莲"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_desk->session->tag(lotus)->name, QStringLiteral("白莲"));
    QTRY_VERIFY(tag(QStringLiteral("白莲")).isValid());
}

void PlacePaneTest::takesArticlesOnPlacesAndTags()
{
    m_desk->addTag(QStringLiteral("莲藕"));
    show();
    const auto mime = lists::articleMime({m_desk->town.nowhere});
    QAbstractItemModel *places = m_pane->placeView()->model();
    const QModelIndex weishan = places->index(5, 0);
    QVERIFY(places->dropMimeData(mime.get(), Qt::CopyAction, -1, -1, places->index(0, 0, weishan)));
    QVERIFY(m_pane->tagView()->model()->dropMimeData(mime.get(), Qt::CopyAction, -1, -1, tag(QStringLiteral("莲藕"))));
    m_desk->settle();
    const auto article = m_desk->town.library().articles().article(m_desk->town.nowhere);
    QCOMPARE(article->article.townshipCode, code("370826101"));
    QCOMPARE(article->tags.size(), 1);
    recount();
    QTRY_COMPARE(shownText(m_pane->placeView()).value(6), QStringLiteral("  韩庄镇 3"));
    m_desk->session->undoStack().undo(); // the tag
    m_desk->session->undoStack().undo(); // the place
    m_desk->settle();
    QCOMPARE(m_desk->town.library().articles().article(m_desk->town.nowhere)->article.townshipCode, QString());
    QTRY_COMPARE(shownText(m_pane->placeView()).value(6), QStringLiteral("  韩庄镇 2"));
}

void PlacePaneTest::theBarsSayWhatTheyShow()
{
    show();
    const QModelIndex hanzhuang = m_pane->placeView()->model()->index(0, 0, m_pane->placeView()->model()->index(5, 0));
    const auto bars = hanzhuang.data(lists::BarsRole).value<lists::MonthBars>();
    QCOMPARE(bars[10], 1); // March of the twelve months up to April
    QCOMPARE(bars[11], 1);
    QCOMPARE(bars[0], lists::notImported);
    const QString words = hanzhuang.data(Qt::ToolTipRole).toString();
    QVERIFY2(words.startsWith(u"May 2020 to April 2021: 2 article"), qPrintable(words));
    QVERIFY(m_pane->placeView()->model()->index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
}

void PlacePaneTest::goesUpAndOnToTheNextUnreadPlace()
{
    m_desk->session->setRead({m_desk->town.bridge}, true);
    m_desk->settle();
    show();
    m_pane->selectPlace(code("370826101"));
    // It was read; the counts follow the write.
    QTRY_VERIFY(m_pane->nextPlaceWithUnread() != code("370826102"));
    m_pane->selectParent();
    QCOMPARE(m_pane->placeCode(), code("370826"));
    m_pane->selectParent();
    QVERIFY(m_pane->placeCode().isEmpty());
    QCOMPARE(m_pane->selection(), store::ArticleFilter());
    QCOMPARE(m_pane->nextPlaceWithUnread(), code("370826"));
}

void PlacePaneTest::comesBackAsItWas()
{
    show();
    m_pane->placeView()->collapse(m_pane->placeView()->model()->index(5, 0));
    m_pane->selectPlace(code("370826"));
    const QVariantMap state = m_pane->saveState();
    m_pane.reset();
    m_pane = std::make_unique<PlacePane>(*m_desk->session);
    m_pane->restoreState(state); // before any count has come
    QCOMPARE(m_pane->placeCode(), code("370826"));
    m_pane->show();
    QTRY_COMPARE(currentName(m_pane->placeView()), QStringLiteral("山东省 › 济宁市 › 微山县"));
    QVERIFY(!m_pane->placeView()->isExpanded(m_pane->placeView()->model()->index(5, 0)));

    m_pane.reset();
    m_pane = std::make_unique<PlacePane>(*m_desk->session);
    QVariantMap elsewhere = state;
    elsewhere[QStringLiteral("place")] = code("440103001"); // of another library
    m_pane->restoreState(elsewhere);
    m_pane->show();
    QTRY_COMPARE(currentName(m_pane->placeView()), QStringLiteral("All Articles"));
    QVERIFY(m_pane->placeCode().isEmpty());
}

QTEST_MAIN(PlacePaneTest)
#include "placepane_test.moc"
