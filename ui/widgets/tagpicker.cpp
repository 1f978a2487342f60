#include "ui/widgets/tagpicker.h"

#include "core/store/tagstore.h"
#include "core/text/pinyin.h"
#include "ui/session/session.h"
#include "ui/widgets/filteredit.h"

#include <QStandardItemModel>

#include <algorithm>
#include <array>

namespace jianbao::ui {

namespace {

// Counted in portions, so that a selection of many thousand leaves the library's thread to others in between.
constexpr qsizetype countedAtOnce = 20000;

constexpr int tagRole = RemarkRole + 1; // TagId; 0: make a new one

} // namespace

struct TagPicker::Data {
    Data(Session &owner, TagPicker *picker) : session(owner), q(picker) {}

    void countTags(qsizetype from);
    void fill();
    void choose(int row);
    void toggle(TagId tag);
    void make(const QString &name);
    void tagHighlightWhenMade(const QString &name);
    [[nodiscard]] Qt::CheckState state(TagId tag) const;
    [[nodiscard]] QString nameOf(const store::TagRecord &tag) const;
    [[nodiscard]] int nextColour() const;

    Session &session;
    TagPicker *q;
    QList<ArticleId> articles;
    std::optional<store::HighlightRecord> highlight;
    QHash<TagId, qsizetype> having; // how many of the selection have a tag
};

TagPicker::TagPicker(Session &session, const QList<ArticleId> &articles, const store::HighlightRecord *highlight,
                     QWidget *parent)
    : PickerFrame(parent), m_data(std::make_unique<Data>(session, this))
{
    m_data->articles = articles;
    if (highlight)
        m_data->highlight = *highlight;
    edit()->setPlaceholderText(tr("Tag: characters, pinyin or initials"));
    edit()->setAccessibleName(tr("Tag"));
    connect(this, &PickerFrame::typedChanged, this, [this] { m_data->fill(); });
    connect(this, &PickerFrame::chosen, this, [this](int row) { m_data->choose(row); });
    connect(&session, &Session::tagsChanged, this, [this] { m_data->fill(); });
    m_data->countTags(0);
    m_data->fill();
}

TagPicker::~TagPicker() = default;

void TagPicker::Data::countTags(qsizetype from)
{
    if (highlight || from >= articles.size()) {
        for (const TagId tag : highlight ? highlight->tags : QList<TagId>())
            having[tag] = 1;
        return fill();
    }
    const auto count = [portion = articles.mid(from, countedAtOnce)](store::Library &library) {
        return library.tags().countsAmong(portion);
    };
    session.read(q, count, [this, from](const Result<QHash<TagId, int>> &counted) {
        if (!counted)
            return;
        for (auto tag = counted->cbegin(); tag != counted->cend(); ++tag)
            having[tag.key()] += tag.value();
        countTags(from + countedAtOnce);
    });
}

Qt::CheckState TagPicker::Data::state(TagId tag) const
{
    const qsizetype all = highlight ? 1 : articles.size();
    const qsizetype some = having.value(tag);
    return some == 0 ? Qt::Unchecked : some >= all ? Qt::Checked : Qt::PartiallyChecked;
}

// With the tag it stands under: 产业 › 莲藕.
QString TagPicker::Data::nameOf(const store::TagRecord &tag) const
{
    const store::TagRecord *parent = tag.parent ? session.tag(*tag.parent) : nullptr;
    return parent ? nameOf(*parent) + QStringLiteral(" › ") + tag.name : tag.name;
}

void TagPicker::Data::fill()
{
    const QString typed = q->edit()->typed().trimmed();
    const text::NameFilter filter(typed);
    QList<std::pair<text::NameMatch, const store::TagRecord *>> found;
    bool exists = false;
    for (const store::TagRecord &tag : session.tags()) {
        exists = exists || tag.name == typed;
        if (const auto match = filter.match(tag.name); match != text::NameMatch::None)
            found.append({typed.isEmpty() ? text::NameMatch::Inside : match, &tag});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });

    q->rows()->clear();
    for (const auto &[match, tag] : std::as_const(found)) {
        auto *item = new QStandardItem(nameOf(*tag));
        item->setData(int(state(tag->id)), PickedRole);
        item->setData(tag->colour, SquareRole);
        item->setData(tag->id, tagRole);
        if (tag->pin > 0)
            item->setData(QString::number(tag->pin), RemarkRole);
        q->rows()->appendRow(item);
    }
    if (!typed.isEmpty() && !exists)
        q->rows()->appendRow(new QStandardItem(TagPicker::tr("New tag “%1”").arg(typed)));
    q->rowsChanged();
}

void TagPicker::Data::choose(int row)
{
    const QString typed = q->edit()->typed().trimmed();
    if (const TagId tag = q->rows()->item(row)->data(tagRole).toLongLong(); tag != 0)
        toggle(tag);
    else
        make(typed);
    q->edit()->clear();
    fill();
}

// What all of the selection have is taken away; otherwise those that lack it get it.
void TagPicker::Data::toggle(TagId tag)
{
    const bool on = state(tag) != Qt::Checked;
    if (highlight)
        session.tagHighlight(highlight->id, tag, on);
    else if (on)
        session.assignTag(articles, tag);
    else
        session.unassignTag(articles, tag);
    having[tag] = !on ? 0 : highlight ? 1 : articles.size();
}

void TagPicker::Data::make(const QString &name)
{
    store::TagRecord tag;
    tag.name = name;
    tag.colour = nextColour();
    if (highlight)
        tagHighlightWhenMade(name);
    session.addTag(tag, highlight ? QList<ArticleId>() : articles);
    connect(&session, &Session::tagsChanged, q, [this, name] {
        for (const store::TagRecord &made : session.tags()) {
            if (!highlight && made.name == name && !having.contains(made.id))
                having[made.id] = articles.size();
        }
        fill();
    }, Qt::SingleShotConnection);
}

// A highlight gets its tag once the tag has an id.
void TagPicker::Data::tagHighlightWhenMade(const QString &name)
{
    connect(&session, &Session::tagsChanged, &session, [&owner = session, id = highlight->id, name] {
        for (const store::TagRecord &made : owner.tags()) {
            if (made.name == name)
                return owner.tagHighlight(id, made.id, true);
        }
    }, Qt::SingleShotConnection);
}

// The colour that the fewest tags have.
int TagPicker::Data::nextColour() const
{
    std::array<int, 8> used{};
    for (const store::TagRecord &tag : session.tags())
        ++used[size_t(std::clamp(tag.colour, 1, 8) - 1)];
    return int(std::min_element(used.begin(), used.end()) - used.begin()) + 1;
}

} // namespace jianbao::ui
