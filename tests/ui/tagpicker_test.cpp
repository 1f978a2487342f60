// The frames that T and P open, driven by keys.
#include "core/store/articlestore.h"
#include "core/store/highlightstore.h"
#include "core/store/tagstore.h"
#include "tests/ui/panedesk.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/placepicker.h"
#include "ui/widgets/tagpicker.h"

#include <QPointer>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QListView>

#include <algorithm>

using namespace jianbao;
using jianbao::testing::PaneDesk;
using ui::PickerFrame;
using ui::PlacePicker;
using ui::TagPicker;

namespace {

// Tick, name and remark of each row: "✓ 莲藕 2", "- 水利", "  民生".
QStringList shownText(const PickerFrame &picker)
{
    QStringList lines;
    for (int row = 0; row < picker.rows()->rowCount(); ++row) {
        const QModelIndex index = picker.rows()->index(row, 0);
        const QVariant picked = index.data(ui::PickedRole);
        const QString tick = !picked.isValid() ? QString()
                             : picked.toInt() == Qt::Checked ? QStringLiteral("✓ ")
                             : picked.toInt() == Qt::PartiallyChecked ? QStringLiteral("- ") : QStringLiteral("  ");
        const QString remark = index.data(ui::RemarkRole).toString();
        lines.append(tick + index.data().toString() + (remark.isEmpty() ? remark : u' ' + remark));
    }
    return lines;
}

} // namespace

class TagPickerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<PaneDesk>(); }
    void cleanup() { m_desk.reset(); }
    void ticksSayAllSomeOrNone();
    void enterTogglesAndClearsTheLine();
    void arrowsChooseAnotherRow();
    void theLastRowMakesATag();
    void anOpenCompositionFiltersAndKeepsItsKeys();
    void escapeClearsThenCloses();
    void tagsAHighlight();
    void aPlaceIsChosenAmongThoseOfTheCounty();
    void aPlaceIsFoundByInitials();

private:
    // Opens it and waits for what it reads.
    template<typename Picker>
    void open(Picker *picker)
    {
        m_picker = picker;
        picker->popup({20, 20});
        QVERIFY(picker->isVisible());
        m_desk->settle();
    }
    [[nodiscard]] QList<TagId> tagsOf(ArticleId article)
    {
        m_desk->settle();
        return m_desk->town.library().articles().article(article)->tags;
    }
    void press(Qt::Key key) { QTest::keyClick(m_picker->edit(), key); }
    void type(const QString &text) { QTest::keyClicks(m_picker->edit(), text); }

    std::unique_ptr<PaneDesk> m_desk;
    QPointer<PickerFrame> m_picker;
    QWidget m_window;
};

void TagPickerTest::ticksSayAllSomeOrNone()
{
    const auto &town = m_desk->town;
    m_desk->addTag(QStringLiteral("莲藕"), {town.lotus, town.school}, 2);
    m_desk->addTag(QStringLiteral("水利"), {town.lotus});
    m_desk->addTag(QStringLiteral("民生"));
    open(new TagPicker(*m_desk->session, {town.lotus, town.school}, nullptr, &m_window));
    QCOMPARE(shownText(*m_picker), (QStringList{QStringLiteral("✓ 莲藕 2"), QStringLiteral("- 水利"), QStringLiteral("  民生")}));
    delete m_picker;
}

void TagPickerTest::enterTogglesAndClearsTheLine()
{
    const auto &town = m_desk->town;
    m_desk->addTag(QStringLiteral("莲藕"), {town.lotus});
    const TagId water = m_desk->addTag(QStringLiteral("水利"), {town.lotus});
    open(new TagPicker(*m_desk->session, {town.lotus, town.school}, nullptr, &m_window));
    type(QStringLiteral("sl"));
    QCOMPARE(shownText(*m_picker).first(), QStringLiteral("- 水利"));
    press(Qt::Key_Return); // those that lack it get it
    QVERIFY(m_picker->edit()->text().isEmpty());
    QCOMPARE(shownText(*m_picker), (QStringList{QStringLiteral("- 莲藕"), QStringLiteral("✓ 水利")}));
    QVERIFY(tagsOf(town.school).contains(water));
    type(QStringLiteral("shui"));
    press(Qt::Key_Return); // all have it: it goes
    QCOMPARE(shownText(*m_picker).last(), QStringLiteral("  水利"));
    QVERIFY(!tagsOf(town.lotus).contains(water));
    QVERIFY(m_picker->isVisible());
    delete m_picker;
}

void TagPickerTest::arrowsChooseAnotherRow()
{
    const auto &town = m_desk->town;
    m_desk->addTag(QStringLiteral("莲藕"));
    const TagId water = m_desk->addTag(QStringLiteral("水利"));
    open(new TagPicker(*m_desk->session, {town.lotus}, nullptr, &m_window));
    press(Qt::Key_Down);
    press(Qt::Key_Down); // there is no third row
    press(Qt::Key_Return);
    QCOMPARE(tagsOf(town.lotus), QList<TagId>{water});
    delete m_picker;
}

