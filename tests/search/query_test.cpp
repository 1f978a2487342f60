// What expressions mean, as a table of expressions and printed queries, and where they cannot be understood.
#include "core/search/typing.h"
#include "tests/search/printquery.h"
#include "tests/store/print.h"

#include <QHash>

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::search;
using namespace Qt::StringLiterals;

namespace {

Names names()
{
    static const QHash<QString, QStringList> places{{u"张楼镇"_s, {u"370826105"_s}},
                                                    {u"城关镇"_s, {u"341226100"_s, u"411722100"_s}},
                                                    {u"微山县/张楼镇"_s, {u"370826105"_s}},
                                                    {u"370826"_s, {u"370826"_s}}};
    static const QHash<QString, QList<TagId>> tags{{u"产业振兴"_s, {7}}, {u"待 办"_s, {8, 9}}};
    return {[](const QString &name) { return places.value(name); },
            [](const QString &name) { return tags.value(name); }};
}

struct Meaning {
    QString expression;
    QString query;
};

void check(const QList<Meaning> &table)
{
    for (const Meaning &row : table) {
        const auto query = parseQuery(row.expression, names());
        ASSERT_TRUE(query) << row.expression.toStdString() << ": " << query.error().detail.toStdString();
        EXPECT_EQ(test::printed(*query), row.query) << row.expression.toStdString();
    }
}

struct Mistake {
    QString expression;
    qsizetype position;
    QString expected; // begins so
};

void check(const QList<Mistake> &table)
{
    for (const Mistake &row : table) {
        const auto query = parseQuery(row.expression, names());
        ASSERT_FALSE(query) << row.expression.toStdString() << ": " << test::printed(*query).toStdString();
        EXPECT_EQ(query.error().kind, ErrorKind::BadQuery);
        EXPECT_EQ(query.error().subject, row.expression);
        EXPECT_EQ(query.error().position, row.position) << row.expression.toStdString();
        EXPECT_TRUE(query.error().detail.startsWith(u"expected "_s + row.expected))
            << row.expression.toStdString() << ": " << query.error().detail.toStdString();
    }
}

} // namespace

TEST(ParseQuery, WordsArePartedBySpacesOfEitherWidth)
{
    check(QList<Meaning>{
        {u"藕田 采收"_s, u"藕田 & 采收"_s},
        {u"\u3000藕田\u3000采收 \t"_s, u"藕田 & 采收"_s},
        {u"ＷｉＦｉ進村"_s, u"wifi进村"_s},
        {u""_s, u""_s},
        {u" \u3000\n"_s, u""_s},
    });
}

TEST(ParseQuery, PhrasesStandInQuotationMarks)
{
    check(QList<Meaning>{
        {u"\"莲藕 采收\" 镇"_s, u"莲藕 采收 & 镇"_s},
        {u"“莲藕 采收”镇"_s, u"莲藕 采收 & 镇"_s},
        {u"＂莲藕\u3000采收＂ 镇"_s, u"莲藕 采收 & 镇"_s},
        {u"「莲藕 采收」『镇』"_s, u"莲藕 采收 & 镇"_s},
        {u"乡“镇\"街\"道”村"_s, u"乡 & 镇\"街\"道 & 村"_s},
        {u"\"说\"\"好\"\"的\""_s, u"说\"好\"的"_s},
        {u"\"\"\"\""_s, u"\""_s},
        {u"\"a  b\""_s, u"a  b"_s}, // as it stands
        {u"\" \""_s, u" "_s},
        {u"“AND”“(”“标题:”“-”“*?”"_s, u"and & ( & 标题: & - & *?"_s},
    });
}

TEST(ParseQuery, OperatorsAreWordsOfTheirOwn)
{
    check(QList<Meaning>{
        {u"藕 AND 茶"_s, u"藕 & 茶"_s},
        {u"藕 与 茶"_s, u"藕 & 茶"_s},
        {u"藕 OR 茶"_s, u"or(藕, 茶)"_s},
        {u"藕 或 茶 或 稻"_s, u"or(藕, 茶, 稻)"_s},
        {u"藕 茶 OR 稻"_s, u"or(and(藕, 茶), 稻)"_s},
        {u"藕 NOT 茶"_s, u"藕 & not(茶)"_s},
        {u"藕 非 茶"_s, u"藕 & not(茶)"_s},
        {u"藕 -茶 -“白 茶”"_s, u"藕 & not(茶) & not(白 茶)"_s},
        {u"NOT NOT 藕"_s, u"not(not(藕))"_s},
        {u"藕 AND NOT 茶"_s, u"藕 & not(茶)"_s},
        // not operators
        {u"非遗 参与 或许 and or not"_s, u"非遗 & 参与 & 或许 & and & or & not"_s},
        {u"新冠-19 - -- 50% _';"_s, u"新冠-19 & - & -- & 50% & _';"_s},
        {u"与"_s, u"与"_s},
        {u" NOT "_s, u"not"_s},
        {u"”"_s, u"”"_s},
    });
}

