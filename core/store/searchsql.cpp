#include "core/store/searchsql.h"

#include "core/store/articlesql.h"

#include <algorithm>

namespace jianbao::store {

namespace {

struct TermCondition {
    Condition operator()(const search::Words &) const { return {QStringLiteral("0"), {}}; } // see the header

    Condition operator()(const search::InPlaces &places) const
    {
        QList<Condition> any;
        for (const QString &code : places.codes)
            any.append(places.named ? namesPlace(code) : inPlace(code));
        return anyOf(any);
    }

    Condition operator()(const search::Tagged &tags) const
    {
        QList<Condition> any;
        for (const TagId tag : tags.tags)
            any.append(tagged(tag));
        return anyOf(any);
    }

    Condition operator()(const search::Issued &dates) const { return issued(dates.from, dates.to); }

    Condition operator()(const search::OnPage &page) const
    {
        // "05" and "ａ2" are 5 and A2.
        return {QStringLiteral("ltrim(fold(a.page_no), '0') = ltrim(fold(?), '0')"), {page.number}};
    }

    Condition operator()(const search::OfKind &kind) const { return {QStringLiteral("a.kind = ?"), {kind.kind}}; }

    Condition operator()(search::State state) const
    {
        switch (state) {
        case search::State::Starred: return isStarred();
        case search::State::Unread: return isUnread();
        case search::State::Read: return {QStringLiteral("a.read <> 0"), {}};
        case search::State::Doubtful: return isDoubtful();
        }
        return {};
    }

    Condition operator()(search::Attached what) const
    {
        switch (what) {
        case search::Attached::Highlight:
            return {QStringLiteral("a.id IN (SELECT h.article_id FROM highlights h)"), {}};
        case search::Attached::Note:
            return {QStringLiteral("a.id IN (SELECT n.article_id FROM notes n)"), {}};
        case search::Attached::Tag:
            return {QStringLiteral("a.id IN (SELECT at.article_id FROM article_tags at)"), {}};
        case search::Attached::Repair: // names ranges of the page, which may lie in several articles now
            return {QStringLiteral("a.id IN (SELECT b.article_id FROM repairs r"
                                   " CROSS JOIN blocks b ON b.page_id = r.page_id"
                                   " WHERE r.undone = 0 AND r.problem = ''"
                                   " AND repair_touches(r.payload, b.start, b.\"end\"))"), {}};
        case search::Attached::Township: return {QStringLiteral("a.township <> ''"), {}};
        }
        return {};
    }
};

} // namespace

Condition conditionOf(const search::Expression &expression)
{
    using Kind = search::Expression::Kind;
    if (expression.kind == Kind::Leaf)
        return std::visit(TermCondition(), expression.term);
    QList<Condition> parts;
    for (const search::Expression &part : expression.parts)
        parts.append(conditionOf(part));
    switch (expression.kind) {
    case Kind::Or: return anyOf(parts);
    case Kind::Not: return {QStringLiteral("NOT (") + parts.first().sql + u')', parts.first().values};
    default: return allOf(parts);
    }
}

bool looksIntoText(const search::Expression &expression)
{
    return std::holds_alternative<search::Words>(expression.term)
           || std::any_of(expression.parts.begin(), expression.parts.end(), looksIntoText);
}

} // namespace jianbao::store
