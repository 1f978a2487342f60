// An import through the window's parts, on a real library: at once when everything is known of the files, through the
// form when not, with bad files told and tried again, and stopped in the middle.
#include "core/store/articlestore.h"
#include "core/store/pagestore.h"
#include "ui/session/session.h"
#include "ui/shell/importflow.h"
#include "ui/shell/importreportpage.h"
#include "ui/shell/pagefactsform.h"
#include "ui/shell/statusline.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString pageText = u"湖区产业观察\n\n"
                         "芦荡里的新营生\n\n"
                         "本报讯（记者 林有禾）昨天上午，高楼乡的苇编合作社里坐满了人。\n"
                         "合作社负责人说，今年订单比去年多了一倍，编筐的手艺又有人学了。\n"_s;

struct Bench {
    Bench()
    {
        const QString library = path(u"library.jianbao"_s);
        auto writer = store::LibraryThread::start(library, store::OpenMode::Create);
        auto reader = store::LibraryThread::start(library, store::OpenMode::ReadOnly);
        session = std::make_unique<ui::Session>(std::move(*reader), std::move(*writer), gazetteer, library);
        flow = std::make_unique<ui::ImportFlow>(*session, ui::ImportFlow::Parts{form, report, status});
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QString sentence() const { return status.findChild<QLabel *>(u"statusSentence"_s)->text(); }
    template<typename Ask>
    auto ask(Ask question)
    {
        auto future = session->reader().run(question);
        future.waitForFinished();
        return future.result().value();
    }

    QTemporaryDir folder;
    place::Gazetteer gazetteer = place::Gazetteer::builtIn().value();
    ui::PageFactsForm form;
    ui::ImportReportPage report;
    ui::StatusLine status;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::ImportFlow> flow;
};

int pageCount(Bench &bench)
{
    return bench.ask([](store::Library &library) { return library.pages().count(); });
}

void clickButton(QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == text)
            return button->click();
    QFAIL(qPrintable(text));
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownFilesAreImportedAtOnce();
    void missingFactsAreAskedFor();
    void theFormIsShownWhenAskedFor();
    void theFormStartsWhereSomethingIsMissing();
    void theFormIsFilledByKeysAlone();
    void aBadFileStopsNothingAndIsTold();
    void aBadFileCanBeTriedInAnotherEncoding();
    void theSameFileAgainChangesNothing();
    void anEmptyFolderIsTold();
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void forAllReachesSelectedRowsOnly();
    void durationsAreRounded();
};

void ImportTest::knownFilesAreImportedAtOnce()
{
    Bench bench;
    QSignalSpy finished(bench.flow.get(), &ui::ImportFlow::changed);
    QSignalSpy form(bench.flow.get(), &ui::ImportFlow::formNeeded);
    QSignalSpy pages(bench.session.get(), &ui::Session::pagesChanged);
    bench.flow->begin({bench.write(u"湖区日报20240516_03.txt"_s, pageText.toUtf8())}, false);
    QTRY_COMPARE(finished.count(), 2); // started, ended
    QCOMPARE(form.count(), 0);
    QCOMPARE(pageCount(bench), 1);
    QVERIFY(pages.count() >= 1);
    QVERIFY2(bench.sentence().startsWith(u"Imported 1 pages with "_s), qPrintable(bench.sentence()));
    const auto rows = bench.ask([](store::Library &library) { return library.pages().rows(); });
    QCOMPARE(rows.first().facts.paper, u"湖区日报"_s);
    QCOMPARE(rows.first().facts.date, QDate(2024, 5, 16));
    QCOMPARE(rows.first().facts.pageNo, u"3"_s);
}

void ImportTest::missingFactsAreAskedFor()
{
    Bench bench;
    QSignalSpy form(bench.flow.get(), &ui::ImportFlow::formNeeded);
    QSignalSpy changed(bench.flow.get(), &ui::ImportFlow::changed);
    bench.flow->begin({bench.write(u"扫描件甲.txt"_s, pageText.toUtf8())}, false);
    QTRY_COMPARE(form.count(), 1);
    QCOMPARE(pageCount(bench), 0);
    ui::PageFactsModel &model = bench.form.model();
    QCOMPARE(model.rowCount({}), 1);
    QVERIFY(!model.isComplete());
    const auto set = [&](int column, const QString &text) {
        return model.setData(model.index(0, column), text, Qt::EditRole);
    };
    QVERIFY(set(ui::PageFactsModel::Paper, u"芦荡时报"_s));
    QVERIFY(!set(ui::PageFactsModel::Date, u"next Monday"_s));
    QVERIFY(set(ui::PageFactsModel::Date, u"2024年5月16日"_s));
    QVERIFY(set(ui::PageFactsModel::PageNo, u"A2"_s));
    QVERIFY(model.isComplete());
    clickButton(bench.form, u"Import"_s);
    QTRY_COMPARE(changed.count(), 2);
    const auto rows = bench.ask([](store::Library &library) { return library.pages().rows(); });
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().facts.paper, u"芦荡时报"_s);
    QCOMPARE(rows.first().facts.date, QDate(2024, 5, 16));
    QCOMPARE(rows.first().facts.pageNo, u"A2"_s);
    QCOMPARE(rows.first().facts.paperSource, page::FactSource::User);
}

