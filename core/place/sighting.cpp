#include "core/place/sighting.h"

#include "core/place/words.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace jianbao::place {

namespace {

constexpr qsizetype longest = 31;

// Names that begin at one position, the longest reading kept.
class Reading
{
public:
    Reading(const NameIndex &names, QStringView text, qsizetype start) : m_names(names), m_text(text), m_start(start) {}

    void read();
    [[nodiscard]] const QList<Candidate> &places() const { return m_named; }
    [[nodiscard]] const QList<Candidate> &stems() const { return m_stems; }
    [[nodiscard]] qsizetype length() const { return m_length; }
    [[nodiscard]] qsizetype stemLength() const { return m_stemLength; }

private:
    void take(const NameEntry &entry, qsizetype length);
    void offer(qsizetype length, Candidate candidate);
    [[nodiscard]] qsizetype endingAt(Level level, qsizetype position) const;

    const NameIndex &m_names;
    QStringView m_text;
    qsizetype m_start;
    qsizetype m_length = 0;
    qsizetype m_stemLength = 0;
    QList<Candidate> m_named;
    QList<Candidate> m_stems; // of the longest stem
};

const QStringList &endingsOf(Level level)
{
    static const QString kinds[] = {QStringLiteral("prefecture-ending"), QStringLiteral("county-ending"),
                                    QStringLiteral("township-ending")};
    return Words::shared().list(kinds[std::max(0, int(level) - 1)]);
}

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
    if (length > m_length) {
        m_named.clear();
        m_length = length;
    }
    for (Candidate &known : m_named) {
        if (known.place == candidate.place) {
            known.exact = known.exact || candidate.exact;
            return;
        }
    }
    m_named.append(candidate);
}

void Reading::take(const NameEntry &entry, qsizetype length)
{
    const Place &place = m_names.place(entry.place);
    if (entry.kind != NameKind::Stem) {
        offer(length, {entry.place, entry.kind != NameKind::Zone});
        // 昭阳街道办事处 is 昭阳街道.
        if (place.level == Level::Township && m_text.sliced(m_start + length).startsWith(u"办事处"))
            offer(length + 3, {entry.place, true});
        return;
    }
    if (length > m_stemLength) {
        m_stems.clear();
        m_stemLength = length;
    }
    if (length == m_stemLength)
        m_stems.append({entry.place, false});
    if (place.level == Level::Province)
        return;
    if (const qsizetype ending = endingAt(place.level, m_start + length); ending > 0) {
        const QStringView written = m_text.sliced(m_start, length + ending);
        const bool exact = place.name == written || (written.startsWith(place.name) && written.endsWith(u"办事处"));
        offer(length + ending, {entry.place, exact});
    }
}

void Reading::read()
{
    if (m_start + 1 >= m_text.size())
        return;
    quint32 lengths = m_names.lengths(m_text[m_start], m_text[m_start + 1]);
    while (lengths != 0) {
        const qsizetype length = 31 - std::countl_zero(lengths);
        lengths &= ~(1U << length);
        if (length == longest || m_start + length > m_text.size())
            continue;
        m_names.each(m_text.sliced(m_start, length), [&](const NameEntry &entry) { take(entry, length); });
    }
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
        const qint32 above = names.at(entry.place, Level::Prefecture);
        shared = shared || (names.place(entry.place).level == Level::County &&
                            std::any_of(sighting.uppers.cbegin(), sighting.uppers.cend(),
                                        [&](const Candidate &upper) { return upper.place == above; }));
    });
    return shared ? city : sighting.end;
}

} // namespace

QList<Sighting> sightings(const NameIndex &names, const QString &text)
{
    QList<Sighting> found;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (names.lengths(text[i], text[i + 1]) == 0)
            continue;
        Reading reading(names, text, i);
        reading.read();
        Sighting sighting;
        sighting.start = i;
        if (reading.length() > 0) {
            sighting.end = i + reading.length();
            sortIn(sighting, names, reading.places());
            const std::optional<Wording> wording = wordingOf(text, sighting);
            if (!wording)
                continue;
            sighting.wording = *wording;
            sighting.end = withoutSharedEnding(names, text, sighting);
        } else {
            sighting.end = i + reading.stemLength();
            sortIn(sighting, names, reading.stems());
            sighting.townships.clear();
            sighting.wording = Wording::Stem;
        }
        if (!sighting.uppers.isEmpty() || !sighting.counties.isEmpty() || !sighting.townships.isEmpty())
            found.append(sighting);
    }
    return found;
}

QList<Sighting> townshipStems(const NameIndex &names, const QString &text, qsizetype start)
{
    QList<Sighting> found;
    if (start + 1 >= text.size())
        return found;
    const quint32 lengths = names.lengths(text[start], text[start + 1]);
    for (qsizetype length = std::min<qsizetype>(longest - 1, text.size() - start); length >= 2; --length) {
        if ((lengths >> length & 1U) == 0)
            continue;
        Sighting sighting{start, start + length, Wording::Stem, {}, {}, {}};
        names.each(QStringView(text).sliced(start, length), [&](const NameEntry &entry) {
            if (entry.kind == NameKind::Stem && names.place(entry.place).level == Level::Township)
                sighting.townships.append({entry.place, false});
        });
        if (!sighting.townships.isEmpty())
            found.append(sighting);
    }
    return found;
}

} // namespace jianbao::place
