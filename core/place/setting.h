// The second stage of the resolver: where an article is set. Decides which counties it names, from the dateline, the
// titles and the page around it, and gathers the evidence that tells homonymous townships apart.
#pragma once

#include "core/place/evidence.h"
#include "core/place/plaintext.h"
#include "core/place/resolver.h"
#include "core/place/sighting.h"

#include <QSet>

namespace jianbao::place {

enum class Part { Titles, Body, Note };

// One part of an article with what may be named in it.
struct PartText {
    Part part = Part::Body;
    PlainText plain;
    QList<Sighting> sightings;
};

// An article with what may be named in its parts: read once, for its page's context and for itself.
struct ReadArticle {
    QString titles;
    QString dateline;
    QList<PartText> parts; // titles, body, note
    bool comment = false;
};

// A county that is named, and where.
struct CountyNamed {
    qint32 place = -1;
    Part part = Part::Body;
    qsizetype start = 0;
    qsizetype end = 0;
    bool stem = false;
};

// What is known before a word of an article is read: the same for all articles of a page.
struct Surroundings {
    Evidence evidence;
    qint32 prefecture = -1; // the newspaper's home
    qint32 homeCounty = -1; // the paper's own, or the one that all of the page is about
};
[[nodiscard]] Surroundings surroundingsOf(const Gazetteer &gazetteer, const PageContext &context);

struct Setting {
    // The counties that the article is set in: the dateline's, the paper's or page's own, and the first that it names.
    [[nodiscard]] QSet<qint32> localCounties(const NameIndex &names) const;
    // The last county named in a part that begins before a position; null: none.
    [[nodiscard]] const CountyNamed *countyBefore(Part part, qsizetype position) const;

    Evidence evidence;
    qint32 dateline = -1; // county or prefecture of the dateline
    QList<CountyNamed> counties; // in the order of the parts, without overlaps
    qint32 homeCounty = -1;      // see Surroundings
    qint32 assumedCounty = -1;   // the same, where the article says 全县 and names none
};

// Own names of the user count that belong to every newspaper or to this one.
[[nodiscard]] ReadArticle read(const NameIndex &names, const ArticleText &article, const QString &paper = {});
// The parts of a text alone, as the body of an article.
[[nodiscard]] QList<PartText> asBody(PartText text);

// See countiesNamed() and contextOfPage(), of what is read already.
[[nodiscard]] QList<QString> countiesIn(const Gazetteer &gazetteer, const QString &text, const QList<PartText> &parts,
                                        const Surroundings &around);
[[nodiscard]] PageContext contextOf(const Gazetteer &gazetteer, const QList<ReadArticle> &articles, const QString &paper);

[[nodiscard]] Setting settingOf(const Gazetteer &gazetteer, const QList<PartText> &parts, const QString &dateline,
                                const Surroundings &around);

// Sightings that end at a position (微山县 where 张楼镇 begins).
[[nodiscard]] QList<const Sighting *> endingAt(const QList<Sighting> &sightings, qsizetype position);

// The index of a code in Gazetteer::places(); -1: unknown.
[[nodiscard]] qint32 indexOf(const Gazetteer &gazetteer, const QString &code);

} // namespace jianbao::place
