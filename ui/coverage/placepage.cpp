#include "ui/coverage/placepage.h"

#include "core/store/coveragestore.h"
#include "core/store/facetstore.h"
#include "core/store/library.h"
#include "ui/coverage/coveragehead.h"
#include "ui/coverage/coveragelegend.h"
#include "ui/coverage/coveragesheet.h"
#include "ui/coverage/factlist.h"
#include "ui/coverage/yearchart.h"
#include "ui/session/session.h"
#include "ui/widgets/scale.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

enum Kind { Contributor, Paper, Tag };

Result<lists::PlaceFacts> readFacts(store::Library &library, const place::Gazetteer &gazetteer, const QString &code,
                                    bool anyMention)
{
    store::ArticleFilter filter;
    filter.placeCode = code;
    filter.anyMention = anyMention;
    const auto facets = library.facets().facets(filter);
    if (!facets)
        return failure(facets);
    const auto imported = library.coverage().imported();
    if (!imported)
        return failure(imported);
    const auto book = library.ownPlaces().book();
    if (!book)
        return failure(book);
    return lists::placeFacts(*facets, *imported, *book, gazetteer, code);
}

QString levelName(place::Level level)
{
    switch (level) {
    case place::Level::Province: return PlacePage::tr("Province");
    case place::Level::Prefecture: return PlacePage::tr("Prefecture");
    case place::Level::County: return PlacePage::tr("County");
    case place::Level::Township: return PlacePage::tr("Township");
    }
    return {};
}

} // namespace

PlacePage::PlacePage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_head(new CoverageHead(this)), m_about(new QLabel(this)),
      m_legend(new CoverageLegend(this)), m_years(new YearChart), m_scroll(new QScrollArea(this)),
      m_list(new FactList(this)), m_notice(new QLabel(this))
{
    build();
    setFocusProxy(m_years);
    setTabOrder(m_years, m_list);
    connect(m_head, &CoverageHead::closed, this, &PlacePage::closed);
    connect(m_years, &YearChart::left, this, &PlacePage::closed);
    connect(m_list, &FactList::left, this, &PlacePage::closed);
    connect(m_years, &YearChart::opened, this, [this](const QDate &from, const QDate &to) {
        Q_EMIT periodOpened(m_facts.code, from, to);
    });
    connect(m_years, &YearChart::currentMoved, this, [this](const QRect &cell) {
        m_scroll->ensureVisible(cell.center().x(), cell.center().y(), cell.width() / 2, cell.height());
    });
    connect(m_list, &FactList::chosen, this, &PlacePage::choose);
    connect(&session, &Session::placesChanged, this, &PlacePage::readAgain);
    connect(&session, &Session::pagesChanged, this, &PlacePage::readAgain);
    connect(&session, &Session::tagsChanged, this, &PlacePage::readAgain);
    connect(&session, &Session::gazetteerChanged, this, &PlacePage::readAgain);
}

void PlacePage::build()
{
    const Scale px(font());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QLabel *label : {m_about, m_notice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->hide();
    m_list->setAccessibleName(tr("Contributors, newspapers and tags"));
    auto *column = new QWidget;
    auto *inside = new QVBoxLayout(column);
    inside->setContentsMargins(px(12), 0, px(12), px(12));
    inside->addWidget(m_years);
    inside->addStretch(1);
    column->setAutoFillBackground(true);
    column->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_list->setMinimumWidth(px(200));
    m_scroll->setMinimumWidth(m_years->minimumSizeHint().width() + px(40));

    auto *body = new QGridLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto *about = new QVBoxLayout;
    about->setContentsMargins(px(12), 0, px(12), px(8));
    about->setSpacing(px(8));
    about->addWidget(m_about);
    about->addWidget(m_legend);
    body->addLayout(about, 0, 0, 1, 2);
    body->addWidget(m_scroll, 1, 0);
    body->addWidget(m_list, 1, 1);
    body->addWidget(m_notice, 1, 0, 1, 2);
    body->setColumnStretch(0, 3);
    body->setColumnStretch(1, 2);
    body->setRowStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(body, 1);
}

void PlacePage::setActions(const QList<QAction *> &actions)
{
    m_head->setActions(actions);
}

void PlacePage::setPlace(const QString &code, bool anyMention)
{
    if (code == m_code && anyMention == m_anyMention && !m_wanted && m_facts.code == code)
        return;
    m_code = code;
    m_anyMention = anyMention;
    readAgain();
}

void PlacePage::readAgain()
{
    m_wanted = true;
    if (isVisible())
        read();
}

void PlacePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_wanted)
        read();
}

