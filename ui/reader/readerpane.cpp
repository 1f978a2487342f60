#include "ui/reader/readerpane_p.h"

#include "ui/session/session.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int smallest = 78; // % of the body's 18 px: 14 px
constexpr int largest = 200;
constexpr int percentStep = 11; // about 2 px
constexpr int leastSourceWidth = 290;
constexpr int leastEms = 26; // of the interface font

} // namespace

ReaderPane::Data::Data(ReaderPane &pane, Session &sessionGiven) : q(pane), session(sessionGiven), living(&sessionGiven)
{
    build();
    connectParts();
    applyColours();
    nothing(ReaderPane::tr("Choose an article to read"));
}

void ReaderPane::Data::build()
{
    head = new ReaderHead(&q);
    doubtBar = new DoubtBar(&q);
    stack = new QStackedWidget(&q);
    selectionPage = new SelectionPage(stack);
    splitter = new QSplitter(Qt::Horizontal, stack);
    paper = new QWidget(splitter);
    view = new ArticleView(paper);
    list = new HighlightList(paper);
    drawer = new QFrame(paper);
    findBar = new FindBar(paper);
    source = new SourceView(splitter);
    list->hide();
    source->hide();
    drawer->setAutoFillBackground(true);

    auto *paperLayout = new QVBoxLayout(paper);
    paperLayout->setContentsMargins(0, 0, 0, 0);
    paperLayout->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(view), static_cast<QWidget *>(drawer),
                          static_cast<QWidget *>(findBar)})
        paperLayout->addWidget(part, part == view ? 1 : 0);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1); // Qt widens what the mouse can grab
    source->setMinimumWidth(qRound(leastSourceWidth * interfaceScale()));
    stack->addWidget(selectionPage);
    stack->addWidget(splitter);
    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(doubtBar);
    layout->addWidget(stack, 1);
    q.setMinimumWidth(leastEms * QFontInfo(interfaceFont()).pixelSize());

    notes = new MarginNotes(*view, *drawer);
    annotator = new Annotator(session, *view, *notes, *list);
    hits = new Hits(*view, *findBar);
    twins = new TwinViews(*view, *source);
    end = new EndWatch(*view);
}

void ReaderPane::Data::connectParts()
{
    const auto setPercent = [this](int percentWanted) { q.setFontPercent(percentWanted); };
    connect(head, &ReaderHead::tagRequested, &q, &ReaderPane::tagRequested);
    connect(head, &ReaderHead::untagRequested, &q, [this](TagId tag) { session.unassignTag({wanted}, tag); });
    connect(head, &ReaderHead::previousRequested, &q, &ReaderPane::previousRequested);
    connect(head, &ReaderHead::nextRequested, &q, &ReaderPane::nextRequested);
    connect(head, &ReaderHead::smallerRequested, &q, [=, this] { setPercent(percent - percentStep); });
    connect(head, &ReaderHead::largerRequested, &q, [=, this] { setPercent(percent + percentStep); });
    connect(doubtBar, &DoubtBar::looksRight, &q, [this] { session.confirm({wanted}); });
    connect(doubtBar, &DoubtBar::placeChosen, &q, [this](const QString &code) { session.setTownship({wanted}, code); });
    connect(doubtBar, &DoubtBar::alwaysChosen, &q, [this](const QString &name, const QString &code) {
        if (reading)
            session.setPlaceNames({{name, code, reading->page.facts.paper, {}}});
    });
    connect(doubtBar, &DoubtBar::nextRequested, &q, &ReaderPane::nextDoubtRequested);
    connect(selectionPage, &SelectionPage::tagRequested, &q, &ReaderPane::tagRequested);
    connect(selectionPage, &SelectionPage::exportRequested, &q, &ReaderPane::exportRequested);
    connect(view, &ArticleView::linkClicked, &q, [this](const QString &link) {
        if (const ArticleId other = linkedArticle(link))
            Q_EMIT q.articleRequested(other);
        else
            Q_EMIT q.placeRequested(link);
    });
    connect(view, &ArticleView::menuRequested, &q, &ReaderPane::menuRequested);
    connect(view, &ArticleView::zoomRequested, &q, [=, this](int steps) { setPercent(percent + steps * percentStep); });
    connect(source, &SourceView::zoomRequested, &q, [=, this](int steps) { setPercent(percent + steps * percentStep); });
    connect(view, &ArticleView::columnChanged, &q, [this] { placeList(); });
    connect(source, &SourceView::menuRequested, &q, &ReaderPane::menuRequested);
    connect(source, &SourceView::articleClicked, &q, &ReaderPane::articleRequested);
    connect(annotator, &Annotator::hint, &q, &ReaderPane::hint);
    connect(annotator, &Annotator::chosenChanged, &q, &ReaderPane::chosenHighlightChanged);
    connect(list, &HighlightList::closeRequested, &q, &ReaderPane::toggleHighlightList);
    connect(notes, &MarginNotes::left, view, [this] { view->setFocus(Qt::OtherFocusReason); });
    connect(findBar, &FindBar::closed, view, [this] { view->setFocus(Qt::OtherFocusReason); });
    connect(end, &EndWatch::reached, &q, [this] { Q_EMIT q.readToEnd(wanted); });

    connect(&session, &Session::articlesChanged, &q,
            [this](const QList<ArticleId> &articles) { tellArticlesChanged(articles); });
    connect(&session, &Session::annotationsChanged, &q, [this](ArticleId article) { tellArticlesChanged({article}); });
    connect(&session, &Session::pagesChanged, &q, [this] { tellArticlesChanged({wanted}); });
    connect(&session, &Session::tagsChanged, &q, [this] {
        setHead();
        annotator->refresh();
    });
}