void ImportTest::theFormStartsWhereSomethingIsMissing()
{
    Bench bench;
    QSignalSpy form(bench.flow.get(), &ui::ImportFlow::formNeeded);
    bench.flow->begin({bench.write(u"湖区日报20240516_03.txt"_s, {}), bench.write(u"湖区日报.txt"_s, pageText.toUtf8())},
                      true);
    QTRY_COMPARE(form.count(), 1);
    const auto *table = bench.form.findChild<QTableView *>(u"pageFacts"_s);
    const QList<ui::PageFactsRow> &rows = bench.form.model().rows();
    QCOMPARE(rows.size(), 2);
    const int empty = rows.first().error ? 0 : 1;
    QCOMPARE(bench.form.focusWidget(), table);
    QCOMPARE(table->currentIndex().row(), 1 - empty);
    QVERIFY(table->currentIndex().data(Qt::EditRole).toString().isEmpty());
    // The reason of the other has room, and can be read whole with what to do.
    QCOMPARE(table->columnSpan(empty, ui::PageFactsModel::Paper), 3);
    QCOMPARE(table->columnSpan(1 - empty, ui::PageFactsModel::Paper), 1);
    const QModelIndex reason = bench.form.model().index(empty, ui::PageFactsModel::Paper);
    QVERIFY(reason.data(Qt::ToolTipRole).toString().contains(u"saved whole"));
}

