#include "core/place/suffix.h"

#include "core/place/datafile.h"
#include "core/place/gazetteer.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace jianbao::place {

namespace {

// 乡, 区, 自治县, 民族乡 … may have nationalities before them; 镇, 市, 街道 and zones never have.
bool mayHaveNationalities(const QString &suffix)
{
    return suffix == u"乡" || suffix == u"区" || suffix == u"苏木" || suffix.startsWith(u"自治") ||
           suffix.startsWith(u"民族");
}

// By their last character, the longest first.
QHash<QChar, QList<Suffix>> readSuffixes()
{
    QHash<QChar, QList<Suffix>> suffixes;
    const QList<QStringList> rows = dataRows(QStringLiteral("suffixes.txt"));
    for (const QStringList &row : rows)
        suffixes[row.at(0).back()].append({row.at(0), row.at(1) == u"-" ? QString() : row.at(1), row.mid(2),
                                           mayHaveNationalities(row.at(0))});
    for (QList<Suffix> &list : suffixes) {
        std::stable_sort(list.begin(), list.end(),
                         [](const Suffix &a, const Suffix &b) { return a.text.size() > b.text.size(); });
    }
    return suffixes;
}

QStringList readNationalities()
{
    QStringList names;
    const QList<QStringList> rows = dataRows(QStringLiteral("nationalities.txt"));
    for (const QStringList &row : rows)
        names.append(row.at(0));
    std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return names;
}

} // namespace

const Suffix *suffixOf(QStringView name)
{
    static const QHash<QChar, QList<Suffix>> suffixes = readSuffixes();
    const auto list = name.isEmpty() ? suffixes.cend() : suffixes.constFind(name.back());
    if (list == suffixes.cend())
        return nullptr;
    // Compared here: tens of thousands of names are asked for while the program starts.
    const auto ends = [name](QStringView text) {
        return text.size() <= name.size() && std::equal(text.begin(), text.end(), name.end() - text.size());
    };
    const auto fits = [&](const Suffix &suffix) {
        const qsizetype front = name.size() - suffix.text.size();
        const bool stays = suffix.stemEnding == suffix.text; // 清新区 is 清新, not 清 and 新区
        return front + (stays ? 0 : suffix.stemEnding.size()) >= 2 && ends(suffix.text);
    };
    const auto found = std::find_if(list->cbegin(), list->cend(), fits);
    return found == list->cend() ? nullptr : &*found;
}

QStringView withoutNationalities(QStringView text)
{
    static const QStringList names = readNationalities();
    static const QSet<QChar> lasts = [] {
        QSet<QChar> set;
        for (const QString &name : names)
            set.insert(name.back());
        return set;
    }();
    for (bool again = true; again && !text.isEmpty();) {
        again = false;
        if (!lasts.contains(text.back()))
            break;
        for (const QString &name : names) {
            if (text.endsWith(name) && text.size() - name.size() >= 2) {
                text.chop(name.size());
                again = true;
                break;
            }
        }
    }
    // 东乡族自治县 is called after its nationality alone.
    if (text.endsWith(u'族') && text.size() > 2 && names.contains(text.toString()))
        text.chop(1);
    return text;
}

QStringView stemOf(QStringView name, const Suffix &suffix, QString &buffer)
{
    QStringView front = name.chopped(suffix.text.size());
    if (suffix.behindNationalities)
        front = withoutNationalities(front);
    if (suffix.stemEnding.isEmpty())
        return front;
    buffer.clear();
    buffer += front;
    return buffer += suffix.stemEnding;
}

QString stem(const QString &name)
{
    const Suffix *suffix = suffixOf(name);
    QString buffer;
    return suffix == nullptr ? name : stemOf(name, *suffix, buffer).toString();
}

} // namespace jianbao::place
