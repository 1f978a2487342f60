// The first stage of the resolver: every stretch of a text that may be the name of a place, with the places that it
// may be. Nothing is decided here.
#pragma once

#include "core/place/gazetteer.h"
#include "core/place/nameindex.h"

#include <QList>
#include <QString>

namespace jianbao::place {

struct Candidate {
    qint32 place = -1;
    bool exact = true; // the official name; otherwise with another ending (镇 for 街道) or a zone's daily name
    bool own = false;  // the user's own name for it

    bool operator==(const Candidate &) const = default;
};

// How a name is written.
enum class Wording {
    Named, // with its ending, and nothing speaks against it
    Weak,  // with its ending, but it may be an ordinary word
    Stem,  // without its ending
};

struct Sighting {
    qsizetype start = 0;
    qsizetype end = 0;
    Wording wording = Wording::Named;
    QList<Candidate> uppers; // provinces and prefectures
    QList<Candidate> counties;
    QList<Candidate> townships;
};

// All sightings in a plain text (see plaintext.h) in the order of their starts; they may overlap. Of each start the
// longest named one, else stems of provinces, prefectures and counties. Own names count as far as they belong to every
// newspaper or to this one.
[[nodiscard]] QList<Sighting> sightings(const NameIndex &names, const QString &text, const QString &paper = {});

// The townships whose stem begins at a position of the text, longest stem first: end of the stem and candidates.
[[nodiscard]] QList<Sighting> townshipStems(const NameIndex &names, const QString &text, qsizetype start);

} // namespace jianbao::place
