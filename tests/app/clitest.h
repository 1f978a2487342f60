// Runs the real jianbao-cli on temporary files and libraries.
#pragma once

#include "core/store/library.h"
#include "core/store/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <ostream>

inline void PrintTo(const QString &text, std::ostream *stream)
{
    *stream << '"' << text.toStdString() << '"';
}

namespace jianbao::test {

using namespace Qt::StringLiterals;

struct Ran {
    int status = -1;
    QString out;
    QString err;
};

class CliTest : public testing::Test
{
protected:
    void SetUp() override;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    // Environment: "NAME=value", added to one in which nothing of the user's is found.
    Ran run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {}) const;
    // The same by a user to whom permissions apply, also where the tests run as root.
    Ran runAsNobody(const QStringList &arguments) const;

    // Runs what must succeed, without a word on standard error.
    QString done(const QStringList &arguments, const QByteArray &input = {}) const;
    QJsonArray array(const QStringList &arguments) const;
    QJsonObject object(const QStringList &arguments) const;
    // Runs what must fail: nothing on standard output, all of these words on standard error.
    void fails(int status, const QStringList &arguments, const QStringList &words) const;

    // A library of three pages with four articles: path("lib.jianbao").
    QString makeLibrary() const;

private:
    Ran run(const QStringList &arguments, const QByteArray &input, const QStringList &environment, bool asNobody) const;

    QTemporaryDir m_folder;
};

} // namespace jianbao::test