void PlacePage::read()
{
    m_wanted = false;
    const quint64 mine = ++m_asked;
    if (m_code.isEmpty())
        return take({});
    const auto work = [code = m_code, any = m_anyMention, gazetteer = m_session.gazetteer()](store::Library &library) {
        return readFacts(library, gazetteer, code, any);
    };
    m_session.read(this, work, [this, mine](const Result<lists::PlaceFacts> &facts) {
        if (mine != m_asked)
            return;
        if (facts)
            take(*facts);
        else if (facts.error().kind != ErrorKind::Cancelled)
            Q_EMIT m_session.failed(facts.error());
    });
}

void PlacePage::take(const lists::PlaceFacts &facts)
{
    const bool same = facts.code == m_facts.code;
    m_facts = facts;
    const place::Place *place = m_session.gazetteer().byCode(facts.code);
    QStringList counts{tr("%n article(s)", nullptr, facts.articles)};
    if (facts.unread > 0)
        counts.append(tr("%n unread", nullptr, facts.unread));
    if (facts.undated > 0)
        counts.append(tr("%n without a date", nullptr, facts.undated));
    if (facts.townships > 0)
        counts.append(tr("%1 of %n township(s) have articles", nullptr, facts.townships)
                          .arg(facts.townships - facts.silent));
    m_head->setTitle(place ? place->name : facts.code.isEmpty() ? tr("Place") : facts.code,
                     facts.code.isEmpty() ? QString() : counts.join(u" · "_s));
    m_about->setText(sentences());
    m_about->setVisible(!m_about->text().isEmpty());
    m_legend->setSteps(facts.steps);
    m_legend->setVisible(!facts.years.isEmpty());
    if (!same || facts.years.isEmpty())
        m_years->setYears(facts.years, facts.steps);
    else
        m_years->replaceYears(facts.years, facts.steps);
    fillList();
    const bool empty = facts.years.isEmpty() && facts.articles == 0;
    m_scroll->setVisible(!empty);
    m_list->setVisible(!empty);
    m_notice->setVisible(empty);
    m_notice->setText(facts.code.isEmpty() ? tr("Choose a place on the left")
                                           : tr("No articles, and no issues of a newspaper about this place"));
    Q_EMIT loaded();
}

void PlacePage::fillList()
{
    const auto entries = [](const QList<store::Facet<QString>> &facets) {
        QList<FactList::Entry> list;
        for (const auto &facet : facets)
            if (!facet.key.isEmpty())
                list.append({facet.key, facet.count, facet.key});
        return list;
    };
    QList<FactList::Entry> tags;
    for (const auto &facet : m_facts.tags)
        if (const store::TagRecord *tag = m_session.tag(facet.key))
            tags.append({tag->name, facet.count, facet.key});
    const bool all = m_facts.contributors.size() < store::facetLength;
    m_list->setSections({{all ? tr("Contributors") : tr("Most frequent contributors"), Contributor,
                          entries(m_facts.contributors)},
                         {tr("Newspapers"), Paper, entries(m_facts.papers)},
                         {tr("Tags"), Tag, tags}});
}

void PlacePage::choose(int kind, const QVariant &key)
{
    switch (kind) {
    case Contributor: Q_EMIT contributorOpened(m_facts.code, key.toString()); break;
    case Paper: Q_EMIT paperOpened(m_facts.code, key.toString()); break;
    case Tag: Q_EMIT tagOpened(m_facts.code, key.toLongLong()); break;
    default: break;
    }
}

QString PlacePage::named(const store::PlaceAlias &alias) const
{
    QStringList remarks;
    if (!alias.paper.isEmpty())
        remarks.append(tr("in %1").arg(alias.paper));
    if (!alias.until.isEmpty())
        remarks.append(tr("until %1").arg(alias.until));
    return remarks.isEmpty() ? alias.name : tr("%1 (%2)", "a name and where or how long").arg(alias.name, remarks.join(u", "_s));
}

QString PlacePage::sentences() const
{
    const place::Gazetteer &gazetteer = m_session.gazetteer();
    const place::Place *place = gazetteer.byCode(m_facts.code);
    if (!place)
        return {};
    QStringList facts{levelName(place->level), gazetteer.path(place->code).join(u" › "_s)};
    facts.append(place->code.startsWith(u'u') ? tr("own place, without an official code") : tr("code %1").arg(place->code));
    if (m_facts.position)
        facts.append(tr("at %1, %2", "latitude and longitude").arg(m_facts.position->latitude).arg(m_facts.position->longitude));
    QStringList lines{facts.join(u" · "_s)};
    QStringList names;
    for (const store::PlaceAlias &alias : m_facts.names)
        names.append(named(alias));
    if (!names.isEmpty())
        lines.append(tr("Also called %1").arg(names.join(tr(", ", "between names"))));
    return lines.join(u'\n');
}

} // namespace jianbao::ui
