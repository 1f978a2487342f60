// The places of a library as a tree with figures: plain values that are worked out on any thread, for PlaceModel.
#pragma once

#include "core/place/gazetteer.h"
#include "core/place/typedindex.h"
#include "core/store/placestore.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace jianbao::store {
struct Imported;
}

namespace jianbao::lists {

struct PlaceNode {
    QString code; // empty: the root
    std::optional<place::Level> level; // none: the root, or a code that the gazetteer does not know
    QStringList names; // more than one: levels that joined this row, outermost first
    QStringList ownNames; // what the library calls it besides
    QStringList joinedCodes; // of those levels, without the own code
    int parent = -1; // number of a node; of the root: none
    std::vector<int> children; // numbers, in pinyin order
};

// Nodes have numbers, in the order of the tree: what lies under one follows it. 0 is the root.
struct PlaceTree {
    std::vector<PlaceNode> nodes{PlaceNode()};
    QHash<QString, int> numbers; // by code, also of joined levels
    // Of all names: a letter is held against tens of thousands while somebody types.
    std::shared_ptr<const place::TypedIndex> typed;
    std::vector<int> typedNodes; // of each name in that index the number of its node

    [[nodiscard]] int size() const { return int(nodes.size()); }
};

// Of the twelve months from the first on: articles, or notImported where there are none and no issue either.
inline constexpr int notImported = -1;
using MonthBars = std::array<int, store::recentMonths>;

// What is shown of each place of a tree and of the fixed rows.
struct PlaceFigures {
    std::vector<int> counts; // by number of the node, with everything below
    std::vector<bool> unread; // has unread articles of its own, under no search
    int firstMonth = 0; // monthNumber of the bars
    std::vector<MonthBars> bars; // by number of the node
    int all = 0, unreadArticles = 0, starred = 0, doubtful = 0, withoutTownship = 0;
};

// Months of which the newspapers about a place were imported: a bit for each, the first month's the lowest. By number of
// the node; levels above a county: where any county below was.
using ImportedMonths = std::vector<quint16>;

// The codes with articles.
[[nodiscard]] QSet<QString> codesWithArticles(const store::PlaceCounts &counts);

// The tree of the places with these codes and everything above them; with `whole` also the townships of their
// counties. Prefectures that are only a shell (市辖区) are left out.
[[nodiscard]] PlaceTree placeTree(const place::Gazetteer &gazetteer, const QSet<QString> &codes, bool whole);

[[nodiscard]] ImportedMonths importedMonths(const PlaceTree &tree, const place::Gazetteer &gazetteer,
                                            const store::Imported &imported, int firstMonth);

// library: of everything; shown: under a search. Where shown has totals, levels above show those, else sums of what lies
// under them.
[[nodiscard]] PlaceFigures placeFigures(const PlaceTree &tree, const store::PlaceCounts &library,
                                        const store::PlaceCounts &shown, const ImportedMonths &imported);

} // namespace jianbao::lists
