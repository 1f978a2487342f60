#include "core/place/words.h"

#include "core/place/datafile.h"

#include <algorithm>
#include <array>

namespace jianbao::place {

namespace {

quint32 pairOf(QChar a, QChar b)
{
    return quint32(a.unicode()) << 16U | b.unicode();
}

} // namespace

const Words &Words::shared()
{
    static const Words words;
    return words;
}

Words::Words()
{
    const QList<QStringList> rows = dataRows(QStringLiteral("words.txt"));
    for (const QStringList &row : rows) {
        const QString &kind = row.first();
        if (kind == u"not-before") {
            for (const QString &follower : row.mid(2))
                m_blocked.append({row.at(1), follower});
            continue;
        }
        m_lists[kind] += row.mid(1);
    }
    const QStringList &common = list(QStringLiteral("common"));
    m_common = QSet<QString>(common.cbegin(), common.cend());
    for (const QString &group : list(QStringLiteral("look-alike"))) {
        for (const QChar a : group) {
            for (const QChar b : group)
                m_alike.insert(pairOf(a, b));
        }
    }
}

const QStringList &Words::list(const QString &kind) const
{
    static const QStringList none;
    const auto found = m_lists.constFind(kind);
    return found == m_lists.cend() ? none : *found;
}

bool Words::isBlocked(QStringView name, QStringView following) const
{
    return std::any_of(m_blocked.cbegin(), m_blocked.cend(), [&](const auto &rule) {
        return name.endsWith(rule.first) && following.startsWith(rule.second);
    });
}

bool Words::lookAlike(QChar a, QChar b) const
{
    return m_alike.contains(pairOf(a, b));
}

bool Words::sameButOne(QStringView text, QStringView name) const
{
    int different = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (text[i] == name[i])
            continue;
        if (++different > 1 || !lookAlike(text[i], name[i]))
            return false;
    }
    return different == 1;
}

bool containsAny(QStringView text, const QStringList &words)
{
    std::array<quint64, 16> firsts{}; // a bit for each first character; some characters share one
    const auto bitOf = [](QChar c) { return quint64(1) << (c.unicode() % 64); };
    const auto wordOf = [&](QChar c) -> quint64 & { return firsts[c.unicode() / 64 % firsts.size()]; };
    for (const QString &word : words)
        wordOf(word.front()) |= bitOf(word.front());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((wordOf(text[i]) & bitOf(text[i])) == 0)
            continue;
        const QStringView rest = text.sliced(i);
        if (std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return rest.startsWith(word); }))
            return true;
    }
    return false;
}

} // namespace jianbao::place
