// The .ts files themselves: complete, as the sources are now, and without slips.
#include "tsfile.h"

#include <QHash>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

QStringList found(const QRegularExpression &pattern, const QString &text, int group = 0)
{
    QStringList all;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        all.append(match.captured(group));
    all.sort();
    return all;
}

// %1, %L1, %n
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?[0-9]{1,2}|n)"_s);
    return found(pattern, text);
}

// The letter of &File or 文件(&F); empty: none.
QString mnemonic(const QString &text)
{
    static const QRegularExpression pattern(u"&([^&\\s])"_s);
    return found(pattern, text, 1).join(QString()).toUpper();
}

QStringList without(const QStringList &some, const QStringList &others)
{
    QStringList rest;
    for (const QString &one : some) {
        if (!others.contains(one))
            rest.append(one);
    }
    return rest;
}

void expectAsSources(const QList<Text> &file, const QList<Text> &sources)
{
    const QStringList in = namesOf(file);
    const QStringList now = namesOf(sources);
    ASSERT_FALSE(now.isEmpty());
    const std::string remedy = "run ./dev translate and translate what is new: ";
    EXPECT_TRUE(without(now, in).isEmpty()) << remedy << without(now, in).join(u'\n').toStdString();
    EXPECT_TRUE(without(in, now).isEmpty()) << remedy << without(in, now).join(u'\n').toStdString();
}

void expectFinished(const QList<Text> &texts, qsizetype pluralForms)
{
    for (const Text &text : texts) {
        EXPECT_TRUE(text.finished) << nameOf(text).toStdString();
        EXPECT_EQ(text.translations.size(), text.plural ? pluralForms : 1) << nameOf(text).toStdString();
        for (const QString &translation : text.translations)
            EXPECT_FALSE(translation.isEmpty()) << nameOf(text).toStdString();
    }
}

void expectSamePlaceholders(const QList<Text> &texts)
{
    for (const Text &text : texts) {
        for (const QString &translation : text.translations)
            EXPECT_EQ(placeholders(translation), placeholders(text.source)) << nameOf(text).toStdString();
    }
}

TEST(ChineseTexts, AreThoseOfTheSources)
{
    expectAsSources(readTs(tsPath(u"zh_CN"_s)), readSources());
}

TEST(ChineseTexts, AreAllTranslated)
{
    expectFinished(readTs(tsPath(u"zh_CN"_s)), 1);
}

TEST(ChineseTexts, KeepPlaceholders)
{
    expectSamePlaceholders(readTs(tsPath(u"zh_CN"_s)));
}

// A key of a menu or dialog is the same in both languages and opens one thing.
TEST(ChineseTexts, KeepMnemonicsApart)
{
    QHash<QString, QString> taken;
    for (const Text &text : readTs(tsPath(u"zh_CN"_s))) {
        const QString letter = mnemonic(text.translations.value(0));
        EXPECT_EQ(letter, mnemonic(text.source)) << nameOf(text).toStdString();
        if (letter.isEmpty())
            continue;
        QString &first = taken[text.context + letter];
        EXPECT_TRUE(first.isEmpty()) << first.toStdString() << " and " << nameOf(text).toStdString();
        first = nameOf(text);
    }
}

// Half-width marks between Chinese characters are typing slips.
TEST(ChineseTexts, UseFullWidthMarks)
{
    static const QRegularExpression slip(u"\\p{Han}[,;:!?]|\\.{3}|[,;:!?]\\p{Han}"_s);
    for (const Text &text : readTs(tsPath(u"zh_CN"_s)))
        EXPECT_FALSE(text.translations.value(0).contains(slip)) << text.translations.value(0).toStdString();
}

// Without the class's namespace tr() would not find the text: lupdate did not see its header.
TEST(ChineseTexts, StandUnderContextsOfTheProgram)
{
    const QStringList own{u"Cli"_s, u"Commands"_s, u"SourceLine"_s, u"main"_s};
    for (const Text &text : readTs(tsPath(u"zh_CN"_s)))
        EXPECT_TRUE(text.context.startsWith(u"jianbao::"_s) || own.contains(text.context)) << nameOf(text).toStdString();
}

// lupdate passes over a text marked inside another call, and then nobody translates it.
TEST(ChineseTexts, HaveAllThatTheSourcesMark)
{
    static const QRegularExpression mark(u"QT_TRANSLATE_NOOP\\(\\s*\"([^\"]+)\"\\s*,((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)"_s);
    static const QRegularExpression seam(u"^\\s*\"|\"\\s*\"|\"\\s*$"_s);
    const QStringList known = namesOf(readTs(tsPath(u"zh_CN"_s)));
    int marked = 0;
    for (const QString &source : sourceFiles({u"app"_s, u"core"_s, u"ui"_s})) {
        for (const QRegularExpressionMatch &match : mark.globalMatch(source)) {
            const QString name = match.captured(1) + u": "_s + match.captured(2).remove(seam);
            EXPECT_TRUE(known.contains(name)) << name.toStdString();
            ++marked;
        }
    }
    EXPECT_GT(marked, 100);
}

// What core adds to an error stands in brackets behind a translated sentence.
TEST(ChineseTexts, HaveTheDetailsOfErrors)
{
    static const QRegularExpression given(u"failure\\(ErrorKind::[^;]+;"_s);
    static const QRegularExpression detail(u"(?:QStringLiteral\\(|u)\"([^\"]+ [^\"]+(?:\"\\s*\"[^\"]+)*)\""_s);
    static const QRegularExpression seam(u"\"\\s*\""_s);
    const QStringList known = namesOf(readTs(tsPath(u"zh_CN"_s)));
    int details = 0;
    for (const QString &source : sourceFiles({u"core"_s})) {
        for (const QRegularExpressionMatch &statement : given.globalMatch(source)) {
            for (const QRegularExpressionMatch &match : detail.globalMatch(statement.captured())) {
                const QString name = u"jianbao::ui::ErrorDetail: "_s + match.captured(1).remove(seam);
                EXPECT_TRUE(known.contains(name)) << name.toStdString();
                ++details;
            }
        }
    }
    EXPECT_GT(details, 15);
}

TEST(EnglishPlurals, AreThoseOfTheSources)
{
    expectAsSources(readTs(tsPath(u"en"_s)), readSources(true));
}

TEST(EnglishPlurals, HaveBothForms)
{
    const QList<Text> texts = readTs(tsPath(u"en"_s));
    expectFinished(texts, 2);
    expectSamePlaceholders(texts);
    for (const Text &text : texts) {
        for (const QString &form : text.translations)
            EXPECT_FALSE(form.contains("(s)"_L1)) << form.toStdString();
    }
}

} // namespace

} // namespace jianbao::test
