#include "ui/messages/errortext.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

QList<ErrorKind> allKinds()
{
    QList<ErrorKind> kinds;
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind)
        kinds.append(ErrorKind(kind));
    return kinds;
}

bool isSentence(const QString &text)
{
    return text.size() > 10 && text.endsWith(u'.') && !text.contains(u'%');
}

} // namespace

TEST(ErrorText, EveryKindHasSentencesOfItsOwn)
{
    QSet<QString> texts;
    QSet<QString> causes;
    for (const ErrorKind kind : allKinds()) {
        const Error error{kind, u"柳堤晚报.txt"_s, {}, -1};
        const QString text = ui::errorText(error);
        EXPECT_TRUE(isSentence(text)) << int(kind) << text.toStdString();
        EXPECT_TRUE(text.contains(u"“柳堤晚报.txt”"_s)) << text.toStdString();
        const QString cause = ui::errorCause(error);
        EXPECT_TRUE(isSentence(cause)) << int(kind) << cause.toStdString();
        EXPECT_FALSE(cause.contains(u"柳堤"_s));
        texts.insert(text);
        causes.insert(cause);
    }
    EXPECT_EQ(texts.size(), allKinds().size());
    EXPECT_EQ(causes.size(), allKinds().size());
}

TEST(ErrorText, GivesPlaceAndDetail)
{
    EXPECT_TRUE(ui::errorText({ErrorKind::Undecodable, u"a.txt"_s, {}, 41}).contains(u"byte 42"_s));
    EXPECT_TRUE(ui::errorCause({ErrorKind::Undecodable, u"a.txt"_s, {}, 41}).contains(u"byte 42"_s));
    EXPECT_TRUE(ui::errorText({ErrorKind::BadQuery, u"藕 “"_s, {}, 2}).contains(u"character 3"_s));
    EXPECT_TRUE(ui::errorText({ErrorKind::Storage, u"l.jianbao"_s, u"disk I/O error"_s, -1})
                    .endsWith(u"(disk I/O error)"_s));
}

TEST(ErrorText, WithoutASubjectIsTheCause)
{
    const Error error{ErrorKind::LibraryBusy, {}, u"database is locked"_s, -1};
    EXPECT_EQ(ui::errorText(error), ui::errorCause(error));
}

// A % in a name is no place for another argument.
TEST(ErrorText, TakesNamesAsTheyAre)
{
    EXPECT_TRUE(ui::errorText({ErrorKind::Undecodable, u"100%2 %1.txt"_s, {}, 0}).contains(u"“100%2 %1.txt”"_s));
}