TEST(ParseQuery, BracketsOfEitherWidthGroup)
{
    check(QList<Meaning>{
        {u"(藕 OR 茶) 采收"_s, u"or(藕, 茶) & 采收"_s},
        {u"（藕 或 茶）采收"_s, u"or(藕, 茶) & 采收"_s},
        {u"-(藕 茶)"_s, u"not(and(藕, 茶))"_s},
        {u"((藕))"_s, u"藕"_s},
        {u"藕(茶)稻"_s, u"藕 & 茶 & 稻"_s},
    });
}

TEST(ParseQuery, FieldsHaveChineseAndEnglishNames)
{
    check(QList<Meaning>{
        {u"标题:藕田 headline:藕田 Headline：藕田"_s, u"headline:藕田 & headline:藕田 & headline:藕田"_s},
        {u"正文:“藕 田” body:藕"_s, u"body:藕 田 & body:藕"_s},
        {u"作者:苏禾 by: 苏禾"_s, u"by:苏禾 & by:苏禾"_s},
        {u"作者:=苏禾 by:“=Su He” 报纸:(＝晚报 或 =日报)"_s, u"by:=苏禾 & by:=su he & or(paper:=晚报, paper:=日报)"_s},
        {u"标题:=藕 =藕"_s, u"headline:=藕 & =藕"_s},
        {u"笔记:县志 note:县志"_s, u"note:县志 & note:县志"_s},
        {u"报纸:晚报 paper:晚报"_s, u"paper:晚报 & paper:晚报"_s},
        {u"版:5 page:A2"_s, u"page:5 & page:A2"_s},
        {u"kind:photo 体裁:言论"_s, u"kind:photo & kind:opinion"_s},
        {u"is:starred is:unread is:read is:doubtful"_s, u"is:starred & is:unread & is:read & is:doubtful"_s},
        {u"状态:未读 含:笔记"_s, u"is:unread & has:note"_s},
        {u"has:highlight has:note has:tag has:repair"_s, u"has:highlight & has:note & has:tag & has:repair"_s},
        {u"-has:township -含:乡镇"_s, u"not(has:township) & not(has:township)"_s},
        {u"提及:张楼镇 mention:370826"_s, u"mention:370826105 & mention:370826"_s},
        {u"镇:张楼镇 place:370826 地方:“微山县/张楼镇”"_s, u"place:370826105 & place:370826 & place:370826105"_s},
        {u"镇:城关镇"_s, u"place:341226100+411722100"_s},
        {u"标签:产业振兴 tag:“待 办”"_s, u"tag:7 & tag:8+9"_s},
        {u"标题:(藕 或 茶) 稻"_s, u"or(headline:藕, headline:茶) & 稻"_s},
        {u"-标题:藕 镇:(张楼镇 OR 城关镇)"_s, u"not(headline:藕) & or(place:370826105, place:341226100+411722100)"_s},
        // no fields
        {u"10:30 http://a.cn 本报讯：今天 :藕"_s, u"10:30 & http://a.cn & 本报讯:今天 & :藕"_s},
    });
}

TEST(ParseQuery, DatesAreDaysMonthsYearsAndRanges)
{
    check(QList<Meaning>{
        {u"日期:2021"_s, u"date:2021-01-01..2021-12-31"_s},
        {u"date:2020-02"_s, u"date:2020-02-01..2020-02-29"_s},
        {u"date:2021-05-03"_s, u"date:2021-05-03..2021-05-03"_s},
        {u"日期:２０２１年5月3日 日期:2021年5月"_s, u"date:2021-05-03..2021-05-03 & date:2021-05-01..2021-05-31"_s},
        {u"date:2020..2022"_s, u"date:2020-01-01..2022-12-31"_s},
        {u"date:2020-11～2021-02-03"_s, u"date:2020-11-01..2021-02-03"_s},
        {u"date:2020.. date:..2021-06"_s, u"date:2020-01-01.. & date:..2021-06-30"_s},
        {u"date:>2021-05"_s, u"date:2021-06-01.."_s},
        {u"date:>=2021-05"_s, u"date:2021-05-01.."_s},
        {u"date:<2021-05"_s, u"date:..2021-04-30"_s},
        {u"date:<=2021-05"_s, u"date:..2021-05-31"_s},
    });
}

