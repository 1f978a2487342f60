// What to export, in which format and where to: the one dialog of an export.
#pragma once

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace jianbao::ui {

struct ExportSettings {
    QString format = QStringLiteral("markdown"); // id of exporting::Format
    QString folder;
    bool onlySelected = true; // else all that the list shows

    bool operator==(const ExportSettings &) const = default;
};

class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    // name: of the file, without suffix. selected is 0 when nothing is.
    ExportDialog(const ExportSettings &last, const QString &name, int selected, int shown, QWidget *parent);

    [[nodiscard]] ExportSettings settings() const;
    [[nodiscard]] QString path() const; // with the format's suffix

private:
    void updatePath();
    void browse();

    QComboBox *m_format;
    QLineEdit *m_path;
    QLabel *m_hint;
    QRadioButton *m_selected;
    QRadioButton *m_shown;
    QDialogButtonBox *m_buttons;
};

// "Markdown", "Web page (HTML)" …; the id itself for one that is not known here.
[[nodiscard]] QString formatName(const QString &id);
// A name that a file can have, out of a list's title.
[[nodiscard]] QString fileNameFor(const QString &title);
// The path itself, or with a number after the name where there is a file already.
[[nodiscard]] QString unusedPath(const QString &path);

} // namespace jianbao::ui
