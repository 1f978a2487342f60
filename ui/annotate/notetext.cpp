#include "ui/annotate/notetext.h"

#include <QTextBlock>
#include <QUrl>
#include <QVariant>

namespace jianbao::ui {

void NoteText::setNote(const QString &markdown, const QFont &font)
{
    setUndoRedoEnabled(false);
    setDefaultFont(font);
    setDocumentMargin(0);
    QTextOption option = defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
    setMarkdown(markdown, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
}

QVariant NoteText::loadResource(int, const QUrl &)
{
    return {};
}

QString noteSummary(const QString &markdown)
{
    NoteText note;
    note.setNote(markdown, QFont());
    for (QTextBlock block = note.begin(); block.isValid(); block = block.next()) {
        if (const QString text = block.text().simplified(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace jianbao::ui