TEST(ParseQuery, WildcardsStandInsideWords)
{
    check(QList<Meaning>{
        {u"藕*田"_s, u"藕{0,20}田"_s},
        {u"藕?田"_s, u"藕{1,1}田"_s},
        {u"Ａ?*Ｂ"_s, u"a{1,21}b"_s},
        {u"*藕* ?藕 藕??"_s, u"藕 & {1,1}藕 & 藕{2,2}"_s},
        {u"为什么？ ＊"_s, u"为什么? & *"_s}, // full-width ones are text
        {u"标题:藕*"_s, u"headline:藕"_s},
    });
}

TEST(ParseQuery, NearIsCountedInCharacters)
{
    check(QList<Meaning>{
        {u"藕 NEAR/5 田"_s, u"藕~5~田|田~5~藕"_s},
        {u"藕 NEAR “白 茶”"_s, u"藕~10~白 茶|白 茶~10~藕"_s},
        {u"标题:藕 NEAR/0 标题:田?节 稻"_s, u"headline:藕~0~田{1,1}节|田{1,1}节~0~藕 & 稻"_s},
        {u"标题:(藕 NEAR/3 田)"_s, u"headline:藕~3~田|田~3~藕"_s},
    });
}

TEST(ParseQuery, PartsKeepWhatWasTyped)
{
    const QString expression = u"藕田 AND -“白 茶” 与 标题:(稻 或 麦) 镇:张楼镇"_s;
    const auto query = parseQuery(expression, names());
    ASSERT_TRUE(query);
    QStringList sources;
    for (const QueryPart &part : query->parts)
        sources.append(part.source);
    EXPECT_EQ(sources, (QStringList{u"藕田"_s, u"-“白 茶”"_s, u"标题:(稻 或 麦)"_s, u"镇:张楼镇"_s}));
    EXPECT_EQ(*parseQuery(sources.join(u' '), names()), *query);
    EXPECT_EQ(parseQuery(u" 藕 OR 茶 稻 "_s)->parts.first().source, u"藕 OR 茶 稻"_s);
}

TEST(ParseQuery, MistakesArePointedAt)
{
    check(QList<Mistake>{
        {u"采收 “莲藕"_s, 3, u"a closing quotation mark"_s},
        {u"\"莲藕”"_s, 0, u"a closing quotation mark"_s},
        {u"藕 \"\""_s, 3, u"a word between the quotation marks"_s},
        {u"(藕 OR 茶"_s, 0, u"a closing bracket"_s},
        {u"藕）茶"_s, 1, u"an opening bracket"_s},
        {u"藕 OR"_s, 4, u"a word or a phrase"_s},
        {u"OR 藕"_s, 0, u"a word or a phrase"_s},
        {u"藕 AND OR 茶"_s, 6, u"a word or a phrase"_s},
        {u"藕 ()"_s, 3, u"a word or a phrase"_s},
        {u"藕 NOT"_s, 5, u"a word or a phrase"_s},
        {u"标题:"_s, 3, u"a word or a phrase"_s},
        {u"标题:作者:苏禾"_s, 3, u"a word or a phrase"_s},
        {u"标题:(藕 作者:苏禾)"_s, 6, u"a word or a phrase"_s},
        {u"藕 headlin:茶"_s, 2, u"the name of a field"_s},
        {u"藕 镇:无此镇"_s, 4, u"a known place"_s},
        {u"标签:（产业振兴 无）"_s, 9, u"a known tag"_s},
        {u"date:2021-13"_s, 5, u"a date such as"_s},
        {u"date:2021-02-29"_s, 5, u"a date such as"_s},
        {u"date:2022..2020"_s, 5, u"a date such as"_s},
        {u"date:.."_s, 5, u"a date such as"_s},
        {u"date:去年"_s, 5, u"a date such as"_s},
        {u"kind:诗"_s, 5, u"news, feature"_s},
        {u"is:red"_s, 3, u"starred, unread"_s},
        {u"has:图"_s, 4, u"highlight, note"_s},
        {u"藕 * 茶"_s, 2, u"a word with characters beside"_s},
        {u"a*b*c*d*e"_s, 0, u"a word with characters beside"_s},
        {u"藕 NEAR/x 茶"_s, 7, u"a number from 0 to 1000"_s},
        {u"藕 NEAR/2000 茶"_s, 7, u"a number from 0 to 1000"_s},
        {u"(藕 OR 茶) NEAR/3 稻"_s, 0, u"a word or a phrase beside NEAR"_s},
        {u"藕 NEAR/3 is:read"_s, 9, u"a word or a phrase beside NEAR"_s},
        {u"藕 NEAR/3 标题:茶"_s, 9, u"a word or a phrase beside NEAR"_s},
        {u"藕 NEAR/3 茶 NEAR/3 稻"_s, 11, u"a word or a phrase"_s},
    });
}

