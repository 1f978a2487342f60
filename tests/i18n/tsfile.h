// A .ts file as lupdate writes it: texts of the sources, by the context that tr() looks under, with their translations.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <iosfwd>

namespace jianbao::test {

struct Text {
    QString context;
    QString source;
    QString comment; // tells texts apart that read the same
    bool plural = false;
    bool finished = true;
    QStringList translations; // one for each plural form, otherwise one
};

// Sorted as in the file; empty, with a failed expectation, where it cannot be read.
[[nodiscard]] QList<Text> readTs(const QString &path);
// What the sources say now, read by lupdate: all texts, or those with plural forms only.
[[nodiscard]] QList<Text> readSources(bool pluralOnly = false);
// The contents of every .cpp and .h file of some of the programs' folders: "core", …
[[nodiscard]] QStringList sourceFiles(const QStringList &folders);
// The file of resources/i18n for a language: "zh_CN", "en".
[[nodiscard]] QString tsPath(const QString &language);

// Context, text and comment on one line, for messages and comparison.
[[nodiscard]] QString nameOf(const Text &text);
[[nodiscard]] QStringList namesOf(const QList<Text> &texts); // sorted

} // namespace jianbao::test
