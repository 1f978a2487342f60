// Sentences and short articles with the townships that stand in them marked by hand, from tests/data/places (its
// README.md says the form), and how the resolver fares on them.
#pragma once

#include "core/place/resolver.h"

#include <QList>
#include <QString>

namespace jianbao::place {

struct GoldMention {
    TextRange range; // in the body
    QString code;

    bool operator==(const GoldMention &) const = default;
};

struct GoldCase {
    QString name;
    PageContext context;
    ArticleText article;
    QList<GoldMention> mentions; // of the body, in its order
    QString about;               // code; "-": no township; "?": cannot be told
};

// Half "building" or "left_out"; a file that is missing or out of form fails the test.
[[nodiscard]] QList<GoldCase> goldSentences(const QString &half);
[[nodiscard]] QList<GoldCase> goldArticles(const QString &half);

struct Score {
    int cases = 0;
    int answered = 0;
    int right = 0;     // of those answered
    int abstained = 0; // where an answer can be given
    int gold = 0;      // mentions, by hand
    int found = 0;     // by the resolver
    int met = 0;       // the same range and code
    QStringList faults; // a line each

    [[nodiscard]] double accuracy() const { return double(right) / std::max(answered, 1); }
    [[nodiscard]] double abstention() const { return double(abstained) / std::max(cases, 1); }
};

[[nodiscard]] Score scoreOf(const Gazetteer &gazetteer, const QList<GoldCase> &cases);

} // namespace jianbao::place
