// The tree of tags: order, counts, renaming, articles dropped.
#include "core/lists/articlemime.h"
#include "core/lists/tagmodel.h"
#include "tests/lists/modeltext.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace jianbao;
using lists::TagModel;

namespace {

QString line(const QModelIndex &index)
{
    return QStringLiteral("%1 colour %2 key %3 count %4")
        .arg(index.data().toString())
        .arg(index.data(lists::ColourRole).toInt())
        .arg(index.data(lists::PinRole).toInt())
        .arg(index.data(lists::CountRole).toInt());
}

QList<store::TagRecord> someTags()
{
    return {{3, std::nullopt, QStringLiteral("产业"), 3, 1, 0},
            {5, 3, QStringLiteral("莲藕"), 7, 0, 0},
            {6, 3, QStringLiteral("电商"), 7, 0, 1},
            {4, std::nullopt, QStringLiteral("民生"), 1, 2, 1}};
}

} // namespace

class TagModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheTree();
    void aNewNameMovesNoRow();
    void asksForARename();
    void takesArticles();
};

void TagModelTest::showsTheTree()
{
    TagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTags(someTags());
    model.setCounts({{3, 64}, {5, 9}, {4, 51}});
    const QStringList expected{QStringLiteral("产业 colour 3 key 1 count 64"),
                               QStringLiteral("  莲藕 colour 7 key 0 count 9"),
                               QStringLiteral("  电商 colour 7 key 0 count 0"),
                               QStringLiteral("民生 colour 1 key 2 count 51")};
    QCOMPARE(testing::modelText(model, line), expected);
    QCOMPARE(model.indexOf(6).parent(), model.indexOf(3));
    QCOMPARE(model.tagAt(model.indexOf(4))->name, QStringLiteral("民生"));
    QVERIFY(!model.indexOf(99).isValid());
}

void TagModelTest::aNewNameMovesNoRow()
{
    TagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTags(someTags());
    const QPersistentModelIndex lotus = model.indexOf(5);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    auto tags = someTags();
    tags[1].name = QStringLiteral("白莲");
    model.setTags(tags);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(lotus.data().toString(), QStringLiteral("白莲"));
    tags.removeAt(2);
    model.setTags(tags);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(model.indexOf(3)), 1);
}

void TagModelTest::asksForARename()
{
    TagModel model;
    model.setTags(someTags());
    QSignalSpy renames(&model, &TagModel::renameRequested);
    const QModelIndex lotus = model.indexOf(5);
    QVERIFY(model.flags(lotus).testFlag(Qt::ItemIsEditable));
    QVERIFY(model.setData(lotus, QStringLiteral(" 藕田 "), Qt::EditRole));
    QCOMPARE(renames.takeFirst(), (QVariantList{QVariant::fromValue(TagId(5)), QStringLiteral("藕田")}));
    QVERIFY(!model.setData(lotus, QStringLiteral("  "), Qt::EditRole));
    QVERIFY(!model.setData(lotus, QStringLiteral("莲藕"), Qt::EditRole));
    QCOMPARE(renames.size(), 0);
    QCOMPARE(lotus.data().toString(), QStringLiteral("莲藕")); // until the library has it
}

void TagModelTest::takesArticles()
{
    TagModel model;
    model.setTags(someTags());
    QSignalSpy drops(&model, &TagModel::articlesDropped);
    const auto mime = lists::articleMime({2});
    QVERIFY(model.dropMimeData(mime.get(), Qt::CopyAction, -1, -1, model.indexOf(6)));
    QCOMPARE(drops.takeFirst(), (QVariantList{QVariant::fromValue(QList<ArticleId>{2}), QVariant::fromValue(TagId(6))}));
    QVERIFY(!model.dropMimeData(mime.get(), Qt::CopyAction, -1, -1, {}));
}

QTEST_GUILESS_MAIN(TagModelTest)
#include "tagmodel_test.moc"
