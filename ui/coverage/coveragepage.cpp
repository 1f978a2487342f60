#include "ui/coverage/coveragepage.h"

#include "core/lists/roles.h"
#include "ui/coverage/coveragefeed.h"
#include "ui/coverage/coveragehead.h"
#include "ui/coverage/coveragelegend.h"
#include "ui/coverage/coveragesheet.h"
#include "ui/coverage/coverageview.h"
#include "ui/session/session.h"
#include "ui/widgets/scale.h"

#include <QGridLayout>
#include <QLabel>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace jianbao::ui {

using namespace std::chrono_literals;

CoveragePage::CoveragePage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_sheet(new CoverageSheet(this)), m_feed(new CoverageFeed(session, this)),
      m_head(new CoverageHead(this)), m_legend(new CoverageLegend(this)), m_view(new CoverageView(this)),
      m_notice(new QLabel(this))
{
    build();
    setFocusProxy(m_view);
    m_slow.setSingleShot(true);
    m_slow.setInterval(150ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (!hasTable())
            showNotice(tr("Counting…"));
    });
    connect(m_feed, &CoverageFeed::begun, this, [this] { m_slow.start(); });
    connect(m_feed, &CoverageFeed::ready, this, &CoveragePage::take);
    connect(m_head, &CoverageHead::closed, this, &CoveragePage::closed);
    connect(m_view, &CoverageView::left, this, &CoveragePage::closed);
    connect(m_view, &CoverageView::opened, this, [this](const QModelIndex &cell) {
        Q_EMIT monthOpened(cell.data(lists::PlaceCodeRole).toString(), cell.data(lists::MonthRole).toDate());
    });
}

CoveragePage::~CoveragePage() = default;

void CoveragePage::build()
{
    const Scale px(font());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_view->setModel(m_sheet);
    m_view->setAccessibleName(tr("Coverage"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_notice->hide();
    // Over the view, which keeps the focus while it is empty.
    auto *contents = new QGridLayout;
    contents->setContentsMargins(0, 0, 0, 0);
    contents->addWidget(m_view, 0, 0);
    contents->addWidget(m_notice, 0, 0);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(px(12), 0, px(12), px(4));
    legend->addWidget(m_legend);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(legend);
    layout->addLayout(contents, 1);
}

void CoveragePage::setActions(const QList<QAction *> &actions)
{
    m_head->setActions(actions);
}

void CoveragePage::setFilter(const store::ArticleFilter &filter, const QString &title, const QString &conditions)
{
    if (filter.placeCode != m_filter.placeCode)
        m_goTo = filter.placeCode;
    m_filter = filter;
    m_title = title;
    m_conditions = conditions;
    m_feed->read(filter, m_showEmpty);
    // A township of the same county: the same table.
    if (const int row = m_sheet->rowOf(m_goTo); row >= 0 && isVisible())
        m_view->goTo(row, m_view->currentIndex().column());
    describe();
}

void CoveragePage::setShowEmpty(bool show)
{
    m_showEmpty = show;
    m_feed->read(m_filter, show);
}

bool CoveragePage::hasTable() const
{
    return m_sheet->rowCount() > 0;
}

const lists::CoverageTable &CoveragePage::table() const
{
    return m_sheet->table();
}

CoverageImageText CoveragePage::text() const
{
    const lists::CoverageTable &table = m_sheet->table();
    const auto townships = std::count_if(table.rows.cbegin(), table.rows.cend(),
                                         [](const lists::CoverageRow &row) { return !row.isCounty; });
    QStringList facts{tr("%n township(s)", nullptr, int(townships)), tr("%n month(s)", nullptr, table.months),
                      tr("%n article(s)", nullptr, table.articles)};
    if (table.undated > 0)
        facts.append(tr("%n without a date", nullptr, table.undated));
    if (!m_conditions.isEmpty())
        facts.append(m_conditions);
    const place::Gazetteer &gazetteer = m_session.gazetteer();
    const place::Place *place = gazetteer.byCode(lists::coveragePlace(gazetteer, m_filter.placeCode));
    return {tr("Coverage: %1").arg(place ? place->name : m_title), facts.join(QStringLiteral(" · "))};
}

void CoveragePage::take(const lists::CoverageTable &table)
{
    m_slow.stop();
    const QModelIndex before = m_view->currentIndex();
    const QString place = m_goTo.isEmpty() ? before.data(lists::PlaceCodeRole).toString() : m_goTo;
    const QDate month = before.data(lists::MonthRole).toDate();
    m_goTo.clear();
    m_sheet->setTable(table);
    m_legend->setSteps(table.steps);
    m_legend->setVisible(hasTable());
    m_view->goTo(m_sheet->rowOf(place), m_sheet->columnOf(month));
    if (table.months == 0)
        showNotice(tr("Needs pages with dates"));
    else
        showNotice(hasTable() ? QString() : tr("No articles about townships here"));
    describe();
    Q_EMIT loaded();
}

void CoveragePage::describe()
{
    const CoverageImageText words = text();
    m_head->setTitle(words.title, hasTable() ? words.facts : m_conditions);
}

void CoveragePage::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    m_notice->raise();
}

void CoveragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed->setActive(true);
}

void CoveragePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->setActive(false);
}

} // namespace jianbao::ui
