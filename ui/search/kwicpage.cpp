#include "ui/search/kwicpage.h"

#include "core/base/deliver.h"
#include "ui/search/kwicfeed.h"
#include "ui/search/kwicmodel.h"
#include "ui/search/kwicview.h"
#include "ui/session/session.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scale.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <chrono>

namespace jianbao::ui {

namespace {

using namespace std::chrono_literals;
using lists::KeywordSort;

KeywordSort sortOf(int column)
{
    switch (column) {
    case KwicModel::Left: return KeywordSort::Left;
    case KwicModel::Words: return KeywordSort::Words;
    case KwicModel::Right: return KeywordSort::Right;
    case KwicModel::Place: return KeywordSort::Place;
    case KwicModel::Source: return KeywordSort::Paper;
    default: return KeywordSort::Date;
    }
}

int columnOf(KeywordSort sort)
{
    for (int column = 0; column < KwicModel::ColumnCount; ++column) {
        if (sortOf(column) == sort)
            return column;
    }
    return -1;
}

} // namespace

KwicPage::KwicPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_feed(new KwicFeed(session, this)),
      m_model(new KwicModel(session.gazetteer(), this)), m_view(new KwicView(this)), m_title(new QLabel(this)),
      m_facts(new QLabel(this)), m_notice(new QLabel(this)), m_export(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    build();
    setFocusProxy(m_view);
    m_orderSoon.setSingleShot(true);
    m_orderSoon.setInterval(300ms);
    connect(&m_orderSoon, &QTimer::timeout, this, &KwicPage::order);
    connect(m_feed, &KwicFeed::came, this, &KwicPage::take);
    connect(m_feed, &KwicFeed::ended, this, &KwicPage::end);
    connect(m_close, &QToolButton::clicked, this, &KwicPage::closed);
    connect(m_view, &KwicView::left, this, &KwicPage::closed);
    connect(m_view, &KwicView::opened, this, [this](const QModelIndex &index) {
        const store::Keyword &line = m_model->lineAt(index.row());
        Q_EMIT opened(line);
    });
    // A second click on a heading goes back to the order of the list.
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        setSort(sortOf(column) == m_sort ? KeywordSort::List : sortOf(column));
    });
}

// The view goes first: it looks at its model until the end.
KwicPage::~KwicPage()
{
    delete m_view;
}

void KwicPage::build()
{
    const Scale px(font());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Keywords in context"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(px.font(15, true));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setFont(px.font(12.5));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Back to the list (Esc)"));
    m_close->setAccessibleName(tr("Back to the list"));
    m_export->setAutoRaise(true);
    m_export->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(12), px(6), px(8), px(6));
    head->setSpacing(px(8));
    head->addWidget(m_title);
    head->addWidget(m_facts, 1);
    head->addWidget(m_export);
    head->addWidget(m_close);
    auto *contents = new QGridLayout; // the notice over the view, which keeps the focus while it is empty
    contents->setContentsMargins(0, 0, 0, 0);
    contents->addWidget(m_view, 0, 0);
    contents->addWidget(m_notice, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(contents, 1);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->fitColumns();
}

void KwicPage::setExport(QAction *action)
{
    m_export->setDefaultAction(action);
}

void KwicPage::setArticles(const QList<ArticleId> &articles, const search::Query &query, const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
    m_articles = articles.size();
    m_read = 0;
    m_query = query;
    ++m_ordering;
    m_model->clear();
    m_view->setWordsWidth(0);
    m_reading = !search::wantedWords(query).isEmpty() && !articles.isEmpty();
    if (m_reading)
        m_feed->read(articles, query);
    else
        m_feed->stop();
    describe();
    Q_EMIT changed();
}

void KwicPage::take(const QList<store::Keyword> &lines)
{
    const bool first = m_model->rowCount() == 0;
    m_model->append(lines);
    if (first && !lines.isEmpty()) {
        int widest = 0;
        for (const store::Keyword &line : lines)
            widest = std::max(widest, m_view->fontMetrics().horizontalAdvance(line.words));
        m_view->setWordsWidth(widest);
        m_view->setCurrentIndex(m_model->index(0, KwicModel::Words));
        Q_EMIT changed();
    }
    if (m_sort != KeywordSort::List && !m_orderSoon.isActive())
        m_orderSoon.start();
    describe();
}

void KwicPage::end(qsizetype articles)
{
    m_reading = false;
    m_read = articles;
    order();
    describe();
}

void KwicPage::setSort(KeywordSort sort)
{
    m_sort = sort;
    m_view->horizontalHeader()->setSortIndicator(columnOf(sort), Qt::AscendingOrder);
    order();
}

// In another thread: keys of 50,000 lines take some tenths of a second.
void KwicPage::order()
{
    const auto work = [lines = m_model->lines(), sort = m_sort] { return lists::keywordOrder(lines, sort); };
    deliver(this, QtConcurrent::run(work), [this, mine = ++m_ordering](const QList<int> &order) {
        if (mine != m_ordering)
            return;
        m_model->setOrder(order);
        if (m_view->currentIndex().row() <= 0)
            m_view->setCurrentIndex(m_model->index(0, KwicModel::Words));
        m_view->scrollTo(m_view->currentIndex());
    });
}

void KwicPage::describe()
{
    const QString lines = tr("%n hit(s)", nullptr, m_model->rowCount());
    QString facts = lines + QStringLiteral(" · ") + tr("%n article(s)", nullptr, int(m_articles));
    if (m_reading)
        facts = tr("%1, reading…").arg(lines);
    else if (m_read < m_articles && m_model->rowCount() > 0)
        facts = tr("%1 of the first %2 of %n article(s): more are not shown", nullptr, int(m_articles))
                    .arg(lines, QLocale().toString(m_read));
    const bool words = !search::wantedWords(m_query).isEmpty();
    m_facts->setText(words ? facts : QString());
    m_notice->setText(!words ? tr("Search for words to see each of their hits on a line.")
                      : m_reading ? QString() : tr("No hit in the text of these articles."));
    m_notice->setVisible(m_model->rowCount() == 0);
}

bool KwicPage::hasLines() const
{
    return m_model->rowCount() > 0;
}

QList<store::Keyword> KwicPage::lines() const
{
    return m_model->orderedLines();
}

void KwicPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->stop();
    m_reading = false;
}

} // namespace jianbao::ui
