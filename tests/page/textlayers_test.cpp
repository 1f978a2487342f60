// The same page as text layers of several kinds give it: other characters for the same, other blanks around. What is found
// on it stays the same.
#include "golden.h"
#include "core/page/lines.h"
#include "tests/gazetteer.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <functional>

using namespace jianbao;
using namespace jianbao::page;
using namespace jianbao::test;

namespace {

struct Layer {
    const char *name;
    std::function<QString(QString)> of;
};

QString replaced(QString page, const QString &pattern, const QString &by)
{
    return page.replace(QRegularExpression(pattern, QRegularExpression::MultilineOption), by);
}

const Layer layers[] = {
    {"PrivateBlank", [](QString page) { return page.replace(u'\u3000', QChar(0xE5E5)); }},
    {"EmSpace", [](QString page) { return page.replace(u'\u3000', QChar(0x2003)); }},
    {"WindowsLineEnds", [](QString page) { return page.replace(u'\n', QStringLiteral("\r\n")); }},
    {"BlanksBehindLines", [](QString page) { return page.replace(u'\n', QStringLiteral(" \n")); }},
    {"Margin", [](QString page) { return replaced(page, QStringLiteral("^(?=.)"), QStringLiteral("  ")); }},
    {"CornerMarks", [](QString page) { return page.replace(u'“', u'「').replace(u'”', u'」'); }},
    {"Hyphens", [](QString page) { return page.replace(QStringLiteral("——"), QStringLiteral("--")); }},
    {"BoxDashes", [](QString page) { return page.replace(u'—', u'─'); }},
    {"Radicals", [](QString page) { return page.replace(u'人', u'⼈').replace(u'日', u'⽇').replace(u'大', u'⼤'); }},
    {"BlankLinesDoubled", [](QString page) { return replaced(page, QStringLiteral("^$(?!\\z)"), QStringLiteral("\n")); }},
};

// Of each article its contributors and which non-blank lines are what of it.
QStringList foundOn(const QString &page)
{
    QList<qsizetype> ends; // of non-blank lines
    for (const Line &line : splitLines(page))
        ends.append(line.range.end);
    const auto lineAt = [&](qsizetype place) { return std::lower_bound(ends.begin(), ends.end(), place) - ends.begin(); };
    QStringList found;
    for (const Article &article : parsePage(page, {}, gazetteer()).articles) {
        QString all;
        for (const Contributor &person : article.contributors)
            all += QStringLiteral("%1 %2; ").arg(person.role, person.name);
        for (const Block &block : article.blocks)
            all += QStringLiteral("%1 %2-%3, ").arg(int(block.role)).arg(lineAt(block.range.start)).arg(lineAt(block.range.end));
        found.append(all);
    }
    return found;
}

class TextLayers : public testing::TestWithParam<Layer>
{
};

} // namespace

TEST_P(TextLayers, GiveTheSameArticles)
{
    const QString folder = QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/pages/building/");
    const QStringList pages = goldenPages(folder);
    for (qsizetype i = 0; i < pages.size(); i += 23) {
        QFile file(folder + pages[i] + QStringLiteral(".txt"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll()).remove(u'\r');
        if (page.contains(QChar::ReplacementCharacter)) // of another encoding
            continue;
        EXPECT_EQ(foundOn(GetParam().of(page)), foundOn(page)) << pages[i].toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, TextLayers, testing::ValuesIn(layers),
                         [](const auto &layer) { return std::string(layer.param.name); });
