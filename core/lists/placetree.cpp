#include "core/lists/placetree.h"

#include "core/lists/papersabout.h"
#include "core/text/collate.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace jianbao::lists {

namespace {

// A place while the tree is put together.
struct Draft {
    PlaceNode place;
    Draft *parent = nullptr;
    std::vector<std::unique_ptr<Draft>> children;
};

class Builder
{
public:
    Builder(const place::Gazetteer &gazetteer, Draft &root) : m_gazetteer(gazetteer) { m_drafts.insert({}, &root); }

    Draft *draft(const QString &code)
    {
        if (Draft *known = m_drafts.value(code))
            return known;
        auto fresh = std::make_unique<Draft>();
        fresh->place.code = code;
        const place::Place *place = m_gazetteer.byCode(code);
        fresh->place.names = {place ? place->name : code};
        if (place)
            fresh->place.level = place->level;
        fresh->place.ownNames = m_gazetteer.ownNames(code);
        fresh->parent = draft(parentCode(code));
        Draft *raw = fresh.get();
        fresh->parent->children.push_back(std::move(fresh));
        m_drafts.insert(code, raw);
        return raw;
    }

    void addTownshipsOf(const QString &county)
    {
        for (const place::Place *township : m_gazetteer.children(county))
            draft(township->code);
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
    QHash<QString, Draft *> m_drafts;
};

// A level with one child and no article of its own joins its child's row.
void join(Draft &draft, const QSet<QString> &withArticles)
{
    for (auto &child : draft.children) {
        while (child->children.size() == 1 && !withArticles.contains(child->place.code)) {
            std::unique_ptr<Draft> inner = std::move(child->children.front());
            inner->place.names = child->place.names + inner->place.names;
            inner->place.ownNames += child->place.ownNames;
            inner->place.joinedCodes = child->place.joinedCodes + QStringList(child->place.code)
                                       + inner->place.joinedCodes;
            child = std::move(inner);
        }
        join(*child, withArticles);
    }
}

// By keys: comparing two names costs ICU about as much as the key of one.
void sort(Draft &draft, const text::Collator &collator)
{
    using Keyed = std::pair<QByteArray, std::unique_ptr<Draft>>;
    std::vector<Keyed> keyed;
    keyed.reserve(draft.children.size());
    for (auto &child : draft.children)
        keyed.emplace_back(collator.sortKey(child->place.names.join(u' ')), std::move(child));
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) {
        return a.first != b.first ? a.first < b.first : a.second->place.code < b.second->place.code;
    });
    std::transform(keyed.begin(), keyed.end(), draft.children.begin(),
                   [](Keyed &entry) { return std::move(entry.second); });
    for (const auto &child : draft.children)
        sort(*child, collator);
}

void number(Draft &draft, int parent, PlaceTree &tree)
{
    for (const auto &child : draft.children) {
        const int own = tree.size();
        child->place.parent = parent;
        tree.nodes[std::size_t(parent)].children.push_back(own);
        for (const QString &code : child->place.joinedCodes + QStringList(child->place.code))
            tree.numbers.insert(code, own);
        tree.nodes.push_back(std::move(child->place));
        number(*child, own, tree);
    }
}

void spell(PlaceTree &tree)
{
    QList<place::Place> names;
    for (int number = 1; number < tree.size(); ++number) {
        const PlaceNode &node = tree.nodes[std::size_t(number)];
        for (const QString &name : node.names + node.ownNames) {
            names.append({node.code, name, node.level.value_or(place::Level::Township)});
            tree.typedNodes.push_back(number);
        }
    }
    tree.typed = std::make_shared<const place::TypedIndex>(names);
}

// Visits each number but the root's, what lies under a node before itself.
template<typename Visit>
void eachUpwards(const PlaceTree &tree, const Visit &visit)
{
    for (int number = tree.size() - 1; number > 0; --number)
        visit(std::size_t(number), tree.nodes[std::size_t(number)]);
}

} // namespace