void ReaderPane::Data::applyColours()
{
    const Theme &theme = themeFor(q.palette(), sepia);
    QPalette colours = q.palette();
    colours.setColor(QPalette::Window, theme.paper);
    colours.setColor(QPalette::WindowText, theme.ink);
    colours.setColor(QPalette::PlaceholderText, theme.muted);
    for (QWidget *part : {static_cast<QWidget *>(head), static_cast<QWidget *>(selectionPage),
                          static_cast<QWidget *>(drawer)})
        part->setPalette(colours);
    for (QWidget *part : {static_cast<QWidget *>(view), static_cast<QWidget *>(source)})
        part->setPalette(q.palette());
    if (!reading)
        return;
    setText(true);
    annotator->refresh();
    hits->find();
    setPageText();
    setHead();
}

// ---- the pane

ReaderPane::ReaderPane(Session &session, QWidget *parent)
    : QWidget(parent), m_data(std::make_unique<Data>(*this, session))
{
}

ReaderPane::~ReaderPane()
{
    if (m_data->living)
        m_data->notes->leave(); // what is being written is saved
}

QWidget *ReaderPane::articleView() const
{
    return m_data->view;
}

QWidget *ReaderPane::sourceView() const
{
    return m_data->source;
}

void ReaderPane::showArticle(ArticleId article)
{
    if (article == m_data->wanted && article != 0 && m_data->stack->currentWidget() == m_data->splitter)
        return;
    m_data->notes->leave();
    m_data->wanted = article;
    if (article == 0)
        m_data->nothing(tr("Choose an article to read"));
    else
        m_data->load();
}

void ReaderPane::showSelection(int articles)
{
    m_data->notes->leave();
    m_data->wanted = 0;
    m_data->nothing({});
    m_data->selectionPage->showCount(articles);
}

ArticleId ReaderPane::article() const
{
    return m_data->wanted;
}

void ReaderPane::setQuery(const search::Query &query)
{
    m_data->hits->setQuery(query);
}

void ReaderPane::setPosition(int position, int count)
{
    m_data->head->setPosition(position, count);
}

bool ReaderPane::readOn()
{
    if (!m_data->reading)
        return false;
    const bool moved = m_data->view->scrollPage(1);
    if (!moved)
        m_data->end->readOn();
    return moved;
}

bool ReaderPane::readBack()
{
    return m_data->reading && m_data->view->scrollPage(-1);
}

void ReaderPane::setSourceVisible(bool visible)
{
    if (m_data->sourceVisible == visible)
        return;
    m_data->sourceVisible = visible;
    m_data->source->setVisible(visible);
    m_data->twins->setActive(visible);
    if (visible && m_data->wanted != 0)
        m_data->load(); // with the other articles of the page
    if (!visible && m_data->source->hasFocus())
        m_data->view->setFocus(Qt::OtherFocusReason);
}

bool ReaderPane::isSourceVisible() const
{
    return m_data->sourceVisible;
}

void ReaderPane::setNotesVisible(bool visible)
{
    m_data->notes->setVisible(visible);
    m_data->annotator->refresh();
}

void ReaderPane::setSepia(bool sepia)
{
    if (std::exchange(m_data->sepia, sepia) != sepia)
        m_data->applyColours();
}

void ReaderPane::setFontPercent(int percent)
{
    const int wanted = std::clamp(percent, smallest, largest);
    if (wanted == m_data->percent)
        return;
    m_data->percent = wanted;
    m_data->applyColours();
    Q_EMIT fontPercentChanged(wanted);
}

int ReaderPane::fontPercent() const
{
    return m_data->percent;
}

void ReaderPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_data && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        m_data->applyColours();
}

} // namespace jianbao::ui
