#include "app/cli/table.h"
#include "app/cli/terminal.h"

#include <gtest/gtest.h>

using namespace jianbao::cli;
using namespace Qt::StringLiterals;

TEST(DisplayWidth, ChineseTakesTwoColumns)
{
    EXPECT_EQ(displayWidth(u"abc"), 3);
    EXPECT_EQ(displayWidth(u"张楼镇"), 6);
    EXPECT_EQ(displayWidth(u"Ａ２，。《》"), 12);
    EXPECT_EQ(displayWidth(u"𠮷"), 2);
    EXPECT_EQ(displayWidth(u"e\u0301"), 1); // a combining accent
    EXPECT_EQ(displayWidth(u""), 0);
}

TEST(Elided, CutsBetweenCharactersAndSaysSo)
{
    EXPECT_EQ(elided(u"张楼镇"_s, 6), u"张楼镇"_s);
    EXPECT_EQ(elided(u"张楼镇"_s, 5), u"张楼…"_s);
    EXPECT_EQ(elided(u"张楼镇"_s, 4), u"张…"_s);
    EXPECT_EQ(elided(u"𠮷岭夜话"_s, 3), u"𠮷…"_s);
}

TEST(Wrapped, BreaksEnglishAtSpacesAndChineseAnywhereButBeforeMarks)
{
    EXPECT_EQ(wrapped(u"one two three"_s, 9, 2), u"  one two\n  three\n"_s);
    EXPECT_EQ(wrapped(u"一二三四，五六"_s, 8, 0), u"一二三\n四，五六\n"_s);
    EXPECT_EQ(wrapped(u"a\n\nb"_s, 20, 1), u" a\n\n b\n"_s);
}

TEST(Printable, DropsWhatATerminalWouldObey)
{
    EXPECT_EQ(printable(u"a\x1b[31mb\tc\nd"_s), u"a [31mb c d"_s);
}

TEST(Table, AlignsByDisplayWidth)
{
    const QList<Column> columns{{u"name"_s, u"Name"_s}, {u"n"_s, u"N"_s, true}, {u"end"_s, u"End"_s}};
    const QList<Row> rows{{{u"张楼镇"_s, u"7"_s, u"x"_s}, {}}, {{u"abc"_s, u"12"_s, u"y"_s}, u"below"_s}};
    EXPECT_EQ(QString::fromUtf8(tableText(columns, rows, 0)),
              u"Name     N  End\n张楼镇   7  x\nabc     12  y\n    below\n"_s);
}

TEST(Table, CutsFlexibleColumnsToTheTerminal)
{
    const QList<Column> columns{{u"id"_s, u"ID"_s, true}, {u"h"_s, u"Headline"_s, false, true}, {u"d"_s, u"D"_s}};
    const QList<Row> rows{{{u"1"_s, u"藕田里的月亮灯照亮了回家的路"_s, u"2024"_s}, {}}};
    EXPECT_EQ(QString::fromUtf8(tableText(columns, rows, 24)), u"ID  Headline        D\n 1  藕田里的月亮…   2024\n"_s);
}

TEST(Table, CsvQuotesAndKeepsLineBreaks)
{
    EXPECT_EQ(csvText({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}}, {{{u"x,y"_s, u"1\n2"_s}, u"not printed"_s}}),
              "a,b\r\n\"x,y\",\"1\n2\"\r\n");
}
