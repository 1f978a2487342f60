#include "core/place/sighting.h"

#include "core/place/words.h"

#include <algorithm>
#include <bitset>
#include <optional>

namespace jianbao::place {

namespace {

const QStringList &endingsOf(Level level)
{
    static const QString kinds[] = {QStringLiteral("prefecture-ending"), QStringLiteral("county-ending"),
                                    QStringLiteral("township-ending")};
    return Words::shared().list(kinds[std::max(0, int(level) - 1)]);
}

// Whether some ending begins with this character.
bool beginsEnding(QChar c)
{
    static const std::bitset<0x10000> first = [] {
        std::bitset<0x10000> set;
        for (const Level level : {Level::Prefecture, Level::County, Level::Township}) {
            for (const QString &ending : endingsOf(level))
                set.set(ending[0].unicode());
        }
        return set;
    }();
    return first[c.unicode()];
}

// Names that begin at one position, the longest reading kept. One object reads position after position.
class Reading
{
public:
    Reading(const NameIndex &names, QStringView text, qint16 paper) : m_names(names), m_text(text), m_paper(paper) {}

    // Forgets what it read before.
    void read(qsizetype start);
    [[nodiscard]] const QList<Candidate> &places() const { return m_named; }
    [[nodiscard]] const QList<Candidate> &stems() const { return m_stems; }
    [[nodiscard]] qsizetype length() const { return m_length; }
    [[nodiscard]] qsizetype stemLength() const { return m_stemLength; }
    // Whether the user says that the longest name is none of a place.
    [[nodiscard]] bool isNoPlace() const { return m_noPlaceLength > 0 && m_noPlaceLength >= m_length; }

private:
    void take(const NameGroup &group, qsizetype length);
    void takeNamed(const NameEntry &entry, qsizetype length);
    void takeStem(const NameEntry &entry, qsizetype length, bool mayEnd);
    void offer(qsizetype length, Candidate candidate);
    [[nodiscard]] qsizetype endingAt(Level level, qsizetype position) const;