TEST(ParseQuery, BoundsWhatADatabaseCouldNotTake)
{
    EXPECT_TRUE(parseQuery(QString(10, u'(') + u'藕' + QString(10, u')')));
    check(QList<Mistake>{
        {QString(11, u'(') + u'藕' + QString(11, u')'), 10, u"a simpler expression"_s},
        {QStringLiteral("NOT ").repeated(60) + u'藕', 40, u"a simpler expression"_s},
        {QStringLiteral("藕 ").repeated(201), 400, u"a simpler expression"_s},
    });
}

TEST(LiteralQuery, FindsWordsAsTheyStand)
{
    EXPECT_EQ(test::printed(literalQuery(u"NOT (标题:\"藕*\")"_s)), u"not (标题:\"藕*\")"_s);
    EXPECT_TRUE(literalQuery(u"  "_s).isEmpty());
    for (const QString &words : {u"\"藕\" “田”"_s, u"\""_s, u"-a AND b"_s, u"藕  田 "_s}) {
        const auto parsed = parseQuery(quoted(words));
        ASSERT_TRUE(parsed) << words.toStdString();
        EXPECT_EQ(*parsed, literalQuery(words)) << words.toStdString();
    }
}

TEST(LiteralQuery, NeedsQuotationMarksForSignsOnly)
{
    EXPECT_EQ(expressionFor(u"藕田10:30"_s), u"藕田10:30"_s);
    for (const QString &words : {u"藕 田"_s, u"标题:藕"_s, u"-藕"_s, u"藕*"_s, u"藕（田）"_s, u"OR 藕"_s})
        EXPECT_EQ(expressionFor(words), u'"' + words + u'"');
}

TEST(Narrowed, AddsAPartThatMustHoldToo)
{
    EXPECT_EQ(narrowed(u""_s, u"is:read"_s), u"is:read"_s);
    EXPECT_EQ(narrowed(u"藕 茶"_s, u"is:read"_s), u"藕 茶 is:read"_s);
    EXPECT_EQ(narrowed(u"藕 OR 茶"_s, u"is:read"_s), u"(藕 OR 茶) is:read"_s);
    EXPECT_EQ(narrowed(u"(藕 OR 茶) 稻"_s, u"-has:note"_s), u"(藕 OR 茶) 稻 -has:note"_s);
}

TEST(TypingAt, IsTheWordBeforeTheCaret)
{
    const auto at = [](const QString &beforeCaret, const QString &behind = {}) {
        return typingAt(beforeCaret + behind, beforeCaret.size());
    };
    EXPECT_EQ(at(u"莲"_s), (Typing{Field::Text, {0, 1}, u"莲"_s}));
    EXPECT_EQ(at(u"莲藕 zl"_s), (Typing{Field::Text, {3, 5}, u"zl"_s}));
    EXPECT_EQ(at(u"莲藕 镇:"_s), (Typing{Field::Place, {5, 5}, {}}));
    EXPECT_EQ(at(u"-镇:张楼"_s, u" 藕"_s), (Typing{Field::Place, {3, 5}, u"张楼"_s}));
    EXPECT_EQ(at(u"作者:=周"_s), (Typing{Field::Contributor, {3, 5}, u"周"_s}));
    EXPECT_EQ(at(u"标签:(水利 OR 党"_s, u")"_s), (Typing{Field::Tag, {10, 11}, u"党"_s}));
    EXPECT_EQ(at(u"标签:(水利) 党"_s), (Typing{Field::Text, {8, 9}, u"党"_s}));
    for (const QString &nothing : {u""_s, u"莲 "_s, u"“莲"_s, u"“莲”"_s, u"藕 OR"_s, u"(藕)"_s, u"url:"_s})
        EXPECT_FALSE(at(nothing)) << nothing.toStdString();
    EXPECT_FALSE(at(u"莲"_s, u"藕"_s)); // in the middle of a word
}

TEST(TermFor, QuotesWhatIsNoPlainWord)
{
    EXPECT_EQ(termFor(Field::Paper, u"=湖区日报"_s, true), u"报纸:=湖区日报"_s);
    EXPECT_EQ(termFor(Field::Contributor, u"=Su He"_s, false), u"by:\"=Su He\""_s);
    EXPECT_EQ(termFor(Field::Tag, u"a*b"_s, true), u"标签:\"a*b\""_s);
    EXPECT_EQ(termFor(Field::Tag, u"与"_s, true), u"标签:\"与\""_s);
    for (const FieldName &field : fieldNames()) {
        EXPECT_EQ(fieldNamed(field.name.chinese), field.field);
        EXPECT_EQ(fieldNamed(field.name.english), field.field);
    }
}
