#include "ui/widgets/placepicker.h"

#include "core/store/articlestore.h"
#include "core/text/collate.h"
#include "ui/session/session.h"
#include "ui/widgets/filteredit.h"

#include <QStandardItemModel>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr qsizetype placesShown = 40;
constexpr qsizetype articlesAsked = 50; // for the county to begin with
constexpr int codeRole = RemarkRole + 1;

} // namespace

struct PlacePicker::Data {
    Data(Session &owner, PlacePicker *picker) : session(owner), q(picker) {}

    void readCounty();
    void fill();
    void add(const place::Place &place);
    [[nodiscard]] QList<const place::Place *> places(const QString &typed) const;
    [[nodiscard]] QList<const place::Place *> ofCounty() const;

    Session &session;
    PlacePicker *q;
    QList<ArticleId> articles;
    QString county; // of the articles, where they agree
};

PlacePicker::PlacePicker(Session &session, const QList<ArticleId> &articles, QWidget *parent)
    : PickerFrame(parent), m_data(std::make_unique<Data>(session, this))
{
    m_data->articles = articles;
    edit()->setPlaceholderText(tr("Township: characters, pinyin or initials"));
    edit()->setAccessibleName(tr("Township"));
    connect(this, &PickerFrame::typedChanged, this, [this] { m_data->fill(); });
    connect(this, &PickerFrame::chosen, this, [this](int row) {
        m_data->session.setTownship(m_data->articles, rows()->item(row)->data(codeRole).toString());
        close();
    });
    m_data->readCounty();
}

PlacePicker::~PlacePicker() = default;

void PlacePicker::Data::readCounty()
{
    const QList<ArticleId> some = articles.first(std::min(articles.size(), articlesAsked));
    session.read(q, [some](store::Library &library) { return library.articles().rows(some); },
                 [this](const Result<QList<store::ArticleRow>> &read) {
                     QStringList counties;
                     for (const store::ArticleRow &row : read ? *read : QList<store::ArticleRow>()) {
                         if (!row.countyCode.isEmpty() && !counties.contains(row.countyCode))
                             counties.append(row.countyCode);
                     }
                     if (counties.size() == 1)
                         county = counties.first();
                     if (q->edit()->typed().isEmpty())
                         fill();
                 });
}

QList<const place::Place *> PlacePicker::Data::ofCounty() const
{
    QList<const place::Place *> places = session.gazetteer().children(county);
    const text::Collator collator;
    std::sort(places.begin(), places.end(),
              [&](const place::Place *a, const place::Place *b) { return collator(a->name, b->name); });
    if (const place::Place *itself = session.gazetteer().byCode(county))
        places.append(itself);
    return places;
}

// Townships and counties that match; those of the articles' own county first, among equals.
QList<const place::Place *> PlacePicker::Data::places(const QString &typed) const
{
    if (typed.isEmpty())
        return county.isEmpty() ? QList<const place::Place *>() : ofCounty();
    QList<const place::Place *> found = session.gazetteer().matching(typed, placesShown * 10);
    found.removeIf([](const place::Place *place) {
        return place->level != place::Level::Township && place->level != place::Level::County;
    });
    const text::NameFilter filter(typed);
    const auto rank = [&](const place::Place *place) {
        const bool near = !county.isEmpty() && place->code.startsWith(county);
        return std::pair(near, filter.match(place->name));
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const place::Place *a, const place::Place *b) { return rank(a) > rank(b); });
    return found.first(std::min(found.size(), placesShown));
}

void PlacePicker::Data::add(const place::Place &place)
{
    const QStringList path = session.gazetteer().path(place.code);
    QStringList above; // the two levels over it, nearest first, as in the head of a list
    for (qsizetype i = path.size() - 2; i >= 0 && above.size() < 2; --i)
        above.append(path[i]);
    auto *item = new QStandardItem(place.name);
    item->setData(above.join(u" › "), RemarkRole);
    item->setData(place.code, codeRole);
    q->rows()->appendRow(item);
}

void PlacePicker::Data::fill()
{
    q->rows()->clear();
    for (const place::Place *place : places(q->edit()->typed().trimmed()))
        add(*place);
    q->rowsChanged();
}

} // namespace jianbao::ui
