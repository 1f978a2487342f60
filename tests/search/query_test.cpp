#include "core/search/query.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace jianbao;
using namespace jianbao::search;

namespace {

QStringList termsOf(const QString &expression)
{
    const auto query = parseQuery(expression);
    EXPECT_TRUE(query) << expression.toStdString();
    QStringList terms;
    for (const Term &term : query ? query->terms : QList<Term>())
        terms.append(term.text);
    return terms;
}

} // namespace

TEST(ParseQuery, WordsArePartedBySpacesOfEitherWidth)
{
    EXPECT_EQ(termsOf(QStringLiteral("藕田 采收")), (QStringList{QStringLiteral("藕田"), QStringLiteral("采收")}));
    EXPECT_EQ(termsOf(QStringLiteral("\u3000藕田\u3000采收 \t")),
              (QStringList{QStringLiteral("藕田"), QStringLiteral("采收")}));
    EXPECT_EQ(termsOf(QString()), QStringList());
    EXPECT_EQ(termsOf(QStringLiteral(" \u3000\n")), QStringList());
}

TEST(ParseQuery, PhrasesStandInQuotationMarks)
{
    for (const char16_t *expression : {u"\"莲藕 采收\" 镇", u"“莲藕 采收”镇", u"＂莲藕\u3000 采收＂ 镇"}) {
        EXPECT_EQ(termsOf(QString::fromUtf16(expression)),
                  (QStringList{QStringLiteral("莲藕 采收"), QStringLiteral("镇")}));
    }
    EXPECT_EQ(termsOf(QStringLiteral("乡“镇\"街\"道”村")),
              (QStringList{QStringLiteral("乡"), QStringLiteral("镇\"街\"道"), QStringLiteral("村")}));
    EXPECT_EQ(termsOf(QStringLiteral("\"\" “ ”")), QStringList());
}

TEST(ParseQuery, AnOpenQuotationMarkIsPointedAt)
{
    const auto query = parseQuery(QStringLiteral("采收 “莲藕"));
    ASSERT_FALSE(query);
    EXPECT_EQ(query.error().kind, ErrorKind::BadQuery);
    EXPECT_EQ(query.error().position, 3);
    EXPECT_EQ(query.error().subject, QStringLiteral("采收 “莲藕"));
    EXPECT_TRUE(query.error().detail.contains(u'”'));
}

TEST(ParseQuery, TermsAreFolded)
{
    const auto query = parseQuery(QStringLiteral("ＷｉＦｉ進村"));
    ASSERT_TRUE(query);
    EXPECT_EQ(query->terms.first().text, QStringLiteral("ＷｉＦｉ進村"));
    EXPECT_EQ(query->terms.first().folded, QStringLiteral("wifi进村"));
}

TEST(ParseQuery, WildcardsAndSqlAreOrdinaryCharacters)
{
    EXPECT_EQ(termsOf(QStringLiteral("50% _'; -- ”")),
              (QStringList{QStringLiteral("50%"), QStringLiteral("_';"), QStringLiteral("--"), QStringLiteral("”")}));
}
