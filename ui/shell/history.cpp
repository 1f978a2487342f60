#include "ui/shell/history.h"

namespace jianbao::ui {

namespace {

constexpr qsizetype longestHistory = 100;

} // namespace

bool Location::sameList(const Location &other) const
{
    Location same = other;
    same.article = article;
    return *this == same;
}

void History::visit(const Location &location)
{
    if (m_current >= 0 && m_visited.at(m_current).sameList(location)) {
        setArticle(location.article);
        return;
    }
    m_visited.resize(m_current + 1);
    m_visited.append(location);
    if (m_visited.size() > longestHistory)
        m_visited.removeFirst();
    m_current = m_visited.size() - 1;
}

void History::replace(const Location &location)
{
    if (m_current < 0)
        visit(location);
    else
        m_visited[m_current] = location;
}

void History::setArticle(ArticleId article)
{
    if (m_current >= 0 && article != 0)
        m_visited[m_current].article = article;
}

std::optional<Location> History::current() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_visited.at(m_current));
}

std::optional<Location> History::back()
{
    if (!canGoBack())
        return {};
    return m_visited.at(--m_current);
}

std::optional<Location> History::forward()
{
    if (!canGoForward())
        return {};
    return m_visited.at(++m_current);
}

} // namespace jianbao::ui
