// Where strings stand: as pairs of characters that follow each other.
#pragma once

#include "core/base/idset.h"
#include "core/index/leafsource.h"
#include "core/index/postinglist.h"

#include <functional>
#include <span>

namespace jianbao::index {

struct PhrasePart {
    Term term = 0;
    quint32 offset = 0; // of its first character in the phrase
};

// What lists a string of at least one character is found by: pairs that cover it, or the one character.
[[nodiscard]] std::vector<PhrasePart> partsOf(std::span<const char32_t> phrase);

// Opens the list of a term.
using OpenList = std::function<PostingList(Term)>;

// What is asked of a segment.
struct Asked {
    Columns columns = 0; // in one of them; 0: wherever
    ArticleId from = 0;  // articles from this one …
    ArticleId to = 0;    // … to this one
    bool places = false; // where in them, too
    const IdSet *among = nullptr; // of these; null: of all

    [[nodiscard]] bool has(ArticleId article) const { return !among || among->contains(article); }
    // The first article from this one on that is asked for, past all where there is none.
    [[nodiscard]] ArticleId next(ArticleId article) const { return among ? among->from(article) : article; }
};

// Whether the list of a single character does not say that: findCharacter() does.
[[nodiscard]] inline bool needsPlaces(std::span<const char32_t> string, const Asked &asked)
{
    return string.size() == 1 && (asked.places || asked.columns != 0);
}

// Calls visit(article, places) for each article of a segment that has the string, ascending; places: where it begins,
// if that was asked for.
using VisitHit = std::function<void(ArticleId, const std::vector<Place> &)>;
[[nodiscard]] Done findPhrase(std::span<const char32_t> phrase, const Asked &asked, const OpenList &open,
                              const VisitHit &visit);

// The same for a single character of which more is asked than its list says. The pairs that begin with it say that:
// leaves from those on.
[[nodiscard]] Done findCharacter(char32_t character, const Asked &asked, LeafSource &leaves, const VisitHit &visit);

} // namespace jianbao::index
