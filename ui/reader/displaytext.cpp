#include "ui/reader/displaytext.h"

namespace jianbao::ui {

namespace {

constexpr QChar wordJoiner = u'\u2060';

// What QTextCursor::insertText would begin a paragraph at, or draw as an object.
bool breaksDocument(QChar c)
{
    return c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar::ObjectReplacementCharacter
           || c == QChar(0xFDD0) || c == QChar(0xFDD1) || (c.unicode() < 0x20 && c != u'\t');
}

void keepNameTogether(QString &text, const QString &name)
{
    const QString spaced = name.at(0) + QLatin1Char(' ') + name.at(1);
    for (qsizetype at = text.indexOf(spaced); at >= 0; at = text.indexOf(spaced, at + 3))
        text[at + 1] = QChar::Nbsp;
}

} // namespace

QString displayText(const QString &text, const QList<page::Contributor> &contributors)
{
    QString shown = text;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (breaksDocument(shown[i]))
            shown[i] = u' ';
        const bool afterFigure = i > 0 && shown[i - 1].isDigit();
        if (shown[i] == u' ' && afterFigure && i + 1 < shown.size() && shown[i + 1].isLetter())
            shown[i] = QChar::Nbsp;
    }
    for (const page::Contributor &person : contributors) {
        if (person.name.size() == 2)
            keepNameTogether(shown, person.name);
    }
    return shown;
}

QString plainText(const QString &shown)
{
    QString plain = shown;
    plain.remove(wordJoiner);
    plain.replace(QChar::Nbsp, u' ');
    plain.replace(QChar::ParagraphSeparator, u'\n');
    plain.replace(QChar::LineSeparator, u'\n');
    return plain;
}

} // namespace jianbao::ui
