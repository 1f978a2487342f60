// A note as it is read: Markdown set simply. HTML in it is shown as text, and nothing is loaded from anywhere.
#pragma once

#include <QTextDocument>

namespace jianbao::ui {

class NoteText : public QTextDocument
{
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;
    void setNote(const QString &markdown, const QFont &font);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

// The first line of a note without its marks, for lists.
[[nodiscard]] QString noteSummary(const QString &markdown);

} // namespace jianbao::ui
