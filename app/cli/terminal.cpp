#include "app/cli/terminal.h"

#include <QList>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

struct Span {
    char32_t first, last;
};

// East Asian Width W and F (Unicode 15, UAX #11), with unassigned gaps between related blocks closed.
constexpr std::array wide{
    Span{0x1100, 0x115F},   Span{0x2E80, 0x303E},   Span{0x3041, 0x33FF},   Span{0x3400, 0x4DBF},
    Span{0x4E00, 0xA4CF},   Span{0xA960, 0xA97F},   Span{0xAC00, 0xD7A3},   Span{0xF900, 0xFAFF},
    Span{0xFE10, 0xFE19},   Span{0xFE30, 0xFE6F},   Span{0xFF01, 0xFF60},   Span{0xFFE0, 0xFFE6},
    Span{0x1F300, 0x1F64F}, Span{0x1F900, 0x1F9FF}, Span{0x20000, 0x3FFFD},
};

int columnsOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide = std::any_of(wide.begin(), wide.end(), [&](Span span) {
        return span.first <= character && character <= span.last;
    });
    return isWide ? 2 : 1;
}

int columnsOfTerminal(int descriptor)
{
    winsize size{};
    if (!isatty(descriptor))
        return 0;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

int displayWidth(QStringView text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += columnsOf(character);
    return columns;
}

QString elided(const QString &text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QString kept;
    int used = 1; // the ellipsis
    for (const char32_t character : text.toUcs4()) {
        used += columnsOf(character);
        if (used > columns)
            break;
        kept += QChar::fromUcs4(character);
    }
    return kept + u'…';
}

QString wrapped(const QString &text, int columns, int indent)
{
    const QString margin(indent, u' ');
    QString lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, paragraph);
        QString line;
        qsizetype from = 0;
        for (qsizetype to = breaks.toNextBoundary(); to >= 0; from = to, to = breaks.toNextBoundary()) {
            const QString piece = paragraph.sliced(from, to - from);
            if (!line.isEmpty() && indent + displayWidth(line + piece.trimmed()) > columns) {
                lines += margin + line.trimmed() + u'\n';
                line.clear();
            }
            line += piece;
        }
        lines += line.trimmed().isEmpty() ? u"\n"_s : margin + line.trimmed() + u'\n';
    }
    return lines;
}

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return result;
}

int outputColumns()
{
    return columnsOfTerminal(STDOUT_FILENO);
}

int errorColumns()
{
    return columnsOfTerminal(STDERR_FILENO);
}

void sayOnError(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace jianbao::cli
