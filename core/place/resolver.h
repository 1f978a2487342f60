// Finds the townships and counties that a text names, and decides what an article is about.
#pragma once

#include "core/base/textrange.h"
#include "core/place/gazetteer.h"

#include <QList>
#include <QString>

#include <optional>

namespace jianbao::place {

// What the page says about where it is from; all optional.
struct PageContext {
    QString paper; // its name: the user's names for this newspaper count
    QString homePrefecture; // code of the newspaper's home, if known
    QString homeCounty;
    QList<QString> countiesSeen; // codes of counties that articles of the page surely speak of
    QList<QString> countyVotes; // codes of counties that datelines and headlines of this page name, with repeats
};

// A place that a name may mean, or an article be about, and how likely: the weights of all are 1 together.
struct Choice {
    QString code;
    double weight = 0;

    bool operator==(const Choice &) const = default;
};

// A township's name in the body that several bear, and that was left open.
struct Ambiguity {
    TextRange range;
    QList<Choice> choices; // likeliest first, at most a dozen

    bool operator==(const Ambiguity &) const = default;
};

// A place named in the text.
struct Mention {
    TextRange range; // in the text given
    QString code;    // of the township or county
    Level level = Level::Township;
    double weight = 1.0; // 0..1: how sure this reading of the name is

    bool operator==(const Mention &) const = default;
};

// The parts of one article that the decision weighs. Ranges of mentions refer to body.
struct ArticleText {
    QString titles;   // kicker, headline, subheadline, one a line
    QString dateline; // the place before 讯 or 电, without it
    QString body;     // paragraphs or caption, one a line
    QString note;     // author note, byline: names a place now and then
    bool comment = false; // it speaks of what others report: a place that it names need not be what it is about
};

struct Decision {
    std::optional<QString> county;   // code; none when about several or unknown
    std::optional<QString> township; // code; none when about the county or several
    double confidence = 0;           // 0..1 of the township decision (or of its absence)
    QList<Mention> mentions;         // townships named in titles or body, in order; ranges in body only
    QList<QString> townships;        // codes of all townships named anywhere in the article, each once
    QList<Mention> counties;         // counties named in the body, in order
    QList<Ambiguity> ambiguities;    // names in the body that were left open, in order
    QList<Choice> choices;           // where the answer was left open: the townships that it may be, likeliest first

    // Whether it was left open what the article is about: a name in it could change the answer.
    [[nodiscard]] bool abstains() const { return !choices.isEmpty(); }

    bool operator==(const Decision &) const = default;
};

// County codes that a text names with good certainty (full names, or stems in dateline position).
[[nodiscard]] QList<QString> countiesNamed(const Gazetteer &gazetteer, const QString &text, const PageContext &context);

// What a whole page says about where it is from: the paper's name (济宁日报), datelines and titles, and the townships
// that all its articles name, taken together.
[[nodiscard]] PageContext contextOfPage(const Gazetteer &gazetteer, const QList<ArticleText> &articles,
                                        const QString &paper = {});

// Decides one article. A village, lake, firm or scenic spot that contains a township's name is not the township.
[[nodiscard]] Decision resolve(const Gazetteer &gazetteer, const ArticleText &article, const PageContext &context);

// Decides all articles of a page, by the context that they give.
[[nodiscard]] QList<Decision> resolvePage(const Gazetteer &gazetteer, const QList<ArticleText> &articles,
                                          const QString &paper = {});

} // namespace jianbao::place
