// Back and forward over lists, and names of exported files.
#include "ui/shell/exportdialog.h"
#include "ui/shell/history.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

ui::Location at(const QString &place, ArticleId article = 0)
{
    return {.placeCode = place, .article = article};
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void remembersTheArticleOfAList();
    void aNewListForgetsWhatLayAhead();
    void theSameListIsNoStep();
    void typingOnReplaces();
    void fileNamesAreAllowedOnes();
    void existingFilesAreNotOverwritten();
};

void HistoryTest::goesBackAndForward()
{
    ui::History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.back());
    history.visit(at(u"370826107"_s));
    history.visit(at(u"320722"_s));
    QVERIFY(history.canGoBack());
    QCOMPARE(history.back()->placeCode, u"370826107"_s);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward()->placeCode, u"320722"_s);
    QVERIFY(!history.canGoForward());
}

void HistoryTest::remembersTheArticleOfAList()
{
    ui::History history;
    history.visit(at(u"370826107"_s, 4));
    history.setArticle(9);
    history.setArticle(0); // none is open for a moment
    history.visit(at(u"320722"_s));
    QCOMPARE(history.back()->article, ArticleId(9));
}

void HistoryTest::aNewListForgetsWhatLayAhead()
{
    ui::History history;
    history.visit(at(u"a"_s));
    history.visit(at(u"b"_s));
    QVERIFY(history.back());
    history.visit(at(u"c"_s));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back()->placeCode, u"a"_s);
}

void HistoryTest::theSameListIsNoStep()
{
    ui::History history;
    history.visit(at(u"a"_s, 1));
    history.visit(at(u"a"_s, 2));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.current()->article, ArticleId(2));
}

void HistoryTest::typingOnReplaces()
{
    ui::History history;
    history.visit(at(u"a"_s));
    ui::Location search = at(u"a"_s);
    search.expression = u"莲"_s;
    history.visit(search);
    search.expression = u"莲藕"_s;
    history.replace(search);
    QCOMPARE(history.current()->expression, u"莲藕"_s);
    QCOMPARE(history.back()->expression, QString());
    QVERIFY(!history.canGoBack());
}

void HistoryTest::fileNamesAreAllowedOnes()
{
    QCOMPARE(ui::fileNameFor(u"张楼镇"_s), u"张楼镇"_s);
    QCOMPARE(ui::fileNameFor(u"a/b: c?"_s), u"a b c"_s);
    QCOMPARE(ui::fileNameFor(u"..hidden"_s), u"hidden"_s);
    QCOMPARE(ui::fileNameFor(u"///"_s), u"jianbao"_s);
}

void HistoryTest::existingFilesAreNotOverwritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"张楼镇.md"_s);
    QCOMPARE(ui::unusedPath(path), path);
    for (const QString &name : {u"张楼镇.md"_s, u"张楼镇 2.md"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(ui::unusedPath(path), folder.filePath(u"张楼镇 3.md"_s));
}

QTEST_MAIN(HistoryTest)
#include "history_test.moc"
