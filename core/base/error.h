// What went wrong, as a value: core says which kind and about what, ui/messages makes the sentence.
#pragma once

#include <QString>

namespace jianbao {

enum class ErrorKind {
    FileMissing,       // no such file or folder
    FileUnreadable,    // it is there, the system refuses to read it
    FileEmpty,         // no text in it
    NotText,           // binary content
    UnknownEncoding,   // the encoding asked for has no converter
    Undecodable,       // bytes that are not text in the encoding given
    FileTooLarge,      // over the limit of one page
    NoPages,           // a folder without a page file
    NotALibrary,       // a file that is not a Jianbao library
    LibraryTooNew,     // written by a newer version of the program
    LibraryReadOnly,   // opened, but cannot be changed
    LibraryBusy,       // another program holds the write lock
    Storage,           // SQLite reported something else
    WriteFailed,       // an output file could not be written
    BadQuery,          // a search expression; position says where
    InvalidArgument,   // a value given by the user makes no sense here; in a file of rows position is the line, from 0
    NotFound,          // an id, tag or place that is not in the library
    Cancelled,         // the user stopped it
};

struct Error {
    ErrorKind kind = ErrorKind::Storage;
    QString subject;         // the file, page, statement or name it is about, as the user knows it
    QString detail;          // technical detail, in English, may be empty
    qsizetype position = -1; // where in the subject, in UTF-16 units or bytes as the kind implies; -1: nowhere

    bool operator==(const Error &) const = default;
};

} // namespace jianbao
