#include "core/text/collate.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>

using namespace jianbao::text;

TEST(Collator, SortsByPinyin)
{
    QStringList names = {QStringLiteral("张楼镇"), QStringLiteral("夏镇街道"), QStringLiteral("韩庄镇"),
                         QStringLiteral("鲁桥镇"), QStringLiteral("高楼乡"), QStringLiteral("傅村街道")};
    const Collator collator;
    std::sort(names.begin(), names.end(), std::cref(collator));
    EXPECT_EQ(names.join(QLatin1Char(' ')).toStdString(), "傅村街道 高楼乡 韩庄镇 鲁桥镇 夏镇街道 张楼镇");
}

TEST(Collator, SortKeysOrderAsItCompares)
{
    const QStringList names = {QString(), QStringLiteral("a"), QStringLiteral("B"), QStringLiteral("张"),
                               QStringLiteral("张楼"), QStringLiteral("赵"), QStringLiteral("高新区"),
                               QStringLiteral("高楼乡"), QStringLiteral("11")};
    const Collator collator;
    const auto sign = [](int value) { return value < 0 ? -1 : value > 0 ? 1 : 0; };
    for (const QString &a : names) {
        for (const QString &b : names) {
            const int byKey = collator.sortKey(a).compare(collator.sortKey(b));
            EXPECT_EQ(sign(byKey), sign(collator.compare(a, b))) << a.toStdString() << " " << b.toStdString();
        }
    }
    EXPECT_LT(collator.compare(QStringLiteral("高楼乡"), QStringLiteral("高新区")), 0);
}

TEST(Collator, ManagesLongTexts)
{
    const Collator collator;
    const QString text = QString(5000, u'镇') + QStringLiteral("a");
    EXPECT_LT(collator.sortKey(text.chopped(1)), collator.sortKey(text));
}
