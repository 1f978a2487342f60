#include "ui/messages/errortext.h"

#include "ui/messages/errordetail.h"

#include <QCoreApplication>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

class Sentence
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ui::Sentence)
public:
    static QString cause(const Error &error);
    static QString whole(const Error &error);
    static QString withDetail(const QString &sentence, const Error &error);
};

QString Sentence::cause(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::FileMissing: return tr("There is no such file or folder.");
    case ErrorKind::FileUnreadable: return tr("The system does not allow it to be read.");
    case ErrorKind::FileEmpty: return tr("There is no text in it.");
    case ErrorKind::NotText: return tr("It is not a text file.");
    case ErrorKind::UnknownEncoding: return tr("There is no encoding of this name.");
    case ErrorKind::Undecodable:
        return error.position < 0 ? tr("It is not text in this encoding.")
                                  : tr("It is not text in this encoding: byte %1 does not fit.").arg(error.position + 1);
    case ErrorKind::FileTooLarge: return tr("It is too large for one newspaper page.");
    case ErrorKind::NoPages: return tr("There are no page files (.txt) in this folder.");
    case ErrorKind::NotALibrary: return tr("It is not a Jianbao library.");
    case ErrorKind::LibraryTooNew: return tr("It was written by a newer version of Jianbao.");
    case ErrorKind::LibraryReadOnly: return tr("The library cannot be changed.");
    case ErrorKind::LibraryBusy: return tr("Another program is writing to the library.");
    case ErrorKind::Storage: return tr("The library reported an error.");
    case ErrorKind::WriteFailed: return tr("It could not be written.");
    case ErrorKind::BadQuery:
        return error.position < 0 ? tr("The search cannot be understood.")
                                  : tr("The search cannot be understood at character %1.").arg(error.position + 1);
    case ErrorKind::InvalidArgument:
        return error.position < 0 ? tr("This value cannot be used here.")
                                  : tr("Line %1 is not as it should be.").arg(error.position + 1);
    case ErrorKind::NotFound: return tr("It was not found.");
    case ErrorKind::Cancelled: return tr("It was stopped.");
    }
    return {};
}

QString Sentence::whole(const Error &error)
{
    const QString &subject = error.subject;
    switch (error.kind) {
    case ErrorKind::FileMissing:
        return tr("“%1” does not exist. Check the path, and whether the drive is connected.").arg(subject);
    case ErrorKind::FileUnreadable:
        return tr("“%1” cannot be read: the system does not allow it. Check its permissions.").arg(subject);
    case ErrorKind::FileEmpty: return tr("“%1” has no text in it. Check that the file was saved whole.").arg(subject);
    case ErrorKind::NotText:
        return tr("“%1” is not a text file. Convert it to plain text first; if it is text in an unusual encoding, "
                  "name the encoding.").arg(subject);
    case ErrorKind::UnknownEncoding:
        return tr("“%1” is not an encoding that Jianbao knows. It knows UTF-8, UTF-16LE, UTF-16BE, GB18030 and "
                  "Big5.").arg(subject);
    case ErrorKind::Undecodable:
        return error.position < 0
            ? tr("“%1” is not text in this encoding. Try another encoding, or let it be found.").arg(subject)
            : tr("“%1” is not text in this encoding: byte %2 does not fit. Try another encoding, or let it be "
                 "found.").arg(subject, QString::number(error.position + 1));
    case ErrorKind::FileTooLarge:
        return tr("“%1” is too large for one newspaper page. Split it into pages first.").arg(subject);
    case ErrorKind::NoPages:
        return tr("There are no page files in the folder “%1”. Page files end in .txt or .text.").arg(subject);
    case ErrorKind::NotALibrary:
        return tr("“%1” is not a Jianbao library. Choose another file; this one was not changed.").arg(subject);
    case ErrorKind::LibraryTooNew:
        return tr("The library “%1” was written by a newer version of Jianbao. Install that version; the library was "
                  "not changed.").arg(subject);
    case ErrorKind::LibraryReadOnly:
        return tr("The library “%1” cannot be changed. Check the permissions of the file and its folder, or work on "
                  "a copy.").arg(subject);
    case ErrorKind::LibraryBusy:
        return tr("Another program is writing to the library “%1”. Wait until it has finished and try "
                  "again.").arg(subject);
    case ErrorKind::Storage:
        return tr("The library reported an error at “%1”. Check the free space of the disk, and make a copy of the "
                  "library.").arg(subject);
    case ErrorKind::WriteFailed:
        return tr("“%1” could not be written. Check the folder, its permissions and the free space.").arg(subject);
    case ErrorKind::BadQuery:
        return error.position < 0
            ? tr("The search “%1” cannot be understood. To find it as it stands, put it in quotation marks.")
                  .arg(subject)
            : tr("The search “%1” cannot be understood at character %2. To find it as it stands, put it in quotation "
                 "marks.").arg(subject, QString::number(error.position + 1));
    case ErrorKind::InvalidArgument:
        return error.position < 0
            ? tr("“%1” cannot be used here. Give another value.").arg(subject)
            : tr("Nothing was taken from “%1”: line %2 is not as it should be. Correct it and try again.")
                  .arg(subject, QString::number(error.position + 1));
    case ErrorKind::NotFound: return tr("“%1” was not found. Check the name or the number.").arg(subject);
    case ErrorKind::Cancelled: return tr("“%1” was stopped before it was finished.").arg(subject);
    }
    return {};
}

QString Sentence::withDetail(const QString &sentence, const Error &error)
{
    return error.detail.isEmpty() ? sentence
                                  : tr("%1 (%2)", "a sentence and its technical detail").arg(sentence, detailText(error.detail));
}

} // namespace

QString errorCause(const Error &error)
{
    return Sentence::withDetail(Sentence::cause(error), error);
}

QString errorText(const Error &error)
{
    if (error.subject.isEmpty())
        return errorCause(error);
    return Sentence::withDetail(Sentence::whole(error), error);
}

} // namespace jianbao::ui
