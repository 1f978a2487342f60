// The words around names, from resources/gazetteer/words.txt. Read once, then only read: any thread.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace jianbao::place {

class Words
{
public:
    [[nodiscard]] static const Words &shared();

    // All words of the rows of one kind, in their order; for kinds that are one list.
    [[nodiscard]] const QStringList &list(const QString &kind) const;
    // Whether this name is an ordinary word as well.
    [[nodiscard]] bool isCommon(QStringView name) const { return m_common.contains(name.toString()); }
    // Whether a name is another word because of what follows it in the text.
    [[nodiscard]] bool isBlocked(QStringView name, QStringView following) const;
    // Whether text recognition takes the two for each other.
    [[nodiscard]] bool lookAlike(QChar a, QChar b) const;
    // Whether a text differs from a name of the same length in one look-alike character.
    [[nodiscard]] bool sameButOne(QStringView text, QStringView name) const;

private:
    Words();

    QHash<QString, QStringList> m_lists;
    QSet<QString> m_common;
    QList<std::pair<QString, QString>> m_blocked; // ending, follower
    QSet<quint32> m_alike;                        // two characters
};

// Whether any of the words, none of them empty, stands in the text, which is read once.
[[nodiscard]] bool containsAny(QStringView text, const QStringList &words);

} // namespace jianbao::place
