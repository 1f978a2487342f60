// Page files in a temporary folder.
#pragma once


#include "tests/gazetteer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace jianbao::test {

class TestFiles
{
public:
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString file = path(name);
        EXPECT_TRUE(QDir().mkpath(QFileInfo(file).path()));
        QFile out(file);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        EXPECT_EQ(out.write(bytes), bytes.size());
        return file;
    }

    // Names below the folder.
    [[nodiscard]] QStringList relative(const QStringList &files) const
    {
        QStringList names;
        for (const QString &file : files)
            names.append(QDir(path()).relativeFilePath(file));
        return names;
    }

private:
    QTemporaryDir m_folder;
};

// For root every file is readable: what is to fail runs as nobody.
class AsNobody
{
public:
    AsNobody() : m_user(geteuid())
    {
        if (m_user == 0) {
            EXPECT_EQ(setresuid(65534, 65534, 0), 0);
        }
    }
    ~AsNobody()
    {
        if (m_user == 0) {
            EXPECT_EQ(setresuid(0, 0, 0), 0);
        }
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    uid_t m_user;
};

// A page of one article about a number, so that no two are alike.
inline QByteArray pageText(int number)
{
    return QStringLiteral("堤上的第%1棵柳树\n本报讯（记者 齐小满）清早，护堤员在第%1棵柳树下挂好了水尺，\n"
                          "他说，今年的水来得比去年早了五天。\n").arg(number).toUtf8();
}

} // namespace jianbao::test
