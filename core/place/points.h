// How much of an article speaks for its being about each of the townships that it names.
#pragma once

#include "core/place/naming.h"

#include <QHash>

namespace jianbao::place {

class Points
{
public:
    // All of these must outlive it.
    Points(const NameIndex &names, const QList<PartText> &parts, const Setting &setting,
           const QList<TownshipNamed> &named);

    // All points of a township; they mean something only beside those of others and the limits in decision.cpp.
    [[nodiscard]] double of(qint32 township) const;
    // Those from the titles alone, where it is named or its stem stands.
    [[nodiscard]] double inTitles(qint32 township) const;
    // Whether the text says 该镇, 全镇 … of the kind that the township is.
    [[nodiscard]] bool speaksOfItself(qint32 township) const;
    // Whether the titles or the first lines speak of two places that act together: 两镇共管一条渠.
    [[nodiscard]] bool speakOfTwo() const;
    // Whether the kicker is the county, which the body names as well, and the township only once.
    [[nodiscard]] bool isExampleOfCounty(qint32 township) const;
    // How often the text says who acts for the whole county: 全县, 我县, 县委, 县公安局.
    [[nodiscard]] int countyActs() const { return m_countyActs; }

private:
    [[nodiscard]] bool hasWord(const QString &word) const;
    [[nodiscard]] double inBody(qint32 township) const;
    [[nodiscard]] qsizetype leadEnd() const;
    [[nodiscard]] bool isOnlyPlace(qint32 township) const;
    [[nodiscard]] bool isBeforeTownship(const CountyNamed &county) const;
    [[nodiscard]] bool setsScene(qint32 township) const;
    [[nodiscard]] bool staysInVillage(qint32 township) const;
    [[nodiscard]] bool speaksOfCountyBefore(qint32 township, qsizetype position) const;
    [[nodiscard]] bool isInPassing(const TownshipNamed &named) const;
    [[nodiscard]] bool isOneOfMany(qint32 township) const;
    [[nodiscard]] bool isVenue(const TownshipNamed &named) const;
    [[nodiscard]] double shareOfStranger(qint32 township) const;
    [[nodiscard]] bool isEarly(qint32 township) const;
    [[nodiscard]] bool inPictureSentence(const TownshipNamed &named) const;

    const NameIndex &m_names;
    const Setting &m_setting;
    const QList<TownshipNamed> &m_named;
    const QString &m_titles;
    const QString &m_body;
    const qsizetype m_leadEnd;
    const int m_countyActs;
    QHash<qint32, QList<const TownshipNamed *>> m_mentions; // by township
    mutable QHash<QString, bool> m_speaksOf; // by ending, as far as asked
};

} // namespace jianbao::place