void ImportTest::theFormIsFilledByKeysAlone()
{
    Bench bench;
    QSignalSpy form(bench.flow.get(), &ui::ImportFlow::formNeeded);
    bench.flow->begin({bench.write(u"甲.txt"_s, pageText.toUtf8())}, false);
    QTRY_COMPARE(form.count(), 1);
    bench.form.show();
    bench.form.findChild<QLineEdit *>()->setFocus();
    QWidget *const paper = bench.form.focusWidget();
    QTest::keyClicks(paper, u"Lake Daily"_s); // what a test can type
    QTest::keyClick(paper, Qt::Key_Return);
    QCOMPARE(bench.form.model().rows().first().facts.paper, u"Lake Daily"_s);
    QTest::keyClick(paper, Qt::Key_Tab);
    QTest::keyClicks(bench.form.focusWidget(), u"20240516"_s);
    QTest::keyClick(bench.form.focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(bench.form.focusWidget(), u"A2"_s);
    QTest::keyClick(bench.form.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(bench.form.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(bench.form.focusWidget(), Qt::Key_Return); // Set
    QVERIFY(bench.form.model().isComplete());
    QTest::keyClick(bench.form.focusWidget(), Qt::Key_Tab);
    QCOMPARE(bench.form.focusWidget()->objectName(), u"pageFacts"_s);
    QSignalSpy accepted(&bench.form, &ui::PageFactsForm::accepted);
    QTest::keyClick(bench.form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(accepted.count(), 1);
    QTRY_COMPARE(pageCount(bench), 1);
}

void ImportTest::theFormIsShownWhenAskedFor()
{
    Bench bench;
    QSignalSpy form(bench.flow.get(), &ui::ImportFlow::formNeeded);
    bench.flow->begin({bench.write(u"湖区日报20240516_03.txt"_s, pageText.toUtf8())}, true);
    QTRY_COMPARE(form.count(), 1);
    QVERIFY(bench.form.model().isComplete());
    QCOMPARE(bench.form.model().rows().first().encoding, u"UTF-8"_s);
    QCOMPARE(pageCount(bench), 0);
}

void ImportTest::aBadFileStopsNothingAndIsTold()
{
    Bench bench;
    QSignalSpy changed(bench.flow.get(), &ui::ImportFlow::changed);
    QSignalSpy failures(bench.flow.get(), &ui::ImportFlow::failuresFound);
    bench.write(u"湖区日报20240516_01.txt"_s, QByteArray());
    bench.write(u"湖区日报20240516_02.txt"_s, QByteArray(4000, '\0') + QByteArray(4000, '\x7f'));
    bench.write(u"湖区日报20240516_03.txt"_s, pageText.toUtf8());
    bench.flow->begin({bench.folder.path()}, false);
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(pageCount(bench), 1);
    QCOMPARE(failures.count(), 1);
    QVERIFY(failures.first().at(0).toString().contains(u"2 files could not be read"_s)
            || failures.first().at(0).toString().contains(u"2 file"_s));
    bench.flow->showReport();
    const auto *table = bench.report.findChild<QTableWidget *>(u"importFailures"_s);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), u"湖区日报20240516_01.txt"_s);
    QVERIFY(!table->item(0, 1)->text().isEmpty());
    QVERIFY(table->item(0, 1)->text() != table->item(1, 1)->text());
}

void ImportTest::aBadFileCanBeTriedInAnotherEncoding()
{
    Bench bench;
    QSignalSpy changed(bench.flow.get(), &ui::ImportFlow::changed);
    const QString file = bench.write(u"湖区日报20240516_03.txt"_s, pageText.toUtf8());
    QSignalSpy retry(&bench.report, &ui::ImportReportPage::retryRequested);
    Q_EMIT bench.report.retryRequested({file}, u"UTF-16LE"_s);
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(pageCount(bench), 0);
    bench.flow->showReport();
    clickButton(bench.report, u"Try Again"_s); // with the encoding found
    QCOMPARE(retry.last().at(0).toStringList(), QStringList{file});
    QTRY_COMPARE(changed.count(), 4);
    QCOMPARE(pageCount(bench), 1);
}

void ImportTest::theSameFileAgainChangesNothing()
{
    Bench bench;
    QSignalSpy changed(bench.flow.get(), &ui::ImportFlow::changed);
    const QString file = bench.write(u"湖区日报20240516_03.txt"_s, pageText.toUtf8());
    bench.flow->begin({file}, false);
    QTRY_COMPARE(changed.count(), 2);
    const int articles = bench.ask([](store::Library &library) { return library.articles().count({}); });
    bench.flow->begin({file}, false);
    QTRY_COMPARE(changed.count(), 4);
    QCOMPARE(bench.ask([](store::Library &library) { return library.articles().count({}); }), articles);
    QVERIFY2(bench.sentence().contains(u"1 pages were already here"_s), qPrintable(bench.sentence()));
}

void ImportTest::anEmptyFolderIsTold()
{
    Bench bench;
    QSignalSpy failures(bench.flow.get(), &ui::ImportFlow::failuresFound);
    const QTemporaryDir empty;
    bench.flow->begin({empty.path()}, false);
    QTRY_COMPARE(failures.count(), 1);
}

void ImportTest::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate day(2021, 3, 20);
    for (const QString &text : {u"2021-03-20"_s, u"2021/3/20"_s, u"2021.3.20"_s, u"2021年3月20日"_s, u"20210320"_s,
                                u" 2021-3-20 "_s})
        QTest::newRow(qPrintable(text)) << text << day;
    for (const QString &text : {u"2021-02-30"_s, u"March"_s, u"21-3-20"_s, QString()})
        QTest::newRow(qPrintable(u"no date: "_s + text)) << text << QDate();
}

void ImportTest::datesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(ui::dateFromText(text), date);
}

void ImportTest::forAllReachesSelectedRowsOnly()
{
    ui::PageFactsModel model;
    model.setRows({{.name = u"a.txt"_s, .path = u"/a.txt"_s}, {.name = u"b.txt"_s, .path = u"/b.txt"_s}});
    page::PageFacts facts;
    facts.paper = u"湖区日报"_s;
    facts.paperSource = page::FactSource::User;
    model.setForAll(facts, {1});
    QVERIFY(model.rows().at(0).facts.paper.isEmpty());
    QCOMPARE(model.rows().at(1).facts.paper, u"湖区日报"_s);
    QCOMPARE(model.factsByPath().keys(), QStringList{u"/b.txt"_s});
    facts.paper = u"芦荡时报"_s;
    model.setForAll(facts);
    QCOMPARE(model.rows().at(0).facts.paper, u"芦荡时报"_s);
    QCOMPARE(model.rows().at(1).facts.paper, u"芦荡时报"_s);
}

void ImportTest::durationsAreRounded()
{
    QVERIFY(ui::durationText(12).startsWith(u"12"_s));
    QVERIFY(ui::durationText(12).contains(u"second"_s));
    QVERIFY(ui::durationText(200).startsWith(u"3"_s));
    QVERIFY(ui::durationText(200).contains(u"minute"_s));
}

QTEST_MAIN(ImportTest)
#include "import_test.moc"
