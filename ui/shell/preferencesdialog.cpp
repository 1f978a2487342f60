#include "ui/shell/preferencesdialog.h"

#include "ui/shell/shortcuteditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(const Preferences &preferences, CommandSet &commands, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_pages(new QTabWidget)
{
    setWindowTitle(tr("Preferences"));
    m_pages->addTab(generalPage(), tr("General"));
    m_pages->addTab(new ShortcutEditor(commands), tr("Shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 36, fontMetrics().height() * 30);
}

void PreferencesDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
}

QWidget *PreferencesDialog::sizeBox(int Preferences::*member, int smallest, int largest, int step)
{
    auto *box = new QSpinBox;
    box->setRange(smallest, largest);
    box->setSingleStep(step);
    box->setSuffix(u" %"_s);
    box->setValue(m_preferences.*member);
    connect(box, &QSpinBox::valueChanged, this, [this, member](int value) {
        m_preferences.*member = value;
        Q_EMIT changed(m_preferences);
    });
    return box;
}

QWidget *PreferencesDialog::generalPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);

    auto *language = new QComboBox;
    // Languages are called as their readers call them.
    language->addItem(tr("The system's language"), QString());
    language->addItem(u"English"_s, u"en"_s);
    language->addItem(u"简体中文"_s, u"zh"_s);
    language->setCurrentIndex(std::max(0, language->findData(m_preferences.language)));
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        m_preferences.language = language->currentData().toString();
        Q_EMIT changed(m_preferences);
    });
    form->addRow(tr("&Language:"), language);

    auto *theme = new QComboBox;
    theme->addItem(tr("Follow the system"), int(ThemeChoice::System));
    theme->addItem(tr("Light"), int(ThemeChoice::Light));
    theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    theme->setCurrentIndex(theme->findData(int(m_preferences.theme)));
    connect(theme, &QComboBox::currentIndexChanged, this, [this, theme] {
        m_preferences.theme = static_cast<ThemeChoice>(theme->currentData().toInt());
        Q_EMIT changed(m_preferences);
    });
    form->addRow(tr("&Theme:"), theme);

    const auto check = [&](const QString &text, bool Preferences::*member) {
        auto *box = new QCheckBox(text);
        box->setChecked(m_preferences.*member);
        connect(box, &QCheckBox::toggled, this, [this, member](bool on) {
            m_preferences.*member = on;
            Q_EMIT changed(m_preferences);
        });
        form->addRow(QString(), box);
    };
    check(tr("&Sepia paper in the light theme"), &Preferences::sepia);
    check(tr("&Compact rows"), &Preferences::compact);
    check(tr("List in c&olumns"), &Preferences::columns);
    form->addRow(tr("Size of the &interface:"), sizeBox(&Preferences::interfacePercent, 80, 200, 10));
    form->addRow(tr("Size of the &reading text:"),
                 sizeBox(&Preferences::textPercent, smallestTextPercent, largestTextPercent, 11));
    return page;
}

} // namespace jianbao::ui
