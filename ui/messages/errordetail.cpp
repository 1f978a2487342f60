#include "ui/messages/errordetail.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

// %1, %2, … in their order.
constexpr std::array known = {
    // core/text
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "bytes that are not %1"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "known are %1"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "control characters"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "zero bytes"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a PDF file"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "an unpaired surrogate"),
    // core/ingest and files
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "it is a folder"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "it is a library"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "%1 bytes"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "Is a directory"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "Read-only file system"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "Input/output error"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "File name too long"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "Disk quota exceeded"),
    // core/search
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "expected %1"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a closing quotation mark"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a word between the quotation marks"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a closing bracket"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "an opening bracket before this one"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a word or a phrase"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a word or a phrase beside NEAR"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a number from 0 to 1000"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a word with characters beside * and ?, and at most 3 times *"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "the name of a field, or quotation marks around the word"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a name behind ="),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a known place"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a known tag"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail",
                      "a date such as 2021, 2021-05, 2021-05-03, >2021-05 or 2020..2022"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "news, feature, opinion or photo"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "starred, unread, read or doubtful"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "highlight, note, tag, repair or township"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a simpler expression"),
    // libraries
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "no SQLite under the driver"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "an SQLite without FTS5"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "the search index is damaged: jianbao-cli rebuild mends it"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "no such folder"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "not a file"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "not an SQLite file"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "an SQLite file of another program"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "the file is write-protected"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "the folder is write-protected"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "opened for reading"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "the -wal file beside it holds changes that cannot be read in a "
                                                  "write-protected folder: copy both files to where they can be written"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "schema %1, this program knows %2"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "schema %1 has to be brought to %2 before it can be read; %3"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "there is a file of this name"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "the transaction was rolled back"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "the folder cannot be made"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "damaged at line %1"),
    // what people add
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a tag needs a name"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "no such colour or number key"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "there is a tag of this name"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a tag cannot stand under itself"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a saved search needs a name"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "there is nothing to search for"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "there is a saved search of this name"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "there is no saved search of this name"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "no words marked"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "no such colour"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "no article would be left for its notes and highlights"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "%1 articles are filed under it"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a quotation mark is not closed"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a header line with the column “kind” is missing"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "no place has the code “%1”"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "a name has two characters or more"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "“%1” is no kind of entry (place, alias, position, home)"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "the newspaper is missing"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "“%1” is not a year or a date such as 2001-05-31"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "“%1” is not the code of a county"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "latitude and longitude are degrees, such as 34.81 and 117.13"),
    // SQLite's own
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "database or disk is full"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "database is locked"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "database table is locked"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "disk I/O error"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "unable to open database file"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "file is not a database"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "out of memory"),
    QT_TRANSLATE_NOOP("jianbao::ui::ErrorDetail", "interrupted"),
};

struct Pattern {
    const char *text;
    QRegularExpression expression; // its arguments are captured
};

QList<Pattern> patterns()
{
    static const QRegularExpression argument(u"%\\d"_s);
    QList<Pattern> patterns;
    for (const char *text : known) {
        QStringList parts = QString::fromUtf8(text).split(argument);
        for (QString &part : parts)
            part = QRegularExpression::escape(part);
        patterns.append({text, QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u"(.+)"_s)))});
    }
    return patterns;
}

} // namespace

QString detailText(const QString &detail)
{
    static const QList<Pattern> all = patterns();
    for (const Pattern &pattern : all) {
        const QRegularExpressionMatch match = pattern.expression.match(detail);
        if (!match.hasMatch())
            continue;
        QString translated = QCoreApplication::translate("jianbao::ui::ErrorDetail", pattern.text);
        // Numbers, encodings, marks and details: there is no % in them.
        for (int number = 1; number <= match.lastCapturedIndex(); ++number)
            translated.replace(u'%' + QString::number(number), detailText(match.captured(number)));
        return translated;
    }
    return detail;
}

} // namespace jianbao::ui
