// Every form and dialog of the window as it stands on the screen, in both languages: no text without translation, and
// no mark of a key where no key can be pressed.
#include "tests/ui/journey.h"

#include "app/translation.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commandset.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/importreportpage.h"
#include "ui/shell/pagefactsform.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/widgets/placepicker.h"
#include "ui/widgets/tagpicker.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

// One & marks the key of the letter behind it; two are a printed one.
bool hasMnemonic(const QString &text)
{
    static const QRegularExpression single(u"(?<!&)&(?!&)"_s);
    return text.contains(single);
}

struct Shown {
    QString text;
    bool takesKey = false; // a widget that underlines and hears it
};

void addItems(const QAbstractItemModel *model, const QModelIndex &parent, QList<Shown> &shown)
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column)
            shown.append({model->index(row, column, parent).data().toString()});
        addItems(model, model->index(row, 0, parent), shown);
    }
}

void addHeader(const QAbstractItemModel *model, QList<Shown> &shown)
{
    for (int column = 0; column < model->columnCount(); ++column)
        shown.append({model->headerData(column, Qt::Horizontal).toString()});
}

void addWidget(const QWidget *widget, QList<Shown> &shown)
{
    shown.append({widget->windowTitle()});
    shown.append({widget->toolTip()});
    shown.append({widget->accessibleName()});
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        shown.append({label->text(), label->buddy() != nullptr});
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        shown.append({button->text(), true});
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        shown.append({box->title(), true});
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        shown.append({edit->placeholderText()});
    if (const auto *tabs = qobject_cast<const QTabWidget *>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            shown.append({tabs->tabText(i), true});
    if (const auto *tree = qobject_cast<const QTreeWidget *>(widget)) {
        addHeader(tree->model(), shown);
        addItems(tree->model(), {}, shown);
    }
    if (const auto *list = qobject_cast<const QListWidget *>(widget))
        addItems(list->model(), {}, shown);
    if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->model())
        addHeader(table->model(), shown);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        addItems(box->model(), {}, shown);
}

QList<Shown> textsOf(const QWidget *top)
{
    QList<Shown> shown;
    addWidget(top, shown);
    for (const QWidget *child : top->findChildren<QWidget *>())
        addWidget(child, shown);
    for (const QAction *action : top->findChildren<QAction *>()) {
        shown.append({action->text(), true});
        shown.append({action->toolTip()});
    }
    return shown;
}

// A word in Latin letters that is no name, format, encoding or key, in a text without a Chinese character.
bool isEnglish(QString text)
{
    static const QRegularExpression names(
        u"\\b(Markdown|HTML|CSV|JSON|English|UTF-8|UTF-16LE|UTF-16BE|GB18030|Big5|Ctrl|Shift|Alt|Esc|Del|Return|Enter|"
        "Space|Left|Right|Up|Down|F\\d+|[A-Z]|\\S*/\\S*|\\S+\\.\\w+)\\b"_s);
    static const QRegularExpression han(u"\\p{Han}"_s);
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    return !text.contains(han) && text.remove(names).contains(word);
}

} // namespace

class WindowTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void stand_data();
    void stand();
    void categoriesOfShortcutsAreNames();

private:
    // A new form or dialog by its name.
    std::unique_ptr<QWidget> make(const QString &name);

    std::unique_ptr<ui::testing::Journey> m_journey;
};

void WindowTextsTest::init()
{
    app::installTranslation(u"zh"_s);
}

void WindowTextsTest::cleanup()
{
    m_journey.reset();
    qDeleteAll(qApp->findChildren<QTranslator *>());
}

std::unique_ptr<QWidget> WindowTextsTest::make(const QString &name)
{
    ui::CommandSet &commands = m_journey->window().commands();
    if (name == u"export")
        return std::make_unique<ui::ExportDialog>(ui::ExportSettings(), u"剪报"_s, 3, 41, nullptr);
    if (name == u"preferences")
        return std::make_unique<ui::PreferencesDialog>(ui::Preferences(), commands, nullptr);
    if (name == u"palette")
        return std::make_unique<ui::CommandPalette>(commands, nullptr);
    if (name == u"tags")
        return std::make_unique<ui::TagPicker>(m_journey->session(), QList<ArticleId>{1}, nullptr, nullptr);
    if (name == u"places")
        return std::make_unique<ui::PlacePicker>(m_journey->session(), QList<ArticleId>{1}, nullptr);
    if (name == u"report") {
        auto page = std::make_unique<ui::ImportReportPage>();
        ingest::ImportReport report;
        report.pages = 2;
        report.cancelled = true;
        report.failed = {{u"/报纸/甲.txt"_s, {ErrorKind::NotText, u"甲.txt"_s, u"a PDF file"_s, -1}}};
        page->show(report);
        return page;
    }
    auto form = std::make_unique<ui::PageFactsForm>();
    const ui::PageFactsRow unknown{.name = u"甲.txt"_s, .path = u"/报纸/甲.txt"_s};
    ui::PageFactsRow unreadable = unknown;
    unreadable.error = Error{ErrorKind::FileEmpty, u"甲.txt"_s, {}, -1};
    if (name == u"files")
        form->showFiles({unknown, unreadable});
    else
        form->showPages({unknown});
    return form;
}

void WindowTextsTest::stand_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    for (const QString &language : {u"zh"_s, u"en"_s})
        for (const QString &name : {u"window"_s, u"export"_s, u"preferences"_s, u"palette"_s, u"tags"_s, u"places"_s,
                                    u"report"_s, u"files"_s, u"pages"_s})
            QTest::addRow("%s %s", qPrintable(language), qPrintable(name)) << language << name;
}

void WindowTextsTest::stand()
{
    QFETCH(const QString, language);
    QFETCH(const QString, name);
    cleanup();
    app::installTranslation(language);
    m_journey = std::make_unique<ui::testing::Journey>();
    m_journey->openWindow();
    const std::unique_ptr<QWidget> made = name == u"window" ? nullptr : make(name);
    const QList<Shown> shown = textsOf(made ? made.get() : &m_journey->window());
    QVERIFY(shown.size() > 10);
    for (const Shown &one : shown) {
        QVERIFY2(one.takesKey || !hasMnemonic(one.text), qPrintable(one.text));
        QVERIFY2(language != u"zh" || !isEnglish(one.text), qPrintable(one.text));
        // A space behind a full-width mark is the seam of two texts.
        static const QRegularExpression gap(u"[。；，：、！？] "_s);
        QVERIFY2(!one.text.contains(gap), qPrintable(one.text));
    }
}

void WindowTextsTest::categoriesOfShortcutsAreNames()
{
    m_journey = std::make_unique<ui::testing::Journey>();
    m_journey->openWindow();
    const std::unique_ptr<QWidget> dialog = make(u"preferences"_s);
    const auto *tree = dialog->findChild<QTreeWidget *>();
    QStringList categories;
    for (int row = 0; row < tree->topLevelItemCount(); ++row)
        categories.append(tree->topLevelItem(row)->text(0));
    QCOMPARE(categories.join(u' '), u"文件 编辑 稿件 标注 视图 转到 帮助"_s);
    QCOMPARE(ui::withoutMnemonic(u"&File"_s), u"File"_s);
    QCOMPARE(ui::withoutMnemonic(u"文件 (&F)…"_s), u"文件…"_s);
}

QTEST_MAIN(WindowTextsTest)
#include "windowtexts_test.moc"
