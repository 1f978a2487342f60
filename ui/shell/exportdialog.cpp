#include "ui/shell/exportdialog.h"

#include "core/export/format.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(const QString &format)
{
    const exporting::Format *known = exporting::format(format);
    return known ? known->suffix : QString();
}

} // namespace

QString formatName(const QString &id)
{
    if (id == u"markdown")
        return ExportDialog::tr("Markdown");
    if (id == u"html")
        return ExportDialog::tr("Web page (HTML)");
    if (id == u"csv")
        return ExportDialog::tr("Table (CSV)");
    if (id == u"json")
        return ExportDialog::tr("JSON");
    return id;
}

QString fileNameFor(const QString &title)
{
    // What one of the usual file systems refuses.
    static const QRegularExpression refused(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString name = title;
    name.replace(refused, u" "_s);
    name = name.simplified().left(60);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"jianbao"_s : name;
}

QString unusedPath(const QString &path)
{
    const QFileInfo file(path);
    QString unused = path;
    for (int number = 2; QFileInfo::exists(unused); ++number)
        unused = u"%1/%2 %3.%4"_s.arg(file.path(), file.completeBaseName(), QString::number(number), file.suffix());
    return unused;
}

ExportDialog::ExportDialog(const ExportSettings &last, const QString &name, int selected, int shown, QWidget *parent)
    : QDialog(parent), m_format(new QComboBox), m_path(new QLineEdit), m_hint(new QLabel),
      m_selected(new QRadioButton(tr("Selected articles (%1)").arg(selected))),
      m_shown(new QRadioButton(tr("All articles of the list (%1)").arg(shown))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Export"));
    for (const exporting::Format &format : exporting::formats())
        m_format->addItem(formatName(format.id), format.id);
    m_format->setCurrentIndex(std::max(0, m_format->findData(last.format)));
    const QString folder = QFileInfo(last.folder).isDir() ? last.folder : QDir::homePath();
    m_path->setText(QDir(folder).filePath(name + u'.' + suffixOf(m_format->currentData().toString())));
    m_path->setMinimumWidth(fontMetrics().height() * 24);
    m_selected->setEnabled(selected > 0);
    (selected > 0 && last.onlySelected ? m_selected : m_shown)->setChecked(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Export"));

    auto *browse = new QPushButton(tr("Choose…"));
    auto *file = new QHBoxLayout;
    file->addWidget(m_path);
    file->addWidget(browse);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&What:"), m_selected);
    form->addRow(QString(), m_shown);
    auto *fileLabel = new QLabel(tr("F&ile:"));
    fileLabel->setBuddy(m_path); // a row of several widgets has none by itself
    form->addRow(fileLabel, file);
    form->addRow(QString(), m_hint);
    form->addRow(m_buttons);
    m_path->setAccessibleName(tr("File"));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updatePath);
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString &path) {
        m_hint->setText(QFileInfo::exists(path) ? tr("The file that is there will be replaced.") : QString());
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!QFileInfo(path).fileName().isEmpty());
    });
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_path->setText(unusedPath(m_path->text()));
    m_format->setFocus();
}

ExportSettings ExportDialog::settings() const
{
    return {.format = m_format->currentData().toString(), .folder = QFileInfo(path()).absolutePath(),
            .onlySelected = m_selected->isChecked()};
}

QString ExportDialog::path() const
{
    return m_path->text();
}

void ExportDialog::updatePath()
{
    const QFileInfo file(m_path->text());
    const QString renamed = file.completeBaseName() + u'.' + suffixOf(m_format->currentData().toString());
    m_path->setText(QDir(file.path()).filePath(renamed));
}

void ExportDialog::browse()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export To"), m_path->text(), QString(), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path->setText(path);
}

} // namespace jianbao::ui
