#include "core/lists/placetree.h"

#include "core/text/collate.h"

#include <algorithm>
#include <utility>

namespace jianbao::lists {

namespace {

class Builder
{
public:
    Builder(const place::Gazetteer &gazetteer, PlaceNode &root) : m_gazetteer(gazetteer) { m_nodes.insert({}, &root); }

    PlaceNode *node(const QString &code)
    {
        if (PlaceNode *known = m_nodes.value(code))
            return known;
        auto fresh = std::make_unique<PlaceNode>();
        fresh->code = code;
        const place::Place *place = m_gazetteer.byCode(code);
        fresh->names = {place ? place->name : code};
        if (place)
            fresh->level = place->level;
        fresh->ownNames = m_gazetteer.ownNames(code);
        fresh->parent = node(parentCode(code));
        PlaceNode *raw = fresh.get();
        fresh->parent->children.push_back(std::move(fresh));
        m_nodes.insert(code, raw);
        return raw;
    }

    void addTownshipsOf(const QString &county)
    {
        for (const place::Place *township : m_gazetteer.children(county))
            node(township->code);
    }

private:
    // The level above that has a name of its own: a path leaves out shells such as 市辖区.
    QString parentCode(const QString &code) const
    {
        const QStringList path = m_gazetteer.path(code);
        const place::Place *parent = m_gazetteer.parent(code);
        while (parent && !path.contains(parent->name))
            parent = m_gazetteer.parent(parent->code);
        return parent ? parent->code : QString();
    }

    const place::Gazetteer &m_gazetteer;
    QHash<QString, PlaceNode *> m_nodes;
};

// A level with one child and no article of its own joins its child's row.
void join(PlaceNode &node, const QSet<QString> &withArticles)
{
    for (auto &child : node.children) {
        while (child->children.size() == 1 && !withArticles.contains(child->code)) {
            std::unique_ptr<PlaceNode> inner = std::move(child->children.front());
            inner->names = child->names + inner->names;
            inner->ownNames += child->ownNames;
            inner->joinedCodes = child->joinedCodes + QStringList(child->code) + inner->joinedCodes;
            inner->parent = &node;
            child = std::move(inner);
        }
        join(*child, withArticles);
    }
}

// By keys: comparing two names costs ICU about as much as the key of one.
void sort(PlaceNode &node, const text::Collator &collator)
{
    using Keyed = std::pair<QByteArray, std::unique_ptr<PlaceNode>>;
    std::vector<Keyed> keyed;
    keyed.reserve(node.children.size());
    for (auto &child : node.children)
        keyed.emplace_back(collator.sortKey(child->names.join(u' ')), std::move(child));
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) {
        return a.first != b.first ? a.first < b.first : a.second->code < b.second->code;
    });
    std::transform(keyed.begin(), keyed.end(), node.children.begin(),
                   [](Keyed &entry) { return std::move(entry.second); });
    for (const auto &child : node.children)
        sort(*child, collator);
}

} // namespace

std::unique_ptr<PlaceNode> buildPlaceTree(const place::Gazetteer &gazetteer, const QSet<QString> &codes, bool whole)
{
    auto root = std::make_unique<PlaceNode>();
    Builder builder(gazetteer, *root);
    for (const QString &code : codes) {
        PlaceNode *node = builder.node(code);
        while (whole && node->level == place::Level::Township)
            node = node->parent;
        if (whole && node->level == place::Level::County)
            builder.addTownshipsOf(node->code);
    }
    join(*root, codes);
    sort(*root, text::Collator());
    return root;
}

bool countPlaces(PlaceNode &node, const store::PlaceCounts &counts)
{
    const int before = std::exchange(node.count, counts.byCode.value(node.code));
    node.countsBelowChanged = false;
    for (const auto &child : node.children) {
        node.countsBelowChanged |= countPlaces(*child, counts);
        node.count += child->count;
    }
    if (!counts.totals.isEmpty())
        node.count = counts.totals.value(node.code);
    return node.count != before;
}

bool filterPlaces(PlaceNode &node, const std::optional<text::NameFilter> &filter)
{
    node.shown.clear();
    node.match = text::NameMatch::None;
    if (filter) {
        for (const QString &name : node.names + node.ownNames)
            node.match = std::max(node.match, filter->match(name));
    }
    for (const auto &child : node.children) {
        if (filterPlaces(*child, filter) || !filter) {
            child->shownRow = int(node.shown.size());
            node.shown.push_back(child.get());
        }
    }
    return node.match != text::NameMatch::None || !node.shown.empty();
}

} // namespace jianbao::lists