QSet<QString> codesWithArticles(const store::PlaceCounts &counts)
{
    QSet<QString> codes;
    for (auto entry = counts.byCode.cbegin(); entry != counts.byCode.cend(); ++entry) {
        if (entry.value() > 0)
            codes.insert(entry.key());
    }
    return codes;
}

PlaceTree placeTree(const place::Gazetteer &gazetteer, const QSet<QString> &codes, bool whole)
{
    Draft root;
    Builder builder(gazetteer, root);
    for (const QString &code : codes) {
        Draft *draft = builder.draft(code);
        while (whole && draft->place.level == place::Level::Township)
            draft = draft->parent;
        if (whole && draft->place.level == place::Level::County)
            builder.addTownshipsOf(draft->place.code);
    }
    join(root, codes);
    sort(root, text::Collator());
    PlaceTree tree;
    number(root, 0, tree);
    spell(tree);
    return tree;
}

ImportedMonths importedMonths(const PlaceTree &tree, const place::Gazetteer &gazetteer, const store::Imported &imported,
                              int firstMonth)
{
    const PapersAbout papers(imported);
    QHash<QString, quint16> counties;
    const auto ofCounty = [&](const QString &code) {
        const auto known = counties.constFind(code);
        if (known != counties.cend())
            return *known;
        quint16 months = 0;
        papers.eachMonth(code, [&](const store::PaperMonth &month) {
            if (const int bit = month.month - firstMonth; bit >= 0 && bit < store::recentMonths)
                months |= quint16(1 << bit);
        });
        return *counties.insert(code, months);
    };
    ImportedMonths months(tree.nodes.size(), 0);
    eachUpwards(tree, [&](std::size_t number, const PlaceNode &node) {
        const place::Place *above = gazetteer.parent(node.code);
        if (node.level == place::Level::Township && above)
            months[number] = ofCounty(above->code);
        else if (node.level == place::Level::County || !node.level)
            months[number] |= ofCounty(node.code);
        months[std::size_t(node.parent)] |= months[number];
    });
    return months;
}

PlaceFigures placeFigures(const PlaceTree &tree, const store::PlaceCounts &library, const store::PlaceCounts &shown,
                          const ImportedMonths &imported)
{
    PlaceFigures figures;
    figures.firstMonth = shown.firstMonth;
    figures.all = shown.all;
    figures.unreadArticles = shown.unread;
    figures.starred = shown.starred;
    figures.doubtful = shown.doubtful;
    figures.withoutTownship = shown.withoutTownship;
    figures.counts.resize(tree.nodes.size(), 0);
    figures.unread.resize(tree.nodes.size(), false);
    figures.bars.resize(tree.nodes.size(), MonthBars());
    const bool sums = shown.totals.isEmpty();
    eachUpwards(tree, [&](std::size_t number, const PlaceNode &node) {
        const auto parent = std::size_t(node.parent);
        MonthBars &bars = figures.bars[number];
        if (const auto months = shown.months.constFind(node.code); months != shown.months.cend())
            std::transform(bars.cbegin(), bars.cend(), months->cbegin(), bars.begin(), std::plus());
        figures.counts[number] += (sums ? shown.byCode : shown.totals).value(node.code);
        if (sums) {
            figures.counts[parent] += figures.counts[number];
            std::transform(bars.cbegin(), bars.cend(), figures.bars[parent].cbegin(), figures.bars[parent].begin(),
                           std::plus());
        }
        figures.unread[number] = library.unreadByCode.value(node.code) > 0;
    });
    for (std::size_t number = 0; number < imported.size(); ++number) {
        for (std::size_t month = 0; month < figures.bars[number].size(); ++month) {
            int &articles = figures.bars[number][month];
            if (articles == 0 && (imported[number] >> month & 1) == 0)
                articles = notImported;
        }
    }
    return figures;
}

} // namespace jianbao::lists