    const NameIndex &m_names;
    QStringView m_text;
    qint16 m_paper;
    qsizetype m_start = 0;
    qsizetype m_length = 0;
    qsizetype m_stemLength = 0;
    qsizetype m_noPlaceLength = 0;
    QList<Candidate> m_named;
    QList<Candidate> m_stems; // of provinces, prefectures and counties, where none of a township is longer
};

// The length of an ending of this level at the position; 0: none.
qsizetype Reading::endingAt(Level level, qsizetype position) const
{
    const QStringView rest = m_text.sliced(position);
    for (const QString &ending : endingsOf(level)) {
        if (rest.startsWith(ending))
            return ending.size();
    }
    return 0;
}

void Reading::offer(qsizetype length, Candidate candidate)
{
    if (length < m_length)
        return;
    const bool ownKnown = !m_named.isEmpty() && m_named.constFirst().own;
    if (length > m_length || (candidate.own && !ownKnown)) {
        m_named.clear();
        m_length = length;
    } else if (ownKnown && !candidate.own) {
        return;
    }
    for (Candidate &known : m_named) {
        if (known.place == candidate.place) {
            known.exact = known.exact || candidate.exact;
            return;
        }
    }
    m_named.append(candidate);
}

void Reading::takeNamed(const NameEntry &entry, qsizetype length)
{
    if (entry.paper >= 0 && entry.paper != m_paper)
        return;
    if (entry.place < 0) {
        m_noPlaceLength = length;
        return;
    }
    offer(length, {entry.place, entry.kind != NameKind::Zone, entry.kind == NameKind::Own});
    // 昭阳街道办事处 is 昭阳街道.
    if (m_names.place(entry.place).level == Level::Township && m_text.sliced(m_start + length).startsWith(u"办事处"))
        offer(length + 3, {entry.place, true, entry.kind == NameKind::Own});
}

void Reading::takeStem(const NameEntry &entry, qsizetype length, bool mayEnd)
{
    const Place &place = m_names.place(entry.place);
    if (length == m_stemLength && place.level != Level::Township)
        m_stems.append({entry.place, false});
    if (place.level == Level::Province || !mayEnd)
        return;
    if (const qsizetype ending = endingAt(place.level, m_start + length); ending > 0) {
        const QStringView written = m_text.sliced(m_start, length + ending);
        const bool exact = place.name == written || (written.startsWith(place.name) && written.endsWith(u"办事处"));
        offer(length + ending, {entry.place, exact});
    }
}

void Reading::take(const NameGroup &group, qsizetype length)
{
    const qsizetype end = m_start + length;
    const bool mayEnd = end < m_text.size() && beginsEnding(m_text[end]);
    if (group.hasStem) {
        m_stemLength = length;
        m_stems.clear();
    }
    if (!group.hasNamed && !group.hasUpperStem && !mayEnd)
        return;
    m_names.eachOf(group, [&](const NameEntry &entry) {
        if (entry.kind == NameKind::Stem)
            takeStem(entry, length, mayEnd);
        else
            takeNamed(entry, length);
    });
}

void Reading::read(qsizetype start)
{
    m_start = start;
    m_length = m_stemLength = m_noPlaceLength = 0;
    m_named.clear();
    m_stems.clear();
    m_names.eachAt(m_text, start, [&](const NameGroup &group, qsizetype length) { take(group, length); });
}

void sortIn(Sighting &sighting, const NameIndex &names, const QList<Candidate> &candidates)
{
    for (const Candidate &candidate : candidates) {
        switch (names.place(candidate.place).level) {
        case Level::Province:
        case Level::Prefecture: sighting.uppers.append(candidate); break;
        case Level::County: sighting.counties.append(candidate); break;
        case Level::Township: sighting.townships.append(candidate); break;
        }
    }
}

// Township names such as 永兴 or 农场, which lack an ending that says what they are.
bool saysWhatItIs(QStringView name)
{
    return name.size() > 2 &&
           std::any_of(endingsOf(Level::Township).cbegin(), endingsOf(Level::Township).cend(),
                       [&](const QString &ending) { return name.endsWith(ending); });
}

// How it is written; nothing where what follows makes it another word.
std::optional<Wording> wordingOf(QStringView text, const Sighting &sighting)
{
    const QStringView name = text.sliced(sighting.start, sighting.end - sighting.start);
    const Words &words = Words::shared();
    if (words.isCommon(name))
        return Wording::Weak;
    const auto exact = [](const Candidate &candidate) { return candidate.exact; };
    const bool variant = std::none_of(sighting.uppers.cbegin(), sighting.uppers.cend(), exact) &&
                         std::none_of(sighting.counties.cbegin(), sighting.counties.cend(), exact);
    if (variant && words.isBlocked(name, text.sliced(sighting.end)))
        return std::nullopt;
    if (sighting.uppers.isEmpty() && sighting.counties.isEmpty())
        return saysWhatItIs(name) || name.size() > 4 ? Wording::Named : Wording::Weak;
    return Wording::Named;
}

// 济南市中区 is 济南 and 市中区: the 市 belongs to the county's name.
qsizetype withoutSharedEnding(const NameIndex &names, QStringView text, const Sighting &sighting)
{
    const qsizetype city = sighting.end - 1;
    if (text[city] != u'市' || sighting.uppers.isEmpty() || sighting.end + 2 > text.size())
        return sighting.end;
    bool shared = false;
    names.each(text.sliced(city, 3), [&](const NameEntry &entry) {
        const qint32 county = names.at(entry.place, Level::County);
        const qint32 above = names.at(entry.place, Level::Prefecture);
        shared = shared || (county >= 0 && county == entry.place &&
                            std::any_of(sighting.uppers.cbegin(), sighting.uppers.cend(),
                                        [&](const Candidate &upper) { return upper.place == above; }));
    });
    return shared ? city : sighting.end;
}

} // namespace

QList<Sighting> sightings(const NameIndex &names, const QString &text, const QString &paper)
{
    QList<Sighting> found;
    Reading reading(names, text, paper.isEmpty() ? qint16(-1) : names.paperOf(paper));
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!names.mayBegin(text[i], text[i + 1]))
            continue;
        reading.read(i);
        if (reading.isNoPlace() || (reading.length() == 0 && reading.stems().isEmpty()))
            continue;
        Sighting sighting;
        sighting.start = i;
        if (reading.length() > 0) {
            sighting.end = i + reading.length();
            sortIn(sighting, names, reading.places());
            const std::optional<Wording> wording =
                reading.places().constFirst().own ? Wording::Named : wordingOf(text, sighting);
            if (!wording)
                continue;
            sighting.wording = *wording;
            sighting.end = withoutSharedEnding(names, text, sighting);
        } else {
            sighting.end = i + reading.stemLength();
            sortIn(sighting, names, reading.stems());
            sighting.wording = Wording::Stem;
        }
        found.append(sighting);
    }
    return found;
}

QList<Sighting> townshipStems(const NameIndex &names, const QString &text, qsizetype start)
{
    QList<Sighting> found;
    names.eachAt(text, start, [&](const NameGroup &group, qsizetype length) {
        Sighting sighting{start, start + length, Wording::Stem, {}, {}, {}};
        names.eachOf(group, [&](const NameEntry &entry) {
            if (entry.kind == NameKind::Stem && names.place(entry.place).level == Level::Township)
                sighting.townships.append({entry.place, false});
        });
        if (!sighting.townships.isEmpty())
            found.prepend(sighting);
    });
    return found;
}

} // namespace jianbao::place
