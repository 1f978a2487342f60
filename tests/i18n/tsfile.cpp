#include "tsfile.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader &xml, Text &text)
{
    text.finished = !xml.attributes().hasAttribute("type"_L1); // unfinished, vanished, obsolete
    if (!text.plural) {
        text.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        text.translations.append(xml.readElementText());
}

Text readMessage(QXmlStreamReader &xml, const QString &context)
{
    Text text{context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            text.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            text.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

QList<Text> readContext(QXmlStreamReader &xml)
{
    QList<Text> texts;
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            texts.append(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
    return texts;
}

} // namespace

QList<Text> readTs(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    xml.readNextStartElement();
    while (xml.readNextStartElement())
        texts += readContext(xml);
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return texts;
}

QList<Text> readSources(bool pluralOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sources_en.ts"_s);
    // As './dev translate' calls it.
    QStringList arguments{u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s};
    if (pluralOnly)
        arguments.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(JIANBAO_SOURCE_DIR));
    lupdate.start(QStringLiteral(JIANBAO_LUPDATE),
                  arguments + QStringList{u"app"_s, u"core"_s, u"ui"_s, u"-ts"_s, path});
    constexpr int patience = 120'000; // milliseconds, on a machine that does much besides
    EXPECT_TRUE(lupdate.waitForFinished(patience) && lupdate.exitCode() == 0)
        << lupdate.readAllStandardError().toStdString();
    return readTs(path);
}

QStringList sourceFiles(const QStringList &folders)
{
    QStringList contents;
    for (const QString &folder : folders) {
        QDirIterator files(QStringLiteral(JIANBAO_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
            contents.append(QString::fromUtf8(file.readAll()));
        }
    }
    return contents;
}

QString tsPath(const QString &language)
{
    return QStringLiteral(JIANBAO_SOURCE_DIR "/resources/i18n/jianbao_%1.ts").arg(language);
}

QString nameOf(const Text &text)
{
    const QString name = text.context + u": "_s + text.source;
    return text.comment.isEmpty() ? name : name + u" ["_s + text.comment + u']';
}

QStringList namesOf(const QList<Text> &texts)
{
    QStringList names;
    for (const Text &text : texts)
        names.append(nameOf(text));
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace jianbao::test
