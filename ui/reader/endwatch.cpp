#include "ui/reader/endwatch.h"

#include "ui/reader/articleview.h"

namespace jianbao::ui {

using namespace std::chrono_literals;

EndWatch::EndWatch(ArticleView &view) : QObject(&view), m_view(view)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(3s);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_view.isVisible() && m_view.isEndOnScreen())
            report();
    });
    connect(&view, &ArticleView::scrolledTo, this, [this] { check(true); });
    connect(&view, &ArticleView::columnChanged, this, [this] { check(false); });
}

void EndWatch::start()
{
    m_watching = true;
    m_pause.stop();
    check(false);
}

void EndWatch::stop()
{
    m_watching = false;
    m_pause.stop();
}

void EndWatch::readOn()
{
    if (m_watching)
        report();
}

void EndWatch::check(bool scrolled)
{
    if (!m_watching || !m_view.isVisible())
        return;
    if (!m_view.isEndOnScreen())
        m_pause.stop();
    else if (scrolled)
        report();
    else if (!m_pause.isActive())
        m_pause.start();
}

void EndWatch::report()
{
    stop();
    Q_EMIT reached();
}

} // namespace jianbao::ui
