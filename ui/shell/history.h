// Back and forward over what was looked at: place, tags, search, month, and the article that was open there.
#pragma once

#include "core/base/ids.h"
#include "core/lists/placemodel.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace jianbao::ui {

struct Location {
    QString placeCode = {}; // empty: the fixed row
    lists::FixedRow fixedRow = lists::FixedRow::All;
    QList<TagId> tags = {};
    QString expression = {};
    QDate from = {}, to = {};
    ArticleId article = 0; // the one that was open; not part of what makes a place of its own

    [[nodiscard]] bool sameList(const Location &other) const;
    bool operator==(const Location &) const = default;
};

class History
{
public:
    // Goes to a new list: what lay ahead is forgotten. The same list again only changes the article.
    void visit(const Location &location);
    // The current list was refined (typing on in the search box): takes its place.
    void replace(const Location &location);
    void setArticle(ArticleId article);

    [[nodiscard]] std::optional<Location> current() const;
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_visited.size(); }
    [[nodiscard]] std::optional<Location> back();
    [[nodiscard]] std::optional<Location> forward();

private:
    QList<Location> m_visited;
    qsizetype m_current = -1;
};

} // namespace jianbao::ui
