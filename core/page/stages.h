// What is read of a page before its articles are told apart.
#pragma once

#include "core/page/arrange.h"
#include "core/page/pagefacts.h"
#include "core/page/paperhabits.h"
#include "core/page/titleplaces.h"
#include "core/place/gazetteer.h"

#include <QList>
#include <QString>

namespace jianbao::page {

// The earlier stages of one page.
struct PageStages {
    QString text;       // the page's, in plain characters
    QList<Line> lines;
    QList<Piece> pieces;
    PageFacts facts;
    PaperHabits habits; // of its newspaper
    Stream stream;
    PlaceTest isPlace;  // asks the gazetteer, which must outlive it
    QList<TitleFacts> titles;
    Arrangement arrangement; // empty until arrange() is called
};

// All of them up to the arrangement; parsePage() says what hints and habits are.
[[nodiscard]] PageStages readStages(const QString &page, const PageFacts &hints, const place::Gazetteer &gazetteer,
                                    const HabitsOfPapers &habits = {});

} // namespace jianbao::page