void TagPickerTest::theLastRowMakesATag()
{
    const auto &town = m_desk->town;
    m_desk->addTag(QStringLiteral("党建工作"));
    open(new TagPicker(*m_desk->session, {town.lotus, town.tea}, nullptr, &m_window));
    testing::commit(m_picker->edit(), QStringLiteral("党建"));
    QCOMPARE(shownText(*m_picker), (QStringList{QStringLiteral("  党建工作"), QStringLiteral("New tag “党建”")}));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->session->tags().size(), 2);
    const store::TagRecord made = m_desk->session->tags().last();
    QCOMPARE(made.name, QStringLiteral("党建"));
    QVERIFY(made.colour != m_desk->session->tags().first().colour);
    QTRY_COMPARE(tagsOf(town.tea), QList<TagId>{made.id});
    QTRY_VERIFY(shownText(*m_picker).contains(QStringLiteral("✓ 党建")));
    testing::commit(m_picker->edit(), QStringLiteral("党建"));
    QCOMPARE(shownText(*m_picker).size(), 2); // it exists now: no row to make it
    delete m_picker;
}

void TagPickerTest::anOpenCompositionFiltersAndKeepsItsKeys()
{
    const auto &town = m_desk->town;
    m_desk->addTag(QStringLiteral("莲藕"));
    m_desk->addTag(QStringLiteral("水利"));
    open(new TagPicker(*m_desk->session, {town.lotus}, nullptr, &m_window));
    testing::compose(m_picker->edit(), QStringLiteral("shui l"));
    QCOMPARE(shownText(*m_picker).first(), QStringLiteral("  水利"));
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QVERIFY(m_picker->isVisible());
    QCOMPARE(tagsOf(town.lotus), QList<TagId>());
    delete m_picker;
}

void TagPickerTest::escapeClearsThenCloses()
{
    open(new TagPicker(*m_desk->session, {m_desk->town.lotus}, nullptr, &m_window));
    type(QStringLiteral("abc"));
    press(Qt::Key_Escape);
    QVERIFY(m_picker && m_picker->edit()->text().isEmpty());
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_picker.isNull());
}

void TagPickerTest::tagsAHighlight()
{
    auto &town = m_desk->town;
    const TagId water = m_desk->addTag(QStringLiteral("水利"));
    store::HighlightRecord words;
    words.page = town.marchPage;
    words.article = town.lotus;
    words.anchor = {{{30, 34}}, QStringLiteral("藕田")};
    const auto added = town.library().highlights().add(words);
    QVERIFY(added.has_value());
    const auto tags = [&] {
        m_desk->settle();
        QList<TagId> ids = town.library().highlights().ofPage(town.marchPage)->first().tags;
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    open(new TagPicker(*m_desk->session, {}, &*added, &m_window));
    press(Qt::Key_Return);
    QCOMPARE(shownText(*m_picker), QStringList{QStringLiteral("✓ 水利")});
    QCOMPARE(tags(), QList<TagId>{water});
    testing::commit(m_picker->edit(), QStringLiteral("湖区"));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->session->tags().size(), 2);
    QTRY_COMPARE(tags().size(), 2);
    QVERIFY(tagsOf(town.lotus).isEmpty()); // the article has none of them
    delete m_picker;
}

void TagPickerTest::aPlaceIsChosenAmongThoseOfTheCounty()
{
    auto &town = m_desk->town;
    open(new PlacePicker(*m_desk->session, {town.county}, &m_window));
    const QStringList offered = shownText(*m_picker);
    QCOMPARE(offered.size(), 16); // the townships of 微山县, and it
    QCOMPARE(offered.first(), QStringLiteral("傅村街道 微山县 › 济宁市"));
    QCOMPARE(offered.last(), QStringLiteral("微山县 济宁市 › 山东省"));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_picker.isNull());
    m_desk->settle();
    QCOMPARE(town.library().articles().article(town.county)->article.townshipCode, QStringLiteral("370826003"));
}

void TagPickerTest::aPlaceIsFoundByInitials()
{
    auto &town = m_desk->town;
    open(new PlacePicker(*m_desk->session, {town.nowhere}, &m_window));
    QCOMPARE(shownText(*m_picker), QStringList());
    type(QStringLiteral("weishand"));
    QVERIFY(shownText(*m_picker).contains(QStringLiteral("微山岛镇 微山县 › 济宁市")));
    m_picker->edit()->clear();
    type(QStringLiteral("zlz"));
    QVERIFY(shownText(*m_picker).contains(QStringLiteral("张楼镇 微山县 › 济宁市")));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_picker.isNull());
    m_desk->settle();
    QVERIFY(!town.library().articles().article(town.nowhere)->article.townshipCode.isEmpty());
}

QTEST_MAIN(TagPickerTest)
#include "tagpicker_test.moc"
