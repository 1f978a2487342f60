// The places of a library as a tree, built from the counts: pure functions of values, for PlaceModel.
#pragma once

#include "core/place/gazetteer.h"
#include "core/store/placestore.h"
#include "core/text/pinyin.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace jianbao::lists {

struct PlaceNode {
    QString code; // empty: the root
    std::optional<place::Level> level; // none: the root, or a code that the gazetteer does not know
    QStringList names; // more than one: levels that joined this row, outermost first
    QStringList ownNames; // what the library calls it besides
    QStringList joinedCodes; // of those levels, without the own code
    PlaceNode *parent = nullptr;
    std::vector<std::unique_ptr<PlaceNode>> children; // in pinyin order
    std::vector<PlaceNode *> shown; // children that the filter leaves
    int shownRow = 0; // among the parent's shown
    text::NameMatch match = text::NameMatch::None; // of its own names, by the filter
    int count = 0; // with everything below
    bool countsBelowChanged = false; // of a child, when they were last counted
};

// The tree of the places with these codes and everything above them; with `whole` also the townships of their
// counties. Prefectures that are only a shell (市辖区) are left out.
[[nodiscard]] std::unique_ptr<PlaceNode> buildPlaceTree(const place::Gazetteer &gazetteer, const QSet<QString> &codes,
                                                        bool whole);

// Sets count of a node and everywhere below it to the sum of what lies under it, or to its total where there are totals;
// gives whether its own is another one.
bool countPlaces(PlaceNode &node, const store::PlaceCounts &counts);

// Sets shown and match everywhere below a node: places that match and what is above them, or all without a filter.
// Gives whether the node itself is to be shown.
bool filterPlaces(PlaceNode &node, const std::optional<text::NameFilter> &filter);

// Calls visit for each node below one, in the order of the tree, until it returns false.
template<typename Node, typename Visit>
bool eachPlace(Node &node, const Visit &visit)
{
    for (const auto &child : node.children) {
        if (!visit(*child) || !eachPlace(*child, visit))
            return false;
    }
    return true;
}

} // namespace jianbao::lists
